import * as z from 'zod'
import { type Person, person } from '../domain/roster/person.ts'
import { scimUser } from '../domain/scim/user.ts'
import type { Key, Table } from '../ports/table.ts'
import { shardOf } from './shards.ts'

/** What a directory said of a person whom it owns. No file changes them as long as its connection stands. */
const scim = z.object({
  connection: z.string(),
  user: scimUser,
  createdAt: z.int(),
  changedAt: z.int(),
  /** To the directory there is no such user any more. */
  deleted: z.boolean().optional(),
  /** Since when they stay until an admin says yes (domain/scim/leaving.ts). */
  heldAt: z.int().optional(),
})
export type OfDirectory = z.infer<typeof scim>

const row = person.extend({
  /**
   * The turn of the import that wrote it (store/roster-turns.ts). Of a directory's person the number of its version, below
   * zero: so no write that was meant for a file's row succeeds, however late it arrives.
   */
  turn: z.int().optional(),
  scim: scim.optional(),
  /** When a person who left was first missing; the row goes as a whole at `expiresAt`. */
  leftAt: z.int().optional(),
  expiresAt: z.int().optional(),
})
/** A person as they are stored. */
export type RosterRow = z.infer<typeof row>

const partition = (shard: string) => `PEOPLE#${shard}`
const keyOf = (personId: string): Key => ({ pk: partition(shardOf(personId)), sk: personId })

/** The roster, in Directory. */
export class PersonStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /**
   * Puts rows in the place of those that were read, or of none. A row that was written in between stays; the ids of
   * these are returned.
   */
  async putMany(rows: RosterRow[], read: ReadonlyMap<string, RosterRow> = new Map()): Promise<string[]> {
    const failed = await this.#table.putEach(
      rows.map(one => ({
        item: { ...keyOf(one.personId), ...one },
        condition: { field: 'turn', equals: read.get(one.personId)?.turn },
      })),
    )
    return failed.map(({ sk }) => sk)
  }

  async findMany(personIds: string[]): Promise<Person[]> {
    return (await this.#table.getMany(personIds.map(keyOf))).map(item => person.parse(item))
  }

  async rowsOf(personIds: string[]): Promise<Map<string, RosterRow>> {
    const items = await this.#table.getMany(personIds.map(keyOf))
    return new Map(items.map(item => [item.sk, row.parse(item)]))
  }

  /** All people of one shard, page by page. */
  async *ofShard(shard: string): AsyncIterable<Person[]> {
    for await (const page of this.#table.query(partition(shard))) yield page.map(item => person.parse(item))
  }

  /** Their rows, likewise. */
  async *rowsOfShard(shard: string): AsyncIterable<RosterRow[]> {
    for await (const page of this.#table.query(partition(shard))) yield page.map(item => row.parse(item))
  }
}
