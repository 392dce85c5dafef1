import * as z from 'zod'
import { DAY, type Instant, instant } from '../time.ts'
import { dayIn } from '../wall-clock.ts'
import { isFollowUp, outlivesWave, type Step } from './step.ts'

/** What a person may choose: at most so many emails in 30 days, or to be asked twice a year. */
export const RHYTHMS = ['two', 'one', 'half-year'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** Kinds of email that a person may do without and still be asked. */
export const UNWANTED = ['reminders', 'give-back'] as const
export type Unwanted = (typeof UNWANTED)[number]

const since = instant.optional()

/** The reasons not to write to a person at an address, and since when. An empty state has none. */
export const contactState = z.object({
  unsubscribedAt: since,
  bouncedAt: since,
  complainedAt: since,
  /** The person's own pause: no mail until then, except for follow-ups that they chose. */
  pausedUntil: since,
  /** How often the person wants to be written to by HR (contact-cap.ts), and which kinds of email not at all. */
  rhythm: z.enum(RHYTHMS).optional(),
  without: z.array(z.enum(UNWANTED)).optional(),
  /** When the emails were turned on again: bounces before it count no more, at SES neither. */
  resumedAt: since,
})
export type ContactState = z.infer<typeof contactState>

/** What stays when everything is deleted, with no time in it. */
export const DO_NOT_CONTACT: ContactState = { unsubscribedAt: 0 }

/**
 * So long an address that bounced gets no email. Half a year: by then a mailbox may exist again, since somebody came
 * back or a server was repaired. One bounce in half a year is far from the 5 % at which SES reviews an account.
 */
export const BOUNCE_HOLDS = 182 * DAY

/** Whether an address gets no email because of a bounce. `endedAt`: when the operator last ended its bounces. */
export const isBounced = (
  { bouncedAt, resumedAt = 0 }: ContactState,
  now: Instant,
  endedAt: Instant = 0,
): boolean =>
  bouncedAt !== undefined && bouncedAt >= Math.max(resumedAt, endedAt) && now < bouncedAt + BOUNCE_HOLDS

/** Whether SES may still suppress an address that we write to again. SES's own list never ends by itself. */
export const mayBeSuppressed = (contact: ContactState, now: Instant, endedAt?: Instant): boolean =>
  (contact.bouncedAt !== undefined || contact.resumedAt !== undefined) && !isBounced(contact, now, endedAt)

/** Why a person does not get this mail. Only the sender learns it: HR sees no counts of these. */
export type DropReason =
  | 'left'
  | 'unsubscribed'
  | 'bounced'
  | 'complained'
  | 'paused'
  | 'unwanted'
  | 'answered'
  | 'closed'

/** Whether the person's own state keeps the email back, so that nobody but the sender may learn of it. */
export const isKeptBack = (reason: DropReason | undefined): boolean =>
  reason === 'unsubscribed' ||
  reason === 'bounced' ||
  reason === 'complained' ||
  reason === 'paused' ||
  reason === 'unwanted'

/**
 * Why this person does not get this step now; undefined where nothing speaks against it. `person` is undefined where
 * the roster has nobody by that id. A follow-up, which the person asked for, and what is given back outlive the wave, but
 * not its links.
 */
export function dropReason(
  step: Step,
  to: {
    person: { status: 'active' | 'leave' | 'left'; timeZone: string } | undefined
    contact?: ContactState | undefined
    answered: boolean
    closesAt: Instant
    linksExpireAt: Instant
    /** When the operator last ended the bounces of this address or of its domain. */
    bouncesEndedAt?: Instant | undefined
  },
  now: Instant,
): DropReason | undefined {
  const { person, contact = {}, answered, closesAt, linksExpireAt } = to
  if (person?.status !== 'active') return 'left'
  // A mail whose link has expired is useless, however late the queue delivers it. Before the person's own state, so that
  // a message that comes too late does the same with everybody.
  if (now >= (outlivesWave(step) ? linksExpireAt : closesAt)) return 'closed'
  if (contact.complainedAt !== undefined) return 'complained'
  if (contact.unsubscribedAt !== undefined) return 'unsubscribed'
  if (isBounced(contact, now, to.bouncesEndedAt)) return 'bounced'
  if (isFollowUp(step)) return undefined
  if (contact.pausedUntil !== undefined && isPaused(step, contact.pausedUntil, person.timeZone, now))
    return 'paused'
  if (contact.without?.some(kind => (kind === 'reminders' ? step.startsWith('reminder') : step === kind)))
    return 'unwanted'
  // Who answered and who did not get the same news of what came of it.
  if (answered && step !== 'give-back') return 'answered'
  return undefined
}

/**
 * A mail for the morning that a person chose is sent from that moment on. A reminder waits for the next day, or both
 * would arrive at once.
 */
const isPaused = (step: Step, until: Instant, timeZone: string, now: Instant): boolean =>
  now < until || (step.startsWith('reminder') && dayIn(now, timeZone) === dayIn(until, timeZone))
