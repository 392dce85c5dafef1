import { oneLeaves, oneStays } from '../../domain/scim/leaving.ts'
import { personOf } from '../../domain/scim/person-of-user.ts'
import { isProblem, notFound, type ScimProblem } from '../../domain/scim/problem.ts'
import {
  type IdSource,
  idSourceOf,
  isActive,
  isPersonId,
  readUser,
  type ScimUser,
  workEmail,
} from '../../domain/scim/user.ts'
import { DAY, type Instant } from '../../domain/time.ts'
import { expiry } from '../../ports/table.ts'
import type { Connection, ConnectionStore } from '../../store/connections.ts'
import { sha256 } from '../../store/hash.ts'
import { ContendedItem } from '../../store/optimistic-update.ts'
import type { OfDirectory, PersonStore, RosterRow } from '../../store/people.ts'
import { LOOKED_UP, type LookedUp, type ScimLookupStore } from '../../store/scim-lookups.ts'
import { type Operation, patchUser } from './patch.ts'
import { type AskDeps, askForRecount, type ScimDefaults } from './recount.ts'

export interface ScimUserDeps extends AskDeps, ScimDefaults {
  people: Pick<PersonStore, 'putMany' | 'rowsOf'>
  lookups: ScimLookupStore
  connections: Pick<ConnectionStore, 'find' | 'changeLeaving'>
}

/** A user as their directory sees them. */
export interface KnownUser {
  id: string
  user: ScimUser
  createdAt: Instant
  changedAt: Instant
  version: number
}
type Owned = RosterRow & { scim: OfDirectory }

const MAX_TRIES = 12

const taken = (what: string): ScimProblem => ({
  status: 409,
  scimType: 'uniqueness',
  detail: `Another person has this ${what}.`,
})

const shown = ({ personId, scim, turn = 0 }: Owned): KnownUser => ({
  id: personId,
  user: { ...scim.user, active: isActive(scim.user) },
  createdAt: scim.createdAt,
  changedAt: scim.changedAt,
  version: -turn,
})

const isOf = (row: RosterRow | undefined, connectionId: string): row is Owned =>
  row?.scim?.connection === connectionId && !row.scim.deleted

export async function findUser(
  { connectionId }: Connection,
  id: string,
  { people }: Pick<ScimUserDeps, 'people'>,
): Promise<KnownUser | undefined> {
  if (!isPersonId(id)) return undefined
  const row = (await people.rowsOf([id])).get(id)
  return isOf(row, connectionId) ? shown(row) : undefined
}

/** The users of these ids, in their order; those who are not there any more are left out. */
export async function usersOf(
  { connectionId }: Connection,
  ids: readonly string[],
  { people }: Pick<ScimUserDeps, 'people'>,
): Promise<KnownUser[]> {
  const rows = await people.rowsOf([...new Set(ids)])
  return ids.flatMap(id => {
    const row = rows.get(id)
    return isOf(row, connectionId) ? [shown(row)] : []
  })
}

/** An id that stays, whatever else changes: what the connection says, as it is or as its hash. */
function personIdFor(user: ScimUser, from: IdSource): string {
  const source = idSourceOf(user, from)
  return isPersonId(source) ? source : `h-${sha256(source).toString('base64url')}`
}

export async function createUser(
  connection: Connection,
  sent: unknown,
  now: Instant,
  deps: ScimUserDeps,
): Promise<KnownUser | ScimProblem> {
  const user = readUser(sent)
  if (isProblem(user)) return user
  const id = personIdFor(user, connection.personIdFrom)
  return change(connection, id, now, deps, async stands => {
    if (!stands) return user
    if (isOf(stands, connection.connectionId)) return taken(connection.personIdFrom)
    if (stands.scim && !stands.scim.deleted && stands.scim.connection !== connection.connectionId) {
      const other = await deps.connections.find(stands.scim.connection)
      if (other && other.revokedAt === undefined)
        return { status: 409, scimType: 'uniqueness', detail: 'This person belongs to another connection.' }
    }
    if (!stands.scim && stands.status !== 'left' && !connection.takesOver)
      return {
        status: 409,
        scimType: 'uniqueness',
        detail:
          'A person with this id is on the roster by a file. Take them out of the file, or let this connection take people over in the console.',
      }
    return user
  })
}

/** What `If-Match` names; undefined where the request has none. */
type Expected = number | undefined

const changedMeanwhile: ScimProblem = { status: 412, detail: 'It has changed meanwhile.' }

export function replaceUser(
  connection: Connection,
  id: string,
  { sent, expected }: { sent: unknown; expected: Expected },
  now: Instant,
  deps: ScimUserDeps,
): Promise<KnownUser | ScimProblem> {
  return changeKnown(connection, id, expected, now, deps, () => readUser(sent))
}

export function patchUserOf(
  connection: Connection,
  id: string,
  { operations, expected }: { operations: readonly Operation[]; expected: Expected },
  now: Instant,
  deps: ScimUserDeps,
): Promise<KnownUser | ScimProblem> {
  return changeKnown(connection, id, expected, now, deps, stands => patchUser(stands, operations))
}

/** To the directory the user is gone at once; the person has left. */
export function deleteUser(
  connection: Connection,
  id: string,
  expected: Expected,
  now: Instant,
  deps: ScimUserDeps,
): Promise<KnownUser | ScimProblem> {
  return changeKnown(connection, id, expected, now, deps, stands => ({ ...stands, active: false }), true)
}

