import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { score } from '../../../functions/domain/check-in/scoring.ts'
import { answering, theInstrument } from '../check-in/answering.ts'
import { material, published } from './reporting.ts'

const nhanes = fileURLToPath(new URL('../../../../shared/data/nhanes-2017-2018-dpq.csv', import.meta.url))
if (!existsSync(nhanes)) console.log(`skipped: the report of ${nhanes} (the file is not there)`)

test.skipIf(!existsSync(nhanes))(
  'the report of 5,533 real PHQ-9 answers agrees with them after its rounding',
  () => {
    const phq9 = theInstrument('phq-9')
    const rows = parse<Record<string, string>>(readFileSync(nhanes), { columns: true })
    const responses = rows.map((row, n) => {
      const said = Array.from({ length: 9 }, (_, at) => row[`DPQ0${at + 1}0`] ?? '').map(text =>
        text !== '' && Number(text) <= 3 ? Number(text) : null,
      )
      return {
        participant: `${n}`,
        segments: { half: n % 2 === 0 ? 'even' : 'odd' },
        scores: { 'phq-9': score(phq9, answering(phq9, ...said)) },
      }
    })
    const built = published({
      ...material([]),
      instruments: [phq9],
      responses,
      breakdowns: ['half'],
      invited: { people: 8000, bySegment: { half: { even: 4000, odd: 4000 } } },
    })

    const banded = responses.flatMap(response => response.scores['phq-9'][0]?.band ?? [])
    expect(banded.length).toBeGreaterThanOrEqual(5068)
    expect(Math.abs(built.overall.respondents - banded.length)).toBeLessThanOrEqual(2)
    // 459 of the 5,068 complete are at 10 or more: each of the three upper bands is under a tenth.
    const percents = phq9.scales[0]?.bands.map(
      band => (100 * banded.filter(one => one === band.id).length) / banded.length,
    )
    const [shares] = built.overall.shares
    expect(shares?.slice(2)).toEqual(['few', 'few', 'few'])
    for (const at of [0, 1])
      expect(Math.abs(Number(shares?.[at]) - (percents?.[at] ?? Number.NaN))).toBeLessThanOrEqual(2.5)
  },
)
