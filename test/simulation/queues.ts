import type { Receive } from '../../functions/domain/sending/claim.ts'
import { HOUR, type Instant, SECOND } from '../../functions/domain/time.ts'
import type { Queue } from '../../functions/ports/queue.ts'
import type { Invocation } from './ledger.ts'
import type { Environment, World } from './world.ts'

/** SQS and Lambda's poller: at least once, in no order, five receives, and then the dead-letter queue. */

const MAX_RECEIVE_COUNT = 5
/** SQS: ten messages a request. */
const PER_REQUEST = 10

export interface Waiting {
  id: string
  body: unknown
  sentAt: Instant
  /** When it first left the queue. */
  cameAt: Instant | undefined
  receives: number
  /** Hidden until then: delayed, or somebody works on it. */
  visibleAt: Instant
  /** An operator has sent it back from the dead-letter queue. */
  redriven: boolean
}

/** One message as a consumer gets it. */
export interface Received {
  body: unknown
  receive: Receive
  cameAt: Instant
}

/** Handles a batch, and says which of its messages are done. */
export type Handler = (batch: Received[], invocation: Invocation) => Promise<ReadonlySet<string>>

export interface ConsumerOf {
  name: string
  visibilitySeconds: number
  concurrency: number
  batch: number
  /** Cold start: what a new environment runs once. */
  open: (environment: Environment) => Handler
}

/** How badly the queues behave. */
export interface QueueWeather {
  /** A message comes to a second receiver while the first is at work. */
  twins: number
  /** A message is handled, and its deletion is lost. */
  undeleted: number
  /** A message is late by minutes. */
  late: number
  /** An operator sends a dead letter back, hours or days later. */
  redriven: number
}

export class SimulatedQueue {
  readonly waiting = new Map<string, Waiting>()
  readonly dead: Waiting[] = []
  handled = 0
  /** How many became dead letters, whether or not somebody sent them back. */
  buried = 0
  readonly #world: World
  readonly #weather: QueueWeather
  readonly #consumer: ConsumerOf
  /** Until when nobody takes messages from this queue; undefined where somebody does. */
  readonly #stoppedUntil: (now: Instant) => Instant | undefined
  readonly #observe: { sent(of: Waiting): void; ended(of: Waiting, how: 'done' | 'dead' | 'redriven'): void }
  readonly #warm: { environment: Environment; handle: Handler }[] = []
  #running = 0
  #environments = 0

  constructor(
    world: World,
    weather: QueueWeather,
    consumer: ConsumerOf,
    observe: { sent(of: Waiting): void; ended(of: Waiting, how: 'done' | 'dead' | 'redriven'): void },
    stoppedUntil: (now: Instant) => Instant | undefined,
  ) {
    this.#stoppedUntil = stoppedUntil
    this.#world = world
    this.#weather = weather
    this.#consumer = consumer
    this.#observe = observe
  }

