import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formEndorsesRisk, readAnswerSheet } from '../../../functions/domain/check-in/answer-sheet.ts'
import { endorsesRisk } from '../../../functions/domain/check-in/scoring.ts'
import { combine, instruments, instrumentsById } from '../../../functions/instruments/library.ts'

const questions = combine(['phq-2', 'phq-9', 'k6'])
const read = (form: Record<string, string[]>) => readAnswerSheet(form, questions, ['locale', 'version'])

describe('an answer sheet', () => {
  test('stores each choice in every instrument that asks the question', () => {
    const sheet = read({
      'q.phq-2.interest': ['3'],
      'q.phq-9.sleep': ['0'],
      'q.phq-9.self-harm': ['declined'],
      locale: ['de'],
      version: ['1'],
    })
    expect(sheet.problems).toEqual([])
    expect(sheet.answers).toEqual({
      'phq-2': { interest: 3 },
      'phq-9': { interest: 3, sleep: 0, 'self-harm': 'declined' },
      k6: {},
    })
    expect([...sheet.chosen]).toEqual([
      ['q.phq-2.interest', 3],
      ['q.phq-9.sleep', 0],
      ['q.phq-9.self-harm', 'declined'],
    ])
  })

  test('empty and absent fields, and an empty form, count as skipped and not as mistakes', () => {
    expect(read({ 'q.phq-2.interest': [''], 'q.phq-2.mood': [] })).toMatchObject({
      answers: { 'phq-2': {}, 'phq-9': {}, k6: {} },
      problems: [],
    })
    expect(read({}).problems).toEqual([])
  })

  test('says of each wrong field what is wrong and what would be right, and loses no valid choice', () => {
    const sheet = read({
      'q.phq-2.mood': ['2'],
      'q.phq-2.interest': ['4'],
      'q.phq-9.sleep': ['1', '2'],
      'q.phq-9.appetite': ['often'],
      'q.phq-9.interest': ['1'],
      'q.k6.nervous': ['-1'],
      colour: ['red'],
    })
    expect(sheet.answers['phq-9']).toEqual({ mood: 2 })
    expect(sheet.problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['q.phq-2.interest', 'out-of-range'],
      ['q.phq-9.sleep', 'repeated-field'],
      ['q.phq-9.appetite', 'not-an-option'],
      ['q.phq-9.interest', 'unknown-field'],
      ['q.k6.nervous', 'out-of-range'],
      ['colour', 'unknown-field'],
    ])
    expect(sheet.problems[0]).toEqual({
      field: 'q.phq-2.interest',
      problem: 'out-of-range',
      wrong: 'q.phq-2.interest is outside the choices',
      right: 'one of 0, 1, 2, 3, “declined”, or nothing',
    })
    expect(sheet.problems.every(({ wrong, right }) => wrong.length > 0 && right.length > 0)).toBe(true)
  })

  test.each([
    '1.0',
    ' 1',
    '1 ',
    '01',
    '+1',
    '0x1',
    '1e0',
    '１',
    '-0',
    'NaN',
    'null',
    'Declined',
    '9999999999',
  ])('%j is none of the choices', value => {
    const sheet = read({ 'q.phq-9.sleep': [value] })
    expect(sheet.problems).toHaveLength(1)
    expect(sheet.answers['phq-9']).toEqual({})
  })

  test('names such as __proto__ are unknown fields and nothing more', () => {
    const form = Object.fromEntries([
      ['__proto__', ['1']],
      ['constructor', ['1']],
      ['q.phq-9.__proto__', ['1']],
    ])
    expect(read(form).problems.map(each => each.problem)).toEqual(Array(3).fill('unknown-field'))
    expect(Object.keys(read(form).answers)).toEqual(['phq-2', 'phq-9', 'k6'])
  })

  test('many unknown fields with long names get a short answer', () => {
    const flood = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`${at}${'x'.repeat(200)}`, ['1']]),
    )
    const { problems } = read({ ...flood, 'q.phq-2.mood': ['1'] })
    expect(problems).toHaveLength(50)
    expect(JSON.stringify(problems).length).toBeLessThan(15_000)
  })

  test('never repeats a value, which may be an answer or somebody else’s words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^secret[a-z0-9]{3,20}$/), value => {
        expect(JSON.stringify(read({ 'q.phq-9.self-harm': [value] }).problems)).not.toContain(value)
      }),
    )
  })

  test('any input is read without throwing, and every answer is one of the options', () => {
    const fields = [...questions.map(question => question.field), 'locale', 'x']
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...fields),
          fc.array(fc.oneof(fc.string(), fc.integer({ min: -1, max: 5 }).map(String)), { maxLength: 3 }),
        ),
        form => {
          for (const [field, answer] of read(form).chosen) {
            const options = questions.find(each => each.field === field)?.options ?? []
            expect(answer === 'declined' || options.some(option => option.value === answer)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('whether a form endorses risk', () => {
  const endorses = (form: Record<string, string[]>) => formEndorsesRisk(form, instruments.values())

  test.each([
    ['from 1 on', { 'q.phq-9.self-harm': ['1'] }, true],
    ['not by zero', { 'q.phq-9.self-harm': ['0'] }, false],
    ['not by what is declined', { 'q.phq-9.self-harm': ['declined'] }, false],
    ['not by what is left out', { 'q.phq-9.self-harm': [''], 'q.phq-9.mood': ['3'] }, false],
    ['though it is said twice', { 'q.phq-9.self-harm': ['0', '2'] }, true],
    ['though it is out of range', { 'q.phq-9.self-harm': ['4'] }, true],
    [
      'though another field is wrong',
      { 'q.phq-9.self-harm': ['3'], 'q.phq-9.mood': ['often'], x: ['1'] },
      true,
    ],
    ['not where nothing was sent', {}, false],
  ])('is told %s', (_, form: Record<string, string[]>, expected) => {
    expect(endorses(form)).toBe(expected)
  })

  test('is true wherever the stored answers endorse it, with any other instruments', () => {
    const ids = fc.shuffledSubarray([...instruments.keys()], { minLength: 1 })
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (asked, values) => {
        const form = Object.fromEntries(
          combine(asked).map(({ field }) => [field, [String(values.next().value)]]),
        )
        const { answers } = readAnswerSheet(form, combine(asked))
        expect(endorses(form)).toBe(
          instrumentsById(asked).some(each => endorsesRisk(each, answers[each.id] ?? {})),
        )
      }),
    )
  })
})
