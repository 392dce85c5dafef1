import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time.ts'
import { instantAt } from '../../functions/domain/wall-clock.ts'

/** When a schedule fires, in EventBridge Scheduler's syntax. */
export type Recurrence = { kind: 'once'; at: Instant } | { kind: 'rate'; every: number }

/**
 * Parses `at(yyyy-mm-ddThh:mm:ss)` in a time zone or `rate(value unit)`; undefined where AWS would refuse it. `cron(…)`
 * throws: nothing here uses one, and ignoring it would be wrong.
 */
export function readExpression(expression: string, timeZone: string): Recurrence | undefined {
  const once = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1]
  if (once) {
    const wall = Date.parse(`${once}Z`)
    // Date.parse turns 2026-02-30 into March: a text that does not round-trip is not a date.
    if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(once)) return undefined
    if (timeZone === 'UTC') return { kind: 'once', at: wall }
    const [date = '', time = ''] = once.split('T')
    return { kind: 'once', at: instantAt(date, time.slice(0, 5), timeZone) + Number(time.slice(6)) * SECOND }
  }
  const rate = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(expression)
  if (rate)
    return {
      kind: 'rate',
      every: Number(rate[1]) * { minute: MINUTE, hour: HOUR, day: DAY }[rate[2] as 'day'],
    }
  if (/^cron\(.*\)$/.test(expression)) throw new Error(`the local Scheduler does not know ${expression}`)
  return undefined
}
