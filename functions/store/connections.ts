import * as z from 'zod'
import { type Leaving, leaving, NOBODY_LEAVES } from '../domain/scim/leaving.ts'
import { pickedGroup } from '../domain/scim/segments.ts'
import { ID_SOURCES } from '../domain/scim/user.ts'
import { HOUR, type Instant } from '../domain/time.ts'
import { all, type Table } from '../ports/table.ts'
import { sha256 } from './hash.ts'
import { optimisticUpdate } from './optimistic-update.ts'

const connection = z.object({
  connectionId: z.string(),
  name: z.string(),
  /** Of the secret in its token, which is kept nowhere. */
  secretHash: z.string(),
  personIdFrom: z.enum(ID_SOURCES),
  /** Whether it takes over people with the same id from the roster file. */
  takesOver: z.boolean(),
  picked: z.array(pickedGroup),
  createdAt: z.int(),
  createdBy: z.string(),
  usedAt: z.int().optional(),
  revokedAt: z.int().optional(),
  version: z.int(),
})
export type Connection = z.infer<typeof connection>

const PARTITION = 'CONNECTIONS'
const keyOf = (connectionId: string) => ({ pk: PARTITION, sk: connectionId })
const leavingKey = (connectionId: string) => ({ pk: 'LEAVING', sk: connectionId })
const versioned = z.object({ version: z.int() })

export const hashOfSecret = (secret: string): string => sha256(secret).toString('base64url')

/** The directories that tell of people by SCIM, in Directory: a handful, so one partition. */
export class ConnectionStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(connectionId: string): Promise<Connection | undefined> {
    const item = await this.#table.get(keyOf(connectionId))
    return item && connection.parse(item)
  }

  async list(): Promise<Connection[]> {
    return (await all(this.#table.query(PARTITION))).map(item => connection.parse(item))
  }

  /** Undefined where there is one of this id. */
  async make(of: Omit<Connection, 'version' | 'picked'>): Promise<Connection | undefined> {
    const made = connection.parse({ ...of, picked: [], version: 1 })
    const put = await this.#table.put({ ...keyOf(of.connectionId), ...made }, 'absent')
    return put === 'put' ? made : undefined
  }

  /** What `next` makes of it, unless it refuses; undefined where there is none. */
  async change<Change extends Partial<Connection> | false>(
    connectionId: string,
    next: (stands: Connection) => Change,
  ): Promise<Connection | undefined | (Change extends false ? 'refused' : never)> {
    type Refused = Change extends false ? 'refused' : never
    return optimisticUpdate<Connection | undefined | Refused>(this.#table, async () => {
      const stands = await this.find(connectionId)
      if (!stands) return undefined
      const change = next(stands)
      if (change === false) return 'refused' as Refused
      const after = connection.parse({ ...stands, ...change, version: stands.version + 1 })
      const item = { ...keyOf(connectionId), ...after }
      const outcome = await this.#table.put(item, { field: 'version', equals: stands.version })
      return outcome === 'put' ? after : 'conflict'
    })
  }

  /** Notes that it was used, once an hour at most. */
  async used({ connectionId, usedAt }: Connection, now: Instant): Promise<void> {
    if (usedAt !== undefined && now - usedAt < HOUR) return
    await this.change(connectionId, () => ({ usedAt: now }))
  }

  async leaving(connectionId: string): Promise<Leaving> {
    const item = await this.#table.get(leavingKey(connectionId))
    return item ? leaving.parse(item) : NOBODY_LEAVES
  }

  async changeLeaving<Outcome extends { next: Leaving }>(
    connectionId: string,
    decide: (stands: Leaving) => Outcome,
  ): Promise<Outcome> {
    return optimisticUpdate<Outcome>(this.#table, async () => {
      const item = await this.#table.get(leavingKey(connectionId))
      const known = item && versioned.parse(item).version
      const outcome = decide(item ? leaving.parse(item) : NOBODY_LEAVES)
      const next = { ...leavingKey(connectionId), ...leaving.parse(outcome.next), version: (known ?? 0) + 1 }
      const put = await this.#table.put(next, { field: 'version', equals: known })
      return put === 'put' ? outcome : 'conflict'
    })
  }
}
