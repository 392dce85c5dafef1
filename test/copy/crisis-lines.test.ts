import { describe, expect, test } from 'vitest'
import crisisLines from '../../functions/copy/crisis-lines.json' with { type: 'json' }
import { crisisDirectory, crisisHelpIn, staleCrisisLines } from '../../functions/domain/crisis-lines.ts'
import { isCountry } from '../../functions/domain/place.ts'
import { DAY } from '../../functions/domain/time.ts'

const directory = crisisDirectory.parse(crisisLines)
const numbersIn = (country: string, locale = 'en') =>
  crisisHelpIn(directory, country, locale).lines.map(line => line.number)

describe('the crisis lines', () => {
  test('have all been looked at within the last 180 days', () => {
    expect(staleCrisisLines(directory, Date.now())).toEqual([])
  })

  test('are refused 181 days after somebody looked, and not yet after 180', () => {
    const [line] = directory.lines
    if (!line) throw new Error('there are no lines')
    const only = { ...directory, emergency: [], lines: [line] }
    const looked = Date.parse(line.verifiedOn)
    expect(staleCrisisLines(only, looked + 180 * DAY)).toEqual([])
    expect(staleCrisisLines(only, looked + 181 * DAY)).toEqual([
      directory.finder.name,
      `${line.name} ${line.country}`,
    ])
  })

  test('are of countries that somebody can have on the roster', () => {
    const all = [...directory.lines, ...directory.emergency].map(({ country }) => country)
    expect(all.filter(country => !isCountry(country))).toEqual([])
  })

  test.each([
    ['US', '911', ['988']],
    ['CA', '911', ['988']],
    ['GB', '999', ['116 123']],
    ['IE', '112', ['116 123']],
    ['DE', '112', ['0800 111 0 111', '116 123']],
    ['FR', '112', ['3114']],
    ['ES', '112', ['024']],
    ['NL', '112', ['113', '0800 0113']],
    ['AT', '112', ['142']],
    ['CH', '112', ['143']],
    ['AU', '000', ['13 11 14']],
    ['NZ', '111', ['1737']],
    ['BR', '192', ['188']],
    ['EG', '123', ['16328']],
    ['IN', '112', ['14416']],
    ['JP', '119', ['0120 279 338']],
    ['KE', '999', ['0722 178 177']],
  ])('of %s are its own', (country, emergency, lines) => {
    expect(crisisHelpIn(directory, country, 'en').emergency).toBe(emergency)
    expect(numbersIn(country)).toEqual(lines)
  })

  test('of Belgium begin with the one that speaks the person’s language', () => {
    expect(numbersIn('BE', 'nl')).toEqual(['1813', '107'])
    expect(numbersIn('BE', 'fr-BE')).toEqual(['107', '1813'])
  })

  test.each(['ZZ', 'PT'])(
    'of a country that is unknown here (%s) are none, but the finder is there',
    country => {
      const help = crisisHelpIn(directory, country, 'en')
      expect(help).toEqual({ emergency: null, lines: [], finder: 'https://findahelpline.com/' })
    },
  )

  test('come with an emergency number for every country that has a line', () => {
    const withNumber = new Set(directory.emergency.map(each => each.country))
    expect(directory.lines.filter(line => !withNumber.has(line.country))).toEqual([])
  })
})
