import { Duration } from 'aws-cdk-lib'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { Binding, Grant } from './binding.ts'

/** As long as SQS keeps anything, so that a dead letter found after a holiday can still be sent again. */
const KEPT = Duration.days(14)

/** A message that fails so often goes to the dead-letter queue. */
const MAX_RECEIVE_COUNT = 5
const FAILED = 'a message failed five times.'

const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: KEPT }

/** A queue for deliveries that failed: no consumer, and an alarm as soon as anything is in it. */
export function deadLetters(scope: Construct, id: string, alarms: Alarms, meaning = FAILED): Queue {
  const queue = new Queue(scope, id, encrypted)
  alarms.onDeadLetters(queue, meaning)
  return queue
}

/** A work queue with its dead-letter queue and the alarm on that. */
export class WorkQueue {
  readonly queue: Queue
  readonly dead: Queue
  readonly consumerTimeout: Duration
  readonly batchingWindow: Duration
  readonly #alarms: Alarms
  readonly #meaning: string

  /**
   * `consumerTimeout` is how long its function may take over one batch; `batchingWindow`, how long a batch that is not full
   * waits for more; `meaning`, what an alarm says of a dead letter.
   */
  constructor(
    scope: Construct,
    id: string,
    alarms: Alarms,
    {
      consumerTimeout = Duration.seconds(60),
      batchingWindow = Duration.seconds(0),
      meaning = FAILED,
    }: { consumerTimeout?: Duration; batchingWindow?: Duration; meaning?: string } = {},
  ) {
    this.consumerTimeout = consumerTimeout
    this.batchingWindow = batchingWindow
    this.#alarms = alarms
    this.#meaning = meaning
    this.dead = deadLetters(scope, `${id}Dlq`, alarms, meaning)
    this.queue = new Queue(scope, id, {
      ...encrypted,
      // Six times the function's own limit and the batching window, as the Lambda guide asks: a batch that waits, is
      // throttled or is retried inside Lambda's poller must not come to a second consumer meanwhile.
      visibilityTimeout: Duration.seconds(6 * consumerTimeout.toSeconds() + batchingWindow.toSeconds()),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: MAX_RECEIVE_COUNT },
    })
  }

  /** Wakes somebody for every dead letter and not only for the first: where each is a person who waits. */
  alarmOnEachDeadLetter(consumerLog: ILogGroup): void {
    this.#alarms.onEachDeadLetter(this.dead, {
      meaning: this.#meaning,
      maxReceiveCount: MAX_RECEIVE_COUNT,
      consumerLog,
    })
  }
}

/** Leave to send to these queues. */
export const sending = (...queues: Queue[]): Grant => ({
  actions: ['sqs:SendMessage'],
  resources: queues.map(queue => queue.queueArn),
})

/** The queue's URL, with leave to send to it. */
export const sendTo = ({ queue }: WorkQueue): Binding => ({ value: queue.queueUrl, grants: [sending(queue)] })

/** What Lambda's poller needs in the name of the function that it feeds. */
export const receiving = ({ queue }: WorkQueue): Grant => ({
  actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  resources: [queue.queueArn],
})
