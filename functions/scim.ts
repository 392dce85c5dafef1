import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { RecountMessage } from './domain/messages.ts'
import { readEnvironment } from './edges/environment.ts'
import { scim } from './edges/scim.ts'
import { ConnectionStore } from './store/connections.ts'
import { PersonStore } from './store/people.ts'
import { RecountStore } from './store/recounts.ts'
import { ScimGroupStore } from './store/scim-groups.ts'
import { ScimLookupStore } from './store/scim-lookups.ts'

// cold start
const env = readEnvironment('scim')
const directory = openTable(env.DIRECTORY_TABLE)

// called by AWS
export const handler = scim('scim', env, {
  connections: new ConnectionStore(directory),
  people: new PersonStore(directory),
  lookups: new ScimLookupStore(directory),
  groups: new ScimGroupStore(directory),
  recounts: new RecountStore(directory),
  recount: openQueue<RecountMessage>(env.RECOUNTS_QUEUE_URL),
  defaults: { timeZone: env.DEFAULT_TIME_ZONE, locale: env.DEFAULT_LOCALE },
  leaversKeptDays: env.LEAVERS_KEPT_DAYS,
  newId: randomUUID,
})
