import { isProblem, notFound, type ScimProblem } from '../../domain/scim/problem.ts'
import { ENTERPRISE, HEARTEN, USER } from '../../domain/scim/user.ts'
import { isoOf } from '../../domain/time.ts'
import { readOperations } from '../../flows/scim/patch.ts'
import {
  createUser,
  deleteUser,
  findUser,
  type KnownUser,
  patchUserOf,
  replaceUser,
  type ScimUserDeps,
  usersOf,
} from '../../flows/scim/users.ts'
import type { LookedUp } from '../../store/scim-lookups.ts'
import { refusal, type ScimReply } from './reply.ts'
import {
  chosen,
  etagOf,
  expectedIn,
  type ListQuery,
  listOf,
  listQuery,
  one,
  type ScimRequest,
} from './request.ts'

/** How many users a filter goes through that names no userName, externalId, work email or id. */
const MOST_FILTERED = 2000
const READ_AT_ONCE = 100

/** What `/scim/v2/Users` answers. */
export async function users(request: ScimRequest, deps: ScimUserDeps): Promise<ScimReply> {
  const { method, id, connection, now } = request
  if (id === '') {
    if (method === 'GET') return list(request, deps)
    if (method !== 'POST') return refusal({ status: 405, detail: 'GET or POST.' })
    return answer(request, await sent(request, body => createUser(connection, body, now, deps)), 201)
  }
  const expected = expectedIn(request)
  switch (method) {
    case 'GET':
      return answer(request, (await findUser(connection, id, deps)) ?? notFound('user'))
    case 'PUT':
      return answer(
        request,
        await sent(request, body => replaceUser(connection, id, { sent: body, expected }, now, deps)),
      )
    case 'PATCH':
      return answer(
        request,
        await sent(request, async body => {
          const operations = readOperations(body)
          if (isProblem(operations)) return operations
          return patchUserOf(connection, id, { operations, expected }, now, deps)
        }),
      )
    case 'DELETE': {
      const gone = await deleteUser(connection, id, expected, now, deps)
      return isProblem(gone) ? refusal(gone) : { status: 204 }
    }
    default:
      return refusal({ status: 405, detail: 'GET, PUT, PATCH or DELETE.' })
  }
}

async function sent(
  { body }: ScimRequest,
  act: (body: unknown) => Promise<KnownUser | ScimProblem>,
): Promise<KnownUser | ScimProblem> {
  const read = body()
  return typeof read === 'object' && read !== null && isProblem(read) ? read : act(read)
}

function answer(request: ScimRequest, of: KnownUser | ScimProblem, status = 200): ScimReply {
  if (isProblem(of)) return refusal(of)
  return one(request, { version: of.version, body: chosen(request, resourceOf(request, of)), status })
}

function resourceOf({ at }: Pick<ScimRequest, 'at'>, of: KnownUser): object {
  const { id, user, createdAt, changedAt, version } = of
  return {
    schemas: [USER, ...[ENTERPRISE, HEARTEN].filter(urn => user[urn as typeof ENTERPRISE] !== undefined)],
    id,
    ...user,
    meta: {
      resourceType: 'User',
      created: isoOf(createdAt),
      lastModified: isoOf(changedAt),
      location: `${at}/Users/${id}`,
      version: etagOf(version),
    },
  }
}

async function list(request: ScimRequest, deps: ScimUserDeps): Promise<ScimReply> {
  const query = listQuery(request)
  if (isProblem(query)) return refusal(query)
  const { startIndex, count, filter } = query
  if (!filter) return page(request, query, deps)
  const named = await namedBy(request, filter.equal, deps)
  const found = named ?? (await everyone(request, deps))
  if (found === 'too-many')
    return refusal({
      status: 400,
      scimType: 'tooMany',
      detail: 'Look for one userName, externalId, work email or id by eq, joined to the rest by and.',
    })
  const known = await usersOf(request.connection, found, deps)
  const matching = known.map(of => resourceOf(request, of)).filter(filter.matches)
  const shown = matching.slice(startIndex - 1, startIndex - 1 + count)
  return listOf(
    matching.length,
    startIndex,
    shown.map(of => chosen(request, of)),
  )
}

/** Who is named by something that only one can have; undefined where the filter names nobody. */
async function namedBy(
  { connection: { connectionId } }: ScimRequest,
  equal: ReadonlyMap<string, string>,
  { lookups }: ScimUserDeps,
): Promise<string[] | undefined> {
  const id = equal.get('id')
  if (id !== undefined) return [id]
  const by: [LookedUp, string | undefined][] = [
    ['userName', equal.get('userName')],
    ['externalId', equal.get('externalId')],
    ['email', equal.get('emails.value')],
  ]
  const [kind, value] = by.find(([, value]) => value !== undefined) ?? []
  if (!kind || value === undefined) return undefined
  const found = await lookups.find(connectionId, kind, value)
  return found === undefined ? [] : [found]
}

async function everyone(
  { connection: { connectionId } }: ScimRequest,
  { lookups }: ScimUserDeps,
): Promise<string[] | 'too-many'> {
  const ids: string[] = []
  for await (const some of lookups.everyone(connectionId)) {
    ids.push(...some)
    if (ids.length > MOST_FILTERED) return 'too-many'
  }
  return ids
}

/** One page: the ids are read up to the end, since the answer says how many there are; the people only of the page. */
async function page(
  request: ScimRequest,
  { startIndex, count }: ListQuery,
  deps: ScimUserDeps,
): Promise<ScimReply> {
  let total = 0
  const ids: string[] = []
  for await (const some of deps.lookups.everyone(request.connection.connectionId)) {
    const from = Math.max(0, startIndex - 1 - total)
    ids.push(...some.slice(from, from + count - ids.length))
    total += some.length
  }
  const found: KnownUser[] = []
  for (let from = 0; from < ids.length; from += READ_AT_ONCE)
    found.push(...(await usersOf(request.connection, ids.slice(from, from + READ_AT_ONCE), deps)))
  return listOf(
    total,
    startIndex,
    found.map(of => chosen(request, resourceOf(request, of))),
  )
}
