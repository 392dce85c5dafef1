import { dayAfter, type Instant } from '../time.ts'
import { dayIn, instantAt } from '../wall-clock.ts'
import { type ContactState, RHYTHMS, UNWANTED } from './contact.ts'

/** The form by which a person says how often, without what, and from when on they want emails. */

/** A pause is for a year at most: after that, stopping the emails says it better. */
const LONGEST_PAUSE_DAYS = 366

/** The first and the last day that may be chosen, where the person is. */
export const daysToPause = (now: Instant, timeZone: string): { first: string; last: string } => {
  const today = dayIn(now, timeZone)
  return { first: dayAfter(today, 1), last: dayAfter(today, LONGEST_PAUSE_DAYS) }
}

/**
 * What the form changes; undefined where it holds what no form of ours sends. All of an earlier choice is replaced, but a
 * pause stays where no day is given: a person may have put off a check-in.
 */
export function readFewerEmails(
  form: Readonly<Record<string, readonly string[]>>,
  now: Instant,
  timeZone: string,
): (Pick<ContactState, 'without' | 'pausedUntil'> & { rhythm: ContactState['rhythm'] }) | undefined {
  const chosen = form.rhythm?.at(-1) ?? 'every'
  const rhythm = RHYTHMS.find(each => each === chosen)
  if (!rhythm && chosen !== 'every') return undefined
  const without = UNWANTED.filter(kind => form.without?.includes(kind))
  const until = form.until?.at(-1) ?? ''
  if (until === '') return { rhythm, without }
  const { first, last } = daysToPause(now, timeZone)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until < first || until > last) return undefined
  if (Number.isNaN(Date.parse(until)) || !new Date(until).toISOString().startsWith(until)) return undefined
  return { rhythm, without, pausedUntil: instantAt(until, '00:00', timeZone) }
}
