import { keptFor } from '../retention.ts'
import type { Instant } from '../time.ts'

/** Two years and a month, so that the same season two years ago can still be seen beside today's. */
const KEPT_FOR = keptFor('privatePages')

/**
 * Until when a journey keeps what was sent now. It ends with a month, so that it does not tell on which day something
 * was sent: an answer of that day would be beside it in the same table.
 */
export function keptUntil(now: Instant): Instant {
  const end = new Date(now + KEPT_FOR)
  return Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1)
}
