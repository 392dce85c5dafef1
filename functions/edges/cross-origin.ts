import type { MiddlewareObj, Request } from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

type Result = APIGatewayProxyStructuredResultV2

const METHODS = 'GET, POST, PUT, PATCH, DELETE'
const SENT = 'authorization, content-type, if-match, idempotency-key'
const READ = 'etag, location, link, deprecation, retry-after, allow, idempotency-replayed'
const AN_HOUR = '3600'

/**
 * Lets pages of these origins, such as an employer's own dashboard, call the API from a browser (CORS): none by default.
 * Tokens come in a header and never in a cookie, so that no page of another origin can act for who is signed in here.
 */
export const crossOrigin = (origins: readonly string[]): MiddlewareObj<APIGatewayProxyEventV2, Result> => {
  const isAllowed = ({ headers: { origin } }: APIGatewayProxyEventV2) =>
    origin !== undefined && origins.includes(origin)
  const open = (request: Request<APIGatewayProxyEventV2, Result>) => {
    if (origins.length === 0 || !request.response) return
    const { origin = '' } = request.event.headers
    request.response.headers = {
      ...request.response.headers,
      vary: 'origin',
      ...(isAllowed(request.event)
        ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': READ }
        : {}),
    }
  }
  return {
    // A browser asks first, without a token.
    before: ({ event }) => {
      if (event.requestContext.http.method !== 'OPTIONS' || !isAllowed(event)) return undefined
      return {
        statusCode: 204,
        headers: {
          'access-control-allow-origin': event.headers.origin ?? '',
          'access-control-allow-methods': METHODS,
          'access-control-allow-headers': SENT,
          'access-control-max-age': AN_HOUR,
          vary: 'origin, access-control-request-method',
        },
      }
    },
    after: open,
    onError: open,
  }
}
