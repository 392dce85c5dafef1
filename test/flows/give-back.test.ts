import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../functions/domain/campaign/campaign.ts'
import type { PlanningMessage } from '../../functions/domain/messages.ts'
import type { WordsByLanguage } from '../../functions/domain/report/give-back.ts'
import { DAY, HOUR } from '../../functions/domain/time.ts'
import { readGiveBack, shareGiveBack, writeGiveBack } from '../../functions/flows/give-back.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { anAudience, aRunningCampaign, BERLIN } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue } from './recorded.ts'

/** The day after the wave of `aPostedCampaign` has closed, a Friday. */
const NOW = Date.parse('2026-03-13T14:00:00Z')
const W1 = { campaignId: 'c1', waveId: 'w1' }
const words: WordsByLanguage = { en: { short: 'Two more people.' }, de: { short: 'Zwei mehr.' } }

const closedWaves = [{ waveId: 'w1', closedAt: NOW - HOUR }]
const closed: Campaign = { ...aRunningCampaign(), status: 'closed', closedAt: NOW - HOUR, closedWaves }

/** HR's desk after a wave of English and German readers. */
async function aDesk(campaign: Campaign = closed) {
  const directory = memoryTable()
  const deps = {
    campaigns: new CampaignStore(memoryTable()),
    giveBacks: new GiveBackStore(memoryTable()),
    audience: new AudienceStore(directory),
    audit: new AuditLog(directory),
    planning: aRecordedQueue<PlanningMessage>(),
    defaultLocale: 'en',
  }
  await deps.campaigns.create(campaign)
  const cell = { ...BERLIN, department: 'Care', site: 'Berlin', people: 20 }
  await deps.audience.put(anAudience({ cells: [{ ...cell, languages: { en: 12, de: 8 } }] }), 1)
  let minute = 0
  const act = () => ({ by: 'editor-1', now: NOW + 60_000 * minute++ })
  return {
    deps,
    write: (written: WordsByLanguage = words, of = W1) => writeGiveBack(of, written, act(), deps),
    share: (of = W1, later = 0) => shareGiveBack(of, { by: 'editor-1', now: act().now + later }, deps),
    read: (of = W1) => readGiveBack(of, NOW, deps),
    audited: async () =>
      (await deps.audit.latest(NOW + 60 * DAY, 20))
        .map(({ action, subject }) => `${action}: ${subject}`)
        .reverse(),
  }
}

