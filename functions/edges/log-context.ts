import type { Logger } from '@aws-lambda-powertools/logger'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import type { MiddlewareObj } from '@middy/core'
import type { Context } from 'aws-lambda'

/**
 * Every line of the log carries Lambda's request id and, where an HTTP request began the event, API Gateway's: by that
 * one the access log is joined. The event itself is never logged.
 */
export function logContext(log: Logger): MiddlewareObj<{ requestContext?: { requestId?: string } }> {
  const lambda = injectLambdaContext(log, { logEvent: false, resetKeys: true })
  return {
    before: request => {
      lambda.before?.(request as typeof request & { context: Context })
      const apiRequestId = request.event.requestContext?.requestId
      if (apiRequestId) log.appendKeys({ apiRequestId })
    },
    after: () => log.resetKeys(),
    onError: () => log.resetKeys(),
  }
}
