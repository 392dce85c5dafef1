import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import { linkDoor } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { notice, one, pages } from './edges/page.ts'
import { postpone } from './flows/follow-ups.ts'
import { ContactStore } from './store/contacts.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { KeyStore } from './store/keys.ts'

const env = readEnvironment('postpone-check-in')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const enter = linkDoor(outreach, env.DEFAULT_LOCALE)

const deps = {
  contacts: new ContactStore(outreach),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

const MOST_DAYS = 14

/** "Not now": the person is written to again on the morning they choose, and not before. */
export const handler = pages('postpone-check-in', env.DEFAULT_LOCALE, async request => {
  const entered = await enter(request)
  if (entered.outcome === 'refused') return entered.page
  const { link, copy, near, form } = entered
  const days = Number(form && one(form, 'days'))
  const possible = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
  const outcome = possible ? await postpone(link, days, request.now, deps) : 'over'
  return outcome === 'planned'
    ? notice(copy, 'not-now', { support: near, resubscribe: { action: `/u/${request.token}` } })
    : notice(copy, 'not-now-over', { support: near })
})
