import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod'
import type { Receive } from '../domain/delivery.ts'
import type { Instant } from '../domain/time.ts'
import type { FunctionName } from './environment.ts'
import { logFor } from './log.ts'

export type Consumer = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>

/** `sentAt`: when the message was put on the queue, the same for each of its receives; new for one that was sent back. */
type Handle<Message> = (message: Message, receive: Receive, sentAt: Instant) => Promise<void>

/**
 * A queue's consumer: each message parsed by the queue's schema and handled alone. One that fails, or that no schema
 * accepts, goes back alone (and, after five tries, to the dead-letter queue with its alarm); the others are done.
 */
export const consume = <Schema extends z.ZodType>(
  name: FunctionName,
  schema: Schema,
  handle: Handle<z.output<Schema>>,
): Consumer => consumeTogether(name, schema, () => ({ handle, afterwards: async () => {} }))

/**
 * As `consume`, for a consumer that gathers a batch before it hands on: `begin` is called once a batch, and its
 * `afterwards` behind all messages. If that throws, the whole batch is tried again.
 */
export function consumeTogether<Schema extends z.ZodType>(
  name: FunctionName,
  schema: Schema,
  begin: () => { handle: Handle<z.output<Schema>>; afterwards: () => Promise<void> },
): Consumer {
  const log = logFor(name)
  return async (event, context) => {
    const { handle, afterwards } = begin()
    const handleRecord = async ({ messageId, body, attributes }: SQSRecord) => {
      const receiveCount = Number(attributes.ApproximateReceiveCount)
      try {
        const receive = { sqsMessageId: messageId, receiveCount }
        await handle(parseBody(schema, body), receive, Number(attributes.SentTimestamp))
      } catch (error) {
        // By `receiveCount` an alarm knows the last try (infra/constructs/alarms.ts).
        log.error('a message could not be handled', { messageId, receiveCount, ...describe(error) })
        throw error
      }
    }
    const response = await processPartialResponse(event, handleRecord, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    })
    await afterwards()
    return response
  }
}

function parseBody<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new Error('the message is no JSON')
  }
  const parsed = schema.safeParse(value)
  // Where it is wrong, never what it says: a message may be anything that somebody put there.
  if (!parsed.success)
    throw new Error(
      `no schema accepts the message: ${parsed.error.issues.map(issue => issue.path.join('.') || '(all of it)').join(', ')}`,
    )
  return parsed.data
}

/** What of an error may be logged: its kind and first line. A schema's error is cut to its paths, without values. */
export function describe(error: unknown): { error: string; reason: string } {
  if (error instanceof z.ZodError)
    return {
      error: 'ZodError',
      reason: error.issues.map(issue => `${issue.path.join('.')}: ${issue.code}`).join('; '),
    }
  if (error instanceof Error) return { error: error.name, reason: error.message.split('\n')[0] ?? '' }
  return { error: typeof error, reason: '' }
}
