import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../functions/domain/time.ts'
import { dayIn, instantAt } from '../../functions/domain/wall-clock.ts'

/** The wall-clock time of a zone: `2026-03-29 02:30`. An oracle that shares no code with `instantAt`. */
function wallOracle(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return at => format.format(at)
}

/** Every change of a zone's clocks between two years, to the minute. */
function changes(wall: (at: number) => string, from: number, to: number): number[] {
  const offset = (at: number) => Date.parse(`${wall(at).replace(' ', 'T')}Z`) - at
  const found: number[] = []
  const step = 5 * 24 * HOUR
  for (let at = from; at < to; at += step) {
    if (offset(at) === offset(at + step)) continue
    let [before, after] = [at, at + step]
    while (after - before > MINUTE) {
      const between = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
      if (offset(between) === offset(before)) before = between
      else after = between
    }
    found.push(after)
  }
  return found
}

const utcText = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ')

/** The wanted time is shown and was not shown earlier; or nothing shows it, and this is the first minute past it. */
function expectResolved(wantedText: string, timeZone: string, wall: (at: number) => string): void {
  const [date, time] = wantedText.split(' ') as [string, string]
  const at = instantAt(date, time, timeZone)
  const shown = wall(at)
  const right =
    shown === wantedText
      ? [30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 24 * HOUR].every(earlier => wall(at - earlier) < wantedText)
      : shown > wantedText && wall(at - MINUTE) < wantedText
  if (!right) expect.fail(`${timeZone} ${wantedText} → ${utcText(at)}Z, which shows ${shown}`)
}

const zones = Intl.supportedValuesOf('timeZone')

test('every change of the clocks of every zone from 2023 to 2028 resolves to the wanted time, or the first minute after a gap', {
  tags: 'exhaustive',
}, () => {
  let seen = 0
  for (const zone of zones) {
    const wall = wallOracle(zone)
    for (const change of changes(wall, Date.UTC(2023, 0, 1), Date.UTC(2029, 0, 1))) {
      seen++
      for (const [around, minutes] of [
        [change - MINUTE, [-90, -30, 0, 1, 15, 30, 59, 60, 61]],
        [change, [-61, -60, -30, -1, 0, 1, 30, 90]],
      ] as const) {
        const shown = Date.parse(`${wall(around).replace(' ', 'T')}Z`)
        for (const more of minutes) expectResolved(utcText(shown + more * MINUTE), zone, wall)
      }
    }
  }
  expect(seen).toBeGreaterThan(1000)
})

test('any minute of any zone round-trips', () => {
  const walls = new Map(zones.map(zone => [zone, wallOracle(zone)]))
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2011, 0, 1) / MINUTE, max: Date.UTC(2035, 0, 1) / MINUTE }),
      (zone, minute) => {
        const wall = walls.get(zone) ?? wallOracle(zone)
        expectResolved(utcText(minute * MINUTE), zone, wall)
      },
    ),
    { numRuns: 3000 },
  )
})

test.each([
  // zone, wanted, UTC, why
  ['Europe/Berlin', '2026-03-02 09:30', '2026-03-02 08:30', 'winter'],
  ['Europe/Berlin', '2026-03-30 09:30', '2026-03-30 07:30', 'the day after the change to summer'],
  ['Europe/Berlin', '2026-03-29 02:30', '2026-03-29 01:00', 'a gap: 03:00 is the next valid minute'],
  ['Europe/Berlin', '2026-10-25 02:30', '2026-10-25 00:30', 'an overlap: the first'],
  ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03 15:30', 'a gap of half an hour'],
  ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-04 14:45', 'an overlap of half an hour: the first'],
  ['Africa/Casablanca', '2026-02-15 02:30', '2026-02-15 01:30', 'Ramadan begins: an overlap, the first'],
  ['Pacific/Apia', '2011-12-30 09:30', '2011-12-30 10:00', 'a day that never was: midnight of the next'],
  ['Antarctica/Troll', '2026-03-29 02:00', '2026-03-29 01:00', 'a gap of two hours, from 01:00 to 03:00'],
  ['Asia/Kathmandu', '2026-03-02 09:30', '2026-03-02 03:45', 'a quarter of an hour'],
  ['America/Santiago', '2026-09-06 00:00', '2026-09-06 04:00', 'a gap at midnight'],
  ['Pacific/Kiritimati', '2026-03-02 09:30', '2026-03-01 19:30', 'the first morning of the world'],
  ['Pacific/Pago_Pago', '2026-03-02 09:30', '2026-03-02 20:30', 'the last morning of the world'],
  ['UTC', '2026-03-02 00:00', '2026-03-02 00:00', 'no offset'],
])('%s %s is %s UTC: %s', (zone, wanted, utc) => {
  const [date, time] = wanted.split(' ') as [string, string]
  expect(utcText(instantAt(date, time, zone))).toBe(utc)
})

test('the day of an instant is the local one', () => {
  expect(dayIn(Date.UTC(2026, 2, 1, 20), 'Pacific/Kiritimati')).toBe('2026-03-02')
  expect(dayIn(Date.UTC(2026, 2, 2, 9), 'Pacific/Pago_Pago')).toBe('2026-03-01')
})

test('an invalid date is a bug, not a midnight', () => {
  expect(() => instantAt('2026-13-01', '09:30', 'UTC')).toThrow(RangeError)
})
