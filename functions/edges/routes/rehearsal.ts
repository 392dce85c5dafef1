import * as z from 'zod'
import type { Rehearsal } from '../../domain/campaign/rehearsal.ts'
import { waveStep } from '../../domain/sending/step.ts'
import { isoOf } from '../../domain/time.ts'
import { type RehearsalDeps, rehearseCampaign } from '../../flows/rehearsal.ts'
import { ok, type Routes, route } from '../route.ts'
import { budgetShape, reportPreviewShape, shownReason } from './launch.ts'
import { noSuchCampaign } from './shown-campaign.ts'
import { time } from './time.ts'

const leftOut = z
  .array(z.strictObject({ country: z.string(), people: z.int() }))
  .describe('people who would not be asked, since nobody could help them there as things stand today')

const send = z.strictObject({
  waveId: z.string(),
  step: waveStep,
  timeZone: z.string(),
  countries: z.array(z.string()),
  localTime: z.string().describe('where the people are, such as 09:30'),
  at: time,
  invited: z.int().describe('people who are invited, whatever becomes of their emails'),
  lastAt: time.describe('when the last email of these goes out, at the account’s rate'),
  why: z.array(z.string()).describe('what moved it: quiet days, pauses, clocks, the account’s rate'),
})

const shape = z
  .strictObject({
    rosterAt: time.describe('when the roster was counted last: all counts by place are of then'),
    waves: z.array(
      z.strictObject({
        waveId: z.string(),
        opensOn: z.iso.date(),
        closesOn: z.iso.date(),
        freezesAt: time.describe('who joins or leaves until then is in it or not'),
        isFrozen: z.boolean(),
        invited: z.int(),
        leftOut,
      }),
    ),
    days: z
      .array(z.strictObject({ day: z.iso.date(), sends: z.array(send) }))
      .describe('every email to come that Hearten sends by itself, by local day'),
    dropped: z
      .array(
        z.strictObject({
          waveId: z.string(),
          step: waveStep,
          timeZone: z.string(),
          country: z.string(),
          invited: z.int(),
          why: z.string(),
        }),
      )
      .describe('what would come too late, and is not sent'),
    pacing: z.strictObject({
      perSecond: z.number(),
      longestMinutes: z.int().describe('from the first email to the last, on the morning that takes longest'),
      lastAt: time.nullable().describe('the very last email; null where there is none'),
      mostIn24Hours: z.int().describe('with those of other campaigns'),
      allowedIn24Hours: z.number().nullable().describe('by SES; null: no limit'),
    }),
    cost: z
      .strictObject({ emails: z.int(), dollars: z.number() })
      .describe(
        'SES’s list price, if nobody answers before a reminder; emails that people choose come on top, and a few percent for the rest of AWS',
      ),
    budget: budgetShape,
    report: reportPreviewShape
      .nullable()
      .describe('what each report will tell, if half of the audience answers; null where nobody is asked'),
    languages: z
      .array(z.strictObject({ language: z.string(), people: z.int(), askedIn: z.array(z.string()) }))
      .describe('the languages of the audience, and those of the questions that they get'),
    collisions: z
      .array(z.strictObject({ day: z.iso.date(), campaign: z.string(), invited: z.int() }))
      .describe('days on which another campaign writes to people of this one too, and how many of them'),
    contactCap: z
      .int()
      .describe('emails of yours that a person gets in 30 days at most, across all campaigns'),
    overTheCap: z
      .array(z.strictObject({ day: z.iso.date(), waveId: z.string(), step: waveStep, invited: z.int() }))
      .describe(
        'steps for which invited people would have had as many emails as the cap allows by that day (UTC): they get none, and stay in the audience',
      ),
    missing: z
      .array(z.strictObject({ field: z.string(), problem: z.string(), remedy: z.string() }))
      .describe('all that keeps a draft from being launched now'),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Rehearsal' })

function shown(of: Rehearsal): z.input<typeof shape> {
  const { rosterAt, waves, days, pacing, missing, ...rest } = of
  return {
    ...rest,
    rosterAt: isoOf(rosterAt),
    waves: waves.map(wave => ({ ...wave, freezesAt: isoOf(wave.freezesAt) })),
    days: days.map(({ day, sends }) => ({
      day,
      sends: sends.map(each => ({ ...each, at: isoOf(each.at), lastAt: isoOf(each.lastAt) })),
    })),
    pacing: { ...pacing, lastAt: pacing.lastAt === null ? null : isoOf(pacing.lastAt) },
    missing: missing.map(shownReason),
  }
}

export const rehearsalRoutes = (deps: RehearsalDeps): Routes => ({
  'POST /api/campaigns/{id}/rehearsal': route({
    summary: 'Learn everything that a campaign would do from now on; it changes nothing',
    role: 'viewer',
    scope: 'campaigns:read',
    answers: { 200: shape },
    handle: async ({ params, now, staff }) => {
      const rehearsal = await rehearseCampaign(params.id ?? '', { by: staff, now }, deps)
      return rehearsal ? ok(shown(rehearsal)) : noSuchCampaign()
    },
  }),
})
