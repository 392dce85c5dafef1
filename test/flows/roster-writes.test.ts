import { describe, expect, test } from 'vitest'
import { MAX_VALUES } from '../../functions/domain/roster/group-columns.ts'
import { DAY } from '../../functions/domain/time.ts'
import type { Item, Table } from '../../functions/ports/table.ts'
import { type MemoryTable, memoryTable } from '../memory-table.ts'
import { aFile, anImporter, HEADER, lines, NOW } from './importer.ts'

/** A memory table that counts the items that are written. */
function counting(): { table: MemoryTable; written: Item[] } {
  const table = memoryTable()
  const written: Item[] = []
  const counted: Table = {
    ...table,
    put: (item, condition) => {
      written.push(item)
      return table.put(item, condition)
    },
    putMany: items => {
      written.push(...items)
      return table.putMany(items)
    },
    putEach: puts => {
      written.push(...puts.map(({ item }) => item))
      return table.putEach(puts)
    },
  }
  return { table: { ...table, ...counted }, written }
}
const peopleIn = (items: Item[]) => items.filter(({ pk }) => pk.startsWith('PEOPLE#'))

describe('an import writes what differs', () => {
  test('of an unchanged roster nothing but its own state and the time of the count', async () => {
    const { table, written } = counting()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(300)), { pieces: 4096 })
    expect(peopleIn(written)).toHaveLength(300)
    written.length = 0
    const later = NOW + DAY
    await importer.import(aFile(...lines(300)), { pieces: 4096, now: later })
    // The number and three states of the import, three of its turn, and the head of the counts.
    expect(written.map(({ pk }) => pk).sort()).toEqual([
      'AUDIENCE',
      'IMPORTS',
      'IMPORTS',
      'IMPORTS',
      'IMPORTS',
      'ROSTER',
      'ROSTER',
      'ROSTER',
    ])
    expect(await importer.audience.get()).toMatchObject({ at: later, people: 300 })
  })

  test('of one changed, one new and one missing person three rows', async () => {
    const { table, written } = counting()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(300)), { pieces: 4096 })
    written.length = 0
    const changed = lines(299).map((line, n) => (n === 7 ? line.replace(',Care,', ',Sales,') : line))
    await importer.import(aFile(...changed, ...lines(1, 400)), { pieces: 4096 })
    expect(
      peopleIn(written)
        .map(({ sk }) => sk)
        .sort(),
    ).toEqual(['p299', 'p400', 'p7'])
  })
})

describe('a row that is not taken over', () => {
  const row = (table: MemoryTable, id: string) => table.dump().find(({ sk }) => sk === id)
  const withRow = (bad: string) => aFile(bad, ...lines(29, 1))

  test('is written for what takes effect by id, once, and for nothing else', async () => {
    const { table, written } = counting()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(30)))
    for (const [bad, rows] of [
      ['p0,broken,Other,,,,,,', 0],
      ['p0,broken,Other,,,Atlantis,,,', 1],
      ['p0,broken,,,,Atlantis,,,zzz', 1],
      ['p0,p0@example.com,Smith, Ada,en,Europe/Berlin,DE,Care,Berlin,left', 1],
    ] as const)
      for (const times of [rows, 0]) {
        written.length = 0
        expect(await importer.import(withRow(bad))).toMatchObject({ status: 'done', counts: { bad: 1 } })
        expect([bad, peopleIn(written)]).toEqual([
          bad,
          Array(times).fill(expect.objectContaining({ sk: 'p0' })),
        ])
      }
    expect(row(table, 'p0')).toMatchObject({ status: 'left', country: 'ZZ', givenName: 'Given', leftAt: NOW })
    expect(row(table, 'p0')).toHaveProperty('expiresAt')
  })

  test('keeps somebody who had left and is on leave now', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(30)))
    await importer.import(aFile(...lines(29, 1)))
    expect(row(importer.table, 'p0')).toHaveProperty('expiresAt')
    await importer.import(withRow('p0,broken,,,,,,,On leave'))
    expect(row(importer.table, 'p0')).toMatchObject({ status: 'leave', email: 'p0@example.com' })
    expect(row(importer.table, 'p0')).not.toHaveProperty('expiresAt')
    expect(row(importer.table, 'p0')).not.toHaveProperty('leftAt')
  })

  test('is nothing to take over where an attempt that died meant to write it', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(30)))
    const { people } = importer.deps
    const dying = {
      rowsOf: (ids: string[]) => people.rowsOf(ids),
      rowsOfShard: (shard: string) => people.rowsOfShard(shard),
      putMany: async () => Promise.reject(new Error('the function died')),
    }
    const moved = aFile(...lines(30).map(line => line.replace(',Care,', ',Sales,')))
    await expect(importer.import(moved, { changed: { people: dying } })).rejects.toThrow('died')
    const newer = 'p0,broken,,,,Atlantis,,,zzz'
    expect(await importer.import(withRow(newer))).toMatchObject({ status: 'done' })
    expect(row(importer.table, 'p0')).toMatchObject({ status: 'leave', country: 'ZZ', department: 'Care' })
    expect(await importer.again('import-1', moved)).toMatchObject({ status: 'overtaken' })
  })
})

