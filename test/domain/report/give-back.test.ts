import { describe, expect, test } from 'vitest'
import {
  type GiveBack,
  givenWords,
  languagesOf,
  latestBefore,
  missingReasons,
  type SharedGiveBack,
  shortWords,
  whyNot,
  wordReasons,
  written,
} from '../../../functions/domain/report/give-back.ts'
import { wordsFor } from '../../../functions/domain/report/words-for.ts'
import { anAudience, aRunningCampaign, BERLIN, CLOSE_TIME } from '../../builders.ts'

const NOW = CLOSE_TIME + 3_600_000
const en = { short: 'Two more people on the evening shift.' }
const problemsOf = (words: unknown): string[] => {
  const read = givenWords.safeParse({ en: words })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`)
}

describe('the words', () => {
  test.each([
    'We’ll hire two people by May. Ask Ines, e.g. on Mondays, about Rev.2 of the rota.',
    'Ab Mai z.B. keine Termine vor 9.30 Uhr in St.Gallen.',
    'Dès mai : deux personnes de plus ; plus de réunion avant 9h30.',
    'سننظر معكم في جدول النوبات كل ثلاثة أشهر.',
  ])('may be any plain text: %s', short => {
    expect(problemsOf({ short })).toEqual([])
  })

  test.each([
    'Read more on https://intranet.example/rota',
    'See www.northwind',
    'All of it is on northwind.example.',
    'Write to ines@northwind.example',
    'اقرأ المزيد على northwind.example/ar',
    'ftp://files',
  ])('hold no link and no address: %s', text => {
    expect(problemsOf({ short: text })).toEqual([
      expect.stringMatching(/^en\/short: must be text without links/),
    ])
    expect(problemsOf({ ...en, more: `First.\n${text}` })).toEqual([
      expect.stringMatching(/^en\/more: must be text without links/),
    ])
  })

  test.each([
    [{ short: ' \u200b ' }, 'en/short: must not be empty'],
    [{ short: 'x'.repeat(201) }, /^en\/short: must be at most 200/],
    [{ ...en, more: '' }, /^en\/more: must not be empty, or be left out/],
    [{ ...en, more: 'x'.repeat(1001) }, /^en\/more: must be at most 1000/],
    [{ ...en, more: Array(13).fill('x').join('\n') }, /^en\/more: must be at most 12 lines/],
    [{ short: 'bell \u0007' }, /^en\/short: must be text, without control/],
    [{ more: 'x' }, /^en\/short: /],
    [{ ...en, link: 'x' }, /^en: /],
  ])('of the wrong form are refused by field: %j', (words, problem) => {
    expect(problemsOf(words)).toContainEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    )
  })

  test('come in one spelling: no marks that turn the direction around, one kind of line end', () => {
    const read = givenWords.parse({
      en: { short: ' Two\u202e more\r\npeople ', more: 'One.\r\n\r\n\r\n\r\nTwo.\u2067\t ' },
    })
    expect(read.en).toEqual({ short: 'Two more people', more: 'One.\n\nTwo.' })
  })

  test('are of languages that the pages have, and say as much in each', () => {
    const words = { en: { ...en, more: 'By May.' }, de: { short: 'Zwei mehr.' }, pl: { short: 'Dwie.' } }
    expect(wordReasons(words, ['en', 'de'])).toMatchObject([
      { field: '/words/de/more', problem: 'is missing, though another language has it' },
      { field: '/words/pl', remedy: 'use en, de' },
    ])
    expect(wordReasons({ en, de: { short: 'Zwei mehr.' } }, ['en', 'de'])).toEqual([])
  })

  test('are missing in each language that the audience reads and nobody has written', () => {
    const cell = { ...BERLIN, site: 'Berlin', people: 5 }
    const summary = anAudience({
      cells: [
        { ...cell, department: 'Care', languages: { de: 3, pl: 1, ar: 1 } },
        { ...cell, department: 'Kitchen', languages: { fr: 5 } },
      ],
    })
    const spoken = (language: string) => (language === 'pl' ? 'en' : language)
    const languages = languagesOf(summary, { departments: ['Care'] }, spoken)
    expect(languages).toEqual(['ar', 'de', 'en'])
    expect(languagesOf(summary, {}, spoken)).toContain('fr')
    expect(languagesOf(undefined, {}, spoken)).toEqual([])
    expect(missingReasons({ en }, languages).map(({ field }) => field)).toEqual(['/words/ar', '/words/de'])
  })

  test('are those of the language, else of the deployment, else any, and say which', () => {
    const words = { de: 'Ja', es: 'Sí' }
    expect(wordsFor(words, 'es', 'de')).toEqual({ language: 'es', words: 'Sí' })
    expect(wordsFor(words, 'fr', 'es')).toEqual({ language: 'es', words: 'Sí' })
    expect(wordsFor(words, 'fr', 'en')).toEqual({ language: 'de', words: 'Ja' })
    expect(wordsFor(words, 'constructor', 'en')?.language).toBe('de')
    expect(wordsFor({}, 'en', 'en')).toBeUndefined()
  })
})

describe('something is given back', () => {
  const running = aRunningCampaign()
  const closedWaves = [{ waveId: 'w1', closedAt: NOW }]

  test('only for a wave whose report is published, and not in a cancelled campaign', () => {
    expect(whyNot(running, 'w1')).toMatch(/not published yet/)
    expect(whyNot({ ...running, closedWaves }, 'w1')).toBeUndefined()
    expect(whyNot({ ...running, closedWaves }, 'w2')).toMatch(/not published yet/)
    expect(whyNot({ ...running, status: 'closed', closedAt: NOW, closedWaves }, 'w1')).toBeUndefined()
    const { pauses: _, ...rest } = running
    const cancelled = {
      ...rest,
      status: 'cancelled',
      cancelledAt: NOW,
      cancelledBy: 's',
      closedWaves,
    } as const
    expect(whyNot(cancelled, 'w1')).toMatch(/cancelled/)
  })

  test('as a draft until it is shared; a change after that keeps when it was shared, and says when it changed', () => {
    const draft = written(undefined, { waveId: 'w1', words: { en }, now: NOW })
    expect(draft).toEqual({ waveId: 'w1', words: { en }, savedAt: NOW })
    const shared: GiveBack = { ...draft, sharedAt: NOW + 1 }
    expect(written(draft, { waveId: 'w1', words: { en }, now: NOW + 2 })).not.toHaveProperty('correctedAt')
    expect(written(shared, { waveId: 'w1', words: { en }, now: NOW + 2 })).toEqual({
      ...shared,
      savedAt: NOW + 2,
      correctedAt: NOW + 2,
    })
  })

  test('and opens a later wave’s page: the last one before it, in its short form', () => {
    const waves = ['w1', 'w2', 'w3', 'w4'].map((id, n) => ({
      id,
      opensOn: `2026-0${n + 3}-02`,
      remindAfterDays: [],
      closesAfterDays: 10,
    }))
    const given = (waveId: string): SharedGiveBack => ({
      waveId,
      words: { en: { short: waveId, more: 'And more.' } },
      savedAt: NOW,
      sharedAt: NOW,
    })
    const of = (n: number, shared: string[]) =>
      latestBefore({ waves }, waves[n] ?? { opensOn: '' }, shared.map(given))?.waveId
    expect(of(0, ['w1', 'w2'])).toBeUndefined()
    expect(of(1, ['w1', 'w2'])).toBe('w1')
    expect(of(3, ['w2', 'w1', 'w4'])).toBe('w2')
    expect(of(3, [])).toBeUndefined()
    expect(shortWords(given('w1'))).toEqual({ en: 'w1' })
  })
})
