import * as z from 'zod'
import { type SupportRoute, supportRoute } from '../domain/support-routes.ts'
import type { Table } from './table.ts'

const KEY = { pk: 'SUPPORT', sk: 'ROUTES' }
const row = z.object({ routes: z.array(supportRoute), changedAt: z.int() })

/**
 * Who to turn to, by country. HR keeps the list in Directory; a copy in Outreach serves the pages, whose functions
 * have no door to Directory. An older list never replaces a newer one.
 */
export class SupportRouteStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async get(): Promise<{ routes: SupportRoute[]; changedAt: number }> {
    const found = await this.#table.get(KEY)
    return found ? row.parse(found) : { routes: [], changedAt: 0 }
  }

  async replace(routes: SupportRoute[], changedAt: number): Promise<'replaced' | 'newer-list-stands'> {
    for (;;) {
      const found = await this.#table.get(KEY)
      const known = found && row.parse(found)
      if (known && known.changedAt > changedAt) return 'newer-list-stands'
      const condition = known ? { field: 'changedAt', equals: known.changedAt } : 'absent'
      if ((await this.#table.put({ ...KEY, ...row.parse({ routes, changedAt }) }, condition)) === 'put')
        return 'replaced'
    }
  }
}
