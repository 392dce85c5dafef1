import type { ErasureWords } from './erasure/words.ts'
import { type Language, languageFor } from './languages.ts'

const read: Record<Language, () => Promise<ErasureWords>> = {
  en: async () => (await import('./erasure/en.ts')).en,
  de: async () => (await import('./erasure/de.ts')).de,
  es: async () => (await import('./erasure/es.ts')).es,
  fr: async () => (await import('./erasure/fr.ts')).fr,
  ar: async () => (await import('./erasure/ar.ts')).ar,
}

/** The words for a BCP 47 tag, in the language that `languageFor` finds for it. */
export const erasureWordsFor = (locale: string, defaultLocale = 'en'): Promise<ErasureWords> =>
  read[languageFor(locale, defaultLocale)]()
