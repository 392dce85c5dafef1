import { describe, expect, test } from 'vitest'
import { cancel, freezeWave, pause } from '../../functions/domain/campaign/campaign.ts'
import { freezesAt } from '../../functions/domain/campaign/plan.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import { DAY } from '../../functions/domain/time.ts'
import type { FreezeDeps } from '../../functions/flows/audience.ts'
import { putSupportRoutes } from '../../functions/flows/support-routes.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { aFrozenWave, aLaunchedCampaign, aPerson, aSupportRoute, BERLIN, CAIRO } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aFreeze, FREEZE_TIME } from './freezing.ts'

const many = (count: number, over: (n: number) => Partial<Person> = () => ({})) =>
  Array.from({ length: count }, (_, n) => aPerson(`p${n}`, over(n)))
const ids = (of: { personId: string }[]) => of.map(({ personId }) => personId).sort()
const dying = (of: { campaigns: FreezeDeps['campaigns'] }): Pick<FreezeDeps, 'campaigns'> => ({
  campaigns: {
    find: id => of.campaigns.find(id),
    list: () => of.campaigns.list(),
    change: async (next, before) => {
      // The mark is put, and then the machine stops.
      if ('freezing' in next) return of.campaigns.change(next, before)
      throw new Error('the environment died')
    },
  },
})

