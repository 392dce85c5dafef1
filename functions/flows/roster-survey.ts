import type { Readable } from 'node:stream'
import type { GivenColumns } from '../domain/roster/columns.ts'
import { GroupColumns, groupedBy } from '../domain/roster/group-columns.ts'
import type { Person } from '../domain/roster/person.ts'
import type { RosterProblem } from '../domain/roster/roster.ts'
import { type RosterDefaults, type RowReading, readRow, statusAnywhere } from '../domain/roster/row.ts'
import { moreCautious, type Status } from '../domain/roster/status.ts'
import { type Layout, layoutOf, NoRoster, NotUtf8, type Row, rowsOf } from './roster-file.ts'
import { fingerprint } from './roster-fingerprint.ts'

/** Opens the uploaded file from its beginning, each time it is called. */
type Open = () => Promise<Readable>

/** Reads a file once, to find all that is wrong with it and what it says of whom, and changes nothing. */
export async function surveyRoster(
  open: Open,
  defaults: RosterDefaults,
  given?: GivenColumns,
): Promise<RosterSurvey | { outcome: 'refused'; reason: string }> {
  try {
    try {
      return await survey(open, await layoutOf(await open(), undefined, given), defaults)
    } catch (error) {
      if (!(error instanceof NotUtf8)) throw error
      return await survey(open, await layoutOf(await open(), 'windows-1252', given), defaults)
    }
  } catch (error) {
    if (error instanceof NoRoster) return { outcome: 'refused', reason: error.message }
    throw error
  }
}

/** A column with too many values is left out, as if it were not in the file, which is then read again without it. */
async function survey(open: Open, layout: Layout, defaults: RosterDefaults): Promise<RosterSurvey> {
  const found = await surveyGroups(open, layout, defaults)
  return found.tooMany.size > 0 ? surveyGroups(open, layout, defaults, found.tooMany) : found
}

