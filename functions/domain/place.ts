import * as z from 'zod'

/** An IANA time zone that this runtime's own tables know, such as `Europe/Berlin`. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'not an IANA time zone, such as Europe/Berlin' })

/** ISO 3166-1 alpha-2, or `ZZ` (the code the standard reserves for "unknown") where nobody said. */
export const country = z.string().regex(/^[A-Z]{2}$/, { error: 'not a two-letter country code, such as DE' })
/** A country, or `*` for every one. */
export const countryOrAll = z
  .string({ error: 'not a country: two letters such as DE, or * for all' })
  .regex(/^([A-Z]{2}|\*)$/, { error: 'not a country: two letters such as DE, or * for all' })
export const UNKNOWN_COUNTRY = 'ZZ'

/**
 * Where a person's mornings and quiet days are: people who share a place get their mails at the same
 * instant, so a wave has one schedule per place and step.
 */
export const place = z.object({ timeZone, country })
export type Place = z.infer<typeof place>

/** `Europe/Berlin|DE`: the place as one word, for keys. */
export const placeKey = (of: Place): string => `${of.timeZone}|${of.country}`

/** Looking one up takes some 30 µs, and a roster names the same few a hundred thousand times. There are about 600. */
const lookedUp = new Map<string, boolean>()
const MOST_LOOKED_UP = 1000

export function isTimeZone(name: string): boolean {
  const known = lookedUp.get(name)
  if (known !== undefined) return known
  const is = knowsTimeZone(name)
  if (lookedUp.size < MOST_LOOKED_UP) lookedUp.set(name, is)
  return is
}

function knowsTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
