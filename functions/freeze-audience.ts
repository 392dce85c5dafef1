import { openBus } from './aws/bus.ts'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { languageFor } from './copy/languages.ts'
import { type AudienceMessage, audienceMessage, type PlanningMessage } from './domain/messages.ts'
import type { SupportMessage } from './domain/support/support-message.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { freezeAudience } from './flows/audience.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ChunkStore } from './store/chunks.ts'
import { FrozenWaveStore } from './store/frozen-waves.ts'
import { LedgerStore } from './store/ledger.ts'
import { PersonStore } from './store/people.ts'
import { ReaderStore } from './store/readers.ts'
import { ReportStore } from './store/reports.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('freeze-audience')
const campaigns = openTable(env.CAMPAIGNS_TABLE)
const directory = openTable(env.DIRECTORY_TABLE)
const log = logFor('freeze-audience')

const deps = {
  campaigns: new CampaignStore(campaigns),
  frozen: new FrozenWaveStore(campaigns),
  chunks: new ChunkStore(campaigns),
  readers: new ReaderStore(campaigns),
  reports: new ReportStore(campaigns),
  people: new PersonStore(directory),
  ledger: new LedgerStore(directory),
  routes: new SupportRouteStore(directory),
  crisisLines: async () => (await import('./copy/shipped-crisis-lines.ts')).crisisDirectory.lines,
  audience: openQueue<AudienceMessage>(env.AUDIENCE_QUEUE_URL),
  planning: openQueue<PlanningMessage>(env.PLANNING_QUEUE_URL),
  support: openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL),
  bus: openBus(env.BUS_NAME),
  languageOf: (locale: string) => languageFor(locale, env.DEFAULT_LOCALE),
}

// called by AWS
export const handler = consumer('freeze-audience', env, audienceMessage, async (message, receive, cameAt) => {
  const { campaignId, waveId } = message
  const outcome = await freezeAudience({ ...message, at: Math.max(message.at, cameAt) }, receive, deps)
  log.info('audience', { campaignId, waveId, outcome })
})
