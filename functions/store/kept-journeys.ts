import { createHmac } from 'node:crypto'
import * as z from 'zod'
import { type Entry, entry, nameOf } from '../domain/journey/entry.ts'
import type { Instant } from '../domain/time.ts'
import { all, expiry, isKept, type Key, type Table } from '../ports/table.ts'
import { type JourneyKey, opened, SEALING, sealed } from './journey-key.ts'

/** A key's item holds this, sealed with the key. Another key to the same journey holds the same. */
const lock = z.object({ journeyId: z.string(), dataKey: z.string() })
export type Lock = z.infer<typeof lock>

/** A lock as it was opened, with its box as it stood. */
type Opened = Lock & { box: string }

const keyItem = (id: string): Key => ({ pk: `JKEY#${id}`, sk: 'KEY' })
const partition = (journeyId: string) => `JOURNEY#${journeyId}`
const placeOf = ({ pk, sk }: Key) => `${pk} ${sk}`

/** Within one journey the same entry has the same name; nothing outside can make it. */
const entryItem = ({ journeyId, dataKey }: Lock, of: Entry): Key => ({
  pk: partition(journeyId),
  sk: `E#${createHmac('sha256', Buffer.from(dataKey, 'base64url')).update(nameOf(of)).digest('base64url')}`,
})

/**
 * Journeys, in the Vault. Everything is sealed: who reads the table sees that there are journeys and roughly how long each
 * is, and can open none.
 */
export class KeptJourneyStore {
  readonly #table: Table
  readonly #random: (bytes: number) => Buffer

  constructor(table: Table, random: (bytes: number) => Buffer) {
    this.#table = table
    this.#random = random
  }

  newLock(): Lock {
    const text = (bytes: number) => this.#random(bytes).toString('base64url')
    return { journeyId: text(SEALING.journeyIdBytes), dataKey: text(SEALING.dataKeyBytes) }
  }

  /** Makes a new key open a journey, until then. */
  async putKey(key: JourneyKey, of: Lock, until: Instant): Promise<void> {
    const at = keyItem(key.id)
    await this.#table.put(
      { ...at, box: this.#seal(lock.parse(of), key.seal, at), expiresAt: expiry(until) },
      'absent',
    )
  }

  /** Lets an opened key work until then, unless it was given up meanwhile. */
  async renewKey({ id }: JourneyKey, { box }: Opened, until: Instant): Promise<'renewed' | 'given-up'> {
    const renewed = { ...keyItem(id), box, expiresAt: expiry(until) }
    return (await this.#table.put(renewed, { field: 'box', equals: box })) === 'put' ? 'renewed' : 'given-up'
  }

  /** What the key opens; undefined where there is no such key, or it was given up. */
  async open(key: JourneyKey, now: Instant): Promise<Opened | undefined> {
    const at = keyItem(key.id)
    const item = await this.#table.get(at)
    if (!item || !isKept(item, now)) return undefined
    const box = z.string().parse(item.box)
    return { ...lock.parse(opened(Buffer.from(box, 'base64url'), key.seal, placeOf(at))), box }
  }

  /** Afterwards the key opens nothing. */
  async removeKey({ id }: JourneyKey): Promise<void> {
    await this.#table.remove(keyItem(id))
  }

  /** Keeps an entry; the same one, sent again, takes its place. */
  async put(into: Lock, of: Entry, until: Instant): Promise<void> {
    const at = entryItem(into, of)
    const box = this.#seal(entry.parse(of), Buffer.from(into.dataKey, 'base64url'), at)
    await this.#table.put({ ...at, box, expiresAt: expiry(until) })
  }

  async entriesOf(of: Lock, now: Instant): Promise<Entry[]> {
    const items = (await all(this.#table.query(partition(of.journeyId)))).filter(item => isKept(item, now))
    const dataKey = Buffer.from(of.dataKey, 'base64url')
    return items.map(item => entry.parse(opened(boxOf(item), dataKey, placeOf(item))))
  }

  async removeEntries({ journeyId }: Lock): Promise<void> {
    for await (const page of this.#table.query(partition(journeyId)))
      await Promise.all(page.map(({ pk, sk }) => this.#table.remove({ pk, sk })))
  }

  #seal(content: unknown, key: Buffer, at: Key): string {
    return sealed(content, key, placeOf(at), this.#random(SEALING.nonceBytes)).toString('base64url')
  }
}

const boxOf = (item: Record<string, unknown>): Buffer => Buffer.from(z.string().parse(item.box), 'base64url')
