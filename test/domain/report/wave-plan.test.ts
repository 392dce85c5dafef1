import { describe, expect, test } from 'vitest'
import { NO_VALUE } from '../../../functions/domain/privacy/report-plan.ts'
import { Count } from '../../../functions/domain/privacy/tables.ts'
import { forecastOf } from '../../../functions/domain/report/forecast.ts'
import { shownScales } from '../../../functions/domain/report/scales.ts'
import { planWave, type WavePlanning } from '../../../functions/domain/report/wave-plan.ts'
import { instrumentsById } from '../../../functions/instruments/library.ts'
import { DrawStore } from '../../../functions/store/draws.ts'
import { memoryTable } from '../../memory-table.ts'

const headline = shownScales(instrumentsById(['phq-9']), 'headline').map(({ planned }) => planned)
const plan = (people: number, department: Record<string, number>, over: Partial<WavePlanning> = {}) =>
  planWave({
    reportCost: 125_000,
    breakdowns: ['department'],
    scales: headline,
    wishes: [],
    invited: { people, bySegment: new Map([['department', new Map(Object.entries(department))]]) },
    expected: 0.5,
    ...over,
  })

describe('the plan of a wave', () => {
  test('counts people without a department as a group of their own', () => {
    const [dimension] = plan(500, { Care: 200, Sales: 180 }).dimensions
    expect(dimension?.groups).toEqual([
      { values: [NO_VALUE], invited: 120 },
      { values: ['Care'], invited: 200 },
      { values: ['Sales'], invited: 180 },
    ])
  })

  test('has one group of that name alone, so that everybody invited is in one', () => {
    const count = new Count(plan(500, { Care: 200, Sales: 180 }))
    count.add({ values: {}, bands: [1], wishes: [] })
    expect(count.tables().dimensions[0]?.[0]?.[0]).toEqual([1, 0, 119])
  })

  test('takes a department called like a property of every object as any other', () => {
    const [dimension] = plan(400, { constructor: 200, toString: 200 }).dimensions
    expect(dimension?.groups.map(({ values }) => values)).toEqual([['constructor'], ['toString']])
  })

  test('pools less where more are known to answer', () => {
    const groups = (expected: number) =>
      plan(400, { Care: 200, Sales: 130, Legal: 70 }, { expected }).dimensions[0]?.groups.length
    expect(groups(0.15)).toBeUndefined()
    expect(groups(0.5)).toBe(2)
    expect(groups(0.9)).toBe(3)
  })

  test.each([
    ['one scale', headline, 1000],
    [
      'five scales',
      headline.flatMap(scale => Array.from({ length: 5 }, (_, n) => ({ ...scale, scale: `s${n}` }))),
      400,
    ],
  ])(
    'of 3,000 departments and 3,000 sites has at most so many groups, and its draw fits into an item, with %s',
    async (_, scales, most) => {
      const many = (kind: string) =>
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, n) => [`${kind} of the northern region ${n}`, 120 + (n % 400)]),
        )
      const department = many('Department')
      const people = Object.values(department).reduce((sum, count) => sum + count, 0)
      const made = planWave({
        reportCost: 125_000,
        breakdowns: ['department', 'site'],
        scales,
        wishes: [],
        invited: {
          people,
          bySegment: new Map([
            ['department', new Map(Object.entries(department))],
            ['site', new Map(Object.entries(many('Site')))],
          ]),
        },
        expected: 0.5,
      })
      for (const { groups } of made.dimensions) {
        expect(groups.length).toBeLessThanOrEqual(most)
        expect(groups.length).toBeGreaterThan(most / 2)
        expect(groups.reduce((sum, { invited }) => sum + invited, 0)).toBe(people)
      }
      const table = memoryTable()
      const draws = new DrawStore(table)
      const tables = new Count(made).tables()
      await draws.put({ campaignId: 'c1', waveId: 'w1' }, { plan: made, tables, drawnAt: 0 })
      const [item] = await Array.fromAsync(table.query('DRAW#c1#w1'))
      expect(sizeOf(item?.[0])).toBeLessThan(360_000)
    },
  )
})

/** Bytes as DynamoDB counts them: a number takes one byte for two digits and one more, and each element one, each list three. */
function sizeOf(value: unknown): number {
  if (typeof value === 'number') return 1 + Math.ceil(String(value).length / 2) + 1
  if (typeof value === 'string') return Buffer.byteLength(value) + 1
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + sizeOf(each), 3)
  return Object.entries(value ?? {}).reduce(
    (sum, [key, each]) => sum + Buffer.byteLength(key) + sizeOf(each),
    3,
  )
}

describe('what a report will tell is known before launch', () => {
  const forecast = (people: number, department: Record<string, number>, reportCost: number) =>
    forecastOf(plan(people, department, { reportCost }), ['department'], 0.55)

  test('for 60, 120, 250 and 1,000 people, as the decision record says', () => {
    const within = (people: number, cost: number) =>
      forecastOf(plan(people, {}, { reportCost: cost, breakdowns: [] }), [], 0.55).wholeWithin
    // 18, 12, 8 and 4 points, and what rounding for print adds.
    expect([within(60, 250_000), within(120, 250_000), within(250, 250_000), within(1000, 125_000)]).toEqual([
      19, 13, 9, 5,
    ])
  })

  test('how many groups stand alone, and how many together', () => {
    // Legal and the board are too small even together: they stand with Sales, the smallest that is large enough.
    const department = { Care: 200, Sales: 180, Legal: 20, Board: 12 }
    expect(forecast(600, department, 125_000).breakdowns).toEqual([
      { breakdown: 'department', alone: 2, together: 3 },
    ])
    expect(forecast(60, { Care: 30, Sales: 30 }, 125_000).breakdowns).toEqual([
      { breakdown: 'department', alone: 0, together: 0 },
    ])
  })
})
