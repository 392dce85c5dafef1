import { expect, test } from 'vitest'
import { normalBelow, normalBeyond } from '../../../functions/domain/privacy/normal.ts'
import { promiseOf } from '../../../functions/domain/privacy/promise.ts'

test.each([
  // budget, one report of four, a year, five years, a year of two who answer alike
  [250_000, 58, 64, 79, 77],
  [500_000, 60, 70, 87, 85],
  [900_000, 64, 75, 94, 92],
])('a budget of %i millionths promises what the theorem says', (budget, one, year, five, alike) => {
  expect(promiseOf(budget, 4)).toMatchObject({
    oneReport: one,
    aYear: year,
    fiveYears: five,
    aYearOfTwoAlike: alike,
  })
})

test('the promise says where it helps less: a sure guess, and a rare answer', () => {
  expect(promiseOf(500_000, 4)).toMatchObject({
    sureBefore: 95,
    sureAfter: 95,
    rareBefore: 20,
    rareTypically: 12,
    rareByBadLuck: 3,
  })
})

test.each([
  // From tables of the normal distribution.
  [0, 0.5],
  [1, 0.8413447],
  [1.96, 0.9750021],
  [-1.6449, 0.0499956],
  [3, 0.9986501],
])('Φ(%f) is %f', (x, below) => {
  expect(normalBelow(x)).toBeCloseTo(below, 6)
})

test.each([
  [0.05, 1.959964],
  [0.01, 2.575829],
  [0.001, 3.290527],
])('beyond ±z with probability %f: z is %f', (outside, z) => {
  expect(normalBeyond(outside)).toBeCloseTo(z, 4)
})
