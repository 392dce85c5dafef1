import { randomUUID } from 'node:crypto'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { PlanningMessage } from './domain/messages.ts'
import { campaignPages } from './edges/console/campaign-pages.ts'
import { campaignStepPages } from './edges/console/campaign-step-pages.ts'
import { homePages } from './edges/console/home-page.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { campaignRoutes } from './edges/routes/campaigns.ts'
import { launchRoutes } from './edges/routes/launch.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { SendRateStore } from './store/send-rate.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('manage-campaigns')
const directory = openTable(env.DIRECTORY_TABLE)
const campaigns = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(campaigns),
  audience: new AudienceStore(directory),
  routes: new SupportRouteStore(directory),
  ownResources: new OwnResourceStore(directory),
  audit: new AuditLog(directory),
  rates: new SendRateStore(campaigns),
  planning: openQueue<PlanningMessage>(env.PLANNING_QUEUE_URL),
  newId: randomUUID,
  // Only a launch asks, and so it is in files outside the bundle.
  sendingQuota: async () => (await import('./aws/ses.ts')).openSendingQuota()(),
  privacyBudget: env.PRIVACY_BUDGET,
}

// called by AWS
export const handler = hr('manage-campaigns', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: { ...campaignRoutes(deps), ...launchRoutes(deps) },
  pages: { ...homePages(deps), ...campaignPages(deps), ...campaignStepPages(deps) },
})
