import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMNS } from '../../../functions/domain/roster/columns.ts'
import { readRow } from '../../../functions/domain/roster/row.ts'
import { aPerson } from '../../builders.ts'

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
const columnsIn = (findings: { column: string }[]) => findings.map(({ column }) => column)

describe('a row', () => {
  test('becomes a person', () => {
    expect(read({ 'segment:shift': 'night', 'segment:grade': '' })).toMatchObject({
      person: aPerson('ada', { locale: 'en-GB', segments: { shift: 'night' } }),
      problems: [],
      warnings: [],
    })
  })

  test('is trimmed, and case is ignored where it has no meaning', () => {
    const row = read({
      email: ' Ada@Example.COM ',
      country: 'de',
      status: 'Active',
      department: ' Care ',
      locale: 'EN-gb',
      time_zone: 'europe/BERLIN',
    })
    expect(row).toMatchObject({ person: aPerson('ada', { locale: 'en-GB' }), warnings: [] })
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

  test.each(['-', '–', '--', 'n/a', 'N/A', '#N/A', 'none', 'NULL', '(blank)', 'k. A.', ' \u00a0', '="" '])(
    'with %j in every optional cell is read as if they were empty',
    nothing => {
      const row = Object.fromEntries(COLUMNS.map(column => [column, nothing]))
      expect(
        readRow({ ...row, 'segment:x': nothing, person_id: 'ada', email: 'ada@example.com' }, defaults),
      ).toEqual(readRow({ person_id: 'ada', email: 'ada@example.com' }, defaults))
    },
  )

  test('of a department “NA” or from Namibia is read as it says', () => {
    expect(read({ department: 'NA', country: 'NA', time_zone: 'Africa/Windhoek' })).toMatchObject({
      person: { department: 'NA', country: 'NA' },
      warnings: [],
    })
  })

  test.each<[string, string[]]>([
    ['person_id', ['', 'a b', 'a/b', 'ä', 'a'.repeat(65), 'a#b', '../x', '=1+1', '-5', '@x']],
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
        '.a@example.com',
        'ada@ex@ample.com',
        `${'a'.repeat(250)}@example.com`,
        `${'a'.repeat(65)}@example.com`,
        'ädä@example.com',
        'ada@example.com, bob@example.com',
        '"ada"@example.com',
        'ada@127.0.0.1',
        'ada@-x.example',
        'ada@example.com:25',
        '=ada@example.com',
      ],
    ],
  ])('with a bad %s is bad, says so at that column, and never repeats its content', (column, values) => {
    for (const value of values) {
      const { problems, person } = read({ [column]: value })
      expect([value, columnsIn(problems), person]).toEqual([value, [column], undefined])
      if (value.length > 4) for (const { problem } of problems) expect(problem).not.toContain(value)
    }
  })

  test.each<[string, string[], object]>([
    ['locale', ['klingonish', 'e', '12', 'jp', '=en'], { locale: 'de' }],
    [
      'time_zone',
      [
        'Bonn',
        'CEST+2',
        'Europe/Atlantis',
        '+02:00',
        'GMT+25',
        'BST',
        'EST',
        'CST',
        'IST',
        'PST8PDT',
        'SystemV/EST5',
      ],
      { timeZone: 'Europe/Vienna' },
    ],
    ['country', ['Atlantis', 'D', 'XX', '12', 'EU', 'UN', 'SU', 'IC', 'Congo', '=DE'], { country: 'ZZ' }],
    [
      'given_name',
      [
        '=1+1',
        '+49',
        '@cmd',
        '=HYPERLINK("http://evil.example")',
        'x'.repeat(201),
        'A\u0000da',
        'Ad\ufffd',
        'Ad\uffff',
      ],
      { givenName: '' },
    ],
    ['department', ['=cmd|"/c calc"!A1', '@SUM(A1)', ' =1+1', '\u00a0@SUM(A1)', '\n-1'], { department: '' }],
    ['segment:shift', ['=x', 'x'.repeat(201)], { segments: {} }],
  ])(
    'with an unreadable %s keeps the person, with the default and a warning without its content',
    (column, values, person) => {
      for (const value of values) {
        const row = read({ [column]: value })
        expect([value, row.problems, row.person]).toMatchObject([value, [], person])
        expect([value, columnsIn(row.warnings)]).toMatchObject([value, expect.arrayContaining([column])])
        if (value.length > 3) for (const { problem } of row.warnings) expect(problem).not.toContain(value)
      }
    },
  )

  test('reports all of its problems at once', () => {
    const { problems, warnings } = read({ person_id: '', email: 'x', country: 'x', status: 'x' })
    expect(columnsIn(problems)).toEqual(['person_id', 'email'])
    expect(columnsIn(warnings)).toEqual(['status', 'country'])
  })

  test('of any text is read or refused, and never throws', () => {
    const anyCells = fc.dictionary(
      fc.constantFrom(...COLUMNS, 'segment:x', 'active'),
      fc.string({ unit: 'binary', maxLength: 50 }),
    )
    fc.assert(
      fc.property(anyCells, row => {
        const { problems, person, status } = readRow(row, defaults)
        expect(problems.length > 0 || person !== undefined || status === 'left').toBe(true)
      }),
    )
  })
})

