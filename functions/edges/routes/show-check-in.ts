import { copyFor } from '../../copy/copies.ts'
import { type LinkDeps, openLink } from '../../flows/check-in.ts'
import { checkInPage } from '../../pages/check-in-page.ts'
import { checkInView } from '../../pages/check-in-view.ts'
import type { SupportRouteStore } from '../../store/support-routes.ts'
import { notice, type Page, type PageRequest, page } from '../page.ts'

interface Deps extends LinkDeps {
  support: SupportRouteStore
  env: { ORGANISATION: string; DEFAULT_LOCALE: string }
}

/** Opening a link shows the page and changes nothing, however often it is opened and by whom. */
export async function showCheckIn(
  { token, now, language }: PageRequest,
  { support, env, ...deps }: Deps,
): Promise<Page> {
  const link = await openLink(token, now, deps)
  if (link.outcome === 'unknown') return notice(await copyFor(language ?? env.DEFAULT_LOCALE), 'unknown-link')
  const copy = await copyFor(language ?? link.enrolment.locale, env.DEFAULT_LOCALE)
  if (link.outcome !== 'open') {
    const { routes } = await support.get()
    return notice(copy, link.outcome, { support: { country: link.enrolment.place.country, routes } })
  }
  return page(checkInPage(checkInView({ ...link, copy, token, organisation: env.ORGANISATION })))
}
