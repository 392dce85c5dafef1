import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { recountMessage } from './domain/messages.ts'
import type { NewsMessage } from './domain/news.ts'
import type { SupportMessage } from './domain/support/support-message.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { settleRoster } from './flows/scim/settle.ts'
import { AudienceStore } from './store/audience.ts'
import { ConnectionStore } from './store/connections.ts'
import { PersonStore } from './store/people.ts'
import { RecountStore } from './store/recounts.ts'
import { RosterTurns } from './store/roster-turns.ts'
import { ScimGroupStore } from './store/scim-groups.ts'

// cold start
const env = readEnvironment('settle-roster')
const directory = openTable(env.DIRECTORY_TABLE)
const log = logFor('settle-roster')

const deps = {
  recounts: new RecountStore(directory),
  turns: new RosterTurns(directory),
  connections: new ConnectionStore(directory),
  groups: new ScimGroupStore(directory),
  people: new PersonStore(directory),
  audience: new AudienceStore(directory),
  support: openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL),
  news: openQueue<NewsMessage>(env.NEWS_QUEUE_URL),
  defaults: { timeZone: env.DEFAULT_TIME_ZONE, locale: env.DEFAULT_LOCALE },
  leaversKeptDays: env.LEAVERS_KEPT_DAYS,
  newId: randomUUID,
}

// called by AWS
export const handler = consumer('settle-roster', env, recountMessage, async (_, __, cameAt) => {
  log.info('roster counted', { outcome: await settleRoster(cameAt, deps) })
})
