import { openTable } from './aws/dynamodb.ts'
import { copyFor } from './copy/copies.ts'
import { readEnvironment } from './edges/environment.ts'
import { page, pages } from './edges/page.ts'
import { acknowledgePage } from './pages/acknowledge-call-request-page.ts'
import { CallStore } from './store/call-requests.ts'
import { isHashOf, readCallToken } from './store/pseudonyms.ts'

// cold start
const env = readEnvironment('acknowledge-call-request')
const calls = new CallStore(openTable(env.VAULT_TABLE))

// called by AWS; what is inside runs per event
/** Opening asks, and mail scanners open links too; only the form's own POST acknowledges. The page shows nothing of what was typed. */
export const handler = pages(
  'acknowledge-call-request',
  env.DEFAULT_LOCALE,
  async ({ token, now, method }) => {
    const link = readCallToken(token)
    const call = link && (await calls.find(link.requestId))
    if (!link || !call?.linkHashes.some(hash => isHashOf(hash, link.secret)))
      return page(acknowledgePage({ copy: await copyFor(env.DEFAULT_LOCALE), shows: 'unknown' }), 404)

    const copy = await copyFor(call.promised.locale, env.DEFAULT_LOCALE)
    if (method === 'POST') await calls.acknowledge(call.requestId, now)
    else if (call.state.status !== 'acknowledged')
      return page(acknowledgePage({ copy, shows: 'question', action: `/r/${token}` }))
    return page(acknowledgePage({ copy, shows: 'done' }))
  },
)
