import * as z from 'zod'
import type { Key, Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { SHARDS, shardOf } from './shards.ts'

/** What a directory finds its users by. */
export const LOOKED_UP = ['userName', 'externalId', 'email'] as const
export type LookedUp = (typeof LOOKED_UP)[number]

const row = z.object({ personId: z.string() })
const partition = (connectionId: string, by: LookedUp, shard: string) => `SCIM#${connectionId}#${by}#${shard}`

/** userName and addresses count without regard to case; an externalId is the directory's own (RFC 7643, 3.1). */
function keyOf(connectionId: string, by: LookedUp, value: string): Key {
  const name = sha256(by === 'externalId' ? value : value.toLowerCase()).toString('base64url')
  return { pk: partition(connectionId, by, shardOf(name)), sk: name }
}

/**
 * By which userName, externalId and work email a connection knows whom: an item each, so that a look-up is one read, and
 * two people never have the same one. Those of userName are the connection's list of users as well.
 */
export class ScimLookupStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(connectionId: string, by: LookedUp, value: string): Promise<string | undefined> {
    const item = await this.#table.get(keyOf(connectionId, by, value))
    return item && row.parse(item).personId
  }

  /** `instead`: whose it may be taken from. Returns whose it is otherwise. */
  async claim(
    connectionId: string,
    by: LookedUp,
    value: string,
    { personId, expiresAt, instead }: { personId: string; expiresAt?: number | undefined; instead?: string },
  ): Promise<'claimed' | { of: string }> {
    const key = keyOf(connectionId, by, value)
    const owners = [personId, ...(instead === undefined ? [] : [instead])]
    const outcome = await this.#table.put(
      { ...key, personId, expiresAt },
      { absentOr: owners.map(equals => ({ field: 'personId', equals })) },
    )
    if (outcome === 'put') return 'claimed'
    const item = await this.#table.get(key)
    return { of: item ? row.parse(item).personId : '' }
  }

  async release(connectionId: string, by: LookedUp, value: string, personId: string): Promise<void> {
    await this.#table.remove(keyOf(connectionId, by, value), { field: 'personId', equals: personId })
  }

  /** Everybody of a connection, always in the same order. */
  async *everyone(connectionId: string): AsyncIterable<string[]> {
    for (const shard of SHARDS)
      for await (const page of this.#table.query(partition(connectionId, 'userName', shard)))
        yield page.map(item => row.parse(item).personId)
  }
}
