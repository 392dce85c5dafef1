import * as z from 'zod'
import { isFollowUp, type Step } from './step.ts'
import { type Instant, instant } from './time.ts'
import { dayIn } from './wall-clock.ts'

/** What stands against a mail to a person, and since when; an empty state stands against none. */
export const contactState = z.object({
  unsubscribedAt: instant.optional(),
  bouncedAt: instant.optional(),
  complainedAt: instant.optional(),
  /** The person's own pause: nothing until then, but for the follow-ups that they chose. */
  pausedUntil: instant.optional(),
})
export type ContactState = z.infer<typeof contactState>

/** Why a person does not get this mail. Nobody but the sender learns it: HR sees no count of these. */
export type DropReason = 'left' | 'unsubscribed' | 'bounced' | 'complained' | 'paused' | 'answered' | 'closed'

/**
 * Why this person does not get this step now, or undefined where nothing stands against it.
 * `person` is undefined where the roster has nobody by that id. A follow-up, which the person asked for, outlives the
 * wave, but not its links.
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
  // A link that leads nowhere any more is not worth a mail, however late the queue brings it.
  if (now >= (isFollowUp(step) ? linksExpireAt : closesAt)) return 'closed'
  if (isFollowUp(step)) return undefined
  if (contact.pausedUntil !== undefined && isPaused(step, contact.pausedUntil, person.timeZone, now))
    return 'paused'
  if (answered) return 'answered'
  return undefined
}

/**
 * The mail of the morning that a person chose comes from that moment on; a reminder not even on the same day, or both
 * would come at once.
 */
const isPaused = (step: Step, until: Instant, timeZone: string, now: Instant): boolean =>
  now < until || (step.startsWith('reminder') && dayIn(now, timeZone) === dayIn(until, timeZone))
