import { expect, test } from 'vitest'
import { varianceNumber } from '../../../functions/domain/privacy/budget.ts'
import {
  compare,
  type Estimate,
  estimatesOf,
  figureOf,
  restOf,
  sumOf,
  surenessFor,
  wishesOf,
} from '../../../functions/domain/privacy/estimates.ts'
import { noiseFactor } from '../../../functions/domain/privacy/margins.ts'
import { answersOf, aPlan, counted, published, SITES } from './reporting.ts'
import { seededBytes } from './seeded.ts'

/** 200 of 400 answer; 30 % of them with some strain or more. */
const ANSWERS = [
  ...answersOf({ site: 'Berlin' }, [50, 15, 5, 3, 2]),
  ...answersOf({ site: 'Cairo' }, [48, 10, 4, 2, 1]),
  ...answersOf({ site: 'Lyon' }, [42, 10, 5, 2, 1]),
]

const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length
const variance = (numbers: readonly number[]) => {
  const middle = mean(numbers)
  return mean(numbers.map(x => (x - middle) ** 2))
}

test('without noise every estimate is the exact share', () => {
  const plan = aPlan({ dimensions: SITES })
  const of = estimatesOf(plan, counted(plan, ANSWERS), 0)
  expect(of.whole.yes).toBeCloseTo(60)
  expect(of.whole.answers).toBeCloseTo(200)
  expect(of.participation.yes).toBeCloseTo(200)
  expect(of.participation.answers).toBe(400)
  expect(of.bands?.map(({ yes }) => Math.round(yes * 1e6) / 1e6)).toEqual([140, 35, 14, 7, 4])
  expect(of.groups[0]?.map(({ yes }) => Math.round(yes))).toEqual([25, 17, 18])
})

test.each([
  // Of a yes/no table, and of five bands with "no score".
  [1, 3, 0.3, 0.527],
  [1, 3, 0, 2 / 3],
  [1, 3, 0.5, 0.5],
  [4, 6, 0.3, 1.0083],
])(
  'the noise of %i of %i cells at a share of %f weighs %f times its variance',
  (yes, cells, share, factor) => {
    expect(noiseFactor(yes, cells, share)).toBeCloseTo(factor, 3)
  },
)

test('the noise of every estimate is as wide as it is said to be, and leans to neither side', () => {
  const plan = aPlan({ dimensions: SITES })
  const random = seededBytes(1)
  const runs = Array.from({ length: 1500 }, () => estimatesOf(plan, published(plan, ANSWERS, random), 0))
  const share = ({ yes, answers }: Estimate) => yes / answers
  const parts: [string, (of: (typeof runs)[number]) => Estimate | undefined, number][] = [
    ['the whole', of => of.whole, 0.3],
    ['participation', of => of.participation, 0.5],
    ['the lightest band', of => of.bands?.[0], 0.7],
    ['the heaviest band', of => of.bands?.[4], 0.02],
    ['Berlin', of => of.groups[0]?.[0], 25 / 75],
    ['Lyon', of => of.groups[0]?.[2], 18 / 60],
  ]
  for (const [name, part, truth] of parts) {
    const drawn = runs.map(part).filter(of => of !== undefined)
    const said = mean(drawn.map(({ noise, answers }) => noise / answers ** 2))
    const seen = variance(drawn.map(share))
    expect(seen / said, name).toBeGreaterThan(0.85)
    expect(seen / said, name).toBeLessThan(1.17)
    expect(Math.abs(mean(drawn.map(share)) - truth), name).toBeLessThan(
      4 * Math.sqrt(said / runs.length) + 0.002,
    )
  }
})

test('the breakdown makes the whole more exact, and the whole alone is told from the whole table', () => {
  const noise = (dimensions: typeof SITES) => {
    const plan = aPlan({ dimensions })
    return estimatesOf(
      plan,
      counted(
        plan,
        ANSWERS.map(of => ({ ...of, values: dimensions.size > 0 ? of.values : {} })),
      ),
      0,
    ).whole.noise
  }
  const quarter = noiseFactor(4, 6, 0.3) * varianceNumber(31_250)
  expect(noise(SITES)).toBeLessThan(quarter / 2)
  expect(noise(new Map())).toBeCloseTo(noiseFactor(4, 6, 0.3) * varianceNumber(125_000), 6)
})

test('small bands stay small: counts are not cut at zero before they are added up', () => {
  // A company of 260 where 2 in 100 are strained: cutting first would show far more.
  const plan = aPlan({ invited: 260, budget: 62_500 })
  const answers = answersOf({}, [127, 1, 1, 1, 0])
  const random = seededBytes(3)
  const shares = Array.from({ length: 600 }, () => {
    const { whole } = estimatesOf(plan, published(plan, answers, random), 0)
    return whole.yes / whole.answers
  })
  expect(mean(shares)).toBeLessThan(0.023 + 0.01)
  expect(mean(shares)).toBeGreaterThan(0.023 - 0.01)
})