describe('somebody who has left', () => {
  const rowOf = (table: MemoryTable, id: string) => table.dump().find(({ sk }) => sk === id)
  const expiresAt = (NOW + 30 * DAY) / 1000

  test('goes with name and address after the days that the stage sets, and no later import prolongs it', async () => {
    const table = memoryTable()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(10)))
    await importer.import(aFile(...lines(9)))
    expect(rowOf(table, 'p9')).toMatchObject({ status: 'left', leftAt: NOW, expiresAt })
    for (let days = 1; days < 4; days++) await importer.import(aFile(...lines(9)), { now: NOW + days * DAY })
    expect(rowOf(table, 'p9')).toMatchObject({ status: 'left', leftAt: NOW, expiresAt })
  })

  test('goes likewise where the file lists them as left, and does not come back by being listed so', async () => {
    const table = memoryTable()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(10)))
    const file = aFile(...lines(9), lines(1, 9)[0]?.replace('active', 'left') ?? '')
    await importer.import(file)
    expect(rowOf(table, 'p9')).toMatchObject({ status: 'left', expiresAt })
    await importer.import(file, { now: NOW + DAY })
    expect(rowOf(table, 'p9')).toMatchObject({ status: 'left', expiresAt })
    const row = rowOf(table, 'p9')
    if (row) await table.remove(row)
    await importer.import(file, { now: NOW + 31 * DAY })
    expect(rowOf(table, 'p9')).toBeUndefined()
  })

  test('goes likewise where they were on leave', async () => {
    const table = memoryTable()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(9), lines(1, 9)[0]?.replace('active', 'leave') ?? ''))
    expect(await importer.import(aFile(...lines(9)))).toMatchObject({ counts: { leaving: 0 } })
    expect(rowOf(table, 'p9')).toMatchObject({ status: 'left', expiresAt })
  })

  test('and left before there was an end gets one', async () => {
    const table = memoryTable()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(10)))
    const row = rowOf(table, 'p9')
    if (row) await table.put({ ...row, status: 'left' })
    await importer.import(aFile(...lines(9)))
    expect(rowOf(table, 'p9')).toMatchObject({ status: 'left', expiresAt })
  })

  test.each([
    ['within that time', false],
    ['after it', true],
  ])('and returns %s stays', async (_, gone) => {
    const table = memoryTable()
    const importer = anImporter(table)
    await importer.import(aFile(...lines(10)))
    await importer.import(aFile(...lines(9)))
    const row = rowOf(table, 'p9')
    if (row && gone) await table.remove(row)
    await importer.import(aFile(...lines(10)), { now: NOW + 20 * DAY })
    const back = rowOf(table, 'p9')
    expect(back).toMatchObject({ status: 'active', email: 'p9@example.com', givenName: 'Given' })
    expect(back).not.toHaveProperty('expiresAt')
    expect(back).not.toHaveProperty('leftAt')
  })
})

