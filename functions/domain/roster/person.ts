import * as z from 'zod'
import { UNKNOWN_COUNTRY } from './country.ts'
import { country, type Place, timeZone } from './place.ts'

/** A person on the roster, as the employer knows them. Stored in Directory, which no function with answers may read. */
export const person = z.object({
  personId: z.string().min(1).max(64),
  email: z.string(),
  givenName: z.string(),
  locale: z.string(),
  timeZone,
  country,
  department: z.string(),
  site: z.string(),
  /** Only `active` people are invited and written to. People missing from the newest roster become `left`. */
  status: z.enum(['active', 'leave', 'left']),
  /** The employer's own `segment:*` columns. */
  segments: z.record(z.string(), z.string()),
})
export type Person = z.infer<typeof person>

export const placeOf = ({ timeZone, country }: Person): Place => ({ timeZone, country })

/**
 * Everything that a report may be broken down by: department, site, country, and the employer's own segments. Unknown
 * values are left out.
 */
export function segmentsOf(of: Person): Record<string, string> {
  const all = [
    ['department', of.department],
    ['site', of.site],
    ['country', of.country],
    ...Object.entries(of.segments),
  ]
  return Object.fromEntries(all.filter(([, value]) => value !== '' && value !== UNKNOWN_COUNTRY))
}
