import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { openRosterFiles } from './aws/roster-files.ts'
import { rosterMessage } from './domain/messages.ts'
import type { NewsMessage } from './domain/news.ts'
import type { SupportMessage } from './domain/support/support-message.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { importRoster } from './flows/roster.ts'
import { AudienceStore } from './store/audience.ts'
import { PersonStore } from './store/people.ts'
import { importIdOf, RosterImportStore, rosterFileKey } from './store/roster-imports.ts'
import { RosterTurns } from './store/roster-turns.ts'

// cold start
const env = readEnvironment('import-roster')
const directory = openTable(env.DIRECTORY_TABLE)
const readFile = openRosterFiles(env.ROSTER_BUCKET)
const log = logFor('import-roster')

const deps = {
  imports: new RosterImportStore(directory),
  turns: new RosterTurns(directory),
  people: new PersonStore(directory),
  audience: new AudienceStore(directory),
  // Read only while a file is, and so in a file outside the bundle.
  connections: {
    list: async () => new (await import('./store/connections.ts')).ConnectionStore(directory).list(),
  },
  support: openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL),
  news: openQueue<NewsMessage>(env.NEWS_QUEUE_URL),
  defaults: { timeZone: env.DEFAULT_TIME_ZONE, locale: env.DEFAULT_LOCALE },
  leaversKeptDays: env.LEAVERS_KEPT_DAYS,
  newId: randomUUID,
}

// called by AWS
export const handler = consumer('import-roster', env, rosterMessage, async ({ time, detail }, receive) => {
  const importId = importIdOf(detail.object.key)
  if (!importId) return log.warn('an object that is no roster lies in the roster bucket')
  const open = readFile(rosterFileKey(importId))
  const result = await importRoster(importId, time, { ...deps, open }, receive.receiveCount)
  log.info('roster read', { importId, status: result?.status ?? 'never asked for' })
})
