import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { locales } from '../../functions/copy/languages.ts'
import { series, seriesLanguages } from '../../functions/domain/series/series.ts'
import { seriesReasons } from '../../functions/domain/series/series-reasons.ts'
import {
  isShippedSeries,
  seriesPlanOf,
  seriesWordsFor,
  shippedSeries,
  wholeSeries,
} from '../../functions/series/library.ts'
import { flawsOfText, textsIn } from '../copy/lint.ts'

const all = await Promise.all(shippedSeries.map(wholeSeries))

const texts = all.flatMap(({ id, languages }) =>
  Object.entries(languages).flatMap(([language, words]) =>
    textsIn(words).map(({ path, text }) => ({ where: `${id} ${language} ${path}`, language, text })),
  ),
)

const steps = all.flatMap(whole =>
  Object.entries(whole.languages).flatMap(([language, { steps }]) =>
    whole.steps.flatMap(plan => {
      const words = steps[plan.id]
      return words ? [{ where: `${whole.id} ${language} ${plan.id}`, language, plan, words }] : []
    }),
  ),
)

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}’‑-]+/gu) ?? []

describe('each shipped series', () => {
  test.each(all)('$id has the shape of a series', whole => {
    const read = series.safeParse(whole)
    expect(read.error && z.prettifyError(read.error)).toBeUndefined()
  })

  test.each(all)(
    '$id gives no reason against it: the same steps, variants, options and notes in every language',
    whole => {
      expect(seriesReasons(whole)).toEqual([])
    },
  )

  test.each(all)('$id is there in every language, under the id that the library knows it by', whole => {
    expect(Object.keys(whole.languages).toSorted()).toEqual([...locales].toSorted())
    expect(isShippedSeries(whole.id)).toBe(true)
  })

  test.each(all)('$id names for each source where it is and what of it was read', whole => {
    for (const { url, seen, checked } of Object.values(whole.sources)) {
      expect(url).toMatch(/^https:\/\//)
      expect(seen.length).toBeGreaterThan(20)
      expect(['source', 'secondhand']).toContain(checked)
    }
  })
})

test('there are four programmes of 8, 8, 6 and 4 steps, and one education of 6', () => {
  expect(all.map(({ id, kind, steps }) => [id, kind, steps.length])).toEqual([
    ['mindfulness-and-breath', 'programme', 8],
    ['better-sleep', 'programme', 8],
    ['movement-and-yoga', 'programme', 6],
    ['nature-and-creativity', 'programme', 4],
    ['looking-after-each-other', 'education', 6],
  ])
  expect(steps).toHaveLength(32 * locales.length)
})

test('a series may be written in every language that Hearten speaks, and no other', () => {
  expect([...seriesLanguages].toSorted()).toEqual([...locales].toSorted())
})

test('a plan and the words of a language are found by id and tag', async () => {
  expect((await seriesPlanOf('better-sleep')).id).toBe('better-sleep')
  expect((await seriesWordsFor('better-sleep', 'de-AT')).name).toBe('Vier Wochen für besseren Schlaf')
  expect((await seriesWordsFor('better-sleep', 'sv', 'fr')).name).toBe('Quatre semaines pour mieux dormir')
  expect(isShippedSeries('constructor')).toBe(false)
})

describe('the words of the series', () => {
  test.each(locales)('keep every rule about words in %s', locale => {
    const flaws = texts
      .filter(({ language }) => language === locale)
      .flatMap(({ where, text }) => flawsOfText(text, locale, 'page').map(flaw => `${where} ${flaw}`))
    expect(flaws).toEqual([])
  })

  /** What somebody must or should do. To be told that one does not have to is welcome. */
  const PRESSING: Record<string, RegExp> = {
    en: /\b(should|must|ought)\b|(?<!\b(don’t|doesn’t|never) )\b(have|has|need) to\b/i,
    de: /\b(sollten?|müssten?)\b|\bmüssen Sie(?! (nicht|daran auch nicht))/i,
    es: /(?<!\p{L})(debe|debería|tendría que)(?!\p{L})|(?<!\p{L})(?<!no )(hay|tiene) que(?!\p{L})/iu,
    fr: /(?<!\p{L})(devez|devriez|faudrait|faut)(?!\p{L})/iu,
    ar: /يجب|ينبغي|لا بد(?!\p{L})|عليك أن/u,
  }

  test.each(locales)('tell nobody in %s what they must do', locale => {
    const pressing = PRESSING[locale] ?? /$/
    const told = texts.filter(
      ({ language, text }) =>
        language === locale && pressing.test(text.normalize('NFC').replace(/[\u064b-\u0652]/g, '')),
    )
    expect(told.map(({ where, text }) => `${where}: ${pressing.exec(text)?.[0]}`)).toEqual([])
  })

  test('speak to women and men alike in Arabic: no command, and no verb that is written otherwise for women', () => {
    const spoken = /(?<!\p{L})[وفس]?(تشعر|تراه|تستطيع|تعتني|تطمئن|تتذكر|دع|جرب|اترك|حاول|لاحظ)(?!\p{L})/u
    const found = texts
      .filter(({ language }) => language === 'ar')
      .filter(({ text }) => spoken.test(text.replace(/[\u064b-\u0652]/g, '')))
    expect(found.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
  })

  test('promise no cure, no count and no prize', () => {
    const promises =
      /\b(guarantee|cures?|proven|heals?|reward|prize|level up|garantiert|heilt|bewiesen|garanti[es]?|guérit|premio|cura|يشفي|مضمون)\b/iu
    const found = texts.filter(({ text }) => promises.test(text)).map(({ text }) => text)
    // What they do say is that they are none.
    expect(
      found.filter(text => !/isn’t a cure|heilt nichts|ne guérit pas|No cura|لا يشفي/.test(text)),
    ).toEqual([])
  })

  test('name no telephone number: lines differ by country, and the pages show the right one', () => {
    expect(texts.filter(({ text }) => /\d{3}/.test(text)).map(({ where }) => where)).toEqual([])
  })
})

describe('each step', () => {
  test('is a short page: 60 to 195 words, and in English at most 165', () => {
    const odd = steps
      .map(({ where, language, words }) => ({ where, language, count: wordsOf(words.page.join(' ')).length }))
      .filter(({ language, count }) => count < 60 || count > (language === 'en' ? 165 : 195))
    expect(odd).toEqual([])
  })

  test('has a practice of three to six lines, and a way to stop', () => {
    expect(
      steps.filter(({ words: { practice } }) => practice.steps.length < 3 || practice.steps.length > 6),
    ).toEqual([])
    expect(steps.filter(({ words: { practice } }) => practice.stop.length < 20)).toEqual([])
  })

  test('can be done in a shorter way', () => {
    expect(
      steps.filter(({ words }) => words.practice.shorter === undefined).map(({ where }) => where),
    ).toEqual([])
  })

  test('can be done seated in every step of movement, and with open eyes wherever eyes may close', () => {
    const { steps: moving = [] } = all.find(({ id }) => id === 'movement-and-yoga') ?? {}
    const ids = new Set(moving.map(({ id }) => id))
    for (const { where, plan, words } of steps) {
      if (ids.has(plan.id)) expect([where, words.practice.seated]).toEqual([where, expect.any(String)])
      if (plan.eyes === 'may-close')
        expect([where, words.practice.eyesOpen]).toEqual([where, expect.any(String)])
    }
  })

  /** Wherever the words offer to close the eyes, the plan says so: else no other way would be asked for. */
  const CLOSING: Record<string, RegExp> = {
    en: /\bclose your eyes|eyes closed|closed eyes/i,
    de: /schließen Sie die Augen|geschlossenen Augen/i,
    es: /cierre los ojos|cerrar los ojos|ojos cerrados/i,
    fr: /fermez les yeux|fermer les yeux|yeux fermés/i,
    ar: /نغمض|مغمضت|مغمضتان/u,
  }

  test('is planned with eyes that may close wherever its practice offers that, in any language', () => {
    const offers = steps.filter(({ language, words }) =>
      CLOSING[language]?.test(words.practice.steps.join(' ')),
    )
    expect(offers.length).toBeGreaterThan(30)
    expect(offers.filter(({ plan }) => plan.eyes === 'open').map(({ where }) => where)).toEqual([])
  })

  test('takes 5 to 15 minutes', () => {
    expect(steps.filter(({ plan: { minutes } }) => minutes < 5 || minutes > 15)).toEqual([])
  })

  test('asks a question whose options are words, and neither numbers nor grades', () => {
    const options = steps.flatMap(({ words }) => Object.values(words.reflection?.options ?? {}))
    expect(options.filter(text => /\d|\bbest\b|\bworst\b/i.test(text))).toEqual([])
    expect(steps.filter(({ plan }) => plan.reflection === undefined)).toEqual([])
  })
})

describe('care', () => {
  const noted = (id: string) => {
    const whole = all.find(each => each.id === id)
    return Object.keys(whole?.languages.en?.care ?? {})
  }

  test('of the sleep programme reaches shift workers, drivers, bipolar disorder, epilepsy, and says when to see a doctor', () => {
    for (const note of ['shift-work', 'driving', 'bipolar', 'epilepsy', 'doctor', 'trauma'])
      expect(noted('better-sleep')).toContain(note)
  })

  test('of the movement programme reaches pain, pregnancy and disability', () => {
    for (const note of ['pain', 'pregnancy', 'disability']) expect(noted('movement-and-yoga')).toContain(note)
  })

  test('of nature and creativity reaches people who cannot go out', () => {
    expect(noted('nature-and-creativity')).toContain('cannot-go-out')
  })

  test('stands again beside a step that is for it: every note is shown with some step', () => {
    for (const whole of all) {
      const beside = new Set(whole.steps.flatMap(({ care = [] }) => care))
      expect([
        whole.id,
        ...Object.keys(whole.languages.en?.care ?? {}).filter(note => !beside.has(note)),
      ]).toEqual([whole.id])
    }
  })

  test('getting up at night is never offered without the note on bipolar, epilepsy and falling', async () => {
    const { steps } = await seriesPlanOf('better-sleep')
    const night = steps.find(({ id }) => id === 'awake-at-night')
    expect(night?.care).toEqual(expect.arrayContaining(['bipolar', 'epilepsy', 'disability']))
  })

  test('no series asks anybody to sleep less', () => {
    const less =
      /\b(sleep restriction|restrict(ing)? (your )?sleep|limit (your )?time in bed|cut (down )?your time in bed)\b/i
    expect(texts.filter(({ text }) => less.test(text))).toEqual([])
  })

  test('talk of not wanting to live is never without people to turn to, in the same step', () => {
    for (const { where, plan } of steps.filter(
      ({ plan: { id } }) => id === 'low-mood' || id === 'a-colleague',
    ))
      expect([where, plan.care]).toEqual([where, expect.arrayContaining(['danger'])])
  })
})

test('English reads easily: Flesch reading ease of 75 and more in every step', () => {
  const syllables = (word: string) =>
    Math.max(
      1,
      (
        word
          .toLowerCase()
          .replace(/e$/, '')
          .match(/[aeiouy]+/g) ?? []
      ).length,
    )
  const hard = steps
    .filter(({ language }) => language === 'en')
    .map(({ where, words }) => {
      const text = textsIn(words)
        .map(each => each.text)
        .join('\n')
      const sentences = text.split(/[.:;?…\n]+/).filter(each => /\w/.test(each)).length
      const found = wordsOf(text)
      const perWord = found.reduce((sum, word) => sum + syllables(word), 0) / found.length
      return { where, ease: Math.round(206.835 - (1.015 * found.length) / sentences - 84.6 * perWord) }
    })
    .filter(({ ease }) => ease < 75)
  expect(hard).toEqual([])
})
