import type { Copy } from '../../copy/copy.ts'
import type { AnswerSheet } from '../../domain/check-in/answer-sheet.ts'
import type { SupportRoute } from '../../domain/support/support-routes.ts'
import type { Accepted } from '../../flows/check-in.ts'
import type { Offered } from '../../flows/offer.ts'
import { combine } from '../../instruments/library.ts'
import { callNear } from '../../pages/call-request-page.ts'
import { offeredFollowUps } from '../../pages/follow-up-form.ts'
import type { Reply } from '../../pages/reply-page.ts'
import type { Brief } from '../../store/briefs.ts'
import type { Enrolment } from '../../store/enrolments.ts'

/** What the reply to a check-in shows: what was heard in the answers, and what is on offer at this person's place. */
export function replyView(of: {
  enrolment: Pick<Enrolment, 'place'>
  brief: Pick<Brief, 'followUps' | 'instruments'>
  copy: Copy
  token: string
  accepted: Accepted
  /** The answers sent just now: shown back to this person only. */
  sheet: Pick<AnswerSheet, 'chosen'>
  /** All the employer's routes; the page shows those of the person's country. */
  routes: readonly SupportRoute[]
  offered: Offered
  passkeys: boolean
  /** What was typed as the key to a private page, and opened nothing. */
  wrongKey?: string | undefined
}): Reply {
  const { copy, token, accepted, routes, offered, passkeys, wrongKey } = of
  const answered = { questions: combine(of.brief.instruments), chosen: of.sheet.chosen }
  const support = { country: of.enrolment.place.country, routes }
  return {
    copy,
    reading: accepted.reading,
    risk: accepted.risk,
    answered,
    ...(answered.chosen.size > 0
      ? { journey: { action: `/c/${token}`, country: support.country, answered, passkeys, wrongKey } }
      : {}),
    support,
    call: callNear(token, support),
    ...(of.brief.followUps ? { followUp: offeredFollowUps(token) } : {}),
    ...offered,
  }
}
