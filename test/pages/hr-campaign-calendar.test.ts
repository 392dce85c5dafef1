import { expect, test } from 'vitest'
import { en } from '../../functions/copy/hr/en.ts'
import { type CalendarLine, calendarPart } from '../../functions/pages/hr/campaign-calendar.ts'

const desk = { words: en, organisation: 'Example', viewer: undefined }
const aLine = (of: Partial<CalendarLine>): CalendarLine => ({
  day: '2026-03-03',
  what: 'invitation',
  wave: 1,
  where: 'Europe/Berlin, DE',
  people: 10,
  isOver: false,
  ...of,
})
const places = (of: Partial<CalendarLine> = {}) => [
  aLine({ where: 'Asia/Tokyo, JP', people: 4, ...of }),
  aLine({ ...of }),
  aLine({ where: 'America/Lima, PE', people: 7, ...of }),
]
const partOf = (calendar: CalendarLine[], status: 'running' | 'draft' = 'running') =>
  String(calendarPart(desk, { calendar, status }))
const rowsOf = (html: string) => html.match(/<tr role="row"><th scope="row"/g)?.length ?? 0

test('what is sent on the same day is one line for all its places, with the people of all of them', () => {
  const html = partOf(places())
  expect(rowsOf(html)).toBe(1)
  expect(html).toContain('<summary>3 places</summary>')
  expect(html).toContain('<li>Asia/Tokyo, JP: 4</li>')
  expect(html).toMatch(/data-label="[^"]*people[^"]*">21</i)
})

test('what comes next counts the people of every place', () => {
  expect(partOf(places())).toMatch(/Next: .*about 21 people/)
})

test('a line is over once it is in every place, and until then each place says so', () => {
  const [east, ...rest] = places()
  const html = partOf([{ ...(east ?? aLine({})), isOver: true }, ...rest])
  expect(html).toContain('<li>Asia/Tokyo, JP: 4 (over)</li>')
  expect(html).not.toMatch(/<th scope="row"[^>]*>[^<]*\(over\)/)
})

test('waves that are over are folded away, below those that are not', () => {
  const html = partOf([...places({ isOver: true }), ...places({ wave: 2, day: '2026-06-02' })])
  expect(rowsOf(html)).toBe(2)
  expect(html.indexOf('wave 2')).toBeLessThan(html.indexOf('Waves that are over'))
})

test('one place is named by itself', () => {
  expect(partOf([aLine({})])).toContain('>Europe/Berlin, DE</td>')
})
