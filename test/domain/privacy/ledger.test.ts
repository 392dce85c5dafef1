import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  KEPT_DAYS,
  leftOn,
  type Payment,
  pay,
  together,
  WINDOW_DAYS,
} from '../../../functions/domain/privacy/ledger.ts'

const payment = (day: number, paid: number, promised = 500_000): Payment => ({
  wave: `c#${day}`,
  day,
  paid,
  promised,
})

/** The most that stands in any window, found by trying every day. */
function mostInAnyWindow(payments: readonly Payment[]): { paid: number; promised: number }[] {
  const last = Math.max(...payments.map(({ day }) => day))
  return Array.from({ length: last + 1 }, (_, start) => {
    const within = payments.filter(({ day }) => day >= start && day < start + WINDOW_DAYS)
    return {
      paid: within.reduce((sum, { paid }) => sum + paid, 0),
      promised: Math.min(...within.map(({ promised }) => promised)),
    }
  })
}

test('no window of 350 days ever holds more than the least that was promised in it', () => {
  const wish = fc.record({
    day: fc.integer({ min: 0, max: 1500 }),
    paid: fc.integer({ min: 1, max: 400_000 }),
    promised: fc.integer({ min: 100_000, max: 900_000 }),
  })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 25 }), wishes => {
      let payments: Payment[] = []
      wishes.forEach((of, n) => {
        const done = pay(payments, { wave: `w${n}`, ...of })
        if (done.outcome === 'paid') payments = done.payments
      })
      if (payments.length === 0) return
      for (const { paid, promised } of mostInAnyWindow(payments)) expect(paid).toBeLessThanOrEqual(promised)
    }),
    { numRuns: 100 },
  )
})

test('what is refused would have broken the budget of some window', () => {
  const wish = fc.record({
    day: fc.integer({ min: 0, max: 900 }),
    paid: fc.integer({ min: 1, max: 400_000 }),
  })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 2, maxLength: 12 }), wishes => {
      let payments: Payment[] = []
      wishes.sort((a, b) => a.day - b.day)
      wishes.forEach(({ day, paid }, n) => {
        const next = { wave: `w${n}`, day, paid, promised: 500_000 }
        const done = pay(payments, next)
        if (done.outcome === 'paid') payments = done.payments
        else
          expect(mostInAnyWindow([...payments, next]).some(window => window.paid > window.promised)).toBe(
            true,
          )
      })
    }),
    { numRuns: 100 },
  )
})

test('a payment between two others is checked against both, not only against those before it', () => {
  const payments = [payment(0, 200_000), payment(300, 200_000)]
  // Day 270 is within 350 days of day 0 and of day 300.
  expect(pay(payments, payment(270, 200_000)).outcome).toBe('too-little-left')
  expect(leftOn(270, 500_000, payments)).toBe(100_000)
})

test('four quarters of thirteen weeks never meet a fifth, and yearly rounds never meet', () => {
  let payments: Payment[] = []
  for (let quarter = 0; quarter < 12; quarter++) {
    const done = pay(payments, payment(quarter * 91, 125_000))
    expect(done.outcome).toBe('paid')
    if (done.outcome === 'paid') payments = done.payments
  }
  expect(leftOn(360, 500_000, [payment(0, 500_000)])).toBe(500_000)
  expect(leftOn(349, 500_000, [payment(0, 500_000)])).toBe(0)
  expect(leftOn(350, 500_000, [payment(0, 500_000)])).toBe(500_000)
})

test('a budget that is raised binds only windows without a wave of the lower promise', () => {
  const lower = [payment(0, 400_000, 500_000)]
  expect(leftOn(100, 900_000, lower)).toBe(100_000)
  expect(leftOn(350, 900_000, lower)).toBe(900_000)
})

test('a budget that is lowered holds at once, for what was paid before too', () => {
  expect(leftOn(100, 250_000, [payment(0, 400_000, 900_000)])).toBe(0)
})

test('a wave is paid for once, however often it asks', () => {
  const first = pay([], payment(10, 300_000))
  if (first.outcome !== 'paid') throw new Error('not paid')
  expect(pay(first.payments, payment(10, 300_000)).outcome).toBe('paid-before')
})

test('who gets a new id or a new address brings the payments of the old one along', () => {
  const byId = [payment(0, 200_000), payment(91, 200_000)]
  const byAddress = [payment(91, 200_000), payment(182, 100_000)]
  expect(together(byId, byAddress).map(({ day }) => day)).toEqual([0, 91, 182])
  expect(leftOn(200, 500_000, together(byId, byAddress))).toBe(0)
})

test('a payment is kept longer than any window that it can be in', () => {
  expect(KEPT_DAYS).toBeGreaterThan(WINDOW_DAYS)
})
