import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Instrument, Scale } from '../../../functions/domain/check-in/instrument.ts'
import { optionsOf } from '../../../functions/domain/check-in/questions.ts'
import { bandAt, endorsesRisk, reliablyChanged, score } from '../../../functions/domain/check-in/scoring.ts'
import { answering, anyAnswered, anyInstrument, completeAnswersTo, theInstrument } from './answering.ts'

const phq9 = theInstrument('phq-9')
const phq8 = theInstrument('phq-8')
const gad7 = theInstrument('gad-7')
const phq4 = theInstrument('phq-4')
const ons4 = theInstrument('ons4')

const only = (instrument: Instrument, answers: Answers) => {
  const [first] = score(instrument, answers)
  if (!first) throw new Error('no scale')
  return first
}
const scaleOf = (instrument: Instrument, id: string): Scale => {
  const found = instrument.scales.find(each => each.id === id)
  if (!found) throw new Error(`no scale ${id}`)
  return found
}

describe('published examples', () => {
  test('PHQ-9 2,2,2,2,1,1,2,0,0 comes to 12, moderate', () => {
    expect(only(phq9, answering(phq9, 2, 2, 2, 2, 1, 1, 2, 0, 0))).toEqual({
      scale: 'total',
      score: 12,
      band: 'moderate',
      prorated: false,
    })
  })
  test('nine 3s come to 27, severe', () => {
    expect(only(phq9, answering(phq9, 3, 3, 3, 3, 3, 3, 3, 3, 3))).toMatchObject({
      score: 27,
      band: 'severe',
    })
  })
  test('GAD-7 1,1,1,1,0,1,2 comes to 7, mild', () => {
    expect(only(gad7, answering(gad7, 1, 1, 1, 1, 0, 1, 2))).toMatchObject({ score: 7, band: 'mild' })
  })
})

describe('each instrument', () => {
  test.each([
    ['phq-9', [0, 4, 5, 9, 10, 14, 15, 19, 20, 27]],
    ['phq-8', [0, 4, 5, 9, 10, 14, 15, 19, 20, 24]],
    ['gad-7', [0, 4, 5, 9, 10, 14, 15, 21]],
    ['phq-4', [0, 2, 3, 5, 6, 8, 9, 12]],
    ['phq-2', [0, 2, 3, 6]],
    ['gad-2', [0, 2, 3, 6]],
    ['k6', [0, 4, 5, 12, 13, 24]],
    ['ons4', [0, 4, 5, 6, 7, 8, 9, 10]],
  ])('%s has its published cut-offs', (id, ends) => {
    expect(theInstrument(id).scales[0]?.bands.flatMap(band => [band.from, band.to])).toEqual(ends)
  })

  test('PHQ-4 also has its two halves, each with a cut-off at 3', () => {
    expect(score(phq4, answering(phq4, 3, 0, 1, 1))).toEqual([
      { scale: 'total', score: 5, band: 'mild', prorated: false },
      { scale: 'anxiety', score: 3, band: 'above', prorated: false },
      { scale: 'depression', score: 2, band: 'below', prorated: false },
    ])
  })

  test('K6 counts “all of the time” as 4, though its paper form prints a 1 beside it', () => {
    const k6 = theInstrument('k6')
    expect(k6.options.map(option => [option.printedAs, option.value])).toEqual([
      [1, 4],
      [2, 3],
      [3, 2],
      [4, 1],
      [5, 0],
    ])
    expect(only(k6, answering(k6, 4, 4, 4, 4, 4, 4))).toMatchObject({ score: 24, band: 'serious' })
  })

  test('ONS4 has four scales, and no anxiety at all is the best of the fourth', () => {
    expect(score(ons4, answering(ons4, 0, 5, 8, 0)).map(each => [each.score, each.band])).toEqual([
      [0, 'low'],
      [5, 'medium'],
      [8, 'high'],
      [10, 'very-high'],
    ])
  })

  test('the ONS thresholds for anxiety (0–1, 2–3, 4–5, 6–10) are those of its reversed scale', () => {
    const bands = Array.from({ length: 11 }, (_, said) => score(ons4, { anxious: said })[3]?.band)
    expect(bands.join(' ')).toBe('very-high very-high high high medium medium low low low low low')
  })
})

