import type { Reason } from '../reason.ts'
import { DAY, type Instant } from '../time.ts'

/** Days on which somebody last checked something: that a line answers, that an entry is still right. */

/** Whether a day has begun nowhere yet. East of here it may be tomorrow already. */
export const isInFuture = (day: string, now: Instant): boolean => Date.parse(day) > now + DAY

/** The reason to give, for its field, where a day is in the future: it would never become stale. */
export const futureDayReasons = (field: string, day: string, now: Instant, remedy: string): Reason[] =>
  isInFuture(day, now) ? [{ field, problem: `${day} has not come yet`, remedy }] : []
