import * as z from 'zod'
import { type ReportPlan, reportPlan } from '../domain/privacy/report-plan.ts'
import { country, place } from '../domain/roster/place.ts'
import type { Instant } from '../domain/time.ts'
import { all, expiry, type Table } from '../ports/table.ts'

/** What one shard of the roster adds to a wave's frozen audience. */
const frozenShard = z.object({
  shard: z.string(),
  /** The try that froze it. */
  frozenIn: z.string(),
  invited: z.int().nonnegative(),
  counted: z.int().nonnegative(),
  leftOut: z.array(z.object({ country, people: z.int().positive() })),
  places: z.array(place),
  /**
   * Of those counted: breakdown, value, people. A list, since DynamoDB's attributes cannot have every name that a
   * department can.
   */
  bySegment: z.array(z.tuple([z.string(), z.string(), z.int().positive()])),
})
export type FrozenShard = z.infer<typeof frozenShard>

const partition = (campaignId: string, waveId: string) => `FROZEN#${campaignId}#${waveId}`
const SHARD = 'SHARD#'
const PLAN = 'PLAN'

/** Counts of each wave's frozen audience, and the plan of its report that follows from them, in Campaigns. */
export class FrozenWaveStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Of two tries that freeze the same shard, the first one counts. */
  async putShard(
    campaignId: string,
    waveId: string,
    of: FrozenShard,
    keepUntil: Instant,
  ): Promise<'put' | 'frozen-before'> {
    const key = { pk: partition(campaignId, waveId), sk: `${SHARD}${of.shard}` }
    const item = { ...key, ...frozenShard.parse(of), expiresAt: expiry(keepUntil) }
    return (await this.#table.put(item, 'absent')) === 'put' ? 'put' : 'frozen-before'
  }

  async shardsOf(campaignId: string, waveId: string): Promise<FrozenShard[]> {
    const items = await all(this.#table.query(partition(campaignId, waveId), { prefix: SHARD }))
    return items.map(item => frozenShard.parse(item))
  }

  /** Fixes what the wave's report tells and what it costs, before anybody is asked. It never changes after that. */
  async putPlan(campaignId: string, waveId: string, plan: ReportPlan): Promise<void> {
    const key = { pk: partition(campaignId, waveId), sk: PLAN }
    await this.#table.put({ ...key, plan: reportPlan.parse(plan) }, 'absent')
  }

  async planOf(campaignId: string, waveId: string): Promise<ReportPlan | undefined> {
    const item = await this.#table.get({ pk: partition(campaignId, waveId), sk: PLAN })
    return item && reportPlan.parse(item.plan)
  }
}