describe('a status', () => {
  test.each<[string, string[]]>([
    ['active', ['active', 'Aktiv', 'ACTIF', 'activa', 'نشط', 'Full-Time', 'Teilzeit', 'en activité']],
    [
      'leave',
      [
        'leave',
        'On Leave',
        'Elternzeit',
        'en congé',
        'Congé maternité',
        'baja',
        'de baja',
        'إجازة',
        'Onboarding',
        'Leave: parental',
      ],
    ],
    [
      'left',
      [
        'left',
        'Terminated',
        'INACTIVE',
        'Ausgeschieden',
        'inaktiv',
        'Licencié',
        'jubilada',
        'متقاعد',
        'غير نشط',
        'Terminated - Voluntary',
        'Terminated (31.12.)',
      ],
    ],
  ])('%s is read from %j', (status, words) => {
    for (const word of words)
      expect([word, read({ status: word })]).toMatchObject([
        word,
        { status, statusUnread: false, problems: [] },
      ])
  })

  test.each(['yes', '1', 'gekündigt', 'Aktive', 'Active - ends 31.12.', 'zzz', 'unknown', 'activ\u0000e'])(
    'of %j cannot be read, so that the person is kept and not active',
    status => {
      expect(read({ status })).toMatchObject({
        status: 'leave',
        statusUnread: true,
        person: { status: 'leave' },
        warnings: [{ column: 'status' }],
      })
    },
  )

  test.each<[string, string, string]>([
    ['active', 'Yes', 'active'],
    ['', 'no', 'left'],
    ['active', 'Nein', 'left'],
    ['on leave', 'oui', 'leave'],
    ['Terminated', 'yes', 'left'],
    ['active', 'perhaps', 'leave'],
  ])('%j and “is active?” %j together are what protects more: %s', (status, active, both) => {
    expect(read({ status, active })).toMatchObject({ status: both })
  })

  test.each<[string, Record<string, string>]>([
    ['an empty email', { email: '' }],
    ['a locale that is none', { locale: 'de_DE_x y' }],
    [
      'nothing but an id',
      { email: '', given_name: '', locale: '', time_zone: '', country: '', department: '', site: '' },
    ],
    ['formulas everywhere', { email: '=1', given_name: '=1', department: '=1', country: '=1' }],
  ])('left takes effect by person_id in a row with %s', (_, over) => {
    expect(read({ ...over, status: 'left' })).toMatchObject({ personId: 'ada', status: 'left', problems: [] })
    expect(read({ ...over, status: 'leave' })).toMatchObject({ personId: 'ada', status: 'leave' })
  })
})

