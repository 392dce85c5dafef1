import { openBus } from './aws/bus.ts'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { languageFor } from './copy/languages.ts'
import { type AudienceMessage, audienceMessage, type PlanningMessage } from './domain/messages.ts'
import type { SupportMessage } from './domain/support/support-message.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { freezeAudience } from './flows/audience.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ChunkStore } from './store/chunks.ts'
import { PersonStore } from './store/people.ts'
import { ReaderStore } from './store/readers.ts'

// cold start
const env = readEnvironment('freeze-audience')
const campaigns = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(campaigns),
  chunks: new ChunkStore(campaigns),
  readers: new ReaderStore(campaigns),
  people: new PersonStore(openTable(env.DIRECTORY_TABLE)),
  audience: openQueue<AudienceMessage>(env.AUDIENCE_QUEUE_URL),
  planning: openQueue<PlanningMessage>(env.PLANNING_QUEUE_URL),
  support: openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL),
  bus: openBus(env.BUS_NAME),
  languageOf: (locale: string) => languageFor(locale, env.DEFAULT_LOCALE),
}

// called by AWS
export const handler = consumer('freeze-audience', env, audienceMessage, (message, receive) =>
  freezeAudience(message, receive, deps),
)
