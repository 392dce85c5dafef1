import * as z from 'zod'
import { resource } from '../domain/resource.ts'
import type { Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const KEY = { pk: 'RESOURCES', sk: 'OWN' }
/** `changedAt` also orders the lists: each is later than the one before it, be it by a millisecond. */
const ownList = z.object({ resources: z.array(resource), changedAt: z.int() })
export type OwnList = z.infer<typeof ownList>

/**
 * The employer's own resources, as one list. HR keeps it in Directory; a copy in Outreach serves pages and mails, whose
 * functions have no door to it there.
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

  /** Puts the next list in the place of the one that was read, unless another came between. */
  async change(next: OwnList, read: OwnList): Promise<'changed' | 'conflict'> {
    const condition = read.changedAt === 0 ? 'absent' : { field: 'changedAt', equals: read.changedAt }
    const outcome = await this.#table.put({ ...KEY, ...ownList.parse(next) }, condition)
    return outcome === 'put' ? 'changed' : 'conflict'
  }

  /**
   * Puts what `decide` makes of the list that stands, if it makes a next one. Of two changes at once, the second is decided
   * again upon the first. Gives the decision, and the list that stands after it.
   */
  async update<Decision extends { next?: OwnList }>(
    decide: (stands: OwnList) => Decision,
  ): Promise<{ decision: Decision; stands: OwnList }> {
    return optimisticUpdate(this.#table, async () => {
      const read = await this.get()
      const decision = decide(read)
      if (!decision.next) return { decision, stands: read }
      if ((await this.change(decision.next, read)) === 'conflict') return 'conflict'
      return { decision, stands: decision.next }
    })
  }

  /** For the copy: takes a list that is newer than the one that stands, whichever arrives first. */
  async replace(list: OwnList): Promise<'replaced' | 'as-new-stands'> {
    return optimisticUpdate(this.#table, async () => {
      const stands = await this.get()
      if (stands.changedAt >= list.changedAt) return 'as-new-stands'
      return (await this.change(list, stands)) === 'changed' ? 'replaced' : 'conflict'
    })
  }
}
