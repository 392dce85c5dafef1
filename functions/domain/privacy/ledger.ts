import { RETENTION } from '../retention.ts'
import type { MicroRho } from './budget.ts'

/**
 * What a person has paid for, from the yearly budget. A person pays when a wave opens to which they are invited,
 * whatever they do then. Neither answers nor silence are known here.
 */
export type Payment = {
  /** Names the wave, such as `<campaign>#w1`: a wave is paid for once. */
  wave: string
  /** The day on which the wave opened, counted from 1970-01-01. */
  day: number
  paid: MicroRho
  /** The yearly budget that was promised to people when the wave opened. */
  promised: MicroRho
}

/**
 * Shorter than a year, so that neither thirteen-week quarters nor yearly rounds meet in one window by a weekend's
 * shift.
 */
export const WINDOW_DAYS = 350

/** A payment is kept a little longer than any window that it can be in: waves pay in order of days, or nearly so. */
export const KEPT_DAYS = RETENTION.budgetLedger.days

/** Pays for a wave, once. Refuses where any window of 350 days would hold more than the least that was promised in it. */
export function pay(
  payments: readonly Payment[],
  next: Payment,
): { outcome: 'paid'; payments: Payment[] } | { outcome: 'paid-before' } | { outcome: 'too-little-left' } {
  if (payments.some(({ wave }) => wave === next.wave)) return { outcome: 'paid-before' }
  if (next.paid > leftOn(next.day, next.promised, payments)) return { outcome: 'too-little-left' }
  return { outcome: 'paid', payments: [...payments, next].sort((a, b) => a.day - b.day) }
}

/**
 * What can still be paid on a day, so that no window of 350 days that the day is in passes its budget: neither one that
 * ends on it, nor one that reaches payments after it. A window's budget is the least that was promised in it.
 */
export function leftOn(day: number, promised: MicroRho, payments: readonly Payment[]): MicroRho {
  // Any other window with this day in it holds a part of what one of these holds.
  const starts = [day, ...payments.map(payment => payment.day)].filter(
    start => start <= day && day < start + WINDOW_DAYS,
  )
  const left = starts.map(start => {
    const within = payments.filter(payment => payment.day >= start && payment.day < start + WINDOW_DAYS)
    const budget = Math.min(promised, ...within.map(payment => payment.promised))
    return budget - within.reduce((sum, { paid }) => sum + paid, 0)
  })
  return Math.max(0, Math.min(...left))
}

/** The payments of somebody who is known by an id and by an address, from what stands at each. */
export function together(...lists: readonly (readonly Payment[])[]): Payment[] {
  const byWave = new Map(lists.flat().map(payment => [payment.wave, payment]))
  return [...byWave.values()].sort((a, b) => a.day - b.day)
}
