import { isDeepStrictEqual } from 'node:util'
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

  /**
   * The copy that the pages read: only the routes. `routesNow` is called after the copy was read, and again if somebody
   * else has put it since, so that a copy never goes back to older facts.
   */
  async share(routesNow: () => Promise<SupportRoute[]>, at: number): Promise<'shared' | 'same'> {
    return optimisticUpdate(this.#table, async () => {
      const before = await this.read()
      const routes = await routesNow()
      if (before.version > 0 && isDeepStrictEqual(before.routes, routes)) return 'same'
      const put = await this.change({ routes, crisisLines: [], changedAt: at }, before)
      return put === 'put' ? 'shared' : 'conflict'
    })
  }
}

/** An item of an older version has no version field. */
function conditionOn({ version, changedAt }: { version: number; changedAt: number }): Condition {
  if (version > 0) return { field: 'version', equals: version }
  return changedAt > 0 ? { field: 'changedAt', equals: changedAt } : 'absent'
}
