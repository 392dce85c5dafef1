import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AudienceCount,
  headerProblem,
  needsConfirmation,
  readRow,
  unknownBySegment,
} from '../../../functions/domain/roster/roster.ts'
import { aPerson } from '../../builders.ts'

const COLUMNS = 'person_id,email,given_name,locale,time_zone,country,department,site,status'.split(',')
const defaults = { timeZone: 'Europe/Vienna', locale: 'de' }

const cells = (over: Record<string, string> = {}) => ({
  person_id: 'ada',
  email: 'ada@example.com',
  given_name: 'Ada',
  locale: 'en-GB',
  time_zone: 'Europe/Berlin',
  country: 'DE',
  department: 'Care',
  site: 'Berlin',
  status: 'active',
  ...over,
})
const read = (over: Record<string, string> = {}) => readRow(cells(over), defaults)
const problemsOf = (over: Record<string, string>) => {
  const row = read(over)
  return row.outcome === 'bad' ? row.problems : []
}

describe('a header', () => {
  test.each([
    ['all columns', COLUMNS],
    ['the two that must be there', ['email', 'person_id']],
    ['segments of the employer', [...COLUMNS, 'segment:shift', 'segment:grade_2']],
  ])('with %s is a roster', (_, header) => expect(headerProblem(header)).toBeUndefined())

  test.each([
    ['no column that must be there', ['name'], 'person_id and email are missing'],
    ['no email', ['person_id'], 'email is missing'],
    ['semicolons', ['person_id;email'], 'separated by semicolons; save the file with commas'],
    ['semicolons and a comma', ['person_id;email;a', 'b;site'], 'separated by semicolons'],
    ['tabs', ['person_id\temail'], 'separated by tabs; save the file with commas'],
    ['a column with a semicolon', [...COLUMNS, 'a;b'], 'no column "a;b"'],
    ['a column that nobody knows', [...COLUMNS, 'salary'], 'no column "salary"'],
    ['a nameless column', [...COLUMNS, ''], 'no column ""'],
    ['the empty columns that spreadsheets leave', [...COLUMNS, '', ''], 'no column "" (empty)'],
    ['a column twice', [...COLUMNS, 'site'], '"site" is there twice'],
    ['a segment twice', [...COLUMNS, 'segment:shift', 'segment:shift'], 'is there twice'],
    ['a segment without a name', [...COLUMNS, 'segment:'], 'no column "segment:"'],
    ['a segment with a name of ours', [...COLUMNS, 'segment:department'], 'must have another name'],
    [
      'too many segments',
      [...COLUMNS, ...Array.from({ length: 11 }, (_, n) => `segment:s${n}`)],
      'At most 10',
    ],
  ])('with %s is refused, and the reason says what would be right', (_, header, reason) => {
    expect(headerProblem(header)).toContain(reason)
  })

  test('of any length gets a short reason', () => {
    expect(headerProblem([...COLUMNS, 'x'.repeat(5000)])?.length).toBeLessThan(300)
  })
})