describe('HR gives back', () => {
  test('a draft first, then shares it once; each act is in the audit log, and the planner is told', async () => {
    const desk = await aDesk()
    expect(await desk.read()).toMatchObject({
      outcome: 'found',
      giveBack: undefined,
      languages: ['de', 'en'],
    })
    expect(await desk.write()).toMatchObject({ outcome: 'done', giveBack: { words, savedAt: NOW } })
    expect(await desk.deps.giveBacks.sharedOf('c1')).toEqual([])
    expect(desk.deps.planning.sent).toEqual([])
    const monday = Date.parse('2026-03-16T08:30:00Z')
    expect(await desk.share()).toMatchObject({
      outcome: 'done',
      giveBack: { sharedAt: NOW + 60_000 },
      emails: { first: monday, last: monday },
    })
    expect(desk.deps.planning.sent).toEqual([
      { body: { kind: 'campaign', campaignId: 'c1', at: NOW + 60_000 } },
    ])
    expect(await desk.audited()).toEqual([
      'write what is given back: c1 w1',
      'share what is given back: c1 w1',
    ])
  })

  test('once: a repeat changes nothing, and tells the planner again in case it was not told', async () => {
    const desk = await aDesk()
    await desk.write()
    const first = await desk.share()
    const second = await desk.share()
    expect(second).toEqual(first)
    expect(desk.deps.planning.sent).toHaveLength(2)
  })

  test('in a draft with gaps, but shares nothing until every language of the audience has its words', async () => {
    const desk = await aDesk()
    expect(await desk.write({ en: { short: 'Two more people.' } })).toMatchObject({ outcome: 'done' })
    expect(await desk.share()).toMatchObject({ outcome: 'wrong', errors: [{ field: '/words/de' }] })
    expect(await desk.deps.giveBacks.sharedOf('c1')).toEqual([])
    expect(desk.deps.planning.sent).toEqual([])
    expect(await desk.audited()).toContain('try to share what is given back: c1 w1')
  })

  test('a correction, which takes no language away, keeps the day, and plans no second email', async () => {
    const desk = await aDesk()
    await desk.write({ ...words, ar: { short: 'شخصان آخران.' } })
    await desk.share()
    expect(await desk.write(words)).toMatchObject({ outcome: 'wrong', errors: [{ field: '/words/ar' }] })
    const corrected = await desk.write({ ...words, ar: { short: 'ثلاثة أشخاص.' } })
    expect(corrected).toMatchObject({
      outcome: 'done',
      giveBack: {
        sharedAt: NOW + 60_000,
        correctedAt: NOW + 180_000,
        words: { ar: { short: 'ثلاثة أشخاص.' } },
      },
    })
    expect(desk.deps.planning.sent).toHaveLength(1)
    expect((await desk.audited()).slice(2)).toEqual([
      'try to write what is given back: c1 w1',
      'write what is given back: c1 w1',
    ])
  })

  test.each([
    ['before the report', aRunningCampaign()],
    [
      'in a cancelled campaign',
      (({ pauses: _, ...rest }) => ({
        ...rest,
        status: 'cancelled' as const,
        cancelledAt: NOW,
        cancelledBy: 's',
        closedWaves,
      }))(aRunningCampaign()),
    ],
  ])('nothing %s, and the log says who tried', async (_, campaign) => {
    const desk = await aDesk(campaign)
    expect(await desk.write()).toMatchObject({ outcome: 'wrong-state' })
    expect(await desk.share()).toMatchObject({ outcome: 'wrong-state' })
    expect((await desk.audited()).map(entry => entry.split(':')[0])).toEqual([
      'try to write what is given back',
      'try to share what is given back',
    ])
    expect(await desk.deps.giveBacks.read('c1', 'w1')).toBeUndefined()
  })

  test('nothing that is not written, nothing too late, and nothing of a wave that there is not', async () => {
    const desk = await aDesk()
    expect(await desk.share()).toMatchObject({
      outcome: 'wrong-state',
      problem: expect.stringContaining('write what will be done first'),
    })
    await desk.write()
    expect(await desk.share(W1, 25 * DAY)).toMatchObject({ outcome: 'wrong-state' })
    expect(await desk.deps.giveBacks.sharedOf('c1')).toEqual([])
    for (const of of [
      { ...W1, waveId: 'w9' },
      { ...W1, campaignId: 'c9' },
    ]) {
      expect(await desk.write(words, of)).toEqual({ outcome: 'unknown' })
      expect(await desk.share(of)).toEqual({ outcome: 'unknown' })
      expect(await desk.read(of)).toEqual({ outcome: 'unknown' })
    }
  })

  test('in a pause too: the emails wait for its end, and nobody says when that is', async () => {
    const desk = await aDesk({
      ...aRunningCampaign(),
      closedWaves,
      status: 'paused',
      pausedAt: NOW - HOUR,
      pausedBy: 's',
    })
    await desk.write()
    expect(await desk.share()).toMatchObject({ outcome: 'done', emails: undefined })
  })

  test('of two editors at the same moment, one is told to read again', async () => {
    const desk = await aDesk()
    await desk.write()
    const before = await desk.deps.giveBacks.read('c1', 'w1')
    const stale = {
      ...desk.deps.giveBacks,
      read: async () => before,
      change: desk.deps.giveBacks.change.bind(desk.deps.giveBacks),
    }
    await desk.write({ ...words, en: { short: 'Three more people.' } })
    const act = { by: 'editor-2', now: NOW }
    expect(await writeGiveBack(W1, words, act, { ...desk.deps, giveBacks: stale })).toEqual({
      outcome: 'conflict',
    })
    expect(await shareGiveBack(W1, act, { ...desk.deps, giveBacks: stale })).toEqual({ outcome: 'conflict' })
  })
})
