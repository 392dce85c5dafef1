import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import * as z from 'zod'
import { DAY, type Instant, isoOf, SECOND } from '../domain/time.ts'
import { all, expiry, type Table } from '../ports/table.ts'
import type { PublicKey } from '../ports/tokens.ts'

const publicPart = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() })
const privatePart = publicPart.extend({ d: z.string() })
const privateRow = z.object({ jwk: privatePart })
const publicRow = z.object({ sk: z.string(), jwk: publicPart })

/** A month's key is gone a day after its month: its last token is over by then. */
const lastsUntil = (month: string) => expiry(Date.parse(`${month}-01`) + 32 * DAY)

/**
 * The keys that tokens of service accounts are signed with: a pair for each month, made by whoever needs it first. The
 * private part stands in a partition that only `issue-token` may read, so that no function that takes tokens can make
 * one.
 */
export class TokenKeyStore {
  readonly #table: Table
  readonly #known = new Map<string, Promise<KeyObject>>()

  constructor(table: Table) {
    this.#table = table
  }

  /** What tokens are checked with, each under the name of its month. */
  async publicKeys(): Promise<PublicKey[]> {
    const rows = (await all(this.#table.query('TOKENKEYS'))).map(item => publicRow.parse(item))
    return rows.map(({ sk, jwk }) => ({ ...jwk, kid: sk, alg: 'ES256', use: 'sig' }))
  }

  /** A signed token (RFC 7515) with these claims, good for so many seconds from `now` on. */
  async sign(claims: object, lastsSeconds: number, now: Instant): Promise<string> {
    const month = isoOf(now).slice(0, 7)
    const iat = Math.floor(now / SECOND)
    const signed = [
      { alg: 'ES256', typ: 'at+jwt', kid: month },
      { ...claims, iat, exp: iat + lastsSeconds },
    ]
      .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    const key = await this.#privateKey(month)
    const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
    return `${signed}.${signature.toString('base64url')}`
  }

  /** Read once per cold start and month. */
  #privateKey(month: string): Promise<KeyObject> {
    const known = this.#known.get(month)
    if (known) return known
    const read = this.#read(month).catch(error => {
      this.#known.delete(month)
      throw error
    })
    this.#known.set(month, read)
    return read
  }

  async #read(month: string): Promise<KeyObject> {
    const key = { pk: 'TOKENKEY', sk: month }
    const item = (await this.#table.get(key)) ?? (await this.#make(key))
    const { jwk } = privateRow.parse(item)
    // Whoever made the key may have died before this. No token goes out that nobody can check.
    const shown = { pk: 'TOKENKEYS', sk: month, jwk: publicPart.parse(jwk), expiresAt: lastsUntil(month) }
    await this.#table.put(shown, 'absent')
    return createPrivateKey({ key: jwk, format: 'jwk' })
  }

  async #make(key: { pk: string; sk: string }) {
    const jwk = privatePart.parse(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
    )
    const made = { ...key, jwk, expiresAt: lastsUntil(key.sk) }
    // Two cold starts at once: one put wins, and both read that key.
    return (await this.#table.put(made, 'absent')) === 'put' ? made : this.#table.get(key)
  }
}
