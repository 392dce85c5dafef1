import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Table } from '../ports/table.ts'

const row = z.object({ secret: z.string().length(43) })

/**
 * The secret key for a table's pseudonyms: 256 random bits, created once by a conditional put and stored in the table
 * that it protects. `LINK` in the Vault turns a person into a participant; `ENROLMENT` in Outreach makes enrolment ids.
 */
export class KeyStore {
  readonly #table: Table
  readonly #name: 'LINK' | 'ENROLMENT'
  #known: Promise<Buffer> | undefined

  constructor(table: Table, name: 'LINK' | 'ENROLMENT') {
    this.#table = table
    this.#name = name
  }

  /** The key. Read once per cold start, and created by the first function that asks. */
  get(): Promise<Buffer> {
    this.#known ??= this.#read().catch(error => {
      this.#known = undefined
      throw error
    })
    return this.#known
  }

  /** The key if there is one: for a function that may not create it. */
  async find(): Promise<Buffer | undefined> {
    const found = await this.#table.get({ pk: 'KEY', sk: this.#name })
    return found && Buffer.from(row.parse(found).secret, 'base64url')
  }

  async #read(): Promise<Buffer> {
    const key = { pk: 'KEY', sk: this.#name }
    const found = (await this.#table.get(key)) ?? (await this.#make(key))
    return Buffer.from(row.parse(found).secret, 'base64url')
  }

  async #make(key: { pk: string; sk: string }) {
    const made = { ...key, secret: randomBytes(32).toString('base64url') }
    // Two cold starts at once: one put wins, and both read that key.
    return (await this.#table.put(made, 'absent')) === 'put' ? made : this.#table.get(key)
  }
}
