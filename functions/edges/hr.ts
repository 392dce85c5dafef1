import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { RoleClaim } from '../domain/staff/role.ts'
import { audienceOf } from '../domain/staff/service-account.ts'
import { tokenReader } from '../oidc/token-reader.ts'
import type { TokenKeyStore } from '../store/token-keys.ts'
import { api } from './api.ts'
import { bearerTokens } from './authenticate-staff.ts'
import { type ConsoleEnvironment, type ConsoleOf, consolePages } from './console.ts'
import type { Pipeline } from './deadline.ts'
import type { FunctionName } from './environment.ts'
import type { Keys } from './idempotency-key.ts'

type HrEnvironment = ConsoleEnvironment & {
  SIGN_IN_ISSUER: string
  API_CLIENT_IDS: string[]
  API_ORIGINS: string[]
  SIGN_IN_ROLES: RoleClaim
}

/**
 * A function for HR with two doors: the API below `/api`, for programs with a token, and the console below `/hr`, for
 * people with a session. Both lead to the same routes.
 */
export function hr(
  name: FunctionName,
  env: HrEnvironment,
  of: ConsoleOf & {
    tokenKeys: Pick<TokenKeyStore, 'publicKeys'>
    /** Where a route is asked by POST. */
    keys?: Keys
  },
): Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  const readToken = tokenReader({
    provider: env.SIGN_IN_ISSUER,
    own: { issuer: env.PUBLIC_URL, keys: () => of.tokenKeys.publicKeys() },
    timeoutMs: env.REQUEST_TIMEOUT_MS,
  })
  const authenticate = bearerTokens(readToken, {
    ownIssuer: env.PUBLIC_URL,
    ownAudience: audienceOf(env.PUBLIC_URL),
    clientIds: env.API_CLIENT_IDS,
    roles: env.SIGN_IN_ROLES,
  })
  const toPrograms = api(name, env, of.routes, authenticate, { keys: of.keys, origins: env.API_ORIGINS })
  const toPeople = consolePages(name, env, of)
  return (event, context) => (/^\/hr(\/|$)/.test(event.rawPath) ? toPeople : toPrograms)(event, context)
}
