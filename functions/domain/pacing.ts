import { type Instant, SECOND } from './time.ts'

/**
 * Pacing by reservation (virtual scheduling, the generic cell rate algorithm of ITU-T I.371): nobody counts
 * tokens; one moment says from when on the rate is free again, and whoever sends moves it on.
 */

export type Pace = { freeAt: Instant }

/** SQS holds a message back for at most this long. */
const LONGEST_DELAY_SECONDS = 900

/**
 * How long what SES throttled waits before it comes again: twice as long each time, as far as SQS can hold it back, and
 * spread over the second half of that by `random`, 0 to 1. However many mails wait, a quarter of an hour carries each of
 * them once or twice at most, so that they neither all come back together nor keep the account throttled by coming.
 */
export const backOff = (firstSeconds: number, throttledBefore: number, random: number): number => {
  const longest = Math.min(firstSeconds * 2 ** throttledBefore, LONGEST_DELAY_SECONDS)
  return Math.ceil((longest * (1 + random)) / 2)
}

/**
 * A place in the stream for so many mails at so many a second: not before now, nor before all that was reserved
 * earlier has had its time. In any span of t seconds, reservations begin for at most perSecond × t mails
 * and one reservation more.
 */
export function reserve(
  state: Pace,
  now: Instant,
  mails: number,
  perSecond: number,
): { startAt: Instant; next: Pace } {
  if (!(perSecond > 0)) throw new RangeError(`cannot send at ${perSecond} mails a second`)
  const startAt = Math.max(now, state.freeAt)
  return { startAt, next: { freeAt: startAt + Math.ceil((mails / perSecond) * SECOND) } }
}

/**
 * Spreads chunks, given as how many mails each holds, over time.
 * Out: one delay in whole seconds for each chunk from the first that SQS can hold back long enough; how many that
 * were is `delays.length`. Where some are left, `goOnAfterSeconds` says when to come again for them.
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
