import { describe, expect, test } from 'vitest'
import type { Campaign, RunningCampaign } from '../../functions/domain/campaign/campaign.ts'
import type { AudienceMessage, PlanningMessage } from '../../functions/domain/messages.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { SupportMessage } from '../../functions/domain/support/support-message.ts'
import { type FreezeDeps, freezeAudience } from '../../functions/flows/audience.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ChunkStore } from '../../functions/store/chunks.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { ReaderStore } from '../../functions/store/readers.ts'
import { aFreezingCampaign, aPerson, aRunningCampaign, BERLIN, CAIRO, LAUNCH_TIME } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedBus, aRecordedQueue } from './recorded.ts'

const languageOf = (locale: string) => locale.slice(0, 2)
const aReceive = (receiveCount = 1) => ({ sqsMessageId: 'm1', receiveCount })

async function aLaunch(
  people: Person[],
  campaign: Campaign = aFreezingCampaign({ breakdowns: ['department', 'shift'] }),
) {
  const table = memoryTable()
  const campaigns = new CampaignStore(table)
  await campaigns.create(campaign)
  const roster = new PersonStore(memoryTable())
  await roster.putMany(people)
  const audience = aRecordedQueue<AudienceMessage>()
  const planning = aRecordedQueue<PlanningMessage>()
  const bus = aRecordedBus()
  const chunks = new ChunkStore(table)
  const support = aRecordedQueue<SupportMessage>()
  const readers = new ReaderStore(table)
  const deps: FreezeDeps = {
    campaigns,
    people: roster,
    chunks,
    readers,
    audience,
    planning,
    support,
    bus,
    languageOf,
  }
  return {
    deps,
    roster,
    campaigns,
    audience,
    planning,
    support,
    readers: () => readers.ofCampaign('c1'),
    bus,
    freeze: (hops = 0, receiveCount = 1) =>
      freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops }, aReceive(receiveCount), deps),
    /** Freezes until no further message is sent: gives how many it took. */
    async freezeAll() {
      for (let messages = 1; messages < 40; messages++) {
        await this.freeze(messages - 1)
        const next = audience.sent.splice(0)
        if (next.length === 0) return messages
        expect(next).toEqual([{ body: { campaignId: 'c1', at: LAUNCH_TIME, hops: messages } }])
      }
      throw new Error('it never ends')
    },
    chunks: () => table.dump().filter(({ pk }) => pk.startsWith('AUDIENCE#')),
    async frozen() {
      const { frozenIn = [] } = ((await campaigns.find('c1'))?.campaign ?? {}) as Partial<RunningCampaign>
      const read = async (place: typeof BERLIN, waveId = 'w1') =>
        (await Array.fromAsync(chunks.ofPlace({ id: 'c1', frozenIn }, waveId, place)))
          .flat()
          .flatMap(({ entries }) => entries)
      return { berlin: await read(BERLIN), cairo: await read(CAIRO), secondWave: await read(BERLIN, 'w2') }
    },
    campaign: async () => (await campaigns.find('c1'))?.campaign,
  }
}

const many = (count: number, over: (n: number) => Partial<Person> = () => ({})) =>
  Array.from({ length: count }, (_, n) => aPerson(`p${n}`, over(n)))
const ids = (of: { personId: string }[]) => of.map(({ personId }) => personId).sort()

