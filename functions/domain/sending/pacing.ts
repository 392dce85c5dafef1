import { BULK_SEND_SIZE } from '../messages.ts'
import { type Instant, SECOND } from '../time.ts'

/**
 * Pacing by reservation (virtual scheduling, the generic cell rate algorithm of ITU-T I.371). There is no token
 * counter: one moment says when the rate is free again, and each sender moves it forward.
 */

export type Pace = { freeAt: Instant }

/**
 * How many calls of SendBulkEmail a second are planned. Its page can be read as if AWS took one a second from an account,
 * however many emails it sends. That is untested on a real account: where calls are throttled, or where they are not and
 * more than fifty emails a second are needed, this is the number to change.
 */
const BULK_CALLS_PER_SECOND = 1

/**
 * How many emails one call takes: "The number of destinations you can contact in a single call can be limited by your
 * account's maximum sending rate" (Amazon SES, SendBulkTemplatedEmail).
 */
export const mailsPerCall = (perSecond: number): number =>
  Math.min(BULK_SEND_SIZE, Math.max(1, Math.floor(perSecond)))

/** How many emails a second go out at most of an account with this rate. */
export const effectiveRate = (perSecond: number): number =>
  Math.min(perSecond, mailsPerCall(perSecond) * BULK_CALLS_PER_SECOND)

/**
 * When the last email of each batch goes out, if all are sent one after the other at an account's rate. The batches are
 * in the order in which they fall due.
 */
export function lastOnesAt(due: readonly { at: Instant; people: number }[], maxPerSecond: number): Instant[] {
  const perSecond = Math.max(effectiveRate(maxPerSecond), Number.MIN_VALUE)
  let freeAt = Number.NEGATIVE_INFINITY
  return due.map(({ at, people }) => {
    freeAt = Math.max(freeAt, at) + (people / perSecond) * SECOND
    return freeAt
  })
}

/** SQS delays a message by at most this long. */
export const LONGEST_DELAY_SECONDS = 900

/**
 * After so many tries, of up to an hour and a half, an email that SES throttles is put back by a schedule. SQS and Lambda
 * are not meant for a chain without an end: AWS may stop one after some sixteen hops.
 */
export const MAX_THROTTLED = 10

/**
 * Exponential backoff with jitter for mails that SES throttled, capped at SQS's 15 minutes. `random`, 0 to 1, picks a
 * moment in the second half of the delay. So each waiting mail comes back at most once or twice in a quarter of an
 * hour: they do not all return together, nor keep the account throttled.
 */
export const backOff = (firstSeconds: number, throttledBefore: number, random: number): number => {
  const longest = Math.min(firstSeconds * 2 ** throttledBefore, LONGEST_DELAY_SECONDS)
  return Math.ceil((longest * (1 + random)) / 2)
}

/**
 * Reserves time for one call with so many mails, at so many a second: not before now, and not before all earlier reservations have had
 * their time. In any span of t seconds, reservations begin for at most perSecond × t mails and one reservation more.
 */
export function reserve(
  state: Pace,
  now: Instant,
  mails: number,
  perSecond: number,
): { startAt: Instant; next: Pace } {
  if (!(perSecond > 0)) throw new RangeError(`cannot send at ${perSecond} mails a second`)
  const startAt = Math.max(now, state.freeAt)
  const seconds = Math.max(mails / perSecond, 1 / BULK_CALLS_PER_SECOND)
  return { startAt, next: { freeAt: startAt + Math.ceil(seconds * SECOND) } }
}

/**
 * Spreads chunks over time; each is given as its number of mails. Returns one delay in whole seconds per chunk, for as
 * many chunks as SQS can delay long enough: `delays.length`. If chunks are left, `goOnAfterSeconds` says when to
 * continue with them.
 */
export function paceChunks(
  chunks: readonly number[],
  { state, now, perSecond }: { state: Pace; now: Instant; perSecond: number },
): { delays: number[]; goOnAfterSeconds: number | undefined; next: Pace } {
  const delays: number[] = []
  let pace = state
  for (const mails of chunks) {
    const { startAt, next } = reserve(pace, now, mails, perSecond)
    const delay = Math.ceil((startAt - now) / SECOND)
    if (delay > LONGEST_DELAY_SECONDS) return { delays, goOnAfterSeconds: LONGEST_DELAY_SECONDS, next: pace }
    delays.push(delay)
    pace = next
  }
  return { delays, goOnAfterSeconds: undefined, next: pace }
}
