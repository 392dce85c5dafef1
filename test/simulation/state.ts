import type { Campaign, Wave } from '../../functions/domain/campaign/campaign.ts'
import { giveBackMorning } from '../../functions/domain/campaign/give-back-plan.ts'
import {
  closesAt,
  linkExpiresAt,
  morningsOf,
  SENDING_WINDOW,
  timetableOf,
} from '../../functions/domain/campaign/plan.ts'
import { type Place, placeKey } from '../../functions/domain/roster/place.ts'
import type { Delivery } from '../../functions/domain/sending/claim.ts'
import { nextMorning, nextTry } from '../../functions/domain/sending/sending-hours.ts'
import { outlivesPause, outlivesWave, type Step } from '../../functions/domain/sending/step.ts'
import { HOUR, type Instant, MINUTE } from '../../functions/domain/time.ts'
import { dayIn } from '../../functions/domain/wall-clock.ts'
import { type Addresses, isAskedFirst } from './addresses.ts'
import { mayBeOverTheCap } from './contact-cap.ts'
import { type Fact, type Ledger, type Mail, type MailMessageSeen, waveKey } from './ledger.ts'

/**
 * How one step to one person ended: by the delivery record, else by what an observer knows to speak against it at the
 * time when the sender looked last. A step for which neither says anything is `nowhere`: somebody was forgotten.
 */

type Skipped =
  | Fact['kind']
  | 'held'
  | 'closed'
  | 'no morning left'
  | 'planned too late'
  | 'beside another'
  | 'address not confirmed'
  | 'over the cap'
export type State = 'sent' | 'unknown' | 'failed' | 'dead-lettered' | `skipped: ${Skipped}` | 'nowhere'

/** One step to one person: what is noted of it, and what was seen. */
export interface Sent {
  personId: string
  campaignId: string
  waveId: string
  enrolmentId: string
  step: Step
  place: Place
  delivery: Delivery | undefined
  /** The other steps of this wave to this person. */
  others: { step: Step; delivery: Delivery }[]
  mails: Mail[]
  messages: MailMessageSeen[]
}

export interface Around {
  campaign: Campaign
  wave: Wave
  ledger: Ledger
  addresses: Addresses
  deadLetters: readonly { queue: string; body: unknown }[]
  /** When HR gave back what will be done, if it did. */
  sharedAt: Instant | undefined
}

export interface Span {
  from: Instant
  to: Instant
}

export function stateOf(of: Sent, around: Around): State {
  const { messages, place, step } = of
  const { campaign, wave, ledger, deadLetters } = around
  const noted = finalState(of)
  if (noted) return noted
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

  const morning =
    step === 'give-back'
      ? giveBackMorning(campaign, place, around.sharedAt ?? 0)
      : morningsOf(timetableOf(campaign, wave.id), wave, place).find(each => each.step === step)?.at
  if (morning === undefined) return 'skipped: no morning left'
  if (step === 'give-back' && morning >= linkExpiresAt(wave, place)) return 'skipped: no morning left'
  // A wave that a pause held back until its end: nobody was written to, so that nobody is told what came of it.
  const opened = around.ledger.mailMessages.some(seen => waveKey(seen) === waveKey(of))
  if (step === 'give-back' && !opened) return 'skipped: held'
  // A schedule fires late at times, and an opening waits in its queue; by then HR may have held the campaign.
  const openings = ledger.openings.filter(
    each => waveKey(each) === waveKey(of) && each.step === step && placeKey(each.place) === placeKey(place),
  )
  const spans =
    messages.length === 0 ? [{ from: morning, to: morning + HOUR }, ...openings] : lastLooks(messages)
  // What was put back comes again, and by then HR may have held the campaign too.
  const again = spans.map(({ to }) => ({ from: to, to: nextTry(to, place, campaign) + HOUR }))
  if ([...spans, ...again].some(span => isHeld(around, step, morning, span))) return 'skipped: held'
  if (messages.length === 0 && isHeldToTheClose(of, around, openings)) return 'skipped: held'
  // A dead letter that was sent back after that opens nothing.
  if (messages.length === 0 && openings.some(({ from }) => from >= closesAt(wave, place)))
    return 'skipped: closed'
  if (messages.length === 0)
    // Nobody looked at this person: no fact about them can be why.
    return isTooLate(around, step, morning) ? 'skipped: planned too late' : 'nowhere'
  return whySkipped(of, around, spans)
}

/** What is noted for good, and what lies with the dead letters. */
export function finalState({ delivery, messages }: Sent): State | undefined {
  if (delivery?.status === 'sent' || delivery?.status === 'failed' || delivery?.status === 'unknown')
    return delivery.status
  if (messages.some(({ dead }) => dead)) return 'dead-lettered'
  if (delivery?.status !== 'claimed') return undefined
  // A dead letter that was sent back is another message, which leaves the claims of its former self alone.
  const holder = messages.find(({ id }) => id === delivery.sqsMessageId)
  return holder?.redriven ? 'dead-lettered' : 'nowhere'
}

/** When the sender looked at this step last: the message that ended last, and those that ran at the same time. */
export function lastLooks(messages: readonly MailMessageSeen[]): Span[] {
  const spans = messages.map(({ queuedAt, cameAt, endedAt }) => ({
    from: cameAt ?? queuedAt,
    to: endedAt ?? Number.POSITIVE_INFINITY,
  }))
  const last = spans.reduce((one, other) => (other.to > one.to ? other : one))
  return spans.filter(({ to }) => to >= last.from)
}

