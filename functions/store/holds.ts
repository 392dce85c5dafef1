import * as z from 'zod'
import type { Table } from './table.ts'

const row = z.object({ held: z.boolean(), version: z.int() })
const keyOf = (campaignId: string) => ({ pk: `HOLD#${campaignId}`, sk: 'HOLD' })

/**
 * Whether a campaign's mails are held: paused, or cancelled. A mark in Outreach that the planner keeps and the sender
 * reads, since mails lie in their queue for up to a quarter of an hour and the sender has no door to Campaigns.
 */
export class HoldStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async isHeld(campaignId: string): Promise<boolean> {
    const item = await this.#table.get(keyOf(campaignId))
    return item !== undefined && row.parse(item).held
  }

  /** Sets the mark as of a version of the campaign: what an older version said never replaces what a newer one did. */
  async set(campaignId: string, held: boolean, version: number): Promise<void> {
    for (;;) {
      const item = await this.#table.get(keyOf(campaignId))
      const known = item && row.parse(item)
      if (known ? known.version >= version : !held) return
      const condition = known ? { field: 'version', equals: known.version } : 'absent'
      if ((await this.#table.put({ ...keyOf(campaignId), held, version }, condition)) === 'put') return
    }
  }
}
