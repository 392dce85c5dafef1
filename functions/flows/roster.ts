import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { GroupColumns, groupedBy } from '../domain/roster/group-columns.ts'
import { MAX_TRIES } from '../domain/roster/import-life.ts'
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
import type { RosterRow } from '../store/people.ts'
import { isOver, type RosterImport, type RosterImportStore } from '../store/roster-imports.ts'
import type { Turn } from '../store/roster-turns.ts'
import { SHARDS } from '../store/shards.ts'
import {
  beginWriting,
  fingerprint,
  isLeaver,
  LostTurn,
  type People,
  type Turns,
  type Wanted,
} from './roster-writing.ts'

export interface RosterDeps {
  /** The uploaded file from its beginning, each time it is called, and the same version of it. */
  open: (importId: string) => Promise<Readable>
  imports: Pick<RosterImportStore, 'find' | 'put'>
  turns: Turns
  people: People
  audience: Pick<AudienceStore, 'put'>
  defaults: RosterDefaults
  leaversKeptDays: number
  newId: () => string
}

/** The first ones are kept in full; the rest are only counted. */
const MAX_PROBLEMS = 500
/** What one import can take, in memory and in time. */
const MAX_ROWS = 300_000

type Known = Pick<RosterImport, 'importId' | 'number' | 'requestedAt' | 'requestedBy' | 'confirmed'>

/**
 * Imports one uploaded roster. It reads the file once to find all problems, takes its turn, compares the file with the
 * people on the roster, and only then reads it again to write what differs. So a bad file changes nothing. Memory holds
 * ids and addresses, some 400 bytes per person, never the rows. An attempt that dies leaves its turn unfinished, and the
 * next one takes it over (store/roster-turns.ts).
 */
export async function importRoster(
  importId: string,
  now: Instant,
  deps: RosterDeps,
  tries = 1,
): Promise<RosterImport | undefined> {
  const asked = await deps.imports.find(importId)
  // Nobody asked for this file, or its import is over.
  if (!asked || isOver(asked)) return asked
  const { number, requestedAt, requestedBy, confirmed } = asked
  const known: Known = { importId, number, requestedAt, requestedBy, confirmed }
  const readingSince = 'readingSince' in asked ? asked.readingSince : now
  try {
    await deps.imports.put({ ...known, status: 'reading', readingSince, tries })
    return await deps.imports.put(await attempt(known, now, deps))
  } catch (error) {
    // Where this word is lost too, the time that has passed says it (domain/roster/import-life.ts).
    if (tries >= MAX_TRIES)
      await deps.imports.put({ ...known, status: 'failed', readingSince, tries }).catch(() => {})
    throw error
  }
}

async function attempt(known: Known, now: Instant, deps: RosterDeps): Promise<RosterImport> {
  const over = { ...known, finishedAt: now }
  const survey = await surveyGroups(known.importId, deps)
  if (survey.outcome === 'refused') return { ...over, status: 'refused', reason: survey.reason }
  const { rows, problems, columns, idOf } = survey
  if (idOf.size === 0) {
    const reason = `None of the ${rows} rows could be read. ${firstProblem(problems)}`
    return { ...over, status: 'refused', reason }
  }

  const turn = await deps.turns.take(known, deps.newId())
  if (turn === 'overtaken') return { ...over, status: 'overtaken' }
  if (turn === 'wait')
    throw new Error('a newer import is comparing; this one goes on if that one changes nothing')
  try {
    const compared = await compare(deps.people, survey)
    const { active, leaving, rekeyed } = compared
    const outcome = {
      counts: { rows, good: idOf.size, bad: rows - idOf.size, leaving, rekeyed },
      problems: problems.slice(0, MAX_PROBLEMS),
      problemsNotShown: Math.max(0, problems.length - MAX_PROBLEMS),
      columnsLeftOut: [...columns.tooMany],
    }
    const reason = needsConfirmation({ active, leaving, rekeyed })
    if (reason && !known.confirmed) {
      await deps.turns.giveBack(turn)
      return { ...over, status: 'needs-confirmation', reason, ...outcome }
    }
    await write(turn, compared, survey, now, deps)
    return { ...over, status: 'done', ...outcome }
  } catch (error) {
    if (error instanceof LostTurn && (await deps.turns.isOvertaken(known)))
      return { ...over, status: 'overtaken' }
    // A turn that has only compared keeps no older import waiting.
    await deps.turns.giveBack(turn).catch(() => {})
    throw error
  }
}

