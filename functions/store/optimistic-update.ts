import type { Table } from '../ports/table.ts'

const MAX_TRIES = 12

/** Others kept changing the same item, so this change gave up. The event is retried as a whole. */
export class ContendedItem extends Error {
  override name = 'ContendedItem'
}

/**
 * An optimistic lock. `attempt` reads an item, decides, and puts it on the condition that it has not changed since. If
 * it has, `attempt` returns `conflict` and is called again after an exponential backoff with full jitter. Throws
 * `ContendedItem` after twelve tries.
 */
export async function optimisticUpdate<Outcome>(
  table: Pick<Table, 'backOff'>,
  attempt: () => Promise<Outcome | 'conflict'>,
): Promise<Outcome> {
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const outcome = await attempt()
    if (outcome !== 'conflict') return outcome
    await table.backOff(tries)
  }
  throw new ContendedItem(`others changed the item in all ${MAX_TRIES} tries`)
}
