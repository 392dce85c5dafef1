import * as z from 'zod'
import { type ResourceKind, resourceKind } from '../domain/follow-up/resource.ts'
import type { Instant } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { shardOf } from './shards.ts'

const wish = z.object({ participantId: z.string(), kinds: z.array(resourceKind) })

const partition = (campaignId: string, waveId: string, shard: string) =>
  `WISHES#${campaignId}#${waveId}#${shard}`
type Wisher = { campaignId: string; waveId: string; participantId: string }
const keyOf = ({ campaignId, waveId, participantId }: Wisher) => ({
  pk: partition(campaignId, waveId, shardOf(participantId)),
  sk: `P#${participantId}`,
})

/**
 * Which kinds of support a person ticked in one wave, in the Vault, where its report tells them: apart from the standing
 * preferences, which a report never reads. The last choice counts. There is no time in it.
 */
export class WishStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async put(of: Wisher, kinds: readonly ResourceKind[], deleteAt: Instant): Promise<void> {
    const { participantId } = of
    await this.#table.put({
      ...keyOf(of),
      ...wish.parse({ participantId, kinds }),
      expiresAt: expiry(deleteAt),
    })
  }

  async remove(of: Wisher): Promise<void> {
    await this.#table.remove(keyOf(of))
  }

  /** The wishes of one shard, by participant; only for the report. */
  async ofShard(
    campaignId: string,
    waveId: string,
    shard: string,
  ): Promise<ReadonlyMap<string, readonly ResourceKind[]>> {
    const found = new Map<string, readonly ResourceKind[]>()
    for await (const page of this.#table.query(partition(campaignId, waveId, shard)))
      for (const item of page) {
        const { participantId, kinds } = wish.parse(item)
        found.set(participantId, kinds)
      }
    return found
  }
}
