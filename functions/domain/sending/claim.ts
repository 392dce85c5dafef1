import * as z from 'zod'
import { type Instant, instant } from '../time.ts'
import type { Step } from './step.ts'

/** Decides whether an email that may have been sent is sent again: docs/decisions/0004-unknown-sends.md says why. */

/** One step to one person and its status: claimed by a queue message, released, or final. */
export const delivery = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('claimed'),
    at: instant,
    sqsMessageId: z.string(),
    receiveCount: z.int().positive(),
    /** How often the mail may have been handed to SES, this claim included. */
    sends: z.int().positive(),
  }),
  /** Nobody is about to send it; the next message may claim it. Older items do not name the receive that released it. */
  z.object({
    status: z.literal('released'),
    at: instant,
    sends: z.int().nonnegative(),
    sqsMessageId: z.string().optional(),
    receiveCount: z.int().positive().optional(),
  }),
  z.object({ status: z.literal('sent'), at: instant, sesMessageId: z.string(), sends: z.int().positive() }),
  z.object({ status: z.literal('failed'), at: instant, reason: z.string() }),
  /** It may or may not have been sent, and is not sent again. */
  z.object({ status: z.literal('unknown'), at: instant, sends: z.int().positive() }),
])
export type Delivery = z.infer<typeof delivery>
export type Claim = Extract<Delivery, { status: 'claimed' }>

/** How often a step may be handed to SES while nobody knows whether an earlier try sent it. */
const maxSends = (step: Step): number => (step === 'invitation' ? 2 : 1)

/** One receive of one queue message. SQS counts up each time that it delivers the same message. */
export type Receive = { sqsMessageId: string; receiveCount: number }

/**
 * Decides by the delivery record, if there is one:
 * - `claim`: put this claim on the condition that the record has not changed, then send.
 * - `leave`: it is final, or another message holds it.
 * - `give-up`: put this record and send nothing: the mail may have been sent, and must not be sent twice.
 *
 * A claim's lease is the queue's visibility time-out. SQS delivers a message again only after that, so a higher receive
 * count of the same message means that the holder of the claim has died. An equal count is this very receive: its own
 * put succeeded, but the reply was lost.
 *
 * A receive that its message has overtaken claims nothing, not even what the newer one has released: that one has put the
 * email into another message and deleted this one, so that nobody would come for the claim if the older receive died.
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
      if (isOvertaken(by, existing)) return { outcome: 'leave', because: 'held' }
      return claim(existing.sends + 1)
    case 'claimed':
      if (existing.sqsMessageId !== by.sqsMessageId || isOvertaken(by, existing))
        return { outcome: 'leave', because: 'held' }
      if (by.receiveCount === existing.receiveCount) return { outcome: 'claim', delivery: existing }
      if (existing.sends < maxSends(step)) return claim(existing.sends + 1)
      return { outcome: 'give-up', delivery: { status: 'unknown', at: now, sends: existing.sends } }
  }
}

/** Whether SQS has given this message to a newer receive, which has been at work here already. */
const isOvertaken = (
  by: Receive,
  { sqsMessageId, receiveCount = 0 }: Extract<Delivery, { status: 'claimed' | 'released' }>,
): boolean => sqsMessageId === by.sqsMessageId && by.receiveCount < receiveCount

/**
 * The record that ends a claim which a dead receive of this message left, where the mail is not sent now after all: its
 * campaign was paused, say. Otherwise the claim would keep every later message from this person for good. The mail may
 * have been sent, so the try still counts. Undefined where this message left no claim.
 */
export function givenBack(
  existing: Delivery | undefined,
  step: Step,
  by: Receive,
  now: Instant,
): Extract<Delivery, { status: 'released' | 'unknown' }> | undefined {
  if (existing?.status !== 'claimed') return undefined
  const decided = decideClaim(existing, step, by, now)
  if (decided.outcome === 'leave') return undefined
  if (decided.outcome === 'give-up') return decided.delivery
  // Of this very receive: it is about to send nothing, so the mail has certainly not been sent under this claim.
  if (existing.receiveCount === by.receiveCount) return released(existing, now)
  return { status: 'released', at: now, ...by, sends: existing.sends }
}

/** Releases a claim: SES certainly did not take the mail, so this try does not count as a send. */
export const released = (claim: Claim, now: Instant): Extract<Delivery, { status: 'released' }> => ({
  status: 'released',
  at: now,
  sqsMessageId: claim.sqsMessageId,
  receiveCount: claim.receiveCount,
  sends: claim.sends - 1,
})
