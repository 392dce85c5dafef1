import * as z from 'zod'
import { type Place, placeKey } from '../domain/roster/place.ts'
import type { Instant } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'

/** Up to fifty people of one place and language, as a wave froze them: the size of one bulk send. */
const chunk = z.object({
  /** Its key within the wave: place, language, shard of the roster, number, and the try that froze it. */
  key: z.string(),
  /** The language of their emails when they were frozen. */
  language: z.string(),
  /** The try that froze it. */
  frozenIn: z.string(),
  entries: z
    .array(
      z.object({
        personId: z.string(),
        segments: z.record(z.string(), z.string()),
        /** Whether the report leaves this person out. */
        uncounted: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(50),
})
export type Chunk = z.infer<typeof chunk>

const partition = (campaignId: string, waveId: string) => `AUDIENCE#${campaignId}#${waveId}`

export const chunkKey = (
  place: Place,
  language: string,
  part: string,
  number: number,
  frozenIn: string,
): string => `${placeKey(place)}#${language}#${part}#${String(number).padStart(6, '0')}#${frozenIn}`

/** The frozen audience, in Campaigns, by chunk. */
export class ChunkStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Keeps them until `keepUntil`, when no link of the wave works any more. */
  async putMany(campaignId: string, waveId: string, chunks: Chunk[], keepUntil: Instant): Promise<void> {
    const pk = partition(campaignId, waveId)
    const expiresAt = expiry(keepUntil)
    await this.#table.putMany(chunks.map(({ key, ...of }) => ({ pk, sk: key, key, ...of, expiresAt })))
  }

  /** The chunks of one place after `after`, page by page and in order; without those of tries that do not count. */
  async *ofPlace(
    campaignId: string,
    { waveId, frozenIn }: { waveId: string; frozenIn: readonly string[] },
    place: Place,
    after?: string,
  ): AsyncIterable<Chunk[]> {
    const options = { prefix: `${placeKey(place)}#`, ...(after === undefined ? {} : { after }) }
    for await (const page of this.#table.query(partition(campaignId, waveId), options))
      yield page.map(item => chunk.parse(item)).filter(of => frozenIn.includes(of.frozenIn))
  }
}
