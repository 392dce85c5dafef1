import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type * as z from 'zod'
import { inPlainWords } from '../domain/in-plain-words.ts'
import type { Instant } from '../domain/time.ts'
import { describe } from './describe-error.ts'
import type { FunctionName } from './environment.ts'
import { logFor } from './log.ts'

/** What an API handler gets: everything parsed, nothing of the platform. */
interface ApiRequest<Body> {
  now: Instant
  body: Body
  params: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  /** Who is signed in, as the identity provider's opaque subject; for the audit log. */
  staff: string
}

/** One row of the answer: which field (a JSON pointer), what is wrong, what would be right. */
export interface FieldProblem {
  field: string
  problem: string
  remedy?: string
}

/** Every way in which the API refuses, and the status it answers with: the one place where they meet. */
export const REFUSALS = {
  'not-json': { status: 400, title: 'The body is not JSON' },
  'not-allowed': { status: 403, title: 'Your role may look but not change' },
  'not-staff': { status: 403, title: 'You are signed in, but in neither of the HR groups' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'not-acceptable': { status: 406, title: 'The report comes as JSON, CSV or HTML' },
  conflict: { status: 409, title: 'Someone else changed it meanwhile' },
  'wrong-state': { status: 409, title: 'That cannot be done in the state it is in' },
  'still-needed': { status: 409, title: 'A campaign that is not over needs what this would take away' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-fields': { status: 422, title: 'Some fields are not right' },
  'not-ready': { status: 422, title: 'The campaign cannot be launched yet' },
} as const
export type Refusal = keyof typeof REFUSALS

export type ApiReply = { status: number; body: unknown; headers?: Record<string, string> }

export interface Route<Schema extends z.ZodType> {
  /** Viewers may read; only editors may change. */
  role: 'viewer' | 'editor'
  body?: Schema
  handle: (request: ApiRequest<z.output<Schema>>) => Promise<ApiReply>
}

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>

/** A handler of HR's API, with its routes beside it, for docs/openapi.json to be made from. */
type ApiHandler = HttpHandler & { routes: Record<string, Route<z.ZodType>> }

const LARGEST_JSON = 256 * 1024

/** Gives a route its types; the table of routes below could not infer them. */
export const route = <Schema extends z.ZodType = z.ZodUndefined>(of: Route<Schema>): Route<z.ZodType> =>
  of as unknown as Route<z.ZodType>

/** The handler of an HR function: its routes by route key, such as `GET /api/campaigns/{id}`. */
export function api(name: FunctionName, routes: Record<string, Route<z.ZodType>>): ApiHandler {
  const log = logFor(name)
  const handler: HttpHandler = async event => {
    try {
      return toResult(await answer(event, routes[event.routeKey]))
    } catch (error) {
      log.error('a request failed', { routeKey: event.routeKey, ...describe(error) })
      return toResult(problem(500, 'Something went wrong on our side', 'Nothing was lost. Please try again.'))
    }
  }
  return Object.assign(handler, { routes })
}

async function answer(event: APIGatewayProxyEventV2, found: Route<z.ZodType> | undefined): Promise<ApiReply> {
  if (!found) return refuse('not-found')
  const { role, subject } = staffOf(event)
  if (!role) return refuse('not-staff', 'Ask whoever runs Hearten to add you to hr-viewers or hr-editors.')
  if (found.role === 'editor' && role !== 'editor')
    return refuse('not-allowed', 'Ask whoever runs Hearten to add you to hr-editors.')

  let body: unknown
  if (found.body) {
    const text = bodyOf(event)
    if (text.length > LARGEST_JSON) return refuse('too-large', `At most ${LARGEST_JSON / 1024} KB.`)
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return refuse('not-json', 'Send a JSON object with Content-Type: application/json.')
    }
    const parsed = found.body.safeParse(value, { error: inPlainWords })
    if (!parsed.success) return refuse('wrong-fields', undefined, fieldProblems(parsed.error))
    body = parsed.data
  }
  return found.handle({
    now: event.requestContext.timeEpoch,
    body,
    params: (event.pathParameters ?? {}) as Record<string, string>,
    query: (event.queryStringParameters ?? {}) as Record<string, string>,
    headers: event.headers as Record<string, string>,
    staff: subject,
  })
}

export const ok = (body: unknown, status = 200): ApiReply => ({ status, body })

/** A refusal as an RFC 9457 problem document. */
export function refuse(kind: Refusal, detail?: string, errors?: FieldProblem[]): ApiReply {
  const { status, title } = REFUSALS[kind]
  return problem(status, title, detail, errors, `urn:hearten:problem:${kind}`)
}

function problem(
  status: number,
  title: string,
  detail?: string,
  errors?: FieldProblem[],
  type = 'about:blank',
): ApiReply {
  return {
    status,
    body: { type, title, status, ...(detail ? { detail } : {}), ...(errors ? { errors } : {}) },
    headers: { 'content-type': 'application/problem+json' },
  }
}

/** A schema's complaints, each with the JSON pointer of its field. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  // What is not of the right type at all is told once, and not also as too long for a type that it is not of.
  const mistyped = new Set(
    error.issues.flatMap(({ code, path }) => (code === 'invalid_type' ? pointer(path) : [])),
  )
  const told = error.issues.filter(
    ({ code, path }) => code === 'invalid_type' || !mistyped.has(pointer(path)),
  )
  return told.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({
          field: pointer([...issue.path, key]),
          problem: 'there is no such field',
          remedy: 'leave it out',
        }))
      : [{ field: pointer(issue.path), problem: issue.message }],
  )
}

/** RFC 6901: empty for the whole body, and `~` and `/` in a name escaped. */
const pointer = (path: PropertyKey[]): string =>
  path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The body as text, as API Gateway hands it over: plain, or base64 for anything that it takes for binary. */
export function bodyOf(event: APIGatewayProxyEventV2): string {
  const body = event.body ?? ''
  return event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}

function staffOf(event: APIGatewayProxyEventV2): { role: 'viewer' | 'editor' | undefined; subject: string } {
  const { authorizer } = event.requestContext as {
    authorizer?: { jwt?: { claims?: Record<string, unknown> } }
  }
  const claims = authorizer?.jwt?.claims ?? {}
  // API Gateway writes a list claim as `[a b]`.
  const groups = String(claims['cognito:groups'] ?? '').split(/[[\],\s]+/)
  return {
    role: groups.includes('hr-editors') ? 'editor' : groups.includes('hr-viewers') ? 'viewer' : undefined,
    subject: String(claims.sub ?? 'unknown'),
  }
}

function toResult({ status, body, headers }: ApiReply): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
  }
}
