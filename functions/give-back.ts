import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { PlanningMessage } from './domain/messages.ts'
import { giveBackPages } from './edges/console/give-back-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { giveBackRoutes } from './edges/routes/give-back.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'
import { GiveBackStore } from './store/give-backs.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { ReportStore } from './store/reports.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('give-back')
const directory = openTable(env.DIRECTORY_TABLE)
const campaigns = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(campaigns),
  giveBacks: new GiveBackStore(campaigns),
  reports: new ReportStore(campaigns),
  audience: new AudienceStore(directory),
  routes: new SupportRouteStore(directory),
  audit: new AuditLog(directory),
  planning: openQueue<PlanningMessage>(env.PLANNING_QUEUE_URL),
  defaultLocale: env.DEFAULT_LOCALE,
  employer: env,
}

// called by AWS
export const handler = hr('give-back', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: giveBackRoutes(deps),
  pages: giveBackPages(),
})
