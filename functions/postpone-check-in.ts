import { copyFor } from './copy/copies.ts'
import { openLink } from './flows/check-in.ts'
import { postpone } from './flows/follow-ups.ts'
import { openTable } from './runtime/dynamodb.ts'
import { notice, one, pages } from './runtime/employee-pages.ts'
import { readEnvironment } from './runtime/environment.ts'
import { openSchedules } from './runtime/schedules.ts'
import { BriefStore } from './store/briefs.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { KeyStore } from './store/keys.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('postpone-check-in')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const support = new SupportRouteStore(outreach)

const deps = {
  enrolments: new EnrolmentStore(outreach),
  briefs: new BriefStore(outreach),
  contacts: new ContactStore(outreach),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

const MOST_DAYS = 14

/** "Not now": the person is written to again on the morning they choose, and not before. */
export const handler = pages('postpone-check-in', env.DEFAULT_LOCALE, async request => {
  const form = request.form()
  const language = typeof form === 'string' ? undefined : one(form, 'language')
  const link = await openLink(request.token, request.now, deps)
  if (link.outcome === 'unknown') return notice(await copyFor(language ?? env.DEFAULT_LOCALE), 'unknown-link')

  const copy = await copyFor(language ?? link.enrolment.locale, env.DEFAULT_LOCALE)
  const near = { country: link.enrolment.place.country, routes: (await support.get()).routes }
  if (link.outcome !== 'open') return notice(copy, link.outcome, { support: near })
  if (typeof form === 'string') return notice(copy, form, { support: near })
  const days = Number(one(form, 'days'))
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    return notice(copy, 'not-now-over', { support: near })
  const outcome = await postpone(link, days, request.now, deps)
  return notice(copy, outcome === 'planned' ? 'not-now' : 'not-now-over', { support: near })
})
