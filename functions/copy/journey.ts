import type { JourneyWords } from './journey/words.ts'
import { type Language, languageFor } from './languages.ts'

const read: Record<Language, () => Promise<JourneyWords>> = {
  en: async () => (await import('./journey/en.ts')).en,
  de: async () => (await import('./journey/de.ts')).de,
  es: async () => (await import('./journey/es.ts')).es,
  fr: async () => (await import('./journey/fr.ts')).fr,
  ar: async () => (await import('./journey/ar.ts')).ar,
}

/** The words of a private page for a BCP 47 tag, in the language that `languageFor` finds for it. */
export const journeyWordsFor = (locale: string, defaultLocale = 'en'): Promise<JourneyWords> =>
  read[languageFor(locale, defaultLocale)]()
