import { isDeepStrictEqual } from 'node:util'
import type { NewsMessage } from '../../domain/news.ts'
import { AudienceCount } from '../../domain/roster/roster.ts'
import { segmentsOfMember } from '../../domain/scim/segments.ts'
import type { SupportMessage } from '../../domain/support/support-message.ts'
import { DAY, type Instant } from '../../domain/time.ts'
import type { Queue } from '../../ports/queue.ts'
import { expiry } from '../../ports/table.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { Connection, ConnectionStore } from '../../store/connections.ts'
import type { PersonStore, RosterRow } from '../../store/people.ts'
import type { RecountStore } from '../../store/recounts.ts'
import type { RosterTurns } from '../../store/roster-turns.ts'
import type { ScimGroupStore } from '../../store/scim-groups.ts'
import { SHARDS } from '../../store/shards.ts'
import type { ScimDefaults } from './recount.ts'

export interface SettleDeps extends ScimDefaults {
  recounts: Pick<RecountStore, 'begin'>
  turns: Pick<RosterTurns, 'takeToCount' | 'end' | 'giveBack'>
  connections: Pick<ConnectionStore, 'list' | 'leaving' | 'changeLeaving'>
  groups: Pick<ScimGroupStore, 'list' | 'members'>
  people: Pick<PersonStore, 'rowsOfShard' | 'rowsOf' | 'putMany'>
  audience: Pick<AudienceStore, 'put'>
  support: Queue<SupportMessage>
  news: Queue<NewsMessage>
  newId: () => string
}

/** Each failure means that the directory has changed that person in between. */
const MAX_TRIES = 12

/**
 * Goes over the whole roster once: gives the people of directories the segments of the groups that an admin has picked,
 * lets go those whom an admin has let go, and counts everybody as an import does. Done again it changes nothing.
 */
export async function settleRoster(now: Instant, deps: SettleDeps): Promise<'counted' | 'overtaken'> {
  // What changes from here on asks for the next count.
  await deps.recounts.begin()
  const turn = await deps.turns.takeToCount(deps.newId())
  if (turn === 'wait') throw new Error('an import is at work; it counts, and this goes over the rest later')
  try {
    const all = await deps.connections.list()
    const settled = await settlerOf(all, now, deps)
    const count = new AudienceCount()
    const active = new Map<string, number>()
    for (const shard of SHARDS)
      for await (const rows of deps.people.rowsOfShard(shard))
        for (const row of await settle(rows, settled, deps)) {
          count.add(row)
          if (row.status === 'active' && row.scim)
            active.set(row.scim.connection, (active.get(row.scim.connection) ?? 0) + 1)
        }
    for (const { connectionId } of all)
      await deps.connections.changeLeaving(connectionId, of => ({
        next: { ...of, active: active.get(connectionId) ?? 0, countedAt: now },
      }))
    const summary = count.summary(now, deps.defaults.locale)
    if ((await deps.audience.put(summary, turn.turn)) === 'overtaken') return 'overtaken'
    await deps.turns.end(turn)
    // Which of the employer's links are shown depends on how many people there are.
    await deps.support.send([{ body: { at: now } }])
    // A directory may have let so many go that they are held.
    await deps.news.send([{ body: { at: now } }])
    return 'counted'
  } catch (error) {
    await deps.turns.giveBack(turn).catch(() => {})
    throw error
  }
}

type Settler = (row: RosterRow) => RosterRow

/** What a row is to be; the same one where it is right. */
async function settlerOf(
  all: readonly Connection[],
  now: Instant,
  { connections, groups, leaversKeptDays }: SettleDeps,
): Promise<Settler> {
  const known = new Map(
    await Promise.all(
      all.map(async of => {
        const [segments, { confirmedAt = 0 }] = await Promise.all([
          segmentsBy(of, groups),
          connections.leaving(of.connectionId),
        ])
        return [of.connectionId, { segments, confirmedAt }] as const
      }),
    ),
  )
  return row => {
    const of = row.scim && known.get(row.scim.connection)
    if (!row.scim || !of) return row
    const segments = of.segments(row.personId)
    const leaves = row.scim.heldAt !== undefined && row.scim.heldAt <= of.confirmedAt
    if (!leaves && isDeepStrictEqual(segments, row.segments)) return row
    const { heldAt, ...scim } = row.scim
    return {
      ...row,
      segments,
      turn: (row.turn ?? 0) - 1,
      ...(leaves
        ? { status: 'left', leftAt: now, expiresAt: expiry(now + leaversKeptDays * DAY), scim }
        : { scim: { ...scim, ...(heldAt !== undefined && { heldAt }) } }),
    }
  }
}

/** Memory holds the ids of the members of picked groups, and no others. */
async function segmentsBy(
  { connectionId, picked }: Connection,
  groups: SettleDeps['groups'],
): Promise<(personId: string) => Record<string, string>> {
  if (picked.length === 0) return () => ({})
  const nameOf = new Map((await groups.list(connectionId)).map(of => [of.groupId, of.displayName]))
  const members = new Map<string, Set<string>>()
  for (const { groupId } of picked)
    if (nameOf.has(groupId)) members.set(groupId, new Set(await groups.members(groupId)))
  return personId => segmentsOfMember(picked, nameOf, groupId => members.get(groupId)?.has(personId) === true)
}

/** The rows as they stand after it. */
async function settle(
  rows: RosterRow[],
  settled: Settler,
  { people }: SettleDeps,
): Promise<Iterable<RosterRow>> {
  const stand = new Map(rows.map(row => [row.personId, row]))
  let left = rows.map(({ personId }) => personId)
  for (let tries = 1; left.length > 0; tries++) {
    if (tries > MAX_TRIES) throw new Error('people of a directory kept changing')
    const wrong = left.flatMap(id => {
      const row = stand.get(id)
      const next = row && settled(row)
      return next && next !== row ? [next] : []
    })
    const failed = await people.putMany(wrong, stand)
    for (const row of wrong) if (!failed.includes(row.personId)) stand.set(row.personId, row)
    for (const id of failed) stand.delete(id)
    for (const [id, row] of await people.rowsOf(failed)) stand.set(id, row)
    left = failed
  }
  return stand.values()
}
