import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

/**
 * The key to a journey: 128 random bits that the person alone has. Hearten stores nothing that is made of it but a name to
 * find its item by, and what only the key can open (docs/decisions/0015-the-key-to-a-journey.md).
 */
export interface JourneyKey {
  /** Names its item; does not lead back to the key. */
  id: string
  /** Opens its item. */
  seal: Buffer
}

export const KEY_BYTES = 16

/** The key as a person keeps it: 22 characters that are safe in an address. */
export const writtenKey = (secret: Buffer): string => secret.toString('base64url')

/**
 * Reads what somebody pasted: the key, or the whole link with the key after its `#`. Undefined where neither is in it.
 */
export function readKey(pasted: string): Buffer | undefined {
  const [, written] = /(?:^|#)([\w-]{22})$/.exec(pasted.trim()) ?? []
  if (written === undefined) return undefined
  const secret = Buffer.from(written, 'base64url')
  // The last character carries four unused bits. Only the spelling that we wrote is a key.
  return writtenKey(secret) === written ? secret : undefined
}

/** RFC 5869, HKDF-SHA-256: two outputs of one secret, neither of which tells anything of the other. */
export function journeyKeyOf(secret: Buffer): JourneyKey {
  const derived = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `hearten journey ${purpose}`, bytes))
  return { id: derived('id', 16).toString('base64url'), seal: derived('seal', 32) }
}

/** NIST SP 800-38D: 96 random bits as nonce; a key seals far fewer than 2^32 items. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Contents are filled up to a multiple of this, so that a length does not tell how many questions were answered. */
const BLOCK_BYTES = 1024

/**
 * Seals a content by AES-256-GCM. It opens only at the same place (partition and sort key), so that items cannot be
 * swapped. `nonce`: 12 random bytes, never used twice.
 */
export function sealed(content: unknown, key: Buffer, place: string, nonce: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(content))
  const filled = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK_BYTES) * BLOCK_BYTES, ' ')
  text.copy(filled)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(filled), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealed` made. Throws where the key or the place is another one, or a byte was changed. */
export function opened(box: Buffer, key: Buffer, place: string): unknown {
  const nonce = box.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(place)).setAuthTag(box.subarray(-TAG_BYTES))
  const text = Buffer.concat([decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
  return JSON.parse(text.toString())
}

export const SEALING = { nonceBytes: NONCE_BYTES, dataKeyBytes: 32, journeyIdBytes: 16 } as const
