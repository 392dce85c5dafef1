/**
 * Whether a text holds nothing that is not text: no control characters except tabs and line ends, no replacement
 * character (a byte that was not UTF-8), and neither of the two noncharacters that follow it.
 */
export const isPlainText = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  !/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]/.test(text)

/** Nor tabs, line ends or lone surrogates: for headings, subjects and lists. */
export const isOneLine = (text: string): boolean =>
  isPlainText(text) && !/[\t\r\n\p{Cs}\u2028\u2029]/u.test(text)

/** Not seen, and part of no word: zero-width blanks, byte order marks, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/**
 * Texts that look alike become the same text: composed letters (NFC), one blank wherever there is white space of any
 * kind, none around it, and nothing invisible. Two departments would otherwise have one name to the eye.
 */
export const inOneSpelling = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()

/** What two words share that differ in case, accents and punctuation alone: for finding a word in a list. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
