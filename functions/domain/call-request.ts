import * as z from 'zod'
import type { Receive } from './claim.ts'
import { MAX_CALL_MAILS } from './messages.ts'
import { HOUR, type Instant, instant } from './time.ts'

/**
 * "Someone calls me": what a person types, and how their request is handed over until a responder acknowledges it or
 * the operator is alarmed. docs/decisions/0008-call-requests.md says why.
 */

/** What the person typed; optional fields that were left out are empty. */
export const callWords = z.object({ reach: z.string(), name: z.string(), time: z.string() })
export type CallWords = z.infer<typeof callWords>
export type CallField = keyof CallWords

/** In characters: room for a number and a remark, a name, and a sentence. */
export const LONGEST: Readonly<Record<CallField, number>> = { reach: 120, name: 80, time: 160 }

export type CallProblem = 'missing' | 'unreachable' | 'too-long'

const FIELDS: readonly CallField[] = ['reach', 'name', 'time']
/** The shortest numbers that people dial within a country have five digits or so; in any script. */
const FEWEST_DIGITS = 5

/** In: a form's fields with all their values. Out: what was typed, on one line each, and what is not right about it. */
export function readCallRequest(form: Readonly<Record<string, readonly string[]>>): {
  words: CallWords
  problems: Partial<Record<CallField, CallProblem>>
} {
  const [reach = '', name = '', time = ''] = FIELDS.map(field => tidy(form[field]?.at(-1) ?? ''))
  const words = { reach, name, time }
  const problems: Partial<Record<CallField, CallProblem>> = {}
  for (const field of FIELDS) if ([...words[field]].length > LONGEST[field]) problems[field] = 'too-long'
  if (reach === '') problems.reach = 'missing'
  else if (!isReachable(reach)) problems.reach ??= 'unreachable'
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
 * A request may go out twice rather than never. So a claim holds others off for one visibility time-out only: whoever
 * receives a message for the second time knows that the function which had claimed before its first receive is dead.
 * A request that was given up is tried anew by any other message, such as the same one moved back from the
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
  // Its own mail, of whatever number: where it began anew, that is another than the message says.
  if (state.status === 'mailed' && state.sqsMessageId === sqsMessageId)
    return { outcome: 'plan', number: state.number }
  if (due.kind === 'undelivered') return giveUp
  const reached = state.status === 'asked' ? 0 : state.number
  if (reached > due.number) return { outcome: 'done' }
  if (reached < due.number) return due.number <= MAX_CALL_MAILS ? send(due.number) : giveUp
  if (state.status !== 'mailing') return { outcome: 'plan', number: due.number }
  return receiveCount > 1 ? send(due.number) : { outcome: 'wait' }
}
