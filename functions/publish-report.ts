import { randomBytes } from 'node:crypto'
import { openBus } from './aws/bus.ts'
import { openTable } from './aws/dynamodb.ts'
import { closingMessage } from './domain/messages.ts'
import { inBlocks } from './domain/privacy/discrete-gaussian.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { publishReport } from './flows/report.ts'
import { CampaignStore } from './store/campaigns.ts'
import { DrawStore } from './store/draws.ts'
import { FrozenWaveStore } from './store/frozen-waves.ts'
import { ReportStore } from './store/reports.ts'
import { ResponseStore } from './store/responses.ts'
import { WishStore } from './store/wishes.ts'

// cold start
const env = readEnvironment('publish-report')
const campaigns = openTable(env.CAMPAIGNS_TABLE)
const vault = openTable(env.VAULT_TABLE)
const log = logFor('publish-report')

const deps = {
  campaigns: new CampaignStore(campaigns),
  frozen: new FrozenWaveStore(campaigns),
  reports: new ReportStore(campaigns),
  responses: new ResponseStore(vault),
  wishes: new WishStore(vault),
  draws: new DrawStore(vault),
  bus: openBus(env.BUS_NAME),
  random: inBlocks(randomBytes),
}

// called by AWS
export const handler = consumer('publish-report', env, closingMessage, async message => {
  const report = await publishReport(message, deps)
  log.info(report === 'too-early' ? 'a close came before its time' : 'wave closed', {
    campaignId: message.campaignId,
    waveId: message.waveId,
    report: report === 'too-early' ? report : (report?.outcome ?? 'none'),
  })
})
