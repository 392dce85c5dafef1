import { openTable } from './aws/dynamodb.ts'
import { authenticateLink } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { showCheckIn } from './edges/routes/check-in.ts'

// cold start
const env = readEnvironment('show-check-in')
const outreach = openTable(env.OUTREACH_TABLE)

// called by AWS
export const handler = page('show-check-in', env, {
  'GET /c/{token}': authenticateLink({ outreach, defaultLocale: env.DEFAULT_LOCALE }, showCheckIn(env)),
})
