import { randomBytes, randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { RecountMessage } from './domain/messages.ts'
import { connectionPages } from './edges/console/connection-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { connectionRoutes } from './edges/routes/connections.ts'
import { AuditLog } from './store/audit-log.ts'
import { ConnectionStore } from './store/connections.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { RecountStore } from './store/recounts.ts'
import { ScimGroupStore } from './store/scim-groups.ts'

// cold start
const env = readEnvironment('manage-connections')
const directory = openTable(env.DIRECTORY_TABLE)

const deps = {
  connections: new ConnectionStore(directory),
  groups: new ScimGroupStore(directory),
  recounts: new RecountStore(directory),
  recount: openQueue<RecountMessage>(env.RECOUNTS_QUEUE_URL),
  audit: new AuditLog(directory),
  newId: randomUUID,
  newSecret: () => randomBytes(32).toString('base64url'),
  scimUrl: `${env.PUBLIC_URL}/scim/v2`,
}

// called by AWS
export const handler = hr('manage-connections', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: connectionRoutes(deps),
  pages: connectionPages(),
})
