import type { Deployment } from './deployment.ts'
import type { QueueState } from './emulators.ts'

export interface AlarmState {
  name: string
  queue: string
  state: 'OK' | 'ALARM'
  /** What the metric shows, and what it takes to sound the alarm, such as `>= 1`. */
  value: number
  sounds: string
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

/** The template's alarms on queues, as they would stand now. Throws on a metric or comparison that is not known. */
export function queueAlarms(alarms: Deployment['alarms'], queues: QueueState[]): AlarmState[] {
  return alarms.map(({ logicalId, name, metric, queueName, threshold, comparison }) => {
    const read = metrics[metric]
    const compare = comparisons[comparison]
    if (!read || !compare)
      throw new Error(`${logicalId}: the local system knows no alarm on ${metric} ${comparison}`)
    const queue = queues.find(one => one.name === queueName)
    const value = queue ? read(queue) : 0
    const [sign, holds] = compare
    return {
      name,
      queue: queueName,
      state: holds(value, threshold) ? 'ALARM' : 'OK',
      value,
      sounds: `${sign} ${threshold}`,
    }
  })
}
