import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'
import type { SQSBatchResponse } from 'aws-lambda'
import { describeError } from './describe-error.ts'
import type { Batch, BatchEvent } from './read-messages.ts'

/**
 * Returns the messages that are not done to SQS, to be delivered again. Finished messages are not handled twice, even
 * where the batch as a whole failed or timed out.
 */
export const partialBatch = (log: Pick<Logger, 'error'>): MiddlewareObj<BatchEvent<unknown>> => ({
  after: request => {
    request.response = failuresOf(request.event.batch)
  },
  onError: request => {
    // One line per message, as for a failure of its own: an alarm counts the last receives.
    for (const { sqsMessageId, receiveCount } of request.event.batch.pending.values())
      log.error('a batch ended before a message of it was done', {
        messageId: sqsMessageId,
        receiveCount,
        ...describeError(request.error),
      })
    request.response = failuresOf(request.event.batch)
  },
})

const failuresOf = ({ pending }: Batch<unknown>): SQSBatchResponse => ({
  batchItemFailures: [...pending.keys()].map(itemIdentifier => ({ itemIdentifier })),
})
