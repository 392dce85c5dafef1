import { describe, expect, test } from 'vitest'
import { importRoster } from '../../functions/flows/roster.ts'
import type { RosterImport } from '../../functions/store/roster-imports.ts'
import { memoryTable } from '../memory-table.ts'
import { aFile, anImporter, HEADER, lines, NOW, streamOf } from './importer.ts'

const warningsOf = (of: RosterImport) =>
  'warnings' in of ? of.warnings.map(({ line, column, problem }) => [line, column, problem]) : []
const problemsOf = (of: RosterImport) =>
  'problems' in of ? of.problems.map(({ line, column, problem }) => [line, column, problem]) : []

describe('a file that is no roster is refused, and changes nothing', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'The file is empty'],
    ['blank lines alone', '\n\r\n\n', 'The file is empty'],
    ['a header alone', HEADER, 'None of the 0 rows could be read. The file holds no people.'],
    ['another header', `name,salary\n${lines(1)}`, 'person_id and email are missing'],
    ['no header', lines(3).join('\n'), 'person_id and email are missing'],
    ['a header without email', 'person_id,site\np1,Berlin', 'email is missing'],
    [
      'Cyrillic in Windows-1251',
      Buffer.from([...Buffer.from(`${HEADER}\np1,p1@example.com,`), 0xc0, 0xed, 0xed, 0xe0]),
      'not UTF-8',
    ],
    [
      'Polish in Windows-1250',
      Buffer.from(aFile('p1,p1@example.com,Pawe\u00b3,,,,,,'), 'latin1'),
      'not UTF-8',
    ],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([Buffer.from(aFile('p1,p1@example.com,Jürgen,,,,Stra')), Buffer.from([0xdf, 0x65])]),
      'not UTF-8',
    ],
    [
      'a workbook',
      Buffer.from('504b030414000600', 'hex'),
      'a workbook (.xlsx, .ods or .numbers) or a zip archive, and not CSV. In Excel choose File, Save As, "CSV UTF-8',
    ],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Excel workbook (.xls), and not CSV'],
    ['a PDF', '%PDF-1.7\n', 'a PDF, and not CSV'],
    [
      'a table of the web called .xls',
      '<html><table><tr><td>person_id</td></tr></table>',
      'a web page or XML under another name',
    ],
    [
      'half a UTF-16 character at the end',
      Buffer.concat([Buffer.from(`\ufeff${aFile(...lines(2))}`, 'utf16le'), Buffer.from([0])]),
      'nor utf-16le',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not UTF-8'],
    [
      'an unclosed quote',
      aFile('p1,p1@example.com,"Ada,,,,,,', ...lines(3, 2)),
      'is opened and never closed',
    ],
    [
      'an unclosed quote that closes at the next one',
      aFile('p1,p1@example.com,"Ada,,,,,,', 'p2,p2@example.com,"Bob",,,,,,', ...lines(3, 3)),
      'Line 2 cannot be read as CSV: a quotation mark is opened and never closed',
    ],
    [
      'a text without line ends',
      `person_id,email,${'x'.repeat(70_000)}`,
      'it is far too long for a line of a roster.',
    ],
    [
      'no good row',
      aFile('p1,no address,,,,,,,', 'p2,none either,,,,,,,'),
      'None of the 2 rows could be read. Line 2, column email',
    ],
  ])('%s', async (_, file, reason) => {
    const importer = anImporter()
    await importer.import(aFile(...lines(5)))
    const before = await importer.everyone()
    const audience = await importer.audience.get()
    const result = await importer.import(file)
    expect(result).toMatchObject({ status: 'refused', finishedAt: NOW })
    expect(result.status === 'refused' && result.reason).toContain(reason)
    expect(await importer.everyone()).toEqual(before)
    expect(await importer.audience.get()).toEqual(audience)
  })
})

