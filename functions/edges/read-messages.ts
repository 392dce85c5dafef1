import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'
import type { SQSEvent, SQSRecord } from 'aws-lambda'
import type * as z from 'zod'
import type { Receive } from '../domain/sending/claim.ts'
import type { Instant } from '../domain/time.ts'
import { describeError } from './describe-error.ts'

interface Received<Message> {
  message: Message
  receive: Receive
  /** When the message first left the queue. */
  cameAt: Instant
  /** Marks this message as handled. Without it, the message is delivered again. */
  done: () => void
}

/** The messages of one event, and which of them are pending. */
export interface Batch<Message> {
  pending: ReadonlyMap<string, Receive>
  /** Handles each message by itself. A failure is logged and leaves the message pending. */
  each: (handle: (of: Received<Message>) => Promise<void>) => Promise<void>
}

export type BatchEvent<Message> = SQSEvent & { batch: Batch<Message> }

/** Reads the queue's event as a `Batch` of the messages that the schema accepts. The others stay pending. */
export const readMessages = <Schema extends z.ZodType>(
  log: Pick<Logger, 'error'>,
  schema: Schema,
): MiddlewareObj<BatchEvent<z.output<Schema>>> => ({
  before: ({ event }) => {
    const { Records } = event
    const pending = new Map(Records.map(record => [record.messageId, receiveOf(record)]))
    const handleOne = async (
      record: SQSRecord,
      handle: (of: Received<z.output<Schema>>) => Promise<void>,
    ): Promise<void> => {
      const { messageId, body, attributes } = record
      const receive = receiveOf(record)
      try {
        await handle({
          message: parseBody(schema, body),
          receive,
          cameAt: Number(attributes.ApproximateFirstReceiveTimestamp),
          done: () => pending.delete(messageId),
        })
      } catch (error) {
        // An alarm recognises the last try by `receiveCount` (infra/constructs/alarms.ts).
        const { receiveCount } = receive
        log.error('a message could not be handled', { messageId, receiveCount, ...describeError(error) })
      }
    }
    event.batch = {
      pending,
      each: async handle => {
        await Promise.all(Records.map(record => handleOne(record, handle)))
      },
    }
  },
})

const receiveOf = ({ messageId, attributes }: SQSRecord): Receive => ({
  sqsMessageId: messageId,
  receiveCount: Number(attributes.ApproximateReceiveCount),
})

function parseBody<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new Error('the message is no JSON')
  }
  const parsed = schema.safeParse(value)
  // Says where it is wrong, never what it holds: a message may be anything.
  if (!parsed.success)
    throw new Error(
      `no schema accepts the message: ${parsed.error.issues.map(issue => issue.path.join('.') || '(all of it)').join(', ')}`,
    )
  return parsed.data
}
