import * as z from 'zod'
import { type Instant, instant } from '../time.ts'
import { dayIn } from '../wall-clock.ts'
import { isFollowUp, type Step } from './step.ts'

/** The reasons not to write to a person, and since when. An empty state has none. */
export const contactState = z.object({
  unsubscribedAt: instant.optional(),
  bouncedAt: instant.optional(),
  complainedAt: instant.optional(),
  /** The person's own pause: no mail until then, except for follow-ups that they chose. */
  pausedUntil: instant.optional(),
})
export type ContactState = z.infer<typeof contactState>

/** Why a person does not get this mail. Only the sender learns it: HR sees no counts of these. */
export type DropReason = 'left' | 'unsubscribed' | 'bounced' | 'complained' | 'paused' | 'answered' | 'closed'

/**
 * Why this person does not get this step now; undefined where nothing speaks against it. `person` is undefined where
 * the roster has nobody by that id. A follow-up, which the person asked for, outlives the wave, but not its links.
 */
export function dropReason(
  step: Step,
  to: {
    person: { status: 'active' | 'leave' | 'left'; timeZone: string } | undefined
    contact: ContactState | undefined
    answered: boolean
    closesAt: Instant
    linksExpireAt: Instant
  },
  now: Instant,
): DropReason | undefined {
  const { person, contact = {}, answered, closesAt, linksExpireAt } = to
  if (person?.status !== 'active') return 'left'
  if (contact.complainedAt !== undefined) return 'complained'
  if (contact.unsubscribedAt !== undefined) return 'unsubscribed'
  if (contact.bouncedAt !== undefined) return 'bounced'
  // A mail whose link has expired is useless, however late the queue delivers it.
  if (now >= (isFollowUp(step) ? linksExpireAt : closesAt)) return 'closed'
  if (isFollowUp(step)) return undefined
  if (contact.pausedUntil !== undefined && isPaused(step, contact.pausedUntil, person.timeZone, now))
    return 'paused'
  if (answered) return 'answered'
  return undefined
}

/**
 * A mail for the morning that a person chose is sent from that moment on. A reminder waits for the next day, or both
 * would arrive at once.
 */
const isPaused = (step: Step, until: Instant, timeZone: string, now: Instant): boolean =>
  now < until || (step.startsWith('reminder') && dayIn(now, timeZone) === dayIn(until, timeZone))
