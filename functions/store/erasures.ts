import * as z from 'zod'
import { keptFor } from '../domain/retention.ts'
import type { Instant } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** That everything of a person at an address is to be deleted, in Outreach. Deleted itself when that is done. */
const erasure = z.object({
  erasureId: z.string(),
  personId: z.string(),
  addressHash: z.string(),
  eraseAt: z.int(),
  /** `asked`: it can be undone. `begun`: it cannot any more. */
  status: z.enum(['asked', 'begun']),
  /** Hashes of the secrets in the links of the email that tells of it. */
  linkHashes: z.array(z.string()),
  /** Whether that email has gone out. */
  told: z.boolean(),
  version: z.int(),
})
export type Erasure = z.infer<typeof erasure>

/** One that never ended, whose message lies with the dead letters. */
const KEPT = keptFor('erasureRequests')
const keyOf = (erasureId: string) => ({ pk: `ERASE#${erasureId}`, sk: 'REQUEST' })

export class ErasureStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(erasureId: string): Promise<Erasure | undefined> {
    const item = await this.#table.get(keyOf(erasureId))
    return item && erasure.parse(item)
  }

  /** Notes that somebody asked, unless they have: the first time counts. */
  async ask(asked: Pick<Erasure, 'erasureId' | 'personId' | 'addressHash'>, eraseAt: Instant): Promise<void> {
    const made: Erasure = { ...asked, eraseAt, status: 'asked', linkHashes: [], told: false, version: 1 }
    await this.#table.put(toItem(made), 'absent')
  }

  /** Changes it if nobody else has since it was read; otherwise undefined. */
  async change(
    before: Erasure,
    next: Partial<Pick<Erasure, 'status' | 'linkHashes' | 'told'>>,
  ): Promise<Erasure | undefined> {
    const changed = { ...before, ...next, version: before.version + 1 }
    const condition = { field: 'version', equals: before.version }
    return (await this.#table.put(toItem(changed), condition)) === 'put' ? changed : undefined
  }

  /** Forgets that somebody asked, unless it has begun. */
  async undo(erasureId: string): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const found = await this.find(erasureId)
      if (found?.status !== 'asked') return undefined
      const undone = await this.#table.remove(keyOf(erasureId), { field: 'version', equals: found.version })
      return undone === 'conflict' ? 'conflict' : undefined
    })
  }

  /** Everything is deleted, and so is this. */
  async remove(erasureId: string): Promise<void> {
    await this.#table.remove(keyOf(erasureId))
  }
}

const toItem = (of: Erasure) => ({
  ...keyOf(of.erasureId),
  ...erasure.parse(of),
  expiresAt: expiry(of.eraseAt + KEPT),
})
