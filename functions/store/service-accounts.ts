import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { isUnnotedUse, type ServiceAccount, serviceAccount } from '../domain/staff/service-account.ts'
import { type Instant, THIRTEEN_MONTHS } from '../domain/time.ts'
import { all, expiry, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const keyOf = (id: string) => ({ pk: 'SERVICE', sk: id })
const row = serviceAccount.extend({ version: z.int() })

/**
 * Accounts of programs: a handful, so one partition. Of a secret only its SHA-256 is kept. That is enough for 256 random
 * bits, which nobody can guess one by one; slow hashes are for passwords, which people choose. One that is revoked stays
 * for 13 months, so that the audit log can be read.
 */
export class ServiceAccountStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async list(): Promise<ServiceAccount[]> {
    return (await all(this.#table.query('SERVICE'))).map(item => serviceAccount.parse(item))
  }

  async find(id: string): Promise<ServiceAccount | undefined> {
    const item = await this.#table.get(keyOf(id))
    return item && serviceAccount.parse(item)
  }

  async make(of: Omit<ServiceAccount, 'secretHash'>, secret: string): Promise<'put' | 'conflict'> {
    const account = serviceAccount.parse({ ...of, secretHash: hashOf(secret) })
    return this.#table.put({ ...keyOf(of.id), ...account, version: 1 }, 'absent')
  }

  /** The account of this id and secret, unless it is revoked. */
  async open(id: string, secret: string): Promise<z.infer<typeof row> | undefined> {
    const item = await this.#table.get(keyOf(id))
    const found = item && row.parse(item)
    if (!found || found.revokedAt !== undefined) return undefined
    return timingSafeEqual(Buffer.from(found.secretHash), Buffer.from(hashOf(secret))) ? found : undefined
  }

  /** Notes its use. Of two uses at once one note is enough, and none brings a revoked account back. */
  async noteUse(of: z.infer<typeof row>, now: Instant): Promise<void> {
    if (!isUnnotedUse(of, now)) return
    const next = { ...keyOf(of.id), ...of, usedAt: now, version: of.version + 1 }
    await this.#table.put(next, { field: 'version', equals: of.version })
  }

  /** Undefined where there is none, or none that was still good. */
  async revoke(id: string, now: Instant): Promise<ServiceAccount | undefined> {
    return optimisticUpdate(this.#table, async () => {
      const item = await this.#table.get(keyOf(id))
      const found = item && row.parse(item)
      if (!found || found.revokedAt !== undefined) return undefined
      const next = { ...found, revokedAt: now, version: found.version + 1 }
      const put = { ...keyOf(id), ...next, expiresAt: expiry(now + THIRTEEN_MONTHS) }
      const outcome = await this.#table.put(put, { field: 'version', equals: found.version })
      return outcome === 'put' ? next : 'conflict'
    })
  }
}

const hashOf = (secret: string): string => sha256(secret).toString('base64url')
