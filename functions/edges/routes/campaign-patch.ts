import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import {
  type CampaignPatch,
  settings,
  strict,
  wavePlan,
  wavesOf,
} from '../../domain/campaign/campaign-draft.ts'
import type { FieldProblem } from '../refusal.ts'
import type { campaignShape } from './shown-campaign.ts'

const asTold = z.unknown().describe('as GET tells it: nobody sets it')

/** What GET tells of a campaign, and only Hearten sets. */
const told = {
  id: asTold,
  status: z.literal('draft', { error: 'cannot be set: only a draft can be changed' }),
  createdAt: asTold,
  launchedAt: asTold,
  closedWaves: asTold,
  pausedAt: asTold,
  cancelledAt: asTold,
  closedAt: asTold,
}

/**
 * A patch of a draft: some of its settings, each of which replaces the old value whole. It may be all that GET gave, with
 * a change in it. Null takes a setting off.
 */
export const campaignPatchBody = strict(
  {
    ...settings,
    waves: wavesOf(
      wavePlan.safeExtend({
        id: z.string().optional().describe('as GET tells it: waves are counted in their order'),
        audience: z.unknown().describe('as GET tells it: nobody sets it').optional(),
      }),
    ),
    reportsAYear: settings.reportsAYear.nullable(),
    dpiaReference: settings.dpiaReference.nullable(),
    ...told,
  },
  'must hold the fields to change',
).partial()

/** The settings in it; and what it would set that nobody sets. */
export function patchIn(
  body: z.output<typeof campaignPatchBody>,
  stands: z.input<typeof campaignShape>,
): { patch: CampaignPatch; errors: FieldProblem[] } {
  const fields = Object.entries(body)
  const errors = fields.flatMap(([field, value]) =>
    !Object.hasOwn(told, field) || isDeepStrictEqual(value, stands[field as keyof typeof told])
      ? []
      : [
          {
            field: `/${field}`,
            problem: 'cannot be set',
            remedy: 'leave it out, or send it as GET gives it',
          },
        ],
  )
  const { waves, ...rest } = Object.fromEntries(
    fields
      .filter(([field]) => !Object.hasOwn(told, field))
      .map(([field, value]) => [field, value ?? undefined]),
  ) as z.output<typeof campaignPatchBody>
  return {
    patch: {
      ...(rest as CampaignPatch),
      ...(waves ? { waves: waves.map(({ id: _, audience: __, ...wave }) => wave) } : {}),
    },
    errors,
  }
}
