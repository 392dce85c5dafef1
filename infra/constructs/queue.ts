import { Duration } from 'aws-cdk-lib'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { Binding, Grant } from './binding.ts'

/** SQS's maximum, so that a dead letter found after a holiday can still be redriven. */
const KEPT = Duration.days(14)

/** After so many receives a message moves to the dead-letter queue. */
const MAX_RECEIVE_COUNT = 5
const FAILED = 'a message failed five times.'

const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: KEPT }

/** A queue for failed deliveries: no consumer, and an alarm on its first message. */
export function deadLetters(scope: Construct, id: string, alarms: Alarms, meaning = FAILED): Queue {
  const queue = new Queue(scope, id, encrypted)
  alarms.onDeadLetters(queue, meaning)
  return queue
}

interface WorkQueueProps {
  consumerTimeout?: Duration
  batchingWindow?: Duration
  meaning?: string
  maxReceiveCount?: number
  visibilityTimeout?: Duration
}

/** A work queue with its dead-letter queue and the alarm on it. */
export class WorkQueue {
  readonly queue: Queue
  readonly dead: Queue
  readonly consumerTimeout: Duration
  readonly batchingWindow: Duration
  readonly #alarms: Alarms
  readonly #meaning: string

  /**
   * `consumerTimeout` is how long its function may take for one batch; `batchingWindow`, how long an incomplete batch
   * waits for more messages; `meaning`, the alarm's text about a dead letter.
   *
   * The default `visibilityTimeout` is six times the function's time-out plus the batching window, as the Lambda guide
   * asks: a batch that waits, is throttled or is retried inside Lambda's poller must not reach a second consumer in the
   * meantime. A shorter one is for a consumer that bears a second one.
   */
  constructor(
    scope: Construct,
    id: string,
    alarms: Alarms,
    {
      consumerTimeout = Duration.seconds(60),
      batchingWindow = Duration.seconds(0),
      meaning = FAILED,
      maxReceiveCount = MAX_RECEIVE_COUNT,
      visibilityTimeout = Duration.seconds(6 * consumerTimeout.toSeconds() + batchingWindow.toSeconds()),
    }: WorkQueueProps = {},
  ) {
    this.consumerTimeout = consumerTimeout
    this.batchingWindow = batchingWindow
    this.#alarms = alarms
    this.#meaning = meaning
    this.dead = deadLetters(scope, `${id}Dlq`, alarms, meaning)
    this.queue = new Queue(scope, id, {
      ...encrypted,
      visibilityTimeout,
      deadLetterQueue: { queue: this.dead, maxReceiveCount },
    })
    alarms.willWatch(this.queue)
  }

  /** Alarms on every dead letter and not only the first: each is a person who waits. */
  alarmOnEachDeadLetter(consumerLog: ILogGroup): void {
    this.#alarms.onEachDeadLetter(this.dead, {
      meaning: this.#meaning,
      maxReceiveCount: MAX_RECEIVE_COUNT,
      consumerLog,
    })
  }
}

/** Permission to send to these queues. */
export const sending = (...queues: Queue[]): Grant => ({
  actions: ['sqs:SendMessage'],
  resources: queues.map(queue => queue.queueArn),
})

/** The queue's URL, with permission to send to it. */
export const sendTo = ({ queue }: WorkQueue): Binding => ({ value: queue.queueUrl, grants: [sending(queue)] })

/** The permissions that Lambda's poller needs in the role of its function. */
export const receiving = ({ queue }: WorkQueue): Grant => ({
  actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  resources: [queue.queueArn],
})
