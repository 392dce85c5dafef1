import * as z from 'zod'
import type { Step } from './step.ts'
import { type Instant, instant } from './time.ts'

/** Whether an email that may have gone out goes out again: docs/decisions/0004-unknown-sends.md says why. */

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
