import * as z from 'zod'
import { MAX_CALL_MAILS } from './call-mails.ts'
import type { Receive } from './sending/claim.ts'
import { HOUR, type Instant, instant } from './time.ts'

/**
 * "Someone calls me": what a person types, and how their request is handed over until a responder acknowledges it or
 * the operator is alarmed. docs/decisions/0008-call-requests.md says why.
 */

export const PARTS_OF_DAY = ['morning', 'midday', 'afternoon', 'evening', 'any'] as const
export type PartOfDay = (typeof PARTS_OF_DAY)[number]

/** Whether a message on a voicemail may be heard by nobody else. Who is not sure is left none. */
export const VOICEMAIL = ['yes', 'no', 'unsure'] as const
export type Voicemail = (typeof VOICEMAIL)[number]

/**
 * What the person typed and chose; what was left out is empty. A request from before there was more than the first
 * three to fill in is as if all the others had been left out.
 */
export const callWords = z.object({
  reach: z.string(),
  name: z.string(),
  /** In their own words, beside the parts of the day. */
  time: z.string(),
  when: z.array(z.enum(PARTS_OF_DAY)).default([]),
  voicemail: z.enum(VOICEMAIL).default('unsure'),
  /** What to say where somebody else answers. */
  cover: z.string().default(''),
  /** The language to speak: a tag of the route's, or what they typed. */
  speak: z.string().default(''),
})
export type CallWords = z.infer<typeof callWords>

const FIELDS = ['reach', 'name', 'time', 'cover', 'speak'] as const
/** What is typed, and so may be too long. */
export type CallField = (typeof FIELDS)[number]

/** In characters: room for a number and a remark, a name, a sentence, a language. */
export const LONGEST: Readonly<Record<CallField, number>> = {
  reach: 120,
  name: 80,
  time: 160,
  cover: 160,
  speak: 60,
}

export type CallProblem = 'missing' | 'unreachable' | 'too-long'

/** The shortest numbers that people dial within a country have five digits or so; in any script. */
const FEWEST_DIGITS = 5

/**
 * In: a form's fields with all their values. Out: what was typed, on one line each, and what is not right about it. The
 * language may be chosen or typed, in two fields of one name: what is typed counts. What no form of ours sends for a
 * choice is as if nothing had been chosen.
 */
export function readCallRequest(form: Readonly<Record<string, readonly string[]>>): {
  words: CallWords
  problems: Partial<Record<CallField, CallProblem>>
} {
  const typed = (field: CallField) => tidy(form[field]?.at(-1) ?? '')
  const words: CallWords = {
    reach: typed('reach'),
    name: typed('name'),
    time: typed('time'),
    when: PARTS_OF_DAY.filter(part => form.when?.includes(part)),
    voicemail: VOICEMAIL.find(each => each === form.voicemail?.at(-1)) ?? 'unsure',
    cover: typed('cover'),
    speak: (form.speak ?? []).map(tidy).findLast(value => value !== '') ?? '',
  }
  const problems: Partial<Record<CallField, CallProblem>> = {}
  for (const field of FIELDS) if ([...words[field]].length > LONGEST[field]) problems[field] = 'too-long'
  if (words.reach === '') problems.reach = 'missing'
  else if (!isReachable(words.reach)) problems.reach ??= 'unreachable'
  return { words, problems }
}

/** Kind on purpose: "0170 1234567, not before noon" is a way to reach somebody, and so is an address anywhere in it. */
const isReachable = (text: string): boolean =>
  (text.match(/\p{Nd}/gu) ?? []).length >= FEWEST_DIGITS || /[^\s@]+@[^\s@]+\.[^\s@]+/.test(text)

/** One line; without marks that turn the direction of writing around and could make a text read as another. */
const tidy = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

/** A working day's round trip, where the route does not say how soon somebody there confirms. */
const ACKNOWLEDGED_WITHIN_HOURS = 24

/** When to look whether somebody acknowledged: mails and last look spread evenly over the time that the responder has. */
export const nextLook = (at: Instant, hours: number = ACKNOWLEDGED_WITHIN_HOURS): Instant =>
  at + Math.round((hours * HOUR) / MAX_CALL_MAILS)

const number = z.int().min(1).max(MAX_CALL_MAILS)

/** How a request stands. */
export const callRequestState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('asked') }),
  /** A mail is being sent by this receive of this queue message, or was when its function died. */
  z.object({
    status: z.literal('mailing'),
    number,
    sqsMessageId: z.string(),
    receiveCount: z.int().positive(),
  }),
  /** The mail has gone out; by which message, where it was written since that is kept. */
  z.object({ status: z.literal('mailed'), number, sqsMessageId: z.string().optional() }),
  /** Undelivered or never acknowledged: this queue message is on its way to the alarm. */
  z.object({ status: z.literal('given-up'), sqsMessageId: z.string() }),
  z.object({ status: z.literal('acknowledged'), at: instant }),
])
export type CallRequestState = z.infer<typeof callRequestState>

/** What a queue message says of a request: that its first, second … mail is due, or that one came back. */
export type CallDue = { kind: 'mail'; number: number } | { kind: 'undelivered' }

export type CallDecision =
  /** Acknowledged, or a later mail has gone out. */
  | { outcome: 'done' }
  /** Put this state, then send the mail. */
  | { outcome: 'send'; state: Extract<CallRequestState, { status: 'mailing' }> }
  /** This mail has gone out: make sure that the next look is planned. */
  | { outcome: 'plan'; number: number }
  /** Another message may be sending it right now: look again when it surely is not. */
  | { outcome: 'wait' }
  /** Put this state, and fail: the message ends in the dead-letter queue, and its alarm calls the operator. */
  | { outcome: 'give-up'; state: Extract<CallRequestState, { status: 'given-up' }> }

/**
 * A request may go out twice rather than never. So a claim lasts for one visibility time-out only: a second receive
 * of a message means that the function which claimed it before is dead.
 * A request that was given up is tried again by any other message, such as the same one moved back from the
 * dead-letter queue, which is a new one to SQS.
 */
export function decideCallRequest(
  state: CallRequestState,
  due: CallDue,
  { sqsMessageId, receiveCount }: Receive,
): CallDecision {
  const send = (mail: number): CallDecision => ({
    outcome: 'send',
    state: { status: 'mailing', number: mail, sqsMessageId, receiveCount },
  })
  const giveUp: CallDecision = { outcome: 'give-up', state: { status: 'given-up', sqsMessageId } }

  if (state.status === 'acknowledged') return { outcome: 'done' }
  if (state.status === 'given-up') {
    if (state.sqsMessageId === sqsMessageId) return giveUp
    return send(due.kind === 'mail' && due.number <= MAX_CALL_MAILS ? due.number : 1)
  }
  // Its own claim, of this receive or of one whose function died.
  if (state.status === 'mailing' && state.sqsMessageId === sqsMessageId) return send(state.number)
  // Its own mail, of whatever number: after a restart it is another than the message says.
  if (state.status === 'mailed' && state.sqsMessageId === sqsMessageId)
    return { outcome: 'plan', number: state.number }
  if (due.kind === 'undelivered') return giveUp
  const reached = state.status === 'asked' ? 0 : state.number
  if (reached > due.number) return { outcome: 'done' }
  if (reached < due.number) return due.number <= MAX_CALL_MAILS ? send(due.number) : giveUp
  if (state.status !== 'mailing') return { outcome: 'plan', number: due.number }
  return receiveCount > 1 ? send(due.number) : { outcome: 'wait' }
}