describe('a roster is read as spreadsheets write it', () => {
  const quoted = 'p1,p1@example.com,"Ada ""the"" first",,,,"Care, East\nand West",Berlin,active'
  const anyWay = [HEADER, quoted, '', ',,,,,,,,', ...lines(3, 2)]
  test.each<[string, string]>([
    ['as it is', anyWay.join('\n')],
    ['with a last line end', `${anyWay.join('\n')}\n`],
    ['with a byte order mark', `\ufeff${anyWay.join('\n')}`],
    ['with CRLF', anyWay.join('\r\n').replace('East\n', 'East\r\n')],
    ['with old Mac line ends', anyWay.join('\n').replaceAll('\n', '\r')],
    [
      'with quotes around everything',
      anyWay
        .map(line =>
          line === quoted
            ? line
            : line
                .split(',')
                .map(cell => (line === '' ? '' : `"${cell}"`))
                .join(','),
        )
        .join('\n'),
    ],
    ['with the header in capitals', anyWay.join('\n').replace(HEADER, HEADER.toUpperCase())],
  ])('%s, in pieces of any size', async (_, file) => {
    for (const pieces of [1, 2, 3, 64, 100_000]) {
      const importer = anImporter()
      expect(await importer.import(file, { pieces })).toMatchObject({
        status: 'done',
        counts: { rows: 4, good: 4, bad: 0, leaving: 0, rekeyed: 0, readdressed: 0 },
        problems: [],
      })
      expect((await importer.everyone())[0]).toMatchObject({
        givenName: 'Ada "the" first',
        department: 'Care, East and West',
      })
    }
  })

  test('columns may stand in any order, and letters may be of any script', async () => {
    const importer = anImporter()
    await importer.import(
      'email,given_name,person_id,segment:team\nİ@example.com,x,p0,\nzoe@example.com,Ζωή 李 🌿,p1,夜',
      {
        pieces: 1,
        confirmed: true,
      },
    )
    expect(await importer.everyone()).toMatchObject([
      {
        personId: 'p1',
        givenName: 'Ζωή 李 🌿',
        segments: { team: '夜' },
        timeZone: 'Europe/Vienna',
        country: 'ZZ',
      },
    ])
  })
})

describe('a bad row', () => {
  test('is told by line, column and reason, and keeps no other row back', async () => {
    const importer = anImporter()
    const result = await importer.import(
      aFile(
        'p1,p1@example.com,"two\nlines",,,,,,',
        'p2,not an address,,,,,,,',
        'p3,p3@example.com,,,Europe/Atlantis,XX,,,gone',
        'p4,p4@example.com',
        'p5,p5@example.com,,,,,,,active,and more',
        'p6,p6@example.com,=1+1,,,,,,',
        ...lines(2, 7),
        'p7,other@example.com,,,,,,,',
        'p9,P1@example.com,,,,,,,',
      ),
      { confirmed: true },
    )
    // Of duplicates neither wins: p1 and p9 share an address, and there are two p7.
    expect(result).toMatchObject({
      status: 'done',
      counts: { rows: 10, good: 3, bad: 7 },
      problemsNotShown: 0,
    })
    expect(problemsOf(result)).toEqual([
      [4, 'email', 'is not an email address'],
      [6, '', expect.stringContaining('more or fewer cells')],
      [7, '', expect.stringContaining('more or fewer cells')],
      [11, 'person_id', expect.stringContaining('is in line 9 too; neither row is used')],
      [12, 'email', expect.stringContaining('is in line 2 too; neither row is used')],
    ])
    expect(warningsOf(result)).toEqual([
      [5, 'status', expect.stringContaining('active, leave or left')],
      [5, 'country', expect.stringContaining('counts as unknown')],
      [5, 'time_zone', expect.stringContaining('IANA')],
      [8, 'given_name', expect.stringContaining('formula')],
    ])
    expect((await importer.everyone()).map(({ personId }) => personId)).toEqual(['p3', 'p6', 'p8'])
  })

  test('of somebody who is there already leaves them as they are', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    const before = await importer.everyone()
    const result = await importer.import(aFile('p0,broken,,,,DE,,,active', ...lines(9, 1)))
    expect(result).toMatchObject({ status: 'done', counts: { good: 9, bad: 1, leaving: 0 } })
    expect(await importer.everyone()).toEqual(before)
  })

  test('among very many is counted where there are too many to be told', async () => {
    const importer = anImporter()
    const bad = Array.from({ length: 700 }, (_, n) => `bad${n},nothing,,,,,,,`)
    const result = await importer.import(aFile(...lines(1), ...bad), { pieces: 4096, confirmed: true })
    expect(result).toMatchObject({ counts: { bad: 700 }, problemsNotShown: 200 })
    expect(problemsOf(result)).toHaveLength(500)
  })
})

