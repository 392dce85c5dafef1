import type { AboutCopy } from './about/words.ts'
import { type Language, languageFor } from './languages.ts'

const read: Record<Language, () => Promise<AboutCopy>> = {
  en: async () => (await import('./about/en.ts')).en,
  de: async () => (await import('./about/de.ts')).de,
  es: async () => (await import('./about/es.ts')).es,
  fr: async () => (await import('./about/fr.ts')).fr,
  ar: async () => (await import('./about/ar.ts')).ar,
}

/** The words of that page for a BCP 47 tag, in the language that `languageFor` finds for it. */
export const aboutFor = (locale: string, defaultLocale = 'en'): Promise<AboutCopy> =>
  read[languageFor(locale, defaultLocale)]()
