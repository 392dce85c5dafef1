import { describe, expect, test } from 'vitest'
import {
  type Campaign,
  cancel,
  type DraftCampaign,
  freezeWave,
  pause,
} from '../../functions/domain/campaign/campaign.ts'
import type { RandomBytes } from '../../functions/domain/privacy/discrete-gaussian.ts'
import { reportView } from '../../functions/domain/report/report-view.ts'
import { shownScales } from '../../functions/domain/report/scales.ts'
import { HALF, planWave } from '../../functions/domain/report/wave-plan.ts'
import { publishReport, type ReportDeps } from '../../functions/flows/report.ts'
import { instrumentsById } from '../../functions/instruments/library.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { DrawStore } from '../../functions/store/draws.ts'
import { FrozenWaveStore } from '../../functions/store/frozen-waves.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { WishStore } from '../../functions/store/wishes.ts'
import {
  aFrozenWave,
  aLaunchedCampaign,
  aRunningCampaign,
  aStoredResponse,
  BERLIN,
  CLOSE_TIME,
  LAUNCH_TIME,
} from '../builders.ts'
import { seededBytes } from '../domain/privacy/seeded.ts'
import { aResponse } from '../domain/report/reporting.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedBus } from './recorded.ts'

const phq4 = instrumentsById(['phq-4'])
const waves = [
  { opensOn: '2026-03-02', closesAfterDays: 10 },
  { opensOn: '2026-06-01', closesAfterDays: 10 },
]
const LISBON = { timeZone: 'Europe/Lisbon', country: 'PT' }
const LATER = CLOSE_TIME + 91 * 86_400_000

/** Counts calls, so that a test can let the machine stop before any one of them. */
function stopping<Deps extends object>(deps: Deps, calls: { left: number }): Deps {
  const failing = (of: object): object =>
    new Proxy(of, {
      get: (target, name) => {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (calls.left-- <= 0) throw new Error('the machine stopped')
          return value.apply(target, args)
        }
      },
    })
  return Object.fromEntries(
    Object.entries(deps).map(([name, dep]) => [name, typeof dep === 'function' ? dep : failing(dep)]),
  ) as Deps
}

type Launched = Exclude<Campaign, DraftCampaign>

const planOf = (
  { reportCost, breakdowns, instruments, reportScales, reportWishes }: Launched,
  departments: [string, number][],
) =>
  planWave({
    reportCost,
    breakdowns,
    scales: shownScales(instrumentsById(instruments), reportScales).map(({ planned }) => planned),
    wishes: reportWishes,
    invited: { people: 160, bySegment: new Map([['department', new Map(departments)]]) },
    expected: HALF,
  })

async function aClose(
  campaign: Launched = aRunningCampaign({ breakdowns: ['department'] }),
  answered = 40,
  departments: [string, number][] = [['Care', 160]],
) {
  const table = memoryTable()
  const frozen = new FrozenWaveStore(table)
  for (const { id } of campaign.waves) await frozen.putPlan('c1', id, planOf(campaign, departments))
  const vault = memoryTable()
  const campaigns = new CampaignStore(table)
  await campaigns.create(campaign)
  const responses = new ResponseStore(vault)
  const wishes = new WishStore(vault)
  const reports = new ReportStore(table)
  const bus = aRecordedBus()
  let drawn = 0
  const bytes = seededBytes(1)
  const random: RandomBytes = count => {
    drawn += count
    return bytes(count)
  }
  const deps: ReportDeps = {
    campaigns,
    responses,
    draws: new DrawStore(vault),
    wishes,
    frozen,
    reports,
    bus,
    random,
  }
  const answer = (waveId: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, n) => {
        const scores = aResponse(phq4, n % 3).scores as Record<string, never>
        return responses.accept(aStoredResponse(`p${n}`, { waveId, scores }))
      }),
    )
  await answer('w1', answered)
  return {
    deps,
    bus,
    campaigns,
    responses,
    wishes,
    answer,
    drawn: () => drawn,
    close: (waveId = 'w1', at = CLOSE_TIME, changed: Partial<ReportDeps> = {}) =>
      publishReport({ campaignId: 'c1', waveId, at }, { ...deps, ...changed }),
    reports: () => reports.ofCampaign('c1'),
    draw: (waveId = 'w1') => deps.draws.find({ campaignId: 'c1', waveId }),
    campaign: async () => (await campaigns.find('c1'))?.campaign,
    /** Campaigns as it was before the wave closed, beside the Vault as it is. */
    restored: async (of: Campaign = campaign) => {
      const before = memoryTable()
      const restored = new CampaignStore(before)
      await restored.create(of)
      return { campaigns: restored, reports: new ReportStore(before) }
    },
  }
}

