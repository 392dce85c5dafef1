import { type Instant, MINUTE } from '../domain/time.ts'

/**
 * A cache of one minute for a value that rarely changes, by the time that events carry. After a failure it reads again.
 * Not for values that must be current, since they may be a minute old.
 */
export function cachedForAMinute<Value>(read: () => Promise<Value>): (now: Instant) => Promise<Value> {
  let kept: { value: Promise<Value>; at: Instant } | undefined
  return now => {
    // Events come in any order, so one from just before is served too.
    if (kept && Math.abs(now - kept.at) < MINUTE) return kept.value
    const mine = { value: read(), at: now }
    kept = mine
    mine.value.catch(() => {
      if (kept === mine) kept = undefined
    })
    return mine.value
  }
}
