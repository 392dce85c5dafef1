import { randomUUID } from 'node:crypto'
import { openBus } from './aws/bus.ts'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { openSchedules } from './aws/schedules.ts'
import { openSendingQuota } from './aws/ses.ts'
import { type MailMessage, type WaveMessage, waveMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { openWave } from './flows/open-wave.ts'
import { BriefStore } from './store/briefs.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ChunkStore } from './store/chunks.ts'
import { GiveBackStore } from './store/give-backs.ts'
import { PaceStore } from './store/pace.ts'
import { SendRateStore } from './store/send-rate.ts'

// cold start
const env = readEnvironment('open-wave')
const campaigns = openTable(env.CAMPAIGNS_TABLE)
const log = logFor('open-wave')

const deps = {
  campaigns: new CampaignStore(campaigns),
  chunks: new ChunkStore(campaigns),
  giveBacks: new GiveBackStore(campaigns),
  pace: new PaceStore(campaigns),
  briefs: new BriefStore(openTable(env.OUTREACH_TABLE)),
  mail: openQueue<MailMessage>(env.MAIL_QUEUE_URL),
  waves: openQueue<WaveMessage>(env.WAVES_QUEUE_URL),
  bus: openBus(env.BUS_NAME),
  schedules: openSchedules(env),
  queueArns: { waves: env.WAVES_QUEUE_ARN },
  newReservation: randomUUID,
  rates: new SendRateStore(campaigns),
  sendingQuota: openSendingQuota(),
}

// called by AWS
export const handler = consumer('open-wave', env, waveMessage, async (message, _receive, cameAt) => {
  const outcome = await openWave(message, cameAt, deps)
  const { campaignId, waveId, step, place } = message
  log.info('wave step', { campaignId, waveId, step, timeZone: place.timeZone, outcome })
})
