import { LINK_LIVES_ON } from './campaign/plan.ts'
import { keptFor } from './retention.ts'
import { DAY, HOUR, type Instant, MINUTE } from './time.ts'

/** "Delete everything": when it begins, what of it stays, and which waves hold anything (docs/decisions/0020-erasure.md). */

/**
 * A mailbox is not only the person's: so long they have to notice, and to undo it. Within it lies a morning, wherever they
 * are. Four of twenty-four hours are left for a function that fails.
 */
export const ERASED_AFTER = 20 * HOUR
/** What is promised. */
export const ERASED_WITHIN = 24 * HOUR

/** What was under way at the first pass is done by the second: no function runs so long. */
export const SECOND_PASS_AFTER = 15 * MINUTE

/** Long enough for the last zone's close, and for what a table deletes late. */
const MARGIN = 3 * DAY

/** Whether anything of a person may be kept of a wave: since it was about to open, and until retention has ended. */
export function mayHoldAnything(
  { opensOn, closesAfterDays }: { opensOn: string; closesAfterDays: number },
  now: Instant,
): boolean {
  const opens = Date.parse(opensOn)
  const linksEnd = opens + closesAfterDays * DAY + LINK_LIVES_ON
  return opens - MARGIN < now && now < linksEnd + keptFor('wishes') + MARGIN
}
