import type { MicroRho } from './budget.ts'
import { normalBelow } from './normal.ts'

/**
 * What the noise promises, as numbers that people, HR and works councils read. For Gaussian noise of ρ in all, the best
 * guess between two answers that are equally likely beforehand is right with probability Φ(√(2ρ) / 2) (Dong, Roth and
 * Su 2022). Every number is rounded to the worse.
 */
export type Promise = {
  /** "right at most so many times in 100", guessing between two answers with what is named here. */
  oneReport: number
  aYear: number
  fiveYears: number
  /** A year, about two people of whom it is known that they answer alike. */
  aYearOfTwoAlike: number
  /** A guess that is right so many times in 100 without the reports … */
  sureBefore: number
  /** … and with those of a year. */
  sureAfter: number
  /** A suspicion of 1 in `rareBefore` grows typically to 1 in `rareTypically`, by bad luck to 1 in `rareByBadLuck`. */
  rareBefore: number
  rareTypically: number
  /** Once in twenty. */
  rareByBadLuck: number
}

const SURE_BEFORE = 95
const RARE_BEFORE = 20
/** Φ(1.645) = 0.95: once in twenty it is worse. */
const ONCE_IN_TWENTY = 1.6449

/** The promise of a yearly budget that `reports` reports share evenly. */
export function promiseOf(budget: MicroRho, reports: number): Promise {
  const year = distanceOf(budget)
  return {
    oneReport: inHundred(guess(distanceOf(budget / reports))),
    aYear: inHundred(guess(year)),
    fiveYears: inHundred(guess(distanceOf(5 * budget))),
    // Two answers moved together are twice as far: ρ grows with the square.
    aYearOfTwoAlike: inHundred(guess(2 * year)),
    sureBefore: SURE_BEFORE,
    // It grows by hundredths of a point: to round up would tell of a gain that is not there.
    sureAfter: Math.round(100 * guess(year, SURE_BEFORE / 100)),
    rareBefore: RARE_BEFORE,
    rareTypically: suspicion(year, 0),
    rareByBadLuck: suspicion(year, ONCE_IN_TWENTY),
  }
}

/** How far apart two worlds are, in standard deviations of the noise: μ = √(2ρ). */
const distanceOf = (budget: number): number => Math.sqrt((2 * budget) / 1_000_000)

/** How often the best guess is right, where one of two answers had the probability `before`. */
function guess(distance: number, before = 0.5): number {
  const lean = Math.log(before / (1 - before)) / distance
  return before * normalBelow(distance / 2 + lean) + (1 - before) * normalBelow(distance / 2 - lean)
}

/** One in how many a rare answer is suspected, where the noise helps by so many standard deviations. */
function suspicion(distance: number, luck: number): number {
  const odds = (1 / (RARE_BEFORE - 1)) * Math.exp((distance * distance) / 2 + luck * distance)
  return Math.floor((1 + odds) / odds)
}

/** Rounded up, but not because of the last digits of Φ. */
const inHundred = (probability: number): number => Math.ceil(100 * probability - 1e-4)
