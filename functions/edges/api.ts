import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { answerBySchema } from './answer-by-schema.ts'
import { apiVersion } from './api-version.ts'
import { type Authenticate, authenticateStaff } from './authenticate-staff.ts'
import { authorizeStaff } from './authorize-staff.ts'
import { crossOrigin } from './cross-origin.ts'
import { NO_OWN_TIMEOUT, type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { findRoute } from './find-route.ts'
import { headAsGet } from './head-as-get.ts'
import { idempotencyKey, type Keys } from './idempotency-key.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import { problemDocument } from './problem-document.ts'
import { readBody } from './read-body.ts'
import { readIds } from './read-ids.ts'
import type { ApiReply } from './refusal.ts'
import type { ApiEvent, Routes } from './route.ts'

/**
 * What answers the routes of HR's API to both that ask: API Gateway, or HR's console in the same process. Each has
 * found out who the caller is. What the caller may do, the body and the answer are checked by the route.
 */
export function answering(routes: Routes, keys?: Keys) {
  const answered = middy<ApiEvent, ApiReply>(NO_OWN_TIMEOUT)
    .use(authorizeStaff())
    .use(readIds())
    .use(readBody())
    .use(idempotencyKey(keys))
    .handler(event =>
      event.route.handle({
        now: event.requestContext.timeEpoch,
        body: event.parsedBody,
        params: (event.pathParameters ?? {}) as Record<string, string>,
        query: (event.queryStringParameters ?? {}) as Record<string, string>,
        headers: event.headers as Record<string, string>,
        staff: event.staff,
        keyedId: event.keyedId,
      }),
    )
  return middy<ApiEvent, ApiReply>(NO_OWN_TIMEOUT)
    .use(findRoute(routes))
    .use(answerBySchema())
    .handler((event, context) => answered(event, context))
}

/**
 * The pipeline of HR's API. Requests pass from top to bottom, answers from bottom to top. Every answer matches its
 * route's schema or is a problem document.
 */
export function api(
  name: FunctionName,
  env: Deadlines,
  routes: Routes,
  authenticate: Authenticate,
  { keys, origins = [] }: { keys?: Keys | undefined; origins?: readonly string[] } = {},
) {
  const log = logFor(name)
  const answer = answering(routes, keys)
  const authenticated = middy<ApiEvent, ApiReply>(NO_OWN_TIMEOUT)
    .use(authenticateStaff(authenticate))
    .handler((event, context) => answer(event, context))
  return middy<APIGatewayProxyEventV2, ApiReply | APIGatewayProxyStructuredResultV2>(timeoutOptions(env))
    .use(logContext(log))
    .use(crossOrigin(origins))
    .use(apiVersion())
    .use(headAsGet())
    .use(problemDocument(log))
    .handler(withinDeadline(env, (event: ApiEvent, context) => authenticated(event, context))) as Pipeline<
    APIGatewayProxyEventV2,
    APIGatewayProxyStructuredResultV2
  >
}
