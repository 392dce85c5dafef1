import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { isTimeout } from './deadline.ts'
import { describeError } from './describe-error.ts'
import { type ApiReply, problem } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/**
 * Returns every answer to API Gateway as JSON, and every error as a problem document with the request's id: 503 after a
 * time-out, where a retry makes sense, else 500. The log gets the route, never the path.
 */
export const problemDocument = (log: Pick<Logger, 'error'>): MiddlewareObj<ApiEvent> => ({
  after: request => {
    request.response = toResult(request.response)
  },
  onError: request => {
    const { routeKey, requestContext } = request.event
    log.error('a request failed', { routeKey, ...describeError(request.error) })
    const late = isTimeout(request.error)
    const reply = problem({
      type: 'about:blank',
      title: late ? 'That took too long' : 'Something went wrong on our side',
      status: late ? 503 : 500,
      detail: late
        ? 'It may have been done all the same: look before you try again.'
        : 'Please try again. If it happens again, give this request id to the people who run Hearten.',
      requestId: requestContext.requestId,
    })
    request.response = toResult(reply)
  },
})

const toResult = ({ status, body, headers }: ApiReply): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  ...(body instanceof Uint8Array
    ? { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
    : { body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body) }),
})
