import type { MiddlewareObj } from '@middy/core'
import { inPlainWords } from '../domain/in-plain-words.ts'
import { bodyOf } from './read-form.ts'
import { fieldProblems, refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

const LARGEST_JSON = 256 * 1024

/** Parses the body by its route's schema. Fields that do not fit are refused one by one, in plain words. */
export const readBody = (): MiddlewareObj<ApiEvent> => ({
  before: ({ event }) => {
    const { body: schema } = event.route
    if (!schema) return undefined
    const text = bodyOf(event)
    if (text.length > LARGEST_JSON) return refuse('too-large', `At most ${LARGEST_JSON / 1024} KB.`)
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return refuse('not-json', 'Send a JSON object with Content-Type: application/json.')
    }
    const parsed = schema.safeParse(value, { error: inPlainWords })
    if (!parsed.success) return refuse('wrong-fields', undefined, fieldProblems(parsed.error))
    event.parsedBody = parsed.data
    return undefined
  },
})
