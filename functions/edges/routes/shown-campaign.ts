import * as z from 'zod'
import { type Campaign, frozenWaveOf } from '../../domain/campaign/campaign.ts'
import { settings } from '../../domain/campaign/campaign-draft.ts'
import { FEWEST_INVITED } from '../../domain/privacy/pools.ts'
import { isoOf } from '../../domain/time.ts'
import { refuse } from '../refusal.ts'
import { time } from './time.ts'

export const noSuchCampaign = () => refuse('not-found', 'There is no such campaign.')

const frozenAudience = z
  .strictObject({
    frozenAt: time,
    invited: z.int().describe(`0: fewer than ${FEWEST_INVITED} people were left, so that nobody is asked`),
    counted: z
      .int()
      .describe(
        'those whom the report counts; the others have too little left of their yearly privacy budget',
      ),
    leftOut: z
      .array(z.strictObject({ country: z.string(), people: z.int() }))
      .describe(
        'people who are not asked, since support routes or crisis lines are missing in their country',
      ),
  })
  .describe('from the day before it opens: who is asked is fixed then')

/** A campaign in the API: HR's settings, its status, and times as ISO 8601. */
export const campaignShape = z
  .strictObject({
    ...settings,
    id: z.string(),
    status: z.enum(['draft', 'running', 'paused', 'cancelled', 'closed']),
    waves: z.array(
      z.strictObject({
        id: z.string(),
        opensOn: z.iso.date(),
        remindAfterDays: z.array(z.int()),
        closesAfterDays: z.int(),
        audience: frozenAudience.optional(),
      }),
    ),
    dpiaReference: z.string().nullable(),
    reportsAYear: z
      .int()
      .nullable()
      .describe('null in a draft that leaves it open: then the size of the audience decides at launch'),
    createdAt: time,
    launchedAt: time.optional(),
    closedWaves: z.array(z.strictObject({ waveId: z.string(), closedAt: time })).optional(),
    pausedAt: time.optional(),
    cancelledAt: time.optional(),
    closedAt: time.optional(),
  })
  .meta({ id: 'Campaign' })

/**
 * Lists each field, so that the planner's data (places, tries) and which staff member did what (the audit log
 * has that) stay internal.
 */
export function shownCampaign(of: Campaign): z.input<typeof campaignShape> {
  return {
    id: of.id,
    status: of.status,
    name: of.name,
    instruments: of.instruments,
    audience: of.audience,
    waves: of.waves.map(wave => ({ ...wave, ...shownAudience(of, wave.id) })),
    sendAt: of.sendAt,
    breakdowns: of.breakdowns,
    reportsAYear: of.reportsAYear ?? null,
    reportScales: of.reportScales,
    reportWishes: of.reportWishes,
    followUps: of.followUps,
    dpiaReference: of.dpiaReference ?? null,
    quietDays: of.quietDays,
    createdAt: isoOf(of.createdAt),
    ...('launchedAt' in of ? { launchedAt: isoOf(of.launchedAt) } : {}),
    ...('closedWaves' in of
      ? { closedWaves: of.closedWaves.map(({ waveId, closedAt }) => ({ waveId, closedAt: isoOf(closedAt) })) }
      : {}),
    ...('pausedAt' in of ? { pausedAt: isoOf(of.pausedAt) } : {}),
    ...('cancelledAt' in of ? { cancelledAt: isoOf(of.cancelledAt) } : {}),
    ...('closedAt' in of ? { closedAt: isoOf(of.closedAt) } : {}),
  }
}

function shownAudience(of: Campaign, waveId: string) {
  const frozen = frozenWaveOf(of, waveId)
  if (!frozen) return {}
  const { frozenAt, invited, counted, leftOut } = frozen
  return { audience: { frozenAt: isoOf(frozenAt), invited, counted, leftOut } }
}
