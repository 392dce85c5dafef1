import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFaults, type FaultPlan } from '../../../../local/aws/gateway/faults.ts'

const aPlan = (overrides: Partial<FaultPlan> = {}): FaultPlan => ({
  seed: 7,
  rates: { 'dynamodb.*': { throttle: 0.2, 'lost-reply': 0.1, 'time-out': 0.1 } },
  ...overrides,
})

const fates = (plan: FaultPlan, calls: number, principal = 'send-mail') => {
  const faults = createFaults(plan)
  return Array.from({ length: calls }, () => faults.next(principal, 'dynamodb', 'PutItem'))
}

test('the same seed deals the same faults, another seed others', () => {
  expect(fates(aPlan(), 200)).toEqual(fates(aPlan(), 200))
  expect(fates(aPlan(), 200)).not.toEqual(fates(aPlan({ seed: 8 }), 200))
})

test('the fate of a function’s calls does not depend on what others call in between', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), othersFirst => {
      const faults = createFaults(aPlan())
      const mine: unknown[] = []
      for (const other of othersFirst)
        if (other) faults.next('open-wave', 'dynamodb', 'PutItem')
        else mine.push(faults.next('send-mail', 'dynamodb', 'PutItem'))
      expect(mine).toEqual(fates(aPlan(), mine.length))
    }),
  )
})

test('faults come about as often as was asked', () => {
  const dealt = fates(aPlan(), 4000)
  const share = (fault: string) => dealt.filter(one => one === fault).length / dealt.length
  expect(share('throttle')).toBeCloseTo(0.2, 1)
  expect(share('lost-reply')).toBeCloseTo(0.1, 1)
  expect(share('time-out')).toBeCloseTo(0.1, 1)
})

test('the most precise rate alone counts, and without a plan nothing fails', () => {
  const faults = createFaults({
    seed: 1,
    rates: { '*': { throttle: 1 }, 'ses.*': {}, 'ses.SendEmail': { 'time-out': 1 } },
  })
  expect(faults.next('f', 'sqs', 'SendMessage')).toBe('throttle')
  expect(faults.next('f', 'ses', 'GetAccount')).toBeUndefined()
  expect(faults.next('f', 'ses', 'SendEmail')).toBe('time-out')
  expect(faults.injected()).toEqual({ throttle: 1, 'lost-reply': 0, 'time-out': 1 })
  faults.set(aPlan({ rates: {} }))
  expect(faults.next('f', 'sqs', 'SendMessage')).toBeUndefined()
  expect(faults.injected()).toEqual({ throttle: 0, 'lost-reply': 0, 'time-out': 0 })
})
