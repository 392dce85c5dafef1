import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importRoster } from '../../functions/flows/roster.ts'
import type { Table } from '../../functions/ports/table.ts'
import { PersonStore } from '../../functions/store/people.ts'
import type { RosterImport } from '../../functions/store/roster-imports.ts'
import { memoryTable } from '../memory-table.ts'
import { aFile, anImporter, lines, NOW, streamOf } from './importer.ts'

/** A roster whose people are in these departments: `{ p1: 'Care' }`. */
const rosterOf = (departments: Record<string, string>) =>
  aFile(
    ...Object.entries(departments).map(
      ([id, of]) => `${id},${id}@example.com,Given,en,Europe/Berlin,DE,${of},,`,
    ),
  )

/** What an import finds: people in departments, some of them active. */
async function departments({ everyone }: ReturnType<typeof anImporter>) {
  const active = (await everyone()).filter(({ status }) => status === 'active')
  return Object.fromEntries(active.map(({ personId, department }) => [personId, department]))
}

class Died extends Error {}

/** After so many requests an attempt dies or is frozen, as Lambda freezes a function; what it sends then comes last. */
interface Life {
  requests: number
  end: 'lives' | 'dies' | 'is frozen'
}

/** A table whose every request and every reply waits until the scheduler lets it go. */
function scheduled(
  table: Table,
  scheduler: fc.Scheduler,
  life: Life,
  thaw: Promise<void>,
  onEnd: () => void,
) {
  let left = life.end === 'lives' ? Number.POSITIVE_INFINITY : life.requests
  const request = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    if (left-- > 0) {
      await scheduler.schedule(Promise.resolve())
      const result = await act()
      await scheduler.schedule(Promise.resolve())
      return result
    }
    onEnd()
    if (life.end === 'is frozen') return thaw.then(act)
    // The requests in flight arrive all the same, and nobody hears the replies.
    if (left === -1) void thaw.then(act)
    throw new Died()
  }
  return {
    get: key => request(() => table.get(key)),
    getMany: keys => request(() => table.getMany(keys)),
    query: async function* (pk, options) {
      yield* await request(() => Array.fromAsync(table.query(pk, options)))
    },
    put: (item, condition) => request(() => table.put(item, condition)),
    putMany: async items => {
      await Promise.all(items.map(item => request(() => table.put(item))))
    },
    putEach: async puts =>
      (
        await Promise.all(
          puts.map(async ({ item, condition }) =>
            (await request(() => table.put(item, condition))) === 'put' ? [] : [item],
          ),
        )
      ).flat(),
    remove: (key, condition) => request(() => table.remove(key, condition)),
    backOff: async () => {},
  } satisfies Table
}

