import * as z from 'zod'
import type { Instant } from '../../functions/domain/time.ts'
import type { Deployment, EventSource, LambdaFunction, Queue } from '../template/deployment.ts'
import type { Clock, TimeSource } from '../time/clock.ts'
import type { QueueDoor, ReceivedMessage } from './emulators.ts'
import type { Lambda, Outcome } from './lambda.ts'
import { continued, isTooLong, TRACE_ATTRIBUTE } from './lineage.ts'

/** The event source mappings: they carry messages from queues to functions, as Lambda's pollers do. */
export interface EventSources extends TimeSource {
  /** A message may be ready on this queue. */
  messageSent(queueArn: string): void
  /** Polls every queue, as at a start with messages from an earlier run. */
  wakeAll(): void
  /** Discards what was gathered for a batch. */
  reset(): void
  /** Stops polling. */
  close(): void
}

export interface EventSourceOptions {
  deployment: Deployment
  clock: Clock
  queues: QueueDoor
  lambda: Pick<Lambda, 'invoke' | 'note' | 'concurrencyOf'>
  /** Why a role may not do an action on a resource; undefined if it may. */
  refusal: (roleArn: string, action: string, resource: string) => string | undefined
  /**
   * Called for each request of the pollers that SQS bills and a campaign causes, with the size of its bodies. AWS's
   * empty long polls are left out: they cost the same with or without a campaign.
   */
  onRequest?: (operation: 'ReceiveMessage' | 'DeleteMessageBatch', bytes: number) => void
}

/** SQS returns at most ten messages per receive, and deletes at most ten per request. */
const MAX_PER_REQUEST = 10

/** Permissions without which Lambda refuses to create a mapping. */
const NEEDED = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']

/** Throws where AWS would refuse the mapping: a missing queue or function, or a role that may not poll. */
export function startEventSources(options: EventSourceOptions): EventSources {
  const { deployment, queues, clock } = options
  const pollers = deployment.eventSources
    .filter(({ enabled }) => enabled)
    .map(source => {
      const queue = deployment.queues.find(({ arn }) => arn === source.queueArn)
      const consumer = deployment.functions.find(({ arn }) => arn === source.functionArn)
      if (!queue || !consumer)
        throw new Error(`${source.logicalId}: the template lacks its queue or its function`)
      if (queue.fifo) throw new Error(`${source.logicalId}: the local pollers know standard queues only`)
      for (const action of NEEDED) {
        const refusal = options.refusal(consumer.roleArn, action, queue.arn)
        if (refusal) throw new Error(`${source.logicalId}: ${refusal}`)
      }
      return new Poller(source, queue, consumer, deployment.region, options)
    })
  const byQueue = Map.groupBy(pollers, poller => poller.queue.arn)
  return {
    messageSent: arn => {
      for (const poller of byQueue.get(arn) ?? []) poller.wake()
    },
    wakeAll: () => {
      for (const poller of pollers) poller.wake()
    },
    reset: () => {
      for (const poller of pollers) poller.reset()
    },
    close: () => {
      for (const poller of pollers) poller.close()
    },
    next: async () => {
      const windows = pollers.map(poller => poller.windowEnds)
      const waits = (await queues.state())
        .filter(({ arn }) => byQueue.has(arn))
        .map(state => state.nextDeadline)
      const moments = [...windows, ...waits].filter(at => at !== undefined)
      return moments.length > 0 ? moments.reduce((a, b) => Math.min(a, b)) : undefined
    },
    fire: async () => {
      const ready = new Set((await queues.state()).filter(state => state.ready > 0).map(({ arn }) => arn))
      for (const poller of pollers)
        if (ready.has(poller.queue.arn) || (poller.windowEnds ?? Number.POSITIVE_INFINITY) <= clock.now())
          poller.wake()
    },
  }
}

/** One event source mapping. */
class Poller {
  readonly queue: Queue
  /** When an incomplete batch is sent anyway. */
  windowEnds: Instant | undefined
  readonly #source: EventSource
  readonly #consumer: LambdaFunction
  readonly #region: string
  readonly #options: EventSourceOptions
  #gathered: ReceivedMessage[] = []
  #running = 0
  #polling = false
  #again = false
  #closed = false

  constructor(
    source: EventSource,
    queue: Queue,
    consumer: LambdaFunction,
    region: string,
    options: EventSourceOptions,
  ) {
    this.queue = queue
    this.#consumer = consumer
    this.#source = source
    this.#region = region
    this.#options = options
  }

  reset(): void {
    this.#gathered = []
    this.windowEnds = undefined
  }

  close(): void {
    this.#closed = true
  }

  get #most(): number {
    const { maximumConcurrency = Number.POSITIVE_INFINITY, functionArn } = this.#source
    return Math.min(maximumConcurrency, this.#options.lambda.concurrencyOf(functionArn))
  }

