import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import type { Instant } from './domain/time.ts'
import { rosterPages } from './edges/console/roster-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { rosterRoutes } from './edges/routes/roster.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { ImportList } from './store/import-list.ts'
import { RosterImportStore, rosterFileKey } from './store/roster-imports.ts'

// cold start
const env = readEnvironment('manage-roster')
const directory = openTable(env.DIRECTORY_TABLE)

const uploads = () => import('./aws/roster-uploads.ts')

const deps = {
  imports: new RosterImportStore(directory),
  list: new ImportList(directory),
  audit: new AuditLog(directory),
  audience: new AudienceStore(directory),
  newId: randomUUID,
  // Only for those who bring a file, look at it or have it read again, and so in files outside the bundle.
  uploadUrl: async (importId: string, seconds: number) =>
    (await uploads()).openRosterUploads(env.ROSTER_BUCKET)(rosterFileKey(importId), seconds),
  open: async (importId: string) =>
    (await import('./aws/roster-files.ts')).openRosterFiles(env.ROSTER_BUCKET)(rosterFileKey(importId))(),
  readAgain: async (importId: string, at: Instant) => {
    const [{ openQueue }, { rosterAgain }] = await Promise.all([
      import('./aws/queues.ts'),
      import('./domain/messages.ts'),
    ])
    const body = rosterAgain(env.ROSTER_BUCKET, rosterFileKey(importId), at)
    await openQueue<typeof body>(env.ROSTER_FILES_QUEUE_URL).send([{ body }])
  },
}

// called by AWS
export const handler = hr('manage-roster', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: rosterRoutes(deps),
  pages: rosterPages({
    upload: async (...of) => (await uploads()).putUpload(...of),
  }),
})