describe('freezing the audience of a wave', () => {
  test('counts those who are asked by country, site and language, and has the links decided before they are sent', async () => {
    const people = many(40, n => ({
      site: n % 4 === 0 ? 'Leeds' : 'Berlin',
      locale: n % 2 === 0 ? 'de-AT' : 'en',
      status: n < 36 ? 'active' : 'leave',
    }))
    const of = await aFreeze(people)
    await of.freezeAll()
    const counted = new Map<string, number>()
    for (const { people, ...group } of await of.readers()) {
      const key = Object.values(group).join(' ')
      counted.set(key, (counted.get(key) ?? 0) + people)
    }
    expect(Object.fromEntries(counted)).toEqual({ 'DE Leeds de': 9, 'DE Berlin de': 9, 'DE Berlin en': 18 })
    expect(of.support.sent).toEqual([{ body: { at: FREEZE_TIME } }])
  })

  test('takes every active invited person once, by place, in chunks of at most fifty', async () => {
    const people = many(1500, n => ({
      ...(n % 3 === 0 ? CAIRO : BERLIN),
      status: n % 10 === 0 ? 'leave' : n % 10 === 1 ? 'left' : 'active',
    }))
    const of = await aFreeze(people)
    await of.freezeAll()
    const active = people.filter(({ status }) => status === 'active')
    const [berlin, cairo] = [await of.entries(BERLIN), await of.entries(CAIRO)]
    expect(ids(berlin)).toEqual(ids(active.filter(({ country }) => country === 'DE')))
    expect(ids(cairo)).toEqual(ids(active.filter(({ country }) => country === 'EG')))
    for (const chunk of of.chunks()) expect((chunk.entries as unknown[]).length).toBeLessThanOrEqual(50)
    expect(await of.wave()).toMatchObject({
      frozenAt: FREEZE_TIME,
      invited: active.length,
      counted: active.length,
      leftOut: [],
      places: expect.arrayContaining([BERLIN, CAIRO]),
    })
    expect((await of.campaign()) as object).not.toHaveProperty('freezing')
  })

  test('keeps languages apart, and a place is one place in all of them', async () => {
    const locales = ['en', 'de-AT', 'de']
    const people = many(300, n => ({ locale: locales[n % 3] ?? '' }))
    const of = await aFreeze(people)
    await of.freezeAll()
    const localeOf = new Map(people.map(({ personId, locale }) => [personId, locale.slice(0, 2)]))
    for (const { language, entries } of of.chunks())
      for (const { personId } of entries as { personId: string }[])
        expect(localeOf.get(personId)).toBe(language)
    expect(new Set(of.chunks().map(({ language }) => language))).toEqual(new Set(['en', 'de']))
    expect(await of.wave()).toMatchObject({ places: [BERLIN] })
  })

  test('takes everybody of a place that fills many chunks of a partition', async () => {
    const people = many(2400)
    const of = await aFreeze(people)
    await of.freezeAll()
    expect(ids(await of.entries(BERLIN))).toEqual(ids(people))
    const sizes = of.chunks().map(({ entries }) => (entries as unknown[]).length)
    expect(sizes.filter(size => size === 50).length).toBeGreaterThan(32)
    expect(await of.wave()).toMatchObject({ invited: 2400 })
  })

  test('takes only who the audience names, with the segments it breaks down by', async () => {
    const people = many(60, n => ({
      department: n % 2 === 0 ? 'Care' : 'Kitchen',
      segments: { shift: 'night', grade: '7' },
    }))
    const of = await aFreeze(
      people,
      aLaunchedCampaign({ audience: { departments: ['Care'] }, breakdowns: ['shift'] }),
    )
    await of.freezeAll()
    const berlin = await of.entries(BERLIN)
    expect(ids(berlin)).toEqual(ids(people.filter(({ department }) => department === 'Care')))
    for (const { segments } of berlin) expect(segments).toEqual({ shift: 'night' })
  })

  test('takes who joined since the wave before, and leaves out who left', async () => {
    const waves = [
      { opensOn: '2026-03-02', closesAfterDays: 10 },
      { opensOn: '2026-05-04', closesAfterDays: 10 },
    ]
    const of = await aFreeze(many(40), aLaunchedCampaign({ waves }))
    await of.freezeAll('w1')
    await of.roster.putMany([aPerson('joiner'), { ...aPerson('p0'), status: 'left' }])
    const later = Date.UTC(2026, 4, 3, 4)
    await of.verify(later)
    expect(await of.freeze({ waveId: 'w2', at: FREEZE_TIME })).toBe('too-early')
    await of.freezeAll('w2', later)
    const [first, second] = [await of.entries(BERLIN, 'w1'), await of.entries(BERLIN, 'w2')]
    expect(ids(first)).toEqual(ids(many(40)))
    expect(ids(second)).toEqual([...ids(many(40)).filter(id => id !== 'p0'), 'joiner'].sort())
    expect(await of.wave('w2')).toMatchObject({ frozenAt: later, invited: 40 })
  })

  test('tells planner and bus', async () => {
    const of = await aFreeze(many(40))
    await of.freezeAll()
    expect(of.planning.sent).toEqual([{ body: { kind: 'campaign', campaignId: 'c1', at: FREEZE_TIME } }])
    expect(of.bus.published).toEqual([
      {
        kind: 'AudienceFrozen',
        detail: { campaignId: 'c1', waveId: 'w1', invited: 40, leftOut: [], at: '2026-03-01T04:00:00Z' },
      },
    ])
  })

  test('of too few people for any result asks nobody: the wave is over', async () => {
    const of = await aFreeze(many(9))
    await of.freezeAll()
    expect(await of.campaign()).toMatchObject({ status: 'closed', closedWaves: [{ waveId: 'w1' }] })
    expect(await of.wave()).toMatchObject({ invited: 0, places: [] })
    expect(await of.plan()).toBeUndefined()
  })

  test('of a wave whose last day is over asks nobody: the wave is over', async () => {
    const of = await aFreeze(many(40))
    await of.freezeAll('w1', FREEZE_TIME + 30 * DAY)
    expect(await of.wave()).toMatchObject({ invited: 0 })
    expect(of.chunks()).toEqual([])
  })

  test('plans the report by what it counted, by whatever name an employer gives its departments', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    const of = await aFreeze(many(800, n => ({ department: names[n % 4] ?? '' })))
    await of.freezeAll()
    const plan = await of.plan()
    expect(plan).toMatchObject({ invited: 800 })
    expect(plan?.dimensions[0]?.groups).toEqual(
      names.toSorted().map(name => ({ values: [name], invited: 200 })),
    )
  })
})

