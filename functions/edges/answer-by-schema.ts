import type { MiddlewareObj } from '@middy/core'
import type { ApiReply } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/**
 * Holds each answer to what its route declares, so that no field leaves that nobody meant to show. One that does not fit
 * is a fault of ours: it fails here, and stays inside.
 */
export const answerBySchema = (): MiddlewareObj<ApiEvent, ApiReply> => ({
  after: ({ event, response }) => {
    if (!response || response.status >= 400) return
    const { answers, alsoAs = [] } = event.route
    const form = response.headers?.['content-type']?.split(';')[0]
    if (form !== undefined && alsoAs.includes(form)) return
    const schema = answers[response.status]
    if (schema === undefined) throw new Error(`${event.routeKey} declares no answer ${response.status}`)
    if (schema === null && response.body !== undefined)
      throw new Error(`${event.routeKey} declares that ${response.status} has no body`)
    schema?.parse(response.body)
  },
})