describe('what is unambiguous is read', () => {
  test.each([
    ['de_DE', 'de-DE'],
    ['DE', 'de'],
    ['en_US.UTF-8', 'en-US'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['allemand', 'de'],
    ['الألمانية', 'de'],
    ['English (United Kingdom)', 'en-GB'],
    ['Polski', 'pl'],
    ['deu', 'de'],
  ])('the language %s as %s', (said, locale) => {
    expect(read({ locale: said })).toMatchObject({ person: { locale }, warnings: [] })
  })

  test.each([
    ['DEU', 'DE'],
    ['Germany', 'DE'],
    ['DEUTSCHLAND', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['ألمانيا', 'DE'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Vereinigtes Königreich', 'GB'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Türkiye', 'TR'],
    ['México', 'MX'],
    ['CHE', 'CH'],
    ['AUT', 'AT'],
    ['Kosovo', 'XK'],
  ])('the country %s as %s', (said, country) => {
    expect(read({ country: said, time_zone: '' })).toMatchObject({ country, person: { country } })
  })

  test.each([
    ['W. Europe Standard Time', 'DE', 'Europe/Berlin'],
    ['w. europe standard time', 'AT', 'Europe/Vienna'],
    ['GMT Standard Time', 'GB', 'Europe/London'],
    ['Eastern Standard Time', 'US', 'America/New_York'],
    ['Eastern Standard Time', 'CA', 'America/Toronto'],
    ['Israel', 'IL', 'Asia/Jerusalem'],
    ['us/eastern', 'US', 'America/New_York'],
  ])('the zone %s in %s as %s', (time_zone, country, timeZone) => {
    expect(read({ time_zone, country })).toMatchObject({ person: { timeZone }, warnings: [] })
  })

  test.each([
    ['O’Brien&Sons@example.com', undefined],
    ['ada&bob@example.com', 'ada&bob@example.com'],
    ["o'brien/it#1!@example.com", "o'brien/it#1!@example.com"],
    ['ada@büro.example', 'ada@xn--bro-hoa.example'],
    ['ADA@BÜRO.example', 'ada@xn--bro-hoa.example'],
    ['\u200bada@example.com\u200b', 'ada@example.com'],
    ['ada@\ufeffexample.com\u00a0', 'ada@example.com'],
    ['mailto:ada@example.com', 'ada@example.com'],
    ['Ada Lovelace <ada@example.com>', 'ada@example.com'],
    ['ada@例え.jp', 'ada@xn--r8jz45g.jp'],
  ])('the address %s as %s', (said, email) => {
    expect(read({ email: said }).person?.email).toBe(email)
  })

  test('a number that an export wrote as a formula, to keep its zeros', () => {
    expect(read({ person_id: '="0042"' })).toMatchObject({ person: { personId: '0042' } })
  })
})

test.each([
  [
    'another country',
    { time_zone: 'America/New_York' },
    'America/New_York',
    'is not a zone of the row’s country',
  ],
  [
    'none, where the default is none of the country',
    { time_zone: '', country: 'JP' },
    'Europe/Vienna',
    'is empty, and Europe/Vienna',
  ],
])('a zone of %s is used, with a warning', (_, over, timeZone, problem) => {
  expect(read(over)).toMatchObject({
    person: { timeZone },
    warnings: [{ column: 'time_zone', problem: expect.stringContaining(problem) }],
  })
})

test('values that look alike are the same value', () => {
  const alike = [
    'Büro Süd',
    'Bu\u0308ro Su\u0308d',
    ' Büro  Süd\u00a0',
    'Büro\u00a0Süd',
    'Büro\u200b Süd',
    'Büro\nSüd',
  ]
  const values = alike.map(
    department => read({ department, site: department, 'segment:x': department }).person,
  )
  for (const person of values)
    expect(person).toMatchObject({ department: 'Büro Süd', site: 'Büro Süd', segments: { x: 'Büro Süd' } })
})
