import type { MiddlewareObj } from '@middy/core'
import { refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/** Every id is a UUID or an own resource's. Anything else names nothing, and may be longer than a key of DynamoDB. */
const ID = /^[\w-]{1,64}$/

/** Refuses a path with something in it that cannot be an id, before anything is looked up. */
export const readIds = (): MiddlewareObj<ApiEvent> => ({
  before: ({ event }) =>
    Object.values(event.pathParameters ?? {}).every(id => ID.test(id ?? ''))
      ? undefined
      : refuse('not-found', 'Nothing has such an id.'),
})
