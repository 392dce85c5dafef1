import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { Named, Reading } from '../../functions/domain/check-in/reading.ts'
import {
  AMOUNT_FAMILIES,
  type Amount,
  isDegree,
  isDegreeTheme,
  THEMES,
  type Theme,
} from '../../functions/domain/check-in/theme.ts'
import { whatWasSaid } from '../../functions/pages/what-was-said.ts'
import { copyFor } from '../copies.ts'
import { flawsOfText } from './lint.ts'

/** Every theme with every amount in which it can be asked. */
const everyNamed: Named[] = THEMES.flatMap(theme =>
  AMOUNT_FAMILIES.flat()
    .filter(amount => isDegree(amount) === isDegreeTheme(theme))
    .map(amount => ({ theme, amount, recallDays: 14 })),
)

const reading = (...heaviest: Named[]): Reading => ({ weight: 2, heaviest, more: false, heldUp: null })

/** How a sentence of the language begins and ends, and what may not stand in it. */
const looksWrong = (text: string, locale: string): string[] => [
  ...flawsOfText(text, locale, 'page'),
  ...(/[{}]|undefined|null/.test(text) ? ['has a value missing'] : []),
  ...(locale === 'ar' || /^\p{Lu}/u.test(text) ? [] : ['begins with a small letter']),
  ...(/^[^.]*[^.\s,،;؛:]\.$/.test(text) ? [] : ['is not one sentence']),
  ...(/[,،]\s*[,،.]|\s[,،.]/.test(text) ? ['has a sign out of place'] : []),
  ...(locale === 'ar' ? (/[\p{Script=Latin}?,;]/u.test(text) ? ['is not all Arabic'] : []) : []),
  ...(locale === 'ar' || !/\p{Script=Arabic}/u.test(text) ? [] : ['has Arabic in it']),
  ...(locale === 'en' &&
  /\b(it is(?! to|\.)|you are|you have|there is(?! in| to)|has not|have not)\b/i.test(text)
    ? ['has no contraction']
    : []),
]

describe.each(locales)('what was said, in %s', locale => {
  const copy = copyFor(locale)

  test('is a sentence for every theme and amount, and for every two of them', () => {
    const sentences = new Set<string>()
    const missing: string[] = []
    for (const first of everyNamed) {
      const [one = '', ...none] = whatWasSaid(copy, reading(first))
      expect(none).toEqual([])
      sentences.add(one)
      for (const second of everyNamed) {
        if (second.theme === first.theme) continue
        const said = whatWasSaid(copy, reading(first, second))
        for (const sentence of said) sentences.add(sentence)
        const text = said.join(' ')
        for (const { theme } of [first, second])
          if (!mentions(text, theme)) missing.push(`${theme} in “${text}”`)
      }
    }
    expect(missing).toEqual([])
    const flaws = [...sentences].flatMap(text => looksWrong(text, locale).map(flaw => `${flaw}: ${text}`))
    expect(flaws).toEqual([])
    // 22 themes × 11 amounts alone and as a second, 4 × 3 by degree, 22 × 21 × 11 pairs of one amount.
    expect(sentences.size).toBe(22 * 11 * 2 + 4 * 3 + 22 * 21 * 11)
  })

  /** A theme is in a text by its clause, its second half, or one of its whole sentences. */
  function mentions(text: string, theme: Theme): boolean {
    const { said, joined, degrees } = copy.reading
    const phrases = isDegreeTheme(theme) ? Object.values(degrees[theme]) : [said[theme], joined[theme]]
    return phrases.some(phrase => text.includes(phrase))
  }

  test('says two themes of one amount in one sentence, and others in two', () => {
    const of = (theme: Theme, amount: Amount): Named => ({ theme, amount, recallDays: 14 })
    const sleep = of('sleep', 'nearly-every-day')
    expect(whatWasSaid(copy, reading(sleep, of('worry', 'nearly-every-day')))).toHaveLength(1)
    expect(whatWasSaid(copy, reading(sleep, of('worry', 'several-days')))).toHaveLength(2)
    expect(whatWasSaid(copy, reading(sleep, of('unease', 'largely')))).toHaveLength(2)
  })

  test('has whole sentences for what held up, and different words for every theme', () => {
    const { heldUp, said, card } = copy.reading
    for (const text of Object.values(heldUp)) expect(looksWrong(text, locale)).toEqual([])
    for (const words of [heldUp, said, card.talkAbout])
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
  })

  test('is a card in whole sentences, for every two themes', () => {
    const { card } = copy.reading
    for (const first of THEMES) {
      const alone = card.one.replace('{first}', card.talkAbout[first])
      expect(looksWrong(alone, locale)).toEqual([])
      // A clause of its own ends the sentence: nothing may come after it.
      expect(alone.endsWith(`${card.talkAbout[first]}.`)).toBe(true)
      for (const second of THEMES) {
        const text = card.two
          .replace('{first}', card.talkAbout[first])
          .replace('{second}', card.talkAbout[second])
        // In German a colon leads to the two: the rest holds for it as well.
        expect(looksWrong(text.replace(': ', ' '), locale)).toEqual([])
      }
    }
  })

  test('tells each idea in two to four sentences, with nothing of medicine', () => {
    for (const { title, text } of Object.values(copy.reading.ideas)) {
      expect(title).not.toMatch(/[.!?؟]$/)
      const sentences = text.match(/[.؟?](?=\s|$)/g)?.length ?? 0
      expect([title, sentences >= 2 && sentences <= 4]).toEqual([title, true])
    }
  })
})

describe('what was said, of questions that ask two things at once', () => {
  test.each([
    ['sleep', /sleep has been off/],
    ['appetite', /eating has been off/],
    ['pace', /slower or more restless/],
    ['tiredness', /tired or low on energy/],
    ['joy', /joy or interest/],
  ] as const)('%s holds for either of them', (theme, words) => {
    const said = whatWasSaid(copyFor('en'), reading({ theme, amount: 'nearly-every-day', recallDays: 14 }))
    expect(said.join(' ')).toMatch(words)
  })
})
