import type { MiddlewareObj } from '@middy/core'
import type { ApiEvent, Routes } from './route.ts'

/** API Gateway has matched the route already. One that is missing here is a bug in the stack. */
export const findRoute = (routes: Routes): MiddlewareObj<ApiEvent> => ({
  before: ({ event }) => {
    const route = routes[event.routeKey]
    if (!route) throw new Error(`the stack sends ${event.routeKey} to a function that has no such route`)
    event.route = route
  },
})
