/**
 * The few features of DynamoDB that Hearten uses: single items, conditional writes, and reads by key. No transactions
 * and no streams. Every store is built on this, and one contract suite checks both the real table and the tests' memory
 * table (`test/store/table-contract.test.ts`).
 */
export interface Table {
  get(key: Key): Promise<Item | undefined>
  /** Up to 100 keys per request. Missing items are left out, and the order is not kept. */
  getMany(keys: Key[]): Promise<Item[]>
  /** The items of a partition key, page by page, in the order of their sort keys. */
  query(pk: string, options?: QueryOptions): AsyncIterable<Item[]>
  put(item: Item, condition?: Condition): Promise<'put' | 'conflict'>
  /** Unconditional, 25 items per request. Items that the table throttles are retried. */
  putMany(items: Item[]): Promise<void>
  /**
   * Each on a condition of its own, several at once; puts that the table throttles are retried. Returns the keys of those
   * whose condition failed.
   */
  putEach(puts: { item: Item; condition: Condition }[]): Promise<Key[]>
  remove(key: Key, condition?: Match): Promise<'removed' | 'conflict'>
  /** Waits before retrying a write that lost to another one: exponential backoff with full jitter. */
  backOff(tries: number): Promise<void>
}

export interface Key {
  pk: string
  sk: string
}

export type Item = Key & Record<string, unknown>

export interface QueryOptions {
  /** Only sort keys that begin with this. */
  prefix?: string
  /** Only sort keys after this one. */
  after?: string
  /** Only sort keys before this one; not together with the two above. */
  before?: string
  /** Items per page; by default as many as fit into DynamoDB's 1 MB. */
  pageSize?: number
  newestFirst?: boolean
}

/** One field of the stored item has this value; undefined where there is no such field, or no item. */
export interface Match {
  field: string
  equals: string | number | undefined
}

/**
 * `absent`: only if the item does not exist yet. A match: only if the stored field still has this value. `absentOr`: only
 * if the item does not exist yet, or one of these matches it.
 *
 * If the reply to a put is lost, the SDK puts again and meets its own item. So after a failed condition the item is
 * read, and one that equals ours counts as put. Not with `absentOr`, for callers that may not read: there a match must
 * tell our own item.
 */
export type Condition = 'absent' | Match | { absentOr: Match[] }

/** All items of a query, for partitions that are known to be small. */
export async function all(pages: AsyncIterable<Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of pages) items.push(...page)
  return items
}

/** Epoch seconds, as DynamoDB's time to live wants them. */
export const expiry = (at: number): number => Math.floor(at / 1000)

/** Whether an item is still there for who reads it: its table deletes it later than at its end. */
export const isKept = (item: Item, now: number): boolean =>
  typeof item.expiresAt !== 'number' || now < item.expiresAt * 1000
