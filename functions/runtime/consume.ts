import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod'
import type { FunctionName } from './environment.ts'
import { logFor } from './log.ts'

/** Which delivery of a message this is. A higher count for the same id means that an earlier try ended unfinished. */
export interface Delivery {
  messageId: string
  receiveCount: number
}

export type Consumer = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>

/**
 * A queue's consumer: each message parsed by the queue's schema and handled alone. One that fails, or that no schema
 * accepts, goes back alone (and, after five tries, to the dead-letter queue with its alarm); the others are done.
 * `afterwards` runs once behind the batch; if it throws, the whole batch is tried again.
 */
export function consume<Schema extends z.ZodType>(
  name: FunctionName,
  schema: Schema,
  handle: (message: z.output<Schema>, delivery: Delivery) => Promise<void>,
  afterwards: () => Promise<void> = async () => {},
): Consumer {
  const log = logFor(name)
  return async (event, context) => {
    const processor = new BatchProcessor(EventType.SQS)
    const handleRecord = async (record: SQSRecord) => {
      try {
        await handle(parseBody(schema, record.body), {
          messageId: record.messageId,
          receiveCount: Number(record.attributes.ApproximateReceiveCount),
        })
      } catch (error) {
        log.error('a message could not be handled', { messageId: record.messageId, ...describe(error) })
        throw error
      }
    }
    const response = await processPartialResponse(event, handleRecord, processor, {
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
