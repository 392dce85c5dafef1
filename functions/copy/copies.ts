import type { Copy } from './copy.ts'
import { type Language, languageFor } from './languages.ts'

// One import a language: its words are read when somebody is first spoken to in it.
const read: Record<Language, () => Promise<Copy>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
}

/** The words for a BCP 47 tag, in the language that `languageFor` finds for it. */
export const copyFor = (locale: string, defaultLocale = 'en'): Promise<Copy> =>
  read[languageFor(locale, defaultLocale)]()
