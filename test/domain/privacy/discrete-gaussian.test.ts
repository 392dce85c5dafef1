import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  discreteGaussian,
  type Fraction,
  inBlocks,
} from '../../../functions/domain/privacy/discrete-gaussian.ts'
import { seededBytes } from './seeded.ts'

const variances: [string, Fraction][] = [
  ['1/3', { numerator: 1n, denominator: 3n }],
  ['8/3, one report a year at the default budget', { numerator: 8n, denominator: 3n }],
  ['32/3, four reports a year', { numerator: 32n, denominator: 3n }],
  ['160, a table of a report with many', { numerator: 160n, denominator: 1n }],
]
const SAMPLES = 60_000

/** The probabilities of −reach to reach, computed from the definition. */
function probabilities({ numerator, denominator }: Fraction, reach: number): number[] {
  const variance = Number(numerator) / Number(denominator)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, n) =>
    Math.exp(-((n - reach) ** 2) / (2 * variance)),
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => weight / all)
}

test.each(variances)('samples of variance %s have the probabilities of the definition', (_, variance) => {
  const random = seededBytes(20261127)
  const reach = Math.ceil(12 * Math.sqrt(Number(variance.numerator) / Number(variance.denominator))) + 3
  const counts = new Array<number>(2 * reach + 1).fill(0)
  for (let n = 0; n < SAMPLES; n++) {
    const at = discreteGaussian(variance, random) + reach
    counts[at] = (counts[at] ?? 0) + 1
  }

  // Chi-square over all values that are expected at least ten times; the tails are pooled into one.
  const expected = probabilities(variance, reach).map(probability => probability * SAMPLES)
  let [chiSquare, cells, tail, tailExpected] = [0, 0, 0, 0]
  expected.forEach((count, at) => {
    if (count < 10) {
      tail += counts[at] ?? 0
      tailExpected += count
      return
    }
    chiSquare += ((counts[at] ?? 0) - count) ** 2 / count
    cells++
  })
  if (tailExpected > 0) chiSquare += (tail - tailExpected) ** 2 / Math.max(tailExpected, 1)
  // Mean of chi-square: its degrees of freedom; five standard deviations above is one in millions.
  expect(chiSquare).toBeLessThan(cells + 5 * Math.sqrt(2 * cells))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SAMPLES)
})

test('the tails are as heavy as they should be, and no heavier', () => {
  const variance = { numerator: 4n, denominator: 1n }
  const random = seededBytes(7)
  const beyond3 = Array.from({ length: SAMPLES }, () => Math.abs(discreteGaussian(variance, random))).filter(
    size => size >= 6,
  ).length
  const expected =
    SAMPLES * probabilities(variance, 40).reduce((sum, p, n) => sum + (Math.abs(n - 40) >= 6 ? p : 0), 0)
  expect(Math.abs(beyond3 - expected)).toBeLessThan(5 * Math.sqrt(expected))
})

test('cryptographic bytes serve as well as seeded ones', () => {
  const variance = { numerator: 8n, denominator: 3n }
  const random = inBlocks(randomBytes)
  const drawn = Array.from({ length: 20_000 }, () => discreteGaussian(variance, random))
  const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length
  const spread = drawn.reduce((sum, x) => sum + x * x, 0) / drawn.length
  expect(Math.abs(mean)).toBeLessThan(0.07)
  expect(Math.abs(spread - 8 / 3)).toBeLessThan(0.17)
})

test('bytes fetched in blocks are handed out once each, in order', () => {
  let next = 0
  const counting = inBlocks(count => Uint8Array.from({ length: count }, () => next++), 8)
  const handed = [3, 4, 2, 20].flatMap(count => [...counting(count)])
  expect(handed).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9, ...Array.from({ length: 20 }, (_, n) => 16 + n)])
})

test.each([0n, -1n])('a variance of %s is refused', numerator => {
  expect(() => discreteGaussian({ numerator, denominator: 1n }, randomBytes)).toThrow('must be positive')
})
