import { isDeepStrictEqual } from 'node:util'
import type * as z from 'zod'
import { MAX_CALL_MAILS } from '../domain/call-mails.ts'
import { type CallWords, decideCallRequest, nextLook } from '../domain/call-request.ts'
import { type CallRequestMessage, type callRequestMessage, SCHEDULED_TIME } from '../domain/messages.ts'
import type { Receive } from '../domain/sending/claim.ts'
import { isResponder, type Responder } from '../domain/support/support-routes.ts'
import type { Instant } from '../domain/time.ts'
import type { CallRequestMail } from '../mail/call-request-mail.ts'
import type { Queue } from '../ports/queue.ts'
import type { Schedules } from '../ports/schedules.ts'
import type { Call, CallRequestStore } from '../store/call-requests.ts'
import type { KeyStore } from '../store/keys.ts'
import { callRequestIdOf, callRequestTokenOf, hashOf } from '../store/pseudonyms.ts'
import type { SupportRouteStore } from '../store/support-routes.ts'

/** At most so many requests by one link: enough to correct a mistyped number, too few to flood a responder. */
export const MAX_REQUESTS = 10

export interface AskDeps {
  calls: Pick<CallRequestStore, 'askOrFind'>
  linkKey: Pick<KeyStore, 'get'>
  queue: Queue<CallRequestMessage>
}

/**
 * Keeps what a person typed in the Vault, then sets it on its way by a message that holds nothing of it. The same words
 * by the same link to the same responder are one request until it is acknowledged, however often they are sent; a
 * failure between the two steps is mended by sending the form again. `enough` where this link has been used for the
 * most requests there may be.
 */
export async function makeCallRequest(
  { enrolmentId, words, responder }: { enrolmentId: string; words: CallWords; responder: Responder },
  now: Instant,
  deps: AskDeps,
): Promise<'asked' | 'enough'> {
  const linkKey = await deps.linkKey.get()
  const { id: routeId, name, email: address, languages } = responder
  const promised = { routeId, name, address, locale: languages[0] ?? '', ...responder.responder }
  for (let number = 0; number < MAX_REQUESTS; number++) {
    const requestId = callRequestIdOf(linkKey, enrolmentId, number)
    const standing = await deps.calls.askOrFind({ requestId, words, promised }, now)
    // Forgotten just now, by its time to live: the next place will do.
    if (standing?.promised.routeId !== routeId || !isDeepStrictEqual(standing.words, words)) continue
    await deps.queue.send([{ body: { kind: 'mail', requestId, number: 1, at: now } }])
    return 'asked'
  }
  return 'enough'
}

export interface HandOverDeps {
  calls: Pick<CallRequestStore, 'find' | 'change'>
  routes: Pick<SupportRouteStore, 'get'>
  schedules: Pick<Schedules, 'create'>
  queueArn: string
  newSecret: () => Buffer
  /** Throws as SES does. */
  send: (mail: CallRequestMail) => Promise<void>
}

/**
 * Takes a request one step further: mails it, or finds it acknowledged, or gives it up. Throws where the message must
 * come again, and, in the end, end in the dead-letter queue.
 */
export async function handOverCallRequest(
  message: z.output<typeof callRequestMessage>,
  receive: Receive,
  cameAt: Instant,
  deps: HandOverDeps,
): Promise<void> {
  const { requestId } = message
  // A message sent back from the dead-letter queue still has its old `at`, and starts again from the first email.
  const now = Math.max(message.at, cameAt)
  const call = await deps.calls.find(requestId)
  // Forgotten by its time to live: there is nothing left to hand over.
  if (!call) return
  const decision = decideCallRequest(call.state, message, receive)
  switch (decision.outcome) {
    case 'done':
      return
    case 'wait':
      throw new Error('another message may be handing this request over right now')
    case 'give-up':
      await changed(deps, call, { state: decision.state })
      throw new Error('the request came back undelivered, or nobody has acknowledged it')
    case 'plan':
      return planNextLook(call, decision.number, now, deps)
    case 'send': {
      const { words } = call
      if (!words) throw new Error('a request that nobody has acknowledged has lost its words')
      const secret = deps.newSecret()
      const linkHashes = [...call.linkHashes, hashOf(secret)]
      const claimed = await changed(deps, call, { state: decision.state, linkHashes })
      const to = await addressOf(call, deps)
      await deps.send({
        requestId,
        to,
        words,
        promised: call.promised,
        token: callRequestTokenOf(requestId, secret),
      })
      const { number, sqsMessageId } = decision.state
      // Acknowledged already, or taken on by another message: then it is theirs to plan.
      if (await deps.calls.change(claimed, { state: { status: 'mailed', number, sqsMessageId } }))
        await planNextLook(call, number, now, deps)
    }
  }
}

async function changed(deps: HandOverDeps, call: Call, next: Partial<Call>): Promise<Call> {
  const done = await deps.calls.change(call, next)
  if (!done) throw new Error('the request changed while it was read')
  return done
}

/**
 * The route that the person was told of, as it stands now, so that a corrected address counts; never another one. A
 * route that has gone, or no longer is one that calls people, leaves the address that was promised.
 */
async function addressOf({ promised }: Call, { routes }: HandOverDeps): Promise<string> {
  const { routes: known } = await routes.get()
  return known.filter(isResponder).find(route => route.id === promised.routeId)?.email ?? promised.address
}

const lookOf = (requestId: string, number: number) => `${requestId}.${number}`

/** The names of all schedules that a request may have. */
export const looksOf = (requestId: string): string[] =>
  Array.from({ length: MAX_CALL_MAILS }, (_, n) => lookOf(requestId, n + 2))

const planNextLook = (call: Call, number: number, now: Instant, deps: HandOverDeps): Promise<void> =>
  deps.schedules.create({
    name: lookOf(call.requestId, number + 1),
    at: nextLook(now, call.promised.acknowledgeWithinHours),
    queueArn: deps.queueArn,
    message: {
      kind: 'mail',
      requestId: call.requestId,
      number: number + 1,
      at: SCHEDULED_TIME,
    } satisfies CallRequestMessage,
  })
