import * as z from 'zod'
import { type Instant, THIRTEEN_MONTHS } from '../domain/time.ts'
import { all, expiry, type Table } from '../ports/table.ts'

const PARTITION = 'NEWS'
const row = z.object({ sk: z.string() })

/** What HR has been told of by email, by `newsKey`, so that it is told once. */
export class NewsStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async told(): Promise<Set<string>> {
    const items = await all(this.#table.query(PARTITION))
    return new Set(items.map(item => row.parse(item).sk))
  }

  async note(keys: readonly string[], at: Instant): Promise<void> {
    const expiresAt = expiry(at + THIRTEEN_MONTHS)
    await this.#table.putMany(keys.map(sk => ({ pk: PARTITION, sk, at, expiresAt })))
  }
}
