import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Columns, columnsOf, type GivenColumns, isHeader } from '../domain/roster/columns.ts'

/** How a roster lies in its file: as spreadsheets and HR systems save it. */

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
type Encoding = (typeof ENCODINGS)[number]

export interface Layout {
  encoding: Encoding
  separator: string
  /** The line of the header, from 1; whatever stands above it is not read. */
  headerLine: number
  columns: Columns
}

export interface Row {
  line: number
  /** By our column. */
  cells: Record<string, string>
  /** All of them, in the file's order. */
  record: readonly string[]
  /** Whether the row has slipped, so that the columns are uncertain. */
  ragged: boolean
}

/** The file as a whole is not a roster. The message is for HR. */
export class NoRoster extends Error {}
/** The bytes are not UTF-8 after all. */
export class NotUtf8 extends Error {}

const SEPARATORS = [',', ';', '\t', '|']
/** Titles, dates and blank lines that reports put above their header. */
const MAX_HEADER_LINE = 20
const HEAD_BYTES = 64 * 1024

const SAVE_AS_CSV =
  'In Excel choose File, Save As, "CSV UTF-8 (Comma delimited)"; in LibreOffice File, Save As, "Text CSV" with UTF-8; in Google Sheets or Numbers File, Download or Export, CSV. Then upload that file.'
const NO_CSV: readonly [RegExp, string][] = [
  [/^504b0304|^504b0506/, 'The file is a workbook (.xlsx, .ods or .numbers) or a zip archive, and not CSV.'],
  [/^d0cf11e0/, 'The file is an old Excel workbook (.xls), and not CSV.'],
  [/^25504446/, 'The file is a PDF, and not CSV.'],
  [/^1f8b/, 'The file is compressed (gzip), and not CSV.'],
]

/** Finds out how a file is to be read, from its beginning. Throws `NoRoster`. */
export async function layoutOf(file: Readable, as?: Encoding, given?: GivenColumns): Promise<Layout> {
  const { text, encoding } = await readHead(file, as)
  const { cells, ...place } = headerIn(text, given)
  return { encoding, ...place, columns: whole(columnsOf(cells, given)) }
}

/** The beginning of a file, as text. Throws `NoRoster` where it is none. */
export async function readHead(file: Readable, as?: Encoding): Promise<{ text: string; encoding: Encoding }> {
  const bytes = await headOf(file)
  const magic = bytes.subarray(0, 8).toString('hex')
  const [, what] = NO_CSV.find(([begins]) => begins.test(magic)) ?? []
  if (what) throw new NoRoster(`${what} ${SAVE_AS_CSV}`)
  const encoding = as ?? encodingOf(bytes)
  let text = ''
  for await (const piece of linesOf(Readable.from([bytes]), encoding, bytes.length === HEAD_BYTES))
    text += piece
  if (text.includes('\0')) throw new NoRoster(`The file is not UTF-8, nor any text. ${SAVE_AS_CSV}`)
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text))
    throw new NoRoster(`The file is a web page or XML under another name, and not CSV. ${SAVE_AS_CSV}`)
  if (text.trim() === '') throw new NoRoster('The file is empty.')
  return { text, encoding }
}

async function headOf(file: Readable): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of file as AsyncIterable<Uint8Array>) {
    pieces.push(piece)
    size += piece.length
    if (size >= HEAD_BYTES) break
  }
  file.destroy()
  return Buffer.concat(pieces).subarray(0, HEAD_BYTES)
}

function encodingOf(bytes: Buffer): Encoding {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return 'utf-16le'
  if (mark === 'feff') return 'utf-16be'
  // Without a mark: a header in Latin letters has a zero byte in every pair.
  const start = bytes.subarray(0, 200)
  const zeros = (parity: number) => start.filter((byte, n) => n % 2 === parity && byte === 0).length
  if (zeros(1) > start.length / 4) return 'utf-16le'
  if (zeros(0) > start.length / 4) return 'utf-16be'
  return 'utf-8'
}

/** The first line that names the columns, by whichever separator. */
export function headerIn(
  text: string,
  given?: GivenColumns,
): Pick<Layout, 'separator' | 'headerLine'> & { cells: string[] } {
  const named = /^"?sep=(.)"?[,;\t]*(\n|$)/i.exec(text)?.[1]
  const candidates = named ? [named] : SEPARATORS
  for (let line = named ? 2 : 1; line <= MAX_HEADER_LINE; line++)
    for (const separator of candidates) {
      const cells = recordAt(text, line, separator)
      if (isHeader(cells, given)) return { separator, headerLine: line, cells }
    }
  const first = text.split('\n').findIndex((each, n) => each.trim() !== '' && !(named && n === 0))
  // None of them is a header. The one with the most cells is nearest to it.
  const [nearest = { separator: ',', cells: [] }] = candidates
    .map(separator => ({ separator, cells: recordAt(text, first + 1, separator) }))
    .toSorted((one, other) => other.cells.length - one.cells.length)
  return { headerLine: first + 1, ...nearest }
}

