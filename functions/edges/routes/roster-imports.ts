import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isoOf } from '../../domain/time.ts'
import type { AuditLog } from '../../store/audit-log.ts'
import type { RosterImportStore } from '../../store/roster-imports.ts'
import { ok, type Route, refuse, route } from '../api.ts'

interface Deps {
  imports: RosterImportStore
  audit: AuditLog
  /** Where the file of an import may be put, for so many seconds. */
  uploadUrl: (importId: string, seconds: number) => Promise<string>
}

const UPLOAD_WITHIN_SECONDS = 15 * 60

const wish = z.strictObject({
  /** Yes, even if many people leave or many addresses change their id. */
  confirm: z.boolean({ error: 'must be true or false' }).default(false),
})

export const rosterImportRoutes = ({
  imports,
  audit,
  uploadUrl,
}: Deps): Record<string, Route<z.ZodType>> => ({
  'POST /api/roster/imports': route({
    role: 'editor',
    body: wish,
    handle: async ({ body, now, staff }) => {
      const importId = randomUUID()
      const asked = { importId, requestedAt: now, requestedBy: staff, confirmed: body.confirm }
      await imports.put({ ...asked, status: 'waiting-for-file' })
      await audit.add({ at: now, staff, action: 'upload roster', subject: importId })
      const url = await uploadUrl(importId, UPLOAD_WITHIN_SECONDS)
      return ok(
        { importId, uploadUrl: url, method: 'PUT', expiresAt: isoOf(now + UPLOAD_WITHIN_SECONDS * 1000) },
        201,
      )
    },
  }),

  'GET /api/roster/imports/{id}': route({
    role: 'viewer',
    handle: async ({ params }) => {
      const found = await imports.find(params.id ?? '')
      if (!found) return refuse('not-found', 'There is no such import.')
      const { requestedBy: _, ...shown } = found
      return ok({
        ...shown,
        requestedAt: isoOf(found.requestedAt),
        ...('finishedAt' in found ? { finishedAt: isoOf(found.finishedAt) } : {}),
      })
    },
  }),
})
