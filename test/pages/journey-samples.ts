import { journeyWordsFor } from '../../functions/copy/journey.ts'
import { type Language, languageFor } from '../../functions/copy/languages.ts'
import type { Entry } from '../../functions/domain/journey/entry.ts'
import { instruments } from '../../functions/instruments/library.ts'
import { journeyAddedPage, journeyKeyPage } from '../../functions/pages/journey-key-page.ts'
import {
  forgetPage,
  forgottenPage,
  journeyDoorPage,
  journeyPage,
} from '../../functions/pages/journey-page.ts'
import { copyFor, reportIn } from '../copies.ts'
import { aRound } from '../domain/journey/rounds.ts'
import { lastTime } from './give-back-samples.ts'

/** The words of the private page in every language. */
const words = {
  en: await journeyWordsFor('en'),
  de: await journeyWordsFor('de'),
  es: await journeyWordsFor('es'),
  fr: await journeyWordsFor('fr'),
  ar: await journeyWordsFor('ar'),
} satisfies Record<Language, unknown>

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Three rounds: heavy, lighter, and after a longer time about the same. */
const someRounds = (): Entry[] => [
  aRound('2025-11-04', ['phq-9', 'gad-7'], 2, { but: { 'self-harm': 0 } }),
  aRound('2026-02-03', ['phq-9', 'gad-7'], 1, { but: { 'self-harm': 0 } }),
  aRound('2026-09-01', ['phq-9', 'gad-7'], 1, { but: { 'self-harm': 0, sleep: 'declined' } }),
]

/** Every page of private pages, by name, in one language. */
export function journeyPages(locale: string, entries = someRounds()): Record<string, string> {
  const language = languageFor(locale)
  const spoken = { copy: copyFor(locale), words: words[language], report: reportIn[language] }
  const { words: text, language: written } = lastTime(locale)
  return {
    'journey-door': journeyDoorPage(spoken, { passkeys: true }),
    'journey-door-wrong': journeyDoorPage(spoken, { passkeys: false, wrongKey: 'some key' }),
    'journey-key': journeyKeyPage({
      copy: spoken.copy,
      url: 'https://care.northwind.example/j',
      key: KEY,
      passkeys: true,
    }),
    'journey-added': journeyAddedPage(spoken.copy, KEY),
    journey: journeyPage({
      ...spoken,
      key: KEY,
      entries,
      instruments,
      organisation: 'Northwind Care',
      given: new Map([['spring w-2026-02-03', { words: text, language: written }]]),
    }),
    'journey-empty': journeyPage({
      ...spoken,
      key: KEY,
      entries: [],
      instruments,
      organisation: 'Northwind Care',
      given: new Map(),
    }),
    'journey-forget': forgetPage({ ...spoken, key: KEY }),
    'journey-forgotten': forgottenPage(spoken),
  }
}
