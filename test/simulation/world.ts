import type { Instant } from '../../functions/domain/time.ts'
import type { Chance } from './chance.ts'

/**
 * The simulated world: one virtual clock, and every call that a function makes is an event on it. So a seed decides
 * which function goes on next, how each of its calls ends, and where it dies.
 */

/** How one call ends. */
export type Fate =
  | 'works'
  /** Refused before it had an effect. */
  | 'throttle'
  /** It had its effect, and its caller is told that it failed. */
  | 'lost-reply'
  /** Its reply was lost and the SDK repeats it, a little later. */
  | 'repeated'
  | 'dies-before'
  | 'dies-after'

/** A thread of a function: alive until it dies, and whatever it waited for never comes. */
export interface Environment {
  readonly name: string
  dead: boolean
  /** Calls under way. */
  pending: number
  /** Whether it works on something: a message, or a request. */
  busy: boolean
  died: () => void
}

interface Event {
  at: Instant
  order: number
  run: () => void
}

/** A failure as the SDK throws it. */
export class ServiceError extends Error {
  readonly $metadata: { httpStatusCode?: number }

  constructor(name: string, httpStatusCode?: number) {
    super(name)
    this.name = name
    this.$metadata = httpStatusCode === undefined ? {} : { httpStatusCode }
  }
}

const NO_END = 2_000_000

export class World {
  now: Instant
  /** What happened, in words, where somebody wants to read it. */
  readonly trace: string[] | undefined
  events = 0
  readonly fates = new Map<Fate, number>()
  readonly #chance: Chance
  readonly #fateOf: (call: string, now: Instant) => Fate
  readonly #heap: Event[] = []
  #order = 0
  #touched: Environment | undefined

  constructor(of: {
    now: Instant
    chance: Chance
    fateOf: (call: string, now: Instant) => Fate
    traced: boolean
  }) {
    this.now = of.now
    this.#chance = of.chance
    this.#fateOf = of.fateOf
    this.trace = of.traced ? [] : undefined
  }

  get chance(): Chance {
    return this.#chance
  }

  note(who: string, what: string): void {
    this.trace?.push(`${new Date(this.now).toISOString().slice(0, 23)} ${who.padEnd(24)} ${what}`)
  }

  at(time: Instant, run: () => void): void {
    push(this.#heap, { at: Math.max(time, this.now), order: this.#order++, run })
  }

  after(milliseconds: number, run: () => void): void {
    this.at(this.now + milliseconds, run)
  }

  /** A new thread, which nobody has asked for anything yet. */
  environment(name: string): Environment {
    return { name, dead: false, pending: 0, busy: false, died: () => {} }
  }

  /** One call of a function to a service: waits, meets its fate, and answers. */
  call<Result>(by: Environment, what: string, effect: () => Promise<Result> | Result): Promise<Result> {
    if (by.dead) return new Promise(() => {})
    by.pending++
    return new Promise((resolve, reject) => {
      this.after(this.#latency(), async () => {
        if (by.dead) return
        const fate = this.#fateOf(what, this.now)
        this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1)
        if (fate !== 'works') this.note(by.name, `${what}: ${fate}`)
        if (fate === 'dies-before') return this.kill(by)
        if (fate === 'throttle')
          return this.#reply(by, () => reject(new ServiceError('ThrottlingException', 400)))
        try {
          const result = await effect()
          if (fate === 'dies-after') return this.kill(by)
          if (fate === 'lost-reply')
            return this.after(5000, () => this.#reply(by, () => reject(new ServiceError('TimeoutError'))))
          if (fate === 'repeated')
            return this.after(this.#chance.between(100, 5000), () => this.#again(by, effect, resolve, reject))
          this.#reply(by, () => resolve(result))
        } catch (error) {
          this.#reply(by, () => reject(error))
        }
      })
    })
  }

  async #again<Result>(
    by: Environment,
    effect: () => Promise<Result> | Result,
    resolve: (result: Result) => void,
    reject: (error: unknown) => void,
  ): Promise<void> {
    // The request is on its way already, whether or not its sender lives to see the answer.
    try {
      const result = await effect()
      this.#reply(by, () => resolve(result))
    } catch (error) {
      this.#reply(by, () => reject(error))
    }
  }

  /** Waits, as code does with a timer. */
  wait(by: Environment, milliseconds: number): Promise<void> {
    by.pending++
    return new Promise(done => this.after(milliseconds, () => this.#reply(by, done)))
  }

  kill(environment: Environment): void {
    if (environment.dead) return
    environment.dead = true
    this.note(environment.name, 'DIES')
    environment.died()
  }

  /** Lives through every event until then, in the order of time. */
  async run(until = Number.POSITIVE_INFINITY): Promise<void> {
    for (let event = this.#next(until); event; event = this.#next(until)) {
      if (++this.events > NO_END) throw new Error('the world does not come to an end')
      this.now = event.at
      event.run()
      await turn()
      // A function may be busy with something that is no call, such as a file's rows.
      for (let turns = 0; isThinking(this.#touched); turns++) {
        if (turns > 100_000) throw new Error(`${this.#touched?.name} waits for something that nobody sends`)
        await turn()
      }
    }
  }

  #next(until: Instant): Event | undefined {
    return (this.#heap[0]?.at ?? until) < until ? pop(this.#heap) : undefined
  }

  /** Says that this thread goes on by itself, until its next call or its end. */
  wake(environment: Environment): void {
    this.#touched = environment
  }

  #reply(by: Environment, settle: () => void): void {
    if (by.dead) return
    by.pending--
    this.#touched = by
    settle()
  }

  #latency(): number {
    const next = this.#chance.next()
    // Most calls take milliseconds; some take so long that others come in between.
    return next < 0.9 ? 1 + Math.floor(next * 20) : Math.floor((next - 0.9) * 30_000)
  }
}

const isThinking = (of: Environment | undefined): boolean => of?.busy === true && !of.dead && of.pending === 0

const turn = () => new Promise<void>(done => setImmediate(done))

/** A binary heap: earliest first, and in the order of coming where times are equal. */
function push(heap: Event[], event: Event): void {
  let at = heap.length
  heap.push(event)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBefore(event, heap[parent] as Event)) break
    heap[at] = heap[parent] as Event
    at = parent
  }
  heap[at] = event
}

function pop(heap: Event[]): Event | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (!first || !last || heap.length === 0) return first
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Event, heap[child] as Event)) child++
    if (!isBefore(heap[child] as Event, last)) break
    heap[at] = heap[child] as Event
    at = child
  }
  heap[at] = last
  return first
}

const isBefore = (one: Event, other: Event): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order)
