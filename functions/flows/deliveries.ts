import type * as z from 'zod'
import type { CallRequestMessage, deliveryMessage } from '../domain/messages.ts'
import type { Queue } from '../ports/queue.ts'
import type { ContactStore } from '../store/contacts.ts'
import type { EnrolmentStore } from '../store/enrolments.ts'

export interface DeliveryDeps {
  enrolments: Pick<EnrolmentStore, 'find'>
  contacts: Pick<ContactStore, 'change' | 'changeAddress'>
  calls: Queue<CallRequestMessage>
}

/**
 * What SES reports of an email. It bounced for good: its address is not written to for half a year. It was called spam:
 * not until its reader turns the emails on again. One that SES gave up itself is ours to repair.
 */
export async function recordDelivery(
  message: z.output<typeof deliveryMessage>,
  { enrolments, contacts, calls }: DeliveryDeps,
): Promise<'undelivered-call' | 'passes' | 'bounced' | 'complained'> {
  const { mail, bounce } = message.detail
  const requestId = mail.tags.call?.[0]
  // To a responder: however it came back, somebody is waiting for a call of whom nobody may know.
  if (requestId !== undefined) {
    await calls.send([{ body: { kind: 'undelivered', requestId, at: message.time } }])
    return 'undelivered-call'
  }

  const kind = message['detail-type']
  // Nothing about the person: the template or its data is wrong, for everybody. The dead letter wakes somebody.
  if (kind === 'Email Rejected' || kind === 'Email Rendering Failed')
    throw new Error(`SES took a mail and did not send it: ${kind}`)

  const outcome = kind === 'Email Complaint Received' ? 'complained' : 'bounced'
  // A full mailbox or a sleeping server passes; SES tries again by itself.
  if (outcome === 'bounced' && bounce?.bounceType !== 'Permanent') return 'passes'
  const enrolmentId = mail.tags.enrolment?.[0]
  const enrolment = enrolmentId === undefined ? undefined : await enrolments.find(enrolmentId)
  if (!enrolment || enrolment.erased) return outcome
  const { addressHash } = enrolment
  if (outcome === 'complained') await contacts.change(enrolment, { complainedAt: message.time })
  else if (addressHash !== undefined) await contacts.changeAddress(addressHash, { bouncedAt: message.time })
  return outcome
}
