import { dayAfter } from '../time.ts'

/** Days without mails: weekends, which differ by country, and the days that a campaign names. */

export type QuietDay = { country: string; date: string }

const weekends = new Map<string, readonly number[]>()

/**
 * A country's weekend as ISO weekdays (Monday 1 to Sunday 7), from this runtime's CLDR tables: Saturday and Sunday for
 * most and for the unknown country `ZZ`, Friday and Saturday in Egypt, Friday alone in Iran.
 */
function weekendOf(country: string): readonly number[] {
  const known = weekends.get(country)
  if (known) return known
  const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo()
  weekends.set(country, weekend)
  return weekend
}

/** ISO weekday of a calendar day: Monday 1 to Sunday 7. */
const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7

/** Whether people in a country get no mail on a calendar day (`2026-03-07`). `*` in a quiet day means every country. */
export const isQuiet = (day: string, country: string, quietDays: readonly QuietDay[]): boolean =>
  weekendOf(country).includes(weekdayOf(day)) ||
  quietDays.some(quiet => quiet.date === day && (quiet.country === country || quiet.country === '*'))

/** The first day, from this one on, that is not quiet in a country. */
export function nextWorkingDay(from: string, country: string, quietDays: readonly QuietDay[]): string {
  let day = from
  while (isQuiet(day, country, quietDays)) day = dayAfter(day, 1)
  return day
}