describe('people whom nobody could help', () => {
  test('are left out of that wave, and HR is told how many in which country', async () => {
    const people = many(60, n => (n < 12 ? CAIRO : BERLIN))
    const of = await aFreeze(people, undefined, [aSupportRoute({ country: 'DE' })])
    await of.freezeAll()
    expect(await of.wave()).toMatchObject({
      invited: 48,
      counted: 48,
      leftOut: [{ country: 'EG', people: 12 }],
      places: [BERLIN],
    })
    expect(of.bus.published[0]?.detail).toMatchObject({ leftOut: [{ country: 'EG', people: 12 }] })
    expect(await of.entries(CAIRO)).toEqual([])
  })

  test('are those without a route that was verified within 90 days', async () => {
    const of = await aFreeze(many(40), undefined, [aSupportRoute({ verifiedOn: '2025-11-20' })])
    await of.freezeAll()
    expect(await of.wave()).toMatchObject({ invited: 0, leftOut: [{ country: 'DE', people: 40 }] })
  })

  test('are those without somebody who calls back, where a questionnaire asks about self-harm', async () => {
    const of = await aFreeze(many(40), aLaunchedCampaign({ instruments: ['phq-9'] }))
    await of.freezeAll()
    expect(await of.wave()).toMatchObject({ invited: 0, leftOut: [{ country: 'DE', people: 40 }] })
  })

  test('never slip in by a list that is put while the audience is frozen', async () => {
    // Before its n-th request of any store, HR puts a list without Egypt.
    for (let n = 1; n <= 30; n++) {
      const people = many(60, of => (of < 30 ? CAIRO : BERLIN))
      const of = await aFreeze(people, { ...aLaunchedCampaign(), countries: ['DE'] })
      const put = () =>
        putSupportRoutes(
          { routes: [aSupportRoute({ country: 'DE' })] },
          { by: 'editor-2', now: FREEZE_TIME },
          {
            campaigns: of.campaigns,
            routes: of.deps.routes as never,
            audit: new AuditLog(memoryTable()),
            support: of.support,
          },
        )
      let calls = 0
      const interrupted = <Store extends object>(store: Store): Store =>
        new Proxy(store, {
          get(target, name) {
            const value = Reflect.get(target, name)
            if (typeof value !== 'function') return value
            return async (...args: unknown[]) => {
              if (++calls === n) await put()
              return value.apply(target, args)
            }
          },
        })
      await of.freeze({}, { campaigns: interrupted(of.campaigns), routes: interrupted(of.deps.routes) })
      const { routes } = await of.deps.routes.get()
      const helps = routes.some(({ country }) => country === '*')
      const asked = (await of.entries(CAIRO)).length
      expect(asked > 0 && !helps, `people in Egypt are asked without help, ${n}`).toBe(false)
    }
  })
})

