import type { Copy } from '../copy/copy.ts'

/**
 * A number as it is dialled, also within a line that runs from right to left: there its groups would change
 * places. Wrapped in U+2066 LEFT-TO-RIGHT ISOLATE and U+2069 POP DIRECTIONAL ISOLATE, which are not seen.
 */
export const dialled = ({ dir }: Copy, number: string): string =>
  dir === 'rtl' ? `\u2066${number}\u2069` : number
