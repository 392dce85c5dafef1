import * as z from 'zod'
import type { Reason } from '../reason.ts'

/** An IANA time zone that this runtime's own tables know, such as `Europe/Berlin`. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'not an IANA time zone, such as Europe/Berlin' })

export const UNKNOWN_COUNTRY = 'ZZ'

const NOT_A_COUNTRY = 'not a two-letter country code, such as DE, or GB for the United Kingdom'
const NOT_A_COUNTRY_OR_ALL = 'not a country: two letters such as DE (GB for the United Kingdom), or * for all'

/** ISO 3166-1 alpha-2, or `ZZ` for unknown. For stored values: whether the country exists was checked on input. */
export const country = z.string().regex(/^[A-Z]{2}$/, { error: NOT_A_COUNTRY, abort: true })
/** A country, or `*` for all countries. */
export const countryOrAll = z
  .string({ error: NOT_A_COUNTRY_OR_ALL })
  .regex(/^([A-Z]{2}|\*)$/, { error: NOT_A_COUNTRY_OR_ALL, abort: true })

/** The two schemas for input. */
export const knownCountry = country.refine(isCountry, { error: NOT_A_COUNTRY })
export const knownCountryOrAll = countryOrAll.refine(code => code === '*' || isCountry(code), {
  error: NOT_A_COUNTRY_OR_ALL,
})

/**
 * Decides a person's mornings and quiet days. People who share a place get their mails at the same instant, so a wave
 * has one schedule per place and step.
 */
export const place = z.object({ timeZone, country })
export type Place = z.infer<typeof place>

/** The place as one string for keys: `Europe/Berlin|DE`. */
export const placeKey = (of: Place): string => `${of.timeZone}|${of.country}`

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** Unions, pseudo-codes, and islands and exclaves under another country's code: in CLDR, but not in the standard. */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']
const countries = new Map<string, boolean>()

/**
 * Whether a code is a country's in ISO 3166-1 alpha-2 (or Kosovo's XK, which that lacks), or `ZZ`. The runtime also
 * knows aliases (`UK`) and former countries (`SU`), but renames them: people there would not find the crisis lines of
 * `GB`.
 */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false
  const known = countries.get(code)
  if (known !== undefined) return known
  const is =
    regions.of(code) !== undefined &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
    !NO_COUNTRIES.includes(code)
  countries.set(code, is)
  return is
}

/** The reason to give, for its field, where a code is neither a country's nor `*`. */
export const noSuchCountry = (field: string, code: string): Reason[] =>
  code === '*' || isCountry(code)
    ? []
    : [
        {
          field,
          problem: `there is no country ${code}`,
          remedy: 'write its two letters, such as DE, or GB for the United Kingdom',
        },
      ]

/** One look-up takes some 30 µs, and a large roster repeats the same few names. There are about 600. */
const lookedUp = new Map<string, boolean>()
const MAX_LOOKED_UP = 1000

export function isTimeZone(name: string): boolean {
  const known = lookedUp.get(name)
  if (known !== undefined) return known
  const is = knowsTimeZone(name)
  if (lookedUp.size < MAX_LOOKED_UP) lookedUp.set(name, is)
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
