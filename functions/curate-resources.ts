import { locales } from './copy/languages.ts'
import type { SupportMessage } from './domain/messages.ts'
import { deleteOwn, isStale, putOwn, staleNotes, unreachableIn } from './domain/own-resources.ts'
import { type Resource, resource } from './domain/resource.ts'
import { type Instant, isoOf } from './domain/time.ts'
import { curate } from './flows/own-resources.ts'
import { shippedIds, withOwn } from './resources/library.ts'
import { openTable } from './runtime/dynamodb.ts'
import { readEnvironment } from './runtime/environment.ts'
import { api, ok, refuse, route } from './runtime/http.ts'
import { openQueue } from './runtime/queues.ts'
import { AuditLog } from './store/audit-log.ts'
import { OwnResourceStore } from './store/own-resources.ts'

const env = readEnvironment('curate-resources')
const directory = openTable(env.DIRECTORY_TABLE)
const audit = new AuditLog(directory)
const deps = {
  own: new OwnResourceStore(directory),
  support: openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL),
}

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
      const { resources: own, changedAt } = await deps.own.get()
      const all = await withOwn(own)
      return ok({
        resources: all.map(each => shown(each, own.includes(each) ? 'own' : 'shipped', now)),
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
      const change = await curate(own => putOwn(own, body, shipped, now), now, deps)
      if (change.outcome === 'refused') return refuse('wrong-fields', undefined, change.errors)
      const added = change.outcome === 'added'
      await audit.add({
        at: now,
        staff,
        action: added ? 'add resource' : 'replace resource',
        subject: body.id,
      })
      return ok(shown(body, 'own', now), added ? 201 : 200)
    },
  }),

  'DELETE /api/resources/{id}': route({
    role: 'editor',
    handle: async ({ params, now, staff }) => {
      const id = params.id ?? ''
      const shipped = await shippedIds()
      const { outcome } = await curate(own => deleteOwn(own, id, shipped), now, deps)
      if (outcome === 'unknown') return refuse('not-found', 'There is no such resource.')
      if (outcome === 'not-own')
        return refuse(
          'wrong-state',
          `${id} comes with Hearten and stays. Only resources of your own, whose origin is "own", can be deleted; add one of those beside it.`,
        )
      await audit.add({ at: now, staff, action: 'delete resource', subject: id })
      return { status: 204, body: undefined }
    },
  }),
})
