import { readFollowUpChoice } from '../../domain/follow-up/follow-up.ts'
import { dayIn } from '../../domain/wall-clock.ts'
import { type ChooseDeps, chooseFollowUps, type PostponeDeps, postpone } from '../../flows/follow-ups.ts'
import { chosenFollowUpsPage, offeredFollowUps } from '../../pages/follow-up-form.ts'
import type { LinkRequest } from '../authenticate-link.ts'
import { fieldValue } from '../read-form.ts'
import { notice, type Page, shown } from '../shown-page.ts'

/** The form for choosing follow-ups: open to everybody with a link, so that it reveals no answer. */
export const showFollowUps = async ({ copy, near, token }: LinkRequest): Promise<Page> =>
  notice(copy, 'follow-ups', { support: near, followUp: offeredFollowUps(token) })

/**
 * Stores a choice of follow-ups. It works with or without an answer, so that a follow-up email reveals none, and also
 * after the wave has closed, for as long as the link lives.
 */
export const saveFollowUps =
  (deps: ChooseDeps) =>
  async ({ link, copy, near, form = {}, token, now }: LinkRequest): Promise<Page> => {
    const followUp = offeredFollowUps(token)
    const chosen = readFollowUpChoice(form, copy.locale)
    if (!chosen) return notice(copy, 'choice-unclear', { support: near, followUp })
    const planned = await chooseFollowUps(link, chosen, now, deps)
    const { timeZone } = link.enrolment.place
    const days = planned.map(at => dayIn(at, timeZone))
    return shown(chosenFollowUpsPage({ copy, support: near, chosen, days, token }))
  }

const MAX_DAYS_PUT_OFF = 14

/** "Not now": the person gets no mail until the morning that they choose. */
export const postponeCheckIn =
  (deps: PostponeDeps) =>
  async ({ link, copy, near, form = {}, token, now }: LinkRequest): Promise<Page> => {
    const days = Number(fieldValue(form, 'days'))
    const possible = Number.isInteger(days) && days >= 1 && days <= MAX_DAYS_PUT_OFF
    const outcome = possible ? await postpone(link, days, now, deps) : 'over'
    return outcome === 'planned'
      ? notice(copy, 'not-now', { support: near, emails: `/u/${token}` })
      : notice(copy, 'not-now-over', { support: near })
  }
