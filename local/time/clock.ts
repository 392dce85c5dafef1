import { type Instant, isoOf } from '../../functions/domain/time.ts'

/**
 * Virtual time, which stands still until it is moved. Moving it runs everything that falls due on the way in order,
 * each at its own moment, and waits after each until nothing is left to do at that moment.
 */
export interface Clock {
  now(): Instant
  /** Adds something that happens by itself. Of two due at the same moment, the one added first runs first. */
  add(source: TimeSource): void
  /** Marks work as started, by name. The returned function marks it, once, as done. */
  begin(what: string): () => void
  /** Runs what is already due, for example after something was scheduled in the past. */
  nudge(): void
  /**
   * Resolves when no work is in progress and nothing due is left. Rejects, with the names of the work, if that never
   * happens.
   */
  quiet(): Promise<void>
  /** Moves time to `to`; calls run one after another. Rejects an earlier `to`: time never goes back. */
  advanceTo(to: Instant): Promise<void>
  /**
   * After pending moves, sets the time to `to` without running anything in between. Rejects, with its name, if work is
   * in progress.
   */
  startAgain(to: Instant): Promise<void>
}

export interface TimeSource {
  /** The earliest moment at which something is due, if any. */
  next(): Instant | undefined | Promise<Instant | undefined>
  /** Runs what is due at `now` or before. Work that outlasts the call is marked with `begin`. */
  fire(now: Instant): void | Promise<void>
}

export interface ClockOptions {
  read: () => Instant
  write: (now: Instant) => void
  /** Gives up after so many real seconds without any work starting or ending. */
  stalledAfterSeconds?: number
  /** More work than this at one virtual moment counts as a loop: a million people are 20,000 bulk sends. */
  workPerMoment?: number
}

export function makeClock(options: ClockOptions): Clock {
  const stalledAfter = (options.stalledAfterSeconds ?? 120) * 1000
  const workPerMoment = options.workPerMoment ?? 2_000_000
  const sources: TimeSource[] = []
  const underWay = new Map<string, number>()
  const begun = new Map<string, number>()
  const waiting = new Set<() => void>()
  let running = 0
  let begunNow = 0
  let lastChange = performance.now()
  let moving: Promise<void> = Promise.resolve()

  const names = (of: Map<string, number>) =>
    [...of]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([what, count]) => `${what} (${count})`)
      .join(', ')

  const begin = (what: string) => {
    running++
    begunNow++
    lastChange = performance.now()
    underWay.set(what, (underWay.get(what) ?? 0) + 1)
    begun.set(what, (begun.get(what) ?? 0) + 1)
    let over = false
    return () => {
      if (over) return
      over = true
      lastChange = performance.now()
      const left = (underWay.get(what) ?? 0) - 1
      if (left > 0) underWay.set(what, left)
      else underWay.delete(what)
      // A waiter for the end may start new work at once, so check again after that.
      if (--running === 0)
        setImmediate(() => {
          if (running === 0) for (const wake of [...waiting]) wake()
        })
    }
  }

  const tooMuch = () =>
    begunNow > workPerMoment
      ? new Error(`at ${isoOf(options.read())} the work never ends: ${names(begun)}`)
      : undefined

  const settled = () =>
    new Promise<void>((resolve, reject) => {
      const settle = (act: () => void) => {
        clearInterval(watch)
        waiting.delete(wake)
        act()
      }
      const wake = () => {
        const failure = tooMuch()
        settle(() => (failure ? reject(failure) : resolve()))
      }
      const watch = setInterval(
        () => {
          if (tooMuch()) wake()
          else if (running > 0 && performance.now() - lastChange > stalledAfter)
            settle(() =>
              reject(
                new Error(`nothing has moved for ${stalledAfter / 1000} s: ${names(underWay)} never ends`),
              ),
            )
        },
        Math.min(200, stalledAfter),
      )
      waiting.add(wake)
      setImmediate(() => {
        if (running === 0) wake()
      })
    })

  const move = async (to: Instant) => {
    if (to < options.read())
      throw new RangeError(`time only moves on: it is ${isoOf(options.read())}, not yet ${isoOf(to)} again`)
    for (;;) {
      await settled()
      let first: { at: Instant; source: TimeSource } | undefined
      for (const source of sources) {
        const at = await source.next()
        if (at !== undefined && at <= to && (!first || at < first.at)) first = { at, source }
      }
      if (!first) break
      // What was due earlier (a schedule made for a past moment) runs now, never back in time.
      const at = Math.max(first.at, options.read())
      if (at > options.read()) {
        begun.clear()
        begunNow = 0
      }
      options.write(at)
      const done = begin('what falls due')
      try {
        await first.source.fire(at)
      } finally {
        done()
      }
    }
    options.write(to)
  }

  const moveAfterOthers = (to: () => Instant) => {
    const moved = moving.then(() => move(to()))
    moving = moved.catch(() => {})
    return moved
  }

  return {
    now: options.read,
    add: source => {
      sources.push(source)
    },
    begin,
    nudge: () => {
      moveAfterOthers(options.read).catch((thrown: unknown) => console.error(thrown))
    },
    quiet: async () => {
      for (let last: Promise<void> | undefined; last !== moving || running > 0; ) {
        last = moving
        await settled()
        await last
      }
    },
    advanceTo: to => moveAfterOthers(() => to),
    startAgain: async to => {
      for (let last: Promise<void> | undefined; last !== moving && running === 0; ) {
        last = moving
        await last
      }
      if (running > 0) throw new Error(`not while there is work under way: ${names(underWay)}`)
      begun.clear()
      begunNow = 0
      options.write(to)
    },
  }
}
