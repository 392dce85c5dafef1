import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountedEmail, withinCap } from '../../../functions/domain/sending/contact-cap.ts'
import { DAY, HOUR } from '../../../functions/domain/time.ts'

type History = Parameters<typeof withinCap>[0]

const START = Date.UTC(2026, 2, 2, 9)
const anEmail = (over: Partial<CountedEmail> = {}): CountedEmail => ({
  enrolmentId: 'e1',
  step: 'invitation',
  at: START,
  cap: 6,
  ...over,
})

/** Lets emails come one after the other, and returns those that go. */
function lived(emails: readonly CountedEmail[], own: Parameters<typeof withinCap>[1] = {}) {
  let history: History = {}
  return emails.filter(email => {
    const verdict = withinCap(history, own, email)
    if (verdict.outcome === 'goes' && verdict.next) history = verdict.next
    return verdict.outcome === 'goes'
  })
}
/** An invitation every so many days, each of another round. */
const roundsEvery = (days: number, count: number): CountedEmail[] =>
  Array.from({ length: count }, (_, n) => anEmail({ enrolmentId: `e${n}`, at: START + n * days * DAY }))
const daysOf = (emails: readonly CountedEmail[]) => emails.map(({ at }) => (at - START) / DAY)

describe('the contact cap', () => {
  test('holds back what would be the seventh email in 30 days, and lets it through when the first is older', () => {
    expect(daysOf(lived(roundsEvery(1, 33)))).toEqual([0, 1, 2, 3, 4, 5, 30, 31, 32])
  })

  test('counts what comes again once, from when it came last', () => {
    const emails = roundsEvery(1, 6)
    const again = emails.map(email => ({ ...email, at: email.at + HOUR }))
    expect(lived([...emails, ...again])).toHaveLength(12)
    const seventh = anEmail({ enrolmentId: 'e9', at: START + 30 * DAY })
    expect(lived([...emails, ...again, seventh])).not.toContain(seventh)
    expect(lived([...emails, seventh])).toContain(seventh)
  })

  test('is never passed, whatever comes whenever, twice or late, and the person’s own wins where it is lower', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            enrolmentId: fc.constantFrom('a', 'b', 'c', 'd'),
            step: fc.constantFrom('invitation', 'reminder-1', 'reminder-2', 'give-back'),
            after: fc.integer({ min: 0, max: 9 * 24 }),
          }),
          { maxLength: 60 },
        ),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(undefined, 'one', 'two', 'half-year'),
        (steps, cap, rhythm) => {
          let at = START
          const emails = steps.map(({ after, ...of }) => {
            at += after * HOUR
            return { ...of, at, cap } as CountedEmail
          })
          const went = lived(emails, { rhythm })
          const most = Math.min(cap, rhythm === 'one' ? 1 : rhythm === 'two' ? 2 : cap)
          for (const last of went) {
            const within = went.filter(each => last.at - 30 * DAY < each.at && each.at <= last.at)
            const different = new Set(within.map(({ enrolmentId, step }) => `${enrolmentId} ${step}`))
            expect(different.size).toBeLessThanOrEqual(most)
          }
        },
      ),
    )
  })
})

describe('somebody who would rather be asked twice a year', () => {
  test.each([
    ['monthly', 28, 14, [0, 196]],
    ['quarterly', 91, 5, [0, 182, 364]],
    ['half-yearly', 182, 4, [0, 182, 364, 546]],
  ])('is asked in every round that is due by then: %s', (_, days, count, asked) => {
    expect(daysOf(lived(roundsEvery(days, count), { rhythm: 'half-year' }))).toEqual(asked)
  })

  test('gets reminders and news of the rounds in which they were asked, and of no others', () => {
    const steps = (enrolmentId: string, day: number) =>
      (['invitation', 'reminder-1', 'give-back'] as const).map((step, n) =>
        anEmail({ enrolmentId, step, at: START + (day + n * 5) * DAY }),
      )
    const went = lived([...steps('e1', 0), ...steps('e2', 91), ...steps('e3', 182)], { rhythm: 'half-year' })
    expect(new Set(went.map(({ enrolmentId }) => enrolmentId))).toEqual(new Set(['e1', 'e3']))
    expect(went).toHaveLength(6)
  })
})
