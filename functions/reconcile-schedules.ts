import { type AudienceMessage, planningMessage } from './domain/messages.ts'
import { reconcile } from './flows/waves.ts'
import { consume } from './runtime/consume.ts'
import { openTable } from './runtime/dynamodb.ts'
import { readEnvironment } from './runtime/environment.ts'
import { openQueue } from './runtime/queues.ts'
import { openSchedules } from './runtime/schedules.ts'
import { CampaignStore } from './store/campaigns.ts'
import { HoldStore } from './store/holds.ts'

const env = readEnvironment('reconcile-schedules')

const deps = {
  campaigns: new CampaignStore(openTable(env.CAMPAIGNS_TABLE)),
  schedules: openSchedules(env),
  holds: new HoldStore(openTable(env.OUTREACH_TABLE)),
  audience: openQueue<AudienceMessage>(env.AUDIENCE_QUEUE_URL),
  queueArns: { waves: env.WAVES_QUEUE_ARN, closings: env.CLOSINGS_QUEUE_ARN },
}

export const handler = consume('reconcile-schedules', planningMessage, message => reconcile(message, deps))
