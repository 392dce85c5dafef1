import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sha256 } from './hash.ts'

/**
 * Pseudonyms that reveal nothing. Each is an HMAC-SHA-256 under a key stored in the table that it protects: a reader
 * without access to that table can neither make a pseudonym nor test a guess.
 */

/** 128 bits of an HMAC as 22 characters that are safe in a URL, a schedule's name and a mail tag. */
const pseudonym = (key: Buffer, ...parts: string[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, 16).toString('base64url')

/** One person in one wave, under the key in Outreach. */
export const enrolmentIdOf = (key: Buffer, campaignId: string, waveId: string, personId: string): string =>
  pseudonym(key, 'enrolment', campaignId, waveId, personId)

/** What one person asked to have deleted at one address, under the key in Outreach. */
export const erasureIdOf = (key: Buffer, personId: string, addressHash: string): string =>
  pseudonym(key, 'erasure', personId, addressHash)

/** An email address, under the key in Outreach; the same however it is spelled. */
export const addressHashOf = (key: Buffer, address: string): string =>
  pseudonym(key, 'address', address.toLowerCase())

/** The domain of an email address, under the key in Outreach. */
export const domainHashOf = (key: Buffer, domain: string): string =>
  pseudonym(key, 'domain', domain.toLowerCase())

/** A person in the Vault, under the Vault's link key. All 256 bits, since this one must never collide. */
export const participantIdOf = (linkKey: Buffer, personId: string): string =>
  createHmac('sha256', linkKey).update(personId).digest('base64url')

/**
 * Whom follow-ups go to, in the Vault: a person at the address of an enrolment. At another address they start fresh, so
 * that nothing of what was chosen or sent before shows there. No participant's id, so that neither leads to the other.
 */
export const readerIdOf = (
  linkKey: Buffer,
  { personId, addressHash = '' }: { personId: string; addressHash?: string | undefined },
): string =>
  createHmac('sha256', linkKey)
    .update(JSON.stringify(['reader', personId, addressHash]))
    .digest('base64url')

/**
 * One follow-up of one enrolment by one choice, under the Vault's link key: its schedule's name, and the schedule's
 * only content.
 */
export const followUpIdOf = (linkKey: Buffer, enrolmentId: string, step: string, chosenAt: number): string =>
  pseudonym(linkKey, 'follow-up', enrolmentId, step, String(chosenAt))

/** One request for a call through an enrolment's link: the first, the second, and so on. */
export const callRequestIdOf = (linkKey: Buffer, enrolmentId: string, number: number): string =>
  pseudonym(linkKey, 'call', enrolmentId, String(number))

/** The content of a mail's link: which enrolment, and a secret that only that mail has. */
export interface Link {
  enrolmentId: string
  secret: Buffer
}

export const newSecret = (): Buffer => randomBytes(16)

/** 43 characters: 16 bytes of enrolment id and 16 of secret, base64url. */
export const tokenOf = ({ enrolmentId, secret }: Link): string =>
  Buffer.concat([Buffer.from(enrolmentId, 'base64url'), secret]).toString('base64url')

/** Parses a token; undefined where it is incomplete, mistyped or made up. */
export function readToken(token: string): Link | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  // The last character carries two unused bits. Only the spelling that we wrote is a token.
  if (bytes.length !== 32 || bytes.toString('base64url') !== token) return undefined
  return { enrolmentId: bytes.subarray(0, 16).toString('base64url'), secret: bytes.subarray(16) }
}

/** The acknowledgement link of a call request has the same form: which request, and its mail's secret. */
export const callRequestTokenOf = (requestId: string, secret: Buffer): string =>
  tokenOf({ enrolmentId: requestId, secret })

export function readCallRequestToken(token: string): { requestId: string; secret: Buffer } | undefined {
  const read = readToken(token)
  return read && { requestId: read.enrolmentId, secret: read.secret }
}

/** What Outreach stores of a secret: its SHA-256, so that a copy of the table opens no link. */
export const hashOf = (secret: Buffer): string => sha256(secret).toString('base64url')

export const isHashOf = (hash: string, secret: Buffer): boolean => {
  const known = Buffer.from(hash, 'base64url')
  const given = sha256(secret)
  return known.length === given.length && timingSafeEqual(known, given)
}
