import { type Person, person } from '../domain/roster/person.ts'
import type { Table } from '../ports/table.ts'
import { shardOf } from './shards.ts'

const partition = (shard: string) => `PEOPLE#${shard}`
const keyOf = (personId: string) => ({ pk: partition(shardOf(personId)), sk: personId })

/** The roster, in Directory. */
export class PersonStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async putMany(people: Person[]): Promise<void> {
    await this.#table.putMany(people.map(one => ({ ...keyOf(one.personId), ...one })))
  }

  async findMany(personIds: string[]): Promise<Person[]> {
    return (await this.#table.getMany(personIds.map(keyOf))).map(item => person.parse(item))
  }

  /** All people of one shard, page by page. */
  async *ofShard(shard: string): AsyncIterable<Person[]> {
    for await (const page of this.#table.query(partition(shard))) yield page.map(item => person.parse(item))
  }
}
