import * as z from 'zod'
import { MAX_CALL_MAILS } from './call-mails.ts'
import { place } from './roster/place.ts'
import { step, waveStep } from './sending/step.ts'
import { type Instant, instant, isoOf } from './time.ts'

/**
 * Every message on Hearten's queues except support-message.ts, whose schemas are larger than all the others together
 * and which few functions read. One schema per queue, parsed by its consumer. Each carries `at`, the moment that its
 * consumer decides by, so that a retry three hours later decides as the first try did. None carries an answer, a score,
 * a name or an address.
 */

const id = z.string().min(1).max(64)

/** EventBridge Scheduler replaces this with the schedule's own time, in ISO 8601. */
export const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>'

/** How many messages of the same consumer led to this one. Every chain has an end in code. */
const hops = z.int().nonnegative().default(0)

/** `planning`: makes the schedules of one campaign, or of all, match the plan. */
export const planningMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('campaign'),
    campaignId: id,
    at: instant,
    /** Whether it has just been launched, which the employer's systems hear of. */
    launched: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('all'), at: instant }),
])
export type PlanningMessage = z.input<typeof planningMessage>

/** `audience`: freezes the remaining roster into the chunks of a wave that is about to open. */
export const audienceMessage = z.object({ campaignId: id, waveId: id, at: instant, hops })
export type AudienceMessage = z.input<typeof audienceMessage>

/** `waves`: the local morning of one place has come; fans one step of a wave out into mail messages. */
export const waveMessage = z.object({
  campaignId: id,
  waveId: id,
  step: waveStep,
  place,
  at: instant,
  /** Where to continue, when pacing reaches beyond the longest delay of a queue: after which chunk, */
  after: z.string().optional(),
  /** and after how many entries of the next chunk. */
  into: z.int().nonnegative().default(0),
  hops,
})
export type WaveMessage = z.input<typeof waveMessage>

/** SES: SendBulkEmail takes fifty. */
export const BULK_SEND_SIZE = 50

/** `mail`: one step to as many people as one bulk send takes. */
export const mailMessage = z.object({
  campaignId: id,
  waveId: id,
  step,
  at: instant,
  /** Until when answers are accepted at this place, and when the links of this wave expire. */
  closesAt: instant,
  linksExpireAt: instant,
  /** A wave's steps only: the place that opened, to open it again for what could not go out. */
  place: place.optional(),
  entries: z
    .array(
      z.object({
        personId: id,
        /** Segments as the wave froze them, such as `{ department: 'Care', site: 'Leeds' }`. */
        segments: z.record(z.string(), z.string()).default({}),
        /** Whether the report leaves this person out, who has too little left of the yearly privacy budget. */
        uncounted: z.boolean().optional(),
        /** Follow-ups only: the entries of the resource library that the mail shows. */
        resourceIds: z.array(id).max(5).default([]),
        /** Follow-ups only: the language that the person chose; otherwise the roster's. */
        locale: z.string().max(35).optional(),
        /** What a person planned: its opaque id, to plan it again where it could not go out. */
        followUpId: id.optional(),
      }),
    )
    .min(1)
    .max(BULK_SEND_SIZE),
  /** How many times in a row SES has throttled these, and so how often this message came from its own consumer. */
  throttled: z.int().nonnegative().default(0),
})
export type MailMessage = z.input<typeof mailMessage>

/** `check-ins`: an answer may have been accepted; makes sure that its consequences have happened. */
export const checkInMessage = z.object({ enrolmentId: id, at: instant })
export type CheckInMessage = z.input<typeof checkInMessage>

/** `follow-ups`: the morning that one person chose for one follow-up. The id reveals nothing. */
export const followUpMessage = z.object({ followUpId: id, at: instant })

/** `closings`: a wave has closed in its last place; publishes its report. */
export const closingMessage = z.object({ campaignId: id, waveId: id, at: instant })
export type ClosingMessage = z.input<typeof closingMessage>

/** `rosters`: EventBridge sends this when an object was created in the roster bucket. */
export const rosterMessage = z.object({
  'detail-type': z.literal('Object Created'),
  time: instant,
  detail: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
})

/** `recounts`: directories have changed people or groups; brings the roster's segments and counts up to date. */
export const recountMessage = z.object({ at: instant })
export type RecountMessage = z.input<typeof recountMessage>
/** What has an uploaded file read once more: the same as the bucket's own word that it came. */
export const rosterAgain = (bucket: string, key: string, at: Instant): z.input<typeof rosterMessage> => ({
  'detail-type': 'Object Created',
  time: isoOf(at),
  detail: { bucket: { name: bucket }, object: { key } },
})

/** `calls`: somebody asked for a call; its mail of this number is due, or one bounced. Only the Vault knows more. */
export const callRequestMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mail'),
    requestId: id,
    /** One more than the number of mails: the final check. */
    number: z
      .int()
      .min(1)
      .max(MAX_CALL_MAILS + 1),
    at: instant,
  }),
  z.object({ kind: z.literal('undelivered'), requestId: id, at: instant }),
])
export type CallRequestMessage = z.input<typeof callRequestMessage>

/** `deliveries`: what SES reports, through EventBridge, about a mail that bounced or was marked as spam. */
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
