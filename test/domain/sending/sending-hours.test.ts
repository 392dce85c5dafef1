import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuiet } from '../../../functions/domain/campaign/quiet-days.ts'
import { nextMorning, nextTry, waitsUntil } from '../../../functions/domain/sending/sending-hours.ts'
import { HOUR, isoOf, MINUTE } from '../../../functions/domain/time.ts'
import { dayIn, instantAt } from '../../../functions/domain/wall-clock.ts'
import { AUCKLAND, BERLIN, CAIRO } from '../../builders.ts'

const hours = { sendAt: '09:30', quietDays: [{ country: 'DE', date: '2026-03-04' }] }
const at = (text: string) => Date.parse(`2026-03-${text}Z`)
const shown = (instant: number | undefined) => (instant === undefined ? 'now' : isoOf(instant))

describe('an email in Berlin', () => {
  // Berlin is an hour ahead of UTC. The second is a Monday, the fourth a quiet day.
  test.each([
    ['a minute before half past nine', '02T08:29', '2026-03-02T08:30:00Z'],
    ['at half past nine', '02T08:30', 'now'],
    ['at the last moment before six', '02T16:59:59.999', 'now'],
    ['at six', '02T17:00', '2026-03-03T08:30:00Z'],
    ['at two in the night', '03T01:00', '2026-03-03T08:30:00Z'],
    ['at six before a quiet day', '03T17:00', '2026-03-05T08:30:00Z'],
    ['on a quiet day', '04T10:00', '2026-03-05T08:30:00Z'],
    ['on a Friday evening', '06T19:00', '2026-03-09T08:30:00Z'],
    ['on a Saturday', '07T10:00', '2026-03-09T08:30:00Z'],
  ])('%s', (_, now, until) => {
    expect(shown(waitsUntil(at(now), BERLIN, hours))).toBe(until)
  })

  test('goes by the hours of its own place', () => {
    const now = at('05T20:30')
    expect(shown(waitsUntil(now, BERLIN, hours))).toBe('2026-03-06T08:30:00Z')
    expect(shown(waitsUntil(now, AUCKLAND, hours))).toBe('now')
    // Friday and Saturday are the weekend.
    expect(shown(waitsUntil(now, CAIRO, hours))).toBe('2026-03-08T07:30:00Z')
  })

  test.each([
    ['16:00', '02T17:59', 'now'],
    ['16:00', '02T18:00', '2026-03-03T15:00:00Z'],
    ['22:30', '02T22:59', 'now'],
    ['22:30', '02T23:00', '2026-03-03T21:30:00Z'],
  ])('of a campaign that sends at %s has three hours, until midnight at most: %s', (sendAt, now, until) => {
    expect(shown(waitsUntil(at(now), BERLIN, { ...hours, sendAt }))).toBe(until)
  })

  test('that SES does not take tries again at a full hour, or the next working morning', () => {
    expect(shown(nextTry(at('02T08:30'), BERLIN, hours))).toBe('2026-03-02T09:00:00Z')
    expect(shown(nextTry(at('02T08:31'), BERLIN, hours))).toBe('2026-03-02T10:00:00Z')
    expect(shown(nextTry(at('02T16:10'), BERLIN, hours))).toBe('2026-03-03T08:30:00Z')
  })
})

test('whenever and wherever an email waits, it goes on a working day within its hours, and soon', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('01T00:00'), max: at('31T00:00') }),
      fc.constantFrom(BERLIN, AUCKLAND, CAIRO),
      fc.constantFrom('00:00', '09:30', '14:00', '23:30'),
      (now, place, sendAt) => {
        const some = { ...hours, sendAt }
        for (const goes of [
          waitsUntil(now, place, some) ?? now,
          nextTry(now, place, some),
          nextMorning(now, place, some),
        ]) {
          expect(goes).toBeGreaterThanOrEqual(now)
          expect(goes - now).toBeLessThan(5 * 24 * HOUR)
          const day = dayIn(goes, place.timeZone)
          expect(isQuiet(day, place.country, some.quietDays)).toBe(false)
          expect(goes).toBeGreaterThanOrEqual(instantAt(day, sendAt, place.timeZone))
          expect(waitsUntil(goes, place, some)).toBeUndefined()
        }
        expect(nextTry(now, place, some) - now).toBeGreaterThanOrEqual(30 * MINUTE)
        expect(nextMorning(now, place, some)).toBeGreaterThan(now)
      },
    ),
  )
})
