import { type Filter, parse } from 'scim2-parse-filter'
import * as z from 'zod'
import { isProblem, notFound, type ScimProblem } from '../../domain/scim/problem.ts'
import { isPersonId } from '../../domain/scim/user.ts'
import type { Instant } from '../../domain/time.ts'
import type { Connection } from '../../store/connections.ts'
import { ContendedItem } from '../../store/optimistic-update.ts'
import type { ScimGroup, ScimGroupStore } from '../../store/scim-groups.ts'
import { type Operation, readPath } from './patch.ts'
import { type AskDeps, askForRecount } from './recount.ts'

export interface ScimGroupDeps extends AskDeps {
  groups: ScimGroupStore
  newId: () => string
}

const MAX_TRIES = 12
const MAX_GROUPS = 5000

const single = (sent: unknown) => {
  const one = Array.isArray(sent) && sent.length === 1 ? (sent[0]?.value ?? sent[0]) : sent
  return one === null || one === '' ? undefined : one
}
/** What is kept of a group. Its members are items of their own. */
const groupBody = z.object({
  displayName: z.preprocess(single, z.string().trim().min(1).max(200)),
  externalId: z.preprocess(single, z.string().max(254).optional()),
})
type GroupBody = z.infer<typeof groupBody>

const refused = (detail: string, scimType: ScimProblem['scimType'] = 'invalidValue'): ScimProblem => ({
  status: 400,
  scimType: scimType ?? 'invalidValue',
  detail,
})

const byName = (sent: unknown): Map<string, unknown> =>
  new Map(
    typeof sent === 'object' && sent !== null && !Array.isArray(sent)
      ? Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value])
      : [],
  )

function readGroup(sent: unknown): GroupBody | ScimProblem {
  const of = byName(sent)
  const read = groupBody.safeParse({ displayName: of.get('displayname'), externalId: of.get('externalid') })
  return read.success ? read.data : refused('A group needs a displayName of at most 200 characters.')
}

/** The ids of members, as texts or as objects with one. */
function readMembers(sent: unknown): string[] | ScimProblem {
  if (sent === undefined || sent === null) return []
  const ids = [sent]
    .flat()
    .map(one => (typeof one === 'object' && one !== null && 'value' in one ? one.value : one))
  return ids.every(id => typeof id === 'string' && isPersonId(id))
    ? (ids as string[])
    : refused('Each member is {"value": "the id of a user"}.')
}

/** Entra ID finds groups by their name, so no two may have one. */
async function nameIsFree(
  { connectionId }: Connection,
  name: string,
  groupId: string,
  { groups }: ScimGroupDeps,
): Promise<ScimProblem | undefined> {
  const all = await groups.list(connectionId)
  if (all.length >= MAX_GROUPS && !all.some(each => each.groupId === groupId))
    return { status: 403, detail: `At most ${MAX_GROUPS} groups.` }
  const isTaken = all.some(
    each => each.groupId !== groupId && each.displayName.toLowerCase() === name.toLowerCase(),
  )
  return isTaken
    ? { status: 409, scimType: 'uniqueness', detail: 'Another group has this displayName.' }
    : undefined
}

export async function createGroup(
  connection: Connection,
  sent: unknown,
  now: Instant,
  deps: ScimGroupDeps,
): Promise<ScimGroup | ScimProblem> {
  const body = readGroup(sent)
  if (isProblem(body)) return body
  const members = readMembers(byName(sent).get('members'))
  if (isProblem(members)) return members
  const groupId = deps.newId()
  const taken = await nameIsFree(connection, body.displayName, groupId, deps)
  if (taken) return taken
  await deps.groups.addMembers(groupId, members)
  const made = await deps.groups.put(connection.connectionId, {
    groupId,
    ...body,
    createdAt: now,
    changedAt: now,
  })
  if (made === 'conflict') throw new ContendedItem('a group with a new id was there already')
  return made
}

export async function replaceGroup(
  connection: Connection,
  groupId: string,
  { sent, expected }: { sent: unknown; expected: number | undefined },
  now: Instant,
  deps: ScimGroupDeps,
): Promise<ScimGroup | ScimProblem> {
  const body = readGroup(sent)
  if (isProblem(body)) return body
  const members = readMembers(byName(sent).get('members'))
  if (isProblem(members)) return members
  const changes: Change[] = [{ kind: 'all', ids: members }]
  return change(connection, groupId, { body: () => body, changes, expected }, now, deps)
}

export async function patchGroup(
  connection: Connection,
  groupId: string,
  { operations, expected }: { operations: readonly Operation[]; expected: number | undefined },
  now: Instant,
  deps: ScimGroupDeps,
): Promise<ScimGroup | ScimProblem> {
  const read = readGroupPatch(operations)
  if (isProblem(read)) return read
  const { changes, names } = read
  const body = (stands: GroupBody) => readGroup({ ...stands, ...names })
  return change(connection, groupId, { body, changes, expected }, now, deps)
}