describe('a row', () => {
  test('becomes a person', () => {
    expect(read({ 'segment:shift': 'night', 'segment:grade': '' })).toEqual({
      outcome: 'person',
      person: aPerson('ada', { locale: 'en-GB', segments: { shift: 'night' } }),
    })
  })

  test('is trimmed, and case is ignored where it has no meaning', () => {
    const row = read({ email: ' Ada@Example.COM ', country: 'de', status: 'Active', department: ' Care ' })
    expect(row).toMatchObject({ person: { email: 'ada@example.com', country: 'DE', department: 'Care' } })
  })

  test("takes the deployment's defaults where an optional cell is empty or not there", () => {
    expect(readRow({ person_id: 'ada', email: 'ada@example.com' }, defaults)).toMatchObject({
      person: {
        givenName: '',
        locale: 'de',
        timeZone: 'Europe/Vienna',
        country: 'ZZ',
        department: '',
        status: 'active',
      },
    })
  })

  test.each([
    ['person_id', ['', 'a b', 'a/b', 'ä', 'a'.repeat(65), 'a#b', '../x']],
    [
      'email',
      [
        '',
        'ada',
        'ada@',
        '@example.com',
        'a b@example.com',
        'ada@example',
        'a..b@example.com',
        'ada@ex@ample.com',
        `${'a'.repeat(250)}@example.com`,
        'ädä@example.com',
        'ada@example.com, bob@example.com',
        '"ada"@example.com',
      ],
    ],
    ['locale', ['english', 'e', '12', 'en_GB.UTF-8']],
    ['time_zone', ['Bonn', 'CEST+2', 'Europe/Atlantis', '+02:00', 'GMT+25']],
    ['country', ['Germany', 'D', 'XX', '12', 'DEU', 'UK', 'uk', 'EU', 'UN', 'SU', 'IC']],
    ['status', ['yes', 'retired', '1', 'aktiv']],
    [
      'given_name',
      [
        '=1+1',
        '+49',
        '-',
        '@cmd',
        '\tx',
        '=HYPERLINK("http://evil.example")',
        'x'.repeat(201),
        'A\u0000da',
        'Ad\ufffd',
        'Ad\ufffe',
        'Ad\uffff',
      ],
    ],
    ['department', ['=cmd|"/c calc"!A1', '@SUM(A1)', ' =1+1', '\u00a0@SUM(A1)', '\n-1']],
    ['segment:shift', ['=x', 'x'.repeat(201)]],
  ])('with a bad %s says so at that column, and never repeats its content', (column, values) => {
    for (const value of values) {
      const problems = problemsOf({ [column]: value })
      expect([value, problems.map(problem => problem.column)]).toEqual([value, problems.map(() => column)])
      expect([value, problems.length]).not.toEqual([value, 0])
      if (value.length > 3) for (const { problem } of problems) expect(problem).not.toContain(value)
    }
  })

  test('with country UK gets the hint to write GB', () => {
    expect(problemsOf({ country: 'UK' })).toEqual([
      {
        column: 'country',
        problem: 'is not a two-letter country code such as DE, or GB for the United Kingdom',
      },
    ])
  })

  test('reports all of its problems at once', () => {
    const problems = problemsOf({ email: 'x', time_zone: 'x', country: 'x', status: 'x' })
    expect(problems.map(({ column }) => column)).toEqual(['email', 'time_zone', 'country', 'status'])
  })

  test('of any text is read or refused, and never throws', () => {
    const anyCells = fc.dictionary(
      fc.constantFrom(...COLUMNS, 'segment:x'),
      fc.string({ unit: 'binary', maxLength: 50 }),
    )
    fc.assert(
      fc.property(anyCells, row => {
        const result = readRow(row, defaults)
        expect(result.outcome === 'bad' ? result.problems.length : 1).toBeGreaterThan(0)
      }),
    )
  })
})

describe('an import', () => {
  test.each([
    [{ active: 0, leaving: 0, rekeyed: 0 }, undefined],
    [{ active: 100, leaving: 40, rekeyed: 5 }, undefined],
    [{ active: 100, leaving: 41, rekeyed: 0 }, '41 of 100 people off the roster'],
    [{ active: 100, leaving: 0, rekeyed: 6 }, 'person_id of 6 of 100 addresses'],
    [{ active: 100, leaving: 50, rekeyed: 6 }, ', and it would change'],
  ])('of %j goes on or asks for confirmation', (facts, reason) => {
    if (reason === undefined) expect(needsConfirmation(facts)).toBeUndefined()
    else expect(needsConfirmation(facts)).toContain(reason)
  })
})

describe('counting', () => {
  test('counts active people by where they are and by segment, by whatever names', () => {
    const count = new AudienceCount()
    count.add(aPerson('a'))
    count.add(aPerson('b', { department: 'constructor', segments: { shift: 'toString' } }))
    count.add(aPerson('c', { department: 'constructor', segments: { constructor: 'x' } }))
    count.add(aPerson('d', { status: 'leave' }))
    count.add(aPerson('e', { status: 'left' }))
    const summary = count.summary(7, 'en')
    expect(summary).toMatchObject({ at: 7, people: 3 })
    expect(summary.cells.map(({ department, people }) => [department, people])).toEqual([
      ['Care', 1],
      ['constructor', 2],
    ])
    expect(unknownBySegment(summary)).toEqual({
      department: 0,
      site: 0,
      country: 0,
      shift: 2,
      constructor: 2,
    })
    expect(summary.segments).toEqual({
      department: { Care: 1, constructor: 2 },
      site: { Berlin: 3 },
      country: { DE: 3 },
      shift: { toString: 1 },
      constructor: { x: 1 },
    })
  })

  test('counts them by the language of their locale, where they are', () => {
    const count = new AudienceCount()
    for (const [n, locale] of ['de-AT', 'de', 'pl', 'pl'].entries())
      count.add(aPerson(`p${n}`, { locale, department: n < 3 ? 'Care' : 'Kitchen' }))
    count.add(aPerson('left', { locale: 'fr', status: 'left' }))
    const summary = count.summary(7, 'en-GB')
    expect(summary.defaultLocale).toBe('en-GB')
    expect(summary.cells.map(({ department, languages }) => [department, languages])).toEqual([
      ['Care', { de: 2, pl: 1 }],
      ['Kitchen', { pl: 1 }],
    ])
  })

  test('counts people without a value, also where nobody has one', () => {
    const count = new AudienceCount()
    count.add(aPerson('a', { country: 'ZZ', site: '' }))
    count.add(aPerson('b', { country: 'ZZ' }))
    count.add(aPerson('c', { country: 'ZZ', site: '', status: 'left' }))
    expect(unknownBySegment(count.summary(7, 'en'))).toEqual({ department: 0, site: 1, country: 2 })
  })
})
