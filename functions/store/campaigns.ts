import * as z from 'zod'
import { type Campaign, campaign } from '../domain/campaign/campaign.ts'
import { all, type Item, type Table } from '../ports/table.ts'

const row = z.object({ campaign, version: z.int() })

/** A campaign as read, with its version for the optimistic lock. */
export interface Versioned {
  campaign: Campaign
  version: number
}

const PARTITION = 'CAMPAIGNS'
const keyOf = (id: string) => ({ pk: PARTITION, sk: id })

/**
 * Campaigns, all under one partition key: an employer has dozens, and HR's list is one query. Every change is a put on
 * the version that was read, so that of two changes at once one must read again.
 */
export class CampaignStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async create(of: Campaign): Promise<'put' | 'conflict'> {
    return this.#table.put({ ...keyOf(of.id), campaign: campaign.parse(of), version: 1 }, 'absent')
  }

  async find(id: string): Promise<Versioned | undefined> {
    const item = await this.#table.get(keyOf(id))
    return item && row.parse(item)
  }

  async list(): Promise<Versioned[]> {
    return (await all(this.#table.query(PARTITION))).map((item: Item) => row.parse(item))
  }

  async change(next: Campaign, before: Versioned): Promise<'put' | 'conflict'> {
    const item = { ...keyOf(next.id), campaign: campaign.parse(next), version: before.version + 1 }
    return this.#table.put(item, { field: 'version', equals: before.version })
  }

  async remove({ campaign, version }: Versioned): Promise<'removed' | 'conflict'> {
    return this.#table.remove(keyOf(campaign.id), { field: 'version', equals: version })
  }
}
