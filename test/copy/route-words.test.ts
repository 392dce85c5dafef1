import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { hoursOf, inOneLine, responseTimeOf, spokenLanguages } from '../../functions/copy/route-words.ts'
import { responseTimes, routeHours } from '../../functions/domain/support/support-routes.ts'
import { copyFor } from '../copies.ts'

const [en, de, ar] = [copyFor('en'), copyFor('de'), copyFor('ar')]

describe.each(locales)('in %s', locale => {
  const copy = copyFor(locale)

  test('every value of hours and of response times has words of its own', () => {
    const words = [
      ...routeHours
        .filter(hours => hours !== 'other')
        .map(hours => inOneLine(copy, hoursOf(copy, { hours }))),
      ...responseTimes.map(responseTime => inOneLine(copy, responseTimeOf(copy, { responseTime }))),
    ]
    expect(words).not.toContain('')
    expect(new Set(words).size).toBe(words.length)
  })
})

test('times follow the days, and hold together where the writing runs from right to left', () => {
  const hours = { hours: 'monday-to-friday', between: { from: '09:00', to: '17:00' } } as const
  expect(hoursOf(en, hours)).toEqual([{ words: 'Monday to Friday, 09:00–17:00' }])
  expect(hoursOf(ar, hours)[0]?.words).toMatch(/\u060c \u206609:00–17:00\u2069$/)
})

test('the employer’s own words come after, in the reader’s language or the first with its name', () => {
  const hoursText = { de: 'nicht an Feiertagen', en: 'closed on public holidays' }
  expect(hoursOf(de, { hours: 'daily', hoursText })).toEqual([
    { words: 'jeden Tag' },
    { words: 'nicht an Feiertagen' },
  ])
  expect(hoursOf(ar, { hours: 'other', hoursText })).toEqual([{ words: 'nicht an Feiertagen', lang: 'de' }])
  const promised = {
    responseTime: 'within-hours',
    responseText: { en: 'before noon if you write by nine' },
  } as const
  expect(inOneLine(en, responseTimeOf(en, promised))).toBe(
    'within a few hours, before noon if you write by nine',
  )
})

test('the languages that are spoken have their names in the reader’s', () => {
  expect(spokenLanguages(en, ['en', 'de', 'pt-BR'])).toBe('Languages: English, German, Brazilian Portuguese')
  expect(spokenLanguages(de, ['en', 'de'])).toBe('Sprachen: Englisch, Deutsch')
})
