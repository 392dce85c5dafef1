import { keptFor } from '../domain/retention.ts'
import { person, type StaffPerson } from '../domain/staff/session.ts'
import { all, expiry, type Table } from '../ports/table.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const keyOf = (subject: string) => ({ pk: 'STAFF', sk: subject })

/** The people of HR, as their last sign-in told: a handful, so one partition. Their epoch ends sessions everywhere. */
export class StaffStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(subject: string): Promise<StaffPerson | undefined> {
    const item = await this.#table.get(keyOf(subject))
    return item && person.parse(item)
  }

  async list(): Promise<StaffPerson[]> {
    return (await all(this.#table.query('STAFF'))).map(item => person.parse(item))
  }

  /** Notes a sign-in. Returns the person, with the epoch that their sessions count by. */
  async signedIn(of: Omit<StaffPerson, 'epoch'>): Promise<StaffPerson> {
    return this.#update(of.subject, stands => ({ ...of, epoch: stands?.epoch ?? 0 }))
  }

  /** Ends all sessions of a person; undefined for somebody who never signed in. */
  async endSessions(subject: string): Promise<StaffPerson | undefined> {
    if (!(await this.find(subject))) return undefined
    return this.#update(subject, stands => {
      if (!stands) throw new Error('a person of HR went away')
      return { ...stands, epoch: stands.epoch + 1 }
    })
  }

  async #update(
    subject: string,
    next: (stands: StaffPerson | undefined) => StaffPerson,
  ): Promise<StaffPerson> {
    return optimisticUpdate(this.#table, async () => {
      const item = await this.#table.get(keyOf(subject))
      const known = typeof item?.version === 'number' ? item.version : undefined
      const after = person.parse(next(item && person.parse(item)))
      const expiresAt = expiry(after.signedInAt + keptFor('peopleOfHr'))
      const put = { ...keyOf(subject), ...after, expiresAt, version: (known ?? 0) + 1 }
      const outcome = await this.#table.put(put, { field: 'version', equals: known })
      return outcome === 'put' ? after : 'conflict'
    })
  }
}
