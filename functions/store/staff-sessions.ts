import * as z from 'zod'
import { endsAt, type Session, session } from '../domain/staff/session.ts'
import { expiry, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'

const keyOf = (id: string) => ({ pk: `SESSION#${sha256(id).toString('base64url')}`, sk: 'SESSION' })
const row = session.extend({ version: z.int() })

/** A session as read, with its version for the optimistic lock. */
export type KeptSession = z.infer<typeof row>

/**
 * Sessions of HR's console, under the hash of what the browser's cookie holds: whoever reads the table can sign in as
 * nobody. One that was deleted does not come back: its use is noted only on the version that was read.
 */
export class StaffSessionStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async start(id: string, of: Session): Promise<void> {
    await this.#table.put(itemOf(id, { ...session.parse(of), version: 1 }), 'absent')
  }

  async find(id: string): Promise<KeptSession | undefined> {
    const item = await this.#table.get(keyOf(id))
    return item && row.parse(item)
  }

  async change(id: string, next: Session, before: KeptSession): Promise<'put' | 'conflict'> {
    const item = itemOf(id, { ...session.parse(next), version: before.version + 1 })
    return this.#table.put(item, { field: 'version', equals: before.version })
  }

  async end(id: string): Promise<void> {
    await this.#table.remove(keyOf(id))
  }
}

const itemOf = (id: string, of: KeptSession) => ({ ...keyOf(id), ...of, expiresAt: expiry(endsAt(of)) })
