import * as z from 'zod'
import { callRequestState, callWords } from '../domain/call-request.ts'
import { responseText, responseTime } from '../domain/support-routes.ts'
import { DAY } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** One request for a call, in the Vault: whatever carries its id outside says nothing. */
const call = z.object({
  requestId: z.string(),
  /** Gone as soon as somebody has acknowledged. */
  words: callWords.optional(),
  /** Whom the person was told that it goes to, and how soon they would hear. */
  promised: z.object({
    routeId: z.string(),
    name: z.string(),
    address: z.string(),
    responseTime,
    responseText: responseText.optional(),
    acknowledgeWithinHours: z.int().optional(),
    /** The language in which the responder is written to. */
    locale: z.string(),
  }),
  state: callRequestState,
  /** Of the secrets in the links by which it may be acknowledged: one a mail. */
  linkHashes: z.array(z.string()),
  deleteAt: z.int(),
  version: z.int(),
})
export type Call = z.infer<typeof call>

export const KEPT = 30 * DAY
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

  /** Puts a request where there is none of its id; gives whatever stands there then. */
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

  /** Changes a request on the condition that nobody has since it was read; undefined where somebody has. */
  async change(before: Call, next: Partial<Pick<Call, 'state' | 'linkHashes'>>): Promise<Call | undefined> {
    const changed = { ...before, ...next, version: before.version + 1 }
    const condition = { field: 'version', equals: before.version }
    return (await this.#put(changed, condition)) === 'put' ? changed : undefined
  }

  /** Somebody has read it: what was typed is not needed any more. Acknowledged twice, it stays as it was. */
  async acknowledge(requestId: string, at: number): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const found = await this.find(requestId)
      if (!found || found.state.status === 'acknowledged') return 'stands'
      const { words: _, ...kept } = found
      const state = { status: 'acknowledged', at } as const
      const version = found.version + 1
      const condition = { field: 'version', equals: found.version }
      return this.#put({ ...kept, state, deleteAt: at + KEPT, version }, condition)
    })
  }

  #put(of: Call, condition: 'absent' | { field: string; equals: number }) {
    const item = { ...keyOf(of.requestId), ...call.parse(of), expiresAt: expiry(of.deleteAt) }
    return this.#table.put(item, condition)
  }
}
