import { readFile } from 'node:fs/promises'
import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { SupportMessage } from './domain/support/support-message.ts'
import { resourcePages } from './edges/console/resource-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { specimenPages } from './edges/console/specimen-pages.ts'
import { supportPages } from './edges/console/support-pages.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { resourceRoutes } from './edges/routes/resources.ts'
import { supportListRoutes } from './edges/routes/support-routes.ts'
import { AudienceStore } from './store/audience.ts'
import { AuditLog } from './store/audit-log.ts'
import { CampaignStore } from './store/campaigns.ts'
import { IdempotencyKeyStore } from './store/idempotency-keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { ReaderStore } from './store/readers.ts'
import { SupportRouteStore } from './store/support-routes.ts'

// cold start
const env = readEnvironment('manage-support')
const directory = openTable(env.DIRECTORY_TABLE)
const campaigns = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(campaigns),
  routes: new SupportRouteStore(directory),
  own: new OwnResourceStore(directory),
  audience: new AudienceStore(directory),
  readers: new ReaderStore(campaigns),
  audit: new AuditLog(directory),
  support: openQueue<SupportMessage>(env.SUPPORT_QUEUE_URL),
}

// Laid beside the bundle when the stack is built.
const mails = async () =>
  JSON.parse(await readFile(new URL('./mail-specimens.json', import.meta.url), 'utf8'))

// called by AWS
export const handler = hr('manage-support', env, {
  ...sessionsIn(directory),
  keys: new IdempotencyKeyStore(directory),
  routes: { ...supportListRoutes(deps), ...resourceRoutes(deps) },
  pages: { ...supportPages(deps), ...resourcePages(), ...specimenPages({ ...deps, mails }) },
})
