import type { AboutCopy } from '../functions/copy/about/words.ts'
import { aboutFor } from '../functions/copy/about.ts'
import { ar } from '../functions/copy/ar.ts'
import type { Copy } from '../functions/copy/copy.ts'
import { de } from '../functions/copy/de.ts'
import { en } from '../functions/copy/en.ts'
import type { ErasureWords } from '../functions/copy/erasure/words.ts'
import { erasureWordsFor } from '../functions/copy/erasure.ts'
import { es } from '../functions/copy/es.ts'
import { fr } from '../functions/copy/fr.ts'
import { type Language, languageFor } from '../functions/copy/languages.ts'
import type { ReportWords } from '../functions/copy/report/words.ts'
import { reportWordsFor } from '../functions/copy/report.ts'

const copies: Readonly<Record<Language, Copy>> = { en, de, es, fr, ar }

/** The copy of every language, loaded at once, for tests that go through all of them. */
export const copyFor = (locale: string, defaultLocale = 'en'): Copy =>
  copies[languageFor(locale, defaultLocale)]

/** The words of reports in every language. */
export const reportIn: Readonly<Record<Language, ReportWords>> = {
  en: await reportWordsFor('en'),
  de: await reportWordsFor('de'),
  es: await reportWordsFor('es'),
  fr: await reportWordsFor('fr'),
  ar: await reportWordsFor('ar'),
}

/** The same for the page about the programme. */
export const aboutIn: Readonly<Record<Language, AboutCopy>> = {
  en: await aboutFor('en'),
  de: await aboutFor('de'),
  es: await aboutFor('es'),
  fr: await aboutFor('fr'),
  ar: await aboutFor('ar'),
}

/** The same for deleting everything. */
export const erasureIn: Readonly<Record<Language, ErasureWords>> = {
  en: await erasureWordsFor('en'),
  de: await erasureWordsFor('de'),
  es: await erasureWordsFor('es'),
  fr: await erasureWordsFor('fr'),
  ar: await erasureWordsFor('ar'),
}
