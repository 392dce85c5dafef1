import { calendarOf } from '../../copy/copy.ts'
import type { HrWords } from '../../copy/hr.ts'
import type { Instant } from '../../domain/time.ts'

const tagOf = ({ locale }: HrWords) => calendarOf(locale)

/** A moment for people: `2 March 2026 at 08:30 UTC`. */
export const moment = (words: HrWords, at: Instant): string =>
  `${new Intl.DateTimeFormat(tagOf(words), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`

/** A day for people: `Tuesday, 3 March 2026`. */
export const dayOf = (words: HrWords, day: string): string =>
  new Intl.DateTimeFormat(tagOf(words), { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day))

export const numberOf = (words: HrWords, count: number): string =>
  new Intl.NumberFormat(tagOf(words)).format(count)

/** The phrase for a count, with the number in it. */
export function counted(words: HrWords, phrase: { one: string; other: string }, count: number): string {
  const chosen = count === 1 ? phrase.one : phrase.other
  return chosen.replaceAll('{count}', numberOf(words, count))
}

/** A country's name in the reader's language. */
export const countryName = (words: HrWords, code: string): string =>
  code === '*'
    ? words.everywhere
    : (new Intl.DisplayNames([words.locale], { type: 'region' }).of(code) ?? code)
