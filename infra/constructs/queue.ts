import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { Binding, Grant } from './binding.ts'

/** As long as SQS keeps anything, so that a dead letter found after a holiday can still be sent again. */
const KEPT = Duration.days(14)

/** A message that fails so often goes to the dead-letter queue. */
export const MOST_RECEIVES = 5
const FAILED = 'a message failed five times.'

const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: KEPT }

/** A queue that ends deliveries which failed: no consumer, and an alarm as soon as anything is in it. */
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
  readonly gathersFor: Duration
  readonly meaning: string

  /**
   * `consumerTimeout` is how long its function may take over one batch; `gathersFor`, how long a batch that is not full
   * waits for more; `meaning`, what an alarm says of a dead letter.
   */
  constructor(
    scope: Construct,
    id: string,
    alarms: Alarms,
    {
      consumerTimeout = Duration.seconds(60),
      gathersFor = Duration.seconds(0),
      meaning = FAILED,
    }: { consumerTimeout?: Duration; gathersFor?: Duration; meaning?: string } = {},
  ) {
    this.consumerTimeout = consumerTimeout
    this.gathersFor = gathersFor
    this.meaning = meaning
    this.dead = deadLetters(scope, `${id}Dlq`, alarms, meaning)
    this.queue = new Queue(scope, id, {
      ...encrypted,
      // Six times the function's own limit and the time of gathering, as the Lambda guide asks: a batch that is gathered,
      // throttled or retried inside Lambda's poller must not come back to a second one meanwhile.
      visibilityTimeout: Duration.seconds(6 * consumerTimeout.toSeconds() + gathersFor.toSeconds()),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: MOST_RECEIVES },
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
