import { randomBytes } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { serviceAccountPages } from './edges/console/service-account-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { serviceAccountRoutes } from './edges/routes/service-accounts.ts'
import { AuditLog } from './store/audit-log.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { ServiceAccountStore } from './store/service-accounts.ts'

// cold start
const env = readEnvironment('manage-service-accounts')
const directory = openTable(env.DIRECTORY_TABLE)

const deps = {
  accounts: new ServiceAccountStore(directory),
  audit: new AuditLog(directory),
  newSecret: () => randomBytes(32).toString('base64url'),
  newEnding: () => randomBytes(4).toString('hex'),
}

// called by AWS
export const handler = hr('manage-service-accounts', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: serviceAccountRoutes(deps),
  pages: serviceAccountPages(),
})
