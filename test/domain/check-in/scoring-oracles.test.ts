import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Answers, Instrument, ScaleScore } from '../../../functions/domain/check-in/instrument.ts'
import { endorsesRisk, score } from '../../../functions/domain/check-in/scoring.ts'
import { answering, theInstrument } from './answering.ts'

/** Real item answers with known results, stored next to the repository and never in it. */
const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const nhanes = `${data}nhanes-2017-2018-dpq.csv`
const students = `${data}students-phq9-gad7-pss10.csv`

type Row = Record<string, string>
const rows = (file: string): Row[] => parse<Row>(readFileSync(file), { columns: true })

const phq9 = theInstrument('phq-9')
const [phq2, phq8, gad7] = ['phq-2', 'phq-8', 'gad-7'].map(theInstrument) as [
  Instrument,
  Instrument,
  Instrument,
]
const total = (instrument: Instrument, answers: Answers): ScaleScore => {
  const [first] = score(instrument, answers)
  if (!first) throw new Error('no scale')
  return first
}

for (const file of [nhanes, students])
  if (!existsSync(file)) console.log(`skipped: the oracles of ${file} (the file is not there)`)

describe.skipIf(!existsSync(nhanes))('NHANES 2017–2018, PHQ-9 of 5,533 adults', () => {
  // 7 refused, 9 don't know, empty missing; the file writes 0.0 for 0.
  const people = (existsSync(nhanes) ? rows(nhanes) : []).map(row =>
    Array.from({ length: 9 }, (_, at) => {
      const said = row[`DPQ0${at + 1}0`] ?? ''
      return said === '' || Number(said) === 9 ? null : Number(said) === 7 ? 'declined' : Number(said)
    }),
  )
  const answers = people.map(said => answering(phq9, ...said))
  const scores = answers.map(each => total(phq9, each))
  const complete = scores.filter(each => each.score !== null && !each.prorated)
  const points = (all: ScaleScore[]) => all.map(each => each.score ?? 0)

  test('reproduces every known number', () => {
    const risk = answers.flatMap((each, at) => (endorsesRisk(phq9, each) ? [scores[at]] : []))
    const riskComplete = risk.flatMap(each => (each && each.score !== null && !each.prorated ? [each] : []))
    const found = {
      people: people.length,
      complete: complete.length,
      'complete, 10 or more': complete.filter(each => (each.score ?? 0) >= 10).length,
      'sum of complete scores': points(complete).reduce((a, b) => a + b, 0),
      scorable: scores.filter(each => each.score !== null).length,
      'PHQ-2 of 3 or more': points(people.map(said => total(phq2, answering(phq2, ...said)))).filter(
        each => each >= 3,
      ).length,
      'PHQ-8 of 10 or more, all eight answered': people
        .map(said => total(phq8, answering(phq8, ...said)))
        .filter(each => !each.prorated && (each.score ?? 0) >= 10).length,
      'item 9 endorsed': risk.length,
      'of whom complete': riskComplete.length,
      'of whom below 10': points(riskComplete).filter(each => each < 10).length,
      'of whom below 5': points(riskComplete).filter(each => each < 5).length,
    }
    console.log('NHANES 2017–2018:', JSON.stringify(found))
    expect(found).toEqual({
      people: 5533,
      complete: 5068,
      'complete, 10 or more': 459,
      'sum of complete scores': 16426,
      scorable: 5086,
      'PHQ-2 of 3 or more': 505,
      'PHQ-8 of 10 or more, all eight answered': 446,
      'item 9 endorsed': 192,
      'of whom complete': 191,
      'of whom below 10': 64,
      'of whom below 5': 15,
    })
  })

  test('of the 18 prorated totals three lack item 9; each has a band only where no answer could move it', () => {
    const prorated = scores.flatMap((each, at) => (each.prorated ? [{ each, said: people[at] ?? [] }] : []))
    expect(prorated.length).toBe(18)
    expect(prorated.filter(({ said }) => typeof said[8] !== 'number').length).toBe(3)
    expect(prorated.filter(({ each }) => each.band !== null).length).toBe(6)
  })
})

describe.skipIf(!existsSync(students))('2,038 students with published totals and bands', () => {
  const people = existsSync(students) ? rows(students).filter(row => row.PHQ1 !== '') : []
  const said = (row: Row, prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => Number(row[`${prefix}${at + 1}`]))
  /** Their “No” is our minimal at 0; the rest are the published names. */
  const label = (each: ScaleScore, of: string) =>
    each.score === 0 && of === 'Depression'
      ? 'No Depression'
      : `${(each.band ?? '').replace(/(^|-)[a-z]/g, start => start.replace('-', ' ').toUpperCase())} ${of}`

  test('agree with the published totals and bands', () => {
    const depression = people.map(row => total(phq9, answering(phq9, ...said(row, 'PHQ', 9))))
    const anxiety = people.map(row => total(gad7, answering(gad7, ...said(row, 'GAD', 7))))
    const agreeing = (all: ScaleScore[], text: (each: ScaleScore) => string, column: string) =>
      all.filter((each, at) => text(each) === people[at]?.[column]).length
    const found = {
      people: people.length,
      'PHQ-9 totals': agreeing(depression, each => String(each.score), 'Depression Value'),
      'PHQ-9 bands': agreeing(depression, each => label(each, 'Depression'), 'Depression Label'),
      'GAD-7 totals (nine are wrong in the source)': agreeing(
        anxiety,
        each => String(each.score),
        'Anxiety Value',
      ),
      'GAD-7 bands': agreeing(anxiety, each => label(each, 'Anxiety'), 'Anxiety Label'),
    }
    console.log('Students:', JSON.stringify(found))
    expect(found).toEqual({
      people: 2038,
      'PHQ-9 totals': 2038,
      'PHQ-9 bands': 2038,
      'GAD-7 totals (nine are wrong in the source)': 2029,
      'GAD-7 bands': 2038,
    })
  })
})
