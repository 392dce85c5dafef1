import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  callVerdict,
  type Delivery,
  decideClaim,
  delivery,
  dropReason,
  entryVerdict,
  isHeldBack,
  released,
} from '../../functions/domain/delivery.ts'
import { FOLLOW_UPS, type Step, step as stepSchema } from '../../functions/domain/messages.ts'
import { DAY } from '../../functions/domain/time.ts'

const now = Date.UTC(2026, 2, 2, 8, 30)
const steps = stepSchema.options
const BERLIN = { timeZone: 'Europe/Berlin' }
const someone = {
  person: { ...BERLIN, status: 'active' },
  contact: {},
  answered: false,
  closesAt: now + 30 * DAY,
  linksExpireAt: now + 60 * DAY,
} as const

describe('who gets a step', () => {
  test.each(steps)('%s goes to an active person whom nothing stands against', step => {
    expect(dropReason(step, someone, now)).toBeUndefined()
    expect(dropReason(step, { ...someone, contact: undefined }, now)).toBeUndefined()
  })

  test.each([
    ['left', { person: undefined }],
    ['left', { person: { ...BERLIN, status: 'left' } }],
    ['left', { person: { ...BERLIN, status: 'leave' } }],
    ['unsubscribed', { contact: { unsubscribedAt: now - 1 } }],
    ['bounced', { contact: { bouncedAt: now - 1 } }],
    ['complained', { contact: { complainedAt: now - 1, unsubscribedAt: now - 1 } }],
  ] as const)('nothing goes to who is %s: %j', (reason, difference) => {
    for (const step of steps) expect(dropReason(step, { ...someone, ...difference }, now)).toBe(reason)
  })

  test('who paused gets nothing until then but the follow-ups they asked for', () => {
    const paused = { ...someone, contact: { pausedUntil: now + 1 } }
    expect(steps.filter(step => dropReason(step, paused, now) === undefined)).toEqual([...FOLLOW_UPS])
  })

  test('a pause ends on the morning that the person said, and for reminders with that day', () => {
    const at = (moment: number) => (step: Step) =>
      dropReason(step, { ...someone, contact: { pausedUntil: now } }, moment)
    const midnight = Date.UTC(2026, 2, 2, 23)
    for (const step of ['invitation', 'later-1'] as const) expect(at(now)(step)).toBeUndefined()
    for (const step of ['reminder-1', 'reminder-2'] as const)
      expect([now, midnight - 1, midnight].map(moment => at(moment)(step))).toEqual([
        'paused',
        'paused',
        undefined,
      ])
  })

  test('who has answered gets no reminder and no second invitation, but the follow-ups they asked for', () => {
    const answered = { ...someone, answered: true }
    const dropped = steps.filter(step => dropReason(step, answered, now) === 'answered')
    expect(dropped).toEqual(['invitation', 'reminder-1', 'reminder-2', 'later-1', 'later-2', 'later-3'])
    expect(steps.filter(step => dropReason(step, answered, now) === undefined)).toEqual([...FOLLOW_UPS])
  })

  test('a message that comes after the close sends no invitation and no reminder', () => {
    const late = { ...someone, closesAt: now }
    expect(dropReason('invitation', late, now)).toBe('closed')
    expect(dropReason('reminder-1', late, now)).toBe('closed')
    expect(dropReason('follow-up-1', late, now)).toBeUndefined()
  })

  test('a follow-up outlives the wave, but not the links that it would carry', () => {
    const late = { ...someone, closesAt: now - DAY, linksExpireAt: now }
    for (const step of FOLLOW_UPS) {
      expect(dropReason(step, late, now - 1)).toBeUndefined()
      expect(dropReason(step, late, now)).toBe('closed')
    }
  })
})

test.each([
  ['none', []],
  ['paused', ['invitation', 'reminder-1', 'reminder-2']],
  ['cancelled', ['invitation', 'reminder-1', 'reminder-2', 'later-1', 'later-2', 'later-3']],
] as const)('a campaign that is %s keeps back %j', (hold, kept) => {
  expect(steps.filter(step => isHeldBack(step, hold))).toEqual(kept)
})

const me = { sqsMessageId: 'm1', receiveCount: 1 }
const claimed = (over = {}): Delivery => ({ status: 'claimed', at: now, ...me, sends: 1, ...over })

