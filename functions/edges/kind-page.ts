import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'
import { copyFor } from '../copy/copies.ts'
import { ANYWHERE } from '../pages/support.ts'
import { describeError } from './describe-error.ts'
import type { PageEvent } from './read-form.ts'
import { notice } from './shown-page.ts'

/**
 * Answers every error and time-out with a kind page that says whom to call. If the form spoke of danger, the help comes
 * first, with the lines of the country in the form. The log gets the route, never the path, which holds the token.
 */
export const kindPage = (log: Logger, defaultLocale: string): MiddlewareObj<PageEvent> => ({
  onError: async request => {
    const { routeKey, page } = request.event
    const { language, risk, country } = page
    log.error('a page failed', { routeKey, ...describeError(request.error) })
    const copy = await copyFor(language ?? defaultLocale, defaultLocale)
    const support = country === undefined ? ANYWHERE : { country, routes: [] }
    request.response = notice(copy, 'trouble', { risk, support })
  },
})
