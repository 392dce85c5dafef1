/**
 * The languages that Hearten speaks itself. They stand apart from the words, which weigh a fifth of a bundle: a
 * function that only decides in which language to write does not load them.
 */
export const locales = ['en', 'de', 'es', 'fr', 'ar'] as const
export type Language = (typeof locales)[number]

const names: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
} satisfies Record<Language, string>

/** A language's own name for itself. */
export const nameOf = (language: string): string => names[language] ?? language

/**
 * The language for a BCP 47 tag: its own, else without what follows (`de-AT` → `de`), else that of the deployment's
 * default, else English.
 */
export function languageFor(tag: string, defaultTag = 'en'): Language {
  const spoken = (of: string) => {
    const lower = of.toLowerCase()
    return find(lower) ?? find(lower.split(/[-_]/)[0] ?? '')
  }
  return spoken(tag) ?? spoken(defaultTag) ?? 'en'
}

const find = (language: string) => locales.find(each => each === language)