describe('which links are shown is decided again', () => {
  test('after every import that is done, and after no other', async () => {
    const importer = anImporter()
    const file = aFile(...lines(10))
    await importer.import(file)
    expect(importer.support.sent).toEqual([{ body: { at: NOW } }])
    await importer.again('import-0', file)
    expect(await importer.import(aFile(...lines(2)))).toMatchObject({ status: 'needs-confirmation' })
    expect(await importer.import('')).toMatchObject({ status: 'refused' })
    expect(importer.support.sent).toHaveLength(1)
    await importer.import(file, { now: NOW + DAY })
    expect(importer.support.sent.slice(1)).toEqual([{ body: { at: NOW + DAY } }])
  })

  test('even where the queue takes no message at first', async () => {
    const importer = anImporter()
    const down = { send: async () => Promise.reject(new Error('no queue')) }
    const file = aFile(...lines(10))
    await expect(importer.import(file, { changed: { support: down } })).rejects.toThrow('no queue')
    expect(await importer.again('import-0', file)).toMatchObject({ status: 'done' })
    expect(importer.support.sent).toHaveLength(1)
  })
})

describe('a column', () => {
  const withBadges = (count: number) =>
    [
      `${HEADER},segment:badge`,
      ...lines(count).map((line, n) => `${line.replace(',Care,', `,Care ${n % 3},`)},badge ${n}`),
    ].join('\n')

  test('of 15,000 different values is left out and named, and the roster is in', {
    timeout: 60_000,
  }, async () => {
    const importer = anImporter()
    const result = await importer.import(withBadges(15_000), { pieces: 65_536 })
    expect(result).toMatchObject({
      status: 'done',
      counts: { good: 15_000, bad: 0 },
      columnsLeftOut: ['segment:badge'],
    })
    expect((await importer.everyone())[0]?.segments).toEqual({})
    const summary = await importer.audience.get()
    expect(Object.keys(summary?.segments ?? {})).toEqual(['department', 'site', 'country'])
    expect(importer.table.dump().every(item => JSON.stringify(item).length < 400_000)).toBe(true)
  })

  test('of as many values as may be is kept', { timeout: 60_000 }, async () => {
    const importer = anImporter()
    const result = await importer.import(withBadges(MAX_VALUES), { pieces: 65_536 })
    expect(result).toMatchObject({ status: 'done', columnsLeftOut: [] })
    expect(Object.keys((await importer.audience.get())?.segments.badge ?? {})).toHaveLength(MAX_VALUES)
  })

  test('may hold any name, and one that no group can have counts as empty', async () => {
    const importer = anImporter()
    const named = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    const file = [
      `${HEADER},segment:constructor`,
      ...named.map((of, n) => `${lines(1, n)[0]?.replace(',Care,', `,${of},`)},${of}`),
    ].join('\n')
    expect(await importer.import(file)).toMatchObject({ status: 'done', counts: { good: 4, bad: 0 } })
    const summary = await importer.audience.get()
    const counts = { constructor: 1, hasOwnProperty: 1, toString: 1 }
    expect(summary).toMatchObject({ people: 4, segments: { department: counts, constructor: counts } })
  })
})

describe('an import that cannot end', () => {
  const stuck = { put: async () => Promise.reject(new Error('no such table')) }

  test('says while it is tried again that it is being read, and at last that it failed', async () => {
    const importer = anImporter()
    const file = aFile(...lines(5))
    await expect(importer.import(file, { changed: { audience: stuck } })).rejects.toThrow()
    const state = () => importer.imports.find('import-0')
    expect(await state()).toMatchObject({ status: 'reading', tries: 1, readingSince: NOW })
    const again = { changed: { audience: stuck }, now: NOW }
    await expect(importer.again('import-0', file, { ...again, tries: 2 })).rejects.toThrow()
    expect(await state()).toMatchObject({ status: 'reading', tries: 2 })
    await expect(importer.again('import-0', file, { ...again, tries: 3 })).rejects.toThrow()
    expect(await state()).toMatchObject({ status: 'failed' })
    expect(await importer.again('import-0', file)).toMatchObject({ status: 'done' })
  })
})
