import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFile, anImporter, HEADER, lines } from './importer.ts'

const ROWS = ['p1,p1@example.com,Zoë,de,Europe/Berlin,DE,"Care, East",Köln,active', ...lines(3, 2)]
const FILE = aFile(...ROWS)
const by = (separator: string) =>
  FILE.replace('"Care, East"', '\u0001').replaceAll(',', separator).replace('\u0001', '"Care, East"')
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')

const FORMS: [string, string | Uint8Array][] = [
  ['with semicolons', by(';')],
  ['with tabs', by('\t')],
  ['with bars', by('|')],
  ['with sep=; above it', `sep=;\n${by(';')}`],
  ['with sep=, above it', `"sep=,"\r\n${FILE.replaceAll('\n', '\r\n')}`],
  ['with titles above it', `Report "Staff", as of 1 March\nConfidential\n\n,,,\n${FILE}`],
  ['with titles above it, and tabs', `Report\t"Staff\t\n\n${by('\t')}`],
  ['with empty columns at the end', FILE.replaceAll('\n', ',,,\n')],
  ['with rows of separators', `${FILE}\n,,,,,,,,\n , ,,,,,,,\n,,,,,,,,\n`],
  ['with quotes in the middle of cells', `${FILE.replace('Zoë', 'Zoë "Z" E')}`],
  ['in UTF-16', utf16(FILE, true)],
  ['in UTF-16 without a mark', utf16(FILE, false)],
  ['in UTF-16, big end first', utf16(FILE, true).swap16()],
  ['in UTF-16 with tabs, as Excel writes “Unicode Text”', utf16(by('\t').replaceAll('\n', '\r\n'), true)],
  ['in Windows-1252', Buffer.from(FILE, 'latin1')],
  [
    'with its header twice',
    FILE.replace('\n', `\nEmployee ID,Email,First Name,Language,Time Zone,Country,Department,Site,Status\n`),
  ],
]

