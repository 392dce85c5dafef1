import * as z from 'zod'
import { lineConfirmations } from '../../domain/support/crisis-lines.ts'
import { supportRoute, supportRoutes } from '../../domain/support/support-routes.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import { type ListDeps, linksNotShown as notShown } from '../../flows/share-support.ts'
import { type PutRoutesDeps, putSupportRoutes } from '../../flows/support-routes.ts'
import type { KeptRoutes, SupportRouteStore } from '../../store/support-routes.ts'
import { hashTag, isAsRead, notAsRead, told } from '../entity-tag.ts'
import { refuse } from '../refusal.ts'
import { type Routes, route } from '../route.ts'
import { linksNotShown, shownHidden } from './hidden-links.ts'
import { time } from './time.ts'

export interface SupportRouteDeps extends PutRoutesDeps, Omit<ListDeps, 'routes' | 'campaigns'> {
  routes: PutRoutesDeps['routes'] & Pick<SupportRouteStore, 'get'>
}

/** A client that returns `changedAt` as it was read learns of a list that somebody else put in between. */
const list = z.strictObject({
  routes: supportRoutes,
  /** The shipped lines that HR had called. If it is left out, the stored ones stay. */
  crisisLines: lineConfirmations.optional(),
  changedAt: z
    .string({ error: 'must be as it was read, such as 2026-03-02T08:00:00Z; or leave it out' })
    .nullable()
    .optional(),
  /** As it was read; it changes nothing. */
  linksNotShown: z.array(z.looseObject({})).optional(),
})
const keptRoutes = z
  .strictObject({
    routes: z.array(supportRoute.meta({ id: 'SupportRoute' })),
    crisisLines: lineConfirmations.describe(
      'the crisis lines of Hearten that you had called, and who says so',
    ),
    changedAt: time.nullable(),
    linksNotShown,
  })
  .meta({ id: 'SupportRoutes' })

/** A launch marks the list by its version, and changes nothing in it. */
const tagOf = ({ routes, crisisLines, changedAt }: KeptRoutes) => hashTag({ routes, crisisLines, changedAt })

const shown = (changedAt: Instant) => (changedAt ? isoOf(changedAt) : null)

export const supportListRoutes = (deps: SupportRouteDeps): Routes => ({
  'GET /api/support-routes': route({
    summary: 'Who people can turn to',
    role: 'viewer',
    scope: 'support:read',
    answers: { 200: keptRoutes },
    etag: true,
    handle: async ({ now }) => {
      const { version: _, ...kept } = await deps.routes.read()
      const hidden = shownHidden(await notShown(now, deps))
      return told({ ...kept, changedAt: shown(kept.changedAt), linksNotShown: hidden }, tagOf(kept))
    },
  }),

  'PUT /api/support-routes': route({
    summary: 'Replace the list of whom people can turn to',
    role: 'editor',
    scope: 'support:write',
    body: list,
    answers: { 200: keptRoutes },
    etag: true,
    ifMatch: true,
    refusals: ['still-needed', 'conflict'],
    handle: async ({ body: { changedAt, linksNotShown: _, ...kept }, headers, now, staff }) => {
      const basedOn = (stands: KeptRoutes) =>
        isAsRead(headers, tagOf(stands)) && (changedAt === undefined || shown(stands.changedAt) === changedAt)
      const put = await putSupportRoutes(kept, { by: staff, now, basedOn }, deps)
      switch (put.outcome) {
        case 'put':
          return told(
            {
              ...put.kept,
              changedAt: isoOf(now),
              linksNotShown: shownHidden(await notShown(now, deps)),
            },
            tagOf(put.kept),
          )
        case 'wrong':
          return refuse('wrong-fields', undefined, put.errors)
        case 'still-needed':
          return refuse(
            'still-needed',
            'Nothing was replaced. Leave what it needs on the list, or put another in its place.',
            put.lacking,
          )
        case 'conflict':
          return headers['if-match'] === undefined
            ? refuse(
                'conflict',
                'The list was put, or a campaign launched, meanwhile. Read it again, and put yours on top of it.',
              )
            : notAsRead(headers)
      }
    },
  }),
})
