import { openTable } from './aws/dynamodb.ts'
import { reportPages } from './edges/console/report-pages.ts'
import { sessionsIn } from './edges/console/sessions-in.ts'
import { readEnvironment } from './edges/environment.ts'
import { hr } from './edges/hr.ts'
import { reportRoutes } from './edges/routes/report.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ReportStore } from './store/reports.ts'

// cold start
const env = readEnvironment('read-report')
const table = openTable(env.CAMPAIGNS_TABLE)

const deps = {
  campaigns: new CampaignStore(table),
  reports: new ReportStore(table),
  employer: env,
}

// called by AWS
export const handler = hr('read-report', env, {
  ...sessionsIn(openTable(env.DIRECTORY_TABLE)),
  routes: reportRoutes(deps),
  pages: reportPages(),
})
