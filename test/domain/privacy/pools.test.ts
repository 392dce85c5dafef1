import fc from 'fast-check'
import { expect, test } from 'vitest'
import { split } from '../../../functions/domain/privacy/budget.ts'
import { answersNeeded, FEWEST_INVITED, poolsOf } from '../../../functions/domain/privacy/pools.ts'

test.each([
  // budget, reports a year, answers from which a group is told alone
  [500_000, 1, 26],
  [500_000, 2, 30],
  [500_000, 4, 36],
  [900_000, 2, 26],
  [900_000, 4, 31],
  [900_000, 12, 42],
])(
  'with a budget of %i for %i reports a year a group is told alone from %i answers on',
  (budget, reports, answers) => {
    const { breakdown } = split(budget / reports, { scales: 1, dimensions: 1, wishes: 0 })
    expect(answersNeeded(breakdown)).toBe(answers)
  },
)

test('small departments are pooled, smallest first, until a pool is large enough', () => {
  const invited = new Map([
    ['Care', 200],
    ['Kitchen', 20],
    ['Garden', 12],
    ['', 8],
    ['Night', 40],
    ['Office', 90],
  ])
  expect(poolsOf(invited, { fewestAnswers: 26, expected: 0.5 })).toEqual([
    { values: ['', 'Garden', 'Kitchen', 'Night'], invited: 80 },
    { values: ['Care'], invited: 200 },
    { values: ['Office'], invited: 90 },
  ])
})

test('a pool that stays too small takes in the smallest group that is large enough', () => {
  const invited = new Map([
    ['Care', 200],
    ['Kitchen', 20],
    ['Office', 90],
  ])
  expect(poolsOf(invited, { fewestAnswers: 26, expected: 0.5 })).toEqual([
    { values: ['Care'], invited: 200 },
    { values: ['Kitchen', 'Office'], invited: 110 },
  ])
})

test('pools part the invited people: everybody is in one, and none is too small where two are told', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 5, max: 60 }),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      (all, fewestAnswers, expected) => {
        const invited = new Map(all.map((people, n) => [`d${n}`, people]))
        const pools = poolsOf(invited, { fewestAnswers, expected })
        expect(pools.flatMap(({ values }) => values).sort()).toEqual([...invited.keys()].sort())
        expect(pools.reduce((sum, pool) => sum + pool.invited, 0)).toBe(
          all.reduce((sum, people) => sum + people, 0),
        )
        if (pools.length > 1)
          for (const pool of pools) {
            expect(pool.invited).toBeGreaterThanOrEqual(FEWEST_INVITED)
            expect(pool.invited * expected).toBeGreaterThanOrEqual(fewestAnswers)
          }
      },
    ),
  )
})

test('the order of the roster makes no difference', () => {
  const sizes: [string, number][] = Array.from({ length: 30 }, (_, n) => [`d${n}`, 5 + ((n * 7) % 40)])
  const one = poolsOf(new Map(sizes), { fewestAnswers: 26, expected: 0.5 })
  const other = poolsOf(new Map(sizes.toReversed()), { fewestAnswers: 26, expected: 0.5 })
  expect(other).toEqual(one)
})