describe('what to do about the record that is there', () => {
  test('where there is none the step is claimed', () => {
    expect(decideClaim(undefined, 'reminder-1', me, now)).toEqual({ outcome: 'claim', delivery: claimed() })
  })

  test.each([
    { status: 'sent', at: now, sesMessageId: 's', sends: 1 },
    { status: 'failed', at: now, reason: 'MESSAGE_REJECTED' },
    { status: 'unknown', at: now, sends: 1 },
  ] as const)('$status is settled for good', record => {
    for (const step of steps)
      expect(decideClaim(record, step, { ...me, receiveCount: 5 }, now)).toEqual({
        outcome: 'leave',
        because: record.status,
      })
  })

  test('a claim of another message is left alone, however often this one comes', () => {
    const other = { sqsMessageId: 'm2', receiveCount: 5 }
    for (const step of steps)
      expect(decideClaim(claimed(), step, other, now)).toEqual({ outcome: 'leave', because: 'held' })
  })

  test('a claim of this very receive is its own: the reply to its put was lost', () => {
    expect(decideClaim(claimed(), 'follow-up-1', me, now)).toEqual({ outcome: 'claim', delivery: claimed() })
  })

  test('a stale receive does not take the claim from a newer one', () => {
    expect(decideClaim(claimed({ receiveCount: 2 }), 'invitation', me, now).outcome).toBe('leave')
  })

  test('an invitation whose holder died is sent again, once', () => {
    const second = decideClaim(claimed(), 'invitation', { ...me, receiveCount: 2 }, now)
    expect(second).toEqual({ outcome: 'claim', delivery: claimed({ receiveCount: 2, sends: 2 }) })
    if (second.outcome !== 'claim') throw new Error('not claimed')
    expect(decideClaim(second.delivery, 'invitation', { ...me, receiveCount: 3 }, now)).toEqual({
      outcome: 'give-up',
      delivery: { status: 'unknown', at: now, sends: 2 },
    })
  })

  test.each(steps.filter(step => step !== 'invitation'))('a %s whose holder died is not sent again', step => {
    expect(decideClaim(claimed(), step, { ...me, receiveCount: 2 }, now).outcome).toBe('give-up')
  })

  test('a throttled entry may be claimed by the message it goes back in, and its try does not count', () => {
    const held = decideClaim(undefined, 'invitation', me, now)
    if (held.outcome !== 'claim') throw new Error('not claimed')
    const again = decideClaim(
      released(held.delivery, now),
      'invitation',
      { sqsMessageId: 'm2', receiveCount: 1 },
      now,
    )
    expect(again).toMatchObject({ outcome: 'claim', delivery: { sqsMessageId: 'm2', sends: 1 } })
  })

  test('whatever dies and whatever is throttled, an invitation is handed over twice at most, anything else once', () => {
    const fate = fc.constantFrom('dies-after', 'dies-before', 'throttled', 'marked')
    fc.assert(
      fc.property(fc.constantFrom<Step>(...steps), fc.array(fate, { maxLength: 12 }), (step, fates) => {
        let record: Delivery | undefined
        let handedOver = 0
        let [message, receive] = [1, 1]
        for (const happens of fates) {
          const decision = decideClaim(
            record,
            step,
            { sqsMessageId: `m${message}`, receiveCount: receive },
            now,
          )
          if (decision.outcome === 'leave') break
          record = delivery.parse(decision.delivery)
          if (decision.outcome === 'give-up') break
          if (happens === 'throttled') {
            record = released(decision.delivery, now)
            message++
            receive = 1
            continue
          }
          if (happens !== 'dies-before') handedOver++
          if (happens === 'marked')
            record = { status: 'sent', at: now, sesMessageId: 's', sends: decision.delivery.sends }
          receive++
        }
        expect(handedOver).toBeLessThanOrEqual(step === 'invitation' ? 2 : 1)
      }),
    )
  })
})

describe("SES's word", () => {
  test.each([
    ['SUCCESS', 'sent'],
    ['ACCOUNT_THROTTLED', 'retry'],
    ['TRANSIENT_FAILURE', 'retry'],
    ['ACCOUNT_DAILY_QUOTA_EXCEEDED', 'retry'],
    ['ACCOUNT_SUSPENDED', 'repair'],
    ['ACCOUNT_SENDING_PAUSED', 'repair'],
    ['TEMPLATE_NOT_FOUND', 'repair'],
    ['MESSAGE_REJECTED', 'failed'],
    ['INVALID_PARAMETER', 'failed'],
    ['FAILED', 'failed'],
    ['SOMETHING_NEW', 'failed'],
  ])('%s of an entry means %s', (status, outcome) => {
    expect(entryVerdict(status).outcome).toBe(outcome)
  })

  test('a delay is one that SQS can make', () => {
    for (const status of ['ACCOUNT_THROTTLED', 'ACCOUNT_DAILY_QUOTA_EXCEEDED']) {
      const verdict = entryVerdict(status)
      expect(verdict).toMatchObject({ outcome: 'retry' })
      if (verdict.outcome === 'retry') expect(verdict.delaySeconds).toBeLessThanOrEqual(900)
    }
  })

  test.each([
    ['TooManyRequestsException', 429, 'retry'],
    ['ThrottlingException', 400, 'retry'],
    ['LimitExceededException', 400, 'retry'],
    ['BadRequestException', 400, 'repair'],
    ['AccessDeniedException', 403, 'repair'],
    ['InternalFailure', 500, 'unknown'],
    ['TimeoutError', undefined, 'unknown'],
  ])('a call that threw %s (%s) means %s', (name, httpStatus, outcome) => {
    expect(callVerdict({ name, httpStatus }).outcome).toBe(outcome)
  })
})
