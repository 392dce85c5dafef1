import { type Language, languageFor } from './languages.ts'

/** The sections of the page about the programme, in their order. */
export const ABOUT_TOPICS = [
  'voluntary',
  'who',
  'mailbox',
  'computers',
  'kept',
  'stop',
  'emergency',
  'ask',
] as const
export type AboutTopic = (typeof ABOUT_TOPICS)[number]

/** What everybody may know of the programme, with a link or without. Apart from `Copy`, since no other page says it. */
export type AboutCopy = {
  title: string
  lead: string
  sections: Record<AboutTopic, { title: string; text: readonly string[] }>
  /** In `who`: each who there is, and what they see. */
  whoSees: readonly { who: string; sees: string }[]
  /** In `ask`: before the employer's own words, and in their place where there are none. */
  contact: string
  noContact: string
}

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
