/**
 * Whether there is nothing in it that no text has: control characters but for tabs and line ends, the sign that stands
 * for a byte which was none of UTF-8, and the two code points behind it, which are no characters.
 */
export const isPlainText = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
  !/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]/.test(text)

/** Besides, no tab, no line end, and no half of a character: what stands in a heading, a subject or a list. */
export const isOneLine = (text: string): boolean =>
  isPlainText(text) && !/[\t\r\n\p{Cs}\u2028\u2029]/u.test(text)
