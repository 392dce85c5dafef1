import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { type CallRequestMessage, deliveryMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { recordDelivery } from './flows/deliveries.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'

// cold start
const env = readEnvironment('record-delivery')
const outreach = openTable(env.OUTREACH_TABLE)
const log = logFor('record-delivery')

const deps = {
  enrolments: new EnrolmentStore(outreach),
  contacts: new ContactStore(outreach),
  calls: openQueue<CallRequestMessage>(env.CALL_REQUESTS_QUEUE_URL),
}

// called by AWS
export const handler = consumer('record-delivery', env, deliveryMessage, async message => {
  const outcome = await recordDelivery(message, deps)
  // Counted by an alarm: many in an hour are no people who left, but a domain that takes no mail.
  if (outcome === 'bounced') log.warn('an email came back for good', { bounced: 1 })
})
