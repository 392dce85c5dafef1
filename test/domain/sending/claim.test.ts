import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Delivery, decideClaim, delivery, released } from '../../../functions/domain/sending/claim.ts'
import { type Step, step as stepSchema } from '../../../functions/domain/sending/step.ts'

const now = Date.UTC(2026, 2, 2, 8, 30)
const steps = stepSchema.options

const me = { sqsMessageId: 'm1', receiveCount: 1 }
const claimed = (over = {}): Delivery => ({ status: 'claimed', at: now, ...me, sends: 1, ...over })

describe('the decision by the delivery record', () => {
  test('without a record the step is claimed', () => {
    expect(decideClaim(undefined, 'reminder-1', me, now)).toEqual({ outcome: 'claim', delivery: claimed() })
  })

  test.each([
    { status: 'sent', at: now, sesMessageId: 's', sends: 1 },
    { status: 'failed', at: now, reason: 'MESSAGE_REJECTED' },
    { status: 'unknown', at: now, sends: 1 },
  ] as const)('$status is final', record => {
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

  test('nor claims what a newer one has released, which may be in another message by now', () => {
    const record: Delivery = { status: 'released', at: now, ...me, receiveCount: 2, sends: 0 }
    const outcomeFor = (by: object) => decideClaim(record, 'invitation', { ...me, ...by }, now).outcome
    expect(outcomeFor({})).toBe('leave')
    expect(['m1', 'm2'].map(sqsMessageId => outcomeFor({ sqsMessageId, receiveCount: 3 }))).toEqual([
      'claim',
      'claim',
    ])
    expect(outcomeFor({ sqsMessageId: 'm2' })).toBe('claim')
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

  test('with any crashes and throttles, an invitation is handed over at most twice, anything else once', () => {
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
