import * as z from 'zod'
import { type Standing, standingAt } from '../domain/sending/address.ts'
import { type ContactState, contactState, DO_NOT_CONTACT } from '../domain/sending/contact.ts'
import type { Instant } from '../domain/time.ts'
import type { Key, Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const byPerson = (personId: string): Key => ({ pk: `P#${personId}`, sk: 'CONTACT' })
const byPair = ({ personId, addressHash }: Pair): Key => ({ pk: `P#${personId}`, sk: `AT#${addressHash}` })
const byAddress = (addressHash: string): Key => ({ pk: `A#${addressHash}`, sk: 'CONTACT' })

/** Loose: what the sender counts stands there too, and only it reads that (contact-counts.ts). */
export const row = z.looseObject({
  contact: contactState,
  /** The person's item only: the first address at which an email was due. The item's contact state is that pair's. */
  first: z.string().optional(),
  /**
   * The enrolment that wrote `first`, while no other one relies on it, or that the confirmation email to this address
   * belongs to.
   */
  by: z.string().optional(),
  /** Other addresses only: when the person said that they want emails there. */
  confirmedAt: z.int().optional(),
  version: z.int(),
})
export type Row = z.infer<typeof row>

/** A person at an address. */
export interface Pair {
  personId: string
  addressHash: string
}
/** As an enrolment names it. One of an older version has no address: then it is the person's first. */
type LooselyPair = { personId: string; addressHash?: string | undefined }

/** What is known of a person at an address. */
export interface Contact {
  /** What speaks against a mail to this person there, or against any mail to the address. */
  contact: ContactState
  standing: Standing
  /** The enrolment whose first email, or whose confirmation email, made the standing, until the person confirms it. */
  by: string | undefined
  /** The item that stands for the person there, as it was read: what `mark`, `keepFirst` and `count` would change. */
  own: { key: Key; row: Row | undefined }
}

/** A note that an email is due: the item's key and version. */
export interface Mark {
  key: Key
  version: number
}

type Changes = { [Field in keyof ContactState]?: ContactState[Field] | undefined }

/**
 * Our suppression list: what speaks against writing to a person at an address. It belongs to the pair of both, so that
 * a changed address starts fresh and shows nothing of the old one (docs/decisions/0013-changed-addresses.md). A wish is
 * also stored under the address alone, so that it outlives a change of the person's id; a bounce only there.
 */
export class ContactStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** By person id: what is known of each at the address of now. */
  async findMany(people: Pair[]): Promise<Map<string, Contact>> {
    // Each address once: a person who left may share an address with the person who has it now.
    const addressHashes = [...new Set(people.map(({ addressHash }) => addressHash))]
    const keys = people.flatMap(pair => [byPerson(pair.personId), byPair(pair)])
    const items = await this.#table.getMany([...keys, ...addressHashes.map(byAddress)])
    const known = new Map(items.map(item => [`${item.pk} ${item.sk}`, row.parse(item)]))
    const rowOf = ({ pk, sk }: Key) => known.get(`${pk} ${sk}`)
    return new Map(
      people.map(pair => {
        const person = rowOf(byPerson(pair.personId))
        const other = rowOf(byPair(pair))
        const standing = standingAt(pair.addressHash, {
          first: person?.first,
          confirmed: other?.confirmedAt !== undefined,
          asked: other?.by !== undefined,
        })
        const isOwn = isFirst(person, pair.addressHash)
        const own = isOwn ? person : other
        const key = isOwn ? byPerson(pair.personId) : byPair(pair)
        const contact = { ...rowOf(byAddress(pair.addressHash))?.contact, ...own?.contact }
        const by = own?.confirmedAt === undefined ? own?.by : undefined
        return [pair.personId, { contact, standing, by, own: { key, row: own } }]
      }),
    )
  }

  /**
   * Notes that an email is due: to the first address of a person, or the confirmation email to a changed one. Returns the
   * mark, or `lost` where somebody else has changed the item since it was read.
   */
  async mark(pair: Pair, { standing, own }: Contact, by: string): Promise<Mark | 'lost'> {
    const item: Item = {
      contact: {},
      ...own.row,
      by,
      ...(standing === 'first' ? { first: pair.addressHash } : {}),
    }
    if ((await this.#put(own.key, item, own.row)) === 'conflict') return 'lost'
    return { key: own.key, version: nextVersion(own.row) }
  }

  /**
   * Keeps the first address for good that another enrolment marked: an email of this one relies on it too, so the other
   * one no longer takes it back. Once for each person, since nobody's mark is left after that.
   */
  async keepFirst({ own: { key, row } }: Contact): Promise<'kept' | 'lost'> {
    if (row?.by === undefined) return 'kept'
    const { by: _, ...kept } = row
    return (await this.#put(key, kept, row)) === 'conflict' ? 'lost' : 'kept'
  }

  /**
   * Takes a mark back: SES certainly took no email to the address. Not where anything has changed since: somebody else's
   * email may be on its way there, or the person has answered.
   */
  async unmark({ key, version }: Mark): Promise<void> {
    await this.#update(key, found => {
      if (found?.version !== version) return undefined
      const { first, by, ...rest } = found
      return rest
    })
  }

  /** Whether the person has said that they want emails at an address that was changed to. */
  async isConfirmed(pair: LooselyPair): Promise<boolean> {
    const key = await this.#keyOf(pair)
    const found = await this.#table.get(key)
    return key.sk === 'CONTACT' || (found !== undefined && row.parse(found).confirmedAt !== undefined)
  }

  /** Changes some fields of what stands under the pair and under its address. An undefined field is removed. */
  async change(pair: LooselyPair, changes: Changes): Promise<void> {
    await this.changePair(pair, changes)
    if (pair.addressHash !== undefined) await this.changeAddress(pair.addressHash, changes)
  }

  /** The same under the pair alone, whatever becomes of the address. */
  async changePair(pair: LooselyPair, changes: Changes): Promise<void> {
    await this.#change(pair, found => ({ ...found, contact: { ...found?.contact, ...changes } }))
  }

  /** The same under the address alone. */
  async changeAddress(addressHash: string, changes: Changes): Promise<void> {
    await this.#update(byAddress(addressHash), found => ({ contact: { ...found?.contact, ...changes } }))
  }

  /** The person wants emails there: nothing stands against them any more, at SES neither, and the address is theirs. */
  async resume(pair: LooselyPair, now: Instant): Promise<void> {
    await this.#change(pair, found => ({ ...found, contact: {}, confirmedAt: now }))
    if (pair.addressHash !== undefined)
      await this.#update(byAddress(pair.addressHash), () => ({ contact: { resumedAt: now } }))
  }

  /** Deletes what stands under the pair and under its address, down to that nobody writes there. */
  async erase(pair: Pair): Promise<void> {
    const key = await this.#keyOf(pair)
    // The first address stays: at another one the person is asked first, as everybody is.
    const first = key.sk === 'CONTACT' ? pair.addressHash : undefined
    await this.#update(key, () => ({ contact: DO_NOT_CONTACT, first }))
    await this.#update(byAddress(pair.addressHash), () => ({ contact: DO_NOT_CONTACT }))
  }

  /** Forgets a bounce that has ended, once SES has forgotten it too. One that came since is kept. */
  async forgetBounce(addressHash: string, ended: ContactState): Promise<void> {
    await this.#update(byAddress(addressHash), found => {
      if (!found) return undefined
      const { bouncedAt, resumedAt, ...contact } = found.contact
      return bouncedAt === ended.bouncedAt && resumedAt === ended.resumedAt ? { contact } : undefined
    })
  }

  /** The item of a pair: the person's own for the first address, and for one that is not known yet. */
  async #keyOf({ personId, addressHash }: LooselyPair): Promise<Key> {
    if (addressHash === undefined) return byPerson(personId)
    const found = await this.#table.get(byPerson(personId))
    return isFirst(found && row.parse(found), addressHash)
      ? byPerson(personId)
      : byPair({ personId, addressHash })
  }

  async #change(pair: LooselyPair, next: Next): Promise<void> {
    await this.#update(await this.#keyOf(pair), next)
  }

  async #update(key: Key, next: Next): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const found = await this.#table.get(key)
      const known = found && row.parse(found)
      const item = next(known)
      return item ? this.#put(key, item, known) : undefined
    })
  }

  #put(key: Key, item: Item & { version?: number }, known: Row | undefined) {
    return putContact(this.#table, key, item, known)
  }
}

/** On the condition that the item has not changed since it was read. */
export function putContact(
  table: Pick<Table, 'put'>,
  key: Key,
  { version: _, ...item }: Item & { version?: number },
  known: Row | undefined,
): Promise<'put' | 'conflict'> {
  const condition = known ? ({ field: 'version', equals: known.version } as const) : 'absent'
  return table.put({ ...item, ...key, version: nextVersion(known) }, condition)
}

type Item = Omit<Row, 'version'>
type Next = (found: Row | undefined) => Item | undefined

/** Whether an address is the person's first, or may be: where none is known, items of older versions speak of it. */
const isFirst = (person: Row | undefined, addressHash: string): boolean =>
  person?.first === undefined || person.first === addressHash

export const nextVersion = (known: Row | undefined): number => (known?.version ?? 0) + 1
