/** What a sign-in at the employer's identity provider needs to know and to remember. */
interface SignInSecrets {
  /** What comes back with the code, so that nobody else's code is taken. */
  state: string
  /** What comes back inside the identity token, so that no old one is taken. */
  nonce: string
  /** Proves that whoever redeems the code asked for it (PKCE). */
  verifier: string
}

/** The claims of an identity token whose signature, issuer, audience, time and nonce were checked. */
export type Claims = { sub: string } & Readonly<Record<string, unknown>>

export interface IdentityProvider {
  /** Where the browser goes to sign in. */
  signInAddress(secrets: SignInSecrets, hint?: string): Promise<string>
  /** Redeems what came back. `refused`: the provider, or a check, said no. */
  redeem(
    query: string,
    secrets: SignInSecrets,
  ): Promise<{ outcome: 'signed-in'; claims: Claims } | { outcome: 'refused' }>
  /** Where the browser signs out of the provider as well, if it has such a page. */
  signOutAddress(): Promise<string | undefined>
}
