import * as z from 'zod'
import { type ContactState, contactState } from '../domain/delivery.ts'
import type { Table } from './table.ts'

const keyOf = (personId: string) => ({ pk: `P#${personId}`, sk: 'CONTACT' })
const row = z.object({ personId: z.string(), contact: contactState, version: z.int() })

/** Whether and since when a person wants no mail, or cannot be reached by it. Nobody here means: nothing stands against it. */
export class ContactStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Contact states by person id; who is not in it has none. */
  async findMany(personIds: string[]): Promise<Map<string, ContactState>> {
    const rows = (await this.#table.getMany(personIds.map(keyOf))).map(item => row.parse(item))
    return new Map(rows.map(({ personId, contact }) => [personId, contact]))
  }

  /** Changes some of a person's state and leaves the rest; an undefined field is taken away. */
  async change(
    personId: string,
    changes: { [Field in keyof ContactState]?: ContactState[Field] | undefined },
  ): Promise<void> {
    for (;;) {
      const found = await this.#table.get(keyOf(personId))
      const known = found && row.parse(found)
      const contact = { ...known?.contact, ...changes }
      const item = { ...keyOf(personId), personId, contact, version: (known?.version ?? 0) + 1 }
      const condition = known ? { field: 'version', equals: known.version } : 'absent'
      if ((await this.#table.put(item, condition)) === 'put') return
    }
  }
}
