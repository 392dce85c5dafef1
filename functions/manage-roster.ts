import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { openRosterFiles } from './aws/roster-files.ts'
import { openRosterUploads, putUpload } from './aws/roster-uploads.ts'
import { rosterAgain } from './domain/messages.ts'
import type { Instant } from './domain/time.ts'
import { rosterPages } from './edges/console/roster-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { rosterRoutes } from './edges/routes/roster.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { RosterImportStore, rosterFileKey } from './store/roster-imports.ts'

// cold start
const env = readEnvironment('manage-roster')
const directory = openTable(env.DIRECTORY_TABLE)
const signUpload = openRosterUploads(env.ROSTER_BUCKET)
const readFile = openRosterFiles(env.ROSTER_BUCKET)
const files = openQueue<ReturnType<typeof rosterAgain>>(env.ROSTER_FILES_QUEUE_URL)

const deps = {
  imports: new RosterImportStore(directory),
  audit: new AuditLog(directory),
  audience: new AudienceStore(directory),
  newId: randomUUID,
  uploadUrl: (importId: string, seconds: number) => signUpload(rosterFileKey(importId), seconds),
  open: (importId: string) => readFile(rosterFileKey(importId))(),
  readAgain: (importId: string, at: Instant) =>
    files.send([{ body: rosterAgain(env.ROSTER_BUCKET, rosterFileKey(importId), at) }]),
}

// called by AWS
export const handler = hr('manage-roster', env, {
  ...sessionsIn(directory),
  routes: rosterRoutes(deps),
  pages: rosterPages({ imports: deps.imports, upload: putUpload }),
})
