import type { MiddlewareObj } from '@middy/core'
import type { ApiReply } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/**
 * Checks each answer against its route's schema, so that no undeclared field leaves. An answer that does not fit is our
 * bug: it fails here and is not sent.
 */
export const answerBySchema = (): MiddlewareObj<ApiEvent, ApiReply> => ({
  after: ({ event, response }) => {
    if (!response || response.status >= 400) return
    const { answers, alsoAs = [] } = event.route
    const form = response.headers?.['content-type']?.split(';')[0]
    if (form !== undefined && alsoAs.includes(form)) return
    const schema = answers[response.status]
    if (event.route.etag && !response.headers?.etag) throw new Error(`${event.routeKey} tells no ETag`)
    if (schema === undefined)
      throw new Error(`${event.routeKey} declares no answer with status ${response.status}`)
    if (schema === null && response.body !== undefined)
      throw new Error(`${event.routeKey} declares that ${response.status} has no body`)
    schema?.parse(response.body)
  },
})
