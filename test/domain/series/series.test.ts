import { describe, expect, test } from 'vitest'
import { series, seriesWords } from '../../../functions/domain/series/series.ts'
import { seriesReasons } from '../../../functions/domain/series/series-reasons.ts'
import { aSeries, aStepWords, seriesIn } from './a-series.ts'

const fieldsOf = (of: ReturnType<typeof aSeries>) => seriesReasons(of).map(({ field }) => field)
const [step] = aSeries().steps
if (!step) throw new Error('a series has a step')

test('an employer’s own series of one step in one language is taken as it is', () => {
  expect(series.parse(aSeries())).toEqual(aSeries())
  expect(seriesReasons(aSeries())).toEqual([])
})

test('a field that nobody declared is refused', () => {
  expect(series.safeParse({ ...aSeries(), tracking: true }).success).toBe(false)
})

test.each([
  ['a language that pages are not written in', { languages: { nl: seriesIn() } }],
  ['no language at all', { languages: {} }],
  ['no step', { steps: [] }],
  ['a step without a source', { steps: [{ ...step, sources: [] }] }],
  ['a question with two options', { steps: [{ ...step, reflection: ['good', 'wet'] }] }],
  ['a pace of no days', { paceDays: 0 }],
  ['an id with a capital letter', { id: 'Walks' }],
])('%s is refused', (_, part) => {
  expect(series.safeParse({ ...aSeries(), ...part }).success).toBe(false)
})

test('an address of a source is https, and has no query that could name its reader', () => {
  const [own] = Object.values(aSeries().sources)
  const withAddress = (url: string) =>
    series.safeParse(aSeries({ sources: { own: { ...own, url } as never } }))
  expect(withAddress('https://example.org/walks').success).toBe(true)
  expect(withAddress('http://example.org/walks').success).toBe(false)
  expect(withAddress('https://example.org/walks?who=1').success).toBe(false)
})

test('a source read at its own address has a day, and one known second-hand has none', () => {
  const { readOn: _, ...own } = { readOn: '', ...aSeries().sources.own }
  const read = (change: object) =>
    series.safeParse({ ...aSeries(), sources: { own: { ...own, ...change } } }).success
  expect(read({ checked: 'source', readOn: '2026-11-01' })).toBe(true)
  expect(read({ checked: 'source' })).toBe(false)
  expect(read({ checked: 'secondhand' })).toBe(true)
  expect(read({ checked: 'secondhand', readOn: '2026-11-01' })).toBe(false)
})

test('every text has an end, so that a page has one', () => {
  const long = 'a'.repeat(800)
  for (const words of [
    seriesIn({ name: long }),
    seriesIn({ closing: long }),
    seriesIn({ steps: { first: aStepWords({ page: [long] }) } }),
    seriesIn({ steps: { first: aStepWords({ page: Array(7).fill('a') }) } }),
  ])
    expect(seriesWords.safeParse(words).success).toBe(false)
})

test('a practice without a way to stop is refused', () => {
  const { stop: _, ...practice } = aStepWords().practice
  const words = seriesIn({ steps: { first: { ...aStepWords(), practice: practice as never } } })
  expect(seriesWords.safeParse(words).success).toBe(false)
})

describe('the reasons against a series', () => {
  const withStep = (change: Parameters<typeof aStepWords>[0]) =>
    aSeries({ languages: { en: seriesIn({ steps: { first: aStepWords(change) } }) } })

  test('name a step without words, and words without a step', () => {
    const languages = { en: seriesIn({ steps: { second: aStepWords() } }) }
    expect(fieldsOf(aSeries({ languages }))).toEqual([
      '/languages/en/steps/first',
      '/languages/en/steps/second',
    ])
  })

  test('name a practice that may be done with eyes closed and says no other way', () => {
    const { eyesOpen: _, ...practice } = aStepWords().practice
    expect(fieldsOf(withStep({ practice }))).toEqual(['/languages/en/steps/first/practice/eyesOpen'])
    const open = aSeries({ steps: [{ ...step, eyes: 'open' }], languages: withStep({ practice }).languages })
    expect(seriesReasons(open)).toEqual([])
  })

  test('name an option that has no words, and one that nobody planned', () => {
    const reflection = { question: 'How was it?', options: { good: 'Good', fine: 'Fine', cold: 'Cold' } }
    expect(fieldsOf(withStep({ reflection }))).toEqual([
      '/languages/en/steps/first/reflection/options/wet',
      '/languages/en/steps/first/reflection/options/cold',
    ])
  })

  test('name a language that leaves out a variant or a note of care', () => {
    const { eyesOpen: _, ...practice } = aStepWords().practice
    const open = { ...step, eyes: 'open' as const, care: [] }
    const de = seriesIn({ care: {}, steps: { first: aStepWords({ practice }) } })
    expect(fieldsOf(aSeries({ steps: [open], languages: { en: seriesIn(), de } }))).toEqual([
      '/languages/de/care/pain',
      '/languages/de/steps/first/practice/eyesOpen',
    ])
  })

  test('name a source that does not exist, and one that no step uses', () => {
    expect(fieldsOf(aSeries({ steps: [{ ...step, sources: ['book'] }] }))).toEqual([
      '/steps/0/sources/0',
      '/sources/own',
    ])
  })

  test('name ids that come twice', () => {
    expect(fieldsOf(aSeries({ steps: [step, { ...step, reflection: ['good', 'good', 'wet'] }] }))).toContain(
      '/steps/1/id',
    )
    expect(fieldsOf(aSeries({ steps: [{ ...step, reflection: ['good', 'fine', 'good'] }] }))).toContain(
      '/steps/0/reflection/2',
    )
  })

  test('name text with an address in it, or with more than one line', () => {
    expect(fieldsOf(withStep({ closing: 'See https://example.org for more.' }))).toEqual([
      '/languages/en/steps/first/closing',
    ])
    expect(fieldsOf(withStep({ page: ['One line\nand another'] }))).toEqual([
      '/languages/en/steps/first/page/0',
    ])
  })
})
