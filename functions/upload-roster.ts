import { randomUUID } from 'node:crypto'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import * as z from 'zod'
import { openTable } from './aws/dynamodb.ts'
import { isoOf } from './domain/time.ts'
import { api, ok, refuse, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { AuditLog } from './store/audit-log.ts'
import { RosterImportStore, rosterFileKey } from './store/roster-imports.ts'

const env = readEnvironment('upload-roster')
const directory = openTable(env.DIRECTORY_TABLE)
const imports = new RosterImportStore(directory)
const audit = new AuditLog(directory)
// A checksum of the empty body that is signed here would refuse every file that is not empty.
const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })

const UPLOAD_WITHIN_SECONDS = 15 * 60

const wish = z.strictObject({
  /** Yes, even if many people leave or many addresses change their id. */
  confirm: z.boolean({ error: 'must be true or false' }).default(false),
})

export const handler = api('upload-roster', {
  'POST /api/roster/imports': route({
    role: 'editor',
    body: wish,
    handle: async ({ body, now, staff }) => {
      const importId = randomUUID()
      const asked = { importId, requestedAt: now, requestedBy: staff, confirmed: body.confirm }
      await imports.put({ ...asked, status: 'waiting-for-file' })
      await audit.add({ at: now, staff, action: 'upload roster', subject: importId })
      const put = new PutObjectCommand({ Bucket: env.ROSTER_BUCKET, Key: rosterFileKey(importId) })
      const uploadUrl = await getSignedUrl(s3, put, { expiresIn: UPLOAD_WITHIN_SECONDS })
      return ok(
        { importId, uploadUrl, method: 'PUT', expiresAt: isoOf(now + UPLOAD_WITHIN_SECONDS * 1000) },
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
