import { openTable } from './aws/dynamodb.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { acknowledgement } from './edges/routes/acknowledge-call-request.ts'
import { CallRequestStore } from './store/call-requests.ts'

// cold start
const env = readEnvironment('acknowledge-call-request')
const answer = acknowledgement(env, { calls: new CallRequestStore(openTable(env.VAULT_TABLE)) })

// called by AWS
export const handler = page('acknowledge-call-request', env, {
  'GET /r/{token}': answer,
  'POST /r/{token}': answer,
})
