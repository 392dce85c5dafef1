import * as z from 'zod'
import { isPlainText } from '../plain-text.ts'
import { type Person, segmentsOf } from './person.ts'
import { isCountry, isTimeZone, UNKNOWN_COUNTRY } from './place.ts'

/**
 * The roster: a CSV of everyone who may be invited. Each row is read by itself, and gives a person or says, by column,
 * what is wrong. A bad row changes nothing and holds no other row back.
 */

export const COLUMNS = [
  'person_id',
  'email',
  'given_name',
  'locale',
  'time_zone',
  'country',
  'department',
  'site',
  'status',
] as const
const REQUIRED = ['person_id', 'email'] as const
const SEGMENT = /^segment:[a-z][a-z0-9_-]{0,30}$/
const LONGEST_CELL = 200
/**
 * Separators that spreadsheets write instead of commas: where the comma is the decimal sign, or in plain text exports.
 */
const SEPARATORS = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
]
const MAX_SEGMENTS = 10

export const rosterProblem = z.object({ line: z.int(), column: z.string(), problem: z.string() })
export type RosterProblem = z.infer<typeof rosterProblem>

/** Why this is not a roster's header; undefined where it is. */
export function headerProblem(header: string[]): string | undefined {
  const missing = REQUIRED.filter(column => !header.includes(column))
  const separator = SEPARATORS.find(({ sign }) => header.some(column => column.includes(sign)))
  if (missing.length > 0 && separator)
    return `The columns are separated by ${separator.name}; save the file with commas between them and upload it again.`
  if (missing.length > 0)
    return `The first line must name the columns; ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. Known columns: ${COLUMNS.join(', ')}, and segment:<name>.`
  const taken = header.find(column => /^segment:(department|site|country)$/.test(column))
  if (taken !== undefined)
    return `The column ${name(taken)} must have another name: ${taken.slice('segment:'.length)} is a column of its own.`
  const repeated = header.find((column, index) => column && header.indexOf(column) !== index)
  if (repeated !== undefined) return `The column ${name(repeated)} is there twice.`
  const unknown = header.filter(
    column => !(COLUMNS as readonly string[]).includes(column) && !SEGMENT.test(column),
  )
  if (unknown.length > 0)
    return `There is no column ${unknown.map(name).join(', ')}. Known columns: ${COLUMNS.join(', ')}, and segment:<name> in small letters.`
  if (header.filter(column => SEGMENT.test(column)).length > MAX_SEGMENTS)
    return `At most ${MAX_SEGMENTS} segment columns.`
  return undefined
}

const name = (column: string) => `"${column.slice(0, 40)}"${column ? '' : ' (empty)'}`

export interface RosterDefaults {
  timeZone: string
  locale: string
}

/**
 * Reads one row as a person, or lists what is wrong with it. `cells` are by column name; empty optional cells take the
 * deployment's defaults. Problems never repeat a cell's content: mistakes in a roster are personal data too.
 */
export function readRow(
  cells: Record<string, string>,
  defaults: RosterDefaults,
): { outcome: 'person'; person: Person } | { outcome: 'bad'; problems: Omit<RosterProblem, 'line'>[] } {
  const problems: Omit<RosterProblem, 'line'>[] = []
  const bad = (column: string, problem: string) => {
    problems.push({ column, problem })
  }
  const cell = (column: string) => (cells[column] ?? '').trim()

  for (const [column, value] of Object.entries(cells)) {
    // Blanks around a cell are dropped.
    if (/^\s*[=+\-@]|^[\t\r]/.test(value))
      bad(column, 'begins like a spreadsheet formula (=, +, - or @); write it as plain text')
    if (value.length > LONGEST_CELL) bad(column, `is longer than ${LONGEST_CELL} characters`)
    if (!isPlainText(value)) bad(column, 'holds characters that are not text; save the file as UTF-8')
  }

  const personId = cell('person_id')
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(personId))
    bad('person_id', 'must be 1 to 64 letters, digits, dots, dashes or underscores')
  const email = cell('email').toLowerCase()
  if (!isEmail(email)) bad('email', 'is not an email address')
  const locale = cell('locale') || defaults.locale
  if (!isLocale(locale)) bad('locale', 'is not a language tag such as en or de-AT')
  const timeZone = cell('time_zone') || defaults.timeZone
  if (!isTimeZone(timeZone)) bad('time_zone', 'is not an IANA time zone such as Europe/Berlin')
  const country = cell('country').toUpperCase() || UNKNOWN_COUNTRY
  if (!isCountry(country))
    bad('country', 'is not a two-letter country code such as DE, or GB for the United Kingdom')
  const status = cell('status').toLowerCase() || 'active'
  if (status !== 'active' && status !== 'leave' && status !== 'left')
    bad('status', 'must be active, leave or left')

  if (problems.length > 0) return { outcome: 'bad', problems }
  const segments = Object.entries(cells).flatMap(([column, value]) =>
    column.startsWith('segment:') && value.trim() !== ''
      ? [[column.slice('segment:'.length), value.trim()]]
      : [],
  )
  return {
    outcome: 'person',
    person: {
      personId,
      email,
      givenName: cell('given_name'),
      locale,
      timeZone,
      country,
      department: cell('department'),
      site: cell('site'),
      status: status as Person['status'],
      segments: Object.fromEntries(segments),
    },
  }
}

