import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Person } from '../domain/roster/person.ts'
import {
  AudienceCount,
  headerProblem,
  needsConfirmation,
  type RosterDefaults,
  type RosterProblem,
  readRow,
} from '../domain/roster/roster.ts'
import type { Instant } from '../domain/time.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { PersonStore } from '../store/people.ts'
import type { RosterImport, RosterImportStore } from '../store/roster-imports.ts'
import { SHARDS } from '../store/shards.ts'

export interface RosterDeps {
  /** The uploaded file from its beginning, each time it is called. */
  open: (importId: string) => Promise<Readable>
  imports: Pick<RosterImportStore, 'find' | 'put'>
  people: Pick<PersonStore, 'putMany' | 'ofShard'>
  audience: Pick<AudienceStore, 'put'>
  defaults: RosterDefaults
}

/** The first ones are kept in full; the rest are only counted. */
const MAX_PROBLEMS = 500
const PEOPLE_A_BATCH = 500

/**
 * Imports one uploaded roster. It reads the file once to find all problems, compares it with the people on the roster,
 * and only then reads it again to write. So a bad file changes nothing. Memory holds ids and addresses, some 400 bytes
 * per person, never the rows. A retry after a crash repeats the same writes, since each is by key.
 */
export async function importRoster(
  importId: string,
  now: Instant,
  deps: RosterDeps,
): Promise<RosterImport | undefined> {
  const asked = await deps.imports.find(importId)
  // Nobody asked for this file, or its import is over.
  if (asked?.status !== 'waiting-for-file') return asked
  const finish = async (result: RosterImport) => {
    await deps.imports.put(result)
    return result
  }
  const { requestedAt, requestedBy, confirmed } = asked
  const known = { importId, requestedAt, requestedBy, confirmed, finishedAt: now }

  const survey = await surveyFile(await deps.open(importId), deps.defaults)
  if (survey.outcome === 'refused') return finish({ ...known, status: 'refused', reason: survey.reason })
  const { idOf, listed, rows, problems } = survey

  const leavers: Person[] = []
  let active = 0
  let rekeyed = 0
  let readdressed = 0
  const good = new Set(idOf.values())
  for await (const people of everyone(deps.people)) {
    for (const one of people) {
      if (one.status !== 'active') continue
      active++
      if (!listed.has(one.personId)) leavers.push(one)
      const idNow = idOf.get(one.email)
      if (idNow !== undefined && idNow !== one.personId) rekeyed++
      if (good.has(one.personId) && idNow !== one.personId) readdressed++
    }
  }

  const outcome = {
    counts: { rows, good: idOf.size, bad: rows - idOf.size, leaving: leavers.length, rekeyed, readdressed },
    problems: problems.slice(0, MAX_PROBLEMS),
    problemsNotShown: Math.max(0, problems.length - MAX_PROBLEMS),
  }
  if (idOf.size === 0)
    return finish({
      ...known,
      status: 'refused',
      reason: `None of the ${rows} rows could be read. ${firstProblem(problems)}`,
    })
  const reason = needsConfirmation({ active, leaving: leavers.length, rekeyed })
  if (reason && !confirmed) return finish({ ...known, status: 'needs-confirmation', reason, ...outcome })

  const kept = (one: Person) => idOf.get(one.email) === one.personId
  let batch: Person[] = []
  const written = new Set<string>()
  for await (const { cells, ragged } of rowsOf(await deps.open(importId))) {
    const read = readRow(cells, deps.defaults)
    if (ragged || read.outcome !== 'person' || !kept(read.person) || written.has(read.person.personId))
      continue
    written.add(read.person.personId)
    batch.push(read.person)
    if (batch.length === PEOPLE_A_BATCH) {
      await deps.people.putMany(batch)
      batch = []
    }
  }
  await deps.people.putMany(batch)
  await deps.people.putMany(leavers.map(one => ({ ...one, status: 'left' })))

  const count = new AudienceCount()
  for await (const people of everyone(deps.people)) for (const one of people) count.add(one)
  await deps.audience.put(count.summary(now, deps.defaults.locale))
  return finish({ ...known, status: 'done', ...outcome })
}