describe('who pays for the report', () => {
  const waves = [2, 5, 8, 11].map(month => ({
    opensOn: `2026-${String(month).padStart(2, '0')}-02`,
    closesAfterDays: 10,
  }))
  const quarterly = (over: object = {}) => aLaunchedCampaign({ waves, reportsAYear: 4, ...over })
  const times = waves.map(({ opensOn }) => freezesAt({ opensOn }))

  test('is everybody who is asked, once a wave, and four quarters are paid', async () => {
    const of = await aFreeze(many(40), quarterly())
    for (const [n, at] of times.entries()) {
      await of.verify(at)
      await of.freezeAll(`w${n + 1}`, at)
    }
    for (const waveId of ['w1', 'w2', 'w3', 'w4'])
      expect(await of.wave(waveId)).toMatchObject({ invited: 40, counted: 40 })
    const [accounts] = await of.ledger.ofMany([aPerson('p7')])
    expect(accounts?.person.payments.map(({ wave, paid }) => [wave, paid])).toEqual(
      ['w1', 'w2', 'w3', 'w4'].map(wave => [`c1#${wave}`, 125_000]),
    )
    expect(accounts?.address.payments).toEqual(accounts?.person.payments)
  })

  test('who has too little left is asked as everybody else, and the report leaves them out', async () => {
    const of = await aFreeze(
      many(40, n => ({ department: n < 20 ? 'Care' : 'Sales' })),
      quarterly(),
    )
    const paid = { wave: 'other#w1', day: times[0] ?? 0, paid: 450_000, promised: 500_000 }
    const day = Math.floor(paid.day / DAY)
    for (const person of many(12))
      await of.ledger.putMany('person', [
        { holder: person, account: { payments: [{ ...paid, day }], version: 0 } },
      ])
    await of.verify(times[0] ?? 0)
    await of.freezeAll('w1', times[0])
    expect(await of.wave()).toMatchObject({ invited: 40, counted: 28 })
    const entries = await of.entries(BERLIN)
    expect(ids(entries)).toEqual(ids(many(40)))
    expect(ids(entries.filter(({ uncounted }) => uncounted))).toEqual(ids(many(12)))
    expect(await of.plan()).toMatchObject({ invited: 28 })
  })

  test('a wave that asks nobody, or is cancelled before its close, costs nobody anything', async () => {
    for (const undone of [
      (campaign: ReturnType<typeof aLaunchedCampaign>) =>
        freezeWave(campaign, { ...aFrozenWave('w1'), counted: 0 }, 1),
      (campaign: ReturnType<typeof aLaunchedCampaign>) => cancel(campaign, { by: 'editor-1', now: 1 }),
    ]) {
      const of = await aFreeze(many(40), quarterly({ reportsAYear: 4 }))
      const other = undone({ ...aLaunchedCampaign(), id: 'other' })
      if (other.outcome !== 'changed') throw new Error(other.outcome)
      await of.campaigns.create(other.campaign)
      const day = Math.floor((times[0] ?? 0) / DAY)
      for (const person of many(40))
        await of.ledger.putMany('person', [
          {
            holder: person,
            account: {
              payments: [{ wave: 'other#w1', day, paid: 500_000, promised: 500_000 }],
              version: 0,
            },
          },
        ])
      await of.verify(times[0] ?? 0)
      await of.freezeAll('w1', times[0])
      expect(await of.wave()).toMatchObject({ invited: 40, counted: 40 })
    }
  })
})

test('a large roster is frozen over several messages, a small one in one', async () => {
  expect(await (await aFreeze(many(1200))).freezeAll()).toBe(1)
  const large = await aFreeze(many(12_000))
  expect(await large.freezeAll()).toBe(3)
  expect(await large.wave()).toMatchObject({ invited: 12_000 })
})