describe('freezing an audience', () => {
  test('counts those who are invited by country, site and language, and has the links decided before they are sent', async () => {
    const people = many(40, n => ({
      site: n % 4 === 0 ? 'Leeds' : 'Berlin',
      locale: n % 2 === 0 ? 'de-AT' : 'en',
      status: n < 36 ? 'active' : 'leave',
    }))
    const of = await aLaunch(people)
    await of.freezeAll()
    const counted = new Map<string, number>()
    for (const { people, ...group } of await of.readers()) {
      const key = Object.values(group).join(' ')
      counted.set(key, (counted.get(key) ?? 0) + people)
    }
    expect(Object.fromEntries(counted)).toEqual({ 'DE Leeds de': 9, 'DE Berlin de': 9, 'DE Berlin en': 18 })
    expect(of.support.sent).toEqual([{ body: { at: LAUNCH_TIME } }])
  })

  test('takes every active invited person once, by place, in chunks of at most fifty', async () => {
    const people = many(1500, n => ({
      ...(n % 3 === 0 ? CAIRO : BERLIN),
      status: n % 10 === 0 ? 'leave' : n % 10 === 1 ? 'left' : 'active',
    }))
    const launch = await aLaunch(people)
    await launch.freezeAll()
    const active = people.filter(({ status }) => status === 'active')
    const { berlin, cairo } = await launch.frozen()
    expect(ids(berlin)).toEqual(ids(active.filter(({ country }) => country === 'DE')))
    expect(ids(cairo)).toEqual(ids(active.filter(({ country }) => country === 'EG')))
    for (const chunk of launch.chunks()) expect((chunk.entries as unknown[]).length).toBeLessThanOrEqual(50)
    expect(await launch.campaign()).toMatchObject({
      status: 'running',
      invited: {
        people: active.length,
        chunks: launch.chunks().length,
        byPlace: { 'Africa/Cairo|EG': cairo.length, 'Europe/Berlin|DE': berlin.length },
        bySegment: { department: { Care: active.length } },
      },
    })
  })

  test('keeps languages apart, and a place is one place in all of them', async () => {
    const locales = ['en', 'de-AT', 'de']
    const people = many(300, n => ({ locale: locales[n % 3] ?? '' }))
    const launch = await aLaunch(people)
    await launch.freezeAll()
    const localeOf = new Map(people.map(({ personId, locale }) => [personId, locale.slice(0, 2)]))
    for (const { language, entries } of launch.chunks())
      for (const { personId } of entries as { personId: string }[])
        expect(localeOf.get(personId)).toBe(language)
    expect(new Set(launch.chunks().map(({ language }) => language))).toEqual(new Set(['en', 'de']))
    expect(await launch.campaign()).toMatchObject({ status: 'running', places: [BERLIN] })
  })

  test('takes everybody of a place that fills many chunks of a partition', async () => {
    const people = many(2400)
    const launch = await aLaunch(people)
    await launch.freezeAll()
    expect(ids((await launch.frozen()).berlin)).toEqual(ids(people))
    const sizes = launch.chunks().map(({ entries }) => (entries as unknown[]).length)
    expect(sizes.filter(size => size === 50).length).toBeGreaterThan(32)
    expect(await launch.campaign()).toMatchObject({ invited: { people: 2400, chunks: sizes.length } })
  })

  test('takes only who the audience names, for every wave, with the segments it breaks down by', async () => {
    const people = many(60, n => ({
      department: n % 2 === 0 ? 'Care' : 'Kitchen',
      segments: { shift: 'night', grade: '7' },
    }))
    const waves = [
      { opensOn: '2026-03-02', closesAfterDays: 10 },
      { opensOn: '2026-06-01', closesAfterDays: 10 },
    ]
    const launch = await aLaunch(
      people,
      aFreezingCampaign({ audience: { departments: ['Care'] }, waves, breakdowns: ['shift'] }),
    )
    await launch.freezeAll()
    const { berlin, secondWave } = await launch.frozen()
    expect(ids(berlin)).toEqual(ids(people.filter(({ department }) => department === 'Care')))
    expect(ids(secondWave)).toEqual(ids(berlin))
    for (const { segments } of berlin) expect(segments).toEqual({ shift: 'night' })
  })

  test('starts the campaign once: planner and bus are told', async () => {
    const launch = await aLaunch(many(40))
    await launch.freezeAll()
    expect(launch.planning.sent).toEqual([{ body: { kind: 'campaign', campaignId: 'c1', at: LAUNCH_TIME } }])
    expect(launch.bus.published).toEqual([
      {
        kind: 'CampaignLaunched',
        detail: { campaignId: 'c1', name: 'Spring check-in', waves: 1, at: '2026-02-27T09:00:00Z' },
      },
    ])
  })

  test('of too few people for any result asks nobody: it is cancelled', async () => {
    const launch = await aLaunch(many(9))
    await launch.freezeAll()
    expect(await launch.campaign()).toMatchObject({ status: 'cancelled', cancelledBy: null })
    expect([launch.planning.sent, launch.bus.published]).toEqual([[], []])
  })

  test('counts segments by whatever name an employer gives them', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    const launch = await aLaunch(many(40, n => ({ department: names[n % 4] ?? '' })))
    await launch.freezeAll()
    const campaign = await launch.campaign()
    const counts = campaign && 'invited' in campaign ? campaign.invited.bySegment.department : undefined
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) expect(counts?.[name]).toBe(10)
  })
})

test('a large roster is frozen over several messages, a small one in one', async () => {
  expect(await (await aLaunch(many(1200))).freezeAll()).toBe(1)
  const large = await aLaunch(many(12_000))
  expect(await large.freezeAll()).toBe(3)
  expect(await large.campaign()).toMatchObject({ status: 'running', invited: { people: 12_000 } })
})

test('the largest roster takes a message for each shard, and a chain beyond that is a bug that the alarm tells', async () => {
  const launch = await aLaunch(many(120))
  const page = (await Array.fromAsync(launch.roster.ofShard('0'))).flat()
  // Shards of 5,000 people each, of whom these are invited.
  const large: FreezeDeps['people'] = {
    async *ofShard(part) {
      for await (const people of launch.roster.ofShard(part)) yield people
      yield Array(5000).fill({ ...(page[0] ?? aPerson('p')), status: 'left' })
    },
  }
  let hops = 0
  for (; hops < 16; hops++)
    await freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops }, aReceive(), {
      ...launch.deps,
      people: large,
    })
  expect(launch.audience.sent.map(({ body }) => body.hops)).toEqual(
    Array.from({ length: 15 }, (_, n) => n + 1),
  )
  expect(await launch.campaign()).toMatchObject({ status: 'running', invited: { people: 120 } })
  await expect(launch.freeze(hops)).rejects.toThrow('not frozen after 16 messages')
})

