import { type Person, person } from '../domain/person.ts'
import type { Table } from '../ports/table.ts'
import { partitionOf } from './pseudonyms.ts'

const partition = (part: string) => `PEOPLE#${part}`
const keyOf = (personId: string) => ({ pk: partition(partitionOf(personId)), sk: personId })

/** The sixteen partitions over which people are spread, in order. */
export const PARTITIONS = [...'0123456789abcdef']

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

  /** Everyone in one partition, a page at a time. */
  async *ofPartition(part: string): AsyncIterable<Person[]> {
    for await (const page of this.#table.query(partition(part))) yield page.map(item => person.parse(item))
  }
}