async function* everyone(people: Pick<PersonStore, 'ofShard'>): AsyncIterable<Person[]> {
  for (const shard of SHARDS) yield* people.ofShard(shard)
}

const firstProblem = (problems: RosterProblem[]) => {
  const first = problems[0]
  return first ? `Line ${first.line}, column ${first.column}: ${first.problem}.` : 'The file holds no people.'
}

interface Survey {
  outcome: 'roster'
  /** Address → person id, of every good row. The first row with an address or an id counts. */
  idOf: Map<string, string>
  /** Every id in the file, in good rows and bad: none of these people has left. */
  listed: Set<string>
  rows: number
  problems: RosterProblem[]
}

async function surveyFile(
  file: Readable,
  defaults: RosterDefaults,
): Promise<Survey | { outcome: 'refused'; reason: string }> {
  const survey: Survey = { outcome: 'roster', idOf: new Map(), listed: new Set(), rows: 0, problems: [] }
  try {
    for await (const { line, cells, ragged } of rowsOf(file)) {
      survey.rows++
      const id = (cells.person_id ?? '').trim()
      const repeated = id !== '' && survey.listed.has(id)
      if (id !== '') survey.listed.add(id)
      if (ragged) {
        survey.problems.push({
          line,
          column: '',
          problem: 'has more or fewer cells than the first line names columns',
        })
        continue
      }
      const read = readRow(cells, defaults)
      if (read.outcome === 'bad')
        survey.problems.push(...read.problems.map(problem => ({ line, ...problem })))
      else if (repeated)
        survey.problems.push({ line, column: 'person_id', problem: 'is in an earlier line already' })
      else if (survey.idOf.has(read.person.email))
        survey.problems.push({ line, column: 'email', problem: 'is in an earlier line already' })
      else {
        survey.idOf.set(read.person.email, id)
      }
    }
  } catch (error) {
    if (error instanceof NoRoster) return { outcome: 'refused', reason: error.message }
    if (error instanceof CsvError)
      return {
        outcome: 'refused',
        reason: `Line ${error.lines} cannot be read as CSV: ${plain(error.code)}.`,
      }
    throw error
  }
  return survey
}

/** The file as a whole is not a roster. The message is for HR. */
class NoRoster extends Error {}

const plain = (code: string) =>
  ({
    CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
    INVALID_OPENING_QUOTE: 'a quotation mark is in the middle of a cell',
    CSV_MAX_RECORD_SIZE: 'it is far too long for a line of a roster',
  })[code] ?? 'it is not well formed'

/** Streams the rows of a CSV file, with the line that each begins on. */
async function* rowsOf(file: Readable): AsyncIterable<Row> {
  let header: string[] | undefined
  const text = Readable.from(textOf(file))
  const rows = text.pipe(
    parse({ info: true, skip_empty_lines: true, relax_column_count: true, max_record_size: 64 * 1024 }),
  )
  text.on('error', error => rows.destroy(error))
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      if (!header) {
        header = record.map(column => column.trim().toLowerCase())
        const problem = headerProblem(header)
        if (problem) throw new NoRoster(problem)
        continue
      }
      const line = info.lines - record.join('').split('\n').length + 1
      const cells = Object.fromEntries(header.map((column, index) => [column, record[index] ?? '']))
      yield { line, cells, ragged: record.length !== header.length }
    }
    if (!header) throw new NoRoster('The file is empty.')
  } finally {
    // A reader that stops half way also releases the file and its connection.
    text.destroy()
  }
}

interface Row {
  line: number
  cells: Record<string, string>
  /** Whether it has more or fewer cells than the header, so that the columns are uncertain. */
  ragged: boolean
}

/** A file's bytes as text, without a byte order mark, with \n as line end. Refuses files that are not UTF-8. */
async function* textOf(file: Readable): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let held = ''
  try {
    for await (const bytes of file as AsyncIterable<Uint8Array>) {
      const text = held + decoder.decode(bytes, { stream: true })
      held = text.endsWith('\r') ? '\r' : ''
      yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
    }
    yield (held + decoder.decode()).replace(/\r/g, '\n')
  } catch (error) {
    if (error instanceof TypeError)
      throw new NoRoster('The file is not UTF-8. Save it as "CSV UTF-8" and upload it again.')
    throw error
  }
}
