import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'

/**
 * Adds Lambda's request id to every log line and, for HTTP requests, API Gateway's, which joins it with the access log.
 * The event itself is never logged.
 */
export const logContext = (log: Logger): MiddlewareObj<{ requestContext?: { requestId?: string } }> => ({
  before: ({ event, context }) => {
    // The same as `injectLambdaContext` of Powertools, without the kilobyte of its options.
    log.addContext(context)
    const apiRequestId = event.requestContext?.requestId
    if (apiRequestId) log.appendKeys({ apiRequestId })
  },
  after: () => log.resetKeys(),
  onError: () => log.resetKeys(),
})