  /** The queue as a function in this environment sees it. */
  from<Body>(by: Environment): Queue<Body> {
    return {
      send: async messages => {
        for (let sent = 0; sent < messages.length; sent += PER_REQUEST)
          await this.#world.call(by, `sqs.Send ${this.#consumer.name}`, () => {
            for (const { body, delaySeconds = 0 } of messages.slice(sent, sent + PER_REQUEST)) {
              if (delaySeconds < 0 || delaySeconds > 900) throw new Error('SQS delays by 0 to 900 seconds')
              this.put(body, delaySeconds)
            }
          })
      },
    }
  }

  /** A message arrives, from a function or from a schedule. */
  put(body: unknown, delaySeconds = 0, redriven = false): void {
    const { now, chance } = this.#world
    const late = chance.happens(this.#weather.late) ? chance.between(1, 900) : 0
    const message: Waiting = {
      id: chance.id(),
      body: JSON.parse(JSON.stringify(body)),
      sentAt: now,
      cameAt: undefined,
      receives: 0,
      visibleAt: now + delaySeconds * SECOND,
      redriven,
    }
    this.waiting.set(message.id, message)
    this.#observe.sent(message)
    this.#world.at(message.visibleAt + late * SECOND + chance.between(0, 300), () => this.#poll(message))
  }

  /** The poller finds this message, and others with it where the consumer takes several. */
  #poll(message: Waiting): void {
    const { chance, now } = this.#world
    if (!this.waiting.has(message.id) || message.visibleAt > now) return
    const back = this.#stoppedUntil(now)
    if (back !== undefined) {
      this.#world.at(back + chance.between(0, 60_000), () => this.#poll(message))
      return
    }
    if (this.#running >= this.#consumer.concurrency) {
      this.#world.after(chance.between(200, 1500), () => this.#poll(message))
      return
    }
    const batch = [message]
    if (this.#consumer.batch > 1)
      for (const other of this.waiting.values())
        if (batch.length < this.#consumer.batch && other !== message && other.visibleAt <= now)
          batch.push(other)
    this.#receive(batch, false)
  }

  #receive(batch: Waiting[], twin: boolean): void {
    const { chance, now } = this.#world
    const alive = batch.filter(message => {
      if (message.receives < MAX_RECEIVE_COUNT) return true
      this.#bury(message)
      return false
    })
    if (alive.length === 0) return
    for (const message of alive) {
      message.receives++
      message.cameAt ??= now
      message.visibleAt = now + this.#consumer.visibilitySeconds * SECOND
      this.#world.at(message.visibleAt + chance.between(0, 2000), () => this.#poll(message))
    }
    if (!twin && chance.happens(this.#weather.twins))
      this.#world.after(chance.between(0, 3000), () =>
        this.#receive(
          alive.filter(({ id }) => this.waiting.has(id)),
          true,
        ),
      )
    this.#invoke(alive)
  }

  #bury(message: Waiting): void {
    if (!this.waiting.delete(message.id)) return
    this.dead.push(message)
    this.buried++
    this.#world.note(this.#consumer.name, `dead letter ${message.id}`)
    this.#observe.ended(message, 'dead')
    const { chance } = this.#world
    if (!message.redriven && chance.happens(this.#weather.redriven))
      this.#world.after(chance.between(1, chance.pick([6, 72, 400])) * HOUR, () => {
        this.dead.splice(this.dead.indexOf(message), 1)
        this.#observe.ended(message, 'redriven')
        this.put(message.body, 0, true)
      })
  }

  #invoke(batch: Waiting[]): void {
    const world = this.#world
    const { name } = this.#consumer
    const { environment, handle } = this.#warm.pop() ?? this.#coldStart()
    const invocation: Invocation = {
      of: name,
      startedAt: world.now,
      endedAt: undefined,
      outcome: 'running',
    }
    world.note(environment.name, `gets ${batch.map(of => `${of.id} (${of.receives})`).join(', ')}`)
    this.#running++
    environment.busy = true
    // SQS deletes a message for whom it gave it to last.
    const receives = new Map(batch.map(message => [message.id, message.receives]))
    const end = (outcome: 'done' | 'failed' | 'died', done: ReadonlySet<string>) => {
      if (invocation.outcome !== 'running') return
      this.#running--
      environment.busy = false
      Object.assign(invocation, { outcome, endedAt: world.now })
      for (const message of batch) {
        if (!done.has(message.id) || !this.waiting.has(message.id)) continue
        this.handled++
        if (message.receives !== receives.get(message.id)) continue
        if (world.chance.happens(this.#weather.undeleted)) continue
        this.waiting.delete(message.id)
        this.#observe.ended(message, 'done')
      }
      if (outcome !== 'died') this.#warm.push({ environment, handle })
    }
    environment.died = () => end('died', new Set())
    const received = batch.map(({ id, body, receives, cameAt = world.now }) => ({
      body,
      receive: { sqsMessageId: id, receiveCount: receives },
      cameAt,
    }))
    handle(received, invocation).then(
      done => end(done.size === batch.length ? 'done' : 'failed', done),
      error => {
        world.note(environment.name, `fails: ${error}`)
        end('failed', new Set())
      },
    )
    world.wake(environment)
  }

  #coldStart() {
    const environment = this.#world.environment(`${this.#consumer.name}/${++this.#environments}`)
    return { environment, handle: this.#consumer.open(environment) }
  }
}
