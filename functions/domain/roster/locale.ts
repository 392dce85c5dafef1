import { folded } from '../plain-text.ts'
import { NAMED_IN, readCountry } from './country-names.ts'

const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

let names: Map<string, string> | undefined

/** Name → language, made once: "German", "Deutsch", "allemand", "alemán", "الألمانية". */
function byName(): Map<string, string> {
  if (names) return names
  const found = new Map<string, string>()
  const languages = LETTERS.flatMap(one => LETTERS.map(other => one + other)).filter(language =>
    inEnglish.of(language),
  )
  for (const language of languages)
    for (const of of new Set([...NAMED_IN, language])) {
      const name = new Intl.DisplayNames(of, { type: 'language', fallback: 'none' }).of(language)
      if (name && !found.has(folded(name))) found.set(folded(name), language)
    }
  names = found
  return found
}

const read = new Map<string, string | undefined>()
const MAX_READ = 2000

/**
 * A language tag from what a cell says: a tag in any case, with `-` or `_`, or the language's name, also with a country in
 * brackets; undefined where it is none.
 */
export function readLocale(text: string): string | undefined {
  if (read.has(text)) return read.get(text)
  const tag = asTag(text) ?? asName(text)
  if (read.size < MAX_READ) read.set(text, tag)
  return tag
}

function asTag(text: string): string | undefined {
  try {
    // "de_DE.UTF-8" and "de_DE@euro" are locales of POSIX.
    const tag = new Intl.Locale(text.replace(/[.@].*$/, '').replaceAll('_', '-'))
    return tag.language.length <= 3 && inEnglish.of(tag.language) ? tag.baseName : undefined
  } catch {
    return undefined
  }
}

function asName(text: string): string | undefined {
  const [, name = text, country = ''] = /^([^(]+)\(([^)]+)\)$/.exec(text) ?? []
  const language = byName().get(folded(name))
  const region = country && readCountry(country)
  return language && (region ? `${language}-${region}` : language)
}