test('the largest roster takes a message for each shard, and a chain beyond that is a bug that the alarm tells', async () => {
  const of = await aFreeze(many(120))
  const page = (await Array.fromAsync(of.roster.ofShard('0'))).flat()
  // Shards of 5,000 people each, of whom these are invited.
  const people: FreezeDeps['people'] = {
    async *ofShard(part) {
      for await (const some of of.roster.ofShard(part)) yield some
      yield Array(5000).fill({ ...(page[0] ?? aPerson('p')), status: 'left' })
    },
  }
  let hops = 0
  for (; hops < 16; hops++) await of.freeze({ hops }, { people })
  expect(of.audience.sent.map(({ body }) => body.hops)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
  expect(await of.wave()).toMatchObject({ invited: 120 })
  await expect(of.freeze({ hops })).rejects.toThrow('not frozen after 16 messages')
})

describe('a freeze that is tried again', () => {
  test('after a crash before it was noted counts nobody twice', async () => {
    const people = many(700)
    const of = await aFreeze(people)
    await expect(of.freeze({}, dying(of))).rejects.toThrow('died')
    expect(of.chunks().length).toBeGreaterThan(0)
    await of.freeze({ receiveCount: 2 })
    expect(ids(await of.entries(BERLIN))).toEqual(ids(people))
    expect(await of.wave()).toMatchObject({ invited: 700 })
  })

  test('asks whom the try that counts found, and nobody of another whose roster had changed', async () => {
    const people = many(60, n => (n < 3 ? CAIRO : BERLIN))
    const of = await aFreeze(people)
    const frozen: FreezeDeps['frozen'] = {
      shardsOf: of.deps.frozen.shardsOf.bind(of.deps.frozen),
      putPlan: of.deps.frozen.putPlan.bind(of.deps.frozen),
      putShard: async () => {
        throw new Error('the environment died')
      },
    }
    await expect(of.freeze({}, { frozen })).rejects.toThrow('died')
    // The three of Cairo have left by the next try; the first one's chunks of them stay where they are.
    await of.roster.putMany(people.slice(0, 3).map(person => ({ ...person, status: 'left' })))
    await of.freeze({ receiveCount: 2 })
    expect(await of.wave()).toMatchObject({ invited: 57 })
    expect([(await of.entries(BERLIN)).length, (await of.entries(CAIRO)).length]).toEqual([57, 0])
  })

  test('of two receivers at once asks everybody once, by the chunks of one of them for each shard', async () => {
    const people = many(400)
    const of = await aFreeze(people)
    await Promise.allSettled([of.freeze(), of.freeze({ receiveCount: 2 })])
    await of.freeze({ receiveCount: 3 })
    expect(ids(await of.entries(BERLIN))).toEqual(ids(people))
    expect(await of.wave()).toMatchObject({ invited: 400, counted: 400 })
    const [accounts] = await of.ledger.ofMany([aPerson('p7')])
    expect(accounts?.person.payments).toHaveLength(1)
  })

  test('after a crash in a later message freezes only what is left', async () => {
    const of = await aFreeze(many(12_000))
    expect(await of.freeze()).toBe('goes-on')
    const done = (await of.deps.frozen.shardsOf('c1', 'w1')).map(({ shard }) => shard)
    expect(done.join('')).toBe('0123456')
    const read: string[] = []
    const people: FreezeDeps['people'] = {
      ofShard: part => {
        read.push(part)
        return of.roster.ofShard(part)
      },
    }
    for (let message = 0; message < 2; message++) await of.freeze({ receiveCount: 2 }, { people })
    expect(read.join('')).toBe('789abcdef')
    expect(await of.wave()).toMatchObject({ invited: 12_000 })
  })

  test('once it is frozen freezes nothing, even if people have joined, and tells the planner again', async () => {
    const of = await aFreeze(many(100))
    await of.freezeAll()
    const before = await of.campaign()
    await of.roster.putMany([aPerson('joiner')])
    expect(await of.freeze({ receiveCount: 2 })).toBe('frozen')
    expect(await of.campaign()).toEqual(before)
    expect(of.planning.sent).toHaveLength(2)
  })

  test('in a pause does not begin', async () => {
    const paused = pause(aLaunchedCampaign(), { by: 'editor-1', now: FREEZE_TIME - DAY })
    if (paused.outcome !== 'changed') throw new Error(paused.outcome)
    const of = await aFreeze(many(100), paused.campaign)
    expect(await of.freeze()).toBe('not-running')
    expect(of.chunks()).toEqual([])
  })

  test('of a campaign that is gone does nothing', async () => {
    const of = await aFreeze(many(100))
    const found = await of.campaigns.find('c1')
    if (found) await of.campaigns.remove(found)
    expect(await of.freeze()).toBe('not-running')
    expect([of.chunks(), of.audience.sent, of.planning.sent]).toEqual([[], [], []])
  })
})
