import { describe, expect, test } from 'vitest'
import { pause } from '../../functions/domain/campaign/campaign.ts'
import { placeKey } from '../../functions/domain/roster/place.ts'
import type { AudienceSummary } from '../../functions/domain/roster/roster.ts'
import { all } from '../../functions/ports/table.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { type Chunk, ChunkStore, chunkKey } from '../../functions/store/chunks.ts'
import { PaceStore } from '../../functions/store/pace.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { importIdOf, RosterImportStore, rosterFileKey } from '../../functions/store/roster-imports.ts'
import { SHARDS } from '../../functions/store/shards.ts'
import {
  aDraftCampaign,
  anAudience,
  aPerson,
  aRunningCampaign,
  BERLIN,
  CAIRO,
  LINKS_EXPIRE,
} from '../builders.ts'
import { aReport, company } from '../domain/report/reporting.ts'
import { onBothTables } from './both-tables.ts'

onBothTables(newTable => {
  describe('campaigns', () => {
    test('of two changes at once one is told to look again', async () => {
      const store = new CampaignStore(await newTable())
      const running = aRunningCampaign()
      expect(await store.create(running)).toBe('put')
      expect(await store.create({ ...running, name: 'Another' })).toBe('conflict')
      const read = await store.find('c1')
      if (!read) throw new Error('it was put')
      const paused = pause(read.campaign, { by: 'editor-1', now: 1 })
      if (paused.outcome === 'refused') throw new Error(paused.problem)
      expect(await store.change(paused.campaign, read)).toBe('put')
      expect(await store.change(running, read)).toBe('conflict')
      expect(await store.find('c1')).toEqual({ campaign: paused.campaign, version: 2 })
    })

    test('are listed, found by id, and gone when removed', async () => {
      const store = new CampaignStore(await newTable())
      const [one, other] = [aDraftCampaign(), { ...aDraftCampaign(), id: 'c2' }]
      await store.create(one)
      await store.create(other)
      expect((await store.list()).map(({ campaign }) => campaign)).toEqual([one, other])
      const read = await store.find('c1')
      if (!read) throw new Error('it was put')
      expect(await store.remove({ ...read, version: 7 })).toBe('conflict')
      expect(await store.remove(read)).toBe('removed')
      expect((await store.list()).map(({ campaign }) => campaign)).toEqual([other])
      expect(await store.find('c1')).toBeUndefined()
    })
  })

  test('chunks come in order, of one place alone, of the tries that count, and behind a key', async () => {
    const store = new ChunkStore(await newTable())
    const aChunk = (place: typeof BERLIN, part: string, number: number, frozenIn = 'm1.1'): Chunk => ({
      key: chunkKey(place, 'en', part, number, frozenIn),
      language: 'en',
      frozenIn,
      entries: [{ personId: `${placeKey(place)}-${part}-${number}`, segments: {} }],
    })
    const berlin = ['0', '7', 'f'].flatMap(part =>
      Array.from({ length: 12 }, (_, n) => aChunk(BERLIN, part, n)),
    )
    const nextDoor = aChunk({ ...BERLIN, country: 'DEU' }, '0', 0)
    await store.putMany('c1', 'w1', [aChunk(CAIRO, '0', 0), nextDoor, ...berlin.toReversed()], LINKS_EXPIRE)
    await store.putMany('c1', 'w2', [aChunk(BERLIN, '1', 0)], LINKS_EXPIRE)
    await store.putMany('c1', 'w1', [aChunk(BERLIN, '7', 3, 'm1.2')], LINKS_EXPIRE)
    const read = async (after?: string) =>
      (await Array.fromAsync(store.ofPlace('c1', { waveId: 'w1', frozenIn: ['m1.1'] }, BERLIN, after))).flat()
    expect(await read()).toEqual(berlin)
    expect(await read(berlin[20]?.key)).toEqual(berlin.slice(21))
    expect(await read(berlin.at(-1)?.key)).toEqual([])
  })

  test('parallel reservations of sending time never overlap', async () => {
    const table = await newTable()
    const stores = Array.from({ length: 10 }, () => new PaceStore(table))
    const taken = await Promise.all(
      stores.map((store, n) =>
        store.reserve(`taker-${n}`, state => ({ from: state.freeAt, next: { freeAt: state.freeAt + 100 } })),
      ),
    )
    expect(taken.map(({ from }) => from).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, n) => n * 100),
    )
  })

  describe('the audit log', () => {
    const anEntry = (iso: string, over = {}) => ({
      at: Date.parse(iso),
      staff: 'editor-1',
      action: 'edit campaign',
      subject: 'c1',
      ...over,
    })

    test('gives the newest first, over the months of a year', async () => {
      const log = new AuditLog(await newTable())
      const times = ['2025-03-31', '2025-04-01', '2025-12-31', '2026-01-01', '2026-03-02']
      for (const day of times) await log.add(anEntry(`${day}T10:00:00Z`))
      const now = Date.parse('2026-03-31T23:00:00Z')
      expect(await log.latest(now, 10)).toEqual(
        times
          .slice(1)
          .toReversed()
          .map(day => anEntry(`${day}T10:00:00Z`)),
      )
      expect((await log.latest(now, 2)).map(({ at }) => at)).toEqual(
        ['2026-03-02', '2026-01-01'].map(day => Date.parse(`${day}T10:00:00Z`)),
      )
    })

    test('loses none of a busy second', async () => {
      const log = new AuditLog(await newTable())
      await log.add(anEntry('2026-03-02T10:00:00.100Z'))
      await log.add(anEntry('2026-03-02T10:00:00.200Z'))
      await log.add(anEntry('2026-03-02T10:00:00.200Z', { staff: 'editor-2' }))
      const found = await log.latest(Date.parse('2026-03-02T11:00:00Z'), 10)
      expect(found.map(({ at, staff }) => [at % 1000, staff])).toEqual([
        [200, 'editor-2'],
        [200, 'editor-1'],
        [100, 'editor-1'],
      ])
    })
  })

  describe('the audience', () => {
    const cells = (count: number): AudienceSummary['cells'] =>
      Array.from({ length: count }, (_, n) => ({ ...BERLIN, department: `D${n}`, site: 'Berlin', people: 1 }))

    test('of an employer with very many departments is kept in parts', async () => {
      const store = new AudienceStore(await newTable())
      expect(await store.get()).toBeUndefined()
      const large = anAudience({ at: 1, people: 3200, cells: cells(3200) })
      await store.put(large, 1)
      expect(await store.get()).toEqual(large)
    })

    test('that comes out the same keeps its parts, and of two imports the later turn stays', async () => {
      const table = await newTable()
      const store = new AudienceStore(table)
      const partsOf = async () =>
        (await all(table.query('AUDIENCE', { prefix: 'PART#' }))).map(({ sk }) => sk)
      await store.put(anAudience({ at: 1, cells: cells(3200) }), 4)
      const parts = await partsOf()
      expect(await store.put(anAudience({ at: 2, cells: cells(3200) }), 6)).toBe('put')
      expect(await partsOf()).toEqual(parts)
      expect(await store.get()).toMatchObject({ at: 2 })
      expect(await store.put(anAudience({ at: 3, cells: cells(2) }), 5)).toBe('overtaken')
      expect(await store.get()).toEqual(anAudience({ at: 2, cells: cells(3200) }))
    })

    test('may have fifteen thousand groups, and groups of any name', async () => {
      const store = new AudienceStore(await newTable())
      const many = Array.from({ length: 15_000 }, (_, n) => [`Umlaute äöü ${n}`, n + 1])
      const large = anAudience({ segments: { badge: Object.fromEntries([...many, ['constructor', 2]]) } })
      await store.put(large, 1)
      expect(await store.get()).toEqual(large)
    })

    test('is whole to somebody who reads while another count replaces it', async () => {
      const table = await newTable()
      const store = new AudienceStore(table)
      const counts = [cells(2400), cells(2400).reverse()]
      const write = async () => {
        for (let turn = 1; turn < 5; turn++)
          await store.put(anAudience({ at: turn, people: turn, cells: counts[turn % 2] ?? [] }), turn)
      }
      await store.put(anAudience({ at: 0, people: 0, cells: counts[0] ?? [] }), 0)
      const writing = write()
      for (let read = 0; read < 8; read++) {
        const found = await store.get()
        expect(found?.cells).toEqual(counts[(found?.people ?? 0) % 2])
      }
      await writing
    })

    test('that has become smaller forgets the parts it no longer has', async () => {
      const store = new AudienceStore(await newTable())
      await store.put(anAudience({ at: 1, cells: cells(3200) }), 1)
      await store.put(anAudience({ at: 2, cells: cells(3) }), 2)
      expect((await store.get())?.cells).toEqual(cells(3))
      await store.put(anAudience({ at: 3, people: 0, cells: [] }), 3)
      expect(await store.get()).toMatchObject({ at: 3, cells: [] })
    })
  })

  test('people are found by id and listed by partition, each once', async () => {
    const store = new PersonStore(await newTable())
    const everyone = Array.from({ length: 130 }, (_, n) => aPerson(`p${n}`, { segments: { shift: 'night' } }))
    await store.putMany(everyone)
    const pages = await Promise.all(SHARDS.map(part => Array.fromAsync(store.ofShard(part))))
    const byId = (a: { personId: string }, b: { personId: string }) => (a.personId < b.personId ? -1 : 1)
    expect(pages.flat(2).sort(byId)).toEqual(everyone.toSorted(byId))
    expect(await store.findMany(['p7', 'nobody'])).toEqual([everyone[7]])
  })

  test('a report is published once, and nothing replaces it', async () => {
    const store = new ReportStore(await newTable())
    const report = aReport(company)
    expect(await store.publish('c1', report)).toBe('published')
    expect(await store.publish('c1', { ...report, publishedAt: report.publishedAt + 1 })).toBe(
      'already-published',
    )
    expect(await store.find('c1', report.waveId)).toEqual(report)
    expect(await store.ofCampaign('c1')).toEqual([report])
    expect(await store.ofCampaign('c2')).toEqual([])
  })

  test('of imports asked for at once each gets a number of its own, in the order of asking', async () => {
    const store = new RosterImportStore(await newTable())
    const asked = { requestedAt: 1, requestedBy: 'editor-1', confirmed: false }
    const numberOf = async (importId: string) => (await store.find(importId))?.number
    await store.ask({ ...asked, importId: 'first' })
    await Promise.all(['a', 'b', 'c'].map(importId => store.ask({ ...asked, importId })))
    expect(await numberOf('first')).toBe(1)
    expect((await Promise.all(['a', 'b', 'c'].map(numberOf))).sort()).toEqual([2, 3, 4])
    expect(await store.find('#COUNTER')).toBeUndefined()
  })

  test('an import is kept from the wish to the result', async () => {
    const store = new RosterImportStore(await newTable())
    const importId = '3f0c1f0e-8a39-4b80-9d6a-8a0e7a3b7c11'
    const asked = { importId, requestedAt: 1, requestedBy: 'editor-1', confirmed: false }
    await store.ask(asked)
    const refused = {
      ...asked,
      number: 1,
      status: 'refused' as const,
      finishedAt: 2,
      reason: 'The file is empty.',
    }
    expect(await store.put(refused)).toEqual(refused)
    expect(
      await store.put({ ...asked, number: 1, status: 'reading', readingSince: 1, tries: 2 }),
    ).toMatchObject(refused)
    expect(await store.find(importId)).toMatchObject({ status: 'refused', finishedAt: 2 })
    expect(await store.find('another')).toBeUndefined()
    expect(importIdOf(rosterFileKey(importId))).toBe(importId)
  })
})

test.each([
  'incoming/x.csv',
  'incoming/../3f0c1f0e.csv',
  'other/3f0c1f0e-8a39-4b80-9d6a-8a0e7a3b7c11.csv',
  '',
])('an object called %j belongs to no import', key => expect(importIdOf(key)).toBeUndefined())