function changeKnown(
  connection: Connection,
  id: string,
  expected: Expected,
  now: Instant,
  deps: ScimUserDeps,
  next: (stands: ScimUser) => ScimUser | ScimProblem,
  deleted?: true,
): Promise<KnownUser | ScimProblem> {
  return change(
    connection,
    id,
    now,
    deps,
    async stands => {
      if (!isOf(stands, connection.connectionId)) return notFound('user')
      if (expected !== undefined && expected !== shown(stands).version) return changedMeanwhile
      return next(stands.scim.user)
    },
    deleted,
  )
}

/**
 * Changes a person by what `decide` makes of their row. The names that they are found by are claimed first and given back
 * last, so that a try that dies leaves at most a name that leads to nobody, which anybody may take.
 */
async function change(
  connection: Connection,
  id: string,
  now: Instant,
  deps: ScimUserDeps,
  decide: (stands: RosterRow | undefined) => Promise<ScimUser | ScimProblem>,
  deleted?: true,
): Promise<KnownUser | ScimProblem> {
  if (!isPersonId(id)) return notFound('user')
  const { connectionId } = connection
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const rows = await deps.people.rowsOf([id])
    const stands = rows.get(id)
    const user = await decide(stands)
    if (isProblem(user)) return user
    const before = isOf(stands, connectionId) ? stands : undefined
    if (before && !deleted && same(before.scim.user, user)) return shown(before)
    const next = await nextRow(connection, { id, stands, before, user, now, deleted }, deps)
    if (isProblem(next)) return next

    const had = before ? namesOf(before.scim.user) : {}
    const has = deleted ? {} : namesOf(user)
    const refused = await claimAll(connection, next, has, deps)
    if (refused) return refused
    if ((await deps.people.putMany([next], rows)).length > 0) continue
    for (const by of LOOKED_UP) {
      const old = had[by]
      if (old !== undefined && old.toLowerCase() !== has[by]?.toLowerCase())
        await deps.lookups.release(connectionId, by, old, id)
    }
    await askForRecount(now, deps)
    return shown(next)
  }
  throw new ContendedItem('a person of a directory kept changing')
}

const same = (one: ScimUser, other: ScimUser): boolean => textOf(one) === textOf(other)
const textOf = (of: ScimUser): string =>
  JSON.stringify(Object.entries({ ...of, active: isActive(of) }).sort())

/** A leaver’s address is free for somebody else. */
const namesOf = (user: ScimUser): Partial<Record<LookedUp, string>> => ({
  userName: user.userName,
  ...(user.externalId !== undefined && { externalId: user.externalId }),
  ...(isActive(user) && { email: workEmail(user) }),
})

async function nextRow(
  { connectionId }: Connection,
  {
    id,
    stands,
    before,
    user,
    now,
    deleted,
  }: {
    id: string
    stands: RosterRow | undefined
    before: Owned | undefined
    user: ScimUser
    now: Instant
    deleted: true | undefined
  },
  deps: ScimUserDeps,
): Promise<Owned | ScimProblem> {
  const person = personOf(id, user, deps.defaults)
  if (isProblem(person)) return person
  const stays = isActive(user) && !deleted
  const wasHeld = before?.scim.heldAt
  // Somebody who leaves is written to as they are until then; `held`, and they stay.
  const leaves = !stays && stands?.status === 'active' && wasHeld === undefined
  const { held } = leaves
    ? await deps.connections.changeLeaving(connectionId, of => oneLeaves(of, now))
    : { held: false }
  if (stays && wasHeld !== undefined)
    await deps.connections.changeLeaving(connectionId, of => ({ next: oneStays(of) }))
  const heldAt = stays ? undefined : held ? now : wasHeld
  const left = {
    status: 'left' as const,
    leftAt: stands?.leftAt ?? now,
    expiresAt: stands?.expiresAt ?? expiry(now + deps.leaversKeptDays * DAY),
  }
  return {
    // Of somebody who leaves nothing has to be right; what was right stays until they are gone.
    ...(person.email === '' && stands ? stands : person),
    segments: before?.segments ?? {},
    ...(stays ? {} : heldAt === undefined ? left : { status: 'active' as const }),
    turn: Math.min(before?.turn ?? 0, stands?.scim ? (stands.turn ?? 0) : 0) - 1,
    scim: {
      connection: connectionId,
      user,
      createdAt: before?.scim.createdAt ?? now,
      changedAt: now,
      ...(deleted && { deleted }),
      ...(heldAt !== undefined && { heldAt }),
    },
  }
}

async function claimAll(
  { connectionId }: Connection,
  { personId, expiresAt }: RosterRow,
  names: Partial<Record<LookedUp, string>>,
  deps: ScimUserDeps,
): Promise<ScimProblem | undefined> {
  for (const by of LOOKED_UP) {
    const name = names[by]
    if (name === undefined) continue
    const claim = await deps.lookups.claim(connectionId, by, name, { personId, expiresAt })
    if (claim === 'claimed') continue
    const other = (await deps.people.rowsOf([claim.of])).get(claim.of)
    const theirs = isOf(other, connectionId) ? namesOf(other.scim.user)[by] : undefined
    const isTheirs = theirs?.toLowerCase() === name.toLowerCase()
    if (isTheirs) return taken(by === 'email' ? 'work email' : by)
    const again = await deps.lookups.claim(connectionId, by, name, {
      personId,
      expiresAt,
      instead: claim.of,
    })
    if (again !== 'claimed') return taken(by === 'email' ? 'work email' : by)
  }
  return undefined
}