describe('imports at once never mix', () => {
  const before = { p0: 'Before', p1: 'Before', p2: 'Before', p3: 'Before' }
  /** From the oldest to the newest. Each leaves somebody as before, changes, adds and drops somebody. */
  const files = [
    { p0: 'First', p1: 'Before', p2: 'First', gone: 'First', x: 'First' },
    { p0: 'Before', p1: 'Second', p3: 'Before', x: 'Second', y: 'Second' },
    { p0: 'Before', p1: 'Before', p2: 'Third', z: 'Third' },
  ]

  async function asked(wanted: number, tableOf: (table: Table, n: number) => Table) {
    const table = memoryTable()
    const importer = anImporter(table)
    await importer.import(rosterOf({ ...before, gone: 'Before' }))
    await importer.import(rosterOf(before))
    const ids = files.slice(0, wanted).map((_, n) => `asked-${n}`)
    for (const importId of ids)
      await importer.imports.ask({ importId, requestedAt: NOW, requestedBy: 'hr', confirmed: true })
    const attempt = (n: number, by = 0) =>
      importRoster(ids[n] ?? '', NOW, {
        ...anImporter(tableOf(table, by)).deps,
        open: async () => streamOf(rosterOf(files[n] ?? {}), 1000),
      })
    return { table, importer, attempt }
  }

  test('in any order of their requests, where attempts die or are frozen and go on last, the newest stands', {
    timeout: 240_000,
  }, async () => {
    const attempts = fc.array(
      fc.record({
        of: fc.nat(files.length - 1),
        requests: fc.nat(60),
        end: fc.constantFrom('lives' as const, 'dies' as const, 'is frozen' as const),
      }),
      { minLength: 2, maxLength: 4 },
    )
    const order = fc.shuffledSubarray([...files.keys()], { minLength: files.length })
    await fc.assert(
      fc.asyncProperty(attempts, order, fc.scheduler(), async (lives, retried, scheduler) => {
        const thaw = Promise.withResolvers<void>()
        const ends = lives.map(() => Promise.withResolvers<void>())
        const { importer, attempt } = await asked(files.length, (table, by) => {
          const life = lives[by]
          return life ? scheduled(table, scheduler, life, thaw.promise, () => ends[by]?.resolve()) : table
        })
        const atOnce = lives.map(({ of }, by) => attempt(of, by).catch(() => undefined))
        await scheduler.waitFor(Promise.all(atOnce.map((one, by) => Promise.race([one, ends[by]?.promise]))))

        // SQS brings the messages again, in any order.
        const states = new Map<number, string | undefined>()
        for (const of of [...retried, ...retried])
          states.set(of, (await attempt(of, lives.length).catch(() => undefined))?.status)
        const newest = files.length - 1
        expect(states.get(newest)).toBe('done')
        for (const state of states.values()) expect(['done', 'overtaken']).toContain(state)

        thaw.resolve()
        await scheduler.waitFor(Promise.all(atOnce))
        await scheduler.waitAll()
        expect(await departments(importer)).toEqual(files[newest])
        expect(await importer.audience.get()).toMatchObject({
          people: 4,
          segments: { department: { Before: 2, Third: 2 } },
        })
      }),
      { numRuns: process.env.EXHAUSTIVE ? 3000 : 150 },
    )
  })

  test('an older one that died half way is refused 90 minutes later, and HR is told', async () => {
    const importer = anImporter()
    await importer.import(rosterOf(before))
    let batches = 0
    const people = new PersonStore(importer.table)
    const dying = {
      rowsOf: (ids: string[]) => people.rowsOf(ids),
      rowsOfShard: (shard: string) => people.rowsOfShard(shard),
      putMany: async (...put: Parameters<PersonStore['putMany']>) => {
        if (batches++ > 0) throw new Error('the function died')
        return people.putMany(...put)
      },
    }
    const older = aFile(...lines(150, 10))
    await expect(
      importer.import(older, { confirmed: true, pieces: 4096, changed: { people: dying } }),
    ).rejects.toThrow('died')
    const newer = await importer.import(rosterOf(before), { confirmed: true })
    expect(newer).toMatchObject({ status: 'done' })
    expect(await importer.again('import-1', older, { pieces: 4096, tries: 2 })).toMatchObject({
      status: 'overtaken',
    })
    expect(await departments(importer)).toEqual(before)
    expect(await importer.imports.find('import-1')).toMatchObject({ status: 'overtaken' })
  })

  test('one that has to ask first lets an older one that had begun go on', async () => {
    const importer = anImporter()
    await importer.import(aFile(...lines(10)))
    const older: RosterImport[] = []
    const interrupted = {
      ...importer.deps.people,
      rowsOf: (ids: string[]) => importer.deps.people.rowsOf(ids),
      rowsOfShard: (shard: string) => importer.deps.people.rowsOfShard(shard),
      putMany: async () => {
        older.push(await importer.import(aFile(...lines(2))))
        throw new Error('the function died')
      },
    }
    const file = aFile(...lines(12))
    await expect(importer.import(file, { changed: { people: interrupted } })).rejects.toThrow('died')
    expect(older).toMatchObject([{ status: 'needs-confirmation' }])
    expect(await importer.again('import-1', file)).toMatchObject({ status: 'done', counts: { good: 12 } })
    expect(await importer.audience.get()).toMatchObject({ people: 12 })
  })

  test('two attempts at the same one at once write it once, and one of them is tried again', async () => {
    const { importer, attempt } = await asked(1, table => table)
    const outcomes = await Promise.allSettled([attempt(0), attempt(0)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await attempt(0)).toMatchObject({ status: 'done' })
    expect(await departments(importer)).toEqual(files[0])
  })
})
