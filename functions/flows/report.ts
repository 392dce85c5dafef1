import { type Campaign, closeWave } from '../domain/campaign/campaign.ts'
import { closingDay } from '../domain/campaign/campaign-draft.ts'
import { isOver } from '../domain/campaign/plan.ts'
import type { RandomBytes } from '../domain/privacy/discrete-gaussian.ts'
import { Count, withNoise } from '../domain/privacy/tables.ts'
import type { Draw, Report, ReportFacts } from '../domain/report/report.ts'
import { participationOf } from '../domain/report/report-view.ts'
import { type ShownScale, shownScales } from '../domain/report/scales.ts'
import { HALF, planWave } from '../domain/report/wave-plan.ts'
import { type Instant, isoOf } from '../domain/time.ts'
import { instrumentsById } from '../instruments/library.ts'
import type { Bus } from '../ports/bus.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { DrawStore } from '../store/draws.ts'
import type { ReportStore } from '../store/reports.ts'
import type { CountedResponse, ResponseStore } from '../store/responses.ts'

export interface ReportDeps {
  campaigns: Pick<CampaignStore, 'find' | 'change'>
  responses: Pick<ResponseStore, 'forEachOfWave'>
  draws: Pick<DrawStore, 'find' | 'put'>
  reports: Pick<ReportStore, 'ofCampaign' | 'find' | 'publish'>
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
  if (wave && 'places' in found.campaign && !isOver(found.campaign, wave, at)) return 'too-early'

  const report =
    (await deps.reports.find(campaignId, waveId)) ??
    (await compose(next.campaign, waveId, { at, isClosed: next.outcome === 'unchanged' }, deps))
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
  waveId: string,
  { at, isClosed }: { at: Instant; isClosed: boolean },
  deps: ReportDeps,
): Promise<Report> {
  const instruments = instrumentsById(campaign.instruments)
  const scales = shownScales(instruments, campaign.reportScales)
  // A wave that is over was drawn before. If that draw is gone, a second one would cost people twice.
  const drawn = isClosed
    ? await deps.draws.find({ campaignId: campaign.id, waveId })
    : await drawOnce(campaign, waveId, scales, at, deps)

  const wave = campaign.waves.find(({ id }) => id === waveId)
  if (!wave) throw new Error(`the campaign has no wave ${waveId}`)
  const facts: ReportFacts = {
    campaignId: campaign.id,
    campaign: campaign.name,
    waveId,
    opensOn: wave.opensOn,
    closesOn: closingDay(wave),
    publishedAt: drawn?.drawnAt ?? at,
    audience: campaign.audience,
    invited: campaign.invited.people,
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
  campaign: ReportingCampaign,
  waveId: string,
  scales: readonly ShownScale[],
  at: Instant,
  { draws, reports, responses, random }: ReportDeps,
): Promise<Draw> {
  const wave = { campaignId: campaign.id, waveId }
  const standing = await draws.find(wave)
  if (standing) return standing

  const plan = planWave({
    reportCost: campaign.reportCost,
    breakdowns: campaign.breakdowns,
    scales: scales.map(({ planned }) => planned),
    invited: campaign.invited,
    expected: await expectedOf(campaign.id, reports),
  })
  const count = new Count(plan)
  await responses.forEachOfWave(campaign.id, waveId, response => {
    count.add({ values: countedValues(response, campaign), bands: bandsOf(response, scales), wishes: [] })
  })
  await draws.put(wave, { plan, tables: withNoise(plan, count.tables(), random), drawnAt: at })
  const stands = await draws.find(wave)
  if (!stands) throw new Error('a draw was put, and does not stand; trying again')
  return stands
}

/** As many answer, probably, as the last report says; it is published, so that it tells nothing new. */
async function expectedOf(campaignId: string, reports: ReportDeps['reports']): Promise<number> {
  const published = (await reports.ofCampaign(campaignId))
    .filter(report => report.outcome === 'published')
    .sort((a, b) => a.publishedAt - b.publishedAt)
  const last = published.at(-1)
  const took = last && participationOf(last)
  return took ? took.percent / 100 : HALF
}

/**
 * Whom the frozen audience did not count under their value (one called `__proto__`, say) it has among those without one.
 */
const countedValues = (
  { segments }: CountedResponse,
  { invited }: ReportingCampaign,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(segments).filter(([dimension, value]) =>
      Object.hasOwn(invited.bySegment[dimension] ?? {}, value),
    ),
  )

const bandsOf = ({ scores }: CountedResponse, scales: readonly ShownScale[]): (number | null)[] =>
  scales.map(({ planned, placeOf }) => {
    const score = scores[planned.instrument]?.find(({ scale }) => scale === planned.scale)
    return placeOf.get(score?.band ?? '') ?? null
  })