function whole(columns: ReturnType<typeof columnsOf>): Columns {
  if (columns.outcome === 'no-roster') throw new NoRoster(columns.reason)
  return columns
}

/** The cells of the record that begins on a line; lenient, since it may be a title. */
function recordAt(text: string, line: number, separator: string): string[] {
  let at = 0
  for (let skipped = 1; skipped < line; skipped++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return []
    at = end + 1
  }
  const cells = ['']
  let quoted = false
  for (; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') quoted = !quoted
    else if (!quoted && sign === '\n') break
    else if (!quoted && sign === separator) cells.push('')
    else cells[cells.length - 1] += sign
  }
  return cells
}

/** Streams the rows of a file, with the line that each begins on. Throws `NoRoster` and `NotUtf8`. */
export async function* rowsOf(file: Readable, layout: Layout): AsyncIterable<Row> {
  const { encoding, separator, headerLine, columns } = layout
  const text = Readable.from(withoutLines(linesOf(file, encoding), headerLine - 1))
  const rows = text.pipe(
    parse({
      info: true,
      delimiter: separator,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 64 * 1024,
    }),
  )
  text.on('error', error => rows.destroy(error))
  let width: number | undefined
  let first = true
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      if (width === undefined) {
        width = record.length
        continue
      }
      // SuccessFactors writes its header twice: as names, and as labels.
      const again = first && isHeader(record)
      first = false
      if (again || record.every(cell => cell.trim() === '')) continue
      const line = headerLine - 1 + info.lines - record.join('').split('\n').length + 1
      if (record.some(cell => swallowed(cell, separator)))
        throw new NoRoster(`Line ${line} cannot be read as CSV: a quotation mark is opened and never closed.`)
      yield { line, cells: cellsOf(record, columns), record, ragged: isRagged(record, width, columns) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new NoRoster(
      `Line ${headerLine - 1 + Number(error.lines)} cannot be read as CSV: ${plain(error.code)}.`,
    )
  } finally {
    // A reader that stops half way also releases the file and its connection.
    text.destroy()
    file.destroy()
  }
}

/** A cell that has whole rows in it, and a quotation mark: one was not closed, up to the next. */
const swallowed = (cell: string, separator: string): boolean =>
  cell.includes('"') &&
  cell
    .split('\n')
    .slice(1)
    .some(line => line.split(separator).length > 2)

const cellsOf = (record: readonly string[], { places }: Columns): Record<string, string> =>
  Object.fromEntries(
    [...places].map(([column, indices]) => [
      column,
      indices.map(index => record[index] ?? '').find(cell => cell.trim() !== '') ?? '',
    ]),
  )

/** Empty cells at the end come and go. A row that ends before its status has lost it. */
function isRagged(record: readonly string[], width: number, { places, nameless }: Columns): boolean {
  const filled = (index: number) => (record[index] ?? '').trim() !== ''
  if (record.slice(width).some(cell => cell.trim() !== '') || nameless.some(filled)) return true
  const needed = ['person_id', 'email', 'status', 'active'].flatMap(column => places.get(column) ?? [])
  return Math.max(...needed) >= record.length
}

const plain = (code: string) =>
  ({
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
    CSV_MAX_RECORD_SIZE: 'it is far too long for a line of a roster',
  })[code] ?? 'it is not well formed'

async function* withoutLines(text: AsyncIterable<string>, count: number): AsyncIterable<string> {
  let left = count
  for await (const piece of text) {
    let at = 0
    for (; left > 0; left--) {
      const end = piece.indexOf('\n', at)
      if (end < 0) break
      at = end + 1
    }
    if (left === 0) yield piece.slice(at)
  }
}

/** A file's bytes as text, without a byte order mark, with \n as line end. */
async function* linesOf(file: Readable, encoding: Encoding, cut = false): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let held = ''
  try {
    for await (const bytes of file as AsyncIterable<Uint8Array>) {
      const text = held + checked(decoder.decode(bytes, { stream: true }), encoding)
      held = text.endsWith('\r') ? '\r' : ''
      yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
    }
    if (!cut) yield (held + decoder.decode()).replace(/\r/g, '\n')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    if (encoding === 'utf-8') throw new NotUtf8()
    throw new NoRoster(`The file is not UTF-8, nor ${encoding}. ${SAVE_AS_CSV}`)
  }
}

/**
 * Other encodings read as Windows-1252 make wrong names without a word. They show by letters that stand where Western
 * languages have none: four accented ones together (Cyrillic, Arabic), signs within words (Polish, old Macs), and "Ã¼"
 * where UTF-8 has one broken byte.
 */
const NOT_WESTERN =
  /[\x80-\x9f\ufffd]|[\xc0-\xff]{4}|[ÃÐÑ][\x80-\xbf€-™]|â€|[a-z][¹³¿¼¾¶]|[a-zA-Z][ŽŸŠ][a-z]/u

function checked(text: string, encoding: Encoding): string {
  if (encoding === 'windows-1252' && NOT_WESTERN.test(text))
    throw new NoRoster(
      `The file is not UTF-8, and not Windows-1252 throughout: names in it would be wrong. ${SAVE_AS_CSV}`,
    )
  return text
}
