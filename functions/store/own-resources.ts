import * as z from 'zod'
import { resource } from '../domain/follow-up/resource.ts'
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

  /** For the copy: stores a list only if it is newer than the stored one, whichever arrives first. */
  async replace(list: OwnList): Promise<'replaced' | 'as-new-exists'> {
    return optimisticUpdate(this.#table, async () => {
      const current = await this.get()
      if (current.changedAt >= list.changedAt) return 'as-new-exists'
      return (await this.change(list, current)) === 'changed' ? 'replaced' : 'conflict'
    })
  }
}
