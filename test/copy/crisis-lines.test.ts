import { describe, expect, test } from 'vitest'
import directoryFile from '../../functions/copy/crisis-lines.json' with { type: 'json' }
import { isCountry } from '../../functions/domain/roster/country.ts'
import {
  type CrisisLine,
  confirmationReasons,
  crisisDirectory,
  crisisHelpIn,
  uncheckedLines,
} from '../../functions/domain/support/crisis-lines.ts'
import { DAY } from '../../functions/domain/time.ts'
import { aCrisisLine, aSecondhandLine, LAUNCH_TIME } from '../builders.ts'

const directory = crisisDirectory.parse(directoryFile)
const numbersIn = (country: string, locale = 'en') =>
  crisisHelpIn(directory, country, locale).lines.map(line => line.number)

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
const EFTA = ['IS', 'LI', 'NO', 'CH']
const ELSEWHERE = 'GB US CA MX BR AR CL CO AU NZ IN JP KR SG ZA KE NG EG MA AE TR IL'.split(' ')
/** No line was found that a source and our own knowledge agree on: they have their emergency number and the finder. */
const WITHOUT_LINE = ['BG', 'CO', 'MA', 'TR']

describe('the crisis lines', () => {
  test('have an emergency number in every country that is ours, and a line but where none is sure', () => {
    const countries = [...EU, ...EFTA, ...ELSEWHERE]
    const emergency = directory.emergency.map(({ country }) => country)
    expect(emergency.toSorted()).toEqual(countries.toSorted())
    expect(countries.filter(country => numbersIn(country).length === 0)).toEqual(WITHOUT_LINE)
    expect(directory.lines.filter(({ country }) => !countries.includes(country))).toEqual([])
  })

  test.each([...EU, ...EFTA])('of %s come with 112', country => {
    expect(crisisHelpIn(directory, country, 'en')).toMatchObject({ emergency: '112', police: null })
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
    ['DE', '112', ['0800 111 0 111', '0800 111 0 222', '116 123']],
    ['FR', '112', ['3114']],
    ['ES', '112', ['024']],
    ['NL', '112', ['113', '0800 0113']],
    ['AT', '112', ['142']],
    ['CH', '112', ['143']],
    ['PT', '112', ['1411']],
    ['GR', '112', ['1018']],
    ['AU', '000', ['13 11 14']],
    ['NZ', '111', ['1737']],
    ['BR', '192', ['188']],
    ['EG', '123', ['16328']],
    ['IN', '112', ['14416']],
    ['JP', '119', ['0800-300-8355', '0120-279-338']],
    ['KR', '119', ['109']],
    ['SG', '995', ['1767']],
    ['KE', '999', ['0722 178 177']],
  ])('of %s are its own', (country, emergency, lines) => {
    expect(crisisHelpIn(directory, country, 'en').emergency).toBe(emergency)
    expect(numbersIn(country)).toEqual(lines)
  })

  test('of Belgium begin with those that speak the person’s language', () => {
    expect(numbersIn('BE', 'nl')).toEqual(['1813', '0800 32 123', '107'])
    expect(numbersIn('BE', 'fr-BE')).toEqual(['0800 32 123', '107', '1813'])
  })

  test('of Japan begin with English for who reads English, and with Japanese for who reads that', () => {
    expect(numbersIn('JP', 'ja')[0]).toBe('0120-279-338')
    expect(numbersIn('JP', 'en')[0]).toBe('0800-300-8355')
  })

  test('name the police apart where they have another number', () => {
    expect(crisisHelpIn(directory, 'JP', 'en')).toMatchObject({ emergency: '119', police: '110' })
    expect(crisisHelpIn(directory, 'SG', 'en')).toMatchObject({ emergency: '995', police: '999' })
  })

  test.each(['ZZ', 'PE'])(
    'of a country that is unknown here (%s) are none, but the finder is there',
    country => {
      const help = crisisHelpIn(directory, country, 'en')
      expect(help).toEqual({ emergency: null, police: null, lines: [], finder: 'https://findahelpline.com/' })
    },
  )

  test('say of each whether its source was read, and only then on which day', () => {
    const { checked: _, ...known } = aSecondhandLine()
    const read = (over: object) =>
      crisisDirectory.safeParse({ ...directoryFile, lines: [{ ...known, ...over }] }).success
    expect(read({ checked: 'source', verifiedOn: '2026-11-27' })).toBe(true)
    expect(read({ checked: 'secondhand' })).toBe(true)
    expect(read({ checked: 'secondhand', verifiedOn: '2026-11-27' })).toBe(false)
    expect(read({ checked: 'source' })).toBe(false)
    expect(read({})).toBe(false)
  })
})

describe('a line', () => {
  const unchecked = (line: CrisisLine, days: number) =>
    uncheckedLines([line], [], ['DE'], Date.parse('2026-02-06') + days * DAY).length

  test('whose source was read is unchecked 181 days later, and not yet after 180', () => {
    expect([0, 180, 181].map(days => unchecked(aCrisisLine(), days))).toEqual([0, 0, 1])
  })

  test('that is known secondhand is unchecked from the first day', () => {
    const line = aSecondhandLine()
    expect([0, 180].map(days => unchecked(line, days))).toEqual([1, 1])
  })

  test('of a country that nobody is in is not asked about', () => {
    expect(unchecked(aCrisisLine({ country: 'FR', verifiedOn: '2020-01-01' }), 0)).toBe(0)
  })
})

test('a confirmation is of a line that there is, and of a day that has come', () => {
  const of = (over: object) =>
    confirmationReasons(
      [{ country: 'DE', number: '116123', confirmedBy: 'M. Weber', confirmedOn: '2026-02-20', ...over }],
      [aCrisisLine()],
      LAUNCH_TIME,
    ).map(({ field, problem, remedy }) => `${field}: ${problem}; ${remedy}`)
  expect(of({})).toEqual([])
  expect(of({ number: '116 124' })).toEqual([
    '/crisisLines/0/number: no line for DE that comes with Hearten has the number 116 124; write one of 116 123, or leave this one out',
  ])
  expect(of({ country: 'TR' })).toEqual([expect.stringContaining('none comes for that country')])
  expect(of({ confirmedOn: '2026-03-01' })).toEqual([
    expect.stringContaining('/crisisLines/0/confirmedOn: 2026-03-01 has not come yet'),
  ])
})
