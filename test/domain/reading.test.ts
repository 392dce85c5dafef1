import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../functions/domain/instrument.ts'
import { readingOf } from '../../functions/domain/reading.ts'
import { answering, anyAnswered, theInstrument } from './answering.ts'

const reading = (id: string, ...said: (number | 'declined' | null)[]) => {
  const instrument = theInstrument(id)
  return readingOf([{ instrument, answers: answering(instrument, ...said) }])
}

describe('a reading', () => {
  test('of nothing, or of nothing but “prefer not to say”, is unsaid', () => {
    expect(readingOf([])).toEqual({ weight: 'unsaid' })
    expect(reading('phq-9')).toEqual({ weight: 'unsaid' })
    expect(reading('phq-4', 'declined', 'declined', 'declined', 'declined')).toEqual({ weight: 'unsaid' })
  })

  test('of light answers is a real reading too', () => {
    expect(reading('phq-9', 0, 0, 0, 0, 0, 0, 0, 0, 0)).toEqual({
      weight: 0,
      topic: 'low-mood',
      sure: true,
    })
  })

  test.each([
    [4, 0],
    [9, 1],
    [14, 2],
    [19, 3],
    [20, 4],
  ])('PHQ-9 at %i weighs %i', (total, weight) => {
    const said = Array.from({ length: 9 }, (_, at) => Math.max(0, Math.min(3, total - 3 * at)))
    expect(reading('phq-9', ...said)).toMatchObject({ weight, sure: true })
  })

  test('PHQ-4 leads with worry, low mood or both, whichever weighs most', () => {
    expect(reading('phq-4', 3, 3, 0, 0)).toMatchObject({ weight: 2, topic: 'worry' })
    expect(reading('phq-4', 0, 0, 3, 3)).toMatchObject({ weight: 2, topic: 'low-mood' })
    expect(reading('phq-4', 3, 3, 3, 3)).toMatchObject({ weight: 4, topic: 'strain' })
    expect(reading('phq-4', 2, 2, 2, 2)).toMatchObject({ weight: 2, topic: 'strain' })
  })

  test('wellbeing weighs the more the lower it is, and anxiety the more the higher', () => {
    expect(reading('ons4', 10, 10, 10, 0)).toMatchObject({ weight: 0 })
    expect(reading('ons4', 1, 8, 8, 1)).toMatchObject({
      weight: 2,
      topic: 'wellbeing',
    })
    expect(reading('ons4', 9, 8, 3, 10)).toMatchObject({ weight: 2, topic: 'worry' })
    // Each at the end of its range: the one asked first leads.
    expect(reading('ons4', 10, 10, 0, 10)).toMatchObject({ topic: 'wellbeing' })
  })

  test('our own check tells work from energy', () => {
    expect(reading('work-and-energy', 4, 0, 1, 4, 4, 3)).toMatchObject({ weight: 2, topic: 'work' })
    expect(reading('work-and-energy', 0, 4, 4, 0, 1, 0)).toMatchObject({ weight: 2, topic: 'energy' })
  })

  test('with gaps says only what is sure: at least so much, or nothing', () => {
    // Five 3s: at least 15 of 27, though too little for a score.
    expect(reading('phq-9', 3, 3, 3, 3, 3)).toMatchObject({ weight: 3, sure: false })
    // Two 0s of nine say nothing of the other seven.
    expect(reading('phq-9', 0, 0)).toEqual({ weight: 'unsaid' })
    // Eight answers of nine, 3 points in all: between 3 and 6, read as the lighter.
    expect(reading('phq-9', 1, 1, 1, 0, 0, 0, 0, 0, null)).toMatchObject({ weight: 0, sure: false })
    // K6 has no proration, yet five times “all of the time” is heavy whatever the sixth would have been.
    expect(reading('k6', 4, 4, 4, 4, 4)).toMatchObject({ weight: 4, sure: true })
  })

  test('of several instruments is led by the heaviest', () => {
    const [gad7, ons4] = [theInstrument('gad-7'), theInstrument('ons4')]
    expect(
      readingOf([
        { instrument: ons4, answers: answering(ons4, 8, 8, 8, 2) },
        { instrument: gad7, answers: answering(gad7, 2, 2, 2, 2, 2, 0, 0) },
      ]),
    ).toEqual({ weight: 2, topic: 'worry', sure: true })
  })

  test('with gaps in a wellbeing scale reads the missing answers as the lightest too', () => {
    const ons4 = theInstrument('ons4')
    const pair: Instrument = {
      ...ons4,
      id: 'pair',
      scales: [
        {
          id: 'total',
          name: 'Satisfied and worthwhile',
          topic: 'wellbeing',
          items: ['satisfied', 'worthwhile'],
          range: { min: 0, max: 20 },
          bands: [
            { id: 'low', from: 0, to: 18, weight: 2, name: 'low' },
            { id: 'high', from: 19, to: 20, weight: 0, name: 'high' },
          ],
          mayMiss: 1,
        },
      ],
    }
    const phq2 = theInstrument('phq-2')
    // 0 and a gap: between 0 and 10 of 20, so half way down; 4 of 6 is further along.
    expect(
      readingOf([
        { instrument: pair, answers: { satisfied: 0 } },
        { instrument: phq2, answers: answering(phq2, 2, 2) },
      ]),
    ).toMatchObject({ weight: 2, topic: 'low-mood' })
  })

  test('is the same whatever order the instruments came in, but for an exact tie', () => {
    fc.assert(
      fc.property(fc.array(anyAnswered, { maxLength: 4 }), asked => {
        expect(readingOf(asked.toReversed()).weight).toBe(readingOf(asked).weight)
      }),
    )
  })

  test('never says a clinical name', () => {
    fc.assert(
      fc.property(anyAnswered, each => {
        expect(JSON.stringify(readingOf([each]))).not.toMatch(
          /depress|anxi|severe|moderate|mild|minimal|distress/,
        )
      }),
    )
  })
})
