import * as z from 'zod'
import { resourceKind } from '../domain/follow-up/resource.ts'
import { keptFor } from '../domain/retention.ts'
import { expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const journey = z.object({
  readerId: z.string(),
  /** What the person chose on the page; the last choice counts. */
  preferences: z.object({
    kinds: z.array(resourceKind),
    pace: z.enum(['none', 'weekly', 'fortnightly']),
    locale: z.string(),
    chosenAt: z.int(),
  }),
  /** Resources already sent, oldest first, so that none is sent twice. */
  sent: z.array(z.object({ followUpId: z.string(), resourceIds: z.array(z.string()) })),
  version: z.int(),
})
export type Journey = z.infer<typeof journey>
export type Preferences = Journey['preferences']

const keyOf = (readerId: string) => ({ pk: `P#${readerId}`, sk: 'JOURNEY' })

/** What stays with a reader, a person at one address, from wave to wave, in the Vault: their choices, and what they were sent. */
export class JourneyStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(readerId: string): Promise<Journey | undefined> {
    const item = await this.#table.get(keyOf(readerId))
    return item && journey.parse(item)
  }

  async remove(readerId: string): Promise<void> {
    await this.#table.remove(keyOf(readerId))
  }

  /** Stores the choice. An older choice than the stored one changes nothing. */
  async choose(readerId: string, preferences: Preferences): Promise<void> {
    await this.#change(readerId, found =>
      found && found.preferences.chosenAt >= preferences.chosenAt
        ? undefined
        : { preferences, sent: found?.sent ?? [] },
    )
  }

  /** Records what a follow-up sends, once. Returns the recorded ids, so that a retry sends the same. */
  async noteSent(readerId: string, followUpId: string, resourceIds: string[]): Promise<string[]> {
    const noted = await this.#change(readerId, found =>
      !found || found.sent.some(sent => sent.followUpId === followUpId)
        ? undefined
        : { preferences: found.preferences, sent: [...found.sent, { followUpId, resourceIds }] },
    )
    return noted?.sent.find(sent => sent.followUpId === followUpId)?.resourceIds ?? []
  }

  async #change(
    readerId: string,
    next: (found: Journey | undefined) => Pick<Journey, 'preferences' | 'sent'> | undefined,
  ): Promise<Journey | undefined> {
    return optimisticUpdate(this.#table, async () => {
      const found = await this.find(readerId)
      const changed = next(found)
      if (!changed) return found
      const item = { readerId, ...changed, version: (found?.version ?? 0) + 1 }
      const condition = found ? { field: 'version', equals: found.version } : 'absent'
      const expiresAt = expiry(item.preferences.chosenAt + keptFor('preferences'))
      const put = await this.#table.put({ ...keyOf(readerId), ...item, expiresAt }, condition)
      return put === 'put' ? item : 'conflict'
    })
  }
}
