import { SENDING_WINDOW } from '../campaign/plan.ts'
import { nextWorkingDay, type QuietDay } from '../campaign/quiet-days.ts'
import type { Place } from '../roster/place.ts'
import { dayAfter, HOUR, type Instant, MINUTE } from '../time.ts'
import { dayIn, instantAt } from '../wall-clock.ts'

/**
 * The hours in which emails go out: on working days, from the campaign's time until six in the evening, where the person
 * is. An email that was held up for longer waits for the next working morning.
 */
export interface SendingHours {
  /** The local time at which emails are due, `09:30`. */
  sendAt: string
  quietDays: readonly QuietDay[]
}

/** Most people have stopped working by then, and how they are doing is no question for the evening. */
const UNTIL = '18:00'

/** A campaign that sends late in the day still has the time that a morning's emails may take, until midnight at most. */
function endsAt(day: string, startsAt: Instant, { timeZone }: Place): Instant {
  const evening = instantAt(day, UNTIL, timeZone)
  const midnight = instantAt(dayAfter(day, 1), '00:00', timeZone)
  return Math.min(Math.max(evening, startsAt + SENDING_WINDOW), midnight)
}

/** The first working morning after now. */
export function nextMorning(
  now: Instant,
  { timeZone, country }: Place,
  { sendAt, quietDays }: SendingHours,
): Instant {
  const first = nextWorkingDay(dayIn(now, timeZone), country, quietDays)
  const at = instantAt(first, sendAt, timeZone)
  if (at > now) return at
  return instantAt(nextWorkingDay(dayAfter(first, 1), country, quietDays), sendAt, timeZone)
}

/** Until when an email for this place waits. Undefined where it may go now. */
export function waitsUntil(now: Instant, place: Place, hours: SendingHours): Instant | undefined {
  const today = dayIn(now, place.timeZone)
  const startsAt = instantAt(today, hours.sendAt, place.timeZone)
  const isWorkingDay = nextWorkingDay(today, place.country, hours.quietDays) === today
  if (isWorkingDay && startsAt <= now && now < endsAt(today, startsAt, place)) return undefined
  return nextMorning(now, place, hours)
}

/**
 * When to try again where SES takes no more for now: at a full hour, half an hour away at least, or on the next working
 * morning. All emails of a place come to the same moment, and so to one schedule.
 */
export function nextTry(now: Instant, place: Place, hours: SendingHours): Instant {
  const hour = Math.ceil((now + 30 * MINUTE) / HOUR) * HOUR
  return waitsUntil(hour, place, hours) ?? hour
}