async function write(
  turn: Turn,
  { changed: pending }: Comparison,
  survey: Survey,
  now: Instant,
  deps: RosterDeps,
): Promise<void> {
  const writeRows = await beginWriting(turn, pending, { ...deps, now })
  const leftOut = survey.columns.tooMany
  async function* inFile(): AsyncIterable<[string, Wanted]> {
    for await (const { cells, ragged } of rowsOf(await deps.open(turn.importId))) {
      const read = readRow(cells, deps.defaults)
      if (ragged || read.outcome !== 'person') continue
      const { personId, email, status } = read.person
      if (survey.idOf.get(email) !== personId || status === 'left') continue
      if (pending.delete(personId)) yield [personId, groupedBy(read.person, leftOut)]
    }
  }
  function* notInFile(): Iterable<[string, Wanted]> {
    for (const id of pending) yield [id, (survey.found.get(id) ?? LEFT) === LEFT ? 'gone' : 'as-is']
  }
  await writeRows(inFile())
  await writeRows(notInFile())

  const count = new AudienceCount()
  for await (const people of everyone(deps.people)) for (const one of people) count.add(one)
  const summary = count.summary(now, deps.defaults.locale)
  if ((await deps.audience.put(summary, turn.turn)) === 'overtaken') throw new LostTurn()
  if ((await deps.turns.end(turn)) === 'lost') throw new LostTurn()
}

interface Comparison {
  active: number
  leaving: number
  rekeyed: number
  /** Whose row is to be written. */
  changed: Set<string>
}

async function compare(people: Pick<People, 'rowsOfShard'>, { found, idOf }: Survey): Promise<Comparison> {
  const result: Comparison = { active: 0, leaving: 0, rekeyed: 0, changed: new Set() }
  for (const [id, is] of found) if (is !== LEFT && is !== UNREADABLE) result.changed.add(id)
  for await (const rows of everyone(people)) {
    for (const row of rows) {
      const is = found.get(row.personId)
      if (is === undefined || is === LEFT) {
        if (!isLeaver(row)) result.changed.add(row.personId)
      } else if (is === fingerprint(row)) result.changed.delete(row.personId)
      if (row.status !== 'active') continue
      result.active++
      if (is === undefined) result.leaving++
      const idNow = idOf.get(row.email)
      if (idNow !== undefined && idNow !== row.personId) result.rekeyed++
    }
  }
  return result
}

async function* everyone(people: Pick<People, 'rowsOfShard'>): AsyncIterable<RosterRow[]> {
  for (const shard of SHARDS) yield* people.rowsOfShard(shard)
}

const firstProblem = (problems: RosterProblem[]) => {
  const first = problems[0]
  return first ? `Line ${first.line}, column ${first.column}: ${first.problem}.` : 'The file holds no people.'
}

/** What the file says of an id besides a fingerprint of the person: that they left, or nothing that can be read. */
const LEFT = -1
const UNREADABLE = -2

interface Survey {
  outcome: 'roster'
  /** Address → person id, of every good row. The first row with an address or an id counts. */
  idOf: Map<string, string>
  /** Every id in the file → the fingerprint of its person, or one of the two above. */
  found: Map<string, number>
  columns: GroupColumns
  rows: number
  problems: RosterProblem[]
}

/** A column with too many values is left out, as if it were not in the file, which is then read again without it. */
async function surveyGroups(importId: string, { open, defaults }: RosterDeps) {
  const survey = await surveyFile(await open(importId), defaults)
  if (survey.outcome === 'refused' || survey.columns.tooMany.size === 0) return survey
  return surveyFile(await open(importId), defaults, survey.columns.tooMany)
}

async function surveyFile(
  file: Readable,
  defaults: RosterDefaults,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<Survey | { outcome: 'refused'; reason: string }> {
  const survey: Survey = {
    outcome: 'roster',
    idOf: new Map(),
    found: new Map(),
    columns: new GroupColumns(),
    rows: 0,
    problems: [],
  }
  try {
    for await (const { line, cells, ragged } of rowsOf(file)) {
      survey.rows++
      if (survey.rows > MAX_ROWS) throw new NoRoster(`The file has more than ${MAX_ROWS} rows.`)
      const id = (cells.person_id ?? '').trim()
      const repeated = id !== '' && survey.found.has(id)
      if (id !== '' && !repeated) survey.found.set(id, UNREADABLE)
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
        survey.columns.add(read.person)
        const { status } = read.person
        survey.found.set(id, status === 'left' ? LEFT : fingerprint(groupedBy(read.person, leftOut)))
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
