import * as z from 'zod'
import { type LineConfirmation, lineConfirmation } from '../domain/support/crisis-lines.ts'
import { type SupportRoute, supportRoute } from '../domain/support/support-routes.ts'
import type { Condition, Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const KEY = { pk: 'SUPPORT', sk: 'ROUTES' }
const row = z.object({
  routes: z.array(supportRoute),
  crisisLines: z.array(lineConfirmation).default([]),
  changedAt: z.int(),
  version: z.int().default(0),
})

export interface KeptRoutes {
  routes: SupportRoute[]
  /** The lines that HR had called, and who called. Stored in Directory only: no page needs them. */
  crisisLines: LineConfirmation[]
  changedAt: number
}

/**
 * The support routes, by country. HR's original is in Directory. A copy in Outreach serves the pages, whose functions
 * may not read Directory. An older list never replaces a newer one.
 */
export class SupportRouteStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async get(): Promise<KeptRoutes> {
    const { version: _, ...kept } = await this.read()
    return kept
  }

  /** Like `get`, with the version for the optimistic lock. */
  async read(): Promise<KeptRoutes & { version: number }> {
    const found = await this.#table.get(KEY)
    return found ? row.parse(found) : { routes: [], crisisLines: [], changedAt: 0, version: 0 }
  }

  /**
   * Replaces the list that was read. Putting the same list again marks it, so that a put based on an older read fails.
   */
  async change(
    { routes, crisisLines, changedAt }: KeptRoutes,
    before: { changedAt: number; version: number },
  ): Promise<'put' | 'conflict'> {
    const item = { ...KEY, ...row.parse({ routes, crisisLines, changedAt, version: before.version + 1 }) }
    return this.#table.put(item, conditionOn(before))
  }

  /** The copy that the pages read: only the routes. */
  async replace(routes: SupportRoute[], changedAt: number): Promise<'replaced' | 'newer-list-exists'> {
    return optimisticUpdate(this.#table, async () => {
      const before = await this.read()
      if (before.changedAt > changedAt) return 'newer-list-exists'
      const put = await this.change({ routes, crisisLines: [], changedAt }, before)
      return put === 'put' ? 'replaced' : 'conflict'
    })
  }
}

/** An item of an older version has no version field. */
function conditionOn({ version, changedAt }: { version: number; changedAt: number }): Condition {
  if (version > 0) return { field: 'version', equals: version }
  return changedAt > 0 ? { field: 'changedAt', equals: changedAt } : 'absent'
}
