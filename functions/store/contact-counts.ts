import { type CountedEmail, contactHistory, withinCap } from '../domain/sending/contact-cap.ts'
import type { Table } from '../ports/table.ts'
import { type Contact, nextVersion, putContact, type Row, row } from './contacts.ts'
import { optimisticUpdate } from './optimistic-update.ts'

/** What HR has sent to a person lately, beside their contact state. Only the sender needs it, so no page carries it. */
export class ContactCounts {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /**
   * Notes an email of HR's before it is sent, if the cap and the person's own choice allow it. Of two senders at once the
   * second decides by what the first has noted. Returns the contact as it stands then, for `mark`; `held` where the email
   * is held back, and `lost` where the address stands otherwise by now.
   */
  async count<Of extends Contact>(found: Of, email: CountedEmail): Promise<Of | 'held' | 'lost'> {
    const { key } = found.own
    let { row: known } = found.own
    let isOld = false
    return optimisticUpdate<Of | 'held' | 'lost'>(this.#table, async () => {
      if (isOld) {
        const again = await this.#table.get(key)
        known = again && row.parse(again)
        if (isOtherStanding(found.own.row, known)) return 'lost'
      }
      isOld = true
      const verdict = withinCap(contactHistory.parse(known ?? {}), known?.contact ?? {}, email)
      if (verdict.outcome === 'held') return 'held'
      if (!verdict.next) return { ...found, own: { key, row: known } }
      const item = { contact: {}, ...known, ...verdict.next }
      if ((await putContact(this.#table, key, item, known)) === 'conflict') return 'conflict'
      return { ...found, own: { key, row: { ...item, version: nextVersion(known) } } }
    })
  }
}

/** Whether somebody else's mark, or the person's yes, has come in between. */
const isOtherStanding = (one: Row | undefined, other: Row | undefined): boolean =>
  one?.first !== other?.first || one?.by !== other?.by || one?.confirmedAt !== other?.confirmedAt
