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
import { type Form, notice, type Page, type PageRequest } from './page.ts'

type Link = Extract<OpenedLink, { outcome: 'open' | 'closed' }>

/** Somebody with a link that leads here: in which language to speak, and who is near. No form where none was sent. */
type Entered =
  | { outcome: 'in'; link: Link; copy: Copy; near: Near; form: Form | undefined }
  | { outcome: 'refused'; page: Page }

/**
 * What every page behind a link begins with: the link is looked up, the language found, and whoever cannot go on is
 * told why, kindly and with help on the page. Some pages serve for as long as the link lives, also once its wave has closed.
 * `supportAt` gives the routes as of a moment; by default they are read for every request.
 */
export function linkDoor(
  outreach: Table,
  defaultLocale: string,
  { alsoClosed = false, supportAt = freshSupport(outreach) } = {},
) {
  const stores = { enrolments: new EnrolmentStore(outreach), briefs: new BriefStore(outreach) }

  return async (request: PageRequest): Promise<Entered> => {
    const { token, form, language, risk } = request
    const link = await openLink(token, request.now, stores)
    if (link.outcome === 'unknown')
      return refused(notice(await copyFor(language ?? defaultLocale), 'unknown-link', { risk }))

    const copy = await copyFor(language ?? link.enrolment.locale, defaultLocale)
    const near = { country: link.enrolment.place.country, routes: (await supportAt(request.now)).routes }
    if (link.outcome === 'expired') return refused(notice(copy, 'expired', { support: near, risk }))
    if (link.outcome === 'closed' && !alsoClosed)
      return refused(notice(copy, 'closed', { support: near, risk, call: callNear(token, near) }))
    if (typeof form === 'string') return refused(notice(copy, form, { support: near }))
    return { outcome: 'in', link, copy, near, form }
  }
}

const freshSupport = (outreach: Table) => {
  const support = new SupportRouteStore(outreach)
  return (_now: Instant) => support.get()
}

const refused = (page: Page) => ({ outcome: 'refused', page }) as const
