import * as z from 'zod'
import type { Pace } from '../domain/sending/pacing.ts'
import type { Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const row = z.object({ freeAt: z.int(), version: z.int() })
const KEY = { pk: 'PACE', sk: 'PACE' }

/** The moment from which the account's sending rate is free again, shared by all campaigns of the deployment. */
export class PaceStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /**
   * Stores the reservation that `take` makes of the present state. Of two at once, one tries again. `by` must be unique
   * to the caller, so that two equal reservations can be told apart.
   */
  async reserve<Taken extends { next: Pace }>(by: string, take: (state: Pace) => Taken): Promise<Taken> {
    return optimisticUpdate(this.#table, async () => {
      const found = await this.#table.get(KEY)
      const known = found && row.parse(found)
      const taken = take({ freeAt: known?.freeAt ?? 0 })
      const condition = known ? { field: 'version', equals: known.version } : 'absent'
      const item = { ...KEY, freeAt: taken.next.freeAt, by, version: (known?.version ?? 0) + 1 }
      return (await this.#table.put(item, condition)) === 'put' ? taken : 'conflict'
    })
  }
}
