import * as z from 'zod'
import { isoOf } from '../../domain/time.ts'
import type { AuditLog } from '../../store/audit-log.ts'
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

/** What HR did, and when. */
export const auditRoutes = ({ audit }: { audit: Pick<AuditLog, 'latest'> }): Routes => ({
  'GET /api/audit': route({
    summary: 'What HR did in the last twelve months, newest first, 500 entries at most',
    role: 'viewer',
    answers: { 200: z.strictObject({ entries: z.array(auditEntry) }) },
    handle: async ({ now }) => {
      const entries = await audit.latest(now, MAX_ENTRIES)
      return ok({ entries: entries.map(entry => ({ ...entry, at: isoOf(entry.at) })) })
    },
  }),
})
