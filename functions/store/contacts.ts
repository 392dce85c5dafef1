import * as z from 'zod'
import { type ContactState, contactState } from '../domain/sending/contact.ts'
import type { Key, Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const byPerson = (personId: string): Key => ({ pk: `P#${personId}`, sk: 'CONTACT' })
const byAddress = (addressHash: string): Key => ({ pk: `A#${addressHash}`, sk: 'CONTACT' })
const row = z.object({ contact: contactState, version: z.int() })

type Changes = { [Field in keyof ContactState]?: ContactState[Field] | undefined }

/**
 * Our suppression list: people who want no mail, and addresses that take none. No entry means that nothing speaks
 * against a mail. A person's wish is also stored under the hash of their address, which their enrolments carry, so that
 * it outlives a change of their id. A bounce is stored under the address alone: a corrected address gets mails.
 */
export class ContactStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Contact states by person id: those of the person and those of their address. */
  async findMany(people: { personId: string; addressHash: string }[]): Promise<Map<string, ContactState>> {
    // Each address once: a person who left may share an address with the person who has it now.
    const addressHashes = [...new Set(people.map(({ addressHash }) => addressHash))]
    const keys = [...people.map(({ personId }) => byPerson(personId)), ...addressHashes.map(byAddress)]
    const items = await this.#table.getMany(keys)
    const known = new Map(items.map(item => [item.pk, row.parse(item).contact]))
    const contactOf = (key: Key) => known.get(key.pk)
    return new Map(
      people.map(({ personId, addressHash }) => [
        personId,
        { ...contactOf(byAddress(addressHash)), ...contactOf(byPerson(personId)) },
      ]),
    )
  }

  /** Changes some fields of a person's state, an address's, or both. An undefined field is removed. */
  async change(
    { personId, addressHash }: { personId?: string; addressHash?: string | undefined },
    changes: Changes,
  ): Promise<void> {
    if (personId !== undefined) await this.#change(byPerson(personId), changes)
    if (addressHash !== undefined) await this.#change(byAddress(addressHash), changes)
  }

  async #change(key: Key, changes: Changes): Promise<void> {
    await optimisticUpdate(this.#table, async () => {
      const found = await this.#table.get(key)
      const known = found && row.parse(found)
      const contact = { ...known?.contact, ...changes }
      const item = { ...key, contact, version: (known?.version ?? 0) + 1 }
      const condition = known ? { field: 'version', equals: known.version } : 'absent'
      return this.#table.put(item, condition)
    })
  }
}
