import { openTable } from './aws/dynamodb.ts'
import { openMadeSchedules } from './aws/schedules.ts'
import { erasureMessage } from './domain/erasure-message.ts'
import type { Instant } from './domain/time.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { erase } from './flows/erase.ts'
import { CallRequestStore } from './store/call-requests.ts'
import { CampaignStore } from './store/campaigns.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore, eraseEnrolment } from './store/enrolments.ts'
import { ErasureStore } from './store/erasures.ts'
import { FollowUpStore } from './store/follow-ups.ts'
import { JourneyStore } from './store/journeys.ts'
import { KeyStore } from './store/keys.ts'
import { ResponseStore } from './store/responses.ts'
import { WishStore } from './store/wishes.ts'

// cold start
const env = readEnvironment('erase')
const outreach = openTable(env.OUTREACH_TABLE)
const vault = openTable(env.VAULT_TABLE)

const deps = {
  erasures: new ErasureStore(outreach),
  campaigns: new CampaignStore(openTable(env.CAMPAIGNS_TABLE)),
  enrolmentKey: new KeyStore(outreach, 'ENROLMENT'),
  linkKey: new KeyStore(vault, 'LINK'),
  contacts: new ContactStore(outreach),
  enrolments: new EnrolmentStore(outreach),
  eraseEnrolment: (enrolmentId: string, now: Instant) => eraseEnrolment(outreach, enrolmentId, now),
  responses: new ResponseStore(vault),
  wishes: new WishStore(vault),
  journeys: new JourneyStore(vault),
  followUps: new FollowUpStore(vault),
  calls: new CallRequestStore(vault),
  schedules: openMadeSchedules(env),
}

// called by AWS
/** Deletes everything of a person who asked for it. No log and no count says that it did. */
export const handler = consumer('erase', env, erasureMessage, async message => {
  await erase(message, deps)
})
