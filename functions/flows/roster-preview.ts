import { Readable } from 'node:stream'
import { type Columns, type GivenColumns, guessedColumns } from '../domain/roster/columns.ts'
import { headerIn, NoRoster, NotUtf8, readHead, rowsOf } from './roster-file.ts'

const ROWS_SHOWN = 5
/** Of a cell that is longer, the beginning says enough. */
const CELL_SHOWN = 80

export interface RosterPreview {
  outcome: 'preview'
  /** The columns as the file names them. */
  header: string[]
  /** Our column → the file's, as it would be taken. */
  columns: GivenColumns
  /** The first rows, cell by cell. */
  rows: string[][]
}

/** The first rows of a file, and which column would be taken for what. It reads the file's beginning only. */
export async function previewRoster(
  open: () => Promise<Readable>,
): Promise<RosterPreview | { outcome: 'refused'; reason: string }> {
  try {
    return await preview(open).catch(async (error: unknown) => {
      if (error instanceof NotUtf8) return preview(open, 'windows-1252')
      throw error
    })
  } catch (error) {
    if (error instanceof NoRoster) return { outcome: 'refused', reason: error.message }
    throw error
  }
}

async function preview(open: () => Promise<Readable>, as?: 'windows-1252'): Promise<RosterPreview> {
  const { text } = await readHead(await open(), as)
  const { cells, ...place } = headerIn(text)
  // Cells are shown as they stand: no column is taken for anything yet.
  const columns: Columns = { outcome: 'columns', places: new Map(), headers: {}, ignored: [], nameless: [] }
  const lines = Readable.from([Buffer.from(text)])
  const rows: string[][] = []
  for await (const { record } of rowsOf(lines, { ...place, encoding: 'utf-8', columns })) {
    rows.push(cells.map((_, n) => (record[n] ?? '').slice(0, CELL_SHOWN)))
    if (rows.length === ROWS_SHOWN) break
  }
  return { outcome: 'preview', header: cells.map(cell => cell.trim()), columns: guessedColumns(cells), rows }
}
