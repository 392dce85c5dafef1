import * as z from 'zod'
import type { Fraction } from './discrete-gaussian.ts'

/**
 * The budget is ρ of zero-concentrated differential privacy (Bun and Steinke 2016), counted in whole millionths, so that
 * sums are exact.
 */
export const microRho = z.int().nonnegative()
export type MicroRho = z.infer<typeof microRho>

export const ONE_RHO = 1_000_000

/** What a person pays in 350 days, at most, unless the stage says otherwise. */
export const DEFAULT_BUDGET: MicroRho = 500_000
/** With less, a report could tell nothing of any company. */
export const LEAST_BUDGET: MicroRho = 10_000
/** More would let the best guess from a year's reports be right more than 75 times in 100. */
export const MOST_BUDGET: MicroRho = 900_000

/**
 * The variance of the noise in each cell of a table that costs ρ. Whatever one person does moves them between two cells
 * of one group, so that two counts change by one: the squared L2 sensitivity is 2, and Gaussian noise of variance σ²
 * costs ρ = 2 / 2σ² (Bun and Steinke 2016, proposition 1.6; for the discrete Gaussian Canonne and colleagues 2020,
 * theorem 4).
 */
export const varianceOf = (cost: MicroRho): Fraction => ({
  numerator: BigInt(ONE_RHO),
  denominator: BigInt(cost),
})

/** The same as a number, for margins. */
export const varianceNumber = (cost: MicroRho): number => ONE_RHO / cost

/** What each table of a report costs. */
export type Split = { whole: MicroRho; breakdown: MicroRho; wish: MicroRho }

/**
 * Splits what a report may cost: a quarter of it to the kinds of support that people wish for, if they are told; of the
 * rest a quarter to the whole and three to the breakdowns, or all to the whole where there is none. Tables of the same
 * sort cost the same. Rounded down: what is left over is not spent.
 */
export function split(cost: MicroRho, tables: { scales: number; dimensions: number; wishes: number }): Split {
  const forWishes = tables.wishes > 0 ? Math.floor(cost / 4) : 0
  const rest = cost - forWishes
  const forWhole = tables.dimensions > 0 ? Math.floor(rest / 4) : rest
  const each = (sum: number, count: number) => (count > 0 ? Math.floor(sum / count) : 0)
  return {
    whole: each(forWhole, tables.scales),
    breakdown: each(rest - forWhole, tables.dimensions * tables.scales),
    wish: each(forWishes, tables.wishes),
  }
}