/** Addresses that SES accepts and people have: no comments, no quotes, ASCII before the @. */
const isEmail = (text: string) =>
  text.length <= 254 && z.email().safeParse(text).success && !text.includes('..')

function isLocale(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3
  } catch {
    return false
  }
}

/** What an import may do without confirmation: the share of people it removes, and of addresses whose id changes. */
const MAX_LEAVING = 0.4
const MAX_REKEYED = 0.05

/**
 * Whether an import needs confirmation. Shares are of the people who were active before it; a first roster can remove
 * nobody. A file without one good row is not a roster.
 */
export function needsConfirmation(of: {
  active: number
  leaving: number
  rekeyed: number
}): string | undefined {
  const reasons = [
    of.leaving > of.active * MAX_LEAVING &&
      `it would take ${of.leaving} of ${of.active} people off the roster (more than 40 %)`,
    of.rekeyed > of.active * MAX_REKEYED &&
      `it would change the person_id of ${of.rekeyed} of ${of.active} addresses (more than 5 %)`,
  ].filter(reason => reason !== false)
  if (reasons.length === 0) return undefined
  return `Nothing was changed yet: ${reasons.join(', and ')}. If that is right, upload it again with "confirm": true.`
}

/** Counts of active people, for the launch gate and HR to see before anyone is asked. No names. */
export const audienceCell = z.object({
  timeZone: z.string(),
  country: z.string(),
  department: z.string(),
  site: z.string(),
  people: z.int(),
  /** The same people by the language of their locale: `de` for `de-AT`. */
  languages: z.record(z.string(), z.int()).optional(),
})
export const audienceSummary = z.object({
  at: z.int(),
  people: z.int(),
  /** The locale of people whose own one Hearten does not speak. */
  defaultLocale: z.string().optional(),
  /** How many people there are for each combination of zone, country, department and site. */
  cells: z.array(audienceCell),
  /** For the employer's own segments: name → value → people. */
  segments: z.record(z.string(), z.record(z.string(), z.int())),
})
export type AudienceSummary = z.infer<typeof audienceSummary>

/** How many people have no department, no site, no country, and so on; they and those who have one make up all. */
export function unknownBySegment({ people, segments }: AudienceSummary): Record<string, number> {
  const names = new Set(['department', 'site', 'country', ...Object.keys(segments)])
  return Object.fromEntries(
    [...names].map(name => {
      const known = Object.values(segments[name] ?? {}).reduce((sum, count) => sum + count, 0)
      return [name, people - known]
    }),
  )
}

/** Counts people one by one into a summary. Memory grows with the number of combinations and not of people. */
export class AudienceCount {
  readonly #cells = new Map<string, { cell: z.infer<typeof audienceCell>; languages: Map<string, number> }>()
  // Maps, since a department may be called "constructor", a property that every object has.
  readonly #segments = new Map<string, Map<string, number>>()
  #people = 0

  add(of: Person): void {
    if (of.status !== 'active') return
    this.#people++
    const { timeZone, country, department, site } = of
    const key = JSON.stringify([timeZone, country, department, site])
    const known = this.#cells.get(key) ?? {
      cell: { timeZone, country, department, site, people: 0 },
      languages: new Map<string, number>(),
    }
    known.cell.people++
    const language = new Intl.Locale(of.locale).language
    known.languages.set(language, (known.languages.get(language) ?? 0) + 1)
    this.#cells.set(key, known)
    for (const [segment, value] of Object.entries(segmentsOf(of))) {
      const values = this.#segments.get(segment) ?? new Map<string, number>()
      this.#segments.set(segment, values.set(value, (values.get(value) ?? 0) + 1))
    }
  }

  summary(at: number, defaultLocale: string): AudienceSummary {
    const segments = Object.fromEntries(
      [...this.#segments].map(([segment, values]) => [segment, Object.fromEntries(values)]),
    )
    const cells = [...this.#cells.values()].map(({ cell, languages }) => ({
      ...cell,
      languages: Object.fromEntries(languages),
    }))
    return { at, people: this.#people, defaultLocale, cells, segments }
  }
}
