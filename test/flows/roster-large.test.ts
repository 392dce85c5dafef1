/** @module-tag exhaustive */
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { importRoster, type RosterDeps } from '../../functions/flows/roster.ts'
import type { RosterImport } from '../../functions/store/roster-imports.ts'
import { HEADER, NOW } from './importer.ts'

const PEOPLE = 60_000
/** Two ids and an address, and what two hash tables need to hold them; a row itself would be some 1,000. */
const BYTES_A_PERSON = 400

const places = ['Europe/Berlin,DE', 'America/New_York,US', 'Asia/Tokyo,JP', 'Australia/Sydney,AU']

/** A file that is never whole anywhere: five thousand lines at a time. */
async function* generated(): AsyncIterable<Buffer> {
  yield Buffer.from(`${HEADER},segment:note\n`)
  for (let from = 0; from < PEOPLE; from += 5000)
    yield Buffer.from(
      Array.from({ length: 5000 }, (_, at) => {
        const n = from + at
        return `p${n},p${n}@example.com,Given ${n},en,${places[n % 4]},Department ${n % 40},Site ${n % 7},active,${'words '.repeat(30)}\n`
      }).join(''),
    )
}

test('a roster of 60,000 streams by in memory that holds ids and addresses, and no rows', {
  timeout: 30_000,
}, async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const asked = { importId: 'i', requestedAt: 1, requestedBy: 'hr', confirmed: false } as const
  let result: RosterImport = { ...asked, status: 'waiting-for-file' }
  let written = 0
  let largestBatch = 0
  let most = 0
  const before = heap()
  const deps: RosterDeps = {
    open: async () => Readable.from(generated()),
    imports: {
      find: async () => result,
      put: async of => {
        result = of
      },
    },
    people: {
      putMany: async people => {
        largestBatch = Math.max(largestBatch, people.length)
        written += people.length
        if (written % 20_000 === 0) most = Math.max(most, heap() - before)
      },
      ofShard: async function* () {},
    },
    audience: { put: async () => {} },
    defaults: { timeZone: 'UTC', locale: 'en' },
  }
  await importRoster('i', NOW, deps)

  expect(result).toMatchObject({ status: 'done', counts: { rows: PEOPLE, good: PEOPLE, bad: 0 } })
  expect(written).toBe(PEOPLE)
  expect(largestBatch).toBe(500)
  expect(most).toBeGreaterThan(0)
  expect(most / PEOPLE).toBeLessThan(BYTES_A_PERSON)
})
