import type { Reason } from './reason.ts'
import { DAY, type Instant } from './time.ts'

/** Days on which somebody last made sure of something: that a line answers, that an entry is still so. */

/** Whether a day has begun nowhere yet: east of here tomorrow may have. */
export const isToCome = (day: string, now: Instant): boolean => Date.parse(day) > now + DAY

/** What to say of a day that has not come, at its field: it would keep what it stands for from ever going stale. */
export const notYet = (field: string, day: string, now: Instant, remedy: string): Reason[] =>
  isToCome(day, now) ? [{ field, problem: `${day} has not come yet`, remedy }] : []
