import type * as z from 'zod'

/** One row of the answer: which field (a JSON pointer), what is wrong, and what would be right. */
export interface FieldProblem {
  field: string
  problem: string
  remedy?: string
}

/** Every kind of refusal of the API, with its status. The only place that maps them. */
export const REFUSALS = {
  'not-json': { status: 400, title: 'The body is not JSON' },
  'wrong-key': { status: 400, title: 'The Idempotency-Key cannot be used' },
  'no-token': { status: 401, title: 'Nobody is signed in' },
  'wrong-token': { status: 401, title: 'The token is not good here' },
  'not-allowed': { status: 403, title: 'Your role may look but not change' },
  'not-staff': { status: 403, title: 'You are signed in, but in neither of the HR groups' },
  'no-scope': { status: 403, title: 'The service account has no scope for this' },
  'people-only': { status: 403, title: 'Only people may do this, and no service account' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'not-acceptable': { status: 406, title: 'The report comes as JSON, CSV or HTML' },
  conflict: { status: 409, title: 'Someone else changed it meanwhile' },
  'wrong-state': { status: 409, title: 'That cannot be done in the state it is in' },
  'still-needed': { status: 409, title: 'A campaign that is not over needs what this would take away' },
  'in-progress': { status: 409, title: 'A request with this Idempotency-Key is still being worked on' },
  'shown-once': { status: 409, title: 'This was done before, and its answer is kept nowhere' },
  'changed-since': { status: 412, title: 'Somebody changed it since you read it' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-fields': { status: 422, title: 'Some fields are not right' },
  'key-used': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'not-ready': { status: 422, title: 'The campaign cannot be launched yet' },
  unverifiable: { status: 503, title: 'The token cannot be checked just now' },
} as const
export type Refusal = keyof typeof REFUSALS

/** A route's answer: `body` is an object, text or bytes of the type that `headers` name, or undefined for none. */
export type ApiReply = { status: number; body: unknown; headers?: Record<string, string> }

/** A refusal as an RFC 9457 problem document. */
export function refuse(kind: Refusal, detail?: string, errors?: FieldProblem[]): ApiReply {
  const { status, title } = REFUSALS[kind]
  return problem({
    type: `urn:hearten:problem:${kind}`,
    title,
    status,
    ...(detail ? { detail } : {}),
    ...(errors ? { errors } : {}),
  })
}

export const problem = (document: {
  type: string
  title: string
  status: number
  detail?: string
  errors?: FieldProblem[]
  requestId?: string
}): ApiReply => ({
  status: document.status,
  body: document,
  headers: { 'content-type': 'application/problem+json' },
})

/** A schema's errors, each with the JSON pointer of its field. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  // A value of the wrong type is reported once, and not also as too long.
  const mistyped = new Set(
    error.issues.flatMap(({ code, path }) => (code === 'invalid_type' ? pointer(path) : [])),
  )
  const issues = error.issues.filter(
    ({ code, path }) => code === 'invalid_type' || !mistyped.has(pointer(path)),
  )
  return issues.flatMap(issue =>
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
