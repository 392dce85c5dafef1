import { openTable } from './aws/dynamodb.ts'
import { openQueue } from './aws/queues.ts'
import { type CallRequestMessage, deliveryMessage } from './domain/messages.ts'
import { consumer } from './edges/consumer.ts'
import { readEnvironment } from './edges/environment.ts'
import { logFor } from './edges/log.ts'
import { ContactStore } from './store/contacts.ts'
import { EnrolmentStore } from './store/enrolments.ts'

// cold start
const env = readEnvironment('record-delivery')
const outreach = openTable(env.OUTREACH_TABLE)
const enrolments = new EnrolmentStore(outreach)
const contacts = new ContactStore(outreach)
const log = logFor('record-delivery')
const calls = openQueue<CallRequestMessage>(env.CALL_REQUESTS_QUEUE_URL)

// called by AWS
/**
 * A mail bounced for good: its address is not written to for half a year. It was called spam: not until its reader turns
 * the emails on again. One that SES gave up itself is ours to repair.
 */
export const handler = consumer('record-delivery', env, deliveryMessage, async message => {
  const { mail, bounce } = message.detail
  const requestId = mail.tags.call?.[0]
  // To a responder: however it came back, somebody is waiting for a call of whom nobody may know.
  if (requestId !== undefined)
    return calls.send([{ body: { kind: 'undelivered', requestId, at: message.time } }])

  const kind = message['detail-type']
  // Nothing about the person: the template or its data is wrong, for everybody. The dead letter wakes somebody.
  if (kind === 'Email Rejected' || kind === 'Email Rendering Failed')
    throw new Error(`SES took a mail and did not send it: ${kind}`)

  const complained = kind === 'Email Complaint Received'
  // A full mailbox or a sleeping server passes; SES tries again by itself.
  if (!complained && bounce?.bounceType !== 'Permanent') return
  // Counted by an alarm: many in an hour are no people who left, but a domain that takes no mail.
  if (!complained) log.warn('an email came back for good', { bounced: 1 })
  const enrolmentId = mail.tags.enrolment?.[0]
  const enrolment = enrolmentId === undefined ? undefined : await enrolments.find(enrolmentId)
  if (!enrolment) return
  const { addressHash } = enrolment
  if (complained) await contacts.change(enrolment, { complainedAt: message.time })
  else if (addressHash !== undefined) await contacts.changeAddress(addressHash, { bouncedAt: message.time })
})
