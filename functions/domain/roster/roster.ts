import * as z from 'zod'
import { type Person, segmentsOf } from './person.ts'

/** The roster as a whole: what an import may do unasked, and how many people there are. */

export const rosterProblem = z.object({ line: z.int(), column: z.string(), problem: z.string() })
export type RosterProblem = z.infer<typeof rosterProblem>

/** What an import may do without confirmation: the share of people it stops writing to, and of addresses whose id changes. */
const MAX_LEAVING = 0.4
const MAX_REKEYED = 0.05
/** The share of a first roster's rows that may be bad, or have a status that cannot be read. */
const MAX_UNREAD = 0.05

/**
 * Whether an import needs confirmation. Shares are of the people who were active before it. A first roster can remove
 * nobody, but may leave out many without anybody noticing. A file without one good row is not a roster.
 */
const SEEN_FIRST = 'Nothing was changed yet: you asked to see first what would change.'

export function needsConfirmation(of: {
  active: number
  leaving: number
  rekeyed: number
  rows: number
  unread: number
  /** Somebody asked to see first what would change. */
  preview?: boolean
}): string | undefined {
  const reasons = [
    of.leaving > of.active * MAX_LEAVING &&
      `it would take ${of.leaving} of ${of.active} people off the roster (more than 40 %)`,
    of.rekeyed > of.active * MAX_REKEYED &&
      `it would change the person_id of ${of.rekeyed} of ${of.active} addresses (more than 5 %)`,
    of.active === 0 &&
      of.unread > of.rows * MAX_UNREAD &&
      `${of.unread} of ${of.rows} rows, or their status, could not be read (more than 5 % of a first roster)`,
  ].filter(reason => reason !== false)
  if (reasons.length === 0) return of.preview ? SEEN_FIRST : undefined
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
