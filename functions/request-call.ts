import { copyFor } from './copy/copies.ts'
import { readCallWords } from './domain/call-request.ts'
import type { CallMessage } from './domain/messages.ts'
import { responderFor } from './domain/support-routes.ts'
import { openLink } from './flows/check-in.ts'
import { askForCall } from './flows/someone-calls-me.ts'
import { callAskedPage, callPage, offeredCall } from './pages/call-page.ts'
import { describe } from './runtime/consume.ts'
import { openTable } from './runtime/dynamodb.ts'
import { notice, one, page, pages } from './runtime/employee-pages.ts'
import { readEnvironment } from './runtime/environment.ts'
import { logFor } from './runtime/log.ts'
import { openQueue } from './runtime/queues.ts'
import { BriefStore } from './store/briefs.ts'
import { CallStore } from './store/calls.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { KeyStore } from './store/keys.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('request-call')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const log = logFor('request-call')
const support = new SupportRouteStore(outreach)

const deps = {
  enrolments: new EnrolmentStore(outreach),
  briefs: new BriefStore(outreach),
  calls: new CallStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  queue: openQueue<CallMessage>(env.CALLS_QUEUE_URL),
}

/**
 * "Someone calls me": for everybody who has a link, with an answer or without, for as long as the link lives; so that
 * a request says nothing of an answer.
 */
export const handler = pages('request-call', env.DEFAULT_LOCALE, async request => {
  const { token, now } = request
  const form = request.form()
  const language = typeof form === 'string' ? request.language : one(form, 'language')
  const link = await openLink(token, now, deps)
  if (link.outcome === 'unknown') return notice(await copyFor(language ?? env.DEFAULT_LOCALE), 'unknown-link')

  const { enrolmentId, locale, place } = link.enrolment
  const copy = await copyFor(language ?? locale, env.DEFAULT_LOCALE)
  const { routes } = await support.get()
  const near = { country: place.country, routes }
  if (link.outcome === 'expired') return notice(copy, link.outcome, { support: near })
  const responder = responderFor(place.country, routes)
  if (!responder) return notice(copy, 'call-nobody', { support: near })
  const offered = { copy, support: near, call: offeredCall(token, responder) }
  if (request.method !== 'POST') return page(callPage(offered))
  if (typeof form === 'string') return notice(copy, form, { support: near })

  const { words, problems } = readCallWords(form)
  const again = { ...offered, call: { ...offered.call, words, problems } }
  if (Object.keys(problems).length > 0) return page(callPage(again), 422)
  // Only ever to whom the person was told: a list that has changed meanwhile is shown first.
  if (one(form, 'to') !== responder.email) return page(callPage({ ...again, because: 'changed' }), 409)
  try {
    const outcome = await askForCall({ enrolmentId, words, responder }, now, deps)
    if (outcome === 'enough') return notice(copy, 'call-enough', { support: near })
    return page(callAskedPage({ copy, support: near, responder }))
  } catch (error) {
    // Whatever it was, what the person typed comes back to them, to be sent again.
    log.error('a request for a call could not be sent on its way', describe(error))
    return page(callPage({ ...again, because: 'trouble' }), 503)
  }
})
