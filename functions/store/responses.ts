import * as z from 'zod'
import { answers, scaleScore } from '../domain/check-in/instrument.ts'
import { expiry, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { SHARDS, shardOf } from './shards.ts'

/** One person's answers to one wave. The Vault knows them as a participant, never as a person or an enrolment. */
const response = z.object({
  participantId: z.string(),
  campaignId: z.string(),
  waveId: z.string(),
  answeredAt: z.int(),
  consentVersion: z.string(),
  locale: z.string(),
  segments: z.record(z.string(), z.string()),
  /** Whether the report leaves this person out, who had too little left of the yearly privacy budget. */
  uncounted: z.boolean().optional(),
  /** Instrument id → item id → answer. Skipped items are absent. */
  answers: z.record(z.string(), answers),
  /** Instrument id → the scores of its scales. */
  scores: z.record(z.string(), z.array(scaleScore)),
  /** How many questions were answered, declined ones included. An empty sheet can be replaced by one with answers. */
  said: z.int(),
  /** When retention deletes it. */
  deleteAt: z.int(),
})
export type Response = z.infer<typeof response>

/** What a report counts of it. */
const countedResponse = response.pick({
  participantId: true,
  segments: true,
  uncounted: true,
  scores: true,
})
export type CountedResponse = z.infer<typeof countedResponse>

const partition = (campaignId: string, waveId: string, shard: string) => `W#${campaignId}#${waveId}#${shard}`
const keyOf = (of: Pick<Response, 'campaignId' | 'waveId' | 'participantId'>) => ({
  pk: partition(of.campaignId, of.waveId, shardOf(of.participantId)),
  sk: `P#${of.participantId}`,
})

/** The answers, in the Vault: sixteen shards per wave, so that no shard is a bottleneck on a busy morning. */
export class ResponseStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /**
   * Accepts an answer once: the first one with any content stays, whatever is sent later. An empty sheet, sent by
   * mistake or by somebody else with the link, does not block the person's own answers. Reads no answer.
   */
  async accept(accepted: Response): Promise<'accepted' | 'already-answered'> {
    const parsed = response.parse(accepted)
    const submission = sha256(JSON.stringify(parsed)).toString('base64url')
    const item = { ...keyOf(accepted), ...parsed, submission, expiresAt: expiry(accepted.deleteAt) }
    // The page that accepts answers may not read any. So the condition tells this very answer, put again.
    const mayReplace = [{ field: 'submission', equals: submission }]
    const empty = { field: 'said', equals: 0 }
    const absentOr = accepted.said === 0 ? mayReplace : [...mayReplace, empty]
    return (await this.#table.put(item, { absentOr })) === 'put' ? 'accepted' : 'already-answered'
  }

  async find(of: Pick<Response, 'campaignId' | 'waveId' | 'participantId'>): Promise<Response | undefined> {
    const item = await this.#table.get(keyOf(of))
    return item && response.parse(item)
  }

  /** Deletes an answer, unread. */
  async remove(of: Pick<Response, 'campaignId' | 'waveId' | 'participantId'>): Promise<void> {
    await this.#table.remove(keyOf(of))
  }

  /** Hands over each answer of a wave, all shards at once, and keeps none; only for the report. `open` begins a shard. */
  async forEachOfWave(
    campaignId: string,
    waveId: string,
    open: (shard: string) => Promise<(response: CountedResponse) => void>,
  ): Promise<void> {
    await Promise.all(
      SHARDS.map(async shard => {
        const count = await open(shard)
        for await (const page of this.#table.query(partition(campaignId, waveId, shard)))
          for (const item of page) count(countedResponse.parse(item))
      }),
    )
  }
}
