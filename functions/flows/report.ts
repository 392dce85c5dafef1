import { closeWave } from '../domain/campaign/campaign.ts'
import { closingDay } from '../domain/campaign/campaign-draft.ts'
import { isOver } from '../domain/campaign/plan.ts'
import { buildReport, type Report, type ReportResponse } from '../domain/report/report.ts'
import { type Instant, isoOf } from '../domain/time.ts'
import { instrumentsById } from '../instruments/library.ts'
import type { Bus } from '../ports/bus.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { ReportStore } from '../store/reports.ts'
import type { ResponseStore } from '../store/responses.ts'

export interface ReportDeps {
  campaigns: Pick<CampaignStore, 'find' | 'change'>
  responses: Pick<ResponseStore, 'ofWave'>
  reports: Pick<ReportStore, 'ofCampaign' | 'find' | 'publish'>
  bus: Bus
}

/**
 * Publishes the report of a wave that has closed everywhere, once and for good, and moves the campaign on. A retry
 * finds the published report and does the rest. A message dated before the wave's own close does nothing.
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
    (await deps.reports.find(campaignId, waveId)) ?? (await build(found.campaign, waveId, at, deps))
  if (!report) return undefined
  await deps.reports.publish(campaignId, report)
  const event = { campaignId, waveId, at: isoOf(at) }
  if (next.outcome === 'changed') {
    await deps.bus.publish('WaveClosed', event)
    await deps.bus.publish('ReportPublished', { ...event, groupsPublished: report.groups.published })
    if ((await deps.campaigns.change(next.campaign, found)) === 'conflict')
      throw new Error('the campaign was changed while its report was published; trying again')
  }
  return report
}

async function build(
  campaign: Parameters<typeof closeWave>[0],
  waveId: string,
  now: Instant,
  deps: ReportDeps,
): Promise<Report | undefined> {
  const wave = campaign.waves.find(({ id }) => id === waveId)
  if (!wave || !('invited' in campaign)) return undefined
  const earlier = await Promise.all(
    (await deps.reports.ofCampaign(campaign.id))
      .filter(report => report.publishedAt < now)
      .sort((a, b) => a.publishedAt - b.publishedAt)
      .map(async report => ({ report, responses: await responsesOf(campaign.id, report.waveId, deps) })),
  )
  return buildReport({
    campaign: { id: campaign.id, name: campaign.name },
    wave: { id: wave.id, opensOn: wave.opensOn, closesOn: closingDay(wave) },
    instruments: instrumentsById(campaign.instruments),
    responses: await responsesOf(campaign.id, waveId, deps),
    invited: campaign.invited,
    breakdowns: campaign.breakdowns,
    k: campaign.k,
    now,
    earlier,
  })
}

async function responsesOf(campaignId: string, waveId: string, deps: ReportDeps): Promise<ReportResponse[]> {
  const responses: ReportResponse[] = []
  for await (const page of deps.responses.ofWave(campaignId, waveId))
    for (const { participantId, segments, scores } of page)
      responses.push({ participant: participantId, segments, scores })
  return responses
}
