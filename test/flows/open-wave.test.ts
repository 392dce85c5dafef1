import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import { cancel, closeWave, pause } from '../../functions/domain/campaign/campaign.ts'
import type { MailMessage, WaveMessage } from '../../functions/domain/messages.ts'
import { waveMessage } from '../../functions/domain/messages.ts'
import { openWave, type WaveDeps } from '../../functions/flows/open-wave.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ChunkStore, chunkKey } from '../../functions/store/chunks.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { PaceStore } from '../../functions/store/pace.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { aLaunchedCampaign, aRunningCampaign, BERLIN, CAIRO, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedBus, aRecordedQueue, aScheduler } from './recorded.ts'
import { MORNING } from './sender.ts'

/** A campaign, with so many people in each of the chunks of Berlin, and an account that sends at this rate. */
async function aMorning(
  sizes: number[],
  {
    perSecond = 1000,
    campaign = aRunningCampaign() as Campaign,
    languageOf = (_: number): string => 'en',
  } = {},
) {
  const table = memoryTable()
  const campaigns = new CampaignStore(table)
  const chunks = new ChunkStore(table)
  await campaigns.create(campaign)
  let made = 0
  await chunks.putMany(
    'c1',
    'w1',
    sizes.map((size, n) => ({
      key: chunkKey(BERLIN, languageOf(n), (n % 16).toString(16), Math.floor(n / 16), '0.m1.1'),
      language: languageOf(n),
      frozenIn: '0.m1.1',
      entries: Array.from({ length: size }, () => ({
        personId: `p${made++}`,
        segments: { department: 'Care' },
      })),
    })),
    LINKS_EXPIRE,
  )
  const mail = aRecordedQueue<MailMessage>()
  const waves = aRecordedQueue<WaveMessage>()
  const bus = aRecordedBus()
  const briefs = new BriefStore(memoryTable())
  let reservations = 0
  const schedules = aScheduler()
  const deps: WaveDeps = {
    schedules,
    queueArns: { waves: 'arn:waves' },
    campaigns,
    chunks,
    giveBacks: new GiveBackStore(table),
    briefs,
    pace: new PaceStore(table),
    mail,
    waves,
    bus,
    newReservation: () => `r${reservations++}`,
    rates: new SendRateStore(table),
    sendingQuota: async () => ({ max24Hour: -1, maxPerSecond: perSecond, sandbox: false }),
  }
  const open = (over: object = {}, cameAt = 0) =>
    openWave(
      waveMessage.parse({
        campaignId: 'c1',
        waveId: 'w1',
        step: 'invitation',
        place: BERLIN,
        at: MORNING,
        ...over,
      }),
      cameAt,
      deps,
    )
  const everyone = Array.from({ length: made }, (_, n) => `p${n}`).sort()
  const people = () => mail.sent.flatMap(({ body }) => body.entries.map(({ personId }) => personId)).sort()
  return { open, deps, schedules, mail, waves, bus, briefs, everyone, people, campaigns }
}

/** Of the first page of chunks by their keys, 22: with them the page holds 902 people. */
const isLarger = (n: number) => n % 16 < 2 || (n % 16 === 2 && n < 96)

