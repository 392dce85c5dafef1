import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answersByInstrument,
  languagesOf,
  questionsOf,
} from '../../../functions/domain/check-in/questions.ts'
import { combine, instrumentsById } from '../../../functions/instruments/library.ts'
import { everyInstrument } from './answering.ts'

describe('a campaign of several instruments', () => {
  test('asks a shared question once, under the name of the first that asks it', () => {
    expect(combine(['phq-4', 'phq-9', 'gad-7']).map(question => question.field)).toEqual([
      'q.phq-4.nervous',
      'q.phq-4.control-worry',
      'q.phq-4.interest',
      'q.phq-4.mood',
      'q.phq-9.sleep',
      'q.phq-9.tiredness',
      'q.phq-9.appetite',
      'q.phq-9.self-worth',
      'q.phq-9.concentration',
      'q.phq-9.movement',
      'q.phq-9.self-harm',
      'q.gad-7.worry',
      'q.gad-7.relaxing',
      'q.gad-7.restless',
      'q.gad-7.irritable',
      'q.gad-7.afraid',
    ])
  })

  test.each([
    [['phq-2', 'phq-8'], 8],
    [['phq-8', 'phq-9'], 9],
    [['phq-2', 'gad-2', 'phq-4'], 4],
    [['gad-7', 'gad-2'], 7],
    [['phq-2', 'phq-4', 'phq-8', 'phq-9', 'gad-2', 'gad-7'], 16],
    [['k6', 'ons4'], 10],
    [['phq-9', 'phq-9'], 9],
  ])('%j asks %i questions', (ids, count) => {
    expect(combine(ids)).toHaveLength(count)
  })

  test('copies one answer to every instrument that asks the question', () => {
    const questions = combine(['phq-2', 'phq-4', 'phq-9', 'k6'])
    expect(answersByInstrument(questions, new Map([['q.phq-2.interest', 2] as const]))).toEqual({
      'phq-2': { interest: 2 },
      'phq-4': { interest: 2 },
      'phq-9': { interest: 2 },
      k6: {},
    })
  })

  test('a question is a risk question if any instrument says so, and only item 9 is', () => {
    const risky = combine(everyInstrument.map(each => each.id)).filter(question => question.risk)
    expect(risky.map(question => question.field)).toEqual(['q.phq-9.self-harm'])
  })

  test('a shared question is one even if only one of its instruments says so, in any order', () => {
    const [instrument] = instrumentsById(['phq-2'])
    const [item] = instrument?.items ?? []
    if (!instrument || !item) throw new Error('PHQ-2 asks nothing')
    const asking = (id: string, risk: boolean) => ({
      ...instrument,
      id,
      items: [{ ...item, sameAs: 'a/b', risk }],
    })
    const [light, grave] = [asking('light', false), asking('grave', true)]
    for (const [mix, risk] of [
      [[light, grave], true],
      [[grave, light], true],
      [[light, asking('other', false)], false],
    ] as const)
      expect(questionsOf(mix)).toMatchObject([
        { risk, countsIn: [{ instrument: mix[0].id }, { instrument: mix[1].id }] },
      ])
  })

  test('whatever the mix and its order, every item of every instrument gets its answer exactly once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(everyInstrument, { minLength: 1 }), mix => {
        const questions = questionsOf(mix)
        const places = questions.flatMap(question =>
          question.countsIn.map(place => `${place.instrument}/${place.item}`),
        )
        const items = mix.flatMap(instrument => instrument.items.map(item => `${instrument.id}/${item.id}`))
        expect(places.toSorted()).toEqual(items.toSorted())
        expect(new Set(questions.map(question => question.field)).size).toBe(questions.length)
      }),
    )
  })

  test('is offered only in the languages that all of its instruments have', () => {
    expect(languagesOf(instrumentsById(['phq-9']))).toEqual(['en', 'de', 'es', 'fr'])
    expect(languagesOf(instrumentsById(['phq-9', 'gad-7']))).toEqual(['en', 'de', 'fr'])
    expect(languagesOf(instrumentsById(['work-and-energy', 'k6']))).toEqual(['en'])
    expect(languagesOf([])).toEqual([])
  })

  test('a missing instrument is named', () => {
    expect(() => combine(['phq-9', 'who-5'])).toThrow('who-5')
  })
})
