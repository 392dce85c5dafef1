import type { Logger } from '@aws-lambda-powertools/logger'
import type { MiddlewareObj } from '@middy/core'
import { copyFor } from '../copy/copies.ts'
import { ANYWHERE } from '../pages/support.ts'
import { describe } from './describe-error.ts'
import type { PageEvent } from './read-form.ts'
import { notice } from './shown-page.ts'

/**
 * Whatever went wrong, or took too long, is answered by a kind page with somebody to call on it: first of all where the
 * form spoke of danger, and with the lines of the country that the form names. The log tells the route, never the path,
 * which holds the token.
 */
export const kindPage = (log: Logger, defaultLocale: string): MiddlewareObj<PageEvent> => ({
  onError: async request => {
    const { routeKey, page } = request.event
    const { language, risk, country } = page
    log.error('a page failed', { routeKey, ...describe(request.error) })
    const copy = await copyFor(language ?? defaultLocale, defaultLocale)
    const support = country === undefined ? ANYWHERE : { country, routes: [] }
    request.response = notice(copy, 'trouble', { risk, support })
  },
})
