import { openTable } from './aws/dynamodb.ts'
import { supportMessage } from './domain/support/support-message.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { shareSupport } from './flows/share-support.ts'
import { AudienceStore } from './store/audience.ts'
import { CampaignStore } from './store/campaigns.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { ReaderStore } from './store/readers.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('share-support')
const [directory, campaigns, outreach] = [
  openTable(env.DIRECTORY_TABLE),
  openTable(env.CAMPAIGNS_TABLE),
  openTable(env.OUTREACH_TABLE),
]

const deps = {
  lists: {
    routes: new SupportRouteStore(directory),
    own: new OwnResourceStore(directory),
    audience: new AudienceStore(directory),
    campaigns: new CampaignStore(campaigns),
    readers: new ReaderStore(campaigns),
  },
  copies: { routes: new SupportRouteStore(outreach), own: new OwnResourceStore(outreach) },
}

// called by AWS
/** Copies HR's lists to where pages and emails can read them, without links that would tell who follows them. */
export const handler = consumer('share-support', env, supportMessage, ({ at }) => shareSupport(at, deps))