describe('the state that protects', () => {
  /** What becomes of p0, who was active in Germany, by this row. */
  async function becomes(row: string, header = HEADER) {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    const file =
      header === HEADER ? aFile(row, ...lines(9, 1)) : `${header}\n${row}\n${lines(9, 1).join('\n')}`
    const result = await importer.import(file)
    const [p0] = await importer.everyone()
    return { result, p0 }
  }

  test.each([
    ['an empty address', 'p0,,,,,,,,left', 'left'],
    ['a broken address', 'p0,broken,,,,,,,left', 'left'],
    ['a locale', 'p0,p0@example.com,,de_DE_x y,,,,,left', 'left'],
    ['another word for it', 'p0,,,,,,,,Terminated', 'left'],
    ['leave and no address', 'p0,,,,,,,,On leave', 'leave'],
    ['a comma too many', 'p0,p0@example.com,Smith, Ada,en,Europe/Berlin,DE,Care,Berlin,left', 'left'],
    ['a status that cannot be read', 'p0,p0@example.com,,,,,,,gekündigt', 'leave'],
    ['a status that cannot be read, and no address', 'p0,,,,,,,,gekündigt', 'leave'],
    ['two rows', 'p0,p0@example.com,,,,,,,active\np0,,,,,,,,left', 'left'],
    ['two rows the other way round', 'p0,,,,,,,,left\np0,p0@example.com,,,,,,,active', 'left'],
    ['two rows of one address', 'p0,p1@example.com,,,,,,,leave', 'leave'],
  ])('takes effect by id, in a row with %s', async (_, row, status) => {
    const { result, p0 } = await becomes(row)
    expect(result).toMatchObject({ status: 'done', counts: { leaving: 1 } })
    expect(p0).toMatchObject({ personId: 'p0', email: 'p0@example.com', status })
  })

  test.each([
    ['unreadable', 'p0,p0@example.com,,,,Atlantis,,,active', 'ZZ'],
    ['unreadable in a bad row', 'p0,broken,,,,Atlantis,,,active', 'ZZ'],
    ['another in a bad row', 'p0,broken,,,,France,,,active', 'FR'],
    ['empty in a bad row', 'p0,broken,,,,,,,active', 'DE'],
  ])('keeps no old country: %s', async (_, row, country) => {
    expect((await becomes(row)).p0).toMatchObject({ personId: 'p0', country, status: 'active' })
  })

  test('of a leaver whose address somebody else has now keeps nobody back', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(30)))
    const rehired = aFile('p0,p0@example.com,,,,,,,left', 'new0,p0@example.com,,,,,,,active', ...lines(29, 1))
    expect(await importer.import(rehired)).toMatchObject({ status: 'done', counts: { bad: 0, rekeyed: 1 } })
    const everyone = await importer.everyone()
    expect(everyone.filter(({ email }) => email === 'p0@example.com')).toMatchObject([
      { personId: 'new0', status: 'active' },
      { personId: 'p0', status: 'left' },
    ])
  })

  test('is not made up: a leaver who was never on the roster is not kept', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10), 'gone,gone@example.com,Gone,,,,,,left'))
    expect(await importer.everyone()).toHaveLength(10)
  })

  test('counts towards the 40 % stop, where no status can be read', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    const before = await importer.everyone()
    const file = aFile(...lines(10).map((line, n) => (n < 5 ? line.replace('active', 'zzz') : line)))
    expect(await importer.import(file)).toMatchObject({
      status: 'needs-confirmation',
      reason: expect.stringContaining('5 of 10 people off the roster'),
      counts: { leaving: 5, bad: 0 },
    })
    expect(await importer.everyone()).toEqual(before)
  })
})

describe('a first roster', () => {
  const withBad = (bad: string[]) => aFile(...lines(100 - bad.length), ...bad)
  test.each([
    ['rows', 'x,none,,,,,,,'],
    ['rows whose status cannot be read', 'x,x@example.com,,,,,,,zzz'],
  ])('with more than 5 %% bad %s asks before it counts', async (_, row) => {
    const bad = (count: number) => Array.from({ length: count }, (_, n) => row.replaceAll('x', `x${n}`))
    expect(await anImporter().import(withBad(bad(5)), { pieces: 4096 })).toMatchObject({ status: 'done' })
    const importer = anImporter()
    expect(await importer.import(withBad(bad(6)), { pieces: 4096 })).toMatchObject({
      status: 'needs-confirmation',
      reason: expect.stringContaining('6 of 100 rows, or their status, could not be read'),
    })
    expect(await importer.everyone()).toEqual([])
    expect(await importer.import(withBad(bad(6)), { pieces: 4096, confirmed: true })).toMatchObject({
      status: 'done',
    })
  })
})

