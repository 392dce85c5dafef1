import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import { authenticateLink } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { postponeCheckIn, saveFollowUps, showFollowUps } from './edges/routes/follow-ups.ts'
import { ContactStore } from './store/contacts.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { JourneyStore } from './store/journeys.ts'
import { KeyStore } from './store/keys.ts'
import { WishStore } from './store/wishes.ts'

// cold start
const env = readEnvironment('choose-follow-ups')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const open = { outreach, defaultLocale: env.DEFAULT_LOCALE }
const openOrClosed = { ...open, alsoClosed: true }

const deps = {
  contacts: new ContactStore(outreach),
  journeys: new JourneyStore(vault),
  wishes: new WishStore(vault),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

// called by AWS
export const handler = page('choose-follow-ups', env, {
  // per event
  'GET /c/{token}/follow-ups': authenticateLink(openOrClosed, showFollowUps),
  'POST /c/{token}/follow-ups': authenticateLink(openOrClosed, saveFollowUps(deps)),
  'POST /c/{token}/later': authenticateLink(open, postponeCheckIn(deps)),
})
