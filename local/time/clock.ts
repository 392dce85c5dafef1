import { type Instant, isoOf } from '../../functions/domain/time.ts'

/**
 * Virtual time. It stands still until moved; moving it lets everything that falls due on the way happen in order,
 * each at its own moment, and waits after each until nothing is left to do at that moment.
 */
export interface Clock {
  now(): Instant
  /** Something that happens by itself; of two due at the same moment the one added first goes first. */
  add(source: TimeSource): void
  /** Says that work is under way, by name; the returned function says, once, that it is over. */
  begin(what: string): () => void
  /** Does what is due already, as after something was put down for a moment that is past. */
  nudge(): void
  /** Resolves when no work is under way and nothing due is left; rejects, naming what is, if that never comes. */
  quiet(): Promise<void>
  /** Moves time to `to`; calls follow one another. Time never goes back: an earlier `to` rejects. */
  advanceTo(to: Instant): Promise<void>
  /** After moves under way, time stands at `to`, and nothing happens between. Rejects, naming it, on work under way. */
  startAgain(to: Instant): Promise<void>
}

export interface TimeSource {
  /** The earliest moment at which something is due, if anything is. */
  next(): Instant | undefined | Promise<Instant | undefined>
  /** Does what is due at `now` or before. Work that outlasts the call says so with `begin`. */
  fire(now: Instant): void | Promise<void>
}

export interface ClockOptions {
  read: () => Instant
  write: (now: Instant) => void
  /** Real seconds without anything beginning or ending after which waiting is given up. */
  stalledAfterSeconds?: number
  /** So much work at one virtual moment is taken for a loop: a million people are 20,000 bulk sends. */
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
      // The one that hears that all is over may at once begin something else: look again after it had its turn.
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
      // What was due earlier (a schedule made for a moment already past) happens now, never back then.
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
