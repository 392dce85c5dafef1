import { languageFor } from '../copy/languages.ts'
import type { Paying } from '../domain/campaign/budget-gate.ts'
import type { Campaign } from '../domain/campaign/campaign.ts'
import type { GateInput } from '../domain/campaign/launch-gate.ts'
import type { Mailing } from '../domain/campaign/launch-times.ts'
import type { Resource } from '../domain/follow-up/resource.ts'
import type { MicroRho } from '../domain/privacy/budget.ts'
import type { AudienceSummary } from '../domain/roster/roster.ts'
import type { Instant } from '../domain/time.ts'
import { instruments } from '../instruments/library.ts'
import type { SendingQuota } from '../ports/mailer.ts'
import type { AudienceStore } from '../store/audience.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { OwnResourceStore } from '../store/own-resources.ts'
import type { SupportRouteStore } from '../store/support-routes.ts'

export interface GateDeps {
  campaigns: Pick<CampaignStore, 'list'>
  audience: Pick<AudienceStore, 'get'>
  routes: Pick<SupportRouteStore, 'read'>
  ownResources: Pick<OwnResourceStore, 'get'>
  sendingQuota: () => Promise<SendingQuota>
  /** What a person pays for reports in a year at most. */
  privacyBudget: MicroRho
}

const NOBODY: AudienceSummary = { at: 0, people: 0, cells: [], segments: {} }

/** Everything by which a campaign is judged before its launch, or rehearsed: all that HR knows of, and no more. */
export async function gateFacts(campaignId: string, now: Instant, deps: GateDeps) {
  const [{ crisisDirectory }, audience, kept, own, all, sending] = await Promise.all([
    // In a file of its own outside the bundle: read only when it is asked for.
    import('../copy/shipped-crisis-lines.ts'),
    deps.audience.get(),
    deps.routes.read(),
    deps.ownResources.get(),
    deps.campaigns.list(),
    deps.sendingQuota(),
  ])
  const others = all.map(({ campaign }) => campaign).filter(({ id }) => id !== campaignId)
  const facts: Omit<GateInput, 'campaign'> = {
    audience: audience ?? NOBODY,
    routes: kept.routes,
    lines: crisisDirectory.lines,
    confirmations: kept.crisisLines,
    pageLanguage: language => languageFor(language, audience?.defaultLocale),
    instruments: [...instruments.values()],
    sending,
    others: others.flatMap(launchedOther),
    paying: others.flatMap(payingOther),
    privacyBudget: deps.privacyBudget,
    now,
  }
  return { facts, audience, kept, ownResources: own.resources satisfies readonly Resource[] }
}

/** Left out: a draft, which has no report yet; a cancelled campaign has only what was published before. */
function launchedOther(of: Campaign): Mailing[] {
  if (of.status === 'draft' || (of.status === 'cancelled' && of.closedWaves.length === 0)) return []
  return [of.status === 'cancelled' ? { ...of, waves: [] } : of]
}

/** Another campaign as the budget sees it: of a cancelled one the reports that were published before count. */
function payingOther(of: Campaign): Paying[] {
  if (of.status === 'draft') return []
  const isDrawn = (wave: { id: string }) =>
    of.status !== 'cancelled' || of.closedWaves.some(({ waveId }) => waveId === wave.id)
  return [{ ...of, waves: of.waves.filter(isDrawn) }]
}
