import { describe, expect, test } from 'vitest'
import { type Campaign, cancel, pause } from '../../functions/domain/campaign/campaign.ts'
import { publishReport, type ReportDeps } from '../../functions/flows/report.ts'
import { instrumentsById } from '../../functions/instruments/library.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { ReportStore } from '../../functions/store/reports.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { aRunningCampaign, aStoredResponse, BERLIN, CLOSE_TIME, LAUNCH_TIME } from '../builders.ts'
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

async function aClose(campaign: Campaign = aRunningCampaign({ breakdowns: ['department'] }), answered = 40) {
  const table = memoryTable()
  const campaigns = new CampaignStore(table)
  await campaigns.create(campaign)
  const responses = new ResponseStore(memoryTable())
  const bus = aRecordedBus()
  const deps: ReportDeps = { campaigns, responses, reports: new ReportStore(table), bus }
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
    answer,
    close: (waveId = 'w1', at = CLOSE_TIME, changed: Partial<ReportDeps> = {}) =>
      publishReport({ campaignId: 'c1', waveId, at }, { ...deps, ...changed }),
    reports: () => deps.reports.ofCampaign('c1'),
    campaign: async () => (await campaigns.find('c1'))?.campaign,
  }
}

const next = (of: { outcome: string; campaign?: Campaign }) => of.campaign as Campaign

describe('when a wave has closed', () => {
  test('its report is published, the campaign closed, and the bus told', async () => {
    const wave = await aClose()
    const report = await wave.close()
    expect(report).toMatchObject({
      outcome: 'published',
      overall: { respondents: 40 },
      publishedAt: CLOSE_TIME,
    })
    expect(await wave.reports()).toEqual([report])
    expect(await wave.campaign()).toMatchObject({ status: 'closed', closedAt: CLOSE_TIME })
    const at = '2026-03-12T22:59:00Z'
    expect(wave.bus.published).toEqual([
      { kind: 'WaveClosed', detail: { campaignId: 'c1', waveId: 'w1', at } },
      { kind: 'ReportPublished', detail: { campaignId: 'c1', waveId: 'w1', at, groupsPublished: 1 } },
    ])
  })

  test('a later delivery of the same message changes nothing, whatever was erased or came in since', async () => {
    const wave = await aClose()
    const first = await wave.close()
    await wave.answer('w1', 90)
    expect(await wave.close('w1', CLOSE_TIME + 7_200_000)).toEqual(first)
    expect(await wave.reports()).toEqual([first])
    expect(wave.bus.published).toHaveLength(2)
  })

  test('a retry after a crash behind the publishing finds the report that stands and does what is left', async () => {
    const wave = await aClose()
    const change = async (): Promise<'conflict'> => 'conflict'
    const find = wave.campaigns.find.bind(wave.campaigns)
    await expect(wave.close('w1', CLOSE_TIME, { campaigns: { find, change } })).rejects.toThrow(
      'trying again',
    )
    const [first] = await wave.reports()
    await wave.answer('w1', 90)
    expect(await wave.close('w1', CLOSE_TIME + 3_600_000)).toEqual(first)
    expect(await wave.campaign()).toMatchObject({ status: 'closed' })
  })

  test('of two closings at once one report comes', async () => {
    const wave = await aClose()
    const [one, other] = await Promise.allSettled([wave.close(), wave.close()])
    expect([one?.status, other?.status]).toContain('fulfilled')
    expect(await wave.reports()).toHaveLength(1)
  })

  test('with too few answers the report says so and shows nothing', async () => {
    const wave = await aClose(aRunningCampaign(), 9)
    const report = await wave.close()
    expect(report).toMatchObject({ outcome: 'withheld', reason: 'too-few', participation: null })
    expect(await wave.campaign()).toMatchObject({ status: 'closed' })
  })

  test('the first of two waves leaves the campaign running, and the second is held against the first', async () => {
    const wave = await aClose(aRunningCampaign({ waves }))
    await wave.close()
    expect(await wave.campaign()).toMatchObject({ status: 'running', closedWaves: [{ waveId: 'w1' }] })
    // Four more people than the first time: their answers are what the two reports would differ by.
    await wave.answer('w2', 44)
    expect(await wave.close('w2', LATER)).toMatchObject({ outcome: 'withheld', reason: 'too-alike' })
    expect(await wave.campaign()).toMatchObject({ status: 'closed' })
  })

  test('a paused campaign is reported on all the same', async () => {
    const wave = await aClose(next(pause(aRunningCampaign(), { by: 'editor-1', now: LAUNCH_TIME + 1 })))
    expect(await wave.close()).toMatchObject({ outcome: 'published' })
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
  ])('%s', async (_, waveId, campaign) => {
    const wave = await aClose(campaign)
    expect(await wave.close(waveId)).toBeUndefined()
    expect(await wave.reports()).toEqual([])
    expect(wave.bus.published).toEqual([])
  })
})