async function surveyGroups(
  open: Open,
  layout: Layout,
  defaults: RosterDefaults,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<RosterSurvey> {
  const found = new RosterSurvey(open, layout, defaults, leftOut)
  for await (const row of rowsOf(await open(), layout)) found.add(row)
  return found
}

/** What one import can take, in memory and in time. */
const MAX_ROWS = 300_000

/** The first ones are kept in full; the rest are only counted. */
const MAX_FINDINGS = 500
/** So that a default that is used in every line hides no other warning. */
const MAX_WARNINGS_A_COLUMN = 100

class Findings {
  readonly shown: RosterProblem[] = []
  notShown = 0
  readonly #mostAColumn: number
  readonly #byColumn = new Map<string, number>()

  constructor(mostAColumn: number) {
    this.#mostAColumn = mostAColumn
  }

  add(finding: RosterProblem): void {
    const ofColumn = (this.#byColumn.get(finding.column) ?? 0) + 1
    if (this.shown.length >= MAX_FINDINGS || ofColumn > this.#mostAColumn) this.notShown++
    else {
      this.#byColumn.set(finding.column, ofColumn)
      this.shown.push(finding)
    }
  }
}

/** What takes effect of somebody by their id alone. `good`: their row says that they have left, and is read as such. */
type Change = { status?: Status; country?: string; good?: true }

/**
 * What a whole file says. Memory holds ids, addresses and fingerprints, some 400 bytes per person with all that an import
 * needs, never the rows.
 */
export class RosterSurvey {
  readonly outcome = 'roster'
  rows = 0
  good = 0
  /** Rows whose status is there and cannot be read. */
  statusUnread = 0
  readonly problems = new Findings(MAX_FINDINGS)
  readonly warnings = new Findings(MAX_WARNINGS_A_COLUMN)
  /** Address → person id of the first good row with it. */
  readonly #idOf = new Map<string, string>()
  /** Every id in the file, in good rows and bad → its place in the two lists. Numbers take less room in lists than in maps. */
  readonly #places = new Map<string, number>()
  readonly #lines: number[] = []
  /** 0 where a row holds no person. */
  readonly #fingerprints: number[] = []
  /** What takes effect of people whose row is not taken over: it is bad, or they have left. */
  readonly #changes = new Map<string, Change>()
  /** People on leave whose row is good. */
  readonly #onLeave = new Set<string>()
  readonly #groups = new GroupColumns()
  readonly #open: Open
  readonly #layout: Layout
  readonly #defaults: RosterDefaults
  readonly #leftOut: ReadonlySet<string>

  /** `leftOut`: columns that are read as if they were empty. */
  constructor(open: Open, layout: Layout, defaults: RosterDefaults, leftOut: ReadonlySet<string>) {
    this.#open = open
    this.#layout = layout
    this.#defaults = defaults
    this.#leftOut = leftOut
    for (const { header, problem } of layout.columns.ignored)
      this.warnings.add({ line: layout.headerLine, column: header, problem })
    if (layout.encoding === 'windows-1252')
      this.warnings.add({
        line: layout.headerLine,
        column: '',
        problem:
          'the file is not UTF-8, so it was read as Windows-1252; if names have wrong letters, save it as CSV UTF-8',
      })
  }

  get ignoredColumns(): string[] {
    return this.#layout.columns.ignored.map(({ header }) => header)
  }

  /** Our column → the file's own name for it. */
  get columns(): Record<string, string> {
    return this.#layout.columns.headers
  }

  /** Our columns that hold too many values to be groups. */
  get tooMany(): ReadonlySet<string> {
    return this.#groups.tooMany
  }

  /** Those by the file's own names. */
  get columnsLeftOut(): string[] {
    return [...this.tooMany].map(column => this.columns[column] ?? column)
  }

  add(row: Row): void {
    this.rows++
    if (this.rows > MAX_ROWS) throw new NoRoster(`The file has more than ${MAX_ROWS} rows.`)
    const reading = this.#read(row)
    const { personId, status, country, problems, person } = reading
    for (const finding of problems) this.problems.add(this.#at(row.line, finding))
    for (const finding of reading.warnings) this.warnings.add(this.#at(row.line, finding))
    if (reading.statusUnread) this.statusUnread++
    const isGood = problems.length === 0
    if (isGood) this.good++
    if (personId === '') return

    const earlier = this.#lineOf(personId)
    if (earlier === undefined) {
      this.#places.set(personId, this.#lines.push(row.line) - 1)
      this.#fingerprints.push(person ? fingerprint(groupedBy(person, this.#leftOut)) : 0)
    }
    if (earlier !== undefined) this.#repeated(row.line, earlier, reading)
    else if (!isGood) this.#change(personId, status, country ? { country } : {})
    else if (person) this.#addGood(row.line, person)
    else this.#change(personId, status, { good: true })
  }

  /** Streams the people whose rows are taken over. */
  async *people(): AsyncIterable<Person> {
    for await (const row of rowsOf(await this.#open(), this.#layout)) {
      const { person } = this.#read(row)
      if (person && this.takesOver(person.personId)) yield groupedBy(person, this.#leftOut)
    }
  }

  /** Their ids. */
  *ids(): Iterable<string> {
    for (const id of this.#places.keys()) if (this.takesOver(id)) yield id
  }

  /** How many of them are active. */
  get active(): number {
    let active = 0
    for (const id of this.ids()) if (!this.#onLeave.has(id)) active++
    return active
  }

  takesOver(personId: string): boolean {
    return this.#places.has(personId) && !this.#changes.has(personId)
  }

  /** Of a row that is taken over: equal to that of the same person on the roster if nothing has changed. */
  fingerprintOf(personId: string): number | undefined {
    return this.#fingerprints[this.#places.get(personId) ?? -1]
  }

  /** The id that an address has in the file. */
  idOf(email: string): string | undefined {
    const id = this.#idOf.get(email)
    return id !== undefined && this.takesOver(id) ? id : undefined
  }

  /** What becomes of somebody who is on the roster already: their status by this file. */
  statusOf({ personId, status }: Person): Status {
    if (!this.#places.has(personId)) return 'left'
    if (this.#onLeave.has(personId)) return 'leave'
    const change = this.#changes.get(personId)
    return change ? (change.status ?? status) : 'active'
  }

  /** What takes effect of somebody on the roster whose row is not taken over. */
  said(of: Person): { status: Status; country: string } {
    return { status: this.statusOf(of), country: this.#changes.get(of.personId)?.country ?? of.country }
  }

  /**
   * Somebody on the roster belongs to a directory. Returns who in the file is not used for that: a row with their id, and
   * one with their address.
   */
  belongsElsewhere({ personId, email, status }: Person): string[] {
    const other = status === 'active' ? this.idOf(email) : undefined
    const found: [column: string, id: string][] = [
      ['person_id', personId],
      ...(other !== undefined && other !== personId ? [['email', other] as [string, string]] : []),
    ]
    return found.flatMap(([column, id]) => {
      const line = this.#lineOf(id)
      if (line === undefined) return []
      const problem =
        'belongs to somebody of a directory that is connected by SCIM; this row is not used, since one person is kept by a file or by a directory'
      this.warnings.add(this.#at(line, { column, problem }))
      return [id]
    })
  }

  #lineOf(personId: string): number | undefined {
    return this.#lines[this.#places.get(personId) ?? -1]
  }

  #read({ cells, ragged, record }: Row): RowReading {
    const reading = readRow(cells, this.#defaults)
    if (!ragged) return reading
    const { personId } = reading
    const problem =
      'has more or fewer cells than the first line names columns; put quotation marks around cells with commas'
    const problems = [{ column: '', problem }]
    return { personId, status: statusAnywhere(record), statusUnread: false, problems, warnings: [] }
  }

  #at(line: number, { column, problem }: { column: string; problem: string }): RosterProblem {
    return { line, column: this.columns[column] ?? column, problem }
  }

  /** A row that is not taken over says who is not active; that somebody is active it does not. */
  #change(personId: string, status: Status, more: Change = {}): void {
    this.#changes.set(personId, { ...(status === 'active' ? {} : { status }), ...more })
  }

  #addGood(line: number, person: Person): void {
    const { personId, email, status } = person
    const other = this.#idOf.get(email)
    if (other !== undefined) {
      this.problems.add(
        this.#at(line, {
          column: 'email',
          problem: `is in line ${this.#lineOf(other)} too; neither row is used until each address is there once`,
        }),
      )
      this.good--
      this.#spoil(other)
      this.#change(personId, status)
      return
    }
    this.#idOf.set(email, personId)
    if (status === 'leave') this.#onLeave.add(personId)
    for (const { column, line: first } of this.#groups.add(line, person))
      this.warnings.add(
        this.#at(line, {
          column,
          problem: `differs from line ${first} by small and capital letters only; they count as two`,
        }),
      )
  }

  #repeated(line: number, earlier: number, { personId, status, problems }: RowReading): void {
    this.problems.add(
      this.#at(line, {
        column: 'person_id',
        problem: `is in line ${earlier} too; neither row is used until each id is there once`,
      }),
    )
    if (problems.length === 0) this.good--
    this.#spoil(personId)
    const known = this.#changes.get(personId)
    const both = moreCautious(known?.status ?? 'active', status)
    this.#change(personId, both, known?.country ? { country: known.country } : {})
  }

  /** A row that was good until another was like it. */
  #spoil(personId: string): void {
    if (this.#changes.get(personId)?.good) this.good--
    if (!this.takesOver(personId)) return
    this.good--
    this.#change(personId, this.#onLeave.has(personId) ? 'leave' : 'active')
    this.#onLeave.delete(personId)
  }
}
