import { isoOf } from './domain/time.ts'
import { openTable } from './runtime/dynamodb.ts'
import { readEnvironment } from './runtime/environment.ts'
import { api, ok, route } from './runtime/http.ts'
import { AuditLog } from './store/audit-log.ts'

const env = readEnvironment('read-audit')
const audit = new AuditLog(openTable(env.DIRECTORY_TABLE))

const MOST_ENTRIES = 500

export const handler = api('read-audit', {
  'GET /api/audit': route({
    role: 'viewer',
    handle: async ({ now }) => {
      const entries = await audit.latest(now, MOST_ENTRIES)
      return ok({ entries: entries.map(entry => ({ ...entry, at: isoOf(entry.at) })) })
    },
  }),
})
