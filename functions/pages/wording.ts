import type { Copy } from '../copy/copy.ts'
import { type Html, html } from './frame.ts'

/** Words of an instrument, which may have none in the page's own language. */

/** A wording in the page's language; where the instrument has none, in English, else in the first it has. */
export function wordingOf(
  wording: Readonly<Record<string, string>>,
  locale: string,
): { text: string; lang: string } {
  const lang = [locale, 'en'].find(each => wording[each] !== undefined) ?? Object.keys(wording)[0] ?? locale
  return { text: wording[lang] ?? '', lang }
}

/** What marks wording of another language: its own language, and its direction where that differs from the page's. */
export function langOf({ lang }: { lang: string }, copy: Copy): Html | '' {
  if (lang === copy.locale) return ''
  const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr'
  return html` lang="${lang}"${dir === copy.dir ? '' : html` dir=${dir}`}`
}

/** Languages written from right to left in which an instrument may come (BCP 47). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Our own words inside a question that is worded in another language. */
export const ourOwn = (of: { lang: string }, copy: Copy, text: string): Html | string =>
  of.lang === copy.locale ? text : html`<span lang="${copy.locale}" dir=${copy.dir}>${text}</span>`
