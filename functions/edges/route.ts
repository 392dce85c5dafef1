import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type * as z from 'zod'
import type { Caller } from '../domain/staff/caller.ts'
import type { Role } from '../domain/staff/role.ts'
import type { RouteScope } from '../domain/staff/scope.ts'
import type { Instant } from '../domain/time.ts'
import type { ApiReply, Refusal } from './refusal.ts'

/** What a route's handler gets: everything parsed, nothing about the platform. */
export interface ApiRequest<Body> {
  now: Instant
  body: Body
  params: Record<string, string>
  query: Record<string, string>
  headers: Record<string, string>
  /** The signed-in staff member, as the identity provider's opaque subject, or a service account; for the audit log. */
  staff: string
  /** The id of what it makes, where the request has an Idempotency-Key. */
  keyedId?: string | undefined
}

/**
 * One route of HR's API. The pipeline checks requests and answers against it, and docs/openapi.json is generated from
 * it.
 */
export interface Route<Schema extends z.ZodType> {
  summary: string
  /** Viewers may read; only editors, and admins, may change. */
  role: Role
  /** What a service account needs to get in. */
  scope: RouteScope
  body?: Schema
  /** Query parameter → what it is for. */
  query?: Record<string, string>
  /** Status → schema of the body; null where there is none. */
  answers: Readonly<Record<number, z.ZodType | null>>
  /**
   * Where the answer holds what is kept nowhere, a secret or an upload link: what of it is kept for who sends the request
   * again with its Idempotency-Key, and what they are answered.
   */
  replay?: {
    keep: (body: unknown) => unknown
    answer: (kept: unknown, now: Instant) => Promise<ApiReply>
  }
  /** Content types of the answer besides JSON. */
  alsoAs?: readonly string[]
  /** Whether it tells the ETag of what it answers (entity-tag.ts). */
  etag?: true
  /** Whether it takes If-Match with the ETag of what it changes. */
  ifMatch?: true
  /** In addition to those of every route of its kind. */
  refusals?: readonly Refusal[]
  handle: (request: ApiRequest<z.output<Schema>>) => Promise<ApiReply>
}

/** By route key, such as `GET /api/campaigns/{id}`. */
export type Routes = Readonly<Record<string, Route<z.ZodType>>>

/** Gives a route its types, which the table of routes cannot infer. */
export const route = <Schema extends z.ZodType = z.ZodUndefined>(of: Route<Schema>): Route<z.ZodType> =>
  of as unknown as Route<z.ZodType>

export const ok = (body: unknown, status = 200): ApiReply => ({ status, body })

/** Done, with no body. */
export const done = (): ApiReply => ({ status: 204, body: undefined })

/** API Gateway's event with its route, and what has been read of the request so far. */
export type ApiEvent = APIGatewayProxyEventV2 & {
  route: Route<z.ZodType>
  /** Who asks: by the token, or in HR's console by the session. Without one no route answers. */
  caller: Caller | undefined
  staff: string
  parsedBody: unknown
  keyedId: string | undefined
}