const next = (of: { outcome: string; campaign?: Campaign }) => of.campaign as Launched

describe('when a wave has closed', () => {
  test('its report is published, the campaign closed, and the bus told', async () => {
    const wave = await aClose()
    const report = await wave.close()
    expect(report).toMatchObject({ outcome: 'published', invited: 160, publishedAt: CLOSE_TIME })
    expect(await wave.reports()).toEqual([report])
    expect(await wave.campaign()).toMatchObject({ status: 'closed', closedAt: CLOSE_TIME })
    const at = '2026-03-12T22:59:00Z'
    expect(wave.bus.published).toEqual([
      { kind: 'WaveClosed', detail: { campaignId: 'c1', waveId: 'w1', at } },
      { kind: 'ReportPublished', detail: { campaignId: 'c1', waveId: 'w1', at, groupsPublished: 1 } },
    ])
  })

  test('its counts have noise, once for each cell, and are near what was answered', async () => {
    const wave = await aClose()
    await wave.close()
    const cells = (await wave.draw())?.tables.whole[0] ?? []
    expect(cells).toHaveLength(3)
    // 26 of 40 above the cut, 14 below, 120 silent; the noise has a standard deviation of 2.
    for (const [cell, exact] of [26, 14, 120].entries())
      expect(Math.abs((cells[cell] ?? 0) - exact)).toBeLessThan(12)
    expect(cells).not.toEqual([26, 14, 120])
  })

  test('a later delivery of the same message changes nothing, whatever was erased or came in since', async () => {
    const wave = await aClose()
    const first = await wave.close()
    const drawn = wave.drawn()
    await wave.answer('w1', 90)
    expect(await wave.close('w1', CLOSE_TIME + 7_200_000)).toEqual(first)
    expect(await wave.reports()).toEqual([first])
    expect(wave.bus.published).toHaveLength(2)
    expect(wave.drawn()).toBe(drawn)
  })

  test('of two closings at once one draw stands, and both tell it', async () => {
    const wave = await aClose()
    const closings = await Promise.allSettled([wave.close(), wave.close()])
    const tables = (await wave.draw())?.tables
    expect(closings.map(({ status }) => status)).toContain('fulfilled')
    for (const closing of closings)
      if (closing.status === 'fulfilled') expect(closing.value).toMatchObject({ tables })
    expect(await wave.reports()).toMatchObject([{ tables }])
  })

  test('a draw that another made in the same moment is told, and not the own one', async () => {
    const wave = await aClose()
    const { draws } = wave.deps
    const other = await aClose()
    await other.close('w1', CLOSE_TIME, { random: seededBytes(99) })
    const theirs = await other.draw()
    if (!theirs) throw new Error('nothing was drawn')
    const put: DrawStore['put'] = async (of, own) => {
      expect(own.tables).not.toEqual(theirs.tables)
      await draws.put(of, theirs)
      return draws.put(of, own)
    }
    const report = await wave.close('w1', CLOSE_TIME, { draws: { find: draws.find.bind(draws), put } })
    expect(report).toMatchObject({ tables: theirs.tables })
    expect(await wave.reports()).toMatchObject([{ tables: theirs.tables }])
  })

  test('the first of two waves leaves the campaign running, and the second is told beside the first', async () => {
    const wave = await aClose(aRunningCampaign({ waves }))
    await wave.close()
    expect(await wave.campaign()).toMatchObject({ status: 'running', closedWaves: [{ waveId: 'w1' }] })
    await wave.answer('w2', 44)
    await wave.close('w2', LATER)
    expect(await wave.campaign()).toMatchObject({ status: 'closed' })
    expect(reportView(await wave.reports(), 'w2')).toMatchObject({
      outcome: 'published',
      scales: [{ trend: 'about-the-same' }],
      waves: [{ waveId: 'w1' }, { waveId: 'w2' }],
    })
  })

  test('each wave costs what the campaign froze at launch, whatever the stage says by then', async () => {
    const campaign = aRunningCampaign({ waves, reportsAYear: 5 })
    expect(campaign).toMatchObject({ privacyBudget: 500_000, reportCost: 100_000 })
    const wave = await aClose({ ...campaign, breakdowns: [] })
    await wave.close()
    expect((await wave.draw())?.plan).toMatchObject({ cost: 100_000, whole: { cost: 100_000 } })
  })

  test('answers of people who could not pay are counted in no table', async () => {
    const wave = await aClose(undefined, 0, [
      ['Care', 80],
      ['Sales', 80],
    ])
    const scores = aResponse(phq4, 2).scores as Record<string, never>
    const answer = (name: string, department: string, uncounted?: boolean) =>
      wave.responses.accept(aStoredResponse(name, { segments: { department }, scores, uncounted }))
    for (let n = 0; n < 70; n++) {
      await answer(`c${n}`, 'Care')
      await answer(`s${n}`, 'Sales', true)
    }
    await wave.close()
    const drawn = await wave.draw()
    expect(drawn?.plan.dimensions[0]?.groups.map(({ values }) => values)).toEqual([['Care'], ['Sales']])
    const groups = drawn?.tables.dimensions[0]?.[0] ?? []
    expect(groups[0]?.[0]).toBeGreaterThan(50)
    expect(groups[1]?.[0]).toBeLessThan(20)
    // Of the whole too.
    expect(drawn?.tables.whole[0]?.[0]).toBeLessThan(90)
  })

  test('what people ticked in this wave is told where it is paid for, each kind by itself', async () => {
    const campaign = aRunningCampaign({ reportWishes: ['movement', 'talking'] })
    const wave = await aClose(campaign, 90)
    for (let n = 0; n < 60; n++)
      await wave.wishes.put(
        { campaignId: 'c1', waveId: 'w1', participantId: `p${n}` },
        n < 20 ? ['movement', 'talking', 'sleep'] : ['movement'],
        LATER,
      )
    // Who ticked and did not answer is silent, as everybody else who did not.
    await wave.wishes.put({ campaignId: 'c1', waveId: 'w1', participantId: 'x' }, ['talking'], LATER)
    await wave.close()
    const drawn = await wave.draw()
    expect(drawn?.plan).toMatchObject({ wishes: { kinds: ['movement', 'talking'] } })
    expect(drawn?.plan.cost).toBeLessThanOrEqual(campaign.reportCost)
    const exact = [
      [60, 30, 70],
      [20, 70, 70],
    ]
    drawn?.tables.wishes.forEach((cells, kind) => {
      cells.forEach((count, cell) => {
        expect(Math.abs(count - (exact[kind]?.[cell] ?? 0))).toBeLessThan(40)
      })
    })
    expect(reportView(await wave.reports(), 'w1')).toMatchObject({
      wishes: [{ kind: 'movement' }, { kind: 'talking' }],
    })
  })

  test('a wave in which nobody was asked has no report', async () => {
    const few = { ...aFrozenWave('w1'), invited: 5, counted: 5 }
    const skipped = freezeWave(aLaunchedCampaign({ waves }), few, LAUNCH_TIME)
    if (skipped.outcome !== 'changed' || skipped.campaign.status !== 'running') throw new Error('not skipped')
    const wave = await aClose(skipped.campaign, 0)
    expect(await wave.close()).toBeUndefined()
    expect([await wave.reports(), await wave.draw()]).toEqual([[], undefined])
  })

  test('a wave that was never frozen is not closed', async () => {
    const wave = await aClose(aLaunchedCampaign({ waves }), 0)
    expect(await wave.close()).toBe('too-early')
  })

  test('a paused campaign is reported on all the same', async () => {
    const wave = await aClose(next(pause(aRunningCampaign(), { by: 'editor-1', now: LAUNCH_TIME + 1 })))
    expect(await wave.close()).toMatchObject({ outcome: 'published' })
  })
})

