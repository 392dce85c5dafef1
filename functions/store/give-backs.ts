import * as z from 'zod'
import { type GiveBack, giveBack, isShared, type SharedGiveBack } from '../domain/report/give-back.ts'
import { all, type Table } from '../ports/table.ts'

const partition = (campaignId: string) => `GIVEN#${campaignId}`
const row = z.object({ giveBack, version: z.int() })

/** As read, with its version for the optimistic lock. */
export type VersionedGiveBack = z.infer<typeof row>

/** What HR writes back to everybody who was invited to a wave, in Campaigns: one item a wave. */
export class GiveBackStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async read(campaignId: string, waveId: string): Promise<VersionedGiveBack | undefined> {
    const item = await this.#table.get({ pk: partition(campaignId), sk: waveId })
    return item && row.parse(item)
  }

  async find(campaignId: string, waveId: string): Promise<GiveBack | undefined> {
    return (await this.read(campaignId, waveId))?.giveBack
  }

  /** What people may read by now. */
  async sharedOf(campaignId: string): Promise<SharedGiveBack[]> {
    const items = await all(this.#table.query(partition(campaignId)))
    return items.map(item => row.parse(item).giveBack).filter(isShared)
  }

  async change(
    campaignId: string,
    next: GiveBack,
    before: VersionedGiveBack | undefined,
  ): Promise<'put' | 'conflict'> {
    const version = (before?.version ?? 0) + 1
    const item = { pk: partition(campaignId), sk: next.waveId, giveBack: giveBack.parse(next), version }
    return this.#table.put(item, before ? { field: 'version', equals: before.version } : 'absent')
  }
}
