import type { RecountMessage } from '../../domain/messages.ts'
import type { RosterDefaults } from '../../domain/roster/row.ts'
import { type Instant, MINUTE, SECOND } from '../../domain/time.ts'
import type { Queue } from '../../ports/queue.ts'
import type { RecountStore } from '../../store/recounts.ts'

/** Directories tell of changes one by one: all of so long are counted together. */
const GATHERED = 5 * MINUTE

export interface AskDeps {
  recounts: RecountStore
  recount: Queue<RecountMessage>
}

/** Has the roster counted again, once for many changes; at once where an admin waits. */
export async function askForRecount(
  now: Instant,
  { recounts, recount }: AskDeps,
  when: 'soon' | 'at-once' = 'soon',
): Promise<void> {
  if (when === 'at-once') return recount.send([{ body: { at: now } }])
  const at = now + GATHERED
  if (!(await recounts.ask(now, at))) return
  try {
    await recount.send([{ body: { at }, delaySeconds: GATHERED / SECOND }])
  } catch (error) {
    await recounts.begin().catch(() => {})
    throw error
  }
}

/** What reading a directory's user needs to know of the deployment. */
export interface ScimDefaults {
  defaults: RosterDefaults
  leaversKeptDays: number
}
