import { openTable } from './aws/dynamodb.ts'
import { openSendingQuota } from './aws/ses.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { rehearsalRoutes } from './edges/routes/rehearsal.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'
import { GiveBackStore } from './store/give-backs.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('rehearse-campaign')
const directory = openTable(env.DIRECTORY_TABLE)
const campaigns = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(campaigns),
  giveBacks: new GiveBackStore(campaigns),
  audience: new AudienceStore(directory),
  routes: new SupportRouteStore(directory),
  ownResources: new OwnResourceStore(directory),
  audit: new AuditLog(directory),
  sendingQuota: openSendingQuota(),
  privacyBudget: env.PRIVACY_BUDGET,
  contactCap: env.CONTACT_CAP,
}

// called by AWS
export const handler = hr('rehearse-campaign', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: rehearsalRoutes(deps),
  pages: {},
})
