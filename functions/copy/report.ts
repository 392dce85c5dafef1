import { type Language, languageFor } from './languages.ts'
import type { ReportWords } from './report/words.ts'

const read: Record<Language, () => Promise<ReportWords>> = {
  en: async () => (await import('./report/en.ts')).en,
  de: async () => (await import('./report/de.ts')).de,
  es: async () => (await import('./report/es.ts')).es,
  fr: async () => (await import('./report/fr.ts')).fr,
  ar: async () => (await import('./report/ar.ts')).ar,
}

/** The words of a report for a BCP 47 tag, in the language that `languageFor` finds for it. */
export const reportWordsFor = (locale: string, defaultLocale = 'en'): Promise<ReportWords> =>
  read[languageFor(locale, defaultLocale)]()
