import { isDeepStrictEqual } from 'node:util'
import type { Condition, Item, Key, Match, QueryOptions, Table } from '../functions/ports/table.ts'

/** What DynamoDB takes in one request. */
const MAX_READ = 100
const MAX_WRITTEN = 25
/** Small, so that code which ignores paging fails its tests. */
const PAGE = 40

/** A table in memory with the promises of the real one; one contract suite holds both to them. */
export interface MemoryTable extends Table {
  /** Everything that is in it, by key. */
  dump(): Item[]
}

/** `turn` lets other callers run in between; the simulation does that itself (test/simulation). */
export function memoryTable(turn: () => Promise<void> = atOnce): MemoryTable {
  const partitions = new Map<string, Map<string, Item>>()
  const at = (key: Key) => {
    if (key.pk === '' || key.sk === '') throw new Error('a key may not be empty')
    return partitions.get(key.pk)?.get(key.sk)
  }

  const put = (item: Item, condition?: Condition): 'put' | 'conflict' => {
    const stands = at(item)
    const stored = asStored(item)
    if (condition && !holds(condition, stands)) {
      const mayRead = typeof condition === 'string' || !('absentOr' in condition)
      return mayRead && isDeepStrictEqual(stands, stored) ? 'put' : 'conflict'
    }
    const partition = partitions.get(item.pk) ?? new Map<string, Item>()
    partitions.set(item.pk, partition.set(item.sk, stored))
    return 'put'
  }

  return {
    dump: () =>
      [...partitions.values()]
        .flatMap(partition => [...partition.values()])
        .sort(bySortKey)
        .map(asStored),

    async get(key) {
      await turn()
      const found = at(key)
      return found && asStored(found)
    },

    async getMany(keys) {
      await turn()
      return inRequests(keys, MAX_READ)
        .flatMap(key => at(key) ?? [])
        .map(asStored)
    },

    async *query(pk, options = {}) {
      const { prefix = '', after, before, pageSize = PAGE, newestFirst = false }: QueryOptions = options
      const size = Math.max(1, pageSize)
      await turn()
      const found = [...(partitions.get(pk)?.values() ?? [])]
        .filter(item => item.sk.startsWith(prefix))
        .filter(item => after === undefined || compare(item.sk, after) > 0)
        .filter(item => before === undefined || compare(item.sk, before) < 0)
        .sort(bySortKey)
      if (newestFirst) found.reverse()
      for (let from = 0; from < found.length; from += size) yield found.slice(from, from + size).map(asStored)
    },

    async put(item, condition) {
      await turn()
      return put(item, condition)
    },

    async putMany(many) {
      await turn()
      for (const item of inRequests(many, MAX_WRITTEN)) put(item)
    },

    async putEach(puts) {
      const failed: Key[] = []
      for (const { item, condition } of puts) {
        await atOnce()
        if (put(item, condition) === 'conflict') failed.push({ pk: item.pk, sk: item.sk })
      }
      return failed
    },

    backOff: async () => {},

    async remove(key, condition) {
      await turn()
      const stands = at(key)
      if (condition && stands && !holds(condition, stands)) return 'conflict'
      partitions.get(key.pk)?.delete(key.sk)
      return 'removed'
    },
  }
}

/** Lets other callers run in between, as a network request does. */
const atOnce = () => new Promise<void>(done => setImmediate(done))

const keyOf = ({ pk, sk }: Key): string => JSON.stringify([pk, sk])

/** A copy of its own, without what was undefined: what JSON would keep, in a third of the time. */
const asStored = (item: Item): Item => copyOf(item) as Item

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf)
  if (Object.getPrototypeOf(value) !== Object.prototype) return JSON.parse(JSON.stringify(value))
  const copy: Record<string, unknown> = {}
  for (const [field, part] of Object.entries(value)) if (part !== undefined) copy[field] = copyOf(part)
  return copy
}

function holds(condition: Condition, stands: Item | undefined): boolean {
  const matches = ({ field, equals }: Match) => stands?.[field] === equals
  if (condition === 'absent') return stands === undefined
  return 'absentOr' in condition
    ? stands === undefined || condition.absentOr.some(matches)
    : matches(condition)
}

/** All of them; refused where one request would name a key twice, as DynamoDB refuses it. */
function inRequests<Keyed extends Key>(many: Keyed[], size: number): Keyed[] {
  for (let from = 0; from < many.length; from += size) {
    const request = many.slice(from, from + size).map(keyOf)
    if (new Set(request).size < request.length) throw new Error('a request names a key twice')
  }
  return many
}

/** Sort keys are ordered by their UTF-8 bytes. Without surrogates that is the order of JavaScript, and far quicker. */
const bytesOf = (text: string) => Buffer.from(text, 'utf8')
function compare(one: string, other: string): number {
  if (one === other) return 0
  if (/[\ud800-\udfff]/.test(one) || /[\ud800-\udfff]/.test(other))
    return bytesOf(one).compare(bytesOf(other))
  return one < other ? -1 : 1
}
const bySortKey = (one: Item, other: Item) => compare(one.pk, other.pk) || compare(one.sk, other.sk)
