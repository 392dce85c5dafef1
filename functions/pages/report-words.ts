import { calendarOf, fill } from '../copy/copy.ts'
import type { ReportWords } from '../copy/report/words.ts'
import type { Figure } from '../domain/privacy/estimates.ts'
import { NO_VALUE } from '../domain/privacy/report-plan.ts'
import type { GroupView, ScaleView } from '../domain/report/report-view.ts'

/** Names and numbers of a report as its language writes them. */

/** Arabic in the digits that its phone numbers and counts are written in. */
const numbering = (locale: string): string => (locale === 'ar' ? 'ar-u-nu-latn' : locale)

/** Making one takes longer than using it; a report has hundreds of figures. */
const percents = new Map<string, Intl.NumberFormat>()

export function percentIn({ locale }: ReportWords, percent: number): string {
  const format = percents.get(locale) ?? new Intl.NumberFormat(numbering(locale), { style: 'percent' })
  percents.set(locale, format)
  return format.format(percent / 100)
}

export const numberIn = ({ locale }: ReportWords, count: number): string =>
  new Intl.NumberFormat(numbering(locale)).format(count)

const dates = new Map<string, Intl.DateTimeFormat>()

function dated(locale: string, day: string, style: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(style)}`
  const format = dates.get(key) ?? new Intl.DateTimeFormat(calendarOf(locale), { ...style, timeZone: 'UTC' })
  dates.set(key, format)
  return format.format(new Date(day))
}

export const dateIn = ({ locale }: ReportWords, day: string): string =>
  dated(locale, day, { day: 'numeric', month: 'short', year: 'numeric' })
export const monthIn = ({ locale }: ReportWords, day: string): string =>
  dated(locale, day, { month: 'short', year: 'numeric' })

/** A figure's numbers, for phrases that say `{percent}`, `{from}` and `{to}`. */
export const saidFigure = (words: ReportWords, { percent, from, to }: Figure) => ({
  percent: percentIn(words, percent),
  from: percentIn(words, from),
  to: percentIn(words, to),
})

export const rangeIn = (words: ReportWords, figure: Figure): string =>
  fill(words.range, saidFigure(words, figure))

export const listIn = ({ locale }: ReportWords, names: readonly string[]): string =>
  new Intl.ListFormat(locale).format(names)

/** `department` as its readers know it; the roster column `segment:team` becomes `team`. */
export const breakdownIn = (words: ReportWords, breakdown: string): string =>
  words.breakdowns[breakdown] ?? breakdown.replace(/^segment:/, '')

export const scaleIn = (words: ReportWords, { title }: Pick<ScaleView, 'title'>): string =>
  words.scales[title] ?? title

const weightIn = (of: ReportWords['weights'], weight: number): string => of[weight] ?? of[4]

export const bandIn = (words: ReportWords, weight: number): string => weightIn(words.weights, weight)

/** The share's name, such as “some strain or more”. */
export const cutIn = (words: ReportWords, { cut }: Pick<ScaleView, 'cut'>): string =>
  weightIn(words.orMore, cut[0] ?? 0)

function valueIn({ locale, noValue }: ReportWords, value: string, breakdown: string): string {
  if (value === NO_VALUE) return noValue
  return breakdown === 'country' && /^[A-Z]{2}$/.test(value)
    ? (new Intl.DisplayNames(locale, { type: 'region' }).of(value) ?? value)
    : value
}

/** How many values a pool is named by. */
const NAMED = 3

/** Whether a pool's name leaves some of its values out. */
export const isAbridged = (values: readonly string[]): boolean => values.length > NAMED

export type NamedGroup = { group: GroupView; name: string; values: string[] }

/** The groups by name, in the order of their names: a row that somebody heads would be a ranking. */
export function namedGroups(
  words: ReportWords,
  breakdown: string,
  groups: readonly GroupView[],
): NamedGroup[] {
  const { compare } = new Intl.Collator(words.locale)
  return groups
    .map(group => {
      // Who has no value comes last, and names of another script keep their own direction.
      const isolated = (name: string) => (words.dir === 'rtl' ? `\u2068${name}\u2069` : name)
      const values = [
        ...group.values
          .filter(value => value !== NO_VALUE)
          .map(value => valueIn(words, value, breakdown))
          .sort(compare),
        ...(group.values.includes(NO_VALUE) ? [words.noValue] : []),
      ].map(isolated)
      const more = values.length - NAMED
      const name = more > 0 ? `${values.slice(0, NAMED).join(' + ')} + ${more}` : values.join(' + ')
      return { group, values, name }
    })
    .sort((one, other) => compare(one.name, other.name))
}
