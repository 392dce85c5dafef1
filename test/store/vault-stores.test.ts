import { describe, expect, test } from 'vitest'
import { all } from '../../functions/ports/table.ts'
import { DrawStore } from '../../functions/store/draws.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { JourneyStore, type Preferences } from '../../functions/store/journeys.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { aStoredResponse } from '../builders.ts'
import { seededBytes } from '../domain/privacy/seeded.ts'
import { aReport, company } from '../domain/report/reporting.ts'
import { onBothTables } from './both-tables.ts'

const preferences = (over: Partial<Preferences> = {}): Preferences => ({
  kinds: ['nature'],
  pace: 'weekly',
  locale: 'en',
  chosenAt: 100,
  ...over,
})

onBothTables(newTable => {
  describe('responses', () => {
    test('the first answer stays, whatever is sent again', async () => {
      const store = new ResponseStore(await newTable())
      const first = aStoredResponse('p', { said: 1, answers: { 'phq-4': { a: 1 } } })
      expect(await store.accept(first)).toBe('accepted')
      expect(await store.accept({ ...first, said: 1, answers: { 'phq-4': { a: 3 } } })).toBe(
        'already-answered',
      )
      expect(await store.find(first)).toEqual(first)
    })

    test('an empty sheet gives way to one that says something, and only an empty one', async () => {
      const store = new ResponseStore(await newTable())
      const empty = aStoredResponse('p')
      const said = { ...empty, answeredAt: empty.answeredAt + 1, said: 1, answers: { 'phq-4': { a: 3 } } }
      expect(await store.accept(empty)).toBe('accepted')
      expect(await store.accept({ ...empty, answeredAt: 7 })).toBe('already-answered')
      expect(await store.accept(said)).toBe('accepted')
      expect(await store.accept({ ...said, answeredAt: 9 })).toBe('already-answered')
      expect(await store.find(empty)).toEqual(said)
    })

    test('the very same answer put again counts as accepted, and is told without a read', async () => {
      const { get: _, ...table } = await newTable()
      const get = () => Promise.reject(new Error('an answer was read'))
      const store = new ResponseStore({ ...table, get })
      const first = aStoredResponse('p', { said: 1, answers: { 'phq-4': { a: 1 } } })
      expect(await store.accept(first)).toBe('accepted')
      expect(await store.accept(first)).toBe('accepted')
      expect(await store.accept({ ...first, answers: { 'phq-4': { a: 2 } } })).toBe('already-answered')
    })

    test('of two tabs at once one is accepted', async () => {
      const store = new ResponseStore(await newTable())
      const outcomes = await Promise.all(
        [1, 2, 3].map(answeredAt => store.accept(aStoredResponse('p', { answeredAt }))),
      )
      expect(outcomes.toSorted()).toEqual(['accepted', 'already-answered', 'already-answered'])
    })

    test('a wave is read over all of its partitions, each answer once, and no other wave with it', async () => {
      const store = new ResponseStore(await newTable())
      const ids = Array.from({ length: 90 }, (_, n) => `p${n}`)
      await Promise.all(ids.map(id => store.accept(aStoredResponse(id, { segments: { department: id } }))))
      await store.accept(aStoredResponse('p0', { waveId: 'w10' }))
      await store.accept(aStoredResponse('p0', { campaignId: 'c2' }))
      const read: string[] = []
      await store.forEachOfWave('c1', 'w1', async () => ({ segments }) => {
        read.push(segments.department ?? '')
      })
      expect(read.sort()).toEqual(ids.sort())
    })

    test('an answer goes when its time has come', async () => {
      const table = await newTable()
      const of = aStoredResponse('p', { deleteAt: 1_800_000_000_999 })
      await new ResponseStore(table).accept(of)
      const partitions = [...'0123456789abcdef'].map(part => all(table.query(`W#c1#w1#${part}`)))
      expect((await Promise.all(partitions)).flat()).toMatchObject([{ expiresAt: 1_800_000_000 }])
    })
  })

  describe('draws', () => {
    const wave = { campaignId: 'c1', waveId: 'w1' }
    const { plan, tables } = aReport(company, { breakdowns: ['department', 'site'], random: seededBytes(1) })

    test('are put once, and stay as they are: unclipped, and with the group of who has no department', async () => {
      const store = new DrawStore(await newTable())
      const drawn = {
        plan,
        tables: { ...tables, whole: [[-3, ...(tables.whole[0] ?? []).slice(1)]] },
        drawnAt: 7,
      }
      expect(await store.find(wave)).toBeUndefined()
      expect(await store.put(wave, drawn)).toBe('put')
      expect(await store.put(wave, { ...drawn, tables, drawnAt: 8 })).toBe('drawn-before')
      expect(await store.find(wave)).toEqual(drawn)
      expect(await store.find({ ...wave, waveId: 'w2' })).toBeUndefined()
    })

    test('of two at once one stands', async () => {
      const store = new DrawStore(await newTable())
      const outcomes = await Promise.all([1, 2, 3].map(drawnAt => store.put(wave, { plan, tables, drawnAt })))
      expect(outcomes.toSorted()).toEqual(['drawn-before', 'drawn-before', 'put'])
    })
  })

  describe('journeys', () => {
    test('a newer choice replaces an older one, and an older one that comes late changes nothing', async () => {
      const store = new JourneyStore(await newTable())
      await store.choose('p', preferences({ chosenAt: 100 }))
      await store.choose('p', preferences({ chosenAt: 90, pace: 'none' }))
      expect((await store.find('p'))?.preferences).toEqual(preferences())
      await store.choose('p', preferences({ chosenAt: 110, pace: 'none' }))
      expect((await store.find('p'))?.preferences).toMatchObject({ pace: 'none', chosenAt: 110 })
    })

    test('a choice keeps what was sent before it', async () => {
      const store = new JourneyStore(await newTable())
      await store.choose('p', preferences())
      await store.noteSent('p', 'f1', ['walk'])
      await store.choose('p', preferences({ chosenAt: 200 }))
      expect((await store.find('p'))?.sent).toEqual([{ followUpId: 'f1', resourceIds: ['walk'] }])
    })

    test('a follow-up is noted once: noting it again gives what was noted first', async () => {
      const store = new JourneyStore(await newTable())
      await store.choose('p', preferences())
      expect(await store.noteSent('p', 'f1', ['walk', 'sleep'])).toEqual(['walk', 'sleep'])
      expect(await store.noteSent('p', 'f1', ['read'])).toEqual(['walk', 'sleep'])
      expect(await store.noteSent('p', 'f2', ['read'])).toEqual(['read'])
      expect((await store.find('p'))?.sent.map(({ followUpId }) => followUpId)).toEqual(['f1', 'f2'])
    })

    test('of notes and choices at once none is lost', async () => {
      const store = new JourneyStore(await newTable())
      await store.choose('p', preferences())
      await Promise.all([
        store.noteSent('p', 'f1', ['walk']),
        store.noteSent('p', 'f2', ['sleep']),
        store.choose('p', preferences({ chosenAt: 300, pace: 'fortnightly' })),
      ])
      const found = await store.find('p')
      expect(found?.preferences.pace).toBe('fortnightly')
      expect(found?.sent.map(({ followUpId }) => followUpId).sort()).toEqual(['f1', 'f2'])
    })

    test('nothing is noted for who never chose', async () => {
      const store = new JourneyStore(await newTable())
      expect(await store.noteSent('p', 'f1', ['walk'])).toEqual([])
      expect(await store.find('p')).toBeUndefined()
    })
  })

  test('a follow-up is kept for a month behind its mail', async () => {
    const table = await newTable()
    const planned = {
      followUpId: 'f1',
      readerId: 'p',
      enrolmentId: 'e',
      campaignId: 'c1',
      waveId: 'w1',
      step: 'follow-up-1' as const,
      at: 1_772_000_000_000,
      chosenAt: 1_771_000_000_000,
    }
    const store = new FollowUpStore(table)
    await store.put(planned)
    expect(await store.find('f1')).toEqual(planned)
    expect(await store.find('f2')).toBeUndefined()
    const stored = await table.get({ pk: 'F#f1', sk: 'FOLLOW_UP' })
    expect(stored?.expiresAt).toBe(1_772_000_000 + 30 * 86_400)
  })
})
