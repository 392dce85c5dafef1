import { inOneSpelling, isPlainText } from '../plain-text.ts'
import { UNKNOWN_COUNTRY } from './country.ts'
import { readCountry } from './country-names.ts'
import { readEmail } from './email.ts'
import { readLocale } from './locale.ts'
import type { Person } from './person.ts'
import { readZone } from './read-zone.ts'
import { moreCautious, readActive, readStatus, type Status } from './status.ts'

/** What is wrong in a row, by column. Never with a cell's content: mistakes in a roster are personal data too. */
interface Finding {
  column: string
  problem: string
}

export interface RosterDefaults {
  timeZone: string
  locale: string
}

/** What one row says. */
export interface RowReading {
  /** Empty where it cannot be read. */
  personId: string
  /** Whole, where the row is good. Somebody who has left needs none: nothing else of such a row is read. */
  person?: Person
  /** What must take effect by `personId` even if the row is bad: `leave` where a status is there and cannot be read. */
  status: Status
  statusUnread: boolean
  /** `ZZ` where it cannot be read, undefined where the row says none. */
  country?: string
  /** These make the row bad. */
  problems: Finding[]
  /** With these it is good, and something in it was left out or looks wrong. */
  warnings: Finding[]
}

const LONGEST_CELL = 200

/** How spreadsheets and exports write that there is nothing. Not `NA`, which is Namibia and North America. */
const NOTHING =
  /^([-–—.?]+|n\/a|#n\/a|n\.a\.|none|null|k\.? ?a\.|keine angabe|n\.? ?d\.|s\.? ?o\.|sans objet|no aplica|\((blank|empty|leer|vide|vac[ií]o)\)|لا ينطبق|غير متوفر)$/i

/** A cell's text as people see it. `="0042"` is how exports keep a spreadsheet from changing a number. */
function textOf(cell = ''): string {
  const text = inOneSpelling(/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell)
  return NOTHING.test(text) ? '' : text
}

/** What is wrong with a text that is kept as it is. */
function flawOf(text: string): string | undefined {
  if (/^[=+\-@]/.test(text)) return 'begins like a spreadsheet formula (=, +, - or @); write it as plain text'
  if (text.length > LONGEST_CELL) return `is longer than ${LONGEST_CELL} characters`
  if (!isPlainText(text)) return 'holds characters that are not text; save the file as UTF-8'
  return undefined
}

/**
 * Reads one row. `cells` are by column. What is unambiguous is read; an optional cell that cannot be read takes the
 * deployment's default, with a warning. That never goes for a status or a country: somebody whose status cannot be read is
 * not written to, and a country that cannot be read is unknown.
 */
export function readRow(cells: Record<string, string>, defaults: RosterDefaults): RowReading {
  const problems: Finding[] = []
  const warnings: Finding[] = []
  const bad = (column: string, problem: string) => {
    problems.push({ column, problem })
  }
  const warn = (column: string, problem: string) => {
    warnings.push({ column, problem })
  }
  const cell = (column: string) => textOf(cells[column])

  const personId = cell('person_id')
  if (flawOf(personId)) bad('person_id', flawOf(personId) ?? '')
  else if (!/^[A-Za-z0-9._-]{1,64}$/.test(personId))
    bad('person_id', 'must be 1 to 64 letters, digits, dots, dashes or underscores')

  const { status, unread } = statusIn(cell('status'), cell('active'))
  for (const column of unread)
    warn(column, 'cannot be read; write active, leave or left. Until then this person gets no email')
  const reading = { personId: problems.length > 0 ? '' : personId, status, statusUnread: unread.length > 0 }
  if (status === 'left') return { ...reading, problems, warnings }

  const email = readEmail(cell('email'))
  if (flawOf(cell('email'))) bad('email', flawOf(cell('email')) ?? '')
  else if (!email) bad('email', 'is not an email address')

  const country = cell('country') === '' ? undefined : (readCountry(cell('country')) ?? UNKNOWN_COUNTRY)
  if (country === UNKNOWN_COUNTRY && cell('country').toUpperCase() !== UNKNOWN_COUNTRY)
    warn(
      'country',
      'is not a country, such as DE or Germany; it counts as unknown, and no country’s numbers are shown',
    )
  const locale = cell('locale') === '' ? defaults.locale : readLocale(cell('locale'))
  if (!locale) warn('locale', `is not a language, such as en or de-AT; ${defaults.locale} is used`)
  const { timeZone, warning } = readZone(cell('time_zone'), country ?? UNKNOWN_COUNTRY, defaults.timeZone)
  if (warning) warn('time_zone', warning)
  const text = (column: string) => {
    const flaw = flawOf(cell(column))
    if (flaw) warn(column, `${flaw}. It was left out`)
    return flaw ? '' : cell(column)
  }
  const segments = Object.keys(cells).flatMap(column => {
    const value = column.startsWith('segment:') ? text(column) : ''
    return value === '' ? [] : [[column.slice('segment:'.length), value]]
  })
  const person: Person = {
    personId,
    email: email ?? '',
    givenName: text('given_name'),
    locale: locale ?? defaults.locale,
    timeZone,
    country: country ?? UNKNOWN_COUNTRY,
    department: text('department'),
    site: text('site'),
    status,
    segments: Object.fromEntries(segments),
  }
  const said = { ...reading, ...(country ? { country } : {}), problems, warnings }
  return problems.length > 0 ? said : { ...said, person }
}

/** Of `status` and "is active?", whichever protects more. An empty cell says active, as the file's owner was told. */
function statusIn(status: string, active: string): { status: Status; unread: string[] } {
  const said = status === '' ? 'active' : readStatus(status)
  const flag = active === '' ? 'active' : readActive(active)
  const unread = [...(said ? [] : ['status']), ...(flag ? [] : ['active'])]
  return { status: moreCautious(said ?? 'leave', flag ?? 'leave'), unread }
}

/**
 * What a row says whose cells may stand under the wrong columns: that somebody is on leave or has left, wherever in the
 * row it is said; else nothing.
 */
export function statusAnywhere(cells: readonly string[]): Status {
  return cells
    .map(cell => readStatus(textOf(cell)) ?? 'active')
    .reduce((one, other) => moreCautious(one, other), 'active')
}
