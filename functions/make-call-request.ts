import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { readCallWords } from './domain/call-request.ts'
import type { CallMessage } from './domain/messages.ts'
import { responderFor } from './domain/support-routes.ts'
import { linkDoor } from './edges/authenticate-link.ts'
import { describe } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { notice, one, page, pages } from './edges/page.ts'
import { askForCall } from './flows/call-request.ts'
import { callAskedPage, callPage, offeredCall } from './pages/call-request-page.ts'
import { CallStore } from './store/call-requests.ts'
import { KeyStore } from './store/keys.ts'

// cold start
const env = readEnvironment('make-call-request')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const log = logFor('make-call-request')
const enter = linkDoor(outreach, env.DEFAULT_LOCALE, { alsoClosed: true })

const deps = {
  calls: new CallStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  queue: openQueue<CallMessage>(env.CALL_REQUESTS_QUEUE_URL),
}

// called by AWS; what is inside runs per event
/**
 * "Someone calls me": for everybody who has a link, with an answer or without, for as long as the link lives; so that
 * a request says nothing of an answer.
 */
export const handler = pages('make-call-request', env.DEFAULT_LOCALE, async request => {
  const entered = await enter(request)
  if (entered.outcome === 'refused') return entered.page
  const { link, copy, near, form } = entered
  const responder = responderFor(near.country, near.routes)
  if (!responder) return notice(copy, 'call-nobody', { support: near })
  const offered = { copy, support: near, call: offeredCall(request.token, responder) }
  if (!form) return page(callPage(offered))

  const { words, problems } = readCallWords(form)
  const again = { ...offered, call: { ...offered.call, words, problems } }
  if (Object.keys(problems).length > 0) return page(callPage(again), 422)
  // Only ever to whom the person was told: a list that has changed meanwhile is shown first.
  if (one(form, 'to') !== responder.email) return page(callPage({ ...again, because: 'changed' }), 409)
  try {
    const outcome = await askForCall(
      { enrolmentId: link.enrolment.enrolmentId, words, responder },
      request.now,
      deps,
    )
    if (outcome === 'enough') return notice(copy, 'call-enough', { support: near })
    return page(callAskedPage({ copy, support: near, responder }))
  } catch (error) {
    // Whatever it was, what the person typed comes back to them, to be sent again.
    log.error('a request for a call could not be sent on its way', describe(error))
    return page(callPage({ ...again, because: 'trouble' }), 503)
  }
})
