import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { copyFor } from '../copy/copies.ts'
import { type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { NO_ROUTE } from './find-route.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import { page } from './page.ts'
import { problemDocument } from './problem-document.ts'
import type { Form } from './read-form.ts'
import { type ApiReply, refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'
import { notice } from './shown-page.ts'

type Handler = Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>

/**
 * Answers every address and method that no route has: with a page that says whom to call, and below `/api` with a
 * problem document. It looks nothing up, and says the same to everybody.
 */
export function notFound(
  name: FunctionName,
  env: Deadlines & { DEFAULT_LOCALE: string },
  { speaksOfDanger }: { speaksOfDanger: (form: Form) => boolean },
): Handler {
  const toPeople = page(
    name,
    env,
    {
      $default: async ({ language, risk }) =>
        notice(await copyFor(language ?? env.DEFAULT_LOCALE, env.DEFAULT_LOCALE), 'nothing-here', { risk }),
    },
    { speaksOfDanger },
  )
  const log = logFor(name)
  const toPrograms = middy<ApiEvent, ApiReply>(timeoutOptions(env))
    .use(logContext(log))
    .use(problemDocument(log))
    .handler(withinDeadline(env, async () => refuse('not-found', NO_ROUTE))) as unknown as Handler
  return (event, context) => (/^\/api(\/|$)/.test(event.rawPath) ? toPrograms : toPeople)(event, context)
}
