import type { Instant } from '../../functions/domain/time.ts'
import { HOUR, isoOf, MINUTE } from '../../functions/domain/time.ts'
import type { Bus } from '../../functions/ports/bus.ts'
import type { Schedules } from '../../functions/ports/schedules.ts'
import type { Item, Key, Table } from '../../functions/ports/table.ts'
import type { MemoryTable } from '../memory-table.ts'
import { type Environment, ServiceError, type World } from './world.ts'

/** The services as one environment sees them: each request is a call of the world. */

/** DynamoDB: a request writes 25 items and reads 100. */
const WRITTEN_AT_ONCE = 25
const READ_AT_ONCE = 100

export function tableFrom(
  world: World,
  by: Environment,
  { name, table, onPut }: { name: string; table: MemoryTable; onPut?: (item: Item) => void },
): Table {
  const call = <Result>(what: string, effect: () => Promise<Result>) =>
    world.call(by, `${name}.${what}`, effect)
  return {
    get: key => call('Get', () => table.get(key)),
    async getMany(keys) {
      const found: Item[] = []
      for (let from = 0; from < keys.length; from += READ_AT_ONCE)
        found.push(...(await call('GetMany', () => table.getMany(keys.slice(from, from + READ_AT_ONCE)))))
      return found
    },
    async *query(pk, options) {
      const pages = table.query(pk, options)[Symbol.asyncIterator]()
      // The first request comes back even where there is nothing, and a repeated one must not skip a page.
      for (;;) {
        let read: Promise<IteratorResult<Item[]>> | undefined
        const page = await call('Query', () => {
          read ??= pages.next() as Promise<IteratorResult<Item[]>>
          return read
        })
        if (page.done) return
        yield page.value
      }
    },
    put: (item, condition) =>
      call('Put', async () => {
        const before = onPut ? await table.get(item) : undefined
        const outcome = await table.put(item, condition)
        if (onPut && outcome === 'put' && JSON.stringify(before) !== JSON.stringify(await table.get(item)))
          onPut(item)
        return outcome
      }),
    async putMany(items) {
      for (let from = 0; from < items.length; from += WRITTEN_AT_ONCE)
        await call('PutMany', () => table.putMany(items.slice(from, from + WRITTEN_AT_ONCE)))
    },
    async putEach(puts) {
      const failed: Key[] = []
      for (const { item, condition } of puts)
        if ((await this.put(item, condition)) === 'conflict') failed.push({ pk: item.pk, sk: item.sk })
      return failed
    },
    remove: (key, condition) => call('Remove', () => table.remove(key, condition)),
    backOff: tries => world.wait(by, world.chance.between(1, 25 * 2 ** tries)),
  }
}

/** EventBridge Scheduler: fires within a minute, late or twice at times, and refuses a time that has passed. */
export class SimulatedScheduler {
  readonly waiting = new Map<string, Instant>()
  fired = 0
  refused = 0
  readonly #world: World
  readonly #deliver: (queueArn: string, message: object) => void
  readonly #weather: { late: number; twice: number }

  constructor(
    world: World,
    weather: { late: number; twice: number },
    deliver: (queueArn: string, message: object) => void,
  ) {
    this.#world = world
    this.#weather = weather
    this.#deliver = deliver
  }

  from(by: Environment): Schedules {
    const call = <Result>(what: string, effect: () => Result) =>
      this.#world.call(by, `scheduler.${what}`, effect)
    return {
      create: schedule => call('Create', () => this.#create(schedule)),
      remove: name =>
        call('Remove', () => {
          this.waiting.delete(name)
        }),
      list: prefix => call('List', () => [...this.waiting.keys()].filter(name => name.startsWith(prefix))),
    }
  }

  #create({ name, at, queueArn, message, withinMinutes = 0 }: Parameters<Schedules['create']>[0]): void {
    const world = this.#world
    if (this.waiting.has(name)) return
    if (at <= world.now) {
      this.refused++
      throw new ServiceError('ValidationException', 400)
    }
    this.waiting.set(name, at)
    world.note('scheduler', `${name} at ${isoOf(at)}`)
    const { chance } = world
    const late = chance.happens(this.#weather.late)
      ? chance.between(0, 40 * MINUTE)
      : chance.between(0, MINUTE)
    const text = JSON.stringify(message).replaceAll('<aws.scheduler.scheduled-time>', isoOf(at))
    world.at(at + late + chance.between(0, withinMinutes * MINUTE), () => {
      if (this.waiting.get(name) !== at) return
      this.waiting.delete(name)
      this.fired++
      world.note('scheduler', `fires ${name}`)
      this.#deliver(queueArn, JSON.parse(text))
      if (chance.happens(this.#weather.twice))
        world.after(chance.between(0, HOUR), () => this.#deliver(queueArn, JSON.parse(text)))
    })
  }
}

export const busFrom = (world: World, by: Environment): Bus => ({
  publish: kind =>
    world.call(by, `bus.${kind}`, () => {
      world.note(by.name, `says ${kind}`)
    }),
})
