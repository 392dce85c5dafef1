import { type Instant, MINUTE } from '../domain/time.ts'

/**
 * Reads what hardly ever changes once a minute, by the time that events carry, instead of at every event. `read` is
 * asked again after a failure, and what it gives is up to a minute old: not for anything that has to be so right now.
 */
export function cachedForAMinute<Value>(read: () => Promise<Value>): (now: Instant) => Promise<Value> {
  let kept: { value: Promise<Value>; at: Instant } | undefined
  return now => {
    // Events come in any order: one from before is served as well.
    if (kept && Math.abs(now - kept.at) < MINUTE) return kept.value
    const mine = { value: read(), at: now }
    kept = mine
    mine.value.catch(() => {
      if (kept === mine) kept = undefined
    })
    return mine.value
  }
}