describe('a crash', () => {
  test('before any one of its calls leads to one draw, one report, and the same figures after a retry', async () => {
    let crashed = 0
    for (let calls = 0; calls < 30; calls++) {
      const wave = await aClose()
      const left = { left: calls }
      const first = await wave
        .close('w1', CLOSE_TIME, stopping(wave.deps, left))
        .catch((error: Error) => error.message)
      const seen = await wave.draw()
      if (first === 'the machine stopped') crashed++
      await wave.answer('w1', 90)
      const report = await wave.close('w1', CLOSE_TIME + 3_600_000)
      expect(report).toMatchObject({ outcome: 'published', tables: (await wave.draw())?.tables })
      if (seen) expect(await wave.draw()).toEqual(seen)
      expect(await wave.reports()).toEqual([report])
      expect(await wave.campaign()).toMatchObject({ status: 'closed' })
      for (const kind of ['WaveClosed', 'ReportPublished'])
        expect(wave.bus.published.map(event => event.kind)).toContain(kind)
    }
    expect(crashed).toBeGreaterThan(8)
    expect(crashed).toBeLessThan(30)
  })

  test('after a put whose reply was lost leaves the draw that stands', async () => {
    const wave = await aClose()
    const { draws } = wave.deps
    const put: DrawStore['put'] = async (of, drawn) => {
      await draws.put(of, drawn)
      throw new Error('the reply was lost')
    }
    await expect(
      wave.close('w1', CLOSE_TIME, { draws: { find: draws.find.bind(draws), put } }),
    ).rejects.toThrow('lost')
    const standing = await wave.draw()
    expect(await wave.close('w1', CLOSE_TIME + 60_000)).toMatchObject({ tables: standing?.tables })
  })
})

