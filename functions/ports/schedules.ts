import type { Instant } from '../domain/time.ts'

export interface Schedules {
  /**
   * One time, to the second, in UTC; gone once it has fired. Made twice under one name it is made once.
   * EventBridge may fire it late or, rarely, twice: every consumer of what it sends is idempotent by key.
   */
  create(schedule: {
    name: string
    at: Instant
    queueArn: string
    message: unknown
    withinMinutes?: number
  }): Promise<void>
  remove(name: string): Promise<void>
  /** The names of all schedules that begin with this. */
  list(prefix: string): Promise<string[]>
}
