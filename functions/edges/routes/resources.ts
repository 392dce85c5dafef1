import * as z from 'zod'
import { locales } from '../../copy/languages.ts'
import {
  deleteOwn,
  isStale,
  putOwn,
  staleNotes,
  unreachableIn,
} from '../../domain/follow-up/own-resources.ts'
import { type Resource, resource } from '../../domain/follow-up/resource.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import { type CurateDeps, curate } from '../../flows/own-resources.ts'
import { type ListDeps, linksNotShown as notShown } from '../../flows/share-support.ts'
import { shippedIds, withOwn } from '../../resources/library.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import { refuse } from '../refusal.ts'
import { done, ok, type Routes, route } from '../route.ts'
import { linksNotShown, shownHidden } from './hidden-links.ts'
import { time } from './time.ts'

export interface ResourceRouteDeps extends Pick<CurateDeps, 'support'>, ListDeps {
  own: CurateDeps['own'] & ListDeps['own']
  audit: Pick<AuditLog, 'add'>
}

const ACTIONS = { added: 'add resource', replaced: 'replace resource', deleted: 'delete resource' } as const

const shownResource = resource
  .extend({
    origin: z.enum(['own', 'shipped']),
    stale: z.boolean().describe('nobody has verified it within 180 days'),
    unreachableIn: z.array(z.string()).describe('languages in which it cannot be offered'),
  })
  .meta({ id: 'Resource' })

const putResource = shownResource.extend({ linksNotShown }).meta({ id: 'PutResource' })

const shown = (of: Resource, origin: 'own' | 'shipped', now: Instant) => ({
  ...of,
  origin,
  stale: isStale(of, now),
  unreachableIn: unreachableIn(of, locales),
})

/** The resource library: what comes with Hearten, and what the employer adds. */
export function resourceRoutes(deps: ResourceRouteDeps): Routes {
  const { own, support, audit } = deps
  /** The dependencies for changing the resource with this id. */
  const changing = (subject: string, staff: string, at: Instant): CurateDeps => ({
    own,
    support,
    note: outcome => audit.add({ at, staff, action: ACTIONS[outcome], subject }),
  })

  return {
    'GET /api/resources': route({
      summary: 'The resource library: what comes with Hearten, and what you added',
      role: 'viewer',
      scope: 'support:read',
      answers: {
        200: z.strictObject({
          resources: z.array(shownResource),
          notes: z.array(z.string()),
          changedAt: time.nullable(),
          linksNotShown,
        }),
      },
      handle: async ({ now }) => {
        const { resources, changedAt } = await own.get()
        const all = await withOwn(resources)
        return ok({
          resources: all.map(each => shown(each, resources.includes(each) ? 'own' : 'shipped', now)),
          notes: staleNotes(all, now),
          changedAt: changedAt ? isoOf(changedAt) : null,
          linksNotShown: shownHidden(await notShown(now, deps)),
        })
      },
    }),

    'POST /api/resources': route({
      summary: 'Add a resource of your own, or put it in the place of the one with its id',
      role: 'editor',
      scope: 'support:write',
      body: resource,
      answers: { 200: putResource, 201: putResource },
      handle: async ({ body, now, staff }) => {
        const shipped = await shippedIds()
        const change = await curate(
          list => putOwn(list, body, shipped, now),
          now,
          changing(body.id, staff, now),
        )
        if (change.outcome === 'refused') return refuse('wrong-fields', undefined, change.errors)
        const urls = Object.values(body.languages).map(({ url }) => url)
        const hidden = (await notShown(now, deps)).filter(({ url }) => urls.includes(url))
        const answer = { ...shown(body, 'own', now), linksNotShown: shownHidden(hidden) }
        return ok(answer, change.outcome === 'added' ? 201 : 200)
      },
    }),

    'DELETE /api/resources/{id}': route({
      summary: 'Delete a resource of your own',
      role: 'editor',
      scope: 'support:write',
      answers: { 204: null },
      refusals: ['wrong-state'],
      handle: async ({ params, now, staff }) => {
        const id = params.id ?? ''
        const shipped = await shippedIds()
        const { outcome } = await curate(list => deleteOwn(list, id, shipped), now, changing(id, staff, now))
        if (outcome === 'unknown') return refuse('not-found', 'There is no such resource.')
        if (outcome === 'not-own')
          return refuse(
            'wrong-state',
            `${id} comes with Hearten and stays. Only resources of your own, whose origin is "own", can be deleted; add one of those beside it.`,
          )
        return done()
      },
    }),
  }
}
