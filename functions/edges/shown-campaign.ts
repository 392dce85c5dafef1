import type { Campaign } from '../domain/campaign.ts'
import { isoOf } from '../domain/time.ts'

/**
 * A campaign as the API shows it: what HR set, its status, and the times as ISO 8601. Field by field, so that what is
 * stored for the planner (places, chunks, partitions) and who of HR did what (the audit log has that) stay inside.
 */
export function shownCampaign(of: Campaign) {
  return {
    id: of.id,
    status: of.status,
    name: of.name,
    instruments: of.instruments,
    audience: of.audience,
    waves: of.waves,
    sendAt: of.sendAt,
    breakdowns: of.breakdowns,
    k: of.k,
    followUps: of.followUps,
    dpiaReference: of.dpiaReference ?? null,
    quietDays: of.quietDays,
    createdAt: isoOf(of.createdAt),
    ...('launchedAt' in of ? { launchedAt: isoOf(of.launchedAt) } : {}),
    ...('invited' in of && of.status !== 'freezing' ? { invited: of.invited.people } : {}),
    ...('closedWaves' in of
      ? { closedWaves: of.closedWaves.map(({ waveId, closedAt }) => ({ waveId, closedAt: isoOf(closedAt) })) }
      : {}),
    ...('pausedAt' in of ? { pausedAt: isoOf(of.pausedAt) } : {}),
    ...('cancelledAt' in of
      ? {
          cancelledAt: isoOf(of.cancelledAt),
          cancelledBecause: of.cancelledBy === null ? 'fewer than k + 2 people were invited' : 'by HR',
        }
      : {}),
    ...('closedAt' in of ? { closedAt: isoOf(of.closedAt) } : {}),
  }
}
