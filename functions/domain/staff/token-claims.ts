import * as z from 'zod'
import { type Instant, isoOf, MINUTE, SECOND } from '../time.ts'
import type { Caller } from './caller.ts'
import { type RoleClaim, roleOf } from './role.ts'
import { scopesIn } from './scope.ts'

/** How far an issuer's clock may be ahead of ours. */
const AHEAD_AT_MOST = MINUTE

/** The claims that decide, of a token whose signature and issuer were checked. */
const decisive = z.looseObject({
  sub: z.string().min(1).max(200),
  exp: z.number(),
  nbf: z.number().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  /** Of access tokens of Cognito, which have no audience. */
  client_id: z.string().optional(),
})

export interface TokenRules {
  /** Whose tokens are those of service accounts; all others are those of people. */
  ownIssuer: string
  /** What a service account's token is made out to. */
  ownAudience: string
  /** What the token of a person is made out to: the clients that HR signs in with. */
  clientIds: readonly string[]
  roles: RoleClaim
}

export type Judgement =
  | { outcome: 'caller'; caller: Caller }
  | { outcome: 'refused'; why: 'incomplete' | 'expired' | 'not-yet' | 'other-audience'; detail: string }

/** Who a token speaks for at `now`, the time of the request. */
export function judgeClaims(
  { issuer, claims }: { issuer: string; claims: Readonly<Record<string, unknown>> },
  now: Instant,
  { ownIssuer, ownAudience, clientIds, roles }: TokenRules,
): Judgement {
  const read = decisive.safeParse(claims)
  if (!read.success)
    return { outcome: 'refused', why: 'incomplete', detail: 'The token needs the claims sub and exp.' }
  const { sub, exp, nbf, aud, client_id } = read.data
  if (now >= exp * SECOND)
    return {
      outcome: 'refused',
      why: 'expired',
      detail: `The token was good until ${isoOf(exp * SECOND)}. Get another one.`,
    }
  if (nbf !== undefined && nbf * SECOND > now + AHEAD_AT_MOST)
    return { outcome: 'refused', why: 'not-yet', detail: `The token is good from ${isoOf(nbf * SECOND)} on.` }
  const isOwn = issuer === ownIssuer
  const wanted = isOwn ? [ownAudience] : clientIds
  if (![aud ?? client_id ?? []].flat().some(each => wanted.includes(each)))
    return {
      outcome: 'refused',
      why: 'other-audience',
      detail: `The token is made out to somebody else (aud): it has to be for ${wanted.join(' or ')}.`,
    }
  if (!isOwn)
    return { outcome: 'caller', caller: { kind: 'person', subject: sub, role: roleOf(claims, roles) } }
  const scopes = typeof claims.scope === 'string' ? scopesIn(claims.scope) : undefined
  return { outcome: 'caller', caller: { kind: 'service', subject: sub, scopes: scopes ?? [] } }
}
