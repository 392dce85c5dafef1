import {
  type Campaign,
  closeWave,
  type FrozenWave,
  frozenWaveOf,
  type Wave,
} from '../domain/campaign/campaign.ts'
import { closingDay } from '../domain/campaign/campaign-draft.ts'
import { isOver } from '../domain/campaign/plan.ts'
import type { RandomBytes } from '../domain/privacy/discrete-gaussian.ts'
import { Count, withNoise } from '../domain/privacy/tables.ts'
import type { Draw, Report, ReportFacts } from '../domain/report/report.ts'
import { type ShownScale, shownScales } from '../domain/report/scales.ts'
import { type Instant, isoOf } from '../domain/time.ts'
import { instrumentsById } from '../instruments/library.ts'
import type { Bus } from '../ports/bus.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { DrawStore } from '../store/draws.ts'
import type { FrozenWaveStore } from '../store/frozen-waves.ts'
import type { ReportStore } from '../store/reports.ts'
import type { CountedResponse, ResponseStore } from '../store/responses.ts'
import type { WishStore } from '../store/wishes.ts'

export interface ReportDeps {
  campaigns: Pick<CampaignStore, 'find' | 'change'>
  responses: Pick<ResponseStore, 'forEachOfWave'>
  wishes: Pick<WishStore, 'ofShard'>
  frozen: Pick<FrozenWaveStore, 'planOf'>
  draws: Pick<DrawStore, 'find' | 'put'>
  reports: Pick<ReportStore, 'find' | 'publish'>
  bus: Bus
  /** Cryptographic, outside tests: who knows the noise knows the answers. */
  random: RandomBytes
}

/**
 * Publishes the report of a wave that has closed everywhere, once and for good, and moves the campaign on. A retry finds
 * the draw and the report that stand, and does the rest. A message dated before the wave's own close does nothing.
 */
export async function publishReport(
  { campaignId, waveId, at }: { campaignId: string; waveId: string; at: Instant },
  deps: ReportDeps,
): Promise<Report | 'too-early' | undefined> {
  const found = await deps.campaigns.find(campaignId)
  const next = found && closeWave(found.campaign, waveId, at)
  // Cancelled since: nothing is published after that.
  if (!found || !next || next.outcome === 'refused') return undefined
  const wave = found.campaign.waves.find(({ id }) => id === waveId)
  const frozen = wave && frozenWaveOf(found.campaign, waveId)
  if (!wave || !frozen || !isOver(found.campaign, wave, at)) return 'too-early'
  // Too few were left, so nobody was asked.
  if (frozen.invited === 0) return undefined

  const report =
    (await deps.reports.find(campaignId, waveId)) ??
    (await compose(next.campaign, { wave, frozen }, { at, isClosed: next.outcome === 'unchanged' }, deps))
  await deps.reports.publish(campaignId, report)
  if (next.outcome === 'changed') {
    const event = { campaignId, waveId, at: isoOf(at) }
    await deps.bus.publish('WaveClosed', event)
    if (report.outcome === 'published')
      await deps.bus.publish('ReportPublished', { ...event, groupsPublished: groupsOf(report.plan) })
    if ((await deps.campaigns.change(next.campaign, found)) === 'conflict')
      throw new Error('the campaign was changed while its report was published; trying again')
  }
  return report
}

/** The whole counts as a group. */
const groupsOf = ({ dimensions }: Draw['plan']): number =>
  1 + dimensions.reduce((sum, { groups }) => sum + groups.length, 0)

type ReportingCampaign = Extract<Campaign, { status: 'running' | 'paused' | 'closed' }>

async function compose(
  campaign: ReportingCampaign,
  { wave, frozen }: { wave: Wave; frozen: FrozenWave },
  { at, isClosed }: { at: Instant; isClosed: boolean },
  deps: ReportDeps,
): Promise<Report> {
  const instruments = instrumentsById(campaign.instruments)
  const scales = shownScales(instruments, campaign.reportScales)
  // A wave that is over was drawn before. If that draw is gone, a second one would cost people twice.
  const drawn = isClosed
    ? await deps.draws.find({ campaignId: campaign.id, waveId: wave.id })
    : await drawOnce(campaign.id, wave.id, scales, at, deps)

  const facts: ReportFacts = {
    campaignId: campaign.id,
    campaign: campaign.name,
    waveId: wave.id,
    opensOn: wave.opensOn,
    closesOn: closingDay(wave),
    publishedAt: drawn?.drawnAt ?? at,
    audience: campaign.audience,
    invited: frozen.invited,
    asked: instruments.map(({ id, name, recallDays }) => ({ instrument: id, name, recallDays })),
    breakdowns: campaign.breakdowns,
    reportsAYear: campaign.reportsAYear,
    privacyBudget: campaign.privacyBudget,
    reportCost: campaign.reportCost,
  }
  if (!drawn) return { outcome: 'lost', ...facts }
  const { plan, tables } = drawn
  return {
    outcome: 'published',
    ...facts,
    scales: scales.map(({ title, concern, weights }) => ({ title, concern, weights })),
    plan,
    tables,
  }
}

/**
 * The draw that stands in the Vault, made now if there is none. It is always read back: of two that are made at once one
 * stands, and only that one may ever be seen.
 */
async function drawOnce(
  campaignId: string,
  waveId: string,
  scales: readonly ShownScale[],
  at: Instant,
  { draws, frozen, responses, wishes, random }: ReportDeps,
): Promise<Draw> {
  const standing = await draws.find({ campaignId, waveId })
  if (standing) return standing

  const plan = await frozen.planOf(campaignId, waveId)
  if (!plan) throw new Error('the wave was frozen without a plan of its report')
  const count = new Count(plan)
  await responses.forEachOfWave(campaignId, waveId, async shard => {
    const wished = plan.wishes ? await wishes.ofShard(campaignId, waveId, shard) : undefined
    return response => {
      if (response.uncounted) return
      const kinds = wished?.get(response.participantId) ?? []
      count.add({ values: response.segments, bands: bandsOf(response, scales), wishes: kinds })
    }
  })
  await draws.put(
    { campaignId, waveId },
    { plan, tables: withNoise(plan, count.tables(), random), drawnAt: at },
  )
  const stands = await draws.find({ campaignId, waveId })
  if (!stands) throw new Error('a draw was put, and does not stand; trying again')
  return stands
}

const bandsOf = ({ scores }: CountedResponse, scales: readonly ShownScale[]): (number | null)[] =>
  scales.map(({ planned, placeOf }) => {
    const score = scores[planned.instrument]?.find(({ scale }) => scale === planned.scale)
    return placeOf.get(score?.band ?? '') ?? null
  })