  wake(): void {
    if (this.#closed) return
    if (this.#polling) {
      this.#again = true
      return
    }
    this.#polling = true
    this.#again = false
    const done = this.#options.clock.begin(`messages on ${this.queue.name}`)
    this.#poll()
      .catch((thrown: unknown) => {
        // Only the emulator itself can fail here, and nothing else would report it.
        if (!this.#closed) console.error(`polling ${this.queue.name} failed:`, thrown)
      })
      .finally(() => {
        this.#polling = false
        // A message that arrived after the last poll would otherwise wait for the next one.
        if (this.#again && this.#running < this.#most) this.wake()
        done()
      })
  }

  async #poll(): Promise<void> {
    const { batchSize, batchingWindowSeconds } = this.#source
    while (this.#running < this.#most) {
      this.#again = false
      const wanted = Math.min(MAX_PER_REQUEST, batchSize - this.#gathered.length)
      const received = await this.#options.queues.receive(this.queue.arn, wanted)
      if (received.length > 0)
        this.#options.onRequest?.(
          'ReceiveMessage',
          received.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
        )
      this.#gathered.push(...received)
      const drained = received.length === 0
      const now = this.#options.clock.now()
      if (batchingWindowSeconds > 0 && this.#gathered.length > 0)
        this.windowEnds ??= now + batchingWindowSeconds * 1000
      const due =
        batchingWindowSeconds === 0 ? drained || batchSize <= MAX_PER_REQUEST : (this.windowEnds ?? 0) <= now
      if (this.#gathered.length > 0 && (due || this.#gathered.length >= batchSize)) {
        const batch = this.#gathered
        this.#gathered = []
        this.windowEnds = undefined
        void this.#run(batch)
      }
      if (drained && !this.#again) return
    }
  }

  async #run(received: ReceivedMessage[]): Promise<void> {
    this.#running++
    const done = this.#options.clock.begin(`${this.queue.name} in its function`)
    try {
      const batch = await this.#withoutLoops(received)
      if (batch.length === 0) return
      const { functionArn } = this.#source
      const event = { Records: batch.map(message => this.#record(message)) }
      const trace = continued(batch.map(traceOf), functionArn)
      const outcome = await this.#options.lambda.invoke(functionArn, JSON.stringify(event), trace)
      // Messages that are not deleted become visible again when their time-out ends, with a higher receive count.
      const handled = handledOf(batch, outcome, this.#source.reportBatchItemFailures)
      for (let from = 0; from < handled.length; from += MAX_PER_REQUEST) {
        const handles = handled.slice(from, from + MAX_PER_REQUEST).map(message => message.receiptHandle)
        await this.#options.queues.remove(this.queue.arn, handles)
        this.#options.onRequest?.('DeleteMessageBatch', 0)
      }
    } catch (thrown) {
      if (!this.#closed) console.error(`a batch of ${this.queue.name} was not settled:`, thrown)
    } finally {
      this.#running--
      this.wake()
      done()
    }
  }

  /** Moves messages at the end of too long a chain to the dead-letter queue, as Lambda does, and keeps the others. */
  async #withoutLoops(received: ReceivedMessage[]): Promise<ReceivedMessage[]> {
    const { queues, lambda } = this.#options
    const { functionArn } = this.#source
    if (this.#consumer.allowsLoops) return received
    const looping = received.filter(message => isTooLong(traceOf(message), functionArn))
    for (const message of looping) {
      lambda.note(
        functionArn,
        `Lambda stopped a recursive loop: message ${message.messageId} of ${this.queue.name}`,
      )
      if (this.queue.redrive) await queues.send(this.queue.redrive.deadLetterArn, message.body)
      await queues.remove(this.queue.arn, [message.receiptHandle])
    }
    return received.filter(message => !looping.includes(message))
  }

  #record(message: ReceivedMessage) {
    const trace = traceOf(message)
    return {
      messageId: message.messageId,
      receiptHandle: message.receiptHandle,
      body: message.body,
      attributes: { ...message.attributes, ...(trace ? { [TRACE_ATTRIBUTE]: trace } : {}) },
      messageAttributes: attributesOf(message),
      md5OfBody: message.md5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: this.queue.arn,
      awsRegion: this.#region,
    }
  }
}

const messageAttributes = z.record(
  z.string(),
  z.object({ StringValue: z.string().optional(), BinaryValue: z.string().optional(), DataType: z.string() }),
)

const traceOf = ({ messageAttributes: own }: ReceivedMessage): string | undefined =>
  own[TRACE_ATTRIBUTE]?.StringValue

/** A message's own attributes in the event's spelling, which starts each name with a small letter. */
const attributesOf = (message: ReceivedMessage) =>
  Object.fromEntries(
    Object.entries(messageAttributes.parse(message.messageAttributes))
      .filter(([name]) => name !== TRACE_ATTRIBUTE)
      .map(([name, { StringValue, BinaryValue, DataType }]) => [
        name,
        {
          // JSON omits undefined values.
          stringValue: StringValue,
          binaryValue: BinaryValue,
          stringListValues: [],
          binaryListValues: [],
          dataType: DataType,
        },
      ]),
  )

/**
 * Which messages of a batch are done. As AWS documents: no answer, null or an empty list means all; an answer with an
 * identifier that is empty, misnamed or not of this batch means none.
 */
function handledOf(batch: ReceivedMessage[], outcome: Outcome, partial: boolean): ReceivedMessage[] {
  if (outcome.status !== 'returned') return []
  if (!partial) return batch
  let answer: { batchItemFailures?: { itemIdentifier?: unknown }[] | null } | null
  try {
    answer = JSON.parse(outcome.payload)
  } catch {
    return []
  }
  const failures = answer?.batchItemFailures ?? []
  if (!Array.isArray(failures)) return []
  const ids = new Set(batch.map(message => message.messageId))
  const failed = new Set<unknown>(failures.map(failure => failure?.itemIdentifier))
  for (const id of failed) if (typeof id !== 'string' || !ids.has(id)) return []
  return batch.filter(message => !failed.has(message.messageId))
}