describe('a roster is read', () => {
  test.each(FORMS)('%s, in pieces of any size', async (form, file) => {
    for (const pieces of [1, 7, 100_000]) {
      const importer = anImporter()
      expect(await importer.import(file, { pieces })).toMatchObject({
        status: 'done',
        counts: { rows: 4, good: 4, bad: 0 },
        problems: [],
        warnings:
          form === 'in Windows-1252' ? [{ problem: expect.stringContaining('read as Windows-1252') }] : [],
      })
      const [p1] = await importer.everyone()
      expect(p1).toMatchObject({ department: 'Care, East', site: 'Köln' })
      expect(p1?.givenName).toMatch(/^Zoë/)
    }
  })

  test('in Windows-1252 with its own signs: a name with a curly apostrophe stays whole', async () => {
    const importer = anImporter()
    await importer.import(
      Buffer.concat([
        Buffer.from(`${HEADER}\np1,p1@example.com,D`),
        Buffer.from([0x92]),
        Buffer.from('Arcy Zo\xeb,,,,,,', 'latin1'),
      ]),
    )
    expect(await importer.everyone()).toMatchObject([{ givenName: 'D’Arcy Zoë' }])
  })

  test('in Windows-1252 also where the first sign that shows it is far into the file', async () => {
    const importer = anImporter()
    const file = Buffer.from(aFile(...lines(3000), 'z1,z1@example.com,Jürgen,,,,,,'), 'latin1')
    expect(file.length).toBeGreaterThan(100_000)
    expect(await importer.import(file, { pieces: 4096 })).toMatchObject({
      status: 'done',
      counts: { good: 3001 },
    })
    expect((await importer.everyone()).at(-1)).toMatchObject({ givenName: 'Jürgen' })
  })

  test.each([
    ['titles above it', `Staff\n\n${by(';')}\nx;broken;;;;;;;\n`, 8],
    ['sep= above it', `sep=;\n${by(';')}\nx;broken;;;;;;;\n`, 7],
  ])('with %s, and lines are counted as in the file', async (_, file, line) => {
    const result = await anImporter().import(file, { confirmed: true })
    expect(result).toMatchObject({ problems: [{ line, column: 'email' }] })
  })

  test('with fewer cells where only empty ones at the end are missing; not where the status is', async () => {
    const importer = anImporter()
    const file = `status,person_id,email,site,department\nactive,p1,p1@example.com\nleft,p2\n${'active,q,q@example.com,,\n'}`
    expect(await importer.import(file, { confirmed: true })).toMatchObject({
      counts: { rows: 3, good: 2, bad: 1 },
      problems: [{ line: 3, column: '', problem: expect.stringContaining('more or fewer cells') }],
    })
  })

  test('without the columns that it does not know, which are named, and of which nothing is kept', async () => {
    const importer = anImporter()
    const file =
      'Employee ID,Work Email,Salary,Home Email,Division\np1,p1@example.com,91234,ada@home.example,North'
    expect(await importer.import(file)).toMatchObject({
      status: 'done',
      columns: { person_id: 'Employee ID', email: 'Work Email' },
      ignoredColumns: ['Salary', 'Home Email', 'Division'],
      warnings: [
        { line: 1, column: 'Salary' },
        { line: 1, column: 'Home Email' },
        { line: 1, column: 'Division', problem: expect.stringContaining('name it segment:<name>') },
      ],
    })
    expect(JSON.stringify([await importer.everyone(), await importer.audience.get()])).not.toMatch(
      /91234|home\.example|North/,
    )
  })

  test('and what is wrong is told by the name that the file has for the column', async () => {
    const file = `Employee ID;Work Email;Land\n${Array.from({ length: 40 }, (_, n) => `p${n};p${n}@example.com;Österreich`).join('\n')}\nx;none;\ny;y@example.com;Atlantis`
    expect(await anImporter().import(file)).toMatchObject({
      problems: [{ line: 42, column: 'Work Email' }],
      warnings: [{ line: 43, column: 'Land' }],
    })
  })

  test('and values that differ by case only are told, once for each spelling', async () => {
    const rows = ['Care', 'Care', 'care', 'CARE', 'care', 'Sales'].map(
      (department, n) => `p${n},p${n}@example.com,${department}`,
    )
    expect(await anImporter().import(`person_id,email,department\n${rows.join('\n')}`)).toMatchObject({
      warnings: [
        {
          line: 4,
          column: 'department',
          problem: expect.stringContaining('differs from line 2 by small and capital letters only'),
        },
        { line: 5, column: 'department' },
      ],
    })
  })
})

test('any roster is the same by whichever separator, quotes, line ends and encoding it is written', async () => {
  const cell = fc.stringMatching(/^[A-ZÄÖÜ]([a-zäöüéèß ,;|'"-][a-z]){0,6}$/)
  const row = fc.record({ given: cell, department: cell, quoteAll: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('utf8', 'utf8 with mark', 'utf16', 'utf16be', 'latin1'),
      fc.constantFrom('', 'Title\n\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 200 }),
      async (rows, separator, lineEnd, encoding, title, sep, pieces) => {
        const written = (value: string, always: boolean) =>
          always || /[,;\t|"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
        const table = [
          ['person_id', 'email', 'given_name', 'department'].join(separator),
          ...rows.map(({ given, department, quoteAll }, n) =>
            [`p${n}`, `p${n}@example.com`, given, department]
              .map(value => written(value, quoteAll))
              .join(separator),
          ),
        ]
        const text = [...(sep ? [`sep=${separator}`] : []), ...(title ? ['Title', ''] : []), ...table].join(
          lineEnd,
        )
        const file = {
          utf8: () => Buffer.from(text),
          'utf8 with mark': () => Buffer.from(`\ufeff${text}`),
          utf16: () => utf16(text, true),
          utf16be: () => utf16(text, true).swap16(),
          latin1: () => Buffer.from(text, 'latin1'),
        }[encoding]?.()
        const importer = anImporter()
        const result = await importer.import(file ?? '', { pieces })
        expect(result).toMatchObject({ status: 'done', counts: { rows: rows.length, bad: 0 } })
        const plain = (value: string) => value.replace(/ +/g, ' ')
        expect((await importer.everyone()).map(of => [of.givenName, of.department])).toEqual(
          rows.map(({ given, department }) => [plain(given), plain(department)]),
        )
      },
    ),
    { numRuns: 150 },
  )
})
