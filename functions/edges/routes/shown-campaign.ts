import * as z from 'zod'
import type { Campaign } from '../../domain/campaign/campaign.ts'
import { settings } from '../../domain/campaign/campaign-draft.ts'
import { FEWEST_INVITED } from '../../domain/privacy/pools.ts'
import { isoOf } from '../../domain/time.ts'
import { refuse } from '../refusal.ts'
import { time } from './time.ts'

export const noSuchCampaign = () => refuse('not-found', 'There is no such campaign.')

/** A campaign in the API: HR's settings, its status, and times as ISO 8601. */
export const campaignShape = z
  .strictObject({
    ...settings,
    id: z.string(),
    status: z.enum(['draft', 'freezing', 'running', 'paused', 'cancelled', 'closed']),
    waves: z.array(
      z.strictObject({
        id: z.string(),
        opensOn: z.iso.date(),
        remindAfterDays: z.array(z.int()),
        closesAfterDays: z.int(),
      }),
    ),
    dpiaReference: z.string().nullable(),
    reportsAYear: z
      .int()
      .nullable()
      .describe('null in a draft that leaves it open: then the size of the audience decides at launch'),
    createdAt: time,
    launchedAt: time.optional(),
    invited: z.int().optional().describe('once the audience is frozen'),
    closedWaves: z.array(z.strictObject({ waveId: z.string(), closedAt: time })).optional(),
    pausedAt: time.optional(),
    cancelledAt: time.optional(),
    cancelledBecause: z.enum(['by HR', `fewer than ${FEWEST_INVITED} people were invited`]).optional(),
    closedAt: time.optional(),
  })
  .meta({ id: 'Campaign' })

/**
 * Lists each field, so that the planner's data (places, chunks, shards) and which staff member did what (the audit log
 * has that) stay internal.
 */
export function shownCampaign(of: Campaign): z.input<typeof campaignShape> {
  return {
    id: of.id,
    status: of.status,
    name: of.name,
    instruments: of.instruments,
    audience: of.audience,
    waves: of.waves,
    sendAt: of.sendAt,
    breakdowns: of.breakdowns,
    reportsAYear: of.reportsAYear ?? null,
    reportScales: of.reportScales,
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
          cancelledBecause:
            of.cancelledBy === null ? `fewer than ${FEWEST_INVITED} people were invited` : 'by HR',
        }
      : {}),
    ...('closedAt' in of ? { closedAt: isoOf(of.closedAt) } : {}),
  }
}
