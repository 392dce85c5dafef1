import * as z from 'zod'
import type { Reason } from '../reason.ts'
import { isCountry } from './country.ts'
import { isTimeZone } from './zone.ts'

/** An IANA time zone that this runtime's own tables know, such as `Europe/Berlin`. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'not an IANA time zone, such as Europe/Berlin' })

const NOT_A_COUNTRY = 'not a two-letter country code, such as DE, or GB for the United Kingdom'
const NOT_A_COUNTRY_OR_ALL = 'not a country: two letters such as DE (GB for the United Kingdom), or * for all'

/** ISO 3166-1 alpha-2, or `ZZ` for unknown. For stored values: whether the country exists was checked on input. */
export const country = z.string().regex(/^[A-Z]{2}$/, { error: NOT_A_COUNTRY, abort: true })
const COUNTRY_OR_ALL = /^([A-Z]{2}|\*)$/
/** A country, or `*` for all countries. */
export const countryOrAll = z
  .string({ error: NOT_A_COUNTRY_OR_ALL })
  .regex(COUNTRY_OR_ALL, { error: NOT_A_COUNTRY_OR_ALL })

/** The two schemas for input. */
export const knownCountry = country.refine(isCountry, { error: NOT_A_COUNTRY })
export const knownCountryOrAll = z
  .string({ error: NOT_A_COUNTRY_OR_ALL })
  .regex(COUNTRY_OR_ALL, { error: NOT_A_COUNTRY_OR_ALL, abort: true })
  .refine(code => code === '*' || isCountry(code), { error: NOT_A_COUNTRY_OR_ALL })

/**
 * Decides a person's mornings and quiet days. People who share a place get their mails at the same instant, so a wave
 * has one schedule per place and step.
 */
export const place = z.object({ timeZone, country })
export type Place = z.infer<typeof place>

/** The place as one string for keys: `Europe/Berlin|DE`. */
export const placeKey = (of: Place): string => `${of.timeZone}|${of.country}`

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
