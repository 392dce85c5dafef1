import { describe, expect, test } from 'vitest'
import type { Delivery } from '../../../functions/domain/sending/claim.ts'
import { besideOthers, otherStepsOf } from '../../../functions/domain/sending/other-steps.ts'
import type { Step } from '../../../functions/domain/sending/step.ts'
import { step as anyStep } from '../../../functions/domain/sending/step.ts'

const NOW = Date.UTC(2026, 2, 6, 8, 30)
const ZONE = 'Europe/Berlin'
/** Midnight in Berlin. */
const TODAY = Date.UTC(2026, 2, 5, 23)

const sent = (at: number): Delivery => ({ status: 'sent', at, sesMessageId: 's', sends: 1 })
const beside = (step: Step, other: Step, delivery: Delivery) =>
  besideOthers(step, [{ step: other, delivery }], NOW, ZONE)

describe('a reminder', () => {
  test.each([
    ['the same morning', TODAY, 'overtaken'],
    ['late the evening before', TODAY - 1, 'goes'],
  ])('where the invitation went %s', (_, at, verdict) => {
    for (const step of ['reminder-1', 'reminder-2'] as const)
      expect(beside(step, 'invitation', sent(at))).toBe(verdict)
    expect(beside('reminder-1', 'later-2', sent(at))).toBe(verdict)
    expect(beside('reminder-2', 'reminder-1', sent(at))).toBe(verdict)
  })

  test.each<[string, Delivery, string]>([
    ['may have gone', { status: 'unknown', at: TODAY, sends: 1 }, 'overtaken'],
    [
      'is being sent',
      { status: 'claimed', at: TODAY, sqsMessageId: 'm', receiveCount: 1, sends: 1 },
      'overtaken',
    ],
    ['may have gone before it was given back', { status: 'released', at: TODAY, sends: 1 }, 'overtaken'],
    ['certainly did not go', { status: 'released', at: TODAY, sends: 0 }, 'goes'],
    ['was refused', { status: 'failed', at: TODAY, reason: 'MESSAGE_REJECTED' }, 'goes'],
  ])('where the invitation %s', (_, delivery, verdict) => {
    expect(beside('reminder-1', 'invitation', delivery)).toBe(verdict)
  })
})

test('what a later step has overtaken stays away on every day', () => {
  for (const at of [TODAY, TODAY - 1, NOW - 5 * 86_400_000]) {
    expect(beside('invitation', 'reminder-1', sent(at))).toBe('overtaken')
    expect(beside('invitation', 'reminder-2', sent(at))).toBe('overtaken')
    expect(beside('reminder-1', 'reminder-2', sent(at))).toBe('overtaken')
  }
  expect(beside('invitation', 'reminder-1', { status: 'released', at: TODAY, sends: 0 })).toBe('goes')
})

test('an invitation that is made up for is left out for somebody who has put it off by its link', () => {
  expect(beside('invitation', 'later-1', sent(TODAY))).toBe('overtaken')
  expect(beside('invitation', 'later-1', sent(NOW - 3 * 86_400_000))).toBe('overtaken')
  expect(beside('invitation', 'later-1', { status: 'released', at: TODAY, sends: 0 })).toBe('goes')
  expect(otherStepsOf('invitation')).toContain('later-1')
})

test('what somebody asked for waits for another morning', () => {
  expect(beside('later-1', 'reminder-1', sent(TODAY))).toBe('tomorrow')
  expect(beside('later-1', 'reminder-1', sent(TODAY - 1))).toBe('goes')
})

test('nobody looks at what does not matter: a follow-up goes beside anything, and no step looks at itself', () => {
  expect(otherStepsOf('follow-up-1')).toEqual([])
  for (const step of anyStep.options) expect(otherStepsOf(step)).not.toContain(step)
})
