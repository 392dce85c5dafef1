import {
  BatchGetCommand,
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  type GetCommand,
} from '@aws-sdk/lib-dynamodb'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { tableOver } from '../../functions/aws/dynamodb.ts'
import { all, type Item, type QueryOptions, type Table } from '../../functions/ports/table.ts'
import { memoryTable } from '../memory-table.ts'
import { aWire, onBothTables } from './both-tables.ts'

const anItem = (sk: string, over: object = {}): Item => ({ pk: 'P', sk, ...over })
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => anItem(`k${String(n).padStart(4, '0')}`, { n }))
const keyOf = ({ pk, sk }: Item) => ({ pk, sk })
const keysOf = (items: Item[]) => items.map(({ sk }) => sk)

onBothTables(newTable => {
  test('what was put is got back, and nothing else', async () => {
    const table = await newTable()
    const item = anItem('a', { text: 'ü', list: [1, { deep: true }], none: null, expiresAt: 1_772_000_000 })
    expect(await table.put(item)).toBe('put')
    expect(await table.get({ pk: 'P', sk: 'a' })).toEqual(item)
    expect(await table.get({ pk: 'P', sk: 'b' })).toBeUndefined()
    expect(await table.get({ pk: 'Q', sk: 'a' })).toBeUndefined()
  })

  test('a put replaces the whole item', async () => {
    const table = await newTable()
    await table.put(anItem('a', { one: 1, two: 2 }))
    await table.put(anItem('a', { two: 3 }))
    expect(await table.get(anItem('a'))).toEqual(anItem('a', { two: 3 }))
  })

  test('undefined fields are left out, however deep they lie', async () => {
    const table = await newTable()
    await table.put(anItem('a', { gone: undefined, deep: { gone: undefined, here: 1 } }))
    expect(await table.get(anItem('a'))).toStrictEqual(anItem('a', { deep: { here: 1 } }))
  })

  test('what is read can be changed without changing what is stored', async () => {
    const table = await newTable()
    await table.put(anItem('a', { list: [1] }))
    const read = (await table.get(anItem('a'))) as { list: number[] } | undefined
    read?.list.push(2)
    expect(await table.get(anItem('a'))).toEqual(anItem('a', { list: [1] }))
  })

  test('getMany finds the items of more than a hundred keys and leaves out those that do not exist', async () => {
    const table = await newTable()
    const items = many(130)
    await table.putMany(items)
    const found = await table.getMany([...items, anItem('nobody')].map(keyOf))
    expect(found.sort((a, b) => (a.sk < b.sk ? -1 : 1))).toEqual(items)
    expect(await table.getMany([])).toEqual([])
  })

  test('putMany writes more than twenty-five items, over those that were there', async () => {
    const table = await newTable()
    await table.put(anItem('k0003', { old: true }))
    await table.putMany(many(60))
    expect(await all(table.query('P'))).toEqual(many(60))
    await table.putMany([])
  })

  test('putEach tells which of its conditions failed, and puts the others', async () => {
    const table = await newTable()
    await table.putMany([anItem('k0001', { n: 1, turn: 7 }), anItem('k0002', { n: 2 })])
    const failed = await table.putEach(
      many(40).map(item => ({ item: { ...item, turn: 8 }, condition: { field: 'turn', equals: undefined } })),
    )
    expect(failed).toEqual([keyOf(anItem('k0001'))])
    const expected = many(40).map(item => (item.n === 1 ? { ...item, turn: 7 } : { ...item, turn: 8 }))
    expect(await all(table.query('P'))).toEqual(expected)
    expect(await table.putEach([])).toEqual([])
  })

  test('a map may have any name that a department has', async () => {
    const table = await newTable()
    const item = anItem('a', {
      counts: { constructor: 3, toString: 1, Care: 2 },
      deep: { constructor: { x: 1 } },
    })
    await table.put(item)
    expect(await table.get(anItem('a'))).toEqual(item)
    await table.putMany([{ ...item, sk: 'b' }])
    expect(await table.get(anItem('b'))).toEqual({ ...item, sk: 'b' })
  })

  test('one request may not name a key twice', async () => {
    const table = await newTable()
    await expect(table.putMany([anItem('a'), anItem('a')])).rejects.toThrow()
    await expect(table.getMany([anItem('a'), anItem('a')])).rejects.toThrow()
  })

  test('an empty sort key is refused', async () => {
    const table = await newTable()
    await expect(table.put(anItem(''))).rejects.toThrow()
    await expect(table.get(anItem(''))).rejects.toThrow()
  })

  test('what has changed meanwhile is not removed', async () => {
    const table = await newTable()
    await table.put({ pk: 'P', sk: 'a', version: 2 })
    expect(await table.remove({ pk: 'P', sk: 'a' }, { field: 'version', equals: 1 })).toBe('conflict')
    expect(await table.remove({ pk: 'P', sk: 'a' }, { field: 'version', equals: 2 })).toBe('removed')
    expect(await table.remove({ pk: 'P', sk: 'a' }, { field: 'version', equals: 2 })).toBe('removed')
  })

  test('what was removed is gone, and removing it again is harmless', async () => {
    const table = await newTable()
    await table.put(anItem('a'))
    await table.remove({ pk: 'P', sk: 'a' })
    await table.remove({ pk: 'P', sk: 'a' })
    expect(await table.get({ pk: 'P', sk: 'a' })).toBeUndefined()
  })

  describe('a query', () => {
    const keys = ['a', 'a#1', 'a#2', 'a#20', 'a#3', 'b', 'b#1']
    const filled = async () => {
      const table = await newTable()
      await table.putMany([...keys.map(sk => anItem(sk)), { pk: 'Q', sk: 'a#1' }])
      return table
    }

    test.each<[string, QueryOptions, string[]]>([
      ['all of a partition in order', {}, keys],
      ['a prefix', { prefix: 'a#' }, ['a#1', 'a#2', 'a#20', 'a#3']],
      ['what is behind a key', { after: 'a#20' }, ['a#3', 'b', 'b#1']],
      ['what is behind a key that does not exist', { after: 'a#21' }, ['a#3', 'b', 'b#1']],
      [
        'what is before a key, the newest first',
        { before: 'b', newestFirst: true },
        ['a#3', 'a#20', 'a#2', 'a#1', 'a'],
      ],
      ['a prefix behind one of its keys', { prefix: 'a#', after: 'a#2' }, ['a#20', 'a#3']],
      ['a prefix behind its last key', { prefix: 'a#', after: 'a#3' }, []],
      ['a prefix behind a key before it', { prefix: 'b', after: 'a#1' }, ['b', 'b#1']],
      ['a prefix behind a key that comes after all of it', { prefix: 'a', after: 'b' }, []],
      ['the newest first', { newestFirst: true }, keys.toReversed()],
      ['a prefix, the newest first', { prefix: 'a#', newestFirst: true }, ['a#3', 'a#20', 'a#2', 'a#1']],
      ['a prefix that nothing has', { prefix: 'c' }, []],
    ])('gives %s', async (_, options, expected) => {
      const table = await filled()
      expect(keysOf(await all(table.query('P', options)))).toEqual(expected)
    })

    test('gives an empty partition no page', async () => {
      const table = await filled()
      expect(await Array.fromAsync(table.query('nobody'))).toEqual([])
    })

    test('comes in pages of the size asked for, each item once', async () => {
      const table = await newTable()
      await table.putMany(many(23))
      const pages = await Array.fromAsync(table.query('P', { pageSize: 10 }))
      expect(pages.map(page => page.length)).toEqual([10, 10, 3])
      expect(pages.flat()).toEqual(many(23))
      const newest = await Array.fromAsync(table.query('P', { pageSize: 10, newestFirst: true }))
      expect(newest.flat()).toEqual(many(23).reverse())
      const behind = await Array.fromAsync(table.query('P', { pageSize: 4, prefix: 'k000', after: 'k0004' }))
      expect(keysOf(behind.flat())).toEqual(['k0005', 'k0006', 'k0007', 'k0008', 'k0009'])
    })

    test('orders sort keys by their UTF-8 bytes, whatever the script', async () => {
      const table = await newTable()
      const keys = ['A', 'Z', 'a', 'Ä', 'é', '\u4eba', '\ufffd', '\u{1f33f}']
      await table.putMany(keys.toReversed().map(sk => anItem(sk)))
      expect(keysOf(await all(table.query('P')))).toEqual(keys)
      expect(keysOf(await all(table.query('P', { after: 'é' })))).toEqual(keys.slice(5))
      expect(keysOf(await all(table.query('P', { prefix: '\u{1f33f}' })))).toEqual(['\u{1f33f}'])
    })
  })

  describe('a put on a condition', () => {
    test('that nothing is there succeeds once', async () => {
      const table = await newTable()
      expect(await table.put(anItem('a', { by: 'one' }), 'absent')).toBe('put')
      expect(await table.put(anItem('a', { by: 'other' }), 'absent')).toBe('conflict')
      expect(await table.get(anItem('a'))).toEqual(anItem('a', { by: 'one' }))
    })

    test('on a field succeeds while the field is as it was', async () => {
      const table = await newTable()
      await table.put(anItem('a', { version: 1 }))
      const next = (version: number, by: string) => anItem('a', { version, by })
      const on = (equals: number | string) => ({ field: 'version', equals })
      expect(await table.put(next(2, 'one'), on(1))).toBe('put')
      expect(await table.put(next(2, 'other'), on(1))).toBe('conflict')
      expect(await table.put(next(3, 'other'), on('2'))).toBe('conflict')
      expect(await table.get(anItem('a'))).toEqual(next(2, 'one'))
    })

    test('on the absence of a field succeeds where there is none, or no item', async () => {
      const table = await newTable()
      await table.put(anItem('a'))
      const on = { field: 'v', equals: undefined }
      for (const sk of ['a', 'b']) {
        expect(await table.put(anItem(sk, { v: 1 }), on)).toBe('put')
        expect(await table.put(anItem(sk, { v: 2 }), on)).toBe('conflict')
      }
      expect(await all(table.query('P'))).toEqual([anItem('a', { v: 1 }), anItem('b', { v: 1 })])
    })

    test('on a field of an item that is not there, or that lacks it, fails', async () => {
      const table = await newTable()
      await table.put(anItem('a'))
      for (const sk of ['a', 'b'])
        expect(await table.put(anItem(sk, { v: 2 }), { field: 'v', equals: 1 })).toBe('conflict')
      expect(await all(table.query('P'))).toEqual([anItem('a')])
    })

    test('that fails because the very same item stands there counts as put: its first reply was lost', async () => {
      const table = await newTable()
      const item = anItem('a', { version: 2, list: [{ gone: undefined, n: 1 }], gone: undefined })
      await table.put(item)
      expect(await table.put(item, 'absent')).toBe('put')
      expect(await table.put(item, { field: 'version', equals: 1 })).toBe('put')
      expect(await table.put({ ...item, version: 1 }, 'absent')).toBe('conflict')
    })

    test('that nothing or one of these is there tells no read what stands, and knows its own item by them', async () => {
      const table = await newTable()
      const absentOr = (by: string) => ({
        absentOr: [
          { field: 'by', equals: by },
          { field: 'said', equals: 0 },
        ],
      })
      const one = anItem('a', { by: 'one', said: 0 })
      expect(await table.put(one, absentOr('one'))).toBe('put')
      expect(await table.put(one, absentOr('one'))).toBe('put')
      const other = anItem('a', { by: 'other', said: 1 })
      expect(await table.put(other, absentOr('other'))).toBe('put')
      expect(await table.put(one, absentOr('one'))).toBe('conflict')
      expect(await table.put(other, { absentOr: [{ field: 'said', equals: 2 }] })).toBe('conflict')
      expect(await table.get(anItem('a'))).toEqual(other)
    })

    test('is won by exactly one of many at once', async () => {
      const table = await newTable()
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, by) => table.put(anItem('a', { by }), 'absent')),
      )
      expect(outcomes.filter(outcome => outcome === 'put')).toHaveLength(1)
      const winner = outcomes.indexOf('put')
      expect(await table.get(anItem('a'))).toEqual(anItem('a', { by: winner }))
    })
  })
})

