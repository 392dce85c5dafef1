import { type MicroRho, varianceNumber } from './budget.ts'
import { between, chanceVariance, marginOf, noiseFactor } from './margins.ts'
import { normalBeyond } from './normal.ts'
import type { ReportPlan } from './report-plan.ts'
import type { Tables } from './tables.ts'

/**
 * Everything here is computed from noisy counts alone, so it costs nothing and may be done in any way, as often as one
 * likes. Counts are used as drawn, negative ones too: if they were cut at zero before they are added up, small shares
 * would look large. Only what is printed is cut.
 */
export type Estimate = {
  /** How many answered so, and how many answered. With noise: neither need be whole or positive. */
  yes: number
  answers: number
  /** The variance of `yes − share · answers` by the noise alone, in people squared. */
  noise: number
}

/** One table's word on a share: the same share can be told by several tables. */
type Told = {
  yes: number
  answers: number
  /** The variance of `yes − share · answers` by the noise alone, in people squared. */
  noiseAt: (share: number) => number
}

/** Where the weights of several tables are judged: they must not depend on what is drawn. */
const AT_SHARE = 0.3

/** A group's cells, shifted alike so that they add up to the people invited, whom HR knows. */
function fitted(cells: readonly number[], invited: number): number[] {
  const shift = (invited - cells.reduce(sum, 0)) / cells.length
  return cells.map(count => count + shift)
}

const sum = (one: number, other: number): number => one + other

/** What a group's cells tell of the share of those cells from `from` up to `end`. */
function told(
  noisy: readonly number[],
  [from, end]: readonly [number, number],
  { invited, cost }: { invited: number; cost: MicroRho },
): Told {
  const cells = fitted(noisy, invited)
  return {
    yes: cells.slice(from, end).reduce(sum, 0),
    answers: invited - (cells.at(-1) ?? 0),
    noiseAt: share => noiseFactor(end - from, cells.length, share) * varianceNumber(cost),
  }
}

/** Adds up groups that share no person. */
const added = (groups: readonly Told[]): Told => ({
  yes: groups.map(({ yes }) => yes).reduce(sum, 0),
  answers: groups.map(({ answers }) => answers).reduce(sum, 0),
  noiseAt: share => groups.map(({ noiseAt }) => noiseAt(share)).reduce(sum, 0),
})

/** Combines what several tables tell of the same people, each by how little noise it has. */
function combined(sources: readonly Told[]): Told {
  const weights = sources.map(({ noiseAt }) => 1 / noiseAt(AT_SHARE))
  const all = weights.reduce(sum, 0)
  const weighted = (of: (source: Told) => number, power = 1) =>
    sources.map((source, n) => ((weights[n] ?? 0) / all) ** power * of(source)).reduce(sum, 0)
  return {
    yes: weighted(({ yes }) => yes),
    answers: weighted(({ answers }) => answers),
    noiseAt: share => weighted(({ noiseAt }) => noiseAt(share), 2),
  }
}

function estimateOf({ yes, answers, noiseAt }: Told): Estimate {
  return { yes, answers, noise: noiseAt(answers < 1 ? AT_SHARE : between(0, yes / answers, 1)) }
}

/** A scale of a report, as estimated. */
export type ScaleEstimates = {
  /** The headline share of all. */
  whole: Estimate
  /** How many of all who were invited have a score. */
  participation: Estimate
  /** The share of each band, from light to heavy; absent where the plan tells the headline alone. */
  bands: Estimate[] | undefined
  /** By dimension and group, in the plan's order: the headline share. */
  groups: Estimate[][]
}

/** Estimates the shares of the plan's scale number `scale`. */
export function estimatesOf(plan: ReportPlan, noisy: Tables, scale: number): ScaleEstimates {
  const asked = plan.scales[scale]
  const cells = noisy.whole[scale]
  if (!asked || !cells) throw new RangeError(`the plan has no scale ${scale}`)
  const all = { invited: plan.invited, cost: plan.whole.cost }
  const bands = plan.whole.tells === 'bands'
  const headline: readonly [number, number] = bands ? [asked.cut, asked.bands] : [0, 1]

  const groups = plan.dimensions.map(({ cost, groups: of }, d) =>
    of.map(({ invited }, g) => told(noisy.dimensions[d]?.[scale]?.[g] ?? [], [0, 1], { invited, cost })),
  )
  return {
    whole: estimateOf(combined([told(cells, headline, all), ...groups.map(added)])),
    participation: participationOf(plan, noisy, scale),
    bands: bands
      ? Array.from({ length: asked.bands }, (_, band) => estimateOf(told(cells, [band, band + 1], all)))
      : undefined,
    groups: groups.map(dimension => dimension.map(estimateOf)),
  }
}

