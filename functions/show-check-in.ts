import { openTable } from './aws/dynamodb.ts'
import { copyFor } from './copy/copies.ts'
import { readEnvironment } from './edges/environment.ts'
import { notice, page, pages } from './edges/page.ts'
import { openLink } from './flows/check-in.ts'
import { checkInPage } from './pages/check-in-page.ts'
import { checkInView } from './pages/check-in-view.ts'
import { BriefStore } from './store/briefs.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('show-check-in')
const outreach = openTable(env.OUTREACH_TABLE)
const deps = { enrolments: new EnrolmentStore(outreach), briefs: new BriefStore(outreach) }
const support = new SupportRouteStore(outreach)

/** Opening a link shows the page and changes nothing, however often and whoever opens it. */
export const handler = pages('show-check-in', env.DEFAULT_LOCALE, async ({ token, now, language }) => {
  const link = await openLink(token, now, deps)
  if (link.outcome === 'unknown') return notice(await copyFor(language ?? env.DEFAULT_LOCALE), 'unknown-link')
  const copy = await copyFor(language ?? link.enrolment.locale, env.DEFAULT_LOCALE)
  if (link.outcome !== 'open') {
    const { routes } = await support.get()
    return notice(copy, link.outcome, { support: { country: link.enrolment.place.country, routes } })
  }
  return page(checkInPage(checkInView({ ...link, copy, token, organisation: env.ORGANISATION })))
})
