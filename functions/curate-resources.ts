import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { locales } from './copy/languages.ts'
import { deleteOwn, isStale, putOwn, staleNotes, unreachableIn } from './domain/own-resources.ts'
import { type Resource, resource } from './domain/resource.ts'
import type { SupportMessage } from './domain/support-message.ts'
import { type Instant, isoOf } from './domain/time.ts'
import { api, ok, refuse, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { type CurateDeps, curate } from './flows/own-resources.ts'
import { shippedIds, withOwn } from './resources/library.ts'
import { AuditLog } from './store/audit-log.ts'
import { OwnResourceStore } from './store/own-resources.ts'

const env = readEnvironment('curate-resources')
const directory = openTable(env.DIRECTORY_TABLE)
const audit = new AuditLog(directory)
const own = new OwnResourceStore(directory)
const support = openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL)

const ACTIONS = { added: 'add resource', replaced: 'replace resource', deleted: 'delete resource' } as const

/** What a change of the resource with this id needs. */
const deps = (subject: string, staff: string, at: Instant): CurateDeps => ({
  own,
  support,
  note: done => audit.add({ at, staff, action: ACTIONS[done], subject }),
})

const shown = (of: Resource, origin: 'own' | 'shipped', now: Instant) => ({
  ...of,
  origin,
  stale: isStale(of, now),
  unreachableIn: unreachableIn(of, locales),
})

export const handler = api('curate-resources', {
  'GET /api/resources': route({
    role: 'viewer',
    handle: async ({ now }) => {
      const { resources, changedAt } = await own.get()
      const all = await withOwn(resources)
      return ok({
        resources: all.map(each => shown(each, resources.includes(each) ? 'own' : 'shipped', now)),
        notes: staleNotes(all, now),
        changedAt: changedAt ? isoOf(changedAt) : null,
      })
    },
  }),

  'POST /api/resources': route({
    role: 'editor',
    body: resource,
    handle: async ({ body, now, staff }) => {
      const shipped = await shippedIds()
      const change = await curate(list => putOwn(list, body, shipped, now), now, deps(body.id, staff, now))
      if (change.outcome === 'refused') return refuse('wrong-fields', undefined, change.errors)
      return ok(shown(body, 'own', now), change.outcome === 'added' ? 201 : 200)
    },
  }),

  'DELETE /api/resources/{id}': route({
    role: 'editor',
    handle: async ({ params, now, staff }) => {
      const id = params.id ?? ''
      const shipped = await shippedIds()
      const { outcome } = await curate(list => deleteOwn(list, id, shipped), now, deps(id, staff, now))
      if (outcome === 'unknown') return refuse('not-found', 'There is no such resource.')
      if (outcome === 'not-own')
        return refuse(
          'wrong-state',
          `${id} comes with Hearten and stays. Only resources of your own, whose origin is "own", can be deleted; add one of those beside it.`,
        )
      return { status: 204, body: undefined }
    },
  }),
})
