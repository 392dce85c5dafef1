import * as z from 'zod'
import { inParallel } from '../domain/in-parallel.ts'
import { all, type Table } from '../ports/table.ts'

const group = z.object({
  groupId: z.string(),
  displayName: z.string(),
  externalId: z.string().optional(),
  createdAt: z.int(),
  changedAt: z.int(),
  version: z.int(),
})
export type ScimGroup = z.infer<typeof group>

const partition = (connectionId: string) => `GROUPS#${connectionId}`
const keyOf = (connectionId: string, groupId: string) => ({ pk: partition(connectionId), sk: groupId })
const membersOf = (groupId: string) => `MEMBERS#${groupId}`

const A_BATCH = 25
const BATCHES_AT_ONCE = 8
const REMOVALS_AT_ONCE = 16

/** A directory's groups. Each membership is an item of its own, so that a group may have any number. */
export class ScimGroupStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async find(connectionId: string, groupId: string): Promise<ScimGroup | undefined> {
    const item = await this.#table.get(keyOf(connectionId, groupId))
    return item && group.parse(item)
  }

  async list(connectionId: string): Promise<ScimGroup[]> {
    return (await all(this.#table.query(partition(connectionId)))).map(item => group.parse(item))
  }

  /** In the place of the one that was read, or of none. */
  async put(
    connectionId: string,
    of: Omit<ScimGroup, 'version'>,
    read?: ScimGroup,
  ): Promise<ScimGroup | 'conflict'> {
    const next = group.parse({ ...of, version: (read?.version ?? 0) + 1 })
    const item = { ...keyOf(connectionId, of.groupId), ...next }
    const outcome = await this.#table.put(item, { field: 'version', equals: read?.version })
    return outcome === 'put' ? next : 'conflict'
  }

  async remove(connectionId: string, groupId: string): Promise<void> {
    await this.removeMembers(groupId, await this.members(groupId))
    await this.#table.remove(keyOf(connectionId, groupId))
  }

  async addMembers(groupId: string, personIds: readonly string[]): Promise<void> {
    const pk = membersOf(groupId)
    const ids = [...new Set(personIds)]
    const batches = Array.from({ length: Math.ceil(ids.length / A_BATCH) }, (_, n) =>
      ids.slice(n * A_BATCH, (n + 1) * A_BATCH).map(sk => ({ pk, sk })),
    )
    await inParallel(batches, BATCHES_AT_ONCE, batch => this.#table.putMany(batch))
  }

  async removeMembers(groupId: string, personIds: readonly string[]): Promise<void> {
    const pk = membersOf(groupId)
    await inParallel([...new Set(personIds)], REMOVALS_AT_ONCE, async sk => {
      await this.#table.remove({ pk, sk })
    })
  }

  async members(groupId: string): Promise<string[]> {
    return (await all(this.#table.query(membersOf(groupId)))).map(({ sk }) => sk)
  }

  async hasMember(groupId: string, personId: string): Promise<boolean> {
    return (await this.#table.get({ pk: membersOf(groupId), sk: personId })) !== undefined
  }
}
