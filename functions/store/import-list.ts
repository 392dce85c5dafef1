import * as z from 'zod'
import { THIRTEEN_MONTHS } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { keyOf, type RosterImport, rosterImport } from './roster-imports.ts'

const PARTITION = 'IMPORTLIST'
const row = z.object({ sk: z.string(), importId: z.string() })

/** So that they sort as numbers do. */
const placeOf = (number: number): string => String(number).padStart(10, '0')

/** Which imports there are, in the order in which they were asked for. */
export class ImportList {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async add({
    importId,
    number,
    requestedAt,
  }: Pick<RosterImport, 'importId' | 'number' | 'requestedAt'>): Promise<void> {
    const expiresAt = expiry(requestedAt + THIRTEEN_MONTHS)
    await this.#table.put({ pk: PARTITION, sk: placeOf(number), importId, expiresAt })
  }

  /** The newest first: at most so many, from before this place on. */
  async page(most: number, before?: string): Promise<{ imports: RosterImport[]; next: string | undefined }> {
    const places: z.infer<typeof row>[] = []
    const options = { newestFirst: true, pageSize: most + 1, ...(before === undefined ? {} : { before }) }
    for await (const page of this.#table.query(PARTITION, options)) {
      places.push(...page.map(item => row.parse(item)))
      if (places.length > most) break
    }
    const shown = places.slice(0, most)
    // One that was asked for twice, since the first try died, is in the list twice.
    const ids = [...new Set(shown.map(({ importId }) => importId))]
    const found = (await this.#table.getMany(ids.map(keyOf))).map(item => rosterImport.parse(item))
    return {
      imports: found.sort((one, other) => other.number - one.number),
      next: places.length > most ? shown.at(-1)?.sk : undefined,
    }
  }
}