describe('a freeze that is tried again', () => {
  test('after a crash before it was noted counts nobody twice', async () => {
    const people = many(700)
    const launch = await aLaunch(people)
    const crash = freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops: 0 }, aReceive(), {
      ...launch.deps,
      campaigns: { find: id => launch.campaigns.find(id), change: async () => 'conflict' },
    })
    await expect(crash).rejects.toThrow('trying again')
    const before = launch.chunks()
    expect(before.length).toBeGreaterThan(0)
    await launch.freeze(0, 2)
    expect(ids((await launch.frozen()).berlin)).toEqual(ids(people))
    expect(await launch.campaign()).toMatchObject({ invited: { people: 700 } })
  })

  test('invites whom the last try counted, and nobody of an earlier one whose roster has changed since', async () => {
    const people = many(60, n => (n < 3 ? CAIRO : BERLIN))
    const launch = await aLaunch(people)
    const dying: FreezeDeps['campaigns'] = {
      find: id => launch.campaigns.find(id),
      change: async () => {
        throw new Error('the environment died')
      },
    }
    const crash = freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops: 0 }, aReceive(), {
      ...launch.deps,
      campaigns: dying,
    })
    await expect(crash).rejects.toThrow('died')
    // The three of Cairo have left by the next try; the first one's chunks of them stay where they are.
    await launch.roster.putMany(people.slice(0, 3).map(person => ({ ...person, status: 'left' })))
    await launch.freeze(0, 2)
    expect(await launch.campaign()).toMatchObject({ status: 'running', invited: { people: 57 } })
    const { berlin, cairo } = await launch.frozen()
    expect([berlin.length, cairo.length]).toEqual([57, 0])
    expect(JSON.stringify(launch.chunks())).toContain('Africa/Cairo')
  })

  test('after a crash in a later message freezes only what is left', async () => {
    const launch = await aLaunch(many(12_000))
    await launch.freeze()
    expect(await launch.campaign()).toMatchObject({ frozenShards: [0, 1, 2, 3, 4, 5, 6] })
    const dying: FreezeDeps['campaigns'] = {
      find: id => launch.campaigns.find(id),
      change: async () => {
        throw new Error('the environment died')
      },
    }
    const crash = freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops: 0 }, aReceive(), {
      ...launch.deps,
      campaigns: dying,
    })
    await expect(crash).rejects.toThrow('died')
    expect(await launch.campaign()).toMatchObject({ frozenShards: [0, 1, 2, 3, 4, 5, 6] })
    const written: string[] = []
    const chunks: FreezeDeps['chunks'] = {
      putMany: async (campaignId, waveId, some, keepUntil) => {
        written.push(...some.map(({ key }) => key.split('#')[2] ?? ''))
        await launch.deps.chunks.putMany(campaignId, waveId, some, keepUntil)
      },
    }
    for (let message = 0; message < 2; message++)
      await freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops: 0 }, aReceive(2), {
        ...launch.deps,
        chunks,
      })
    expect([...new Set(written)].join('')).toBe('789abcdef')
    expect(await launch.campaign()).toMatchObject({ status: 'running', invited: { people: 12_000 } })
  })

  test('notes all that one message froze in a single change of the campaign', async () => {
    const launch = await aLaunch(many(700))
    let changes = 0
    const counting: FreezeDeps['campaigns'] = {
      find: id => launch.campaigns.find(id),
      change: async (next, before) => {
        changes++
        return launch.campaigns.change(next, before)
      },
    }
    await freezeAudience({ campaignId: 'c1', at: LAUNCH_TIME, hops: 0 }, aReceive(), {
      ...launch.deps,
      campaigns: counting,
    })
    expect(changes).toBe(1)
    expect(await launch.campaign()).toMatchObject({ status: 'running', invited: { people: 700 } })
  })

  test('once the campaign runs freezes nothing, even if people have joined, and tells the planner again', async () => {
    const launch = await aLaunch(many(100), aRunningCampaign())
    await launch.freeze()
    expect(launch.chunks()).toEqual([])
    expect(await launch.campaign()).toEqual(aRunningCampaign())
    expect(launch.planning.sent).toHaveLength(1)
  })

  test('of a campaign that is gone does nothing', async () => {
    const launch = await aLaunch(many(100))
    const found = await launch.campaigns.find('c1')
    if (found) await launch.campaigns.remove(found)
    await launch.freeze()
    expect([launch.chunks(), launch.audience.sent, launch.planning.sent]).toEqual([[], [], []])
  })
})
