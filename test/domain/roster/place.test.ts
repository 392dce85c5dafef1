import { expect, test } from 'vitest'
import { isCountry } from '../../../functions/domain/roster/country.ts'
import { knownCountryOrAll, noSuchCountry } from '../../../functions/domain/roster/place.ts'
import { isTimeZone } from '../../../functions/domain/roster/zone.ts'

const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n))
const codes = letters.flatMap(one => letters.map(other => one + other))

test('there are the 249 countries of ISO 3166-1, Kosovo, and ZZ for unknown', () => {
  expect(codes.filter(isCountry)).toHaveLength(249 + 2)
  for (const code of ['DE', 'GB', 'US', 'EG', 'SS', 'TL', 'XK', 'ZZ'])
    expect([code, isCountry(code)]).toEqual([code, true])
})

test.each([
  ['an alias', ['UK']],
  ['a former country', ['DD', 'SU', 'YU', 'CS', 'AN', 'FX']],
  ['a union', ['EU', 'UN', 'EZ']],
  ['a code for private use', ['XA', 'XB', 'XX', 'QO', 'AA']],
  ['a part of a country', ['IC', 'EA', 'AC', 'TA']],
  ['no code at all', ['', 'D', 'de', 'DEU', '12', 'Germany', '*']],
])('%s is not a country', (_, wrong) => {
  expect(wrong.filter(isCountry)).toEqual([])
})

test.each([
  ['DE', true],
  ['*', true],
  ['UK', false],
  ['de', false],
])('as a country, or * for all, %s passes: %s', (code, passes) => {
  expect(knownCountryOrAll.safeParse(code).success).toBe(passes)
  expect(noSuchCountry('field', code)).toHaveLength(passes ? 0 : 1)
})

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['+01:00', false],
  ['Mars/Olympus', false],
  ['', false],
])('a time zone by the name of %s: %s', (name, is) => {
  for (let again = 0; again < 2; again++) expect(isTimeZone(name)).toBe(is)
})
