import { openTable } from './aws/dynamodb.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { askToStop, stopOrResume } from './edges/routes/unsubscribe.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'

// cold start
const env = readEnvironment('unsubscribe')
const outreach = openTable(env.OUTREACH_TABLE)
const deps = { enrolments: new EnrolmentStore(outreach), contacts: new ContactStore(outreach) }

// called by AWS
export const handler = page('unsubscribe', env, {
  'GET /u/{token}': askToStop(env, deps),
  'POST /u/{token}': stopOrResume(env, deps),
})
