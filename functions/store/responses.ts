import * as z from 'zod'
import { answers, scaleScore } from '../domain/instrument.ts'
import { place } from '../domain/place.ts'
import { partitionOf } from '../runtime/pseudonyms.ts'
import { expiry, type Table } from './table.ts'

/** One person's answers to one wave. The Vault knows them as a participant, never as a person. */
const response = z.object({
  participantId: z.string(),
  enrolmentId: z.string(),
  campaignId: z.string(),
  waveId: z.string(),
  answeredAt: z.int(),
  consentVersion: z.string(),
  locale: z.string(),
  place,
  segments: z.record(z.string(), z.string()),
  /** Instrument id → item id → answer; what was skipped is not there. */
  answers: z.record(z.string(), answers),
  /** Instrument id → what its scales came to. */
  scores: z.record(z.string(), z.array(scaleScore)),
  /** When retention deletes it. */
  deleteAt: z.int(),
})
export type Response = z.infer<typeof response>

const PARTITIONS = '0123456789abcdef'
const partition = (campaignId: string, waveId: string, part: string) => `W#${campaignId}#${waveId}#${part}`
const keyOf = (of: Pick<Response, 'campaignId' | 'waveId' | 'participantId'>) => ({
  pk: partition(of.campaignId, of.waveId, partitionOf(of.participantId)),
  sk: `P#${of.participantId}`,
})

/** The answers, in the Vault: sixteen partitions a wave, so that a busy morning never waits for one of them. */
export class ResponseStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Accepts an answer, once: the first one stays, whatever is sent again. */
  async accept(accepted: Response): Promise<'accepted' | 'already-answered'> {
    const item = { ...keyOf(accepted), ...response.parse(accepted), expiresAt: expiry(accepted.deleteAt) }
    return (await this.#table.put(item, 'absent')) === 'put' ? 'accepted' : 'already-answered'
  }

  async find(of: Pick<Response, 'campaignId' | 'waveId' | 'participantId'>): Promise<Response | undefined> {
    const item = await this.#table.get(keyOf(of))
    return item && response.parse(item)
  }

  /** Every answer of a wave, a page at a time, for the report alone. */
  async *ofWave(campaignId: string, waveId: string): AsyncIterable<Response[]> {
    for (const part of PARTITIONS)
      for await (const page of this.#table.query(partition(campaignId, waveId, part)))
        yield page.map(item => response.parse(item))
  }
}
