import { describe, expect, test } from 'vitest'
import { daysToPause, readFewerEmails } from '../../../functions/domain/sending/fewer-emails.ts'

const NOW = Date.UTC(2026, 2, 2, 11, 30)
const read = (form: Record<string, string[]>, timeZone = 'Europe/Berlin') =>
  readFewerEmails(form, NOW, timeZone)

describe('the form for fewer emails', () => {
  test('as it is sent with nothing chosen goes back to what is planned, and leaves a pause alone', () => {
    const changes = read({ rhythm: ['every'], until: [''] })
    expect(changes).toEqual({ rhythm: undefined, without: [] })
    expect(Object.keys(changes ?? {})).not.toContain('pausedUntil')
    expect(read({})).toEqual({ rhythm: undefined, without: [] })
  })

  test('says how often, without what, and from which local day on', () => {
    expect(
      read({ rhythm: ['half-year'], without: ['reminders', 'give-back'], until: ['2026-04-01'] }),
    ).toEqual({
      rhythm: 'half-year',
      without: ['reminders', 'give-back'],
      pausedUntil: Date.UTC(2026, 2, 31, 22),
    })
  })

  test('offers the days from tomorrow on where the person is, for a year', () => {
    expect(daysToPause(NOW, 'Europe/Berlin')).toEqual({ first: '2026-03-03', last: '2027-03-03' })
    expect(daysToPause(NOW, 'Pacific/Kiritimati').first).toBe('2026-03-04')
  })

  test.each([
    { rhythm: ['never'] },
    { until: ['2026-03-02'] },
    { until: ['2027-03-04'] },
    { until: ['2026-04-31'] },
    { until: ['soon'] },
    { until: ['2026-3-9'] },
  ])('changes nothing where it holds what no form of ours sends: %o', form => {
    expect(read(form)).toBeUndefined()
  })
})
