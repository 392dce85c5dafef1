import { openTable } from './aws/dynamodb.ts'
import { auditPages } from './edges/console/audit-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { auditRoutes } from './edges/routes/audit.ts'
import { AuditLog } from './store/audit-log.ts'
import { ServiceAccountStore } from './store/service-accounts.ts'
import { StaffStore } from './store/staff.ts'

// cold start
const env = readEnvironment('read-audit')
const directory = openTable(env.DIRECTORY_TABLE)

// called by AWS
export const handler = hr('read-audit', env, {
  ...sessionsIn(directory),
  routes: auditRoutes({ audit: new AuditLog(directory) }),
  pages: auditPages({ staff: new StaffStore(directory), accounts: new ServiceAccountStore(directory) }),
})
