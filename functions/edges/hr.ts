import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { api } from './api.ts'
import { type ConsoleEnvironment, type ConsoleOf, consolePages } from './console.ts'
import type { Pipeline } from './deadline.ts'
import type { FunctionName } from './environment.ts'

/**
 * A function for HR with two doors: the API below `/api`, for programs with a token, and the console below `/hr`, for
 * people with a session. Both lead to the same routes.
 */
export function hr(
  name: FunctionName,
  env: ConsoleEnvironment,
  of: ConsoleOf,
): Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  const toPrograms = api(name, env, of.routes)
  const toPeople = consolePages(name, env, of)
  return (event, context) => (/^\/hr(\/|$)/.test(event.rawPath) ? toPeople : toPrograms)(event, context)
}
