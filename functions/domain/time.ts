import * as z from 'zod'

/**
 * A moment: whole milliseconds since 1970-01-01T00:00:00Z. The rules know time only as this value, which comes with the
 * event and never from a clock.
 */
export type Instant = number

/** An instant on the wire: ISO 8601 in UTC (as EventBridge Scheduler writes it) or whole milliseconds. */
export const instant = z
  .union([z.int().nonnegative(), z.iso.datetime().transform(text => Date.parse(text))])
  .describe('an ISO 8601 time in UTC, such as 2026-03-02T08:30:00Z')

/** The ISO 8601 text of an instant, to the second, in UTC: `2026-03-02T08:30:00Z`. */
export const isoOf = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The default retention of answers and what goes with them: long enough to compare a year with the one before. */
export const THIRTEEN_MONTHS = 396 * DAY

/** A calendar day, some days later: `dayAfter('2026-02-27', 3)` is `2026-03-02`. After 9999 a year has more digits. */
export const dayAfter = (day: string, later: number): string =>
  new Date(Date.parse(day) + later * DAY).toISOString().slice(0, -'T00:00:00.000Z'.length)
