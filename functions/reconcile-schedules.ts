import { openBus } from './aws/bus.ts'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { openSchedules } from './aws/schedules.ts'
import {
  type AudienceMessage,
  type ClosingMessage,
  planningMessage,
  type WaveMessage,
} from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { reconcile } from './flows/reconcile.ts'
import { CampaignStore } from './store/campaigns.ts'
import { GiveBackStore } from './store/give-backs.ts'
import { HoldStore } from './store/holds.ts'

// cold start
const env = readEnvironment('reconcile-schedules')

const log = logFor('reconcile-schedules')
const campaigns = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(campaigns),
  giveBacks: new GiveBackStore(campaigns),
  schedules: openSchedules(env),
  holds: new HoldStore(openTable(env.OUTREACH_TABLE)),
  audience: openQueue<AudienceMessage>(env.AUDIENCE_QUEUE_URL),
  waves: openQueue<WaveMessage>(env.WAVES_QUEUE_URL),
  closings: openQueue<ClosingMessage>(env.CLOSINGS_QUEUE_URL),
  queueArns: {
    waves: env.WAVES_QUEUE_ARN,
    closings: env.CLOSINGS_QUEUE_ARN,
    audience: env.AUDIENCE_QUEUE_ARN,
  },
  bus: openBus(env.BUS_NAME),
}

// called by AWS
export const handler = consumer(
  'reconcile-schedules',
  env,
  planningMessage,
  async (message, _receive, cameAt) => {
    await reconcile(message, cameAt, deps)
    // An alarm counts these lines, and sounds where none comes (infra/constructs/alarms.ts).
    if (message.kind === 'all') log.info('all campaigns are planned', { allPlanned: 1 })
  },
)