describe('after a table was restored', () => {
  test('Campaigns from before the closing: the same report comes again, from the Vault', async () => {
    const wave = await aClose()
    const first = await wave.close()
    const drawn = wave.drawn()
    await wave.answer('w1', 90)
    const restored = await wave.restored()
    expect(await wave.close('w1', CLOSE_TIME + 86_400_000, restored)).toEqual(first)
    expect(await restored.reports.ofCampaign('c1')).toEqual([first])
    expect(wave.drawn()).toBe(drawn)
  })

  test('a wave that is closed and has no draw is lost, and never drawn again', async () => {
    const wave = await aClose(aRunningCampaign({ waves }))
    await wave.close()
    const after = await wave.campaign()
    if (!after) throw new Error('no campaign')
    const emptied = new DrawStore(memoryTable())
    const lost = await wave.close('w1', LATER, { ...(await wave.restored(after)), draws: emptied })
    expect(lost).toMatchObject({ outcome: 'lost', waveId: 'w1' })
    expect(lost).not.toHaveProperty('tables')
    expect(await emptied.find({ campaignId: 'c1', waveId: 'w1' })).toBeUndefined()
  })

  test('the Vault without its draw: the report that is published stays', async () => {
    const wave = await aClose()
    const first = await wave.close()
    expect(await wave.close('w1', LATER, { draws: new DrawStore(memoryTable()) })).toEqual(first)
  })
})

describe('nothing is published', () => {
  test.each([
    ['a millisecond before the close', CLOSE_TIME - 1],
    ['at the launch', LAUNCH_TIME],
  ])('by a message dated %s, and the one of its own time closes the wave', async (_, at) => {
    const wave = await aClose()
    expect(await wave.close('w1', at)).toBe('too-early')
    expect([await wave.reports(), wave.bus.published]).toEqual([[], []])
    expect(await wave.campaign()).toMatchObject({ status: 'running', closedWaves: [] })
    expect(await wave.close()).toMatchObject({ outcome: 'published' })
  })

  test('before the wave has closed in its last place', async () => {
    const wave = await aClose(aRunningCampaign({}, [BERLIN, LISBON]))
    expect(await wave.close('w1', CLOSE_TIME)).toBe('too-early')
    expect(await wave.close('w1', CLOSE_TIME + 3_600_000)).toMatchObject({ outcome: 'published' })
  })

  test.each([
    [
      'of a cancelled campaign',
      'w1',
      next(cancel(aRunningCampaign(), { by: 'editor-1', now: CLOSE_TIME - 1 })),
    ],
    ['of a wave that does not exist', 'w9', aRunningCampaign()],
    ['of a campaign that does not exist', 'w1', { ...aRunningCampaign(), id: 'c2' }],
  ])('%s, and nothing drawn', async (_, waveId, campaign) => {
    const wave = await aClose(campaign)
    expect(await wave.close(waveId)).toBeUndefined()
    expect(await wave.reports()).toEqual([])
    expect(wave.bus.published).toEqual([])
    expect(wave.drawn()).toBe(0)
  })
})
