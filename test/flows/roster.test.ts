import { describe, expect, test } from 'vitest'
import { importRoster } from '../../functions/flows/roster.ts'
import type { RosterImport } from '../../functions/store/roster-imports.ts'
import { memoryTable } from '../memory-table.ts'
import { aFile, anImporter, HEADER, lines, NOW, streamOf } from './importer.ts'

const problemsOf = (of: RosterImport) =>
  'problems' in of ? of.problems.map(({ line, column, problem }) => [line, column, problem]) : []

describe('a file that is no roster is refused, and changes nothing', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(aFile(...lines(20)), 'utf16le')])
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'The file is empty'],
    ['blank lines alone', '\n\r\n\n', 'The file is empty'],
    ['a header alone', HEADER, 'None of the 0 rows could be read. The file holds no people.'],
    ['another header', `name,mail\n${lines(1)}`, 'person_id and email are missing'],
    ['no header', lines(3).join('\n'), 'person_id and email are missing'],
    ['a header without email', 'person_id,site\np1,Berlin', 'email is missing'],
    ['an unknown column', `${HEADER},salary\n${lines(1)},1`, 'no column "salary"'],
    [
      'semicolons',
      aFile(...lines(2)).replaceAll(',', ';'),
      'separated by semicolons; save the file with commas',
    ],
    ['tabs', aFile(...lines(2)).replaceAll(',', '\t'), 'separated by tabs; save the file with commas'],
    ['UTF-16 with a mark', utf16, 'not UTF-8'],
    ['UTF-16 without a mark', utf16.subarray(2), 'are missing'],
    ['Latin-1', Buffer.from(aFile('p1,p1@example.com,Jürgen,,,,,,'), 'latin1'), 'not UTF-8'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not UTF-8'],
    [
      'an unclosed quote',
      aFile('p1,p1@example.com,"Ada,,,,,,', ...lines(3, 2)),
      'is opened and never closed',
    ],
    ['a quote inside a cell', aFile('p1,p1@example.com,A"da,,,,,,'), 'in the middle of a cell'],
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
  const anyWay = [HEADER, quoted, '', ...lines(3, 2)]
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
        counts: { rows: 4, good: 4, bad: 0, leaving: 0, rekeyed: 0 },
        problems: [],
      })
      expect((await importer.everyone())[0]).toMatchObject({
        givenName: 'Ada "the" first',
        department: 'Care, East\nand West',
      })
    }
  })

  test('columns may stand in any order, and letters may be of any script', async () => {
    const importer = anImporter()
    await importer.import(
      'email,given_name,person_id,segment:team\nİ@example.com,x,p0,\nzoe@example.com,Ζωή 李 🌿,p1,夜',
      {
        pieces: 1,
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
        'p1,other@example.com,,,,,,,',
        'p9,P1@example.com,,,,,,,',
      ),
    )
    expect(result).toMatchObject({
      status: 'done',
      counts: { rows: 10, good: 3, bad: 7 },
      problemsNotShown: 0,
    })
    expect(problemsOf(result)).toEqual([
      [4, 'email', 'is not an email address'],
      [5, 'time_zone', expect.stringContaining('IANA')],
      [5, 'country', expect.stringContaining('two-letter')],
      [5, 'status', expect.stringContaining('active, leave or left')],
      [6, '', expect.stringContaining('more or fewer cells')],
      [7, '', expect.stringContaining('more or fewer cells')],
      [8, 'given_name', expect.stringContaining('formula')],
      [11, 'person_id', 'is in an earlier line already'],
      [12, 'email', 'is in an earlier line already'],
    ])
    expect((await importer.everyone()).map(({ personId }) => personId)).toEqual(['p1', 'p7', 'p8'])
  })

  test('of somebody who is there already leaves them as they are', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    const before = await importer.everyone()
    const result = await importer.import(aFile('p0,broken,,,,,,,left', ...lines(9, 1)))
    expect(result).toMatchObject({ status: 'done', counts: { good: 9, bad: 1, leaving: 0 } })
    expect(await importer.everyone()).toEqual(before)
  })

  test('among very many is counted where there are too many to be told', async () => {
    const importer = anImporter()
    const bad = Array.from({ length: 700 }, (_, n) => `bad${n},nothing,,,,,,,`)
    const result = await importer.import(aFile(...lines(1), ...bad), { pieces: 4096 })
    expect(result).toMatchObject({ counts: { bad: 700 }, problemsNotShown: 200 })
    expect(problemsOf(result)).toHaveLength(500)
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
