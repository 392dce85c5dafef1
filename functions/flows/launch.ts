import {
  type Campaign,
  type DraftCampaign,
  isInvited,
  launch,
  type RunningCampaign,
} from '../domain/campaign/campaign.ts'
import type { Expectations } from '../domain/campaign/launch-gate.ts'
import type { ReportPreview } from '../domain/campaign/report-preview.ts'
import type { PlanningMessage } from '../domain/messages.ts'
import type { Reason } from '../domain/reason.ts'
import type { AudienceSummary } from '../domain/roster/roster.ts'
import type { Instant } from '../domain/time.ts'
import type { Queue } from '../ports/queue.ts'
import type { AuditLog } from '../store/audit-log.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { SendRateStore } from '../store/send-rate.ts'
import type { SupportRouteStore } from '../store/support-routes.ts'
import type { GateDeps } from './gate-facts.ts'

export interface LaunchDeps extends GateDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list' | 'change'>
  routes: Pick<SupportRouteStore, 'read' | 'change'>
  audit: Pick<AuditLog, 'add'>
  rates: Pick<SendRateStore, 'put'>
  planning: Queue<PlanningMessage>
}

export type Launched =
  | {
      outcome: 'launched'
      campaign: RunningCampaign
      expectations: Expectations & { report: ReportPreview }
    }
  | { outcome: 'unknown' }
  | { outcome: 'wrong-state'; problem: string }
  /** Everything that is missing; nothing was changed. */
  | { outcome: 'not-ready'; reasons: Reason[] }
  /** The campaign or the support routes changed at the same moment; nothing was launched. */
  | { outcome: 'conflict'; with: 'campaign' | 'support-routes' }

export type LaunchPreview =
  | {
      outcome: 'draft'
      reasons: Reason[]
      /** Where nothing is missing. */
      expectations: Expectations | undefined
      /** Undefined where the draft asks for questionnaires that this build does not have. */
      report: ReportPreview | undefined
    }
  | { outcome: 'unknown' }
  | { outcome: 'wrong-state'; problem: string }

interface LaunchAct {
  by: string
  now: Instant
  /** Whether the draft is still as it was read, by its version. */
  isAsRead?: (version: number) => boolean
}

/**
 * Launches a draft if its gate allows it. The gate checks the support routes, and putting routes checks the campaigns
 * that need them (flows/support-routes.ts). Each first writes its decision and then checks that the other has not
 * changed, so that of a launch and a put at the same moment one fails.
 */
export async function launchCampaign(
  campaignId: string,
  act: LaunchAct,
  deps: LaunchDeps,
): Promise<Launched> {
  const launch = await tryToLaunch(campaignId, act, deps)
  // The gate answers questions about the audience, so the log says who asked, whatever refused it.
  if (launch.outcome !== 'launched' && launch.outcome !== 'unknown')
    await deps.audit.add({
      at: act.now,
      staff: act.by,
      action: 'try to launch campaign',
      subject: campaignId,
    })
  return launch
}

/** What a launch would say, without launching. It answers questions about the audience too, so the log says who asked. */
export async function previewLaunch(
  campaignId: string,
  { by, now }: { by: string; now: Instant },
  deps: Omit<LaunchDeps, 'rates' | 'planning'>,
): Promise<LaunchPreview> {
  const found = await deps.campaigns.find(campaignId)
  if (!found) return { outcome: 'unknown' }
  const { campaign } = found
  if (campaign.status !== 'draft')
    return { outcome: 'wrong-state', problem: `it is ${campaign.status}, and no draft any more` }
  const { gate, notes, report } = await examine(campaign, now, deps)
  await deps.audit.add({ at: now, staff: by, action: 'check campaign', subject: campaignId })
  return gate.outcome === 'open'
    ? { outcome: 'draft', reasons: [], expectations: { ...gate.expectations, notes }, report }
    : { outcome: 'draft', reasons: gate.reasons, expectations: undefined, report }
}

