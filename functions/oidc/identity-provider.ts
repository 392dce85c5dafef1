import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import type { IdentityProvider } from '../ports/identity-provider.ts'

export interface Client {
  /** `https://…`; its `/.well-known/openid-configuration` says the rest. */
  issuer: string
  clientId: string
  /** Some providers ask for one beside PKCE. */
  clientSecret: string | undefined
  scope: string
  redirectUri: string
  /** Where the provider leads back to after signing out there. */
  signedOutUri: string
}

/** A person waits, and the page must come within the function's time. */
const SECONDS_PER_REQUEST = 3

/** An OpenID Connect provider: authorization codes with PKCE, and every identity token's signature checked. */
export function openIdentityProvider(of: Client): IdentityProvider {
  let found: Promise<Configuration> | undefined
  // Asked once a cold start. After a failure the next sign-in asks again.
  const configuration = () => {
    found ??= discovery(
      new URL(of.issuer),
      of.clientId,
      undefined,
      of.clientSecret ? ClientSecretBasic(of.clientSecret) : None(),
      {
        timeout: SECONDS_PER_REQUEST,
        execute: [enableNonRepudiationChecks, ...(isLoopback(of.issuer) ? [allowInsecureRequests] : [])],
      },
    ).catch((thrown: unknown) => {
      found = undefined
      throw thrown
    })
    return found
  }

  return {
    async signInAddress({ state, nonce, verifier }, hint) {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: of.redirectUri,
        scope: of.scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(hint ? { login_hint: hint } : {}),
      }).href
    },

    async redeem(query, { state, nonce, verifier }) {
      const config = await configuration()
      try {
        const tokens = await authorizationCodeGrant(config, new URL(`${of.redirectUri}?${query}`), {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        return claims ? { outcome: 'signed-in', claims } : { outcome: 'refused' }
      } catch (thrown) {
        if (isRefusal(thrown)) return { outcome: 'refused' }
        throw thrown
      }
    },

    async signOutAddress() {
      const { end_session_endpoint: page } = (await configuration()).serverMetadata()
      if (!page) return undefined
      const address = new URL(page)
      address.searchParams.set('client_id', of.clientId)
      address.searchParams.set('post_logout_redirect_uri', of.signedOutUri)
      // What Cognito calls the same.
      address.searchParams.set('logout_uri', of.signedOutUri)
      return address.href
    },
  }
}

const isLoopback = (issuer: string) => /^http:\/\/127\.0\.0\.1(:\d+)?(\/|$)/.test(issuer)

/** What the provider or a check refused, in contrast to a provider that could not be reached. */
const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  (['AuthorizationResponseError', 'ResponseBodyError', 'WWWAuthenticateChallengeError'].includes(
    thrown.name,
  ) ||
    ('code' in thrown && typeof thrown.code === 'string' && /^OAUTH_(?!TIMEOUT|ABORT)/.test(thrown.code)))
