import { createHash } from 'node:crypto'

/** SHA-256: the one hash of the stores. */
export const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
