import * as z from 'zod'
import type { Step } from './messages.ts'
import { type Instant, instant } from './time.ts'
import { dayIn } from './wall-clock.ts'

/**
 * The sender's decisions: who of a message's entries gets this step now, whether a mail that may have gone out
 * goes out again, and what SES's answer means for each. docs/decisions/0004-unknown-sends.md says why.
 */

/** What stands against a mail to a person, and since when; an empty state stands against none. */
export const contactState = z.object({
  unsubscribedAt: instant.optional(),
  bouncedAt: instant.optional(),
  complainedAt: instant.optional(),
  /** The person's own pause: nothing until then, but for the follow-ups that they chose. */
  pausedUntil: instant.optional(),
})
export type ContactState = z.infer<typeof contactState>

/** One step to one person, as it stands: held by a queue message, put back, or settled for good. */
export const delivery = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('claimed'),
    at: instant,
    sqsMessageId: z.string(),
    receiveCount: z.int().positive(),
    /** How often the mail may have been handed to SES, this claim included. */
    sends: z.int().positive(),
  }),
  /** SES surely did not take it: whoever comes next may claim it. */
  z.object({ status: z.literal('released'), at: instant, sends: z.int().nonnegative() }),
  z.object({ status: z.literal('sent'), at: instant, sesMessageId: z.string(), sends: z.int().positive() }),
  z.object({ status: z.literal('failed'), at: instant, reason: z.string() }),
  /** It may have gone out or not, and is not sent again. */
  z.object({ status: z.literal('unknown'), at: instant, sends: z.int().positive() }),
])
export type Delivery = z.infer<typeof delivery>
export type Claim = Extract<Delivery, { status: 'claimed' }>

/** Why a person does not get this mail. Nobody but the sender learns it: HR sees no count of these. */
export type DropReason = 'left' | 'unsubscribed' | 'bounced' | 'complained' | 'paused' | 'answered' | 'closed'

/**
 * Why this person does not get this step now, or undefined where nothing stands against it.
 * `person` is undefined where the roster has nobody by that id. A follow-up, which the person asked for, outlives the
 * wave, but not its links.
 */
export function dropReason(
  step: Step,
  to: {
    person: { status: 'active' | 'leave' | 'left'; timeZone: string } | undefined
    contact: ContactState | undefined
    answered: boolean
    closesAt: Instant
    linksExpireAt: Instant
  },
  now: Instant,
): DropReason | undefined {
  const { person, contact = {}, answered, closesAt, linksExpireAt } = to
  if (person?.status !== 'active') return 'left'
  if (contact.complainedAt !== undefined) return 'complained'
  if (contact.unsubscribedAt !== undefined) return 'unsubscribed'
  if (contact.bouncedAt !== undefined) return 'bounced'
  // A link that leads nowhere any more is not worth a mail, however late the queue brings it.
  if (now >= (isFollowUp(step) ? linksExpireAt : closesAt)) return 'closed'
  if (isFollowUp(step)) return undefined
  if (contact.pausedUntil !== undefined && isPaused(step, contact.pausedUntil, person.timeZone, now))
    return 'paused'
  if (answered) return 'answered'
  return undefined
}

/**
 * The mail of the morning that a person chose comes from that moment on; a reminder not even on the same day, or both
 * would come at once.
 */
const isPaused = (step: Step, until: Instant, timeZone: string, now: Instant): boolean =>
  now < until || (step.startsWith('reminder') && dayIn(now, timeZone) === dayIn(until, timeZone))

/** What HR has done to a campaign that is to send no more: for a while, or for good. */
export const hold = z.enum(['none', 'paused', 'cancelled'])
export type Hold = z.infer<typeof hold>

/**
 * Whether a hold on the campaign keeps this step back. What a person asked for comes all the same; but the mail of "not
 * now" leads to the check-in, and none is left of one that was cancelled.
 */
export const isHeldBack = (step: Step, hold: Hold): boolean =>
  !isFollowUp(step) && (hold === 'cancelled' || (hold === 'paused' && !step.startsWith('later')))

const isFollowUp = (step: Step): boolean => step.startsWith('follow-up')

/** How often a step may be handed to SES while it is unknown whether it went out before. */
const mostSends = (step: Step): number => (step === 'invitation' ? 2 : 1)

/** One receive of one queue message: SQS counts up each time that it delivers the same message. */
export type Receive = { sqsMessageId: string; receiveCount: number }

