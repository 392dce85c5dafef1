import type { Campaign, Wave } from '../../functions/domain/campaign/campaign.ts'
import { closesAt, morningsOf, SENDING_WINDOW } from '../../functions/domain/campaign/plan.ts'
import { type Place, placeKey } from '../../functions/domain/roster/place.ts'
import type { Delivery } from '../../functions/domain/sending/claim.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { HOUR, type Instant, MINUTE } from '../../functions/domain/time.ts'
import type { Fact, Ledger, Mail, MailMessageSeen } from './ledger.ts'

/**
 * How one step to one person ended: by the delivery record, else by what an observer knows to speak against it. A step
 * for which neither says anything is `nowhere`: somebody was forgotten.
 */

type Skipped = Fact['kind'] | 'held' | 'closed' | 'no morning left' | 'planned too late'
export type State = 'sent' | 'unknown' | 'failed' | 'dead-lettered' | `skipped: ${Skipped}` | 'nowhere'

/** One step to one invited person: what is noted of it, and what was seen. */
export interface Sent {
  personId: string
  campaignId: string
  waveId: string
  step: Step
  place: Place
  delivery: Delivery | undefined
  mails: Mail[]
  messages: MailMessageSeen[]
}

interface Around {
  campaign: Campaign
  wave: Wave
  ledger: Ledger
  deadLetters: readonly { queue: string; body: unknown }[]
}

export function stateOf(of: Sent, around: Around): State {
  const { delivery, messages, place, step } = of
  const { campaign, wave, ledger, deadLetters } = around
  if (delivery?.status === 'sent' || delivery?.status === 'failed' || delivery?.status === 'unknown')
    return delivery.status
  if (messages.some(({ dead }) => dead)) return 'dead-lettered'
  // Nobody holds a claim any more; so nobody will end it.
  if (delivery?.status === 'claimed') return 'nowhere'
  const isOfThisWave = ({ body }: { body: unknown }) => {
    const told = body as { campaignId?: string; waveId?: string; step?: string; place?: typeof place }
    return (
      told.campaignId === campaign.id &&
      (told.waveId === undefined ||
        (told.waveId === wave.id &&
          told.step === step &&
          told.place !== undefined &&
          placeKey(told.place) === placeKey(place)))
    )
  }
  if (deadLetters.some(letter => /Planning|Waves|Audience/.test(letter.queue) && isOfThisWave(letter)))
    return 'dead-lettered'

  const pauses = 'pauses' in campaign ? campaign.pauses : []
  const morning = morningsOf({ ...campaign, pauses }, wave, place).find(each => each.step === step)?.at
  if (morning === undefined) return 'skipped: no morning left'
  const ended = messages.map(({ endedAt }) => endedAt ?? Number.POSITIVE_INFINITY)
  const from = Math.min(morning, ...messages.map(({ queuedAt }) => queuedAt))
  // A schedule fires late at times, and by then HR may have held the campaign.
  const to = messages.length === 0 ? morning + HOUR : Math.max(morning, ...ended)
  if (isHeld(around, step, { morning, from, to })) return 'skipped: held'
  if (morning < readyAt(around, morning) + MINUTE) return 'skipped: planned too late'
  // Nobody looked at this person: no fact about them can be why.
  if (messages.length === 0) return 'nowhere'
  const fact = ledger.facts.find(
    each =>
      each.personId === of.personId &&
      (each.wave === undefined || each.wave === `${campaign.id} ${wave.id}`) &&
      each.begun <= to &&
      (each.kind === 'moved' || (each.ends?.confirmed ?? Number.POSITIVE_INFINITY) >= from),
  )
  if (fact) return `skipped: ${fact.kind}`
  return to >= closesAt(wave, place) ? 'skipped: closed' : 'nowhere'
}

/** Whether HR held the campaign while this step was due. What a pause held of invitations comes after it. */
function isHeld(
  { campaign, ledger }: Around,
  step: string,
  { morning, from, to }: { morning: Instant; from: Instant; to: Instant },
): boolean {
  const acts = ledger.steering.filter(({ campaignId }) => campaignId === campaign.id)
  if (campaign.status === 'cancelled') {
    const cancel = acts.find(({ verb }) => verb === 'cancel')?.begun ?? campaign.cancelledAt
    // Its pauses are forgotten with it: any before the end may be why.
    const paused = acts.some(({ verb, begun }) => verb === 'pause' && begun <= to + SENDING_WINDOW)
    return cancel <= Math.max(to, morning) || paused
  }
  if (campaign.status === 'paused' && campaign.pausedAt - SENDING_WINDOW <= Math.max(morning, to)) return true
  if (step === 'invitation' || !('pauses' in campaign)) return false
  return campaign.pauses.some(pause => pause.from <= to && from <= pause.to)
}

/** When the planner had seen to the last change of the campaign before this morning. Mornings before that had passed. */
function readyAt({ campaign, ledger }: Around, morning: Instant): Instant {
  const pauses = 'pauses' in campaign ? campaign.pauses : []
  const resumed = pauses.findLast(({ to }) => to <= morning)?.to
  const runs = ledger.planned.filter(
    ({ campaignId }) => campaignId === campaign.id || (resumed !== undefined && campaignId === undefined),
  )
  return runs.find(({ startedAt }) => startedAt >= (resumed ?? 0))?.endedAt ?? 0
}
