import { type Instant, SECOND } from '../../functions/domain/time.ts'
import type { Deployment, LogAlarm, QueueAlarm } from '../template/deployment.ts'
import type { QueueState } from './emulators.ts'

export interface AlarmState {
  name: string
  /** What it watches: a queue, or a function's log. */
  queue?: string
  log?: string
  state: 'OK' | 'ALARM'
  /** The value of the metric, and the threshold of the alarm, such as `>= 1`. */
  value: number
  sounds: string
}

interface Watched {
  queues: QueueState[]
  logs: (functionName: string) => string[]
  now: Instant
}

const metrics: Record<string, (state: QueueState) => number> = {
  ApproximateNumberOfMessagesVisible: ({ ready }) => ready,
  ApproximateNumberOfMessagesNotVisible: ({ inFlight }) => inFlight,
  ApproximateNumberOfMessagesDelayed: ({ delayed }) => delayed,
}

const comparisons: Record<string, [sign: string, holds: (value: number, threshold: number) => boolean]> = {
  GreaterThanOrEqualToThreshold: ['>=', (value, threshold) => value >= threshold],
  GreaterThanThreshold: ['>', (value, threshold) => value > threshold],
  LessThanThreshold: ['<', (value, threshold) => value < threshold],
  LessThanOrEqualToThreshold: ['<=', (value, threshold) => value <= threshold],
}

/** The current state of the template's alarms. Throws on a metric or comparison that is not known. */
export function alarmStates(alarms: Deployment['alarms'], watched: Watched): AlarmState[] {
  return alarms.map(alarm => {
    const { logicalId, name, threshold, comparison } = alarm
    const compare = comparisons[comparison]
    if (!compare) throw new Error(`${logicalId}: the local system knows no alarm by ${comparison}`)
    const [sign, holds] = compare
    const [on, value] =
      'queueName' in alarm
        ? [{ queue: alarm.queueName }, shown(alarm, watched)]
        : [{ log: alarm.function }, logged(alarm, watched)]
    return {
      name,
      ...on,
      state: holds(value, threshold) ? 'ALARM' : 'OK',
      value,
      sounds: `${sign} ${threshold}`,
    }
  })
}

function shown({ logicalId, metric, queueName }: QueueAlarm, { queues }: Watched): number {
  const read = metrics[metric]
  if (!read) throw new Error(`${logicalId}: the local system knows no alarm on ${metric}`)
  const queue = queues.find(({ name }) => name === queueName)
  return queue ? read(queue) : 0
}

function logged(alarm: LogAlarm, { logs, now }: Watched): number {
  const since = now - alarm.windowSeconds * SECOND
  return logs(alarm.function)
    .map(entryOf)
    .filter(entry => entry[alarm.field] === alarm.number && Date.parse(String(entry.timestamp)) > since)
    .length
}

/** A line as the functions' own logger writes it. Lines of the runtime itself may not be JSON. */
function entryOf(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) ?? {}
  } catch {
    return {}
  }
}
