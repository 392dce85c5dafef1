import type { EventDetail, EventKind } from '../domain/events.ts'

export interface Bus {
  /** Publishes one event. Its detail is checked against the published schema, so that no undeclared field leaks. */
  publish<Kind extends EventKind>(kind: Kind, detail: EventDetail<Kind>): Promise<void>
}
