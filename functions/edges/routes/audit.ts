import * as z from 'zod'
import { isoOf } from '../../domain/time.ts'
import type { AuditLog } from '../../store/audit-log.ts'
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

/** What HR did, and when. */
export const auditRoutes = ({ audit }: { audit: Pick<AuditLog, 'latest' | 'ofMonth'> }): Routes => ({
  'GET /api/audit': route({
    summary:
      'What HR did in the last twelve months, newest first, 500 entries at most; or in one month, all of it',
    role: 'viewer',
    scope: 'audit:read',
    query: { month: 'which month, such as 2026-03; the newest entries without it' },
    answers: { 200: z.strictObject({ entries: z.array(auditEntry) }) },
    handle: async ({ now, query }) => {
      if (query.month !== undefined && !month.safeParse(query.month).success)
        return refuse('not-found', 'A month is written as 2026-03.')
      const entries = query.month ? await audit.ofMonth(query.month) : await audit.latest(now, MAX_ENTRIES)
      return ok({ entries: entries.map(entry => ({ ...entry, at: isoOf(entry.at) })) })
    },
  }),
})
