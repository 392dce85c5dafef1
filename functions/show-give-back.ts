import { openTable } from './aws/dynamodb.ts'
import { authenticateLink } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { showGiveBack } from './edges/routes/show-give-back.ts'
import { GiveBackStore } from './store/give-backs.ts'
import { ReportStore } from './store/reports.ts'

// cold start
const env = readEnvironment('show-give-back')
const campaigns = openTable(env.CAMPAIGNS_TABLE)
const link = {
  outreach: openTable(env.OUTREACH_TABLE),
  defaultLocale: env.DEFAULT_LOCALE,
  // The wave is over by then.
  alsoClosed: true,
}

const deps = { reports: new ReportStore(campaigns), giveBacks: new GiveBackStore(campaigns) }

// called by AWS
export const handler = page('show-give-back', env, {
  // per event
  'GET /c/{token}/give-back': authenticateLink(link, showGiveBack(env, deps)),
})
