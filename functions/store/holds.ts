import * as z from 'zod'
import { type Hold, hold } from '../domain/sending/hold.ts'
import type { Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const row = z.object({ hold, version: z.int() })
const keyOf = (campaignId: string) => ({ pk: `HOLD#${campaignId}`, sk: 'HOLD' })

/**
 * Whether a campaign's mails are on hold, and why. A mark in Outreach that the planner writes and the sender reads,
 * since mails wait in their queue for up to a quarter of an hour and the sender may not read Campaigns.
 */
export class HoldStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async of(campaignId: string): Promise<Hold> {
    const item = await this.#table.get(keyOf(campaignId))
    return item ? row.parse(item).hold : 'none'
  }

  /** Sets the mark for a version of the campaign. An older version never replaces a newer one. */
  async set(campaignId: string, hold: Hold, version: number): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const item = await this.#table.get(keyOf(campaignId))
      const known = item && row.parse(item)
      if (known ? known.version >= version : hold === 'none') return 'exists'
      const condition = known ? { field: 'version', equals: known.version } : 'absent'
      return this.#table.put({ ...keyOf(campaignId), hold, version }, condition)
    })
  }
}