describe('missing answers', () => {
  test('one item of PHQ-9 left out: the mean of the eight × 9, rounded half up once', () => {
    // 8 × 9 / 8 = 9; 4 × 9 / 8 = 4.5 → 5; 12 × 9 / 8 = 13.5 → 14
    expect(only(phq9, answering(phq9, null, 1, 1, 1, 1, 1, 1, 1, 1))).toMatchObject({
      score: 9,
      prorated: true,
    })
    expect(only(phq9, answering(phq9, 3, 1, 0, 0, 0, 0, 0, 0, null)).score).toBe(5)
    expect(only(phq9, answering(phq9, 3, 3, 3, 3, 0, 0, 0, null, 0)).score).toBe(14)
  })

  test.each([
    ['phq-9', 2],
    ['gad-7', 2],
    ['phq-8', 1],
    ['phq-4', 0],
    ['phq-2', 0],
    ['gad-2', 0],
    ['k6', 0],
    ['ons4', 0],
    ['work-and-energy', 0],
  ])('%s may miss %i and no more', (id, most) => {
    const instrument = theInstrument(id)
    for (const scale of instrument.scales) {
      const answered = (missing: number): Answers =>
        Object.fromEntries(scale.items.slice(missing).map(item => [item, 1]))
      const scored = (missing: number) =>
        score(instrument, answered(missing)).find(each => each.scale === scale.id)
      expect(scored(most)?.score).not.toBeNull()
      expect(scored(most + 1)?.score).toBeNull()
    }
  })

  test('a prorated score has no band where the missing answer could have crossed a cut-off', () => {
    // Answered sum 8: between 8 and 11, on both sides of 10.
    expect(only(phq9, answering(phq9, 1, 1, 1, 1, 1, 1, 1, 1, null))).toMatchObject({ band: null, score: 9 })
    // Answered sum 5: between 5 and 8, mild either way.
    expect(only(phq9, answering(phq9, 1, 1, 1, 1, 1, 0, 0, 0, null))).toMatchObject({
      band: 'mild',
      prorated: true,
    })
  })

  test('a risk item is never imputed: left out, it neither endorses nor denies risk', () => {
    expect(endorsesRisk(phq9, answering(phq9, 3, 3, 3, 3, 3, 3, 3, 3, null))).toBe(false)
    expect(endorsesRisk(phq9, answering(phq9, 3, 3, 3, 3, 3, 3, 3, 3, 'declined'))).toBe(false)
  })

  test('no answers give no score', () => {
    expect(only(phq8, {})).toEqual({ scale: 'total', score: null, band: null, prorated: false })
  })
})

describe('risk', () => {
  test.each([1, 2, 3])('item 9 answered %i endorses risk even when all else is empty', value => {
    expect(endorsesRisk(phq9, { 'self-harm': value })).toBe(true)
  })
  test('0 to item 9 endorses nothing, and no other item does', () => {
    expect(endorsesRisk(phq9, answering(phq9, 3, 3, 3, 3, 3, 3, 3, 3, 0))).toBe(false)
  })
})

describe('change', () => {
  const total = scaleOf(phq9, 'total')
  test('6 points of PHQ-9 are change, 5 are measurement error, either way', () => {
    expect([
      reliablyChanged(total, 15, 9),
      reliablyChanged(total, 9, 15),
      reliablyChanged(total, 15, 10),
    ]).toEqual([true, true, false])
  })
  test.each([
    ['gad-7', 4],
    ['phq-8', 5],
  ])('%s changes reliably from %i', (id, points) => {
    const scale = scaleOf(theInstrument(id), 'total')
    expect([reliablyChanged(scale, 0, points), reliablyChanged(scale, 0, points - 1)]).toEqual([true, false])
  })
  test('where a score is missing, or no reliable change is published, nothing counts as change', () => {
    expect(reliablyChanged(total, null, 20)).toBe(false)
    expect(reliablyChanged(total, 20, null)).toBe(false)
    expect(reliablyChanged(scaleOf(phq4, 'total'), 0, 12)).toBe(false)
  })
})

