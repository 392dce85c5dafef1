import * as z from 'zod'
import { BOUNCE_HOLDS } from '../domain/sending/contact.ts'
import type { Instant } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'

const row = z.object({ endedAt: z.int() })
const keyOf = (hash: string) => ({ pk: `B#${hash}`, sk: 'BOUNCES' })

/**
 * Which addresses and domains the operator has ended the bounces of, by their hashes in Outreach. It says nothing about
 * whether there was any bounce.
 */
export class BounceEndStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** A bounce before this moment is over. Kept until it would be over anyway. */
  async end(hash: string, at: Instant): Promise<void> {
    await this.#table.put({ ...keyOf(hash), endedAt: at, expiresAt: expiry(at + BOUNCE_HOLDS) })
  }

  async findMany(hashes: string[]): Promise<Map<string, Instant>> {
    if (hashes.length === 0) return new Map()
    const items = await this.#table.getMany([...new Set(hashes)].map(keyOf))
    return new Map(items.map(item => [item.pk.slice('B#'.length), row.parse(item).endedAt]))
  }
}
