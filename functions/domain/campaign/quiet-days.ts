import { dayAfter } from '../time.ts'

/** Days without mails: weekends, which differ by country, and the days that a campaign names. */

export type QuietDay = { country: string; date: string }

/**
 * Weekends that are not Saturday and Sunday, as ISO weekdays (Monday 1 to Sunday 7). Sources: CLDR 48, supplemental
 * weekData; the Python package holidays 0.105 (MIT), `weekend` of each country; Wikipedia, "Workweek and weekend". CLDR
 * leaves out several countries (BD, BN, DJ, MR, MV, NP, PS, SO), and then says Saturday and Sunday. Where sources
 * differ (AF, DJ, MR), each day that one of them names is quiet: an email a day later disturbs nobody.
 */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5, 6],
  BD: [5, 6],
  BH: [5, 6],
  BN: [5, 7],
  DJ: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IN: [7],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  MR: [5, 6, 7],
  MV: [5, 6],
  NP: [6],
  OM: [5, 6],
  PS: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SO: [5],
  SY: [5, 6],
  UG: [7],
  YE: [5, 6],
}
const SATURDAY_AND_SUNDAY = [6, 7]

const weekendOf = (country: string): readonly number[] =>
  Object.hasOwn(WEEKENDS, country) ? (WEEKENDS[country] ?? SATURDAY_AND_SUNDAY) : SATURDAY_AND_SUNDAY

/** ISO weekday of a calendar day: Monday 1 to Sunday 7. */
const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7

/** Why people in a country get no mail on a calendar day (`2026-03-07`). `*` in a quiet day means every country. */
export const quietBecause = (
  day: string,
  country: string,
  quietDays: readonly QuietDay[],
): 'weekend' | 'named' | undefined => {
  if (weekendOf(country).includes(weekdayOf(day))) return 'weekend'
  const isNamed = quietDays.some(
    quiet => quiet.date === day && (quiet.country === country || quiet.country === '*'),
  )
  return isNamed ? 'named' : undefined
}

export const isQuiet = (day: string, country: string, quietDays: readonly QuietDay[]): boolean =>
  quietBecause(day, country, quietDays) !== undefined

/** The first day, from this one on, that is not quiet in a country. */
export function nextWorkingDay(from: string, country: string, quietDays: readonly QuietDay[]): string {
  let day = from
  while (isQuiet(day, country, quietDays)) day = dayAfter(day, 1)
  return day
}