describe('on the wire alone', () => {
  const wire = aWire()

  test('a put whose reply was lost is told as put, and stands once', async () => {
    const table = tableOver(wire.documents(), await wire.createTable())
    wire.loseNextReply()
    expect(await table.put(anItem('a', { by: 'me' }), 'absent')).toBe('put')
    wire.loseNextReply()
    expect(await table.put(anItem('a', { by: 'late' }), 'absent')).toBe('conflict')
    expect(await table.get(anItem('a'))).toEqual(anItem('a', { by: 'me' }))
  })

  test('what a throttled batch left undone is asked for again', async () => {
    const name = await wire.createTable()
    const table = tableOver(partly(wire.documents(), name), name)
    await table.putMany(many(30))
    expect(await all(table.query('P'))).toEqual(many(30))
    expect(await table.getMany(many(30).map(keyOf))).toHaveLength(30)
  })

  test('each put that is throttled is tried again, and another failure is thrown', async () => {
    const client = wire.documents()
    const name = await wire.createTable()
    let calls = 0
    const failing = (name: string, every: number) =>
      ({
        send: async (command: GetCommand) => {
          if (calls++ % every === 0) throw Object.assign(new Error('no'), { name })
          return client.send(command)
        },
      }) as unknown as DynamoDBDocumentClient
    const puts = many(30).map(item => ({ item, condition: 'absent' as const }))
    const throttled = tableOver(failing('ThrottlingException', 3), name)
    expect(await throttled.putEach(puts)).toEqual([])
    expect(await all(tableOver(client, name).query('P'))).toEqual(many(30))
    await expect(tableOver(failing('Forbidden', 20), name).putEach(puts)).rejects.toThrow('no')
  })

  test('a table that does nothing but throttle fails the event in the end', async () => {
    const stuck = { send: async () => ({ UnprocessedItems: { t: [{ PutRequest: { Item: anItem('a') } }] } }) }
    const table = tableOver(stuck as unknown as DynamoDBDocumentClient, 't')
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const failed = expect(table.putMany([anItem('a')])).rejects.toThrow('left part of a batch unprocessed')
    await vi.runAllTimersAsync()
    await failed
  })
})

