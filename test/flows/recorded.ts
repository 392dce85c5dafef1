import type { EventDetail, EventKind } from '../../functions/domain/events.ts'
import type { Bus } from '../../functions/ports/bus.ts'
import type { Outgoing, Queue } from '../../functions/ports/queue.ts'
import type { Schedules } from '../../functions/ports/schedules.ts'

/** A queue that keeps what was sent to it, in order. */
export function aRecordedQueue<Body>(): Queue<Body> & { sent: Outgoing<Body>[] } {
  const sent: Outgoing<Body>[] = []
  return {
    sent,
    async send(messages) {
      sent.push(...messages)
    },
  }
}

/** A bus that keeps what was published, in order. */
export function aRecordedBus(): Bus & { published: { kind: EventKind; detail: EventDetail<EventKind> }[] } {
  const published: { kind: EventKind; detail: EventDetail<EventKind> }[] = []
  return {
    published,
    async publish(kind, detail) {
      published.push({ kind, detail })
    },
  }
}

/** A scheduler that keeps schedules by name; one that is made twice is made once. */
export function aScheduler(): Schedules & { made: Map<string, Parameters<Schedules['create']>[0]> } {
  const made: Map<string, Parameters<Schedules['create']>[0]> = new Map()
  return {
    made,
    async create(schedule) {
      if (!made.has(schedule.name)) made.set(schedule.name, schedule)
    },
    async remove(name) {
      made.delete(name)
    },
    list: async prefix => [...made.keys()].filter(name => name.startsWith(prefix)),
  }
}
