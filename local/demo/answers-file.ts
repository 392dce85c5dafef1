import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Instrument } from '../../functions/domain/check-in/instrument.ts'
import type { Choices } from './people.ts'

/** The column names for an instrument's items in known files, in the items' order. */
const KNOWN_COLUMNS: Record<string, RegExp[]> = {
  // NHANES 2017–2018, DPQ_J: DPQ010 … DPQ090; and files with numbered columns.
  'phq-9': [/^DPQ0[1-9]0$/, /^PHQ[1-9]$/],
  'gad-7': [/^GAD[1-7]$/],
}

/** NHANES writes 7 for "refused" and 9 for "don't know". */
const REFUSED = 7

/**
 * Real answers from a CSV file, one person per row. Columns are named by the items' ids, by known names, or by those
 * given. A 7 that is not an option is a refusal and sent as one; any other value that is not an option (9, empty) is
 * left out. On an error it says what the file has and what was expected.
 */
export async function readAnswers(
  file: string,
  instrument: Instrument,
  columns?: string[],
): Promise<Choices[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no file that can be read at ${file}`)
  })
  const rows = rowsIn(file, text)
  const header = Object.keys(rows[0] ?? {})
  const used = columns ?? itemColumns(header, instrument)
  const missing = used?.filter(column => !header.includes(column))
  if (!used || used.length !== instrument.items.length || (missing && missing.length > 0))
    throw new Error(
      `${file} has no ${instrument.items.length} columns for the items of ${instrument.id}` +
        `${missing && missing.length > 0 ? ` (${missing.join(', ')} are not there)` : ''}; it has ${header.join(', ') || 'no line of answers'}. ` +
        'Say which, in the order of the items, with --columns a,b,c',
    )
  return rows.map(row =>
    Object.fromEntries(
      instrument.items.flatMap((item, index) => {
        const text = row[used[index] ?? '']?.trim()
        if (text === undefined || text === '') return []
        const value = Number(text)
        if ((item.options ?? instrument.options).some(option => option.value === value))
          return [[item.id, String(value)]]
        return value === REFUSED ? [[item.id, 'declined']] : []
      }),
    ),
  )
}

function rowsIn(file: string, text: string): Record<string, string>[] {
  try {
    return parse(text, { columns: true, bom: true })
  } catch (thrown) {
    throw new Error(`${file} cannot be read as CSV: ${(thrown as Error).message}`)
  }
}

function itemColumns(header: string[], instrument: Instrument): string[] | undefined {
  const ids = instrument.items.map(({ id }) => id)
  if (ids.every(id => header.includes(id))) return ids
  return KNOWN_COLUMNS[instrument.id]
    ?.map(pattern => header.filter(column => pattern.test(column)).sort())
    .find(found => found.length === instrument.items.length)
}
