import type { Logger } from '@aws-lambda-powertools/logger'
import { CONSENT_VERSION } from '../../copy/consent.ts'
import { copyFor } from '../../copy/copies.ts'
import { readAnswerSheet } from '../../domain/check-in/answer-sheet.ts'
import type { Instant } from '../../domain/time.ts'
import { type AcceptDeps, acceptAnswers } from '../../flows/check-in.ts'
import { offerAtOnce } from '../../flows/offer.ts'
import { combine } from '../../instruments/library.ts'
import { callNear } from '../../pages/call-request-page.ts'
import { CHECK_IN_FIELDS, type CheckIn, checkInPage } from '../../pages/check-in-page.ts'
import { leanNear } from '../../pages/support.ts'
import type { OwnList } from '../../store/own-resources.ts'
import type { LinkRequest } from '../authenticate-link.ts'
import { describeError } from '../describe-error.ts'
import { fieldValue } from '../read-form.ts'
import { type Page, shown } from '../shown-page.ts'
import { checkInView } from './check-in-view.ts'
import type { Keep, KeepSettings } from './keep-journey.ts'
import { replyView } from './reply-view.ts'

interface CheckInSettings extends KeepSettings {
  ORGANISATION: string
  DEFAULT_LOCALE: string
}

const viewed = ({ ORGANISATION, DEFAULT_LOCALE }: CheckInSettings) => ({
  organisation: ORGANISATION,
  defaultLocale: DEFAULT_LOCALE,
})

/** The page as it opens; without what was given back where all of it would not fit. */
const fresh = (checkIn: CheckIn): Page =>
  shown(checkInPage(checkIn), 200, () =>
    checkInPage({ ...checkIn, brief: { ...checkIn.brief, lastTime: undefined } }),
  )

/** Opening a link shows the page and changes nothing, however often and by whom. */
export const showCheckIn =
  (settings: CheckInSettings) =>
  async ({ link, copy, token }: LinkRequest): Promise<Page> =>
    fresh(checkInView({ ...link, copy, token, ...viewed(settings) }))

export interface SubmitDeps extends AcceptDeps {
  /** Only for those who keep a private page, and so in a file outside the bundle. */
  keep: Keep

  own: (now: Instant) => Promise<Pick<OwnList, 'resources'>>
  log: Pick<Logger, 'error'>
}

/** Stores the answers, and returns the reply to them in the same response. */
export const submitCheckIn =
  (settings: CheckInSettings, deps: SubmitDeps) =>
  async ({ link, copy, near, form = {}, token, now, risk }: LinkRequest): Promise<Page> => {
    const sheet = readAnswerSheet(form, combine(link.brief.instruments), CHECK_IN_FIELDS)
    const again = {
      ...checkInView({ ...link, copy, token, ...viewed(settings) }),
      entered: sheet.chosen,
      risk,
      support: near,
      call: callNear(token, near),
    }
    const language = fieldValue(form, 'show')
    // A person who switches the language is not submitting: the marked answers may not have been understood yet. They
    // count when they are sent.
    if (language !== undefined) {
      const other = await copyFor(language, settings.DEFAULT_LOCALE)
      const inIt = checkInView({ ...link, copy: other, token, ...viewed(settings) })
      return fresh({ ...again, ...inIt, risk: false })
    }
    const backAgain = (more: Partial<CheckIn>, status: number) =>
      shown(checkInPage({ ...again, ...more }), status, () =>
        checkInPage({ ...again, ...more, support: leanNear(near) }),
      )
    if (sheet.problems.length > 0) return backAgain({ problems: sheet.problems }, 422)

    const consentVersion = fieldValue(form, 'version')
    if (consentVersion !== CONSENT_VERSION) return backAgain({ renewed: true }, 422)

    const unreadable = (error: unknown) =>
      deps.log.error('the employer’s own resources could not be read', describeError(error))
    try {
      const [accepted, offered] = await Promise.all([
        acceptAnswers(link, { sheet, consentVersion, locale: copy.locale }, now, deps),
        offerAtOnce(link.enrolment, copy.locale, { own: () => deps.own(now), unreadable }),
      ])
      const kept =
        fieldValue(form, 'keep') === undefined
          ? undefined
          : await deps.keep({ link, copy, form, now }, sheet, settings)
      if (kept && 'html' in kept) return kept
      // Not for those who only look, and so in a file outside the bundle.
      const { replyPage } = await import('../../pages/reply-page.ts')
      const { routes } = near
      const passkeys = settings.PASSKEYS === 'yes'
      const reply = replyView({ ...link, ...kept, passkeys, copy, token, accepted, sheet, routes, offered })
      return shown(replyPage(reply), 200, () =>
        replyPage({ ...reply, support: leanNear(reply.support), resources: [] }),
      )
    } catch (error) {
      // Whatever it was, what the person chose comes back to them, to be sent again.
      deps.log.error('answers could not be stored', describeError(error))
      return backAgain({ trouble: true }, 503)
    }
  }
