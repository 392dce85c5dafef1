import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../../functions/domain/check-in/reading.ts'
import { answering, anyAnswered, theInstrument } from './answering.ts'

const reading = (id: string, ...said: (number | 'declined' | null)[]) => {
  const instrument = theInstrument(id)
  return readingOf([{ instrument, answers: answering(instrument, ...said) }])
}
const named = (theme: string, amount: string, recallDays: number | null = 14) => ({
  theme,
  amount,
  recallDays,
})

describe('a reading', () => {
  test('of no answers, or only “prefer not to say”, is unsaid', () => {
    expect(readingOf([])).toEqual({ weight: 'unsaid' })
    expect(reading('phq-9')).toEqual({ weight: 'unsaid' })
    expect(reading('phq-4', 'declined', 'declined', 'declined', 'declined')).toEqual({ weight: 'unsaid' })
  })

  test('of light answers is a full reading too', () => {
    expect(reading('phq-9', 0, 0, 0, 0, 0, 0, 0, 0, 0)).toEqual({
      weight: 0,
      heaviest: [],
      more: false,
      heldUp: null,
    })
  })

  test.each([
    [9, [1, 1, 1, 1, 1, 1, 1, 1, 1], 1],
    [14, [2, 2, 2, 2, 2, 2, 2, 0, 0], 2],
    [19, [3, 3, 3, 3, 3, 3, 1, 0, 0], 3],
    [20, [3, 3, 3, 3, 3, 3, 2, 0, 0], 4],
  ])('of PHQ-9 at %i has the weight of its band', (_, said, weight) => {
    expect(reading('phq-9', ...said)).toMatchObject({ weight })
  })

  test('does not repeat an earlier wrong “light”', () => {
    expect(reading('k6', 0, 0, 0, 0, 0, 4)).toEqual({
      weight: 2,
      heaviest: [named('self-worth', 'all-of-the-time', 30)],
      more: false,
      heldUp: 'hopelessness',
    })
    expect(reading('phq-4', 0, 0, 0, 2)).toMatchObject({
      weight: 1,
      heaviest: [named('mood', 'more-than-half-the-days')],
    })
    expect(reading('phq-9', 0, 'declined', 0, 0, 0, 0, 0, 0, 'declined')).toMatchObject({
      weight: 'open',
      heaviest: [],
    })
    expect(reading('phq-9', 0, 0, 0, 0, 0, 0, 0, 0)).toMatchObject({ weight: 'open' })
  })

  test('is not light where too few of all questions were answered, though enough of each instrument were', () => {
    const [phq4, phq9] = [theInstrument('phq-4'), theInstrument('phq-9')]
    // Two questions are in both: 8 of 11 in all.
    const both = (tiredness: 0 | null) =>
      readingOf([
        { instrument: phq4, answers: answering(phq4, null, 0, 0, 0) },
        { instrument: phq9, answers: answering(phq9, 0, 0, null, tiredness, 0, 0, 0, 0, 0) },
      ]).weight
    expect([both(null), both(0)]).toEqual(['open', 0])
  })

  test('names the reported themes, and not the scale’s name', () => {
    expect(reading('phq-9', 0, 0, 3, 3, 3, 0, 3, 0, 0)).toEqual({
      weight: 2,
      heaviest: [named('sleep', 'nearly-every-day'), named('tiredness', 'nearly-every-day')],
      more: true,
      heldUp: 'joy',
    })
    expect(reading('phq-9', 0, 1, 2, 0, 0, 0, 0, 0, 0)).toMatchObject({
      heaviest: [named('sleep', 'more-than-half-the-days'), named('mood', 'several-days')],
      more: false,
    })
  })

  test('weighs a theme with two questions by the heavier one, and says it held up only if both did', () => {
    expect(reading('gad-7', 0, 1, 3, 0, 0, 0, 0)).toMatchObject({
      heaviest: [named('worry', 'nearly-every-day')],
      heldUp: 'unwinding',
    })
    const [phq9, k6] = [theInstrument('phq-9'), theInstrument('k6')]
    const both = readingOf([
      { instrument: phq9, answers: answering(phq9, 1, 0, null, 0, 0, 0, 0, 0, 0) },
      { instrument: k6, answers: answering(k6, 0, 0, 0, 1, 0, 0) },
    ])
    expect(both).toMatchObject({
      heaviest: [named('joy', 'several-days'), named('mood', 'a-little-of-the-time', 30)],
      heldUp: 'tiredness',
    })
  })

  test('inverts reversed items: low wellbeing is heavy, and high unease', () => {
    expect(reading('ons4', 10, 10, 10, 0)).toEqual({ weight: 0, heaviest: [], more: false, heldUp: null })
    expect(reading('ons4', 1, 10, 10, 1)).toEqual({
      weight: 2,
      heaviest: [named('satisfaction', 'largely', null), named('unease', 'slightly', null)],
      more: false,
      heldUp: 'worthwhile',
    })
    expect(reading('ons4', 10, 8, 5, 10)).toMatchObject({
      weight: 2,
      heaviest: [named('unease', 'largely', null), named('happiness', 'partly', null)],
    })
    expect(reading('work-and-energy', 0, 0, 4, 4, 4, 3)).toMatchObject({
      heaviest: [named('control', 'always'), named('energy', 'rarely')],
      heldUp: 'demands',
    })
  })

  test('with gaps claims only the certain minimum, or nothing', () => {
    // Five 3s: at least 15 of 27, though too little for a score.
    expect(reading('phq-9', 3, 3, 3, 3, 3)).toMatchObject({ weight: 3 })
    // Two 0s of nine say nothing about the other seven.
    expect(reading('phq-9', 0, 0)).toMatchObject({ weight: 'open', heaviest: [] })
    // K6 has no proration, but five times “all of the time” is heavy whatever the sixth answer is.
    expect(reading('k6', 4, 4, 4, 4, 4)).toMatchObject({ weight: 4 })
  })

  test('is at least “quite a bit” where one of the gravest items was so nearly every day, by the cut-off of PHQ-2 and GAD-2', () => {
    for (const id of ['phq-2', 'phq-4', 'phq-8', 'phq-9', 'gad-2', 'gad-7'])
      for (const item of theInstrument(id).items)
        if (['interest', 'mood', 'nervous', 'control-worry'].includes(item.id))
          expect(readingOf([{ instrument: theInstrument(id), answers: { [item.id]: 3 } }]).weight).toBe(2)
    expect(reading('phq-9', 0, 0, 3, 0, 0, 0, 0, 0, 0).weight).toBe(1)
  })

  test('of several instruments is led by the heaviest', () => {
    const [gad7, ons4] = [theInstrument('gad-7'), theInstrument('ons4')]
    expect(
      readingOf([
        { instrument: ons4, answers: answering(ons4, 8, 8, 8, 2) },
        { instrument: gad7, answers: answering(gad7, 2, 2, 2, 2, 2, 0, 0) },
      ]),
    ).toEqual({
      weight: 2,
      heaviest: [named('nervousness', 'more-than-half-the-days'), named('worry', 'more-than-half-the-days')],
      more: true,
      heldUp: 'irritability',
    })
  })

  test('has the same weight in any order of the instruments', () => {
    fc.assert(
      fc.property(fc.array(anyAnswered, { maxLength: 4 }), asked => {
        const byId = [...new Map(asked.map(each => [each.instrument.id, each])).values()]
        // A question shared by two instruments has one answer, as the form gives it.
        const said = new Map(
          byId.flatMap(({ instrument, answers }) =>
            instrument.items.map(item => [item.sameAs ?? `${instrument.id}/${item.id}`, answers[item.id]]),
          ),
        )
        const one = byId.map(({ instrument }) => ({
          instrument,
          answers: Object.fromEntries(
            instrument.items.flatMap(item => {
              const answer = said.get(item.sameAs ?? `${instrument.id}/${item.id}`)
              return answer === undefined ? [] : [[item.id, answer]]
            }),
          ),
        }))
        expect(readingOf(one.toReversed()).weight).toBe(readingOf(one).weight)
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
