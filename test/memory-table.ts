import { isDeepStrictEqual } from 'node:util'
import type { Condition, Item, Key, QueryOptions, Table } from '../functions/ports/table.ts'

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

export function memoryTable(): MemoryTable {
  const items = new Map<string, Item>()

  const put = (item: Item, condition?: Condition): 'put' | 'conflict' => {
    const key = keyOf(item)
    const stands = items.get(key)
    const stored = asStored(item)
    if (condition && !holds(condition, stands)) return isDeepStrictEqual(stands, stored) ? 'put' : 'conflict'
    items.set(key, stored)
    return 'put'
  }

  return {
    dump: () => [...items.values()].sort(bySortKey).map(asStored),

    async get(key) {
      await atOnce()
      const found = items.get(keyOf(key))
      return found && asStored(found)
    },

    async getMany(keys) {
      await atOnce()
      const wanted = inRequests(keys, MAX_READ).map(keyOf)
      return wanted.flatMap(key => items.get(key) ?? []).map(asStored)
    },

    async *query(pk, options = {}) {
      const { prefix = '', after, pageSize = PAGE, newestFirst = false }: QueryOptions = options
      const size = Math.max(1, pageSize)
      await atOnce()
      const found = [...items.values()]
        .filter(item => item.pk === pk && item.sk.startsWith(prefix))
        .filter(item => after === undefined || bytesOf(item.sk).compare(bytesOf(after)) > 0)
        .sort(bySortKey)
      if (newestFirst) found.reverse()
      for (let from = 0; from < found.length; from += size) yield found.slice(from, from + size).map(asStored)
    },

    async put(item, condition) {
      await atOnce()
      return put(item, condition)
    },

    async putMany(many) {
      await atOnce()
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
      await atOnce()
      const stands = items.get(keyOf(key))
      if (condition && stands && !holds(condition, stands)) return 'conflict'
      items.delete(keyOf(key))
      return 'removed'
    },
  }
}

/** Lets other callers run in between, as a network request does. */
const atOnce = () => new Promise<void>(done => setImmediate(done))

const keyOf = ({ pk, sk }: Key): string => {
  if (pk === '' || sk === '') throw new Error('a key may not be empty')
  return JSON.stringify([pk, sk])
}

/** A copy of its own, without what was undefined. */
const asStored = (item: Item): Item => JSON.parse(JSON.stringify(item))

const holds = (condition: Condition, stands: Item | undefined): boolean =>
  condition === 'absent' ? stands === undefined : stands?.[condition.field] === condition.equals

/** All of them; refused where one request would name a key twice, as DynamoDB refuses it. */
function inRequests<Keyed extends Key>(many: Keyed[], size: number): Keyed[] {
  for (let from = 0; from < many.length; from += size) {
    const request = many.slice(from, from + size).map(keyOf)
    if (new Set(request).size < request.length) throw new Error('a request names a key twice')
  }
  return many
}

/** Sort keys are ordered by their UTF-8 bytes. */
const bytesOf = (text: string) => Buffer.from(text, 'utf8')
const bySortKey = (one: Item, other: Item) =>
  bytesOf(one.pk).compare(bytesOf(other.pk)) || bytesOf(one.sk).compare(bytesOf(other.sk))