test('nineteen of twenty margins hold the share that people like these would have', () => {
  const plan = aPlan({ invited: 400 })
  const random = seededBytes(11)
  const uniform = () => {
    const [a = 0, b = 0, c = 0] = random(3)
    return (a * 65_536 + b * 256 + c) / 16_777_216
  }
  let [told, held] = [0, 0]
  for (let run = 0; run < 1200; run++) {
    const bands = [0, 0, 0, 0, 0]
    for (let person = 0; person < 200; person++) {
      const band = uniform() < 0.3 ? 1 + Math.floor(uniform() * 4) : 0
      bands[band] = (bands[band] ?? 0) + 1
    }
    const figure = figureOf(estimatesOf(plan, published(plan, answersOf({}, bands), random), 0).whole)
    if (!figure) continue
    told++
    if (figure.from <= 30 && 30 <= figure.to) held++
  }
  expect(told).toBe(1200)
  expect(held / told).toBeGreaterThan(0.92)
  expect(held / told).toBeLessThan(0.995)
})

test('a figure is told in whole points, in steps of five, or not at all', () => {
  expect(figureOf({ yes: 600, answers: 2000, noise: 10 })).toEqual({
    percent: 30,
    margin: 3,
    from: 27,
    to: 33,
  })
  expect(figureOf({ yes: 12.4, answers: 41, noise: 5 })).toEqual({
    percent: 30,
    margin: 19,
    from: 10,
    to: 50,
  })
  expect(figureOf({ yes: 3, answers: 9, noise: 9 })).toBeUndefined()
  expect(figureOf({ yes: 1, answers: 0.4, noise: 9 })).toBeUndefined()
  expect(figureOf({ yes: 1, answers: -12, noise: 9 })).toBeUndefined()
})

test('what is printed is cut to 0 and 100', () => {
  expect(figureOf({ yes: -4, answers: 200, noise: 30 })).toMatchObject({ percent: 0, from: 0 })
  expect(figureOf({ yes: 204, answers: 200, noise: 30 })).toMatchObject({ percent: 100, to: 100 })
})

test('who took part is counted, not sampled: its margin holds no chance', () => {
  const estimate = { yes: 500, answers: 1000, noise: 8 }
  expect(figureOf(estimate, { census: true })?.margin).toBe(1)
  expect(figureOf(estimate)?.margin).toBe(4)
})

test('where nothing is going on, a report with nine groups seldom says that one differs', () => {
  const invited = new Map(Array.from({ length: 9 }, (_, n) => [`d${n}`, 100]))
  const plan = aPlan({ invited: 900, dimensions: new Map([['department', invited]]) })
  const random = seededBytes(5)
  const sure = surenessFor(9)
  expect(sure).toBeCloseTo(2.77, 1)
  let alarms = 0
  const runs = 300
  for (let run = 0; run < runs; run++) {
    const answers = [...invited.keys()].flatMap(department => {
      const [one = 0, two = 0] = random(2)
      // A binomial of 60 at 0.3 by the bytes of the seed.
      let yes = 0
      for (const byte of random(60)) if (byte < 77) yes++
      return answersOf({ department }, [60 - yes, yes, 0, 0, 0], one + two < 0 ? ['never'] : [])
    })
    const { whole, groups } = estimatesOf(plan, published(plan, answers, random), 0)
    const all = groups[0] ?? []
    if (all.some(group => compare(group, restOf(sumOf(all), group), sure, whole) !== 'alike')) alarms++
  }
  expect(alarms / runs).toBeLessThan(0.1)
})

test('a group that is truly heavier is found, and on the right side', () => {
  const one: Estimate = { yes: 120, answers: 200, noise: 5 }
  const rest: Estimate = { yes: 240, answers: 800, noise: 20 }
  const whole: Estimate = { yes: 360, answers: 1000, noise: 10 }
  expect(compare(one, rest, surenessFor(9), whole)).toBe('higher')
  expect(compare(rest, one, surenessFor(9), whole)).toBe('lower')
  expect(compare(one, { yes: 1, answers: 0.2, noise: 5 }, 1.96)).toBe('alike')
})

test('each kind of support that people wish for has a share of its own', () => {
  const plan = aPlan({ wishes: ['talk', 'sleep'] })
  const answers = [...answersOf({}, [50, 0, 0, 0, 0], ['talk']), ...answersOf({}, [50, 0, 0, 0, 0])]
  expect(wishesOf(plan, counted(plan, answers)).map(({ yes, answers: n }) => [yes, n])).toEqual([
    [50, 100],
    [0, 100],
  ])
  expect(plan.cost).toBeLessThanOrEqual(125_000)
})
