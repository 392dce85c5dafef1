import { expect, test } from 'vitest'
import { checkInView } from '../../functions/edges/routes/check-in-view.ts'
import { AUCKLAND, aBrief, anEnrolment } from '../builders.ts'
import { copyFor } from '../copies.ts'

const view = (instruments: string[], over: Parameters<typeof anEnrolment>[0] = {}) =>
  checkInView({
    enrolment: anEnrolment(over),
    brief: aBrief({ instruments }),
    copy: copyFor('en'),
    token: 'token',
    organisation: 'Northwind Care',
    defaultLocale: 'en',
  })

// A minute to read, and ten seconds a question; two minutes at the least.
test.each([
  [['phq-2'], 2],
  [['phq-4'], 2],
  [['phq-9'], 3],
  [['phq-9', 'gad-7'], 4],
])('%j takes about %i minutes', (instruments, minutes) => {
  expect(view(instruments).brief.minutes).toBe(minutes)
})

test('the last day is that of the person’s own place', () => {
  const closesAt = Date.UTC(2026, 2, 12, 22, 59)
  expect(view(['phq-4'], { closesAt }).brief.closesOn).toBe('2026-03-12')
  expect(view(['phq-4'], { closesAt, place: AUCKLAND }).brief.closesOn).toBe('2026-03-13')
})
