import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { MAX_RESULTS } from '../../domain/scim/discovery.ts'
import { isProblem, type ScimProblem } from '../../domain/scim/problem.ts'
import type { Instant } from '../../domain/time.ts'
import { type ReadFilter, readFilter } from '../../flows/scim/filter.ts'
import type { Connection } from '../../store/connections.ts'
import { bodyOf } from '../read-form.ts'
import type { ScimReply } from './reply.ts'

/** What a directory asks, parsed, and nothing about the platform. */
export interface ScimRequest {
  now: Instant
  connection: Connection
  method: string
  /** Empty for a list. */
  id: string
  query: Readonly<Record<string, string | undefined>>
  headers: Readonly<Record<string, string | undefined>>
  /** Where the resources are: `https://…/scim/v2`. */
  at: string
  body: () => unknown
}

const LARGEST = 5 * 1024 * 1024

/** Words that would change the objects that patches are applied to. */
const UNSAFE = /(^|[.:[\]])(__proto__|constructor|prototype)([.:[\]]|$)/

/** The body as JSON, without names that no attribute has. */
export function jsonIn(event: APIGatewayProxyEventV2): unknown | ScimProblem {
  const text = bodyOf(event)
  if (text.length > LARGEST)
    return { status: 413, detail: `At most ${LARGEST / 1024 / 1024} MB.` } satisfies ScimProblem
  try {
    return JSON.parse(text, (name, value) => (UNSAFE.test(name) ? undefined : value))
  } catch {
    return {
      status: 400,
      scimType: 'invalidSyntax',
      detail: 'The body is not JSON.',
    } satisfies ScimProblem
  }
}

export const etagOf = (version: number): string => `W/"${version}"`

/** The version that `If-Match` names. One that cannot be ours is none that stands. */
export function expectedIn({ headers }: ScimRequest): number | undefined {
  const sent = headers['if-match']
  if (sent === undefined || sent.trim() === '*') return undefined
  return Number(/^\s*(?:W\/)?"(\d+)"\s*$/.exec(sent)?.[1] ?? -1)
}

/** One resource, unless the one that is asked for is known already. */
export function one(
  { headers, method }: ScimRequest,
  { version, body, status = 200 }: { version: number; body: object; status?: number },
): ScimReply {
  const etag = etagOf(version)
  if (method === 'GET' && headers['if-none-match']?.split(/\s*,\s*/).includes(etag))
    return { status: 304, headers: { etag } }
  const location = (body as { meta: { location: string } }).meta.location
  return { status, body, headers: { etag, ...(status === 201 ? { location } : {}) } }
}

export interface ListQuery {
  /** From 1. */
  startIndex: number
  count: number
  filter: ReadFilter | undefined
}

export function listQuery({ query }: ScimRequest): ListQuery | ScimProblem {
  const number = (text: string | undefined, otherwise: number) =>
    text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : otherwise
  const filter = query.filter ? readFilter(query.filter) : undefined
  if (filter && isProblem(filter)) return filter
  return {
    startIndex: Math.max(1, number(query.startIndex, 1)),
    count: Math.min(MAX_RESULTS, Math.max(0, number(query.count, 100))),
    filter,
  }
}

export const listOf = (totalResults: number, startIndex: number, Resources: object[]): ScimReply => ({
  status: 200,
  body: {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults,
    startIndex,
    itemsPerPage: Resources.length,
    Resources,
  },
})

const ALWAYS = ['schemas', 'id', 'meta']

/** Which attributes were asked for, or not; of `name.givenName` the whole of `name`. */
export function chosen({ query }: ScimRequest, resource: object): object {
  const named = (text: string | undefined) =>
    text
      ? text.split(',').map(name => {
          const whole = name.trim().toLowerCase()
          const urn = /^(urn:.*:user)(?::.*)?$/.exec(whole)?.[1]
          return urn?.includes(':core:') ? whole.slice(urn.length + 1) : (urn ?? whole.split('.')[0] ?? '')
        })
      : undefined
  const wanted = named(query.attributes)
  const unwanted = named(query.excludedAttributes)
  if (!wanted && !unwanted) return resource
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => {
      const plain = name.toLowerCase()
      if (ALWAYS.includes(name)) return true
      return wanted ? wanted.includes(plain) : !unwanted?.includes(plain)
    }),
  )
}

/** Whether an attribute is asked for: members may be many, and are not read for nothing. */
export const isWanted = (request: ScimRequest, attribute: string): boolean =>
  attribute in chosen(request, { [attribute]: true })
