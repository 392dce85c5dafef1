import type { en } from './hr/en.ts'

/** Every word of HR's console. English is the pattern: the other languages say the same things. */
export type HrWords = typeof en

// One import a language: its words are read when somebody first looks in it.
const read = {
  en: async (): Promise<HrWords> => (await import('./hr/en.ts')).en,
  de: async (): Promise<HrWords> => (await import('./hr/de.ts')).de,
}
type HrLanguage = keyof typeof read

/** The languages that the console speaks. */
export const hrLanguages = Object.keys(read) as HrLanguage[]

const spoken = (tag: string): HrLanguage | undefined =>
  hrLanguages.find(language => language === tag.trim().toLowerCase().split(/[-_;]/)[0])

/** The first of these tags that the console speaks: of `de-AT, en;q=0.8` German. */
export const hrLanguageFor = (...tags: (string | undefined)[]): HrLanguage =>
  tags
    .flatMap(tag => tag?.split(',') ?? [])
    .map(spoken)
    .find(language => language !== undefined) ?? 'en'

export const hrWordsFor = (...tags: (string | undefined)[]): Promise<HrWords> =>
  read[hrLanguageFor(...tags)]()