/**
 * What to do about the delivery record that is there, if any.
 * - `claim`: put this claim on the condition that the record still is what it was, then send.
 * - `leave`: it is settled, or another message holds it.
 * - `give-up`: put this record, send nothing: the mail may have gone out and must not go out twice.
 *
 * A claim's lease is the queue's visibility time-out: SQS delivers a message again only when that has passed, so a
 * higher receive count of the same message means that whoever held the claim is dead. The same count is this very
 * receive, whose own put succeeded though its reply was lost.
 */
export function decideClaim(
  existing: Delivery | undefined,
  step: Step,
  by: Receive,
  now: Instant,
):
  | { outcome: 'claim'; delivery: Claim }
  | { outcome: 'leave'; because: 'sent' | 'failed' | 'unknown' | 'held' }
  | { outcome: 'give-up'; delivery: Extract<Delivery, { status: 'unknown' }> } {
  const claim = (sends: number) =>
    ({ outcome: 'claim', delivery: { status: 'claimed', at: now, ...by, sends } }) as const
  if (existing === undefined) return claim(1)
  switch (existing.status) {
    case 'sent':
    case 'failed':
    case 'unknown':
      return { outcome: 'leave', because: existing.status }
    case 'released':
      return claim(existing.sends + 1)
    case 'claimed':
      if (existing.sqsMessageId !== by.sqsMessageId || by.receiveCount < existing.receiveCount)
        return { outcome: 'leave', because: 'held' }
      if (by.receiveCount === existing.receiveCount) return { outcome: 'claim', delivery: existing }
      if (existing.sends < mostSends(step)) return claim(existing.sends + 1)
      return { outcome: 'give-up', delivery: { status: 'unknown', at: now, sends: existing.sends } }
  }
}

/** A claim put back: SES surely did not take the mail, so this try does not count as a send. */
export const released = (claim: Claim, now: Instant): Extract<Delivery, { status: 'released' }> => ({
  status: 'released',
  at: now,
  sends: claim.sends - 1,
})

/** What SES's word about one entry, or about the whole call, means for the claim. */
export type Verdict =
  | { outcome: 'sent' }
  /** Surely not sent: release the claim and send the entry to the queue again, alone, after this delay. */
  | { outcome: 'retry'; delaySeconds: number }
  /** Surely not sent, and nothing will be until somebody repairs it: release the claim and fail the message. */
  | { outcome: 'repair'; reason: string }
  /** Never to be sent, for a reason that lies in this entry. */
  | { outcome: 'failed'; reason: string }
  /** It may have been sent: leave the claim, fail the message, and let `decideClaim` judge its next receive. */
  | { outcome: 'unknown' }

/** A burst is over in seconds; a spent daily quota frees itself little by little, and SQS delays 900 s at most. */
const SOON = { outcome: 'retry', delaySeconds: 30 } as const
const LATER = { outcome: 'retry', delaySeconds: 900 } as const

/**
 * The verdict on one entry of SendBulkEmail by its status: all of `BulkEmailStatus` of SES API v2
 * (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_BulkEmailEntryResult.html). A status that
 * is not known here counts as failed, by its name.
 */
export function entryVerdict(status: string): Verdict {
  switch (status) {
    case 'SUCCESS':
      return { outcome: 'sent' }
    case 'ACCOUNT_THROTTLED':
    case 'TRANSIENT_FAILURE':
      return SOON
    case 'ACCOUNT_DAILY_QUOTA_EXCEEDED':
      return LATER
    case 'ACCOUNT_SUSPENDED':
    case 'ACCOUNT_SENDING_PAUSED':
    case 'CONFIGURATION_SET_SENDING_PAUSED':
    case 'CONFIGURATION_SET_NOT_FOUND':
    case 'MAIL_FROM_DOMAIN_NOT_VERIFIED':
    case 'TEMPLATE_NOT_FOUND':
    case 'INVALID_SENDING_POOL_NAME':
      return { outcome: 'repair', reason: status }
    default:
      return { outcome: 'failed', reason: status }
  }
}

/**
 * The verdict on all entries of a call that threw. SES answers 4xx before it takes anything; a 5xx or no answer
 * at all leaves open what it took.
 */
export function callVerdict(error: { name: string; httpStatus: number | undefined }): Verdict {
  if (error.httpStatus === undefined || error.httpStatus < 400 || error.httpStatus >= 500)
    return { outcome: 'unknown' }
  if (error.httpStatus === 429 || /throttl|toomanyrequests/i.test(error.name)) return SOON
  if (error.name === 'LimitExceededException') return LATER
  return { outcome: 'repair', reason: error.name }
}
