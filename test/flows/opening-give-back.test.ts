import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import {
  type AudienceMessage,
  type ClosingMessage,
  type MailMessage,
  type WaveMessage,
  waveMessage,
} from '../../functions/domain/messages.ts'
import type { GiveBack } from '../../functions/domain/report/give-back.ts'
import { DAY, HOUR } from '../../functions/domain/time.ts'
import { openWave } from '../../functions/flows/open-wave.ts'
import { reconcile } from '../../functions/flows/reconcile.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ChunkStore, chunkKey } from '../../functions/store/chunks.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { HoldStore } from '../../functions/store/holds.ts'
import { PaceStore } from '../../functions/store/pace.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { aBrief, aRunningCampaign, BERLIN, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedBus, aRecordedQueue, aScheduler } from './recorded.ts'

/** HR shares on a Friday; Monday is the next working morning in Berlin. */
const FRIDAY = Date.parse('2026-03-13T14:00:00Z')
const MONDAY = Date.parse('2026-03-16T08:30:00Z')

const closedWaves = [{ waveId: 'w1', closedAt: CLOSE_TIME }]
const waves = [
  { opensOn: '2026-03-02', closesAfterDays: 10 },
  { opensOn: '2026-06-01', closesAfterDays: 10 },
]
const running: Campaign = { ...aRunningCampaign({ waves }), closedWaves }
const closed: Campaign = { ...aRunningCampaign(), status: 'closed', closedAt: CLOSE_TIME, closedWaves }

const given = (over: Partial<GiveBack> = {}): GiveBack => ({
  waveId: 'w1',
  words: { en: { short: 'Two more people.', more: 'By May.' }, de: { short: 'Zwei mehr.' } },
  savedAt: FRIDAY,
  sharedAt: FRIDAY,
  ...over,
})

/** The planner and the opener over memory tables, after a wave of three people in Berlin. */
async function aPlace(campaign: Campaign, of: GiveBack | undefined, { opened = true } = {}) {
  const table = memoryTable()
  const outreach = memoryTable()
  const campaigns = new CampaignStore(table)
  const giveBacks = new GiveBackStore(table)
  await campaigns.create(campaign)
  if (of) await giveBacks.change('c1', of, undefined)
  const chunks = new ChunkStore(table)
  const entries = ['ada', 'bob', 'cy'].map(personId => ({ personId, segments: {} }))
  for (const waveId of ['w1', 'w2'])
    await chunks.putMany(
      'c1',
      waveId,
      [{ key: chunkKey(BERLIN, 'en', '0', 0, '0.m1.1'), language: 'en', frozenIn: '0.m1.1', entries }],
      LINKS_EXPIRE + 365 * DAY,
    )
  const briefs = new BriefStore(outreach)
  if (opened) await briefs.put(aBrief())
  const schedules = aScheduler()
  const holds = new HoldStore(outreach)
  const mail = aRecordedQueue<MailMessage>()
  const toWaves = aRecordedQueue<WaveMessage>()
  const bus = aRecordedBus()
  const opening = (over: object) =>
    waveMessage.parse({
      campaignId: 'c1',
      waveId: 'w1',
      step: 'give-back',
      place: BERLIN,
      at: MONDAY,
      ...over,
    })
  return {
    campaigns,
    schedules,
    holds,
    mail,
    bus,
    briefs,
    toWaves,
    plan: (at: number, cameAt = at, kind: 'campaign' | 'all' = 'campaign') =>
      reconcile(kind === 'all' ? { kind, at } : { kind, campaignId: 'c1', at }, cameAt, {
        campaigns,
        giveBacks,
        schedules,
        holds,
        audience: aRecordedQueue<AudienceMessage>(),
        waves: toWaves,
        closings: aRecordedQueue<ClosingMessage>(),
        queueArns: { waves: 'arn:waves', closings: 'arn:closings', audience: 'arn:audience' },
        bus: aRecordedBus(),
      }),
    open: (over: object = {}, cameAt = MONDAY) =>
      openWave(opening(over), cameAt, {
        campaigns,
        giveBacks,
        chunks,
        briefs,
        schedules,
        queueArns: { waves: 'arn:waves' },
        pace: new PaceStore(table),
        mail,
        waves: aRecordedQueue<WaveMessage>(),
        bus,
        newReservation: () => 'r1',
        rates: new SendRateStore(table),
        sendingQuota: async () => ({ max24Hour: -1, maxPerSecond: 14, sandbox: false }),
      }),
    people: () => mail.sent.flatMap(({ body }) => body.entries.map(({ personId }) => personId)),
    planned: () =>
      [...schedules.made.values()].filter(({ name }) => name.includes('.give-back.')).map(({ at }) => at),
  }
}

