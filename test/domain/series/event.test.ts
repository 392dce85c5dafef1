import { expect, test } from 'vitest'
import { eventReasons, seriesEvent, startOf } from '../../../functions/domain/series/event.ts'
import { anEvent } from './a-series.ts'

test('an event is taken as it is', () => {
  expect(seriesEvent.parse(anEvent())).toEqual(anEvent())
  expect(eventReasons(anEvent())).toEqual([])
})

test.each([
  ['a day that does not exist', { date: '2026-02-30' }],
  ['a time past midnight', { time: '24:10' }],
  ['a zone that does not exist', { timeZone: 'Europe/Leeds' }],
  ['an event longer than half a day', { minutes: 721 }],
  ['no language', { languages: {} }],
  ['a list of people', { attendees: ['a'] }],
])('%s is refused', (_, part) => {
  expect(seriesEvent.safeParse({ ...anEvent(), ...part }).success).toBe(false)
})

test('an event begins by the clocks of its place, in summer and in winter', () => {
  expect(startOf(anEvent())).toBe(Date.parse('2026-05-04T11:30:00Z'))
  expect(startOf(anEvent({ date: '2026-12-04' }))).toBe(Date.parse('2026-12-04T12:30:00Z'))
})

test('a time that the clocks skip is the first minute after the gap', () => {
  expect(startOf(anEvent({ date: '2026-03-29', time: '01:30' }))).toBe(Date.parse('2026-03-29T01:00:00Z'))
})

test('text with an address or a line end is named', () => {
  const en = { title: 'A walk', place: 'example.org', notes: 'Bring\nwater' }
  expect(eventReasons(anEvent({ languages: { en } })).map(({ field }) => field)).toEqual([
    '/languages/en/notes',
    '/languages/en/place',
  ])
})
