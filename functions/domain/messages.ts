import * as z from 'zod'
import { place } from './place.ts'
import { step } from './step.ts'
import { instant } from './time.ts'

/**
 * Everything that travels on Hearten's queues, but for support-message.ts: its lists' schemas weigh more than all the
 * others, and few functions read them. One schema per queue, parsed by its consumer; each carries
 * `at`, the moment by which its consumer decides, so that a retry three hours late decides as the first try did.
 * None carries an answer, a score, a name or an address.
 */

/** So many mails for one request for a call; then the operator is alarmed. */
export const MAX_CALL_MAILS = 3

const id = z.string().min(1).max(64)

/** `planning`: bring the schedules of one campaign, or of all, to what its plan says. */
export const planningMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('campaign'), campaignId: id, at: instant }),
  z.object({ kind: z.literal('all'), at: instant }),
])
export type PlanningMessage = z.input<typeof planningMessage>

/** `audience`: freeze what is left of the roster into a launching campaign's chunks. */
export const audienceMessage = z.object({ campaignId: id, at: instant })
export type AudienceMessage = z.input<typeof audienceMessage>

/** `waves`: it is the local morning of one place; fan one step of a wave out into mail messages. */
export const waveMessage = z.object({
  campaignId: id,
  waveId: id,
  step: z.enum(['invitation', 'reminder-1', 'reminder-2']),
  place,
  at: instant,
  /** Where to go on, when pacing reaches beyond the longest delay a queue allows: behind which chunk, */
  after: z.string().optional(),
  /** and how many entries of the chunk behind that have been handed on. */
  into: z.int().nonnegative().default(0),
})
export type WaveMessage = z.input<typeof waveMessage>

/** SES: SendBulkEmail takes fifty. */
export const BULK_SEND_SIZE = 50

/** `mail`: one step for as many people as one bulk send takes. */
export const mailMessage = z.object({
  campaignId: id,
  waveId: id,
  step,
  at: instant,
  /** Until when answers are taken at this place, and until when the links of this wave lead anywhere. */
  closesAt: instant,
  linksExpireAt: instant,
  entries: z
    .array(
      z.object({
        personId: id,
        /** Segments as frozen at launch, such as `{ department: 'Care', site: 'Leeds' }`. */
        segments: z.record(z.string(), z.string()).default({}),
        /** Follow-ups only: which entries of the resource library the mail shows. */
        resourceIds: z.array(id).max(5).default([]),
        /** Follow-ups only: the language that the person chose; else the roster's. */
        locale: z.string().max(35).optional(),
      }),
    )
    .min(1)
    .max(BULK_SEND_SIZE),
  /** How often in a row SES had no room for these. */
  throttled: z.int().nonnegative().default(0),
})
export type MailMessage = z.input<typeof mailMessage>

/** `check-ins`: an answer may have been accepted; make sure that what follows from it has happened. */
export const checkInMessage = z.object({ enrolmentId: id, at: instant })
export type CheckInMessage = z.input<typeof checkInMessage>

/** `follow-ups`: one person's chosen morning for one follow-up. The id says nothing to whoever reads it. */
export const followUpMessage = z.object({ followUpId: id, at: instant })

/** `closings`: a wave has closed in its last place; publish its report. */
export const closingMessage = z.object({ campaignId: id, waveId: id, at: instant })
export type ClosingMessage = z.input<typeof closingMessage>

/** `rosters`: what EventBridge sends when an object was created in the roster bucket. */
export const rosterMessage = z.object({
  'detail-type': z.literal('Object Created'),
  time: instant,
  detail: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
})

/** `calls`: somebody asked for a call; its mail of this number is due, or one came back. Only the Vault knows more. */
export const callRequestMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mail'),
    requestId: id,
    /** One more than there are mails: the last look. */
    number: z
      .int()
      .min(1)
      .max(MAX_CALL_MAILS + 1),
    at: instant,
  }),
  z.object({ kind: z.literal('undelivered'), requestId: id, at: instant }),
])
export type CallRequestMessage = z.input<typeof callRequestMessage>

/** `deliveries`: what SES reports through EventBridge about a mail that did not arrive, or was not wanted. */
export const deliveryMessage = z.object({
  'detail-type': z.enum([
    'Email Bounced',
    'Email Complaint Received',
    'Email Rejected',
    'Email Rendering Failed',
  ]),
  time: instant,
  detail: z.object({
    mail: z.object({ tags: z.record(z.string(), z.array(z.string())).default({}) }),
    bounce: z.object({ bounceType: z.string() }).optional(),
  }),
})
