import { timingSafeEqual } from 'node:crypto'
import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { resourceTypesAt, schemasAt, serviceProviderConfigAt } from '../domain/scim/discovery.ts'
import { notFound } from '../domain/scim/problem.ts'
import { connectionIdIn, secretIn } from '../domain/scim/token.ts'
import type { ScimGroupDeps } from '../flows/scim/groups.ts'
import type { ScimUserDeps } from '../flows/scim/users.ts'
import { type Connection, type ConnectionStore, hashOfSecret } from '../store/connections.ts'
import { type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import { groups } from './scim/groups.ts'
import { refusal, type ScimReply, scimDocument } from './scim/reply.ts'
import { jsonIn, listOf, type ScimRequest } from './scim/request.ts'
import { users } from './scim/users.ts'

export type ScimDeps = ScimUserDeps & ScimGroupDeps & { connections: ConnectionStore }

/**
 * The pipeline of `/scim/v2`, where directories such as Entra ID and Okta tell who works here: who it is by their token,
 * then the resource that their path names.
 */
export function scim(
  name: FunctionName,
  env: Deadlines & { PUBLIC_URL: string },
  deps: ScimDeps,
): Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  const log = logFor(name)
  return middy<APIGatewayProxyEventV2, ScimReply | APIGatewayProxyStructuredResultV2>(timeoutOptions(env))
    .use(logContext(log))
    .use(scimDocument(log))
    .handler(
      withinDeadline(env, async (event: APIGatewayProxyEventV2): Promise<ScimReply> => {
        const now = event.requestContext.timeEpoch
        const connection = await connectionOf(event, deps)
        if (!connection)
          return refusal({ status: 401, detail: 'This token is not, or no longer, that of a connection.' })
        await deps.connections.used(connection, now)
        const [resource = '', id = '', ...more] = pathIn(event)
        const method = event.requestContext.http.method
        const request: ScimRequest = {
          now,
          connection,
          method: method === 'HEAD' ? 'GET' : method,
          id,
          query: event.queryStringParameters ?? {},
          headers: event.headers,
          at: `${env.PUBLIC_URL}/scim/v2`,
          body: () => jsonIn(event),
        }
        const reply = more.length > 0 ? refusal(notFound('path')) : await serve(resource, request, deps)
        const { scimType } = (reply.body ?? {}) as { scimType?: string }
        // What an administrator of the directory asks about first; never who.
        log.info('a directory asked', {
          connectionId: connection.connectionId,
          method,
          resource: /^[A-Za-z]{1,40}$/.test(resource) ? resource : 'other',
          status: reply.status,
          ...(scimType ? { scimType } : {}),
        })
        return reply
      }),
    ) as Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>
}

function pathIn({ rawPath }: APIGatewayProxyEventV2): string[] {
  const parts = rawPath
    .replace(/^\/scim\/v2\/?/, '')
    .replace(/\/$/, '')
    .split('/')
  try {
    return parts.map(decodeURIComponent)
  } catch {
    return ['']
  }
}

/** Whose token it is. The hash of the secret is compared, in equal time for all. */
async function connectionOf(
  { headers }: APIGatewayProxyEventV2,
  { connections }: ScimDeps,
): Promise<Connection | undefined> {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1] ?? ''
  const connectionId = connectionIdIn(token)
  const found = connectionId === undefined ? undefined : await connections.find(connectionId)
  if (!found || found.revokedAt !== undefined) return undefined
  const [ours, theirs] = [Buffer.from(found.secretHash), Buffer.from(hashOfSecret(secretIn(token)))]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? found : undefined
}

async function serve(resource: string, request: ScimRequest, deps: ScimDeps): Promise<ScimReply> {
  const { at, id, method } = request
  switch (resource.toLowerCase()) {
    case 'users':
      return users(request, deps)
    case 'groups':
      return groups(request, deps)
    case 'serviceproviderconfig':
      return about(method, id, [serviceProviderConfigAt(at)], true)
    case 'resourcetypes':
      return about(method, id, resourceTypesAt(at))
    case 'schemas':
      return about(method, id, schemasAt(at))
    case 'bulk':
    case 'me':
      return refusal({ status: 501, detail: 'This is not offered here.' })
    default:
      return refusal(notFound('path'))
  }
}

function about(method: string, id: string, all: readonly object[], isOne = false): ScimReply {
  if (method !== 'GET') return refusal({ status: 405, detail: 'GET.' })
  if (isOne && id === '') return { status: 200, body: all[0] ?? {} }
  if (id === '') return listOf(all.length, 1, [...all])
  const found = all.find(each => (each as { id?: string }).id?.toLowerCase() === id.toLowerCase())
  return found ? { status: 200, body: found } : refusal(notFound('path'))
}
