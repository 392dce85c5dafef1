/** A bearer token, read: whether one of our issuers signed it. Its times and its audience are judged by the rules. */
export type TokenReading =
  | { outcome: 'signed'; issuer: string; claims: Readonly<Record<string, unknown>> }
  | { outcome: 'refused'; why: 'not-a-token' | 'other-issuer' | 'unknown-key' | 'wrong-signature' }
  /** The issuer did not give its keys in time. */
  | { outcome: 'unreachable'; issuer: string }

export type ReadToken = (token: string) => Promise<TokenReading>

/** A public key that tokens are checked with (RFC 7517). */
export type PublicKey = Readonly<Record<string, string>>
