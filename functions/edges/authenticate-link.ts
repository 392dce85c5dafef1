import middy from '@middy/core'
import { copyFor } from '../copy/copies.ts'
import type { Copy } from '../copy/copy.ts'
import type { Instant } from '../domain/time.ts'
import { type OpenedLink, openLink } from '../flows/check-in.ts'
import { callNear } from '../pages/call-request-page.ts'
import type { Near } from '../pages/support.ts'
import type { Table } from '../ports/table.ts'
import { BriefStore } from '../store/briefs.ts'
import { ContactStore } from '../store/contacts.ts'
import { EnrolmentStore } from '../store/enrolments.ts'
import { SupportRouteStore } from '../store/support-routes.ts'
import { NO_OWN_TIMEOUT } from './deadline.ts'
import type { PageHandler } from './page.ts'
import type { Form, PageRequest } from './read-form.ts'
import { notice, type Page } from './shown-page.ts'

/** A request with a valid link, plus its language and the support near the person. */
export interface LinkRequest extends Omit<PageRequest, 'form'> {
  link: Extract<OpenedLink, { outcome: 'open' | 'closed' }>
  copy: Copy
  near: Near
  /** Undefined where no form was sent. */
  form: Form | undefined
}

export interface LinkOptions {
  outreach: Table
  defaultLocale: string
  /** Whether the page works for as long as the link lives, even after its wave has closed. */
  alsoClosed?: boolean
  /** The support routes at a moment; by default read for every request. */
  supportAt?: (now: Instant) => Promise<Pick<Near, 'routes'>>
}

/**
 * The first step of every page behind a link: looks up the link and finds the language. Where the person cannot go on,
 * it answers with a kind page that says why and whom to call.
 */
export function authenticateLink(
  options: LinkOptions,
  handle: (request: LinkRequest) => Promise<Page>,
): PageHandler {
  const pipeline = middy<LinkEvent, Page>(NO_OWN_TIMEOUT)
    .before(resolveLink(options))
    .handler(({ linkRequest }) => handle(linkRequest as LinkRequest))
  return (page, context) => pipeline({ page }, context)
}

/** Set for the handler. If it is missing, the request ended with a page. */
type LinkEvent = { page: PageRequest; linkRequest?: LinkRequest }

function resolveLink({
  outreach,
  defaultLocale,
  alsoClosed = false,
  supportAt = freshSupport(outreach),
}: LinkOptions) {
  const stores = linkStores(outreach)

  /** Returns a page where the request ends here. */
  return async ({ event }: middy.Request<LinkEvent>): Promise<Page | undefined> => {
    const { token, form, language, risk, now } = event.page
    const link = await openLink(token, now, stores)
    if (link.outcome === 'unknown')
      return notice(await copyFor(language ?? defaultLocale, defaultLocale), 'unknown-link', { risk })

    const copy = await copyFor(language ?? link.enrolment.locale, defaultLocale)
    const near = { country: link.enrolment.place.country, routes: (await supportAt(now)).routes }
    if (link.outcome === 'unconfirmed')
      return notice(copy, 'new-address', { support: near, risk, newAddress: { action: `/c/${token}` } })
    if (link.outcome === 'expired') return notice(copy, 'expired', { support: near, risk })
    if (link.outcome === 'closed' && !alsoClosed)
      return notice(copy, 'closed', { support: near, risk, call: callNear(token, near) })
    if (typeof form === 'string') return notice(copy, form, { support: near })
    event.linkRequest = { ...event.page, link, copy, near, form }
    return undefined
  }
}

/** What `openLink` reads. */
export const linkStores = (outreach: Table) => ({
  enrolments: new EnrolmentStore(outreach),
  briefs: new BriefStore(outreach),
  contacts: new ContactStore(outreach),
})

const freshSupport = (outreach: Table) => {
  const support = new SupportRouteStore(outreach)
  return (_now: Instant) => support.get()
}
