import { openTable } from './aws/dynamodb.ts'
import { api } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { auditRoutes } from './edges/routes/audit.ts'
import { AuditLog } from './store/audit-log.ts'

// cold start
const env = readEnvironment('read-audit')

// called by AWS
export const handler = api(
  'read-audit',
  env,
  auditRoutes({ audit: new AuditLog(openTable(env.DIRECTORY_TABLE)) }),
)