async function tryToLaunch(
  campaignId: string,
  { by, now, isAsRead }: LaunchAct,
  deps: LaunchDeps,
): Promise<Launched> {
  const found = await deps.campaigns.find(campaignId)
  if (!found) return { outcome: 'unknown' }
  if (isAsRead && !isAsRead(found.version)) return { outcome: 'conflict', with: 'campaign' }
  const { campaign: draft } = found
  const launchFor = (people: number, countries: string[] = []) =>
    launch(draft, { by, now, people, countries, budget: deps.privacyBudget })
  if (draft.status !== 'draft') {
    // An earlier try may have died before it sent its message. Sending it again is harmless, and saves waiting for the
    // daily run.
    if (draft.status === 'running' && draft.frozenWaves.length === 0) await tell(campaignId, now, deps)
    const next = launchFor(0)
    const problem = next.outcome === 'refused' ? next.problem : 'it is launched already'
    return { outcome: 'wrong-state', problem }
  }

  const { gate, notes, report, kept, sending } = await examine(draft, now, deps)
  if (gate.outcome === 'refused') return { outcome: 'not-ready', reasons: gate.reasons }
  if (!report) throw new Error('the gate is open for a questionnaire that this build does not have')

  // So that the campaign's first morning knows the rate without asking.
  await deps.rates.put({ perSecond: sending.maxPerSecond, askedAt: now })

  const next = launchFor(gate.expectations.invited, gate.countries)
  if (next.outcome !== 'changed') throw new Error('a draft whose gate is open was not launched')
  const { campaign } = next
  if ((await deps.campaigns.change(campaign, found)) === 'conflict')
    return { outcome: 'conflict', with: 'campaign' }
  // The mark on the list makes a put fail that read the campaigns before this launch.
  if ((await deps.routes.change(kept, kept)) === 'conflict') {
    await deps.campaigns.change(found.campaign, { ...found, version: found.version + 1 })
    return { outcome: 'conflict', with: 'support-routes' }
  }
  await deps.audit.add({ at: now, staff: by, action: 'launch campaign', subject: campaignId })
  await tell(campaignId, now, deps)
  return { outcome: 'launched', campaign, expectations: { ...gate.expectations, notes, report } }
}

/** Judges the draft as it stands: its gate, what a report of it would tell, and what was read for that. */
async function examine(draft: DraftCampaign, now: Instant, deps: GateDeps) {
  // In files of their own outside the bundle: read only when somebody launches.
  const [
    { launchGate },
    { reportPreview },
    { staleNotes },
    { hiddenLinks, hiddenNotes },
    { readersIn },
    { instruments, instrumentsById },
    { gateFacts },
  ] = await Promise.all([
    import('../domain/campaign/launch-gate.ts'),
    import('../domain/campaign/report-preview.ts'),
    import('../domain/follow-up/own-resources.ts'),
    import('../domain/support/own-links.ts'),
    import('./share-support.ts'),
    import('../instruments/library.ts'),
    import('./gate-facts.ts'),
  ])
  const { facts, audience, kept, ownResources } = await gateFacts(draft.id, now, deps)
  const gate = launchGate({ ...facts, campaign: draft })
  // Old resources are mentioned here, where somebody reads it. They never block a check-in.
  const notes = [
    ...(gate.outcome === 'open' ? gate.expectations.notes : []),
    ...staleNotes(ownResources, now),
    ...hiddenNotes(
      hiddenLinks({ routes: kept.routes, resources: ownResources }, readersIn(audience), [
        readersIn(audience && { ...audience, cells: audience.cells.filter(isIn(draft)) }),
      ]),
    ),
  ]
  const report = draft.instruments.every(id => instruments.has(id))
    ? reportPreview({
        campaign: draft,
        audience: facts.audience,
        instruments: instrumentsById(draft.instruments),
        budget: deps.privacyBudget,
      })
    : undefined
  return { gate, notes, report, kept, sending: facts.sending }
}

const isIn = (campaign: Campaign) => (cell: AudienceSummary['cells'][number]) =>
  isInvited(campaign.audience, cell)

const tell = (campaignId: string, at: Instant, { planning }: LaunchDeps) =>
  planning.send([{ body: { kind: 'campaign', campaignId, at, launched: true } }])
