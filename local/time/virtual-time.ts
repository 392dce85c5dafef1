/**
 * One clock for all threads: whole epoch milliseconds in eight shared bytes. It stands still until it is moved, so that
 * all threads of the local system, emulators included, have the same time.
 */

const RealDate = globalThis.Date

/** The shared clock, standing at `start` (epoch milliseconds). */
export function createVirtualTime(start: number): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(8)
  moveVirtualTime(buffer, start)
  return buffer
}

/** The clock's current time, in epoch milliseconds. */
export const virtualNow = (buffer: SharedArrayBuffer): number =>
  Number(Atomics.load(new BigInt64Array(buffer), 0))

/** Moves the clock to `to` (epoch milliseconds), in every thread at once. */
export function moveVirtualTime(buffer: SharedArrayBuffer, to: number): void {
  Atomics.store(new BigInt64Array(buffer), 0, BigInt(Math.trunc(to)))
}

/**
 * Makes this thread's `Date` read the shared clock: `Date.now()`, `new Date()` and `Date()`. Dates made from an
 * argument, and earlier dates, are unaffected. Timers stay real. Returns a function that undoes it.
 */
export function installVirtualTime(buffer: SharedArrayBuffer): () => void {
  const clock = new BigInt64Array(buffer)
  const now = (): number => Number(Atomics.load(clock, 0))
  function VirtualDate(this: unknown, ...parts: unknown[]): unknown {
    if (new.target === undefined) return new RealDate(now()).toString()
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target)
  }
  // The real prototype, so that `instanceof Date` holds for earlier dates and those from Node itself.
  VirtualDate.prototype = RealDate.prototype
  Object.defineProperties(VirtualDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: now, writable: true, configurable: true },
    parse: { value: RealDate.parse },
    UTC: { value: RealDate.UTC },
  })
  globalThis.Date = VirtualDate as unknown as DateConstructor
  return () => {
    globalThis.Date = RealDate
  }
}
