import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../../functions/domain/series/calendar-file.ts'

const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'walk-4-may@hearten.example',
  sequence: 2,
  start: Date.parse('2026-05-04T11:30:00Z'),
  minutes: 45,
  changed: Date.parse('2026-04-01T08:00:00Z'),
  title: 'Something for you',
  ...overrides,
})

/** As a calendar reads it: unfolded, by name; a name twice is an error. */
function read(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  const found = new Map<string, string>()
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':'))
    if (found.has(name) && name !== 'BEGIN' && name !== 'END') throw new Error(`${name} twice`)
    found.set(
      name,
      line.slice(name.length + 1).replace(/\\([\\;,nN])/g, (_, c) => (/n/i.test(c) ? '\n' : c)),
    )
  }
  return found
}

test('an event is one private hour that asks nobody for anything', () => {
  expect(calendarFile(event())).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hearten//Events//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:walk-4-may@hearten.example',
      'SEQUENCE:2',
      'DTSTAMP:20260401T080000Z',
      'DTSTART:20260504T113000Z',
      'DTEND:20260504T121500Z',
      'SUMMARY:Something for you',
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('a cancelled event says so, under the same name', () => {
  const found = read(calendarFile(event({ cancelled: true, sequence: 3 })))
  expect([found.get('UID'), found.get('SEQUENCE'), found.get('STATUS')]).toEqual([
    'walk-4-may@hearten.example',
    '3',
    'CANCELLED',
  ])
})

test('what has a meaning in the format is escaped', () => {
  const file = calendarFile(event({ place: 'Yard 2; gate B, by C:\\ door\nring twice' }))
  expect(file).toContain('LOCATION:Yard 2\\; gate B\\, by C:\\\\ door\\nring twice\r\n')
})

test('a title cannot add a line of its own', () => {
  const names = read(calendarFile(event({ title: 'A walk\r\nATTENDEE:mailto:a@example.org' }))).keys()
  expect([...names]).not.toContain('ATTENDEE')
})

test('any title and place come back whole, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (title, place) => {
        const file = calendarFile(event({ title, place }))
        const lines = file.split('\r\n')
        expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(lines.every(line => line.isWellFormed()) || !place.isWellFormed()).toBe(true)
        const plain = (text: string) => text.replace(/\r\n?/g, '\n')
        expect(read(file).get('SUMMARY')).toBe(plain(title))
        expect(read(file).get('LOCATION')).toBe(plain(place))
      },
    ),
  )
})

test('Arabic folds between letters', () => {
  const title = 'نزهة قصيرة '.repeat(12).trim()
  const file = calendarFile(event({ title }))
  expect(file).toMatch(/SUMMARY:.*\r\n /)
  expect(Buffer.from(file).toString()).toBe(file)
  expect(read(file).get('SUMMARY')).toBe(title)
})
