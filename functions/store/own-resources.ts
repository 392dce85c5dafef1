import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { type Resource, resource } from '../domain/follow-up/resource.ts'
import type { Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const KEY = { pk: 'RESOURCES', sk: 'OWN' }
/** `changedAt` also orders the lists: each is later than the previous one, if only by a millisecond. */
const ownList = z.object({ resources: z.array(resource), changedAt: z.int() })
export type OwnList = z.infer<typeof ownList>

/**
 * The employer's own resources as one list. HR's original is in Directory. A copy in Outreach serves pages and mails,
 * whose functions may not read Directory.
 */
export class OwnResourceStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async get(): Promise<OwnList> {
    const found = await this.#table.get(KEY)
    return found ? ownList.parse(found) : { resources: [], changedAt: 0 }
  }

  /** Replaces the list that was read, unless it has changed since. */
  async change(next: OwnList, read: OwnList): Promise<'changed' | 'conflict'> {
    const condition = read.changedAt === 0 ? 'absent' : { field: 'changedAt', equals: read.changedAt }
    const outcome = await this.#table.put({ ...KEY, ...ownList.parse(next) }, condition)
    return outcome === 'put' ? 'changed' : 'conflict'
  }

  /**
   * Stores what `decide` makes of the current list, if it returns a next one. Of two changes at once, the second is
   * decided again on top of the first. Returns the decision and the list after it.
   */
  async update<Decision extends { next?: OwnList }>(
    decide: (current: OwnList) => Decision,
  ): Promise<{ decision: Decision; current: OwnList }> {
    return optimisticUpdate(this.#table, async () => {
      const read = await this.get()
      const decision = decide(read)
      if (!decision.next) return { decision, current: read }
      if ((await this.change(decision.next, read)) === 'conflict') return 'conflict'
      return { decision, current: decision.next }
    })
  }

  /**
   * The copy that pages and mails read. `resourcesNow` is called after the copy was read, and again if somebody else has
   * put it since, so that a copy never goes back to older facts.
   */
  async share(resourcesNow: () => Promise<Resource[]>): Promise<'shared' | 'same'> {
    return optimisticUpdate(this.#table, async () => {
      const current = await this.get()
      const resources = await resourcesNow()
      if (isDeepStrictEqual(current.resources, resources)) return 'same'
      const next = { resources, changedAt: current.changedAt + 1 }
      return (await this.change(next, current)) === 'changed' ? 'shared' : 'conflict'
    })
  }
}
