import { hasReport } from '../domain/campaign/give-back-plan.ts'
import type { Rehearsal } from '../domain/campaign/rehearsal.ts'
import type { Instant } from '../domain/time.ts'
import { instruments } from '../instruments/library.ts'
import type { AuditLog } from '../store/audit-log.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { GiveBackStore } from '../store/give-backs.ts'
import { type GateDeps, gateFacts } from './gate-facts.ts'

export interface RehearsalDeps extends GateDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list'>
  giveBacks: Pick<GiveBackStore, 'sharedOf'>
  audit: Pick<AuditLog, 'add'>
  /** How many emails of HR's a person gets in 30 days at most. */
  contactCap: number
}

/** Everything that a campaign will do from now on. It changes nothing. */
export async function rehearseCampaign(
  campaignId: string,
  { by, now }: { by: string; now: Instant },
  deps: RehearsalDeps,
): Promise<Rehearsal | undefined> {
  const campaign = (await deps.campaigns.find(campaignId))?.campaign
  if (!campaign) return undefined
  const [{ rehearse }, { facts }, shared] = await Promise.all([
    // In a file of its own outside the bundle: read only when somebody rehearses.
    import('../domain/campaign/rehearsal.ts'),
    gateFacts(campaignId, now, deps),
    hasReport(campaign) ? deps.giveBacks.sharedOf(campaignId) : [],
  ])
  // It answers questions about the audience, as a try to launch does, so the log says who asked.
  await deps.audit.add({ at: now, staff: by, action: 'rehearse campaign', subject: campaignId })
  const { contactCap } = deps
  return rehearse({ ...facts, campaign, shared, contactCap, instruments: [...instruments.values()] })
}
