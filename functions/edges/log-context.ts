import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'

/**
 * Every line of the log carries Lambda's request id and, where an HTTP request began the event, API Gateway's: by that
 * one the access log is joined. The event itself is never logged.
 */
export const logContext = (log: Logger): MiddlewareObj<{ requestContext?: { requestId?: string } }> => ({
  before: ({ event, context }) => {
    // What `injectLambdaContext` of Powertools does, without the kilobyte of its options.
    log.addContext(context)
    const apiRequestId = event.requestContext?.requestId
    if (apiRequestId) log.appendKeys({ apiRequestId })
  },
  after: () => log.resetKeys(),
  onError: () => log.resetKeys(),
})
