import { copyFor } from './copy/copies.ts'
import { followUpChoice } from './domain/follow-up.ts'
import { openLink } from './flows/check-in.ts'
import { chooseFollowUps } from './flows/follow-ups.ts'
import { offeredFollowUps } from './pages/follow-up-form.ts'
import { openTable } from './runtime/dynamodb.ts'
import { notice, one, pages } from './runtime/employee-pages.ts'
import { readEnvironment } from './runtime/environment.ts'
import { openSchedules } from './runtime/schedules.ts'
import { BriefStore } from './store/briefs.ts'
import { EnrolmentStore } from './store/enrolments.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { JourneyStore } from './store/journeys.ts'
import { KeyStore } from './store/keys.ts'
import { SupportRouteStore } from './store/support-routes.ts'

const env = readEnvironment('choose-follow-ups')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const support = new SupportRouteStore(outreach)

const deps = {
  enrolments: new EnrolmentStore(outreach),
  briefs: new BriefStore(outreach),
  journeys: new JourneyStore(vault),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

/**
 * What a person chooses to be sent: with an answer before it or without, so that a follow-up mail tells of none; and
 * also after the wave has closed, for as long as the link lives.
 */
export const handler = pages('choose-follow-ups', env.DEFAULT_LOCALE, async request => {
  const { token, now } = request
  const form = request.form()
  const language = typeof form === 'string' ? request.language : one(form, 'language')
  const link = await openLink(token, now, deps)
  if (link.outcome === 'unknown') return notice(await copyFor(language ?? env.DEFAULT_LOCALE), 'unknown-link')

  const copy = await copyFor(language ?? link.enrolment.locale, env.DEFAULT_LOCALE)
  const near = { country: link.enrolment.place.country, routes: (await support.get()).routes }
  if (link.outcome === 'expired') return notice(copy, link.outcome, { support: near })
  const followUp = offeredFollowUps(token)
  if (request.method !== 'POST') return notice(copy, 'follow-ups', { support: near, followUp })
  if (typeof form === 'string') return notice(copy, form, { support: near })

  const chosen = followUpChoice.safeParse({
    kinds: form.kind ?? [],
    pace: one(form, 'pace'),
    language: copy.locale,
  })
  if (!chosen.success) return notice(copy, 'choice-unclear', { support: near, followUp })
  await chooseFollowUps(link, chosen.data, now, deps)
  return notice(copy, 'follow-ups-saved', {
    support: near,
    followUp: { ...followUp, chosen: chosen.data },
  })
})
