import * as z from 'zod'
import { type Instant, MINUTE } from '../domain/time.ts'
import type { Table } from '../ports/table.ts'

const KEY = { pk: 'ROSTER', sk: 'RECOUNT' }
const row = z.object({ dueAt: z.int() })

/** A count that was due so long ago has got lost on its way. */
const LOST_AFTER = 15 * MINUTE

/** That the roster is to be counted again: once for all changes until it begins. */
export class RecountStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Whether somebody has to send the word; of several at once, one. */
  async ask(now: Instant, dueAt: Instant): Promise<boolean> {
    const item = await this.#table.get(KEY)
    const known = item && row.parse(item).dueAt
    if (known !== undefined && now < known + LOST_AFTER) return false
    return (await this.#table.put({ ...KEY, dueAt }, { field: 'dueAt', equals: known })) === 'put'
  }

  /** It begins, or the word was not sent: the next change asks again. */
  async begin(): Promise<void> {
    await this.#table.remove(KEY)
  }
}
