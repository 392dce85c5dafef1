/**
 * The little of DynamoDB that Hearten uses: single items, written on a condition, and read by key. No transactions
 * and no streams. Every store is built on this, so one contract suite can hold the wire and the memory table of the
 * tests to the same promises (`test/store/table-contract.test.ts`).
 */
export interface Table {
  get(key: Key): Promise<Item | undefined>
  /** Up to 100 keys a request; items that do not exist are left out, and the order is not kept. */
  getMany(keys: Key[]): Promise<Item[]>
  /** One page after another of the items under a partition key, in the order of their sort keys. */
  query(pk: string, options?: QueryOptions): AsyncIterable<Item[]>
  put(item: Item, condition?: Condition): Promise<'put' | 'conflict'>
  /** Unconditional, 25 items a request; nothing is lost when the table throttles some of them. */
  putMany(items: Item[]): Promise<void>
  remove(key: Key, condition?: { field: string; equals: string | number }): Promise<'removed' | 'conflict'>
  /** Waits before the next try of what somebody else came between: exponential backoff with full jitter. */
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
  /** Items in a page; as many as DynamoDB fits into 1 MB where left out. */
  pageSize?: number
  newestFirst?: boolean
}

/** `absent`: only if there is no such item yet. Otherwise: only if the stored field still has this value. */
export type Condition = 'absent' | { field: string; equals: string | number }

/** All items of a query, for partitions that are known to be small. */
export async function all(pages: AsyncIterable<Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of pages) items.push(...page)
  return items
}

/** Epoch seconds, as DynamoDB's time to live wants them. */
export const expiry = (at: number): number => Math.floor(at / 1000)
