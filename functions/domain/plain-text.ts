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
