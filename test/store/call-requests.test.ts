import { describe, expect, test } from 'vitest'
import { CallRequestStore } from '../../functions/store/call-requests.ts'
import { someCallWords } from '../builders.ts'
import { onBothTables } from './both-tables.ts'

const NOW = 1_772_000_000_000
const DAY = 86_400_000
const aRequest = (over: object = {}) => ({
  requestId: 'r1',
  words: someCallWords(),
  promised: {
    routeId: 'eap',
    name: 'A line',
    address: 'a@line.example',
    responseTime: 'next-working-day' as const,
    locale: 'en',
  },
  ...over,
})
const mailed = { status: 'mailed', number: 1 } as const

onBothTables(newTable => {
  describe('requests for a call', () => {
    test('the first stays where a second asks for the same place, and both learn what stands there', async () => {
      const store = new CallRequestStore(await newTable())
      const other = aRequest({ words: someCallWords({ reach: '0170 7654321' }) })
      const [one, two] = await Promise.all([
        store.askOrFind(aRequest(), NOW),
        store.askOrFind(other, NOW + 1),
      ])
      expect(one).toEqual(two)
      expect(await store.find('r1')).toEqual(one)
      expect(await store.find('r2')).toBeUndefined()
    })

    test('of two changes to the same state one is made', async () => {
      const store = new CallRequestStore(await newTable())
      const asked = await store.askOrFind(aRequest(), NOW)
      if (!asked) throw new Error('not asked')
      const by = (sqsMessageId: string) => ({
        state: { status: 'mailing', number: 1, sqsMessageId, receiveCount: 1 } as const,
      })
      const done = await Promise.all([store.change(asked, by('a')), store.change(asked, by('b'))])
      expect(done.filter(Boolean)).toHaveLength(1)
      expect(await store.find('r1')).toEqual(done.find(Boolean))
    })

    test('an acknowledgement takes the words away, wins over a change begun before it, and comes once', async () => {
      const table = await newTable()
      const store = new CallRequestStore(table)
      const asked = await store.askOrFind(aRequest(), NOW)
      if (!asked) throw new Error('not asked')
      await store.acknowledge('r1', NOW + 5)
      expect(await store.change(asked, { state: mailed })).toBeUndefined()
      await store.acknowledge('r1', NOW + 9)
      const { words, ...kept } = asked
      expect(words).toBeDefined()
      expect(await store.find('r1')).toEqual({
        ...kept,
        state: { status: 'acknowledged', at: NOW + 5 },
        deleteAt: NOW + 5 + 30 * DAY,
        version: 2,
      })
      await store.acknowledge('nothing', NOW)
    })

    test('goes a month after it was made', async () => {
      const table = await newTable()
      await new CallRequestStore(table).askOrFind(aRequest(), NOW)
      expect(await table.get({ pk: 'CALL#r1', sk: 'REQUEST' })).toMatchObject({
        expiresAt: (NOW + 30 * DAY) / 1000,
      })
    })
  })
})
