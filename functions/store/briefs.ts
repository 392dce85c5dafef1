import * as z from 'zod'
import { countryOrAll } from '../domain/roster/place.ts'
import { expiry, type Table } from '../ports/table.ts'

/** What the pages need to know about a wave. A copy in Outreach, since they may not read Campaigns. */
const brief = z.object({
  campaignId: z.string(),
  waveId: z.string(),
  instruments: z.array(z.string()).min(1),
  followUps: z.boolean(),
  /** Whether the report tells what people wish for, so that it is kept by wave. */
  reportWishes: z.boolean(),
  /** The local time of day at which mails are sent, `09:30`. */
  sendAt: z.string(),
  /** The campaign's own quiet days, by country. */
  quietDays: z.array(z.object({ country: countryOrAll, date: z.iso.date() })),
  /** What HR gave back of the wave before it, in a sentence or two, by language. */
  lastTime: z.record(z.string(), z.string()).optional(),
  /** When the wave opened in its first place. */
  openedAt: z.int(),
  linksExpireAt: z.int(),
})
export type Brief = z.infer<typeof brief>

const keyOf = (campaignId: string, waveId: string) => ({ pk: `BRIEF#${campaignId}#${waveId}`, sk: 'BRIEF' })

export class BriefStore {
  readonly #table: Table
  readonly #known = new Map<string, Brief>()

  constructor(table: Table) {
    this.#table = table
  }

  /** Stores a wave's brief when its first place opens. It never changes after that. */
  async put(of: Brief): Promise<'put' | 'exists'> {
    const item = {
      ...keyOf(of.campaignId, of.waveId),
      ...brief.parse(of),
      expiresAt: expiry(of.linksExpireAt),
    }
    return (await this.#table.put(item, 'absent')) === 'put' ? 'put' : 'exists'
  }

  /** Read once per cold start and wave, since it never changes. */
  async find(campaignId: string, waveId: string): Promise<Brief | undefined> {
    const key = keyOf(campaignId, waveId)
    const known = this.#known.get(key.pk)
    if (known) return known
    const item = await this.#table.get(key)
    if (!item) return undefined
    const found = brief.parse(item)
    this.#known.set(key.pk, found)
    return found
  }
}
