import { expect, test } from 'vitest'
import { isQuiet, nextWorkingDay } from '../../../functions/domain/campaign/quiet-days.ts'
import { isCountry } from '../../../functions/domain/roster/country.ts'

// 2026-03-02 is a Monday.
const WEEK = [
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-05',
  '2026-03-06',
  '2026-03-07',
  '2026-03-08',
]
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

test.each([
  ['DE', ['Sat', 'Sun']],
  ['US', ['Sat', 'Sun']],
  ['EG', ['Fri', 'Sat']],
  ['SA', ['Fri', 'Sat']],
  ['IL', ['Fri', 'Sat']],
  ['IR', ['Fri']],
  ['IN', ['Sun']],
  ['MV', ['Fri', 'Sat']],
  ['BD', ['Fri', 'Sat']],
  ['PS', ['Fri', 'Sat']],
  ['BN', ['Fri', 'Sun']],
  ['NP', ['Sat']],
  ['SO', ['Fri']],
  ['AE', ['Sat', 'Sun']],
  ['TR', ['Sat', 'Sun']],
  ['ZZ', ['Sat', 'Sun']],
])('the weekend of %s is %j', (country, weekend) => {
  expect(NAMES.filter((_, n) => isQuiet(WEEK[n] ?? '', country, []))).toEqual(weekend)
})

/** From CLDR, whose tables this runtime holds; without a country of its own a weekend is Saturday and Sunday there. */
test('a weekend differs from CLDR only where CLDR has none of the country, or another source names one more day', () => {
  const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n))
  const countries = letters.flatMap(one => letters.map(other => one + other)).filter(isCountry)
  const different = countries.filter(country => {
    const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo()
    return (
      weekend.join() !== [1, 2, 3, 4, 5, 6, 7].filter(n => isQuiet(WEEK[n - 1] ?? '', country, [])).join()
    )
  })
  expect(different).toEqual(['AF', 'BD', 'BN', 'DJ', 'MR', 'MV', 'NP', 'PS', 'SO'])
})

test('a working day stays, a weekend moves to the day after it', () => {
  expect(nextWorkingDay('2026-03-02', 'DE', [])).toBe('2026-03-02')
  expect(nextWorkingDay('2026-03-07', 'DE', [])).toBe('2026-03-09')
  expect(nextWorkingDay('2026-03-06', 'EG', [])).toBe('2026-03-08')
})

test("a campaign's own quiet days count for their country, or for all", () => {
  const easter = [
    { country: 'DE', date: '2026-04-03' },
    { country: 'DE', date: '2026-04-06' },
    { country: '*', date: '2026-04-07' },
  ]
  expect(nextWorkingDay('2026-04-03', 'DE', easter)).toBe('2026-04-08')
  expect(nextWorkingDay('2026-04-03', 'US', easter)).toBe('2026-04-03')
  expect(nextWorkingDay('2026-04-07', 'US', easter)).toBe('2026-04-08')
})
