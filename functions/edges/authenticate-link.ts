import middy from '@middy/core'
import { copyFor } from '../copy/copies.ts'
import type { Copy } from '../copy/copy.ts'
import type { Instant } from '../domain/time.ts'
import { type OpenedLink, openLink } from '../flows/check-in.ts'
import { callNear } from '../pages/call-request-page.ts'
import type { Near } from '../pages/support.ts'
import type { Table } from '../ports/table.ts'
import { BriefStore } from '../store/briefs.ts'
import { EnrolmentStore } from '../store/enrolments.ts'
import { SupportRouteStore } from '../store/support-routes.ts'
import { ENDS_WITH_THE_OUTER } from './deadline.ts'
import type { PageHandler } from './page.ts'
import type { Form, PageRequest } from './read-form.ts'
import { notice, type Page } from './shown-page.ts'

/** A request by a link that leads here: in which language to speak, and who is near. */
export interface LinkRequest extends Omit<PageRequest, 'form'> {
  link: Extract<OpenedLink, { outcome: 'open' | 'closed' }>
  copy: Copy
  near: Near
  /** Undefined where none was sent. */
  form: Form | undefined
}

export interface LinkOptions {
  outreach: Table
  defaultLocale: string
  /** Some pages serve for as long as the link lives, also once its wave has closed. */
  alsoClosed?: boolean
  /** The routes as of a moment; by default they are read for every request. */
  supportAt?: (now: Instant) => Promise<Pick<Near, 'routes'>>
}

/**
 * What every page for the holder of a link begins with: the link is looked up, the language found, and who cannot go on
 * is told why, kindly and with help on the page.
 */
export function authenticateLink(
  options: LinkOptions,
  handle: (request: LinkRequest) => Promise<Page>,
): PageHandler {
  const pipeline = middy<Entering, Page>(ENDS_WITH_THE_OUTER)
    .before(enter(options))
    .handler(({ entered }) => handle(entered as LinkRequest))
  return (page, context) => pipeline({ page }, context)
}

/** `entered` is there for the handler: without it the request ended with a page. */
type Entering = { page: PageRequest; entered?: LinkRequest }

function enter({
  outreach,
  defaultLocale,
  alsoClosed = false,
  supportAt = freshSupport(outreach),
}: LinkOptions) {
  const stores = { enrolments: new EnrolmentStore(outreach), briefs: new BriefStore(outreach) }

  /** Gives a page where the request ends here. */
  return async ({ event }: middy.Request<Entering>): Promise<Page | undefined> => {
    const { token, form, language, risk, now } = event.page
    const link = await openLink(token, now, stores)
    if (link.outcome === 'unknown')
      return notice(await copyFor(language ?? defaultLocale, defaultLocale), 'unknown-link', { risk })

    const copy = await copyFor(language ?? link.enrolment.locale, defaultLocale)
    const near = { country: link.enrolment.place.country, routes: (await supportAt(now)).routes }
    if (link.outcome === 'expired') return notice(copy, 'expired', { support: near, risk })
    if (link.outcome === 'closed' && !alsoClosed)
      return notice(copy, 'closed', { support: near, risk, call: callNear(token, near) })
    if (typeof form === 'string') return notice(copy, form, { support: near })
    event.entered = { ...event.page, link, copy, near, form }
    return undefined
  }
}

const freshSupport = (outreach: Table) => {
  const support = new SupportRouteStore(outreach)
  return (_now: Instant) => support.get()
}
