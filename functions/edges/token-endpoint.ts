import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { issueToken, type TokenDeps } from '../flows/service-accounts.ts'
import { apiVersion } from './api-version.ts'
import { isTimeout, type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import { describeError } from './describe-error.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import { bodyOf } from './read-form.ts'

type Result = APIGatewayProxyStructuredResultV2

/** A request for a token has some 200 bytes. */
const LARGEST_REQUEST = 4 * 1024

/** The token endpoint of service accounts: the client credentials grant of RFC 6749, with its errors and not our own. */
export function tokenEndpoint(
  name: FunctionName,
  env: Deadlines,
  deps: TokenDeps,
): Pipeline<APIGatewayProxyEventV2, Result> {
  const log = logFor(name)
  return middy<APIGatewayProxyEventV2, Result>(timeoutOptions(env))
    .use(logContext(log))
    .use(apiVersion())
    .use({
      onError: request => {
        log.error('a token was not issued', describeError(request.error))
        request.response = isTimeout(request.error)
          ? failed(503, 'temporarily_unavailable', 'That took too long. Try again.')
          : failed(500, 'server_error', 'Something went wrong on our side. Try again.')
      },
    })
    .handler(withinDeadline(env, (event: APIGatewayProxyEventV2) => answer(event, deps))) as Pipeline<
    APIGatewayProxyEventV2,
    Result
  >
}

async function answer(event: APIGatewayProxyEventV2, deps: TokenDeps): Promise<Result> {
  const form = formIn(event)
  if (typeof form === 'string') return failed(400, 'invalid_request', form)
  const byHeader = basicCredentials(event.headers.authorization)
  if (byHeader === 'malformed') return unknownClient(true)
  const grant = form.get('grant_type')
  if (grant === null) return failed(400, 'invalid_request', 'Say grant_type=client_credentials.')
  if (grant !== 'client_credentials')
    return failed(400, 'unsupported_grant_type', 'There is client_credentials, and no other.')
  if (byHeader && form.has('client_secret'))
    return failed(400, 'invalid_request', 'Send the secret in the header or in the form, and not in both.')
  const { id, secret } = byHeader ?? {
    id: form.get('client_id') ?? '',
    secret: form.get('client_secret') ?? '',
  }
  if (!/^[a-z0-9-]{1,48}$/.test(id) || secret === '') return unknownClient(byHeader !== undefined)
  const issued = await issueToken(
    { id, secret, asked: form.get('scope') ?? undefined, now: event.requestContext.timeEpoch },
    deps,
  )
  switch (issued.outcome) {
    case 'invalid-client':
      return unknownClient(byHeader !== undefined)
    case 'invalid-scope':
      return failed(400, 'invalid_scope', `This account has ${issued.allowed.join(' ')}.`)
    case 'issued':
      return json(200, {
        access_token: issued.token,
        token_type: 'Bearer',
        expires_in: issued.lastsSeconds,
        scope: issued.scopes.join(' '),
      })
  }
}

/** The form, each field once; or what is wrong with it. */
function formIn(event: APIGatewayProxyEventV2): URLSearchParams | string {
  if (!/^application\/x-www-form-urlencoded\b/i.test(event.headers['content-type'] ?? ''))
    return 'Send a form, with Content-Type: application/x-www-form-urlencoded.'
  const body = bodyOf(event)
  if (body.length > LARGEST_REQUEST) return `At most ${LARGEST_REQUEST} characters.`
  const form = new URLSearchParams(body)
  const names = [...form.keys()]
  return new Set(names).size === names.length ? form : 'Send each field once.'
}

/** The id and the secret of `Authorization: Basic`, each form encoded (RFC 6749, 2.3.1). Undefined without the header. */
function basicCredentials(
  header: string | undefined,
): { id: string; secret: string } | 'malformed' | undefined {
  if (header === undefined) return undefined
  const [, encoded = ''] = /^Basic +([\w+/=-]+)$/i.exec(header) ?? []
  const [, id, secret] = /^([^:]+):(.+)$/.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? []
  if (id === undefined || secret === undefined) return 'malformed'
  const decoded = new URLSearchParams(`id=${id}&secret=${secret}`)
  return { id: decoded.get('id') ?? '', secret: decoded.get('secret') ?? '' }
}

/** The same for an id that nobody has, a wrong secret and a revoked account. */
const unknownClient = (byHeader: boolean): Result =>
  failed(
    401,
    'invalid_client',
    'No service account has this id and this secret. An admin makes one at /hr/service-accounts.',
    byHeader ? { 'www-authenticate': 'Basic realm="hearten"' } : {},
  )

const failed = (
  status: number,
  error: string,
  description: string,
  headers: Record<string, string> = {},
): Result => json(status, { error, error_description: description }, headers)

const json = (statusCode: number, body: object, headers: Record<string, string> = {}): Result => ({
  statusCode,
  headers: {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    pragma: 'no-cache',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body: JSON.stringify(body),
})
