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
import { type CurateDeps, type Curated, curate } from '../../flows/own-resources.ts'
import { type ListDeps, linksNotShown as notShown } from '../../flows/share-support.ts'
import { shippedIds, withOwn } from '../../resources/library.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import { hashTag, isAsRead, notAsRead, told } from '../entity-tag.ts'
import { MOST, nextCursor, pageOf, pageQuery } from '../page-of-list.ts'
import { type ApiReply, fieldProblems, refuse } from '../refusal.ts'
import { type ApiRequest, done, ok, type Routes, route } from '../route.ts'
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

const NONE = 'There is no such resource.'

/** Decides only where the resource of this id is as it was read. Others may change meanwhile. */
const asRead =
  (
    headers: Record<string, string>,
    { id, shipped }: { id: string; shipped: ReadonlySet<string> },
    decide: (own: readonly Resource[]) => Curated,
  ): ((own: readonly Resource[]) => Curated) =>
  own => {
    const stands = own.find(each => each.id === id)
    const isStill = stands
      ? isAsRead(headers, hashTag(stands))
      : headers['if-match'] === undefined || shipped.has(id)
    return isStill ? decide(own) : { outcome: 'changed-since' }
  }

/** What GET tells beside what HR sets. */
const asTold = z.unknown().optional().describe('as GET tells it; it changes nothing')

/** The resource library: what comes with Hearten, and what the employer adds. */
export function resourceRoutes(deps: ResourceRouteDeps): Routes {
  const { own, support, audit } = deps
  /** The dependencies for changing the resource with this id. */
  const changing = (subject: string, staff: string, at: Instant): CurateDeps => ({
    own,
    support,
    note: outcome => audit.add({ at, staff, action: ACTIONS[outcome], subject }),
  })

  async function put(
    wanted: Resource,
    { now, staff, headers }: Pick<ApiRequest<unknown>, 'now' | 'staff' | 'headers'>,
  ): Promise<ApiReply> {
    const shipped = await shippedIds()
    const change = await curate(
      asRead(headers, { id: wanted.id, shipped }, list => putOwn(list, wanted, shipped, now)),
      now,
      changing(wanted.id, staff, now),
    )
    if (change.outcome === 'refused') return refuse('wrong-fields', undefined, change.errors)
    if (change.outcome === 'changed-since') return notAsRead(headers)
    const urls = Object.values(wanted.languages).map(({ url }) => url)
    const hidden = (await notShown(now, deps)).filter(({ url }) => urls.includes(url))
    const answer = { ...shown(wanted, 'own', now), linksNotShown: shownHidden(hidden) }
    return told(answer, hashTag(wanted), change.outcome === 'added' ? 201 : 200)
  }

  return {
    'GET /api/resources': route({
      summary: 'The resource library: what comes with Hearten, and what you added',
      role: 'viewer',
      scope: 'support:read',
      query: pageQuery(MOST),
      answers: {
        200: z.strictObject({
          resources: z.array(shownResource),
          next: nextCursor,
          notes: z.array(z.string()),
          changedAt: time.nullable(),
          linksNotShown,
        }),
      },
      refusals: ['wrong-fields'],
      handle: async ({ now, query }) => {
        const { resources, changedAt } = await own.get()
        const all = await withOwn(resources)
        const originOf = (of: Resource) => (resources.includes(of) ? 'own' : 'shipped')
        const placeOf = (of: Resource) => `${originOf(of)} ${of.id}`
        const read = pageOf(all, query, { placeOf, order: 'ascending' })
        if ('refusal' in read) return read.refusal
        return ok({
          resources: read.page.map(each => shown(each, originOf(each), now)),
          next: read.next,
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
      etag: true,
      ifMatch: true,
      handle: async ({ body, ...request }) => put(body, request),
    }),

    'GET /api/resources/{id}': route({
      summary: 'One resource',
      role: 'viewer',
      scope: 'support:read',
      answers: { 200: shownResource },
      etag: true,
      handle: async ({ params, now }) => {
        const { resources } = await own.get()
        const found = (await withOwn(resources)).find(({ id }) => id === params.id)
        if (!found) return refuse('not-found', NONE)
        return told(shown(found, resources.includes(found) ? 'own' : 'shipped', now), hashTag(found))
      },
    }),

    'PUT /api/resources/{id}': route({
      summary: 'Add a resource of your own with this id, or change it. What GET gives it takes',
      role: 'editor',
      scope: 'support:write',
      body: resource.extend({
        id: resource.shape.id.optional().describe('the one in the path'),
        origin: asTold,
        stale: asTold,
        unreachableIn: asTold,
        linksNotShown: asTold,
      }),
      answers: { 200: putResource, 201: putResource },
      etag: true,
      ifMatch: true,
      handle: async ({ params, body, ...request }) => {
        const id = params.id ?? ''
        if (body.id !== undefined && body.id !== id)
          return refuse('wrong-fields', undefined, [
            { field: '/id', problem: 'is not the one in the path', remedy: `leave it out, or send ${id}` },
          ])
        const { origin: _, stale: __, unreachableIn: ___, linksNotShown: ____, ...set } = body
        const named = resource.safeParse({ ...set, id })
        return named.success
          ? put(named.data, request)
          : refuse('wrong-fields', undefined, fieldProblems(named.error))
      },
    }),

    'DELETE /api/resources/{id}': route({
      summary: 'Delete a resource of your own',
      role: 'editor',
      scope: 'support:write',
      answers: { 204: null },
      ifMatch: true,
      refusals: ['wrong-state'],
      handle: async ({ params, headers, now, staff }) => {
        const id = params.id ?? ''
        const shipped = await shippedIds()
        const decide = asRead(headers, { id, shipped }, list => deleteOwn(list, id, shipped))
        const { outcome } = await curate(decide, now, changing(id, staff, now))
        if (outcome === 'unknown') return refuse('not-found', NONE)
        if (outcome === 'changed-since') return notAsRead(headers)
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
