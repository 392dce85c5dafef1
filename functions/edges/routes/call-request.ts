import type { Logger } from '@aws-lambda-powertools/logger'
import { readCallRequest } from '../../domain/call-request.ts'
import { responderFor } from '../../domain/support/support-routes.ts'
import { type AskDeps, makeCallRequest } from '../../flows/call-request.ts'
import { callAskedPage, callPage, offeredCall } from '../../pages/call-request-page.ts'
import type { LinkRequest } from '../authenticate-link.ts'
import { describeError } from '../describe-error.ts'
import { fieldValue } from '../read-form.ts'
import { notice, type Page, shown } from '../shown-page.ts'

/**
 * "Someone calls me": open to everybody with a link, with or without an answer, for as long as the link lives. So a
 * request reveals nothing about an answer. Opening shows the form; posting it asks for the call.
 */
export const callRequest =
  (deps: AskDeps & { log: Pick<Logger, 'error'> }) =>
  async ({ link, copy, near, form, token, now }: LinkRequest): Promise<Page> => {
    const responder = responderFor(near.country, near.routes)
    if (!responder) return notice(copy, 'call-nobody', { support: near })
    const offered = { copy, support: near, call: offeredCall(token, responder) }
    if (!form) return shown(callPage(offered))

    const { words, problems } = readCallRequest(form)
    const again = { ...offered, call: { ...offered.call, words, problems } }
    if (Object.keys(problems).length > 0) return shown(callPage(again), 422)
    // The request goes only to the responder whom the page named. If the list has changed since, the new one is shown
    // first.
    if (fieldValue(form, 'to') !== responder.email)
      return shown(callPage({ ...again, because: 'changed' }), 409)
    try {
      const { enrolmentId } = link.enrolment
      const outcome = await makeCallRequest({ enrolmentId, words, responder }, now, deps)
      if (outcome === 'enough') return notice(copy, 'call-enough', { support: near })
      return shown(callAskedPage({ copy, support: near, responder }))
    } catch (error) {
      // Whatever failed, the person gets their text back, to send it again.
      deps.log.error('a request for a call could not be sent on its way', describeError(error))
      return shown(callPage({ ...again, because: 'trouble' }), 503)
    }
  }
