import * as z from 'zod'
import { isoOf } from '../../domain/time.ts'
import { type AuditLog, monthsUntil } from '../../store/audit-log.ts'
import { cursorOf, nextCursor, pageAsked, pageQuery } from '../page-of-list.ts'
import { refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { time } from './time.ts'

const MAX_ENTRIES = 500

const auditEntry = z
  .strictObject({
    at: time,
    staff: z.string().describe('the identity provider’s opaque subject'),
    action: z.string(),
    subject: z.string(),
  })
  .meta({ id: 'AuditEntry' })

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const place = z.strictObject({ month, sk: z.string().min(1).max(500) })

/** What HR did, and when. */
export const auditRoutes = ({ audit }: { audit: Pick<AuditLog, 'page'> }): Routes => ({
  'GET /api/audit': route({
    summary:
      'What HR did in the last twelve months, newest first, 500 entries at a time; or in one month, all of it',
    role: 'viewer',
    scope: 'audit:read',
    query: {
      month: 'which month, such as 2026-03; the newest entries without it',
      ...pageQuery(MAX_ENTRIES),
    },
    answers: { 200: z.strictObject({ entries: z.array(auditEntry), next: nextCursor }) },
    refusals: ['not-found', 'wrong-fields'],
    handle: async ({ now, query }) => {
      if (query.month !== undefined && !month.safeParse(query.month).success)
        return refuse('not-found', 'A month is written as 2026-03.')
      const asked = pageAsked(query, { after: place, most: MAX_ENTRIES })
      if ('refusal' in asked) return asked.refusal
      const { limit, after } = asked
      const months = query.month === undefined ? monthsUntil(now) : [query.month]
      const most = limit ?? (query.month === undefined ? MAX_ENTRIES : Number.POSITIVE_INFINITY)
      const { entries, next } = await audit.page(months, { most, after })
      return ok({
        entries: entries.map(entry => ({ ...entry, at: isoOf(entry.at) })),
        next: next ? cursorOf(next) : null,
      })
    },
  }),
})