describe('who is no longer listed', () => {
  test('has left, and comes back by being listed again', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    expect(await importer.import(aFile(...lines(7)))).toMatchObject({
      status: 'done',
      counts: { leaving: 3 },
    })
    const left = (await importer.everyone()).filter(({ status }) => status === 'left')
    expect(left.map(({ personId }) => personId)).toEqual(['p7', 'p8', 'p9'])
    expect(await importer.audience.get()).toMatchObject({ people: 7, segments: { department: { Care: 7 } } })
    await importer.import(aFile(...lines(10)))
    expect(await importer.audience.get()).toMatchObject({ people: 10 })
  })

  test('is asked about where they are more than 40 %, and nothing is changed until somebody confirms', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    const before = await importer.everyone()
    const file = aFile(...lines(5), ...lines(1, 20))
    const asked = await importer.import(file)
    expect(asked).toMatchObject({ status: 'needs-confirmation', counts: { leaving: 5, good: 6 } })
    expect(asked.status === 'needs-confirmation' && asked.reason).toContain('5 of 10 people off the roster')
    expect(await importer.everyone()).toEqual(before)
    expect(await importer.audience.get()).toMatchObject({ people: 10 })
    expect(await importer.import(file, { confirmed: true })).toMatchObject({ status: 'done' })
    expect(await importer.audience.get()).toMatchObject({ people: 6 })
  })

  test('is asked about where more than 5 % of addresses belong to another id', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(20)))
    const rekeyed = lines(20).map((line, n) => (n < 2 ? line.replace(`p${n},`, `new${n},`) : line))
    const asked = await importer.import(aFile(...rekeyed))
    expect(asked).toMatchObject({ status: 'needs-confirmation', counts: { rekeyed: 2, leaving: 2 } })
    expect(await importer.import(aFile(...rekeyed), { confirmed: true })).toMatchObject({ status: 'done' })
    expect(await importer.audience.get()).toMatchObject({ people: 20 })
  })
})

describe('an import', () => {
  test('tells how many people have another address, and not who has none any more or is new', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(20)))
    const moved = lines(21, 1).map((line, n) => (n < 3 ? line.replace('@example.com', '@new.example') : line))
    expect(await importer.import(aFile(...moved))).toMatchObject({
      status: 'done',
      counts: { readdressed: 3, rekeyed: 0, leaving: 1 },
    })
  })

  test('of the same file twice changes nothing the second time', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(30)))
    const before = await importer.everyone()
    expect(await importer.import(aFile(...lines(30)))).toMatchObject({
      status: 'done',
      counts: { leaving: 0, rekeyed: 0 },
    })
    expect(await importer.everyone()).toEqual(before)
  })

  test('that is done with is not done again, whatever is uploaded under its name', async () => {
    const importer = anImporter()
    const first = await importer.import(aFile(...lines(10)))
    expect(await importer.again(first.importId, aFile(...lines(10, 50)))).toEqual(first)
    expect((await importer.everyone())[0]?.personId).toBe('p0')
  })

  test('that nobody asked for is not even read', async () => {
    const table = memoryTable()
    const { deps } = anImporter(table)
    const open = async () => {
      throw new Error('it was opened')
    }
    expect(await importRoster('nobody-asked', NOW, { ...deps, open })).toBeUndefined()
    expect(table.dump()).toEqual([])
  })

  test('that died half way is completed when it is tried again', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    let writes = 0
    const people = {
      rowsOfShard: (part: string) => importer.deps.people.rowsOfShard(part),
      rowsOf: (ids: string[]) => importer.deps.people.rowsOf(ids),
      putMany: async (...put: Parameters<typeof importer.deps.people.putMany>) => {
        if (++writes === 2) throw new Error('the function died')
        return importer.deps.people.putMany(...put)
      },
    }
    const file = aFile(...lines(700, 3))
    await expect(importer.import(file, { pieces: 4096, changed: { people } })).rejects.toThrow('died')
    expect(await importer.again('import-1', file, { pieces: 4096 })).toMatchObject({
      status: 'done',
      counts: { good: 700 },
    })
    const everyone = await importer.everyone()
    expect(everyone.filter(({ status }) => status === 'active')).toHaveLength(700)
    expect(everyone.filter(({ status }) => status === 'left')).toHaveLength(3)
  })

  test('that stops at the header lets go of the file', async () => {
    const file = streamOf(`wrong,header\n${'x,y\n'.repeat(100_000)}`, 1024)
    expect(await anImporter().import(() => file)).toMatchObject({ status: 'refused' })
    await new Promise(done => setImmediate(done))
    expect(file.destroyed).toBe(true)
  })
})
