import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/**
 * Answers HEAD by the route of GET. The whole answer goes back: API Gateway leaves its body out, and so the length in
 * the headers is that of GET.
 */
export const headAsGet = (): MiddlewareObj<APIGatewayProxyEventV2> => ({
  before: ({ event }) => {
    event.routeKey = event.routeKey.replace(/^HEAD /, 'GET ')
  },
})