test('an answer that is none of the options is a bug, not a score', () => {
  expect(() => score(phq9, { interest: 4 })).toThrow(RangeError)
})

describe('properties, over every instrument that ships', () => {
  test('a score is within its range and its band contains it', () => {
    fc.assert(
      fc.property(anyAnswered, ({ instrument, answers }) => {
        for (const [at, each] of score(instrument, answers).entries()) {
          const scale = instrument.scales[at]
          if (!scale || each.score === null) continue
          expect(each.score).toBeGreaterThanOrEqual(scale.range.min)
          expect(each.score).toBeLessThanOrEqual(scale.range.max)
          if (each.band !== null) expect(bandAt(scale, each.score).id).toBe(each.band)
        }
      }),
    )
  })

  test('a higher answer never lowers a score (a reversed item: never raises it)', () => {
    const raised = anyAnswered.chain(({ instrument, answers }) =>
      fc.record({
        instrument: fc.constant(instrument),
        answers: fc.constant(answers),
        item: fc.constantFrom(...instrument.items),
      }),
    )
    fc.assert(
      fc.property(raised, ({ instrument, answers, item }) => {
        const values = optionsOf(instrument, item)
          .map(option => option.value)
          .toSorted((a, b) => a - b)
        const scores = values.map(value => score(instrument, { ...answers, [item.id]: value }))
        for (const [at, after] of scores.entries())
          for (const [nth, { score: now }] of after.entries()) {
            const before = scores[at - 1]?.[nth]?.score ?? null
            if (now === null || before === null) continue
            if (item.reversed) expect(now).toBeLessThanOrEqual(before)
            else expect(now).toBeGreaterThanOrEqual(before)
          }
      }),
    )
  })

  test('the order of answering changes nothing', () => {
    const shuffled = anyAnswered.chain(({ instrument, answers }) =>
      fc
        .shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length })
        .map(entries => ({ instrument, answers, again: Object.fromEntries(entries) })),
    )
    fc.assert(
      fc.property(shuffled, ({ instrument, answers, again }) => {
        expect(score(instrument, again)).toEqual(score(instrument, answers))
      }),
    )
  })

  test('declined and skipped are the same to a score', () => {
    fc.assert(
      fc.property(anyAnswered, ({ instrument, answers }) => {
        const said = Object.fromEntries(Object.entries(answers).filter(([, said]) => said !== 'declined'))
        expect(score(instrument, said)).toEqual(score(instrument, answers))
        expect(endorsesRisk(instrument, said)).toBe(endorsesRisk(instrument, answers))
      }),
    )
  })

  test('proration never crosses a band silently: however the gaps are filled, the band stays the same', () => {
    const gapped = anyInstrument.chain(instrument =>
      completeAnswersTo(instrument).chain(complete =>
        fc
          .subarray(
            instrument.items.map(item => item.id),
            { maxLength: 2 },
          )
          .map(gaps => ({ instrument, complete, gaps: new Set(gaps) })),
      ),
    )
    fc.assert(
      fc.property(gapped, ({ instrument, complete, gaps }) => {
        const partial = Object.fromEntries(Object.entries(complete).filter(([item]) => !gaps.has(item)))
        const full = score(instrument, complete)
        for (const [at, each] of score(instrument, partial).entries()) {
          const scale = instrument.scales[at]
          const missing = scale?.items.filter(item => gaps.has(item)).length ?? 0
          expect(each.prorated).toBe(each.score !== null && missing > 0)
          if (each.band !== null) expect(each.band).toBe(full[at]?.band)
        }
      }),
      { numRuns: 500 },
    )
  })
})
