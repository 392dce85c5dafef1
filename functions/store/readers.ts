import * as z from 'zod'
import { type Readers, readers } from '../domain/support/own-links.ts'
import type { Instant } from '../domain/time.ts'
import { all, expiry, type Table } from '../ports/table.ts'

const part = z.object({ readers: z.array(readers) })
const partition = (campaignId: string, waveId: string) => `READERS#${campaignId}#${waveId}`
// An item holds 400 KB, and a site's name has at most 200 characters.
const GROUPS_PER_ITEM = 500

/**
 * How many of those whom a wave invited share a country, a site and a language, in Campaigns: counted when the
 * audience is frozen, for the links that they may be shown. No person is named.
 */
export class ReaderStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Stores the counts of one shard of the roster; a retry replaces them. */
  async put(
    campaignId: string,
    waveId: string,
    shard: string,
    counted: readonly Readers[],
    keepUntil: Instant,
  ): Promise<void> {
    const items = Array.from({ length: Math.ceil(counted.length / GROUPS_PER_ITEM) }, (_, n) => ({
      pk: partition(campaignId, waveId),
      sk: `${shard}#${n}`,
      readers: counted.slice(n * GROUPS_PER_ITEM, (n + 1) * GROUPS_PER_ITEM),
      expiresAt: expiry(keepUntil),
    }))
    await this.#table.putMany(items)
  }

  async ofWave(campaignId: string, waveId: string): Promise<Readers[]> {
    return (await all(this.#table.query(partition(campaignId, waveId)))).flatMap(
      item => part.parse(item).readers,
    )
  }
}
