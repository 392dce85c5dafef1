import * as z from 'zod'
import { inOneSpelling, isOneLine } from '../plain-text.ts'

/** Telephone numbers: stored as the service prints them, and dialled as RFC 3966 specifies. */

/** "ext. 12", "x12", ";ext=12", "Durchwahl 12", "poste 12", "extensión 12" or "تحويلة 12" after a number. */
const EXTENSION =
  /[\s,;]*\(?(?:ext(?:ension|ensión)?[.=:]?|x|#|durchwahl|dw|nebenstelle|apparat|app\.|poste|anexo|interno|تحويلة)\s*(\d{1,7})\)?$/i
/** "+49 (0)30 …": the zero is dialled only without the country code. */
const TRUNK_ZERO = /^(\+[\d ]{1,6})\(0\)/
const PRINTED = /^[+*]?\(?\d[\d ().\-/]*$/

/**
 * The part of a `tel:` address after the colon, such as `+493012345;ext=12`; undefined where a telephone could not dial
 * the text.
 */
export function dialOf(printed: string): string | undefined {
  const text = plain(printed)
  const extension = EXTENSION.exec(text)?.[1]
  const number = text.replace(EXTENSION, '').replace(TRUNK_ZERO, '$1')
  if (!PRINTED.test(number)) return undefined
  const dial = number.replace(/[^\d+*]/g, '')
  const digits = dial.replace(/\D/g, '').length
  if (digits < 2 || digits > 15) return undefined
  return extension === undefined ? dial : `${dial};ext=${extension}`
}

/** Digits and dashes of ASCII, as a telephone has them: in Arabic a number may be printed ٨٠٠. */
const plain = (printed: string): string =>
  inOneSpelling(printed)
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, digit => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')

/** `tel:…` or `sms:…` for a printed number. Only for numbers that passed `printedNumber`. */
export const callUri = (scheme: 'tel' | 'sms', printed: string): string =>
  `${scheme}:${dialOf(printed) ?? printed.replace(/[^\d+]/g, '')}`

/** `sms:…` with the word that a text line wants to be sent. `?&` is what both kinds of telephone read. */
export const textUri = (printed: string, word?: string): string =>
  `${callUri('sms', printed)}${word === undefined ? '' : `?&body=${encodeURIComponent(word)}`}`

const NOT_A_NUMBER =
  'not a telephone number: write it as it is dialled, such as 116 123, +49 800 1110111 or 020 7946 0000 ext. 12'

export const printedNumber = z
  .string({ error: NOT_A_NUMBER })
  .max(40, { error: 'at most 40 characters' })
  .refine(printed => dialOf(printed) !== undefined, { error: NOT_A_NUMBER })

/** A number as the service prints it, also where it cannot be dialled like that: `0800 HELP NOW`. */
export const printedText = z
  .string({ error: NOT_A_NUMBER })
  .min(1, { error: NOT_A_NUMBER })
  .max(40, { error: 'at most 40 characters' })
  .refine(isOneLine, { error: 'must be one line of text' })

/** What is wrong with a printed number that has no number to dial beside it. */
export const undialled = (field: string): string =>
  `${NOT_A_NUMBER}; or leave it as it is printed, and write into ${field} what is dialled`
