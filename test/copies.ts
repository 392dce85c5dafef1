import { ar } from '../functions/copy/ar.ts'
import type { Copy } from '../functions/copy/copy.ts'
import { de } from '../functions/copy/de.ts'
import { en } from '../functions/copy/en.ts'
import { es } from '../functions/copy/es.ts'
import { fr } from '../functions/copy/fr.ts'
import { type Language, languageFor } from '../functions/copy/languages.ts'

const copies: Readonly<Record<Language, Copy>> = { en, de, es, fr, ar }

/** The copy of every language, loaded at once, for tests that go through all of them. */
export const copyFor = (locale: string, defaultLocale = 'en'): Copy =>
  copies[languageFor(locale, defaultLocale)]
