import { openTable } from './aws/dynamodb.ts'
import { openSchedules } from './aws/schedules.ts'
import { authenticateLink } from './edges/authenticate-link.ts'
import { readEnvironment } from './edges/environment.ts'
import { page } from './edges/page.ts'
import { postponeCheckIn } from './edges/routes/follow-ups.ts'
import { ContactStore } from './store/contacts.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { KeyStore } from './store/keys.ts'

// cold start
const env = readEnvironment('postpone-check-in')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)
const link = { outreach, defaultLocale: env.DEFAULT_LOCALE }

const deps = {
  contacts: new ContactStore(outreach),
  followUps: new FollowUpStore(vault),
  linkKey: new KeyStore(vault, 'LINK'),
  schedules: openSchedules(env),
  queueArn: env.FOLLOW_UPS_QUEUE_ARN,
}

// called by AWS
export const handler = page('postpone-check-in', env, {
  'POST /c/{token}/later': authenticateLink(link, postponeCheckIn(deps)),
})