test('both tables are the same table to any sequence of puts and removals', { timeout: 20_000 }, async () => {
  const sk = fc.constantFrom('a', 'b', 'ä')
  const step = fc.oneof(
    fc.record({ act: fc.constant('put' as const), sk, v: fc.nat(2), on: fc.option(fc.nat(2)) }),
    fc.record({ act: fc.constant('create' as const), sk, v: fc.nat(2) }),
    fc.record({ act: fc.constant('remove' as const), sk }),
  )
  const play = async (table: Table, steps: (typeof step extends fc.Arbitrary<infer One> ? One : never)[]) => {
    const told: unknown[] = []
    for (const one of steps) {
      if (one.act === 'remove') await table.remove(anItem(one.sk))
      else
        told.push(
          await table.put(
            anItem(one.sk, { v: one.v }),
            one.act === 'create' ? 'absent' : one.on === null ? undefined : { field: 'v', equals: one.on },
          ),
        )
    }
    return { told, left: await all(table.query('P')) }
  }
  const name = await comparing.createTable()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
      const wired = tableOver(comparing.documents(), name)
      for (const item of await all(wired.query('P'))) await wired.remove(keyOf(item))
      expect(await play(wired, steps)).toEqual(await play(memoryTable(), steps))
    }),
    { numRuns: 25 },
  )
})
const comparing = aWire()

/** A client whose batches leave all but the first twenty undone, as a throttled table does. */
const partly = (client: DynamoDBDocumentClient, table: string): DynamoDBDocumentClient =>
  ({
    send: async (command: BatchGetCommand | BatchWriteCommand) => {
      if (command instanceof BatchWriteCommand) {
        const requests = command.input.RequestItems?.[table] ?? []
        const done = new BatchWriteCommand({ RequestItems: { [table]: requests.slice(0, 20) } })
        const rest = requests.slice(20)
        return { ...(await client.send(done)), UnprocessedItems: rest.length > 0 ? { [table]: rest } : {} }
      }
      if (command instanceof BatchGetCommand) {
        const keys = command.input.RequestItems?.[table]?.Keys ?? []
        const done = new BatchGetCommand({ RequestItems: { [table]: { Keys: keys.slice(0, 20) } } })
        const rest = keys.slice(20)
        return {
          ...(await client.send(done)),
          UnprocessedKeys: rest.length > 0 ? { [table]: { Keys: rest } } : {},
        }
      }
      return client.send(command)
    },
  }) as unknown as DynamoDBDocumentClient
