import * as z from 'zod'

/** Telephone numbers: stored as the service prints them, and dialled as RFC 3966 specifies. */

/** "ext. 12", "x12" or ";ext=12" after a number. */
const EXTENSION = /[\s,;]*(?:ext(?:ension)?[.=:]?|x)\s*(\d{1,7})$/i
/** "+49 (0)30 …": the zero is dialled only without the country code. */
const TRUNK_ZERO = /^(\+[\d ]{1,6})\(0\)/
const PRINTED = /^[+*]?\(?\d[\d ().\-/]*$/

/**
 * The part of a `tel:` address after the colon, such as `+493012345;ext=12`; undefined where a telephone could not dial
 * the text.
 */
export function dialOf(printed: string): string | undefined {
  const text = printed.trim()
  const extension = EXTENSION.exec(text)?.[1]
  const number = text.replace(EXTENSION, '').replace(TRUNK_ZERO, '$1')
  if (!PRINTED.test(number)) return undefined
  const dial = number.replace(/[^\d+*]/g, '')
  const digits = dial.replace(/\D/g, '').length
  if (digits < 2 || digits > 15) return undefined
  return extension === undefined ? dial : `${dial};ext=${extension}`
}

/** `tel:…` or `sms:…` for a printed number. Only for numbers that passed `printedNumber`. */
export const callUri = (scheme: 'tel' | 'sms', printed: string): string =>
  `${scheme}:${dialOf(printed) ?? printed.replace(/[^\d+]/g, '')}`

const NOT_A_NUMBER =
  'not a telephone number: write it as it is dialled, such as 116 123, +49 800 1110111 or 020 7946 0000 ext. 12'

export const printedNumber = z
  .string({ error: NOT_A_NUMBER })
  .max(40, { error: 'at most 40 characters' })
  .refine(printed => dialOf(printed) !== undefined, { error: NOT_A_NUMBER })
