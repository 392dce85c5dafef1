import { type MicroRho, split, varianceNumber } from '../privacy/budget.ts'
import { estimatesOf, figureOf, wishesOf } from '../privacy/estimates.ts'
import { noiseFactor } from '../privacy/margins.ts'
import { answersNeeded, YES_NO_CELLS } from '../privacy/pools.ts'
import { type ReportPlan, wholeCells } from '../privacy/report-plan.ts'
import type { Tables } from '../privacy/tables.ts'

/** What a report will tell, as far as that is known before anybody has answered. */
export type Forecast = {
  /** How many points the share of all will be off at most, 95 times in 100; null where it will not be told. */
  wholeWithin: number | null
  /** The same for the share who wish for a kind of support; null where none is told. */
  wishesWithin: number | null
  breakdowns: {
    breakdown: string
    /** Departments and the like that are told by themselves. */
    alone: number
    /** How many are counted together with others. */
    together: number
  }[]
}

const AT_SHARE = 0.3

/** Plans are judged as if three in ten were above the cut, and as many answered as expected. */
export function forecastOf(plan: ReportPlan, breakdowns: readonly string[], expected: number): Forecast {
  const cellsOf = (invited: number, cells: number, cut: number): number[] => {
    const answers = invited * expected
    const [below, above] = cells === 3 ? [1, 1] : [cut, cells - 1 - cut]
    const heavy = Array<number>(above).fill((answers * AT_SHARE) / above)
    const light = Array<number>(below).fill((answers * (1 - AT_SHARE)) / below)
    // A yes/no table begins with yes, and bands with the lightest.
    return [...(cells === 3 ? [...heavy, ...light] : [...light, ...heavy]), invited - answers]
  }
  const likely: Tables = {
    whole: plan.scales.map(scale => cellsOf(plan.invited, wholeCells(plan, scale), scale.cut)),
    dimensions: plan.dimensions.map(({ groups }) =>
      plan.scales.map(() => groups.map(({ invited }) => cellsOf(invited, 3, 1))),
    ),
    wishes: (plan.wishes?.kinds ?? []).map(() => cellsOf(plan.invited, 3, 1)),
  }
  return {
    wholeWithin: figureOf(estimatesOf(plan, likely, 0).whole)?.margin ?? null,
    wishesWithin: wishesOf(plan, likely).map(wish => figureOf(wish)?.margin ?? null)[0] ?? null,
    breakdowns: breakdowns.map(breakdown => {
      const groups = plan.dimensions.find(({ dimension }) => dimension === breakdown)?.groups ?? []
      const alone = groups.filter(({ values }) => values.length === 1).length
      const pooled = groups.filter(({ values }) => values.length > 1)
      return { breakdown, alone, together: pooled.reduce((sum, { values }) => sum + values.length, 0) }
    }),
  }
}

/**
 * A change that would let a report tell more, and how many answers it would then take: of all (`more-answers`, and what
 * stands after it), or of a group that is to stand alone (`more-people`, and what stands after it).
 */
export type Possible = {
  change: 'more-answers' | 'more-people' | 'one-breakdown-fewer' | 'fewer-reports' | 'one-scale'
  answers: number
}

/** From so many answers on the share of all is told, whatever it is: one half has the widest margin. */
function answersToTell(cost: MicroRho): number {
  const half = 0.5
  const noise = noiseFactor(1, YES_NO_CELLS, half) * varianceNumber(cost)
  let answers = 1
  while (!figureOf({ yes: half * answers, answers, noise })) answers++
  return answers
}

/** What would make it possible to tell the share of all, where it is not told; else, to tell more groups. */
export function possibleWith(of: {
  privacyBudget: number
  reportsAYear: number
  scales: number
  breakdowns: number
  wishes: number
  /** Whether the share of all is told. */
  wholeTold: boolean
}): Possible[] {
  const needed = (change: Possible['change'], changed: Partial<typeof of> = {}): Possible => {
    const { privacyBudget, reportsAYear, scales, breakdowns, wishes, wholeTold } = { ...of, ...changed }
    const cost = Math.floor(privacyBudget / reportsAYear)
    // Where not even the share of all is told, no group is, and all goes to the whole.
    const dimensions = wholeTold ? Math.max(1, breakdowns) : 0
    const { whole, breakdown } = split(cost, { scales, dimensions, wishes })
    const answers = wholeTold ? answersNeeded(breakdown) : answersToTell(whole)
    return { change, answers }
  }
  return [
    needed(of.wholeTold ? 'more-people' : 'more-answers'),
    ...(of.wholeTold && of.breakdowns > 1
      ? [needed('one-breakdown-fewer', { breakdowns: of.breakdowns - 1 })]
      : []),
    ...(of.reportsAYear > 1
      ? [needed('fewer-reports', { reportsAYear: Math.ceil(of.reportsAYear / 2) })]
      : []),
    ...(of.scales > 1 ? [needed('one-scale', { scales: 1 })] : []),
  ]
}
