import { varianceNumber } from '../../functions/domain/privacy/budget.ts'
import type { RandomBytes } from '../../functions/domain/privacy/discrete-gaussian.ts'
import { normalBelow } from '../../functions/domain/privacy/normal.ts'
import type { ReportPlan } from '../../functions/domain/privacy/report-plan.ts'
import type { CountedAnswers, Tables } from '../../functions/domain/privacy/tables.ts'
import { counted } from '../domain/privacy/reporting.ts'

/** What is attacked: everything between a wave's answers and the counts that are kept. */
export type Mechanism = (plan: ReportPlan, answers: readonly CountedAnswers[], random: RandomBytes) => Tables

/** Two worlds that differ in what one person did, in one or several waves; a plan and both worlds' answers for each. */
export type Attack = {
  name: string
  waves: { plan: ReportPlan; one: readonly CountedAnswers[]; other: readonly CountedAnswers[] }[]
  /** The bound is reached here, so the measure must come near it. */
  tight: boolean
}

export type Measured = {
  /** How often the best guess may be right, by what the person paid. */
  claimed: number
  /** How often it was right, and the least that it then is, with 99.9 % certainty. */
  right: number
  atLeast: number
  verdict: 'held' | 'broken'
}

/** z of a one-sided 99.9 % bound. */
const CERTAIN = 3.0902

/** Φ(√(2ρ) / 2), for all that the person paid in these waves. */
function claimOf({ waves }: Attack): number {
  const rho = waves.reduce((sum, { plan }) => sum + plan.cost, 0) / 1_000_000
  return normalBelow(Math.sqrt(2 * rho) / 2)
}

/**
 * Publishes both worlds equally often, and lets the best test there is, the likelihood ratio of Neyman and Pearson,
 * guess each time which world it was. It knows everything else: all other answers, the plan, and the noise.
 */
export function measure(
  attack: Attack,
  mechanism: Mechanism,
  { times, random }: { times: number; random: RandomBytes },
): Measured {
  const tests = attack.waves.map(({ plan, one, other }) =>
    testOf(plan, flat(counted(plan, one)), flat(counted(plan, other))),
  )
  let right = 0
  for (let time = 0; time < times; time++) {
    const isOne = time % 2 === 0
    const leaning = attack.waves.reduce(
      (sum, { plan, one, other }, n) => sum + (tests[n]?.(mechanism(plan, isOne ? one : other, random)) ?? 0),
      0,
    )
    // Where it leans to neither side, half of the guesses are right.
    right += leaning === 0 ? 0.5 : leaning > 0 === isOne ? 1 : 0
  }
  const share = right / times
  const claimed = claimOf(attack)
  const atLeast = share - CERTAIN * Math.sqrt((share * (1 - share)) / times)
  return { claimed, right: share, atLeast, verdict: atLeast > claimed ? 'broken' : 'held' }
}

const flat = ({ whole, dimensions, wishes }: Tables): number[] => [
  ...whole.flat(),
  ...dimensions.flat(3),
  ...wishes.flat(),
]

/** How much more likely what is published is in the first world than in the second. */
function testOf(plan: ReportPlan, one: number[], other: number[]): (published: Tables) => number {
  const costs = flat({
    whole: plan.scales.map((_, n) =>
      Array(plan.whole.tells === 'bands' ? (plan.scales[n]?.bands ?? 0) + 1 : 3).fill(plan.whole.cost),
    ),
    dimensions: plan.dimensions.map(({ cost, groups }) =>
      plan.scales.map(() => groups.map(() => [cost, cost, cost])),
    ),
    wishes: (plan.wishes?.kinds ?? []).map(() => Array(3).fill(plan.wishes?.cost ?? 0)),
  })
  const differing = one.flatMap((count, cell) => (count === other[cell] ? [] : [cell]))
  return published => {
    const drawn = flat(published)
    return differing.reduce((sum, cell) => {
      const [x, a, b] = [drawn[cell] ?? 0, one[cell] ?? 0, other[cell] ?? 0]
      return sum + ((x - b) ** 2 - (x - a) ** 2) / (2 * varianceNumber(costs[cell] ?? 1))
    }, 0)
  }
}
