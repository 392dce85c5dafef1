import * as z from 'zod'
import type { Table } from '../ports/table.ts'

const row = z.object({
  perSecond: z.number().positive(),
  /** When SES was last asked for it, or somebody began to ask. */
  askedAt: z.int(),
  version: z.int(),
})
export type KnownRate = z.infer<typeof row>

const KEY = { pk: 'RATE', sk: 'RATE' }

/** How many emails a second SES takes from this account, as it last said. */
export class SendRateStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async get(): Promise<KnownRate | undefined> {
    const found = await this.#table.get(KEY)
    return found && row.parse(found)
  }

  /** Takes the turn to ask, of all who found the rate old at the same moment. `by` must be unique to the caller. */
  async takeTurn(known: KnownRate, { askedAt, by }: { askedAt: number; by: string }): Promise<boolean> {
    const item = { ...KEY, ...known, askedAt, by, version: known.version + 1 }
    return (await this.#table.put(item, { field: 'version', equals: known.version })) === 'put'
  }

  async put(of: Omit<KnownRate, 'version'>): Promise<void> {
    const version = ((await this.get())?.version ?? 0) + 1
    await this.#table.put({ ...KEY, ...of, version })
  }
}
