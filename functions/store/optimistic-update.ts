import type { Table } from '../ports/table.ts'

const MAX_TRIES = 12

/** Others changed the same item again and again while this one was to be changed; the event is tried again as a whole. */
export class ContendedItem extends Error {
  override name = 'ContendedItem'
}

/**
 * An optimistic lock: `attempt` reads an item, decides, and puts it on the condition that it has not changed since. Where
 * somebody else came between, it gives `conflict`, and is called again after an exponential backoff with full jitter.
 * Throws `ContendedItem` after twelve tries.
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
  throw new ContendedItem(`an item was changed by others ${MAX_TRIES} times over`)
}