/** Who has a score, of all invited people: what every table's "no score" says, combined. */
function participationOf(plan: ReportPlan, noisy: Tables, scale: number): Estimate {
  const scored = (cells: readonly number[], invited: number, cost: MicroRho): Told => {
    const silent = fitted(cells, invited).at(-1) ?? 0
    // The noise of one cell, less the shift that it had a part in.
    const variance = (1 - 1 / cells.length) * varianceNumber(cost)
    return { yes: invited - silent, answers: invited, noiseAt: () => variance }
  }
  return estimateOf(
    combined([
      scored(noisy.whole[scale] ?? [], plan.invited, plan.whole.cost),
      ...plan.dimensions.map(({ cost, groups }, d) =>
        added(groups.map(({ invited }, g) => scored(noisy.dimensions[d]?.[scale]?.[g] ?? [], invited, cost))),
      ),
    ]),
  )
}

/** For each kind of support, which share of those who answered ticked it. */
export const wishesOf = (plan: ReportPlan, noisy: Tables): Estimate[] =>
  noisy.wishes.map(cells =>
    estimateOf(told(cells, [0, 1], { invited: plan.invited, cost: plan.wishes?.cost ?? 0 })),
  )

/** A share as it is printed, in points from 0 to 100. The range holds the true share of people like these 95 times in 100. */
export type Figure = { percent: number; margin: number; from: number; to: number }

/** A figure that may be further off than this tells nothing, and is not told. */
const WIDEST_TOLD = 25
/** From this margin on, whole points would look more exact than they are. */
const COARSE_FROM = 10

/**
 * Rounds a share and its margin for print, or returns nothing where the margin is too wide. `census`: the share is of
 * the people themselves, such as who took part, and not of people like them: then chance has no part in it.
 */
export function figureOf(estimate: Estimate, { census = false } = {}): Figure | undefined {
  if (!(estimate.answers >= 1)) return undefined
  const chance = census ? 0 : chanceVariance(estimate.yes, estimate.answers)
  const noise = estimate.noise / estimate.answers ** 2
  const marginWith = (step: number) => Math.ceil(100 * marginOf(chance + noise + (step / 100) ** 2 / 12))
  const step = marginWith(1) < COARSE_FROM ? 1 : 5
  const margin = marginWith(step)
  if (margin > WIDEST_TOLD) return undefined
  const percent = Math.round((100 * estimate.yes) / estimate.answers / step) * step
  return {
    percent: between(0, percent, 100),
    margin,
    from: between(0, Math.floor((percent - margin) / step) * step, 100),
    to: between(0, Math.ceil((percent + margin) / step) * step, 100),
  }
}

/**
 * Compares two shares of different people. `sure`: the limit for one of as many comparisons as stand in the report
 * (`surenessFor`). For groups of one report, `common` is the share of the whole, which all would have if nothing were
 * going on.
 */
export function compare(
  one: Estimate,
  other: Estimate,
  sure: number,
  common?: Estimate,
): 'higher' | 'lower' | 'alike' {
  if (!(one.answers >= 1 && other.answers >= 1)) return 'alike'
  const chance = ({ yes, answers }: Estimate) =>
    common
      ? chanceVariance(common.yes, common.answers) * (common.answers / answers)
      : chanceVariance(yes, answers)
  const difference = one.yes / one.answers - other.yes / other.answers
  const noise = (of: Estimate) => of.noise / of.answers ** 2
  const limit = marginOf(chance(one) + noise(one) + chance(other) + noise(other), sure)
  return difference > limit ? 'higher' : difference < -limit ? 'lower' : 'alike'
}

/**
 * How many standard errors a difference must pass, so that of all comparisons of a report together, where nothing is
 * going on, none is wrong 95 times in 100 (Šidák 1967).
 */
export const surenessFor = (comparisons: number): number =>
  normalBeyond(1 - 0.95 ** (1 / Math.max(1, comparisons)))

/** All groups of a dimension, added up. */
export const sumOf = (groups: readonly Estimate[]): Estimate => ({
  yes: groups.map(({ yes }) => yes).reduce(sum, 0),
  answers: groups.map(({ answers }) => answers).reduce(sum, 0),
  noise: groups.map(({ noise }) => noise).reduce(sum, 0),
})

/** All groups of a dimension but one: what that one is compared with. */
export const restOf = (all: Estimate, without: Estimate): Estimate => ({
  yes: all.yes - without.yes,
  answers: all.answers - without.answers,
  noise: all.noise - without.noise,
})
