import type * as z from 'zod'
import { locales } from '../../copy/languages.ts'
import { deleteOwn, isStale, putOwn, staleNotes, unreachableIn } from '../../domain/own-resources.ts'
import { type Resource, resource } from '../../domain/resource.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import { type CurateDeps, curate } from '../../flows/own-resources.ts'
import { shippedIds, withOwn } from '../../resources/library.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import { ok, type Route, refuse, route } from '../api.ts'

const ACTIONS = { added: 'add resource', replaced: 'replace resource', deleted: 'delete resource' } as const

interface Deps extends Omit<CurateDeps, 'note'> {
  audit: AuditLog
}

/** What notes a change of the resource with this id. */
const noting =
  (audit: AuditLog, subject: string, staff: string, at: Instant): CurateDeps['note'] =>
  done =>
    audit.add({ at, staff, action: ACTIONS[done], subject })

const shown = (of: Resource, origin: 'own' | 'shipped', now: Instant) => ({
  ...of,
  origin,
  stale: isStale(of, now),
  unreachableIn: unreachableIn(of, locales),
})

export const ownResourceRoutes = ({ own, support, audit }: Deps): Record<string, Route<z.ZodType>> => ({
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
      const change = await curate(list => putOwn(list, body, shipped, now), now, {
        own,
        support,
        note: noting(audit, body.id, staff, now),
      })
      if (change.outcome === 'refused') return refuse('wrong-fields', undefined, change.errors)
      return ok(shown(body, 'own', now), change.outcome === 'added' ? 201 : 200)
    },
  }),

  'DELETE /api/resources/{id}': route({
    role: 'editor',
    handle: async ({ params, now, staff }) => {
      const id = params.id ?? ''
      const shipped = await shippedIds()
      const { outcome } = await curate(list => deleteOwn(list, id, shipped), now, {
        own,
        support,
        note: noting(audit, id, staff, now),
      })
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
