import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Names that say nothing: each is an HMAC-SHA-256 under a key that lives in the table it guards, so whoever cannot
 * read that table can neither make the name nor test a guess.
 */

/** 128 bits of an HMAC, as 22 characters that are safe in a URL, a schedule's name and a mail tag. */
const pseudonym = (key: Buffer, ...parts: string[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, 16).toString('base64url')

/** One person in one wave, under the key in Outreach. */
export const enrolmentIdOf = (key: Buffer, campaignId: string, waveId: string, personId: string): string =>
  pseudonym(key, 'enrolment', campaignId, waveId, personId)

/** An address that is written to, under the key in Outreach; however it is spelled, the same. */
export const addressHashOf = (key: Buffer, address: string): string =>
  pseudonym(key, 'address', address.toLowerCase())

/** A person in the Vault, under the Vault's link key. All 256 bits: this one must never collide. */
export const participantIdOf = (linkKey: Buffer, personId: string): string =>
  createHmac('sha256', linkKey).update(personId).digest('base64url')

/**
 * One follow-up to one enrolment by one choice, under the Vault's link key: the name of its schedule, and all that the
 * schedule carries.
 */
export const followUpIdOf = (linkKey: Buffer, enrolmentId: string, step: string, chosenAt: number): string =>
  pseudonym(linkKey, 'follow-up', enrolmentId, step, String(chosenAt))

/** One request for a call that came by an enrolment's link: the first, the second, and so on. */
export const callRequestIdOf = (linkKey: Buffer, enrolmentId: string, number: number): string =>
  pseudonym(linkKey, 'call', enrolmentId, String(number))

/** What a mail's link ends with: which enrolment, and a secret that only that mail has. */
export interface Link {
  enrolmentId: string
  secret: Buffer
}

export const newSecret = (): Buffer => randomBytes(16)

/** 43 characters: 16 bytes of enrolment id and 16 of secret, base64url. */
export const tokenOf = ({ enrolmentId, secret }: Link): string =>
  Buffer.concat([Buffer.from(enrolmentId, 'base64url'), secret]).toString('base64url')

/** Reads a token back; undefined where it is not one, whether cut short, mistyped or made up. */
export function readToken(token: string): Link | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  // The last character carries two unused bits; only the one spelling that we wrote is a token.
  if (bytes.length !== 32 || bytes.toString('base64url') !== token) return undefined
  return { enrolmentId: bytes.subarray(0, 16).toString('base64url'), secret: bytes.subarray(16) }
}

/** The link by which a request for a call is acknowledged has the same form: which request, and its mail's secret. */
export const callRequestTokenOf = (requestId: string, secret: Buffer): string =>
  tokenOf({ enrolmentId: requestId, secret })

export function readCallRequestToken(token: string): { requestId: string; secret: Buffer } | undefined {
  const read = readToken(token)
  return read && { requestId: read.enrolmentId, secret: read.secret }
}

/** What Outreach keeps of a secret: its SHA-256, so that a copy of the table opens no link. */
export const hashOf = (secret: Buffer): string => createHash('sha256').update(secret).digest('base64url')

export const isHashOf = (hash: string, secret: Buffer): boolean => {
  const known = Buffer.from(hash, 'base64url')
  const given = createHash('sha256').update(secret).digest()
  return known.length === given.length && timingSafeEqual(known, given)
}
