import * as z from 'zod'
import { DAY, type Instant, instant } from '../time.ts'
import type { ContactState, Rhythm } from './contact.ts'
import type { WaveStep } from './step.ts'

/**
 * How often a person gets an email that HR sends: across all campaigns no more than the stage's cap in any 30 days, or
 * the person's own, lower one. What people chose themselves (follow-ups, the email of "not now") is not counted. Who is
 * held back stays in the frozen audience; only the sender knows.
 */

const CAP_WINDOW = 30 * DAY

export const DEFAULT_CAP = 6
export const MOST_CAP = 10

const OWN_CAPS: Partial<Record<Rhythm, number>> = { two: 2, one: 1 }

/**
 * To somebody who would rather be asked twice a year, the next round comes this long after the last one at the least:
 * less than half a year by the days that weekends and holidays may move a round, and more than five months.
 */
const BETWEEN_ROUNDS = 170 * DAY

/** The emails of HR's that went to a person at an address. */
export const contactHistory = z.object({
  /** Those of the last 30 days, by enrolment and step. */
  lately: z.array(z.object({ of: z.string(), at: instant })).optional(),
  /** The round that the person was asked in last, by its enrolment. */
  asked: z.object({ by: z.string(), at: instant }).optional(),
})
type ContactHistory = z.infer<typeof contactHistory>

/** An email of HR's that is about to go out, and the stage's cap. */
export type CountedEmail = { enrolmentId: string; step: WaveStep; at: Instant; cap: number }

type CapVerdict =
  | { outcome: 'held' }
  /** The history to put first, on the condition that nobody else has changed it; undefined where it is noted already. */
  | { outcome: 'goes'; next: ContactHistory | undefined }

/** Decides whether one more email goes out. A repeat of one that is noted already goes, and counts once. */
export function withinCap(
  { lately = [], asked }: ContactHistory,
  own: Pick<ContactState, 'rhythm'>,
  email: CountedEmail,
): CapVerdict {
  const { enrolmentId, step, at } = email
  const of = `${enrolmentId} ${step}`
  const known = lately.find(each => each.of === of)
  // A repeat may be hours late: its window begins with when it may go out last.
  if (known && known.at >= at) return { outcome: 'goes', next: undefined }
  const others = lately.filter(each => each.of !== of && each.at > at - CAP_WINDOW)
  const cap = Math.min(email.cap, (own.rhythm && OWN_CAPS[own.rhythm]) ?? email.cap)
  if (!known && (others.length >= cap || (own.rhythm === 'half-year' && isTooSoon(asked, email))))
    return { outcome: 'held' }
  const isFirst = step === 'invitation' && asked?.by !== enrolmentId
  return {
    outcome: 'goes',
    next: {
      lately: [...others, { of, at }],
      asked: isFirst ? { by: enrolmentId, at } : asked,
    },
  }
}

/** Reminders and news belong to a round, and come only to those who were asked in it. */
function isTooSoon(asked: ContactHistory['asked'], { enrolmentId, step, at }: CountedEmail): boolean {
  if (asked?.by === enrolmentId) return false
  return step !== 'invitation' || (asked !== undefined && at < asked.at + BETWEEN_ROUNDS)
}
