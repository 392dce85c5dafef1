import type { MiddlewareObj } from '@middy/core'
import { judgeClaims, type TokenRules } from '../domain/staff/token-claims.ts'
import type { Instant } from '../domain/time.ts'
import type { ReadToken } from '../ports/tokens.ts'
import { type ApiReply, refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/** Who sends this `Authorization` header at `now`, or how that is refused. */
export type Authenticate = (
  header: string | undefined,
  now: Instant,
) => Promise<{ caller: NonNullable<ApiEvent['caller']> } | { refusal: ApiReply }>

/**
 * Every request of a program needs a token, by which the caller is known. No route is reached without: what judges the
 * route (authorize-staff.ts) refuses whatever has no caller.
 */
export const authenticateStaff = (authenticate: Authenticate): MiddlewareObj<ApiEvent> => ({
  before: async ({ event }) => {
    const found = await authenticate(event.headers.authorization, event.requestContext.timeEpoch)
    if ('refusal' in found) return found.refusal
    event.caller = found.caller
    return undefined
  },
})

const WHY = {
  'not-a-token': 'It is no JSON Web Token.',
  'other-issuer': 'Nobody whom this deployment knows has issued it.',
  'unknown-key':
    'The key that it is signed with is not among those of its issuer. If it is a new one, try again in ten seconds.',
  'wrong-signature': 'Its signature is not right.',
}

/** Looks at a bearer token (RFC 6750): who signed it, and by the rules whom it speaks for. */
export function bearerTokens(readToken: ReadToken, rules: TokenRules): Authenticate {
  return async (header, now) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? []
    if (token === undefined) return { refusal: noToken() }
    const read = await readToken(token)
    if (read.outcome === 'unreachable')
      return {
        refusal: withHeader(
          refuse(
            'unverifiable',
            `${read.issuer} did not give its keys in time. Nothing was done; try again.`,
          ),
          'retry-after',
          '10',
        ),
      }
    if (read.outcome === 'refused') return { refusal: wrongToken(WHY[read.why]) }
    const judged = judgeClaims(read, now, rules)
    return judged.outcome === 'caller' ? { caller: judged.caller } : { refusal: wrongToken(judged.detail) }
  }
}

const REALM = 'Bearer realm="hearten"'

/** For a request without a token. RFC 6750 gives no error code then. */
export const noToken = (): ApiReply =>
  withHeader(
    refuse(
      'no-token',
      'Send Authorization: Bearer with a token, of a person (npm run hearten -- sign-in) or of a service account (POST /api/v1/token).',
    ),
    'www-authenticate',
    REALM,
  )

const wrongToken = (detail: string): ApiReply =>
  withHeader(
    refuse('wrong-token', detail),
    'www-authenticate',
    `${REALM}, error="invalid_token", error_description="${detail.replaceAll(/["\\]/g, '')}"`,
  )

/** For a token that is good for other things; RFC 6750 names the scope that this would need. */
export const lacksScope = (scope: string, detail: string): ApiReply =>
  withHeader(
    refuse('no-scope', detail),
    'www-authenticate',
    `${REALM}, error="insufficient_scope", scope="${scope}"`,
  )

const withHeader = (reply: ApiReply, name: string, value: string): ApiReply => ({
  ...reply,
  headers: { ...reply.headers, [name]: value },
})
