import type { Reason } from '../reason.ts'
import { UNKNOWN_COUNTRY } from '../roster/country.ts'
import { type CrisisLine, type LineConfirmation, uncheckedLines } from './crisis-lines.ts'
import { riskyOf, type SupportNeeds, supportReasons, withoutLine } from './support-gate.ts'

/**
 * What a launch requires of the crisis lines that come with Hearten. People in danger see them. So a campaign that asks
 * about self-harm waits until somebody has called the lines that are old or were never read at their source; any other
 * campaign gets a note.
 */

export type LineNeeds = SupportNeeds & {
  confirmations: readonly LineConfirmation[]
  /** How many invited people have no country on the roster. */
  unknownCountry: number
}

const CALLED =
  'PUT /api/support-routes takes who called it and when: "crisisLines": [{ "country", "number", "confirmedBy", "confirmedOn" }]'

/** One reason per line, with the field `crisisLines`; none unless the campaign asks about self-harm. */
export function lineReasons(of: LineNeeds): Reason[] {
  if (riskyOf(of).length === 0) return []
  return unchecked(of).map(line => ({
    field: 'crisisLines',
    problem: `${line.country}: ${line.name}, ${line.number}: ${whyUnchecked(line)}, and nobody of yours has called it since`,
    remedy: `have somebody call it and ask whether it is that line. ${CALLED}; it counts for 180 days`,
  }))
}

const unchecked = ({ lines, confirmations, countries, now }: LineNeeds): CrisisLine[] =>
  uncheckedLines(lines, confirmations, countries, now)

const whyUnchecked = (line: CrisisLine): string =>
  line.checked === 'source'
    ? `its source was last read on ${line.verifiedOn}, more than 180 days ago`
    : 'it is known from what others say of it only'

/** The same as notes where they do not block; and what people without a known country see. */
export function lineNotes(of: LineNeeds): string[] {
  const lines = riskyOf(of).length === 0 ? unchecked(of) : []
  const without = riskyOf(of).length === 0 ? withoutLine(of) : []
  return [
    ...(lines.length > 0
      ? [
          `Nobody has checked these crisis lines within 180 days: ${lines.map(named).join('; ')}. Have each one called. ${CALLED}.`,
        ]
      : []),
    ...(without.length > 0
      ? [
          `No crisis line comes with Hearten for ${without.join(', ')}: people there see the emergency number, where one is known, and the way to https://findahelpline.com/. Add a route of kind crisis for each.`,
        ]
      : []),
    ...(of.unknownCountry > 0 && of.countries.includes(UNKNOWN_COUNTRY)
      ? [
          `${of.unknownCountry === 1 ? '1 person has' : `${of.unknownCountry} people have`} no country on the roster: they see no country’s crisis line or emergency number until they choose one, and the way to https://findahelpline.com/. Fill in country on the roster.`,
        ]
      : []),
  ]
}

const named = ({ country, name, number }: CrisisLine): string => `${country} ${number} (${name})`

/**
 * Tells of a country whether people there can be asked: everything that a launch requires of routes and crisis lines is
 * there for them.
 */
export function isHelpedIn(
  of: Omit<LineNeeds, 'countries' | 'unknownCountry'>,
): (country: string) => boolean {
  const known = new Map<string, boolean>()
  return country => {
    const needs = { ...of, countries: [country], unknownCountry: 0 }
    const isHelped = known.get(country) ?? [...supportReasons(needs), ...lineReasons(needs)].length === 0
    known.set(country, isHelped)
    return isHelped
  }
}
