import { type Instant, MINUTE } from '../domain/time.ts'
import type { SendingQuota } from '../ports/mailer.ts'
import type { SendRateStore } from '../store/send-rate.ts'

/** AWS changes an account's rate once in weeks, and warns before it lowers it. */
const KEPT = 10 * MINUTE

export interface SendRateDeps {
  rates: Pick<SendRateStore, 'get' | 'takeTurn' | 'put'>
  sendingQuota: () => Promise<SendingQuota>
  /** A fresh id for each try. */
  newReservation: () => string
}

/**
 * How many emails a second SES takes from this account now. `GetAccount` is answered once a second for the whole
 * account, and dozens of places may open in the same second. So one of them asks every ten minutes, and the others use
 * what SES last said; so does the one that asks, where SES does not answer. Throws where SES has never told a rate.
 */
export async function sendRate(
  now: Instant,
  { rates, sendingQuota, newReservation }: SendRateDeps,
): Promise<number> {
  const known = await rates.get()
  if (known && now - known.askedAt < KEPT) return known.perSecond
  if (known && !(await rates.takeTurn(known, { askedAt: now, by: newReservation() }))) return known.perSecond
  try {
    const { maxPerSecond } = await sendingQuota()
    if (!(maxPerSecond > 0)) throw new Error('SES tells no sending rate for this account')
    await rates.put({ perSecond: maxPerSecond, askedAt: now })
    return maxPerSecond
  } catch (error) {
    if (known) return known.perSecond
    throw error
  }
}
