import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import * as z from 'zod'
import type { Instant } from '../../functions/domain/time.ts'
import type { HttpApi } from '../template/deployment.ts'

type Authorizer = NonNullable<HttpApi['routes'][number]['authorizer']>

/** The claims of an accepted token as in the event, or why it was refused. */
export type Verdict = { claims: Record<string, string> } | { refused: string }

/**
 * An HTTP API's JWT authorizer. It checks the signature by the issuer's published keys, `iss`, `aud` or `client_id`,
 * and `exp`, `nbf` and `iat` in virtual time, without leeway. Takes the header or parameter that holds the token.
 */
export function jwtAuthorizer(): (
  of: Authorizer,
  token: string | undefined,
  now: Instant,
) => Promise<Verdict> {
  const keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>()
  return async ({ issuer, audience }, header, now) => {
    const token = header?.replace(/^Bearer +/i, '')
    if (!token) return { refused: 'no token' }
    try {
      let keySet = keys.get(issuer)
      if (!keySet) {
        keySet = createRemoteJWKSet(await keysUrlOf(issuer))
        keys.set(issuer, keySet)
      }
      const { payload } = await jwtVerify(token, keySet, { issuer, currentDate: new Date(now) })
      if (payload.exp === undefined) return { refused: 'the token never expires' }
      if (payload.iat !== undefined && payload.iat * 1000 > now)
        return { refused: 'the token is from the future' }
      const aimedAt = payload.aud ?? payload.client_id
      if (![aimedAt].flat().some(one => audience.includes(String(one))))
        return { refused: 'another audience' }
      return { claims: claimsOf(payload) }
    } catch (thrown) {
      return { refused: thrown instanceof Error ? thrown.message : String(thrown) }
    }
  }
}

const discovery = z.object({ jwks_uri: z.url() })

async function keysUrlOf(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`)
  return new URL(discovery.parse(await response.json()).jwks_uri)
}

/** API Gateway turns every claim into text; a list becomes `[hr-editors hr-viewers]`. */
const claimsOf = (payload: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? `[${value.join(' ')}]`
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value),
    ]),
  )
