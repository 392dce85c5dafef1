import { openTable } from './aws/dynamodb.ts'
import { isoOf } from './domain/time.ts'
import { api, ok, route } from './edges/api.ts'
import { readEnvironment } from './edges/environment.ts'
import { AuditLog } from './store/audit-log.ts'

// cold start
const env = readEnvironment('read-audit')
const audit = new AuditLog(openTable(env.DIRECTORY_TABLE))

const MOST_ENTRIES = 500

// called by AWS; what is inside runs per event
export const handler = api('read-audit', {
  'GET /api/audit': route({
    role: 'viewer',
    handle: async ({ now }) => {
      const entries = await audit.latest(now, MOST_ENTRIES)
      return ok({ entries: entries.map(entry => ({ ...entry, at: isoOf(entry.at) })) })
    },
  }),
})
