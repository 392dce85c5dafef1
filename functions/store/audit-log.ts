import * as z from 'zod'
import { type Instant, isoOf } from '../domain/time.ts'
import type { Table } from '../ports/table.ts'

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

/** An entry's place in the log. */
export interface AuditPlace {
  month: string
  sk: string
}

const MONTHS_SHOWN = 12

/** The last twelve months, newest first. */
export function monthsUntil(now: Instant): string[] {
  const { year, month } = { year: new Date(now).getUTCFullYear(), month: new Date(now).getUTCMonth() }
  return Array.from({ length: MONTHS_SHOWN }, (_, back) => isoOf(Date.UTC(year, month - back)).slice(0, 7))
}
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

  /** The newest entries of the last twelve months, newest first. */
  async latest(now: Instant, most: number): Promise<AuditEntry[]> {
    return (await this.page(monthsUntil(now), { most })).entries
  }

  /**
   * Entries of these months, such as `2026-03`, in their order, each newest first: at most so many, from after the one at
   * `after` on. `next` is the last one's place, where there are more.
   */
  async page(
    months: readonly string[],
    { most, after }: { most: number; after?: AuditPlace | undefined },
  ): Promise<{ entries: AuditEntry[]; next: AuditPlace | undefined }> {
    const found: (AuditPlace & { entry: AuditEntry })[] = []
    const from = after ? months.indexOf(after.month) : 0
    for (const month of from < 0 ? [] : months.slice(from)) {
      const options = {
        newestFirst: true,
        ...(Number.isFinite(most) ? { pageSize: most + 1 } : {}),
        ...(after?.month === month ? { before: after.sk } : {}),
      }
      for await (const page of this.#table.query(`AUDIT#${month}`, options)) {
        found.push(...page.map(item => ({ month, sk: item.sk, entry: entry.parse(item) })))
        if (found.length > most) break
      }
      if (found.length > most) break
    }
    const { month, sk } = found[most - 1] ?? {}
    return {
      entries: found.slice(0, most).map(each => each.entry),
      next: found.length > most && month !== undefined && sk !== undefined ? { month, sk } : undefined,
    }
  }
}
