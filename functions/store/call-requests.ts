import * as z from 'zod'
import { callRequestState, callWords } from '../domain/call-request.ts'
import { keptFor } from '../domain/retention.ts'
import { responseText, responseTime } from '../domain/support/support-routes.ts'
import { expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** One request for a call, in the Vault. Its id, which is used outside, reveals nothing. */
const call = z.object({
  requestId: z.string(),
  /** Deleted as soon as somebody has acknowledged. */
  words: callWords.optional(),
  /** The responder whom the page named to the person, and how soon they would call. */
  promised: z.object({
    routeId: z.string(),
    name: z.string(),
    address: z.string(),
    responseTime,
    responseText: responseText.optional(),
    acknowledgeWithinHours: z.int().optional(),
    /** The language of mails to the responder. */
    locale: z.string(),
  }),
  state: callRequestState,
  /** Hashes of the secrets in the acknowledgement links, one per mail. */
  linkHashes: z.array(z.string()),
  deleteAt: z.int(),
  version: z.int(),
})
export type Call = z.infer<typeof call>

export const KEPT = keptFor('callRequests')
const keyOf = (requestId: string) => ({ pk: `CALL#${requestId}`, sk: 'REQUEST' })

export class CallRequestStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(requestId: string): Promise<Call | undefined> {
    const item = await this.#table.get(keyOf(requestId))
    return item && call.parse(item)
  }

  /** Stores a request unless one with its id exists. Returns the stored one. */
  async askOrFind(
    asked: Pick<Call, 'requestId' | 'words' | 'promised'>,
    now: number,
  ): Promise<Call | undefined> {
    const made: Call = {
      ...asked,
      state: { status: 'asked' },
      linkHashes: [],
      deleteAt: now + KEPT,
      version: 1,
    }
    return (await this.#put(made, 'absent')) === 'put' ? made : this.find(asked.requestId)
  }

  /** Changes a request if nobody else has since it was read; otherwise undefined. */
  async change(before: Call, next: Partial<Pick<Call, 'state' | 'linkHashes'>>): Promise<Call | undefined> {
    const changed = { ...before, ...next, version: before.version + 1 }
    const condition = { field: 'version', equals: before.version }
    return (await this.#put(changed, condition)) === 'put' ? changed : undefined
  }

  /** Somebody has read the request, so what the person typed is deleted. A second acknowledgement changes nothing. */
  async acknowledge(requestId: string, at: number): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const found = await this.find(requestId)
      if (!found || found.state.status === 'acknowledged') return 'exists'
      const { words: _, ...kept } = found
      const state = { status: 'acknowledged', at } as const
      const version = found.version + 1
      const condition = { field: 'version', equals: found.version }
      return this.#put({ ...kept, state, deleteAt: at + KEPT, version }, condition)
    })
  }

  /** Deletes a request, unread, whatever became of it. */
  async remove(requestId: string): Promise<void> {
    await this.#table.remove(keyOf(requestId))
  }

  #put(of: Call, condition: 'absent' | { field: string; equals: number }) {
    const item = { ...keyOf(of.requestId), ...call.parse(of), expiresAt: expiry(of.deleteAt) }
    return this.#table.put(item, condition)
  }
}