/** What kept the email back when the sender looked last. */
export function whySkipped(of: Sent, around: Around, spans: readonly Span[]): State {
  const { step, place, personId } = of
  const { campaign, wave, ledger, addresses } = around
  const mayReach = new Set(spans.flatMap(span => addresses.mayBe(personId, span)))
  const fact = ledger.facts.find(
    each =>
      each.personId === personId &&
      (each.wave === undefined || each.wave === waveKey(of)) &&
      (each.address === undefined || mayReach.has(each.address)) &&
      !(step.startsWith('follow-up') && each.kind === 'paused') &&
      !(outlivesWave(step) && each.kind === 'answered') &&
      spans.some(span => overlaps(each, span)),
  )
  if (fact) return `skipped: ${fact.kind}`
  if (spans.some(span => isAskedFirst(of, addresses, span))) return 'skipped: address not confirmed'
  if (isBeside(of, spans)) return 'skipped: beside another'
  if (mayBeOverTheCap(of, ledger, spans)) return 'skipped: over the cap'
  const ends = step.startsWith('follow-up')
    ? addresses.linksExpireAt(of)
    : step === 'give-back'
      ? linkExpiresAt(wave, place)
      : closesAt(wave, place)
  return spans.some(({ to }) => nextTry(to, place, campaign) >= ends) ? 'skipped: closed' : 'nowhere'
}

/** Some time after the pause a reminder waits for the day after (functions/domain/sending/contact.ts). */
const overlaps = ({ kind, begun, ends }: Fact, { from, to }: Span): boolean =>
  begun <= to && (ends?.confirmed ?? Number.POSITIVE_INFINITY) >= from - (kind === 'paused' ? HOUR : 0)

/** Another email of the wave went on that day, or a later one has gone already. */
function isBeside({ step, others, place }: Sent, spans: readonly Span[]): boolean {
  if (outlivesWave(step)) return false
  const order = ['invitation', 'reminder-1', 'reminder-2']
  const went = others.filter(
    ({ step: other, delivery }) =>
      !other.startsWith('follow-up') &&
      delivery.status !== 'failed' &&
      !(delivery.status === 'released' && delivery.sends === 0),
  )
  return went.some(
    other =>
      (order.includes(step) && order.indexOf(other.step) > order.indexOf(step)) ||
      spans.some(({ from, to }) =>
        [from, to].some(at => dayIn(at, place.timeZone) === dayIn(other.delivery.at, place.timeZone)),
      ),
  )
}

/** Whether HR held the campaign while this step was due. What a pause held of invitations comes after it. */
function isHeld({ campaign, ledger }: Around, step: Step, morning: Instant, { from, to }: Span): boolean {
  const acts = ledger.steering.filter(({ campaignId }) => campaignId === campaign.id)
  if (campaign.status === 'cancelled') {
    const cancel = acts.find(({ verb }) => verb === 'cancel')?.begun ?? campaign.cancelledAt
    // Its pauses are forgotten with it: any before the end may be why.
    const paused = acts.some(({ verb, begun }) => verb === 'pause' && begun <= to + SENDING_WINDOW)
    return cancel <= Math.max(to, morning) || paused
  }
  if (campaign.status === 'paused' && campaign.pausedAt - SENDING_WINDOW <= Math.max(morning, to)) return true
  if (outlivesPause(step) || !('pauses' in campaign)) return false
  // Until the planner has taken the mark away, the sender sees the campaign as held.
  const planned = (resumed: Instant) =>
    ledger.planned.find(
      ({ campaignId, startedAt }) =>
        (campaignId === undefined || campaignId === campaign.id) && startedAt >= resumed,
    )?.endedAt ?? Number.POSITIVE_INFINITY
  return campaign.pauses.some(pause => pause.from <= to && from <= planned(pause.to))
}

/** Whether its opening met a pause that ended when no morning was left before the close. */
const isHeldToTheClose = (
  { step, place }: Sent,
  { campaign, wave }: Around,
  openings: readonly Span[],
): boolean =>
  step === 'invitation' &&
  'pauses' in campaign &&
  campaign.pauses.some(
    ({ from, to }) =>
      openings.some(opening => from <= opening.to && opening.from <= to) &&
      nextMorning(to, place, campaign) >= closesAt(wave, place),
  )

/**
 * Whether this morning had passed when the planner saw to the last change of the campaign. It opens what is due within a
 * quarter of an hour at once.
 */
function isTooLate({ campaign, ledger, sharedAt }: Around, step: Step, morning: Instant): boolean {
  const pauses = 'pauses' in campaign ? campaign.pauses : []
  const lastPause = pauses.findLast(({ to }) => to <= morning)?.to
  const resumed = step === 'give-back' ? Math.max(sharedAt ?? 0, lastPause ?? 0) : lastPause
  const run = ledger.planned.find(
    ({ campaignId, startedAt }) =>
      startedAt >= (resumed ?? 0) &&
      (campaignId === campaign.id || (resumed !== undefined && campaignId === undefined)),
  )
  if (!run) return true
  return morning <= run.plannedFrom - (run.campaignId === undefined ? 0 : 15 * MINUTE)
}
