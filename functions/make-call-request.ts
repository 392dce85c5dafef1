import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import type { CallRequestMessage } from './domain/messages.ts'
import { authenticateLink } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { page } from './edges/page.ts'
import { callRequest } from './edges/routes/call-request.ts'
import { CallRequestStore } from './store/call-requests.ts'
import { KeyStore } from './store/keys.ts'

// cold start
const env = readEnvironment('make-call-request')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)

const deps = {
  calls: new CallRequestStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  queue: openQueue<CallRequestMessage>(env.CALL_REQUESTS_QUEUE_URL),
  log: logFor('make-call-request'),
}
const answer = authenticateLink(
  { outreach, defaultLocale: env.DEFAULT_LOCALE, alsoClosed: true },
  callRequest(deps),
)

// called by AWS
export const handler = page('make-call-request', env, {
  'GET /c/{token}/call': answer,
  'POST /c/{token}/call': answer,
})
