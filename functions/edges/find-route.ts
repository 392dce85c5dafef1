import type { MiddlewareObj } from '@middy/core'
import { type ApiReply, refuse } from './refusal.ts'
import type { ApiEvent, Routes } from './route.ts'

export const NO_ROUTE = 'No route has this path and method; docs/openapi.json lists all.'

/** API Gateway has matched the path already. One that is missing here is a bug in the stack. */
export const findRoute = (routes: Routes): MiddlewareObj<ApiEvent, ApiReply> => ({
  before: ({ event }) => {
    const route = routes[event.routeKey]
    if (route) {
      event.route = route
      return undefined
    }
    const [, path] = event.routeKey.split(' ')
    const methods = Object.keys(routes).flatMap(key => {
      const [method = '', known] = key.split(' ')
      return known !== path ? [] : method === 'GET' ? ['GET', 'HEAD'] : [method]
    })
    if (methods.length === 0)
      throw new Error(`the stack sends ${event.routeKey} to a function that has no such route`)
    const { headers, ...refusal } = refuse('not-found', NO_ROUTE)
    return { ...refusal, headers: { ...headers, allow: methods.join(', ') } }
  },
})
