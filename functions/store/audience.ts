import * as z from 'zod'
import { type AudienceSummary, audienceCell, audienceSummary } from '../domain/roster/roster.ts'
import { all, type Table } from '../ports/table.ts'

// An item holds 400 KB. A cell takes some 150 bytes and 10 per language, so 1,000 of them leave room for long names.
const CELLS_PER_ITEM = 1000

const head = audienceSummary.omit({ cells: true }).extend({ parts: z.int() })
const part = z.object({ at: z.int(), cells: z.array(audienceCell) })
const keyOf = (sk: string) => ({ pk: 'AUDIENCE', sk })

/** How many people there are by place, department and site, as counted by the last import that changed the roster. */
export class AudienceStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async get(): Promise<AudienceSummary | undefined> {
    const rows = await all(this.#table.query('AUDIENCE'))
    const summary = rows.find(row => row.sk === 'SUMMARY')
    if (!summary) return undefined
    const { parts, ...rest } = head.parse(summary)
    const cells = rows
      .filter(row => row.sk.startsWith('CELLS#') && Number(row.sk.slice('CELLS#'.length)) < parts)
      .flatMap(row => part.parse(row))
      .filter(({ at }) => at === rest.at)
      .flatMap(({ cells }) => cells)
    return { ...rest, cells }
  }

  /** Writes the cells first and the head last, so that a reader never mixes the summaries of two imports. */
  async put({ cells, ...rest }: AudienceSummary): Promise<void> {
    const parts = Math.ceil(cells.length / CELLS_PER_ITEM)
    await this.#table.putMany(
      Array.from({ length: parts }, (_, number) => ({
        ...keyOf(`CELLS#${String(number).padStart(4, '0')}`),
        at: rest.at,
        cells: cells.slice(number * CELLS_PER_ITEM, (number + 1) * CELLS_PER_ITEM),
      })),
    )
    await this.#table.put({ ...keyOf('SUMMARY'), ...rest, parts })
  }
}
