import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'

import type { Outgoing, Queue } from '../ports/queue.ts'
import { clientSettings } from './clients.ts'

const MAX_BATCH_SIZE = 10
// A request takes 1 MiB. Half of that leaves room for the envelope.
const MAX_BYTES = 512 * 1024

let client: SQSClient | undefined

export function openQueue<Body>(url: string): Queue<Body> {
  client ??= new SQSClient(clientSettings())
  const sqs = client
  return {
    async send(messages) {
      for (const batch of batchesOf(messages)) {
        const { Failed } = await sqs.send(
          new SendMessageBatchCommand({
            QueueUrl: url,
            Entries: batch.map(({ body, delaySeconds, group }, index) => ({
              Id: String(index),
              MessageBody: body,
              ...(delaySeconds ? { DelaySeconds: delaySeconds } : {}),
              ...(group ? { MessageGroupId: group } : {}),
            })),
          }),
        )
        if (Failed && Failed.length > 0)
          throw new Error(`SQS refused ${Failed.length} of ${batch.length} messages: ${Failed[0]?.Code}`)
      }
    },
  }
}

/**
 * The body as JSON, with characters beyond U+FFFF and just before it escaped, since SQS may refuse some of them. A
 * department may be called “Sales 😀”, and one refused message would hold back the mails of a whole place.
 */
export const bodyText = (body: unknown): string =>
  JSON.stringify(body).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16)}`,
  )

function* batchesOf<Body>(messages: Outgoing<Body>[]): Generator<Outgoing<string>[]> {
  let batch: Outgoing<string>[] = []
  let bytes = 0
  for (const message of messages) {
    const body = bodyText(message.body)
    if (batch.length === MAX_BATCH_SIZE || (batch.length > 0 && bytes + body.length > MAX_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push({ ...message, body })
    bytes += body.length
  }
  if (batch.length > 0) yield batch
}
