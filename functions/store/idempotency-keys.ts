import * as z from 'zod'
import { DAY, type Instant, SECOND } from '../domain/time.ts'
import { expiry, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const KEPT = DAY
/** Longer than any function for a waiting caller runs. */
const LEASE = 30 * SECOND

const keptAnswer = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  /** As JSON; or, where the answer holds what is kept nowhere, what a replay is made of. */
  body: z.string(),
})
export type KeptAnswer = z.infer<typeof keptAnswer>

const row = z.object({
  /** Of the request's body. Missing where a try was refused and did nothing. */
  fingerprint: z.string().optional(),
  /** Until then another request with the key waits; 0 once nobody works on it. */
  heldUntil: z.int(),
  answer: keptAnswer.optional(),
  expiresAt: z.int(),
  version: z.int(),
})

/** What an Idempotency-Key stands for: the same key of two callers, or for two routes, are two. */
export interface KeyOf {
  caller: string
  route: string
  key: string
}

/** The right to do what is asked, once. */
export interface Held {
  pk: string
  fingerprint: string
  version: number
  expiresAt: number
}

export type Begun =
  | { outcome: 'begun'; held: Held }
  | { outcome: 'answered'; answer: KeptAnswer }
  | { outcome: 'in-progress' }
  /** The key was used with another body. */
  | { outcome: 'other-body' }

const SK = 'ANSWER'
const partition = ({ caller, route, key }: KeyOf) =>
  `IDEMPOTENT#${sha256(JSON.stringify([caller, route, key])).toString('base64url')}`

/**
 * Which requests were answered, by their Idempotency-Key, for a day: in Directory, as a hash of caller, route and key.
 * DynamoDB deletes a day or two late, so the time is looked at.
 */
export class IdempotencyKeyStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  /** Of two requests at once one begins, and the other is told that it is in progress. */
  async begin(of: KeyOf, body: string, now: Instant): Promise<Begun> {
    const pk = partition(of)
    const fingerprint = sha256(body).toString('base64url')
    return optimisticUpdate<Begun>(this.#table, async () => {
      const item = await this.#table.get({ pk, sk: SK })
      const found = item && row.parse(item)
      const stands = found && found.expiresAt > expiry(now) ? found : undefined
      if (stands?.fingerprint !== undefined && stands.fingerprint !== fingerprint)
        return { outcome: 'other-body' }
      if (stands?.answer) return { outcome: 'answered', answer: stands.answer }
      if (stands && stands.heldUntil > now) return { outcome: 'in-progress' }
      const held = {
        pk,
        fingerprint,
        version: (found?.version ?? 0) + 1,
        expiresAt: stands?.expiresAt ?? expiry(now + KEPT),
      }
      const next = { ...held, sk: SK, heldUntil: now + LEASE }
      const outcome = await this.#table.put(next, { field: 'version', equals: found?.version })
      return outcome === 'put' ? { outcome: 'begun', held } : 'conflict'
    })
  }

  /** Keeps the answer. Where somebody else began it again meanwhile, that one's is kept. */
  async answered(held: Held, answer: KeptAnswer): Promise<void> {
    await this.#leave(held, { fingerprint: held.fingerprint, answer: keptAnswer.parse(answer) })
  }

  /** Refused: nothing was done, and the next request with the key may say something else. */
  async refused(held: Held): Promise<void> {
    await this.#leave(held, {})
  }

  /** Failed half way: the same request may be sent again at once. */
  async failed(held: Held): Promise<void> {
    await this.#leave(held, { fingerprint: held.fingerprint })
  }

  async #leave({ pk, version, expiresAt }: Held, left: Partial<z.infer<typeof row>>): Promise<void> {
    const item = { pk, sk: SK, heldUntil: 0, expiresAt, ...left, version: version + 1 }
    await this.#table.put(item, { field: 'version', equals: version })
  }
}

/** An id for what a request with this key makes. Done again after it died half way, it makes the same thing. */
export function idFor(held: Held): string {
  const hex = sha256(`id ${held.pk} ${held.expiresAt}`).toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
