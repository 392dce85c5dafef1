import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { CONSENT_VERSION } from './copy/consent.ts'
import { copyFor } from './copy/copies.ts'
import { formEndorsesRisk, readAnswerSheet } from './domain/answer-sheet.ts'
import type { CheckInMessage } from './domain/messages.ts'
import { linkDoor } from './edges/authenticate-link.ts'
import { keptAMinute } from './edges/cached-for-a-minute.ts'
import { describe } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { type Form, one, type PageRequest, page, pages } from './edges/page.ts'
import { acceptAnswers } from './flows/check-in.ts'
import { offerAtOnce } from './flows/offer.ts'
import { combine, instruments } from './instruments/library.ts'
import { callNear } from './pages/call-request-page.ts'
import { CHECK_IN_FIELDS, checkInPage } from './pages/check-in-page.ts'
import { checkInView } from './pages/check-in-view.ts'
import { replyPage } from './pages/reply-page.ts'
import { replyView } from './pages/reply-view.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { KeyStore } from './store/keys.ts'
import { OwnResourceStore } from './store/own-resources.ts'
import { ResponseStore } from './store/responses.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('submit-check-in')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const log = logFor('submit-check-in')
const support = new SupportRouteStore(outreach)
const own = new OwnResourceStore(outreach)
// HR changes either list a few times a year; read anew they were two of the five requests that an answer makes.
const supportAt = keptAMinute(() => support.get())
const ownAt = keptAMinute(() => own.get())
const enter = linkDoor(outreach, env.DEFAULT_LOCALE, { supportAt })

const deps = {
  enrolments: new EnrolmentStore(outreach),
  responses: new ResponseStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  checkIns: openQueue<CheckInMessage>(env.CHECK_INS_QUEUE_URL),
}

const unreadable = (error: unknown) =>
  log.error('the employer’s own resources could not be read', describe(error))

/** By every instrument of the build, since which ones were asked is not known while a link cannot be looked up. */
const speaksOfDanger = (form: Form) => formEndorsesRisk(form, instruments.values())

/** The one thing that changes something: the answers, and in the same response the reply to them. */
const submit = async (request: PageRequest) => {
  const entered = await enter(request)
  if (entered.outcome === 'refused') return entered.page
  const { link, copy, near, form = {} } = entered
  const { token, now, risk } = request

  const sheet = readAnswerSheet(form, combine(link.brief.instruments), CHECK_IN_FIELDS)
  const again = {
    ...checkInView({ ...link, copy, token, organisation: env.ORGANISATION }),
    entered: sheet.chosen,
    risk,
    support: near,
    call: callNear(token, near),
  }
  const shown = one(form, 'show')
  // Nobody has sent an answer by that: what is marked may not have been understood yet, and is met when it is sent.
  if (shown !== undefined)
    return page(checkInPage({ ...again, risk: false, copy: await copyFor(shown, env.DEFAULT_LOCALE) }))
  if (sheet.problems.length > 0) return page(checkInPage({ ...again, problems: sheet.problems }), 422)

  const consentVersion = one(form, 'version')
  if (consentVersion !== CONSENT_VERSION) return page(checkInPage({ ...again, renewed: true }), 422)

  try {
    const [accepted, offered] = await Promise.all([
      acceptAnswers(link, { sheet, consentVersion, locale: copy.locale }, now, deps),
      offerAtOnce(link.enrolment, copy.locale, { own: () => ownAt(now), unreadable }),
    ])
    const { routes } = near
    return page(replyPage(replyView({ ...link, copy, token, accepted, sheet, routes, offered })))
  } catch (error) {
    // Whatever it was, what the person chose comes back to them, to be sent again.
    log.error('answers could not be stored', describe(error))
    return page(checkInPage({ ...again, trouble: true }), 503)
  }
}

export const handler = pages('submit-check-in', env.DEFAULT_LOCALE, submit, speaksOfDanger)