describe('a local morning', () => {
  test('packs small chunks into messages of up to fifty, and nobody is in two or in none', async () => {
    const sizes = Array.from({ length: 130 }, (_, n) => [3, 50, 7, 20, 31, 1][n % 6] ?? 0)
    const morning = await aMorning(sizes)
    expect(await morning.open()).toBe('sent')
    expect(morning.people()).toEqual(morning.everyone)
    const packs = morning.mail.sent.map(({ body }) => body.entries.length)
    expect(Math.max(...packs)).toBeLessThanOrEqual(50)
    // No two neighbours would have fitted into one.
    for (const [n, size] of packs.slice(1).entries()) expect(size + (packs[n] ?? 0)).toBeGreaterThan(50)
    expect(packs.length).toBeLessThan(sizes.length / 1.5)
  })

  test('packs what exactly fits', async () => {
    const morning = await aMorning([25, 25, 50])
    await morning.open()
    expect(morning.mail.sent.map(({ body }) => body.entries.length)).toEqual([50, 50])
  })

  test('tells each message until when answers are taken there, and which campaign is fair to which', async () => {
    const morning = await aMorning([2])
    await morning.open()
    expect(morning.mail.sent).toMatchObject([
      {
        body: { step: 'invitation', at: MORNING, closesAt: CLOSE_TIME, linksExpireAt: LINKS_EXPIRE },
        delaySeconds: 0,
        group: 'c1',
      },
    ])
  })

  test('mixes no languages in a message, and of each only the last is not full', async () => {
    const languages = ['ar', 'de', 'en', 'es', 'fr']
    const languageOf = (n: number) => languages[n % 5] ?? ''
    const morning = await aMorning(Array(80).fill(3), { perSecond: 14, languageOf })
    await morning.open()
    expect(morning.mail.sent.map(({ body }) => body.entries.length)).toEqual(
      languages.flatMap(() => [14, 14, 14, 6]),
    )
    const ofPack = ({ body }: { body: MailMessage }) =>
      new Set(body.entries.map(({ personId }) => languageOf(Math.floor(Number(personId.slice(1)) / 3))))
    expect(morning.mail.sent.map(pack => [...ofPack(pack)].join())).toEqual(
      languages.flatMap(language => Array(4).fill(language)),
    )
    expect(morning.people()).toEqual(morning.everyone)
  })

  test.each([
    ['a second carries more emails than the account sends', 0.5, 2],
    ['a second carries more than one call', 100, 1],
  ])('holds messages back so that in no case %s', async (_, perSecond, seconds) => {
    const morning = await aMorning(Array(20).fill(perSecond < 1 ? 1 : 50), { perSecond })
    await morning.open()
    expect(morning.mail.sent.map(({ delaySeconds }) => delaySeconds)).toEqual(
      Array.from({ length: 20 }, (_, n) => n * seconds),
    )
    for (const { body, delaySeconds = 0 } of morning.mail.sent)
      expect(body.at).toBe(MORNING + delaySeconds * 1000)
  })

  test.each([
    [14, [14, 14, 14, 14, 14, 14, 14, 2]],
    [1.9, Array(100).fill(1)],
  ])(
    'of an account with %d mails a second asks SES for no more than that at once',
    async (perSecond, packs) => {
      const morning = await aMorning([50, 50], { perSecond })
      await morning.open()
      expect(morning.mail.sent.map(({ body }) => body.entries.length)).toEqual(packs)
      expect(morning.people()).toEqual(morning.everyone)
    },
  )

  test.each([
    ['in one page', Array(30).fill(40), 1],
    ['over many pages', Array(130).fill(40), 1],
    ['so slowly that a page hardly moves it', Array(90).fill(40), 0.12],
    // The 901 whole packs of a table's page of 40 chunks fit, and of the second page nothing does.
    [
      'just where a page of the table ends',
      Array.from({ length: 120 }, (_, n) => (isLarger(n) ? 23 : 22)),
      1,
    ],
  ])(
    'goes on behind the longest delay %s, and each person is sent to exactly once',
    async (_, sizes, perSecond) => {
      const morning = await aMorning(sizes, { perSecond })
      await morning.open()
      let turns = 1
      for (; morning.waves.sent.length > 0; turns++) {
        const [next] = morning.waves.sent.splice(0)
        if (!next || turns > 200) throw new Error('it never ends')
        expect(next.delaySeconds).toBe(900)
        expect(next.body.hops).toBe(turns)
        await morning.open(next.body)
      }
      expect(turns).toBeGreaterThan(1)
      expect(morning.people()).toEqual(morning.everyone)
      for (const { delaySeconds = 0 } of morning.mail.sent) expect(delaySeconds).toBeLessThanOrEqual(900)
      let mails = 0
      for (const { body } of morning.mail.sent.sort((a, b) => Number(a.body.at) - Number(b.body.at))) {
        expect(Number(body.at) - MORNING).toBeGreaterThanOrEqual((mails / perSecond) * 1000)
        mails += body.entries.length
      }
    },
  )

  test('is continued for ten hours at most, and then fails aloud', async () => {
    const morning = await aMorning([50], { perSecond: 1 })
    expect(await morning.open({ hops: 40 })).toBe('sent')
    await expect(morning.open({ hops: 41 })).rejects.toThrow('continued 40 times')
  })

  test('shares the rate with every other campaign of the account', async () => {
    const morning = await aMorning([50, 50], { perSecond: 50 })
    await morning.deps.pace.reserve('another campaign', () => ({ next: { freeAt: MORNING + 60_000 } }))
    await morning.open()
    expect(morning.mail.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([60, 61])
  })

  test('that is told twice sends its messages twice, for the claims to make one mail of', async () => {
    const morning = await aMorning([30, 30])
    await morning.open()
    await morning.open()
    expect(morning.people()).toEqual([...morning.everyone, ...morning.everyone].sort())
  })

  const running = aRunningCampaign()
  const by = { by: 'editor-1', now: MORNING - 1 }
  const next = (of: { outcome: string; campaign?: Campaign }) => of.campaign as Campaign
  test.each([
    ['cancelled', next(cancel(running, by))],
    ['closed', next(closeWave(running, 'w1', MORNING))],
    ['launched and not yet frozen', aLaunchedCampaign()],
  ])('of a %s campaign sends nothing and says nothing', async (_, campaign) => {
    const morning = await aMorning([30], { campaign })
    expect(await morning.open()).toBe('not-running')
    expect([morning.mail.sent, morning.waves.sent, morning.bus.published]).toEqual([[], [], []])
  })

  test.each([
    ['an invitation', {}],
    ['a reminder', { step: 'reminder-1' }],
    ['a step that the plan does not have', { step: 'reminder-2', at: MORNING + 9 * 86_400_000 }],
  ])('of %s that is dated before its own time sends nothing and says nothing', async (_, over) => {
    const morning = await aMorning([30])
    const at = 'step' in over ? MORNING + 4 * 86_400_000 - 1 : MORNING - 1
    expect(await morning.open({ at, ...over })).toBe('too-early')
    expect([morning.mail.sent, morning.waves.sent, morning.bus.published]).toEqual([[], [], []])
  })

  test('whose message was held up is paced from when it came', async () => {
    const morning = await aMorning([50])
    const cameAt = MORNING + 600_000
    await morning.deps.pace.reserve('another campaign', () => ({ next: { freeAt: cameAt + 5000 } }))
    await morning.open({}, cameAt)
    expect(morning.mail.sent).toMatchObject([{ delaySeconds: 5, body: { at: cameAt + 5000 } }])
  })

  test('of a paused campaign puts an invitation back to the next working morning, and a reminder not', async () => {
    const morning = await aMorning([30], { campaign: next(pause(running, by)) })
    const friday = Date.UTC(2026, 2, 6, 8, 30)
    expect(await morning.open({ at: friday })).toBe('put-back')
    expect(await morning.open({ step: 'reminder-1', at: friday })).toBe('not-running')
    expect([...morning.schedules.made.values()]).toMatchObject([
      {
        at: friday + 3 * 86_400_000,
        queueArn: 'arn:waves',
        message: { campaignId: 'c1', waveId: 'w1', step: 'invitation', place: BERLIN },
      },
    ])
    expect([morning.mail.sent, morning.waves.sent, morning.bus.published]).toEqual([[], [], []])
    // The wave closes on Thursday evening.
    expect(await morning.open({ at: Date.UTC(2026, 2, 12, 12) })).toBe('not-running')
  })

  test('of a campaign or a wave that does not exist sends nothing', async () => {
    const morning = await aMorning([30])
    expect(await morning.open({ campaignId: 'c9' })).toBe('not-running')
    expect(await morning.open({ waveId: 'w9' })).toBe('not-running')
    expect(morning.mail.sent).toEqual([])
  })

  test('of a place where nobody is sends nothing', async () => {
    const morning = await aMorning([30])
    expect(await morning.open({ place: CAIRO })).toBe('sent')
    expect(morning.mail.sent).toEqual([])
  })

  test('announces a wave with its first place, once, and leaves its brief for the pages', async () => {
    const morning = await aMorning([1], { campaign: aRunningCampaign({}, [BERLIN, CAIRO]) })
    await morning.open()
    await morning.open({ place: CAIRO, at: MORNING + 3_600_000 })
    expect(morning.bus.published).toEqual([
      { kind: 'WaveOpened', detail: { campaignId: 'c1', waveId: 'w1', at: '2026-03-02T08:30:00Z' } },
    ])
    expect(await morning.briefs.find('c1', 'w1')).toMatchObject({
      instruments: ['phq-4'],
      followUps: true,
      openedAt: MORNING,
      linksExpireAt: LINKS_EXPIRE,
    })
  })
})
