import type { Instant } from '../domain/time.ts'

export interface Schedules {
  /**
   * Fires once, at a second in UTC, and is then deleted. Creating one name twice creates it once. EventBridge may fire
   * it late or, rarely, twice: every consumer is idempotent by key.
   */
  create(schedule: {
    name: string
    at: Instant
    queueArn: string
    message: unknown
    withinMinutes?: number
  }): Promise<void>
  remove(name: string): Promise<void>
  /** The names of all schedules with this prefix. */
  list(prefix: string): Promise<string[]>
}
