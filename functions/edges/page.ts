import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { headAsGet } from './head-as-get.ts'
import { kindPage } from './kind-page.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import { oneSize } from './one-size.ts'
import { type Form, type PageEvent, type PageRequest, readForm } from './read-form.ts'
import type { Page } from './shown-page.ts'

/** What answers one route: a function, or a pipeline of its own that begins with `authenticateLink`. */
export type PageHandler = (request: PageRequest, context: Context) => Promise<Page>

/**
 * The pipeline of pages for people, by route key such as `GET /c/{token}`. Requests pass from top to bottom, answers
 * from bottom to top. Every request gets a page, in time, and all pages have the same length.
 */
export const page = (
  name: FunctionName,
  env: Deadlines & { DEFAULT_LOCALE: string },
  routes: Readonly<Record<string, PageHandler>>,
  { speaksOfDanger }: { speaksOfDanger?: (form: Form) => boolean } = {},
) => {
  const log = logFor(name)
  return middy<APIGatewayProxyEventV2, Page | APIGatewayProxyStructuredResultV2>(timeoutOptions(env))
    .use(logContext(log))
    .use(headAsGet())
    .use(oneSize())
    .use(kindPage(log, env.DEFAULT_LOCALE))
    .use(readForm(speaksOfDanger))
    .handler(
      withinDeadline(env, ({ page }: PageEvent, context) => byRoute(routes, page, context)),
    ) as Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>
}

/** API Gateway has matched the route already. One that is missing here is a bug in the stack. */
async function byRoute(
  routes: Readonly<Record<string, PageHandler>>,
  request: PageRequest,
  context: Context,
): Promise<Page> {
  const handle = routes[request.routeKey]
  if (!handle) throw new Error(`the stack sends ${request.routeKey} to a function that has no such route`)
  return handle(request, context)
}
