import * as z from 'zod'
import type { Reason } from '../../domain/reason.ts'
import { type LaunchDeps, launchCampaign, previewLaunch } from '../../flows/launch.ts'
import { entityTag, isAsRead, notAsRead } from '../entity-tag.ts'
import { refuse } from '../refusal.ts'
import { ok, type Routes, route } from '../route.ts'
import { campaignShape, noSuchCampaign, shownCampaign } from './shown-campaign.ts'

const range = z.strictObject({ least: z.int(), most: z.int() })
export const budgetShape = z
  .strictObject({
    uncounted: z
      .int()
      .describe(
        'people with too little left of their yearly privacy budget: they are asked, and not counted',
      ),
    moreReports: z
      .int()
      .describe(
        'more reports at the same cost that all others could pay for, in the year around the last wave',
      ),
  })
  .describe('judged by the audiences of all campaigns on today’s roster')

export const reportPreviewShape = z.strictObject({
  reportsAYear: z.int(),
  wholeWithin: z
    .int()
    .nullable()
    .describe('points that the share of all is off at most, 95 times in 100; null: it cannot be told'),
  wishesWithin: z
    .int()
    .nullable()
    .describe('the same for the share who wish for a kind of support; null: none is told'),
  breakdowns: z.array(
    z.strictObject({
      breakdown: z.string(),
      alone: z.int().describe('values, such as departments, that are told by themselves'),
      together: z.int().describe('values that are counted together with others'),
    }),
  ),
})
const report = reportPreviewShape.describe('what each report will tell, if half of the audience answers')
const expectations = z.strictObject({
  invited: z.int(),
  answers: range,
  askForSupport: range.describe('so that you can staff for it'),
  busiestMorningMinutes: z.int(),
  basis: z.string(),
  budget: budgetShape,
  notes: z
    .array(z.string())
    .describe(
      'what wants a look and keeps nothing back: other campaigns that write on the same mornings, stale resources, crisis lines to call, people without a country, people asked in another language than theirs',
    ),
})
const launched = campaignShape.extend({ expectations: expectations.extend({ report }) })
const preview = z
  .strictObject({
    missing: z.array(z.strictObject({ field: z.string(), problem: z.string(), remedy: z.string() })),
    expectations: expectations.nullable().describe('null while something is missing'),
    report: report.nullable().describe('null where a questionnaire is not known'),
  })
  .meta({ id: 'LaunchPreview' })

/** A reason of the gate, with its field as a JSON pointer into the campaign. */
export const shownReason = ({ field, ...rest }: Reason) => ({
  field: `/${field.replaceAll('.', '/')}`,
  ...rest,
})

export const launchRoutes = (deps: LaunchDeps): Routes => ({
  'GET /api/campaigns/{id}/launch': route({
    summary: 'All that is missing before a draft can be launched, and what to expect; it changes nothing',
    role: 'editor',
    scope: 'campaigns:read',
    answers: { 200: preview },
    refusals: ['wrong-state'],
    handle: async ({ params, now, staff }) => {
      const launch = await previewLaunch(params.id ?? '', { by: staff, now }, deps)
      switch (launch.outcome) {
        case 'draft':
          return ok({
            missing: launch.reasons.map(shownReason),
            expectations: launch.expectations ?? null,
            report: launch.report ?? null,
          })
        case 'unknown':
          return noSuchCampaign()
        case 'wrong-state':
          return refuse('wrong-state', launch.problem)
      }
    },
  }),

  'POST /api/campaigns/{id}/launch': route({
    summary: 'Launch a draft, or learn all that is missing',
    role: 'editor',
    scope: 'campaigns:launch',
    answers: { 202: launched },
    ifMatch: true,
    refusals: ['wrong-state', 'not-ready', 'conflict'],
    handle: async ({ params, headers, now, staff }) => {
      const asRead = (version: number) => isAsRead(headers, entityTag(version))
      const launch = await launchCampaign(params.id ?? '', { by: staff, now, isAsRead: asRead }, deps)
      switch (launch.outcome) {
        case 'launched':
          return ok({ ...shownCampaign(launch.campaign), expectations: launch.expectations }, 202)
        case 'unknown':
          return noSuchCampaign()
        case 'wrong-state':
          return refuse('wrong-state', launch.problem)
        case 'conflict':
          return launch.with === 'campaign'
            ? notAsRead(headers)
            : refuse('conflict', 'The support routes were changed in the same moment. Launch it again.')
        case 'not-ready':
          return refuse(
            'not-ready',
            'All that is missing is listed; nothing was sent and nothing was changed.',
            launch.reasons.map(shownReason),
          )
      }
    },
  }),
})
