import { expect, test } from 'vitest'
import { inWords, stateAt } from '../../../functions/domain/roster/import-life.ts'
import { MINUTE } from '../../../functions/domain/time.ts'

const asked = { status: 'waiting-for-file', requestedAt: 0 } as const
const reading = { status: 'reading', readingSince: 0 } as const

test.each([
  ['an upload that may still come', asked, 29, 'waiting-for-file'],
  ['an upload that never came', asked, 31, 'no-file'],
  ['a file that is being read', reading, 19, 'reading'],
  ['a file whose function died without a word', reading, 20, 'failed'],
  ['what is over', { status: 'done' } as const, 9999, 'done'],
])('%s is told as it is', (_, of, minutes, state) => {
  expect(stateAt(of, minutes * MINUTE)).toBe(state)
})

test('every state is told in words of its own', () => {
  expect(new Set(Object.values(inWords)).size).toBe(Object.keys(inWords).length)
})
