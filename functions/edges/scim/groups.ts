import { GROUP } from '../../domain/scim/discovery.ts'
import { isProblem, notFound, type ScimProblem } from '../../domain/scim/problem.ts'
import { isPersonId } from '../../domain/scim/user.ts'
import { isoOf } from '../../domain/time.ts'
import {
  createGroup,
  deleteGroup,
  patchGroup,
  replaceGroup,
  type ScimGroupDeps,
} from '../../flows/scim/groups.ts'
import { readOperations } from '../../flows/scim/patch.ts'
import type { ScimGroup } from '../../store/scim-groups.ts'
import { refusal, type ScimReply } from './reply.ts'
import { chosen, etagOf, expectedIn, isWanted, listOf, listQuery, one, type ScimRequest } from './request.ts'

/** An answer of a function has 6 MB. */
const MOST_MEMBERS = 50_000
/** Of how many groups it is looked up whether somebody is in them. */
const MOST_LOOKED_INTO = 200

/** What `/scim/v2/Groups` answers. */
export async function groups(request: ScimRequest, deps: ScimGroupDeps): Promise<ScimReply> {
  const { method, id, connection, now } = request
  const expected = expectedIn(request)
  if (id === '') {
    if (method === 'GET') return list(request, deps)
    if (method !== 'POST') return refusal({ status: 405, detail: 'GET or POST.' })
    const made = await sent(request, body => createGroup(connection, body, now, deps))
    return answer(request, made, deps, 201)
  }
  switch (method) {
    case 'GET': {
      const found = isPersonId(id) ? await deps.groups.find(connection.connectionId, id) : undefined
      return answer(request, found ?? notFound('group'), deps)
    }
    case 'PUT': {
      const put = await sent(request, body =>
        replaceGroup(connection, id, { sent: body, expected }, now, deps),
      )
      return answer(request, put, deps)
    }
    case 'PATCH': {
      const patched = await sent(request, async body => {
        const operations = readOperations(body)
        if (isProblem(operations)) return operations
        return patchGroup(connection, id, { operations, expected }, now, deps)
      })
      // Without a body, as Entra ID asks for: a group may have a hundred thousand members.
      return isProblem(patched)
        ? refusal(patched)
        : { status: 204, headers: { etag: etagOf(patched.version) } }
    }
    case 'DELETE': {
      const gone = await deleteGroup(connection, id, expected, now, deps)
      return gone === 'deleted' ? { status: 204 } : refusal(gone)
    }
    default:
      return refusal({ status: 405, detail: 'GET, PUT, PATCH or DELETE.' })
  }
}

async function sent(
  { body }: ScimRequest,
  act: (body: unknown) => Promise<ScimGroup | ScimProblem>,
): Promise<ScimGroup | ScimProblem> {
  const read = body()
  return typeof read === 'object' && read !== null && isProblem(read) ? read : act(read)
}

const resourceOf = ({ at }: ScimRequest, of: ScimGroup): Record<string, unknown> => ({
  schemas: [GROUP],
  id: of.groupId,
  displayName: of.displayName,
  ...(of.externalId !== undefined && { externalId: of.externalId }),
  meta: {
    resourceType: 'Group',
    created: isoOf(of.createdAt),
    lastModified: isoOf(of.changedAt),
    location: `${at}/Groups/${of.groupId}`,
    version: etagOf(of.version),
  },
})

/** With its members, where they are asked for; refused where they are too many for one answer. */
async function whole(
  request: ScimRequest,
  found: readonly ScimGroup[],
  deps: ScimGroupDeps,
): Promise<object[] | ScimProblem> {
  const withMembers = isWanted(request, 'members')
  const shown: object[] = []
  let count = 0
  for (const of of found) {
    const members = withMembers ? await deps.groups.members(of.groupId) : []
    count += members.length
    if (count > MOST_MEMBERS)
      return {
        status: 400,
        scimType: 'tooMany',
        detail: `More than ${MOST_MEMBERS} members: ask with excludedAttributes=members.`,
      }
    const resource = resourceOf(request, of)
    if (withMembers) resource.members = members.map(value => ({ value }))
    shown.push(chosen(request, resource))
  }
  return shown
}

async function answer(
  request: ScimRequest,
  of: ScimGroup | ScimProblem,
  deps: ScimGroupDeps,
  status = 200,
): Promise<ScimReply> {
  if (isProblem(of)) return refusal(of)
  const shown = await whole(request, [of], deps)
  if (isProblem(shown)) return refusal(shown)
  return one(request, { version: of.version, body: shown[0] ?? {}, status })
}

async function list(request: ScimRequest, deps: ScimGroupDeps): Promise<ScimReply> {
  const query = listQuery(request)
  if (isProblem(query)) return refusal(query)
  const { startIndex, count, filter } = query
  let all = (await deps.groups.list(request.connection.connectionId)).sort(
    (one, other) => one.createdAt - other.createdAt || (one.groupId < other.groupId ? -1 : 1),
  )
  if (filter) {
    const id = filter.equal.get('id')
    if (id !== undefined) all = all.filter(({ groupId }) => groupId.toLowerCase() === id.toLowerCase())
    const member = filter.equal.get('members.value')
    if (member !== undefined && all.length > MOST_LOOKED_INTO)
      return refusal({ status: 400, scimType: 'tooMany', detail: 'Name the group by its id as well.' })
    const matching: ScimGroup[] = []
    for (const of of all) {
      const isIn = member !== undefined && (await deps.groups.hasMember(of.groupId, member))
      const members = isIn ? [{ value: member }] : []
      if (filter.matches({ ...resourceOf(request, of), members })) matching.push(of)
    }
    all = matching
  }
  const shown = await whole(request, all.slice(startIndex - 1, startIndex - 1 + count), deps)
  return isProblem(shown) ? refusal(shown) : listOf(all.length, startIndex, shown)
}
