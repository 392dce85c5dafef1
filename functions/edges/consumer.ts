import middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type * as z from 'zod'
import type { Receive } from '../domain/sending/claim.ts'
import type { Instant } from '../domain/time.ts'
import { type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import { partialBatch } from './partial-batch.ts'
import { type Batch, type BatchEvent, readMessages } from './read-messages.ts'

/**
 * `cameAt`: when the message first left the queue. That may be long after its own `at`, where it was held up. The same
 * for each of its receives; new when it is sent back from the dead-letter queue.
 */
export type Handle<Message> = (message: Message, receive: Receive, cameAt: Instant) => Promise<void>

/**
 * The pipeline of a queue's consumer. Each message is parsed by the queue's schema and handled by itself. A message
 * that fails, is not accepted by the schema or runs out of time is returned alone, and moves to the dead-letter queue
 * after five receives.
 */
export const consumer = <Schema extends z.ZodType>(
  name: FunctionName,
  env: Deadlines,
  schema: Schema,
  handle: Handle<z.output<Schema>>,
) =>
  pipeline(name, env, schema, batch =>
    batch.each(async ({ message, receive, cameAt, done }) => {
      await handle(message, receive, cameAt)
      done()
    }),
  )

/**
 * Like `consumer`, but gathers a batch before handing it on. `begin` is called once per batch, and its `handOn` after
 * all messages. If that fails, the whole batch is retried.
 */
export const gatheringConsumer = <Schema extends z.ZodType>(
  name: FunctionName,
  env: Deadlines,
  schema: Schema,
  begin: () => { handle: Handle<z.output<Schema>>; handOn: () => Promise<void> },
) =>
  pipeline(name, env, schema, async batch => {
    const { handle, handOn } = begin()
    const gathered: (() => void)[] = []
    await batch.each(async ({ message, receive, cameAt, done }) => {
      await handle(message, receive, cameAt)
      gathered.push(done)
    })
    await handOn()
    for (const done of gathered) done()
  })

function pipeline<Schema extends z.ZodType>(
  name: FunctionName,
  env: Deadlines,
  schema: Schema,
  handle: (batch: Batch<z.output<Schema>>) => Promise<void>,
) {
  const log = logFor(name)
  return middy<SQSEvent, SQSBatchResponse | undefined>(timeoutOptions(env))
    .use(logContext(log))
    .use(partialBatch(log))
    .use(readMessages(log, schema))
    .handler(
      withinDeadline(env, async ({ batch }: BatchEvent<z.output<Schema>>) => {
        await handle(batch)
        return undefined
      }),
    ) as Pipeline<SQSEvent, SQSBatchResponse>
}
