import * as z from 'zod'
import { type Instant, isoOf } from '../domain/time.ts'
import { all, type Table } from '../ports/table.ts'

const entry = z.object({
  at: z.int(),
  /** The identity provider's opaque subject. */
  staff: z.string(),
  /** What was done, as a verb and its object: `launch campaign`. */
  action: z.string(),
  /** What it was done to: a campaign's id, an import's id. */
  subject: z.string(),
})
export type AuditEntry = z.infer<typeof entry>

const MONTHS_SHOWN = 12
const partition = (at: Instant) => `AUDIT#${isoOf(at).slice(0, 7)}`

/** What HR did, when, and which staff member did it. Append-only. */
export class AuditLog {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async add(done: AuditEntry): Promise<void> {
    // Milliseconds and staff are in the key, so that two entries within a second do not overwrite each other.
    const sk = `${new Date(done.at).toISOString()}#${done.action}#${done.subject}#${done.staff}`
    await this.#table.put({ pk: partition(done.at), sk, ...entry.parse(done) })
  }

  /** All entries of a month, `2026-03`, newest first. */
  async ofMonth(month: string): Promise<AuditEntry[]> {
    const items = await all(this.#table.query(`AUDIT#${month}`, { newestFirst: true }))
    return items.map(item => entry.parse(item))
  }

  /** The newest entries of the last twelve months, newest first. */
  async latest(now: Instant, most: number): Promise<AuditEntry[]> {
    const found: AuditEntry[] = []
    const month = new Date(now)
    month.setUTCDate(1)
    for (let back = 0; back < MONTHS_SHOWN && found.length < most; back++) {
      for await (const page of this.#table.query(partition(month.getTime()), {
        newestFirst: true,
        pageSize: most,
      })) {
        found.push(...page.map(item => entry.parse(item)))
        if (found.length >= most) break
      }
      month.setUTCMonth(month.getUTCMonth() - 1)
    }
    return found.slice(0, most)
  }
}
