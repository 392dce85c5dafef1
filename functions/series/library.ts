import { type Language, languageFor } from '../copy/languages.ts'
import type { Series, SeriesPlan, SeriesWords } from '../domain/series/series.ts'

/**
 * The series that come with Hearten. Each plan, and the words of each language, is a file of its own, read when it is
 * first wanted: a request shows one step in one language.
 */
const shipped = {
  'mindfulness-and-breath': {
    plan: async () => (await import('./mindfulness-and-breath/plan.ts')).plan,
    en: async () => (await import('./mindfulness-and-breath/en.ts')).en,
    de: async () => (await import('./mindfulness-and-breath/de.ts')).de,
    es: async () => (await import('./mindfulness-and-breath/es.ts')).es,
    fr: async () => (await import('./mindfulness-and-breath/fr.ts')).fr,
    ar: async () => (await import('./mindfulness-and-breath/ar.ts')).ar,
  },
  'better-sleep': {
    plan: async () => (await import('./better-sleep/plan.ts')).plan,
    en: async () => (await import('./better-sleep/en.ts')).en,
    de: async () => (await import('./better-sleep/de.ts')).de,
    es: async () => (await import('./better-sleep/es.ts')).es,
    fr: async () => (await import('./better-sleep/fr.ts')).fr,
    ar: async () => (await import('./better-sleep/ar.ts')).ar,
  },
  'movement-and-yoga': {
    plan: async () => (await import('./movement-and-yoga/plan.ts')).plan,
    en: async () => (await import('./movement-and-yoga/en.ts')).en,
    de: async () => (await import('./movement-and-yoga/de.ts')).de,
    es: async () => (await import('./movement-and-yoga/es.ts')).es,
    fr: async () => (await import('./movement-and-yoga/fr.ts')).fr,
    ar: async () => (await import('./movement-and-yoga/ar.ts')).ar,
  },
  'nature-and-creativity': {
    plan: async () => (await import('./nature-and-creativity/plan.ts')).plan,
    en: async () => (await import('./nature-and-creativity/en.ts')).en,
    de: async () => (await import('./nature-and-creativity/de.ts')).de,
    es: async () => (await import('./nature-and-creativity/es.ts')).es,
    fr: async () => (await import('./nature-and-creativity/fr.ts')).fr,
    ar: async () => (await import('./nature-and-creativity/ar.ts')).ar,
  },
  'looking-after-each-other': {
    plan: async () => (await import('./looking-after-each-other/plan.ts')).plan,
    en: async () => (await import('./looking-after-each-other/en.ts')).en,
    de: async () => (await import('./looking-after-each-other/de.ts')).de,
    es: async () => (await import('./looking-after-each-other/es.ts')).es,
    fr: async () => (await import('./looking-after-each-other/fr.ts')).fr,
    ar: async () => (await import('./looking-after-each-other/ar.ts')).ar,
  },
} satisfies Record<string, Record<Language, () => Promise<SeriesWords>> & { plan: () => Promise<SeriesPlan> }>

export type ShippedSeries = keyof typeof shipped
export const shippedSeries = Object.keys(shipped) as readonly ShippedSeries[]

export const isShippedSeries = (id: string): id is ShippedSeries => Object.hasOwn(shipped, id)

export const seriesPlanOf = (id: ShippedSeries): Promise<SeriesPlan> => shipped[id].plan()

/** The words of a series for a BCP 47 tag, in the language that `languageFor` finds for it. */
export const seriesWordsFor = (id: ShippedSeries, tag: string, defaultTag = 'en'): Promise<SeriesWords> =>
  shipped[id][languageFor(tag, defaultTag)]()

/** All of it in every language, as an employer's own series would be sent. For checks and documents only. */
export const wholeSeries = async (id: ShippedSeries): Promise<Series> => ({
  ...(await seriesPlanOf(id)),
  languages: {
    en: await shipped[id].en(),
    de: await shipped[id].de(),
    es: await shipped[id].es(),
    fr: await shipped[id].fr(),
    ar: await shipped[id].ar(),
  },
})
