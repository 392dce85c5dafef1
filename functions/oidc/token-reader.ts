import {
  JwtBaseError,
  JwtParseError,
  JwtWithoutValidKidError,
  KidNotFoundInJwksError,
  ParameterValidationError,
  WaitPeriodNotYetEndedJwkError,
} from 'aws-jwt-verify/error'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier'
import * as z from 'zod'
import type { PublicKey, ReadToken, TokenReading } from '../ports/tokens.ts'

interface Issuers {
  /** An OpenID Connect provider: its `/.well-known/openid-configuration` says where its keys are. */
  provider: string
  own: { issuer: string; keys: () => Promise<readonly PublicKey[]> }
  /** How long one request to the provider may take. */
  timeoutMs: number
}

/** Times are judged by the event and not by the library's clock. */
const NO_CLOCK = Number.MAX_SAFE_INTEGER
const OWN_KEYS = 'own:keys'
const discovery = z.object({ jwks_uri: z.url() })

class Unreachable extends Error {
  override name = 'Unreachable'
}

/**
 * Reads tokens of these issuers. Their keys are fetched once per execution environment, and again where a token names one
 * that is not among them, every ten seconds at most.
 */
export function tokenReader({ provider, own, timeoutMs }: Issuers): ReadToken {
  const getJson = async (address: string): Promise<unknown> => {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) })
    if (!response.ok) throw new Error(`answered ${response.status}`)
    return response.json()
  }
  const providersKeys = async (address: string): Promise<unknown> => {
    try {
      return await getJson(discovery.parse(await getJson(address)).jwks_uri)
    } catch (thrown) {
      throw new Unreachable(address, { cause: thrown })
    }
  }
  const fetcher = {
    // The library's own fetcher knows no discovery, and no table.
    fetch: async (address: string): Promise<ArrayBuffer> => {
      const set = address === OWN_KEYS ? { keys: await own.keys() } : await providersKeys(address)
      return new TextEncoder().encode(JSON.stringify(set)).buffer
    },
  }
  const shared = { audience: null, graceSeconds: NO_CLOCK }
  const verifier = JwtVerifier.create(
    [
      {
        ...shared,
        issuer: provider,
        jwksUri: `${provider.replace(/\/$/, '')}/.well-known/openid-configuration`,
      },
      { ...shared, issuer: own.issuer, jwksUri: OWN_KEYS },
    ],
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  )

  return async token => {
    try {
      const claims = await verifier.verify(token)
      return { outcome: 'signed', issuer: String(claims.iss), claims }
    } catch (thrown) {
      if (thrown instanceof Unreachable) return { outcome: 'unreachable', issuer: provider }
      if (thrown instanceof JwtBaseError) return { outcome: 'refused', why: reasonOf(thrown) }
      throw thrown
    }
  }
}

function reasonOf(thrown: JwtBaseError): Extract<TokenReading, { outcome: 'refused' }>['why'] {
  if (thrown instanceof JwtParseError) return 'not-a-token'
  if (thrown instanceof ParameterValidationError) return 'other-issuer'
  if (
    thrown instanceof KidNotFoundInJwksError ||
    thrown instanceof WaitPeriodNotYetEndedJwkError ||
    thrown instanceof JwtWithoutValidKidError
  )
    return 'unknown-key'
  return 'wrong-signature'
}
