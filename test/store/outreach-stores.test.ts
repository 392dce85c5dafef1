import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../functions/domain/sending/claim.ts'
import { BOUNCE_HOLDS } from '../../functions/domain/sending/contact.ts'
import { all } from '../../functions/ports/table.ts'
import { BounceEndStore } from '../../functions/store/bounce-ends.ts'
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
    const moved = { ...ada, addressHash: 'another' }
    const rekeyed = { ...ada, personId: 'ada-2' }

    const aStore = async () => {
      const table = await newTable()
      const store = new ContactStore(table)
      const found = async (pair: typeof ada) =>
        (await store.findMany([pair])).get(pair.personId) ?? expect.fail('nobody')
      return {
        table,
        store,
        found,
        contact: async (pair: typeof ada) => (await found(pair)).contact,
        mark: async (pair: typeof ada, by: string) => store.mark(pair, await found(pair), by),
      }
    }

    test('a change keeps what else stands against a mail, and takes away what is undefined', async () => {
      const { store, contact } = await aStore()
      await store.change(ada, { unsubscribedAt: 1 })
      await store.change(ada, { bouncedAt: 2 })
      expect([await contact(ada), await contact(bob)]).toEqual([{ unsubscribedAt: 1, bouncedAt: 2 }, {}])
      await store.change(ada, { unsubscribedAt: undefined })
      expect(await contact(ada)).toEqual({ bouncedAt: 2 })
    })

    test('a wish is found by the address under another id, and taken away from both', async () => {
      const { store, contact } = await aStore()
      await store.change(ada, { unsubscribedAt: 1 })
      expect(await contact(rekeyed)).toEqual({ unsubscribedAt: 1 })
      await store.change(ada, { unsubscribedAt: undefined })
      expect([await contact(ada), await contact(rekeyed)]).toEqual([{}, {}])
    })

    test('nothing of one address is found at another, and all of it once the person is back', async () => {
      const { store, contact, mark } = await aStore()
      expect(await mark(ada, 'e1')).not.toBe('lost')
      await store.change(ada, { unsubscribedAt: 1 })
      await store.changePair(ada, { pausedUntil: 2 })
      await store.changeAddress(ada.addressHash, { bouncedAt: 3 })
      expect(await contact(moved)).toEqual({})
      await store.change(moved, { complainedAt: 4 })
      expect(await contact(ada)).toEqual({ unsubscribedAt: 1, pausedUntil: 2, bouncedAt: 3 })
      expect(await contact(moved)).toEqual({ complainedAt: 4 })
    })

    test('what is recorded against an address is found for its holder alone', async () => {
      const { store, contact } = await aStore()
      await store.changeAddress(ada.addressHash, { bouncedAt: 1 })
      expect([await contact(ada), await contact(rekeyed)]).toEqual([{ bouncedAt: 1 }, { bouncedAt: 1 }])
      expect(await contact(moved)).toEqual({})
    })

    test('a pause is the pair’s alone', async () => {
      const { store, contact } = await aStore()
      await store.changePair(ada, { pausedUntil: 1 })
      expect([await contact(ada), await contact(rekeyed)]).toEqual([{ pausedUntil: 1 }, {}])
    })

    test('two people with one address, of whom one has left, are read at once', async () => {
      const { store } = await aStore()
      await store.change(ada, { bouncedAt: 1 })
      const found = await store.findMany([ada, rekeyed])
      expect([...found.values()].map(({ contact }) => contact)).toEqual([{ bouncedAt: 1 }, { bouncedAt: 1 }])
    })

    test('of changes at once none is lost', async () => {
      const { store, contact } = await aStore()
      await Promise.all([
        store.change(ada, { unsubscribedAt: 1 }),
        store.change(ada, { bouncedAt: 2 }),
        store.change(ada, { complainedAt: 3 }),
      ])
      const all = { unsubscribedAt: 1, bouncedAt: 2, complainedAt: 3 }
      expect([await contact(ada), await contact(rekeyed)]).toEqual([all, all])
    })

    test('the first address is the one where an email was first due, every other has changed until it is confirmed', async () => {
      const { store, found, mark } = await aStore()
      const standings = async () => [(await found(ada)).standing, (await found(moved)).standing]
      expect(await standings()).toEqual(['first', 'first'])
      await mark(ada, 'e1')
      expect(await standings()).toEqual(['known', 'changed'])
      expect([await store.isConfirmed(ada), await store.isConfirmed(moved)]).toEqual([true, false])
      await mark(moved, 'e2')
      expect(await standings()).toEqual(['known', 'asked'])
      expect((await found(moved)).by).toBe('e2')
      await store.resume(moved, 5)
      expect(await standings()).toEqual(['known', 'known'])
      expect(await store.isConfirmed(moved)).toBe(true)
    })

    test('of two that mark an address at once one is lost, and so is one that read it before a change', async () => {
      const { store, found, mark } = await aStore()
      const before = await found(ada)
      const both = await Promise.all(['e1', 'e2'].map(by => store.mark(ada, before, by)))
      expect(both.filter(mark => mark === 'lost')).toHaveLength(1)
      await store.change(moved, { unsubscribedAt: 1 })
      expect(await store.mark(moved, { ...before, standing: 'changed' }, 'e3')).toBe('lost')
      expect(await mark(moved, 'e3')).not.toBe('lost')
      expect((await found(moved)).contact).toEqual({ unsubscribedAt: 1 })
    })

    test('a mark is taken back by who made it, unless it was made again, or the person has answered', async () => {
      const { store, found, mark } = await aStore()
      const marked = async (pair: typeof ada, by: string) => {
        const of = await mark(pair, by)
        return of === 'lost' ? expect.fail('lost') : of
      }
      const first = await marked(ada, 'e1')
      const again = await marked(ada, 'e1')
      await store.unmark(first)
      expect((await found(ada)).standing).toBe('known')
      await store.unmark(again)
      expect((await found(ada)).standing).toBe('first')
      await mark(ada, 'e1')
      const asked = await marked(moved, 'e2')
      await store.resume(moved, 5)
      await store.unmark(asked)
      expect((await found(moved)).standing).toBe('known')
    })

    test('to resume clears the pair and the address, and notes it for SES', async () => {
      const { store, contact } = await aStore()
      await store.change(ada, { unsubscribedAt: 1, complainedAt: 2 })
      await store.changePair(ada, { pausedUntil: 9 })
      await store.changeAddress(ada.addressHash, { bouncedAt: 3 })
      await store.resume(ada, 5)
      expect([await contact(ada), await contact(rekeyed)]).toEqual([{ resumedAt: 5 }, { resumedAt: 5 }])
    })

    test('an ended bounce is forgotten, and one that came since is not', async () => {
      const { store, contact } = await aStore()
      await store.changeAddress(ada.addressHash, { bouncedAt: 3, unsubscribedAt: 1 })
      await store.forgetBounce(ada.addressHash, { bouncedAt: 2 })
      expect(await contact(ada)).toEqual({ bouncedAt: 3, unsubscribedAt: 1 })
      await store.forgetBounce(ada.addressHash, { bouncedAt: 3 })
      expect(await contact(ada)).toEqual({ unsubscribedAt: 1 })
    })

    test('what an older version stored under a person, and an enrolment of its without an address, speak of the first address', async () => {
      const { table, store, contact, mark } = await aStore()
      await table.put({ pk: 'P#ada', sk: 'CONTACT', contact: { unsubscribedAt: 1 }, version: 1 })
      expect(await contact(ada)).toEqual({ unsubscribedAt: 1 })
      await mark(ada, 'e1')
      await store.change({ personId: 'ada' }, { complainedAt: 2 })
      expect(await contact(ada)).toEqual({ unsubscribedAt: 1, complainedAt: 2 })
      expect(await contact(moved)).toEqual({})
    })
  })

  test('the end of an address’s bounces is kept for as long as it can matter', async () => {
    const table = await newTable()
    const store = new BounceEndStore(table)
    expect(await store.findMany([])).toEqual(new Map())
    await store.end('one', 1000)
    await store.end('one', NOW)
    expect(await store.findMany(['one', 'one', 'two'])).toEqual(new Map([['one', NOW]]))
    const stored = await table.get({ pk: 'B#one', sk: 'BOUNCES' })
    expect(stored?.expiresAt).toBe((NOW + BOUNCE_HOLDS) / 1000)
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
