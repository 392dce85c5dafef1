import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../functions/domain/sending/claim.ts'
import { all } from '../../functions/ports/table.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aBrief, anEnrolment, aSupportRoute, LINKS_EXPIRE } from '../builders.ts'
import { onBothTables } from './both-tables.ts'

const NOW = Date.UTC(2026, 2, 2, 8, 30)
const { enrolmentId } = anEnrolment()

const aClaim = (over: Partial<Claim> = {}): Claim => ({
  status: 'claimed',
  at: NOW,
  sqsMessageId: 'm1',
  receiveCount: 1,
  sends: 1,
  ...over,
})
const aSending = (delivery: Claim, linkHashes = ['hash-1']) =>
  ({ enrolmentId, step: 'invitation', delivery, linkHashes, linksExpireAt: LINKS_EXPIRE }) as const

onBothTables(newTable => {
  describe('enrolments', () => {
    const aStore = async () => {
      const table = await newTable()
      const store = new EnrolmentStore(table)
      await store.putMany([anEnrolment()])
      return { table, store }
    }

    test('a step is claimed by one of several messages', async () => {
      const { store } = await aStore()
      const claims = await Promise.all(
        ['m1', 'm2', 'm3'].map(sqsMessageId => store.claim(aSending(aClaim({ sqsMessageId })), undefined)),
      )
      expect(claims.filter(claim => claim !== 'lost')).toHaveLength(1)
    })

    test('a claim is taken over only from the state that was read', async () => {
      const { store } = await aStore()
      const first = await store.claim(aSending(aClaim()), undefined)
      if (first === 'lost') throw new Error('nobody else was there')
      const again = aSending(aClaim({ receiveCount: 2, sends: 2 }), ['hash-1', 'hash-2'])
      expect(await store.claim(again, undefined)).toBe('lost')
      expect(await store.claim(again, first)).toMatchObject({ version: 2 })
      expect(await store.claim(aSending(aClaim({ receiveCount: 3 })), first)).toBe('lost')
      expect((await store.open(enrolmentId))?.linkHashes).toEqual(['hash-1', 'hash-2'])
    })

    test('how far a step has come is told for those who have it and those who have not', async () => {
      const { store } = await aStore()
      const other = anEnrolment({ enrolmentId: 'other', personId: 'bob' })
      await store.putMany([other])
      const claimed = await store.claim(aSending(aClaim()), undefined)
      if (claimed === 'lost') throw new Error('nobody else was there')
      await store.settleMany([
        { ...claimed, delivery: { status: 'sent', at: NOW, sesMessageId: 's', sends: 1 } },
      ])
      await store.markAnswered(other)
      const progress = await store.progressOf([enrolmentId, 'other', 'nobody'], 'invitation')
      expect(progress.get(enrolmentId)).toMatchObject({
        sending: { delivery: { status: 'sent' }, version: 2 },
        answered: false,
      })
      expect(progress.get('other')).toMatchObject({ sending: undefined, answered: true })
      expect(progress.get('nobody')).toMatchObject({ sending: undefined, answered: false })
      const reminder = await store.progressOf(['other', 'nobody'], 'reminder-1')
      expect(reminder.get('other')).toEqual({
        enrolment: other,
        sending: undefined,
        others: [],
        answered: true,
      })
      expect(reminder.get('nobody')).toEqual({
        enrolment: undefined,
        sending: undefined,
        others: [],
        answered: false,
      })
      const besides = await store.progressOf([enrolmentId, 'other'], 'reminder-1', ['invitation', 'later-1'])
      expect(besides.get(enrolmentId)).toMatchObject({
        sending: undefined,
        others: [{ step: 'invitation', delivery: { status: 'sent' } }],
      })
      expect(besides.get('other')).toMatchObject({ others: [] })
      expect(await Promise.all(['other', 'nobody'].map(id => store.isAnswered(id)))).toEqual([true, false])
    })

    test('an enrolment is opened with the links of all its mails and its first answer', async () => {
      const { store } = await aStore()
      await store.claim(aSending(aClaim()), undefined)
      await store.claim({ ...aSending(aClaim(), ['hash-2']), step: 'reminder-1' }, undefined)
      await store.markAnswered(anEnrolment())
      await store.markAnswered(anEnrolment())
      expect(await store.open(enrolmentId)).toEqual({
        enrolment: anEnrolment(),
        linkHashes: ['hash-1', 'hash-2'],
        sent: ['invitation', 'reminder-1'],
      })
      expect(await store.isAnswered(enrolmentId)).toBe(true)
      expect(await store.open('nobody')).toBeUndefined()
      expect(await store.find('nobody')).toBeUndefined()
    })

    test('writing an enrolment again leaves its mails and its answer alone', async () => {
      const { store } = await aStore()
      await store.claim(aSending(aClaim()), undefined)
      await store.markAnswered(anEnrolment())
      await store.putMany([anEnrolment()])
      expect(await store.open(enrolmentId)).toMatchObject({ linkHashes: ['hash-1'] })
      expect(await store.isAnswered(enrolmentId)).toBe(true)
    })

    test('everything about an enrolment is kept for two months behind its links, so that mails can be stopped', async () => {
      const { store, table } = await aStore()
      await store.claim(aSending(aClaim()), undefined)
      await store.markAnswered(anEnrolment())
      const items = await all(table.query(`E#${enrolmentId}`))
      expect(items).toHaveLength(3)
      for (const item of items) expect(item.expiresAt).toBe(LINKS_EXPIRE / 1000 + 60 * 86_400)
    })
  })

  describe('contacts', () => {
    const ada = { personId: 'ada', addressHash: 'hash-of-ada' }
    const bob = { personId: 'bob', addressHash: 'hash-of-bob' }

    test('a change keeps what else stands against a mail, and takes away what is undefined', async () => {
      const store = new ContactStore(await newTable())
      await store.change({ personId: 'ada' }, { unsubscribedAt: 1 })
      await store.change({ personId: 'ada' }, { bouncedAt: 2 })
      expect(await store.findMany([ada, bob])).toEqual(
        new Map([
          ['ada', { unsubscribedAt: 1, bouncedAt: 2 }],
          ['bob', {}],
        ]),
      )
      await store.change({ personId: 'ada' }, { unsubscribedAt: undefined })
      expect((await store.findMany([ada])).get('ada')).toEqual({ bouncedAt: 2 })
    })

    test('what names the address too is found by either, and taken away from both', async () => {
      const store = new ContactStore(await newTable())
      await store.change(ada, { unsubscribedAt: 1 })
      const rekeyed = { ...ada, personId: 'ada-2' }
      const moved = { ...ada, addressHash: 'another' }
      for (const one of [rekeyed, moved])
        expect((await store.findMany([one])).get(one.personId)).toEqual({ unsubscribedAt: 1 })
      await store.change(ada, { unsubscribedAt: undefined })
      for (const one of [rekeyed, moved]) expect((await store.findMany([one])).get(one.personId)).toEqual({})
    })

    test('what is recorded against an address is found for its holder alone', async () => {
      const store = new ContactStore(await newTable())
      await store.change({ addressHash: ada.addressHash }, { bouncedAt: 1 })
      for (const personId of ['ada', 'ada-2'])
        expect((await store.findMany([{ ...ada, personId }])).get(personId)).toEqual({ bouncedAt: 1 })
      const moved = { ...ada, addressHash: 'another' }
      expect((await store.findMany([moved])).get('ada')).toEqual({})
    })

    test('a pause is the person’s alone', async () => {
      const store = new ContactStore(await newTable())
      await store.change({ personId: 'ada' }, { pausedUntil: 1 })
      expect((await store.findMany([{ ...ada, personId: 'ada-2' }])).get('ada-2')).toEqual({})
    })

    test('two people with one address, of whom one has left, are read at once', async () => {
      const store = new ContactStore(await newTable())
      await store.change(ada, { bouncedAt: 1 })
      const found = await store.findMany([ada, { ...ada, personId: 'ada-2' }])
      expect([...found.values()]).toEqual([{ bouncedAt: 1 }, { bouncedAt: 1 }])
    })

    test('of changes at once none is lost', async () => {
      const store = new ContactStore(await newTable())
      await Promise.all([
        store.change(ada, { unsubscribedAt: 1 }),
        store.change(ada, { bouncedAt: 2 }),
        store.change(ada, { complainedAt: 3 }),
      ])
      const all = { unsubscribedAt: 1, bouncedAt: 2, complainedAt: 3 }
      expect((await store.findMany([ada])).get('ada')).toEqual(all)
      expect((await store.findMany([{ ...ada, personId: 'ada-2' }])).get('ada-2')).toEqual(all)
    })
  })

  test('parallel first readers agree on one key, which never changes', async () => {
    const table = await newTable()
    const stores = Array.from({ length: 8 }, () => new KeyStore(table, 'ENROLMENT'))
    const keys = await Promise.all(stores.map(store => store.get()))
    expect(new Set(keys.map(key => key.toString('hex'))).size).toBe(1)
    expect(keys[0]).toHaveLength(32)
    expect(await new KeyStore(table, 'ENROLMENT').get()).toEqual(keys[0])
    expect(await new KeyStore(table, 'LINK').get()).not.toEqual(keys[0])
  })

  test("a key that could not be read is asked for again, and a store's own reader asks once", async () => {
    const table = await newTable()
    let asked = 0
    const store = new KeyStore(
      {
        ...table,
        get: key => {
          asked++
          return asked === 1 ? Promise.reject(new Error('throttled')) : table.get(key)
        },
      },
      'ENROLMENT',
    )
    await expect(store.get()).rejects.toThrow('throttled')
    expect(await store.get()).toEqual(await store.get())
    expect(asked).toBe(2)
  })

  test('what an older version of a campaign said of its hold never replaces what a newer one did', async () => {
    const holds = new HoldStore(await newTable())
    expect(await holds.of('c1')).toBe('none')
    await holds.set('c1', 'paused', 3)
    await holds.set('c1', 'none', 2)
    expect(await holds.of('c1')).toBe('paused')
    await Promise.all([holds.set('c1', 'none', 5), holds.set('c1', 'cancelled', 4)])
    expect(await holds.of('c1')).toBe('none')
    expect(await holds.of('c2')).toBe('none')
  })

  test('a brief never changes once it is put', async () => {
    const store = new BriefStore(await newTable())
    expect(await store.find('c1', 'w1')).toBeUndefined()
    expect(await store.put(aBrief())).toBe('put')
    expect(await store.put(aBrief({ sendAt: '10:00' }))).toBe('exists')
    expect(await store.find('c1', 'w1')).toEqual(aBrief())
  })

  describe('support routes', () => {
    const first = [aSupportRoute()]
    const second = [aSupportRoute({ id: 'second' })]

    test('there are none at first', async () => {
      expect(await new SupportRouteStore(await newTable()).get()).toEqual({
        routes: [],
        crisisLines: [],
        changedAt: 0,
      })
    })

    test('a copy is replaced by what the list is now, and put no second time where it is the same', async () => {
      const store = new SupportRouteStore(await newTable())
      expect(await store.share(async () => second, 20)).toBe('shared')
      expect(await store.share(async () => second, 30)).toBe('same')
      expect(await store.get()).toEqual({ routes: second, crisisLines: [], changedAt: 20 })
      expect(await store.share(async () => first, 30)).toBe('shared')
      expect(await store.get()).toEqual({ routes: first, crisisLines: [], changedAt: 30 })
    })

    test('a list is put in the place of the one that was read and of no other, were it the same once more', async () => {
      const store = new SupportRouteStore(await newTable())
      const none = await store.read()
      expect(await store.change({ routes: first, crisisLines: [], changedAt: 10 }, none)).toBe('put')
      expect(await store.change({ routes: second, crisisLines: [], changedAt: 20 }, none)).toBe('conflict')
      const read = await store.read()
      expect(await store.change(read, read)).toBe('put')
      expect(await store.change({ routes: second, crisisLines: [], changedAt: 20 }, read)).toBe('conflict')
      expect(await store.get()).toEqual({ routes: first, crisisLines: [], changedAt: 10 })
    })

    test('what HR had called is kept beside the list, and not in the copy that pages read', async () => {
      const store = new SupportRouteStore(await newTable())
      const called = { country: 'DE', number: '116 123', confirmedBy: 'M. Weber', confirmedOn: '2026-02-20' }
      const list = { routes: first, crisisLines: [called], changedAt: 10 }
      expect(await store.change(list, await store.read())).toBe('put')
      expect(await store.get()).toEqual(list)
      expect(await store.share(async () => second, 20)).toBe('shared')
      expect(await store.get()).toEqual({ routes: second, crisisLines: [], changedAt: 20 })
    })

    test('a list that was kept before lists had versions is replaced like any other', async () => {
      const table = await newTable()
      await table.put({ pk: 'SUPPORT', sk: 'ROUTES', routes: first, changedAt: 10 })
      const store = new SupportRouteStore(table)
      expect(await store.share(async () => second, 20)).toBe('shared')
      expect(await store.get()).toEqual({ routes: second, crisisLines: [], changedAt: 20 })
    })

    test('of copies at once the one of the newest facts stands, whichever comes last', async () => {
      const store = new SupportRouteStore(await newTable())
      let list = 0
      const next = () =>
        store.share(async () => {
          const read = ++list
          await setImmediate()
          return [aSupportRoute({ id: `list-${read}` })]
        }, 5)
      await Promise.all([next(), next(), next(), next()])
      expect(await store.get()).toMatchObject({ routes: [{ id: `list-${list}` }] })
    })
  })
})