/** What becomes of a group's members: these too, without these, or these alone. */
type Change = { kind: 'add' | 'remove' | 'all'; ids: string[] }

/** In their order. Attributes that are not kept are left out; the id of a group is in its address. */
function readGroupPatch(
  operations: readonly Operation[],
): { changes: Change[]; names: Record<string, unknown> } | ScimProblem {
  const changes: Change[] = []
  const names: Record<string, unknown> = {}
  for (const { op, path, value } of operations) {
    const parts: [string, unknown][] = path ? [[path, value]] : [...byName(value)]
    if (parts.length === 0) return refused('Without a path the value is an object.')
    for (const [at, of] of parts) {
      const place = readPath(at)
      if (!place) return refused('The path cannot be read.', 'invalidPath')
      const attribute = place.attribute.toLowerCase()
      if (attribute === 'displayname') names.displayName = op === 'remove' ? undefined : of
      if (attribute === 'externalid') names.externalId = op === 'remove' ? undefined : of
      if (attribute !== 'members') continue
      const ids = place.filter === undefined ? readMembers(of) : idsIn(place.filter)
      if (isProblem(ids)) return ids
      if (op === 'remove' && place.filter === undefined && of === undefined)
        changes.push({ kind: 'all', ids: [] })
      else
        changes.push({ kind: op === 'replace' && !place.filter ? 'all' : op === 'remove' ? op : 'add', ids })
    }
  }
  return { changes, names }
}

/** `value eq "…"`, or several joined by `or`. */
function idsIn(filter: string): string[] | ScimProblem {
  const wrong = refused('Members are named as members[value eq "…"].', 'invalidFilter')
  const idsOf = (of: Filter): string[] | undefined => {
    if ('filters' in of && of.op === 'or') {
      const all = of.filters.map(idsOf)
      return all.includes(undefined) ? undefined : all.flatMap(ids => ids ?? [])
    }
    return of.op === 'eq' &&
      'compValue' in of &&
      /^value$/i.test(of.attrPath) &&
      typeof of.compValue === 'string'
      ? [of.compValue]
      : undefined
  }
  try {
    const ids = idsOf(parse(filter))
    return ids?.every(isPersonId) ? ids : wrong
  } catch {
    return wrong
  }
}

async function change(
  connection: Connection,
  groupId: string,
  {
    body,
    changes,
    expected,
  }: {
    body: (stands: GroupBody) => GroupBody | ScimProblem
    changes: readonly Change[]
    expected: number | undefined
  },
  now: Instant,
  deps: ScimGroupDeps,
): Promise<ScimGroup | ScimProblem> {
  const { connectionId } = connection
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const stands = isPersonId(groupId) ? await deps.groups.find(connectionId, groupId) : undefined
    if (!stands) return notFound('group')
    if (expected !== undefined && expected !== stands.version)
      return { status: 412, detail: 'It has changed meanwhile.' }
    const next = body(stands)
    if (isProblem(next)) return next
    if (next.displayName !== stands.displayName) {
      const taken = await nameIsFree(connection, next.displayName, groupId, deps)
      if (taken) return taken
    }
    // Members first: a try that dies has done a part, and its repeat does the rest.
    for (const one of changes) await changeMembers(groupId, one, deps)
    const { externalId: _, ...rest } = stands
    const put = await deps.groups.put(connectionId, { ...rest, ...next, changedAt: now }, stands)
    if (put === 'conflict') continue
    // Only groups that an admin has picked count for anything.
    if (connection.picked.some(each => each.groupId === groupId)) await askForRecount(now, deps)
    return put
  }
  throw new ContendedItem('a group kept changing')
}

async function changeMembers(groupId: string, { kind, ids }: Change, { groups }: ScimGroupDeps) {
  if (kind === 'add') return groups.addMembers(groupId, ids)
  if (kind === 'remove') return groups.removeMembers(groupId, ids)
  const wanted = new Set(ids)
  const stand = await groups.members(groupId)
  await groups.removeMembers(
    groupId,
    stand.filter(id => !wanted.has(id)),
  )
  const known = new Set(stand)
  return groups.addMembers(
    groupId,
    ids.filter(id => !known.has(id)),
  )
}

export async function deleteGroup(
  connection: Connection,
  groupId: string,
  expected: number | undefined,
  now: Instant,
  deps: ScimGroupDeps,
): Promise<'deleted' | ScimProblem> {
  const { connectionId } = connection
  const stands = isPersonId(groupId) ? await deps.groups.find(connectionId, groupId) : undefined
  if (!stands) return notFound('group')
  if (expected !== undefined && expected !== stands.version)
    return { status: 412, detail: 'It has changed meanwhile.' }
  await deps.groups.remove(connectionId, groupId)
  if (connection.picked.some(each => each.groupId === groupId)) await askForRecount(now, deps)
  return 'deleted'
}
