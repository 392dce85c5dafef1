import type { OwnWords, SupportRoute } from '../domain/support/support-routes.ts'
import { type Copy, fill } from './copy.ts'

/** What a route's fixed values come to in words, with the employer's own words after them. */

/** Some words, and their language where it is not the page's. */
export type Phrase = { words: string; lang?: string }

type Hours = Pick<SupportRoute, 'hours' | 'between' | 'hoursText'>

/** When somebody answers: "Monday to Friday, 09:00–17:00", then what the employer says beside it. */
export function hoursOf(copy: Copy, { hours, between, hoursText }: Hours): Phrase[] {
  const times = between ? `${commaOf(copy)}${spanOf(copy, between)}` : ''
  const fixed = hours === 'other' ? [] : [{ words: `${copy.routes.hours[hours]}${times}` }]
  return [...fixed, ...ownWords(copy, hoursText)]
}

/** How soon somebody calls. */
export const responseTimeOf = (
  copy: Copy,
  {
    responseTime,
    responseText,
  }: Pick<NonNullable<SupportRoute['responder']>, 'responseTime' | 'responseText'>,
): Phrase[] => [{ words: copy.routes.response[responseTime] }, ...ownWords(copy, responseText)]

/** "Languages: English, German", by their names in the page's language. */
export function spokenLanguages(copy: Copy, tags: readonly string[]): string {
  const names = new Intl.DisplayNames(copy.locale, { type: 'language' })
  const list = new Intl.ListFormat(copy.locale, { type: 'unit', style: 'short' })
  return fill(copy.routes.languages, { languages: list.format(tags.map(tag => names.of(tag) ?? tag)) })
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A language by its name in another, "German" for `de` in `en`; whatever is no language tag stays as it is. */
export const languageName = (tag: string, inLanguage: string): string =>
  TAG.test(tag) ? (new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag) : tag

/** 09:00–17:00, also within a line that runs from right to left (U+2066 and U+2069 isolate it). */
export const spanOf = ({ dir }: Copy, { from, to }: { from: string; to: string }): string =>
  dir === 'rtl' ? `\u2066${from}–${to}\u2069` : `${from}–${to}`

/** All on one line, for a mail or a list. */
export const inOneLine = (copy: Copy, phrases: readonly Phrase[]): string =>
  phrases.map(({ words }) => words).join(commaOf(copy))

/** The Arabic comma (U+060C) where the writing runs from right to left. */
export const commaOf = ({ dir }: Copy): string => (dir === 'rtl' ? '\u060c ' : ', ')

function ownWords({ locale }: Copy, by: OwnWords | undefined): Phrase[] {
  const [lang, words] =
    Object.entries(by ?? {}).find(([tag]) => tag === locale) ?? Object.entries(by ?? {})[0] ?? []
  if (lang === undefined || words === undefined) return []
  return [lang === locale ? { words } : { words, lang }]
}
