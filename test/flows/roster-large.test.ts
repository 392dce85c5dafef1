/** @module-tag exhaustive */
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Person } from '../../functions/domain/roster/person.ts'
import { importRoster, type RosterDeps } from '../../functions/flows/roster.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import type { RosterRow } from '../../functions/store/people.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { RosterTurns } from '../../functions/store/roster-turns.ts'
import { memoryTable } from '../memory-table.ts'
import { anImporter, HEADER, NOW } from './importer.ts'
import { aRecordedQueue } from './recorded.ts'

const PEOPLE = 100_000
const DEPARTMENTS = 3000
/** Two ids and an address, a fingerprint, and what the hash tables need to hold them; a row itself would be some 1,000. */
const BYTES_A_PERSON = 400

const places = [
  ['Europe/Berlin', 'DE'],
  ['America/New_York', 'US'],
  ['Asia/Tokyo', 'JP'],
  ['Australia/Sydney', 'AU'],
]
const segmentNames = ['team', 'shift', 'grade']

/** Twelve columns. */
const cellsOf = (n: number): string[] => [
  `p${n}`,
  `p${n}@example.com`,
  `Given ${n}`,
  'en',
  ...(places[n % 4] ?? []),
  `Department ${n % DEPARTMENTS}`,
  `Site ${n % 7}`,
  'active',
  `team ${n % 900}`,
  n % 2 ? 'day' : 'night',
  'words '.repeat(30).trim(),
]

/** A file that is never whole anywhere: five thousand lines at a time. */
async function* generated(): AsyncIterable<Buffer> {
  yield Buffer.from(`${HEADER},${segmentNames.map(name => `segment:${name}`).join(',')}\n`)
  for (let from = 0; from < PEOPLE; from += 5000)
    yield Buffer.from(Array.from({ length: 5000 }, (_, at) => `${cellsOf(from + at).join(',')}\n`).join(''))
}

function rowOf(n: number): RosterRow {
  const [personId, email, givenName, locale, timeZone, country, department, site, status, ...segments] =
    cellsOf(n) as [string, string, string, string, string, string, string, string, Person['status'], string]
  const named = Object.fromEntries(segmentNames.map((name, at) => [name, segments[at] ?? '']))
  return {
    ...{ personId, email, givenName, locale, timeZone, country, department, site, status },
    segments: named,
    turn: 1,
  }
}

async function* stored(): AsyncIterable<RosterRow[]> {
  for (let from = 0; from < PEOPLE; from += 1000)
    yield Array.from({ length: 1000 }, (_, at) => rowOf(from + at))
}

/** Imports the file over stores that hold nobody, or everybody as they are, in no memory of their own. */
async function imported(isThere: boolean) {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const table = memoryTable()
  const imports = new RosterImportStore(table)
  const audience = new AudienceStore(table)
  await imports.ask({ importId: 'i', requestedAt: 1, requestedBy: 'hr', confirmed: false })
  let written = 0
  let most = 0
  const before = heap()
  const deps: RosterDeps = {
    open: async () => Readable.from(generated()),
    imports,
    turns: new RosterTurns(table),
    people: {
      putMany: async rows => {
        expect(rows.length).toBeLessThanOrEqual(100)
        written += rows.length
        if (written % 20_000 === 0) most = Math.max(most, heap() - before)
        return []
      },
      rowsOf: async () => new Map(),
      rowsOfShard: async function* (shard) {
        if (shard !== '0') return
        if (isThere || written > 0) yield* stored()
        most = Math.max(most, heap() - before)
      },
    },
    audience,
    connections: { list: async () => [] },
    support: aRecordedQueue(),
    news: aRecordedQueue(),
    defaults: { timeZone: 'UTC', locale: 'en' },
    leaversKeptDays: 30,
    newId: () => 'this attempt',
  }
  const began = process.threadCpuUsage()
  const result = await importRoster('i', NOW, deps)
  const { user, system } = process.threadCpuUsage(began)
  const seconds = (user + system) / 1e6
  return { result, written, most, seconds, table, summary: await audience.get() }
}

test.each([
  ['new', false, PEOPLE],
  ['unchanged', true, 0],
])(
  'a roster of 100,000 with twelve columns and 3,000 departments, %s, streams by in memory that holds no rows',
  {
    timeout: 300_000,
  },
  async (which, isThere, rows) => {
    const { result, written, most, seconds, table, summary } = await imported(isThere)
    expect(result).toMatchObject({ status: 'done', counts: { rows: PEOPLE, good: PEOPLE, bad: 0 } })
    expect(written).toBe(rows)
    expect(summary?.people).toBe(PEOPLE)
    expect(Object.keys(summary?.segments.department ?? {})).toHaveLength(DEPARTMENTS)
    for (const item of table.dump()) expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(300_000)
    expect(most).toBeGreaterThan(0)
    expect(most / PEOPLE).toBeLessThan(BYTES_A_PERSON)
    const rss = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `${which}: ${seconds.toFixed(1)} s of a processor, ${Math.round(most / PEOPLE)} bytes a person on the heap, at most ${rss} MB resident`,
    )
  },
)

test('a file with more rows than an import can take is refused, and nothing is written', {
  timeout: 300_000,
}, async () => {
  const importer = anImporter()
  const file = `${HEADER}\n${'x,\n'.repeat(300_001)}`
  expect(await importer.import(file, { pieces: 65_536 })).toMatchObject({
    status: 'refused',
    reason: 'The file has more than 300000 rows.',
  })
  expect(await importer.everyone()).toEqual([])
})
