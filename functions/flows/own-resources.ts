import type { OwnChange } from '../domain/follow-up/own-resources.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import type { SupportMessage } from '../domain/support/support-message.ts'
import type { Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
import type { OwnResourceStore } from '../store/own-resources.ts'

export interface CurateDeps {
  own: Pick<OwnResourceStore, 'get' | 'update'>
  support: Queue<SupportMessage>
  /** Records in the audit log what has just been done. */
  note: (done: Done) => Promise<void>
}

/** What was decided; or nothing, since the resource is not as the caller read it. */
export type Curated = OwnChange | { outcome: 'changed-since' }

type Done = Extract<OwnChange, { resources: Resource[] }>['outcome']

/**
 * Changes the employer's list, records it, and has it copied to where pages and mails read it. Of two changes at once
 * both happen: the second is decided again on top of the first. A message is sent even where nothing changed, so that a
 * retry also completes what an earlier try changed but did not send.
 */
export async function curate(
  decide: (own: readonly Resource[]) => Curated,
  now: Instant,
  { own, support, note }: CurateDeps,
): Promise<Curated> {
  const { decision, current } = await own.update(read => {
    const change = decide(read.resources)
    if (!('resources' in change)) return { change }
    return { change, next: { resources: change.resources, changedAt: Math.max(now, read.changedAt + 1) } }
  })
  const { change } = decision
  if ('resources' in change) await note(change.outcome)
  if (current.changedAt > 0) await support.send([{ body: { at: now } }])
  return change
}
