import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** When addresses without a version became aliases, as RFC 9745 writes it: 28 November 2026. */
const DEPRECATED = '@1795824000'

/**
 * The API's addresses with a version, and without one until 1.0, lead to the same routes (docs/api-versions.md). An
 * answer at an alias names the address with the version. API Gateway knows paths and any method: the method is the
 * request's.
 */
export const apiVersion = (): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  before: ({ event }) => {
    const path = event.routeKey.slice(event.routeKey.indexOf(' ') + 1)
    event.routeKey = `${event.requestContext.http.method} ${path.replace(/^\/api\/v1\//, '/api/')}`
  },
  after: request => {
    const { rawPath } = request.event
    if (!request.response || /^\/api\/v1\//.test(rawPath)) return
    const successor = encodeURI(rawPath.replace(/^\/api\//, '/api/v1/'))
    request.response.headers = {
      ...request.response.headers,
      deprecation: DEPRECATED,
      link: `<${successor}>; rel="successor-version"`,
    }
  },
})
