import type { MiddlewareObj } from '@middy/core'
import { type Held, type IdempotencyKeyStore, idFor, type KeptAnswer } from '../store/idempotency-keys.ts'
import { bodyOf } from './read-form.ts'
import { type ApiReply, refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/** A UUID in most programs; some write it with quotation marks. */
const KEY = /^[\x21-\x7e]{1,255}$/

export type Keys = Pick<IdempotencyKeyStore, 'begin' | 'answered' | 'refused' | 'failed'>

type KeyedEvent = ApiEvent & { held?: Held | undefined }

/**
 * A POST with an Idempotency-Key is done once: a caller that sends it again, since the answer was lost, gets that answer. Of
 * an answer with a secret or an upload link in it, only what `replay` keeps is stored.
 */
export const idempotencyKey = (keys: Keys | undefined): MiddlewareObj<KeyedEvent, ApiReply> => ({
  before: async ({ event }) => {
    const { 'idempotency-key': key } = event.headers
    if (key === undefined || !event.routeKey.startsWith('POST ')) return undefined
    if (!keys) throw new Error(`${event.routeKey} is served where no idempotency keys are kept`)
    if (!KEY.test(key)) return refuse('wrong-key', 'Send 1 to 255 characters without spaces, such as a UUID.')
    const now = event.requestContext.timeEpoch
    const route = `${event.routeKey} ${JSON.stringify(event.pathParameters ?? {})}`
    const begun = await keys.begin({ caller: event.staff, route, key }, bodyOf(event), now)
    switch (begun.outcome) {
      case 'begun':
        event.held = begun.held
        event.keyedId = idFor(begun.held)
        return undefined
      case 'answered':
        return replayed(event, begun.answer)
      case 'in-progress': {
        const { headers, ...refusal } = refuse('in-progress', 'Send it again in some seconds.')
        return { ...refusal, headers: { ...headers, 'retry-after': '5' } }
      }
      case 'other-body':
        return refuse('key-used', 'Use a new key for a new request. Nothing was done.')
    }
  },

  after: async ({ event, response }) => {
    if (!keys || !event.held || !response) return
    const { status, headers = {}, body } = response
    if (status >= 400) return keys.refused(event.held)
    const kept = event.route.replay ? event.route.replay.keep(body) : body
    await keys.answered(event.held, { status, headers, body: JSON.stringify(kept ?? null) })
  },

  onError: async ({ event }) => {
    if (keys && event.held) await keys.failed(event.held)
  },
})

async function replayed(event: ApiEvent, { status, headers, body }: KeptAnswer): Promise<ApiReply> {
  const kept: unknown = JSON.parse(body)
  const { replay } = event.route
  const reply = replay
    ? await replay.answer(kept, event.requestContext.timeEpoch)
    : { status, body: kept ?? undefined }
  return { ...reply, headers: { ...headers, ...reply.headers, 'idempotency-replayed': 'true' } }
}