describe('the planner', () => {
  test.each([
    ['goes on', running],
    ['is over', closed],
  ])('schedules what HR shared where the campaign %s, and makes it once', async (_, campaign) => {
    const place = await aPlace(campaign, given())
    await place.plan(FRIDAY)
    expect(place.planned()).toEqual([MONDAY])
    await place.plan(FRIDAY + HOUR, FRIDAY + HOUR, 'all')
    expect(place.planned()).toEqual([MONDAY])
    // It has fired, and is gone.
    place.schedules.made.clear()
    await place.plan(MONDAY + 1, MONDAY + 1, 'all')
    expect(place.planned()).toEqual([])
  })

  test('schedules no draft, and leaves a campaign alone that is over and has nothing to give back', async () => {
    const { sharedAt: _, ...draft } = given()
    for (const of of [draft, undefined]) {
      const place = await aPlace(closed, of)
      await place.plan(FRIDAY)
      expect(place.schedules.made.size).toBe(0)
    }
  })

  test('lifts the pause that a campaign had when its last wave closed, or the sender would hold these emails', async () => {
    const place = await aPlace(closed, given())
    await place.holds.set('c1', 'paused', 0)
    await place.plan(FRIDAY)
    expect(await place.holds.of('c1')).toBe('none')
  })

  test('opens a place at once whose morning came while it was on its way', async () => {
    const place = await aPlace(closed, given())
    await place.plan(MONDAY - 1000, MONDAY + 1000)
    expect(place.toWaves.sent).toMatchObject([{ body: { step: 'give-back', at: MONDAY }, delaySeconds: 0 }])
  })
})

describe('a wave that is frozen only once its first morning has passed', () => {
  test('leaves what is given back of the wave before a morning to come, and takes it from nobody', async () => {
    const soon = [
      { opensOn: '2026-03-02', closesAfterDays: 10 },
      { opensOn: '2026-03-16', closesAfterDays: 10 },
    ]
    const frozen: Campaign = { ...aRunningCampaign({ waves: soon }), closedWaves }
    const unfrozen = { ...frozen, frozenWaves: frozen.frozenWaves.filter(({ waveId }) => waveId === 'w1') }
    const place = await aPlace(unfrozen, given())
    await place.plan(FRIDAY)
    expect(place.planned()).toEqual([MONDAY + DAY])

    const frozenAt = MONDAY + 2 * HOUR
    const frozenWaves = frozen.frozenWaves.map(of => (of.waveId === 'w2' ? { ...of, frozenAt } : of))
    await place.campaigns.change({ ...frozen, frozenWaves }, { campaign: unfrozen, version: 1 })
    await place.plan(frozenAt)
    expect(place.planned()).toEqual([MONDAY + 2 * DAY])
    expect(await place.open({ at: MONDAY + 2 * DAY }, MONDAY + 2 * DAY)).toBe('sent')
    expect(place.people()).toEqual(['ada', 'bob', 'cy'])
  })
})

describe('the morning on which it is given back', () => {
  test.each([
    ['goes on', running],
    ['is over', closed],
  ])('hands everybody who was invited to the sender, where the campaign %s', async (_, campaign) => {
    const place = await aPlace(campaign, given())
    expect(await place.open()).toBe('sent')
    expect(place.people()).toEqual(['ada', 'bob', 'cy'])
    expect(place.mail.sent).toMatchObject([
      { body: { step: 'give-back', closesAt: CLOSE_TIME, linksExpireAt: LINKS_EXPIRE } },
    ])
    expect(place.bus.published).toEqual([])
  })

  test('does nothing before its time, for a draft, in a cancelled campaign, or for a wave that never opened', async () => {
    const { sharedAt: _, ...draft } = given()
    const { pauses: __, ...rest } = aRunningCampaign()
    const cancelled = { ...rest, status: 'cancelled', closedWaves, cancelledAt: 1, cancelledBy: 's' } as const
    for (const [place, over, outcome] of [
      [await aPlace(closed, given()), { at: MONDAY - 1 }, 'too-early'],
      [await aPlace(closed, draft), {}, 'not-running'],
      [await aPlace(closed, undefined), {}, 'not-running'],
      [await aPlace(cancelled, given()), {}, 'not-running'],
      [await aPlace(closed, given(), { opened: false }), {}, 'not-running'],
    ] as const) {
      expect(await place.open(over)).toBe(outcome)
      expect(place.mail.sent).toEqual([])
    }
  })

  test('is put back over a pause, as an invitation is, until the links are dead', async () => {
    const paused: Campaign = {
      ...aRunningCampaign({ waves }),
      closedWaves,
      status: 'paused',
      pausedAt: FRIDAY + 1,
      pausedBy: 's',
    }
    const place = await aPlace(paused, given())
    expect(await place.open()).toBe('put-back')
    expect([...place.schedules.made.values()]).toMatchObject([
      { at: MONDAY + DAY, message: { step: 'give-back' } },
    ])
    expect(await place.open({ at: LINKS_EXPIRE }, LINKS_EXPIRE)).toBe('not-running')
  })
})

describe('the next wave', () => {
  const JUNE = Date.parse('2026-06-01T07:30:00Z')
  const opens = { waveId: 'w2', step: 'invitation', at: JUNE }

  test('opens with what was given back of the wave before, in its short form', async () => {
    const place = await aPlace(running, given())
    expect(await place.open(opens, JUNE)).toBe('sent')
    expect((await place.briefs.find('c1', 'w2'))?.lastTime).toEqual({
      en: 'Two more people.',
      de: 'Zwei mehr.',
    })
  })

  test('opens without, where nothing is shared', async () => {
    const { sharedAt: _, ...draft } = given()
    const place = await aPlace(running, draft)
    await place.open(opens, JUNE)
    expect(await place.briefs.find('c1', 'w2')).not.toHaveProperty('lastTime')
  })
})
