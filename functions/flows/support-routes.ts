import { confirmationReasons, type LineConfirmation } from '../domain/support/crisis-lines.ts'
import { addressesInRoutes } from '../domain/support/own-links.ts'
import { stillNeeded } from '../domain/support/support-gate.ts'
import type { SupportMessage } from '../domain/support/support-message.ts'
import { routeInputReasons, type SupportRoute } from '../domain/support/support-routes.ts'
import type { Instant } from '../domain/time.ts'
import { instruments } from '../instruments/library.ts'
import type { Queue } from '../ports/queue.ts'
import type { AuditLog } from '../store/audit-log.ts'
import type { CampaignStore } from '../store/campaigns.ts'
import type { KeptRoutes, SupportRouteStore } from '../store/support-routes.ts'

export interface PutRoutesDeps {
  campaigns: Pick<CampaignStore, 'list'>
  routes: Pick<SupportRouteStore, 'read' | 'change'>
  audit: Pick<AuditLog, 'add'>
  support: Queue<SupportMessage>
}

export type PutRoutes =
  | { outcome: 'put'; kept: KeptRoutes }
  | { outcome: 'wrong'; errors: ReturnType<typeof routeInputReasons> }
  /** What active campaigns need and the list would remove. */
  | { outcome: 'still-needed'; lacking: ReturnType<typeof stillNeeded> }
  /** Another list was put, or a campaign launched, since `basedOn` or at the same moment. */
  | { outcome: 'conflict' }

/**
 * Replaces the list of support routes, and the confirmations of shipped lines unless those are left out. It checks the
 * campaigns that need the list only after it has read the list's version: a later launch marks the list
 * (flows/launch.ts), and then this put fails. And it checks them once more after the put: a wave whose audience is frozen
 * meanwhile marks its campaign before it reads the list (flows/audience.ts).
 */
export async function putSupportRoutes(
  { routes, crisisLines }: { routes: SupportRoute[]; crisisLines?: LineConfirmation[] | undefined },
  { by, now, basedOn }: { by: string; now: Instant; basedOn?: (stands: KeptRoutes) => boolean },
  deps: PutRoutesDeps,
): Promise<PutRoutes> {
  // In a file of its own outside the bundle: read only when somebody puts a list.
  const { lines } = (await import('../copy/shipped-crisis-lines.ts')).crisisDirectory
  const errors = [
    ...routeInputReasons(routes, now),
    ...addressesInRoutes(routes),
    ...confirmationReasons(crisisLines ?? [], lines, now),
  ]
  if (errors.length > 0) return { outcome: 'wrong', errors }
  const before = await deps.routes.read()
  if (basedOn && !basedOn(before)) return { outcome: 'conflict' }
  const lackingNow = async () =>
    stillNeeded(
      (await deps.campaigns.list()).map(({ campaign }) => campaign),
      { routes, lines, instruments: [...instruments.values()], now },
    )
  const lacking = await lackingNow()
  if (lacking.length > 0) return { outcome: 'still-needed', lacking }
  if (before.changedAt > now) return { outcome: 'conflict' }
  const kept = { routes, crisisLines: crisisLines ?? before.crisisLines, changedAt: now }
  if ((await deps.routes.change(kept, before)) === 'conflict') return { outcome: 'conflict' }
  const missing = await lackingNow()
  if (missing.length > 0) {
    await deps.routes.change(before, { ...kept, version: before.version + 1 })
    return { outcome: 'still-needed', lacking: missing }
  }
  // Recorded before the pages get the list: if SQS loses that message, it still was a change by HR.
  await deps.audit.add({
    at: now,
    staff: by,
    action: 'put support routes',
    subject: `${routes.length} routes`,
  })
  await deps.support.send([{ body: { at: now } }])
  return { outcome: 'put', kept }
}
