import * as z from 'zod'
import { resourceKind } from '../follow-up/resource.ts'
import { inOneSpelling, isOneLine } from '../plain-text.ts'
import { knownCountry, knownCountryOrAll } from '../roster/place.ts'
import { dayAfter } from '../time.ts'
import { MOST_REPORTS_A_YEAR, mostWavesInAWindow } from './reports-a-year.ts'

/** Checks what HR posts, field by field. Each message says what is wrong with its field and what would be right. */

const date = z.iso.date({ error: 'not a date: write it as 2026-03-02', abort: true })
const name = (what: string) =>
  z
    .string({ error: `${what} must be a text` })
    .trim()
    .min(1, { error: `${what} must not be empty` })
    .refine(isOneLine, { error: `${what} must be one line of text, without control characters` })
/** Spelt as an import spells the roster's values, so that what looks alike is the same. */
const rosterValue = (what: string) =>
  name(what)
    .overwrite(inOneSpelling)
    .min(1, { error: `${what} must not be empty` })
    .max(200)
const wholeNumber = (range: string) => z.int({ error: `must be a whole number ${range}` })

const days = (from: number, to: number) =>
  wholeNumber(`of days from ${from} to ${to}`)
    .min(from, { error: `must be at least ${from} days` })
    .max(to, { error: `must be at most ${to} days` })

/** Names the unknown field, and lists the known ones. */
const unknownField =
  (known: readonly string[], otherwise: string) =>
  (issue: { code?: string | undefined; keys?: unknown }): string =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
      ? `has no field ${issue.keys.join(', ')}: the fields are ${known.join(', ')}`
      : otherwise

export function strict<Shape extends z.ZodRawShape>(shape: Shape, otherwise: string) {
  return z.strictObject(shape, { error: unknownField(Object.keys(shape), otherwise) })
}

/** A day this far ahead is a slip. The launch gate is stricter, since it knows today's date. */
const FIRST_DAY_TOO_FAR = '2100-01-01'

/**
 * A wave closes at least two days after its invitation, so that people have one whole day to answer. This is our
 * choice; no study says so.
 */
export const MIN_DAYS_OPEN = 2

const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length

export const wavePlan = strict(
  {
    opensOn: date.refine(day => day < FIRST_DAY_TOO_FAR, { error: 'must be before 2100' }),
    remindAfterDays: z
      .array(days(1, 30), { error: 'must be a list of days, such as [4]' })
      .max(2, { error: 'at most 2 reminders: people who do not answer have answered' })
      .refine(list => list.every((day, n) => n === 0 || day > (list[n - 1] ?? 0)), {
        error: 'reminders must be in ascending order and on different days, such as [4, 8]',
      })
      .default([]),
    closesAfterDays: days(MIN_DAYS_OPEN, 60),
  },
  'must be a wave, such as { "opensOn": "2026-03-02", "remindAfterDays": [4], "closesAfterDays": 10 }',
).refine(wave => (wave.remindAfterDays.at(-1) ?? 0) < wave.closesAfterDays, {
  path: ['closesAfterDays'],
  error: 'must be later than the last reminder, so that a reminded person still can answer',
})

type WavePlan = z.infer<typeof wavePlan>

/** The day on which a wave closes in every place, such as `2026-03-12`. */
export const closingDay = (wave: Pick<WavePlan, 'opensOn' | 'closesAfterDays'>): string =>
  dayAfter(wave.opensOn, wave.closesAfterDays)

export const wavesOf = <Wave extends z.ZodType<WavePlan>>(wave: Wave) =>
  z
    .array(wave, { error: 'must be a list of 1 to 12 waves' })
    .min(1, { error: 'at least one wave is needed' })
    .max(12, { error: 'at most 12 waves: start another campaign for more' })
    .superRefine((list, context) => {
      list.forEach((wave, n) => {
        const before = list[n - 1]
        if (before && wave.opensOn <= closingDay(before))
          context.addIssue({
            code: 'custom',
            path: [n, 'opensOn'],
            message: `must be later than ${closingDay(before)}, when the wave before it closes`,
          })
      })
    })

const audienceList = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z
    .array(entry, { error: `must be a list of ${what}` })
    .min(1, { error: `must name at least one, or be left out for all ${what}` })
    .max(500, { error: `must name at most 500 ${what}` })

/** Who is invited. Each list narrows the audience; with no list everybody is invited. */
const audience = strict(
  {
    countries: audienceList(knownCountry, 'countries').optional(),
    departments: audienceList(rosterValue('a department'), 'departments').optional(),
    sites: audienceList(rosterValue('a site'), 'sites').optional(),
  },
  'must be {} for everybody, or name countries, departments or sites',
)
export type Audience = z.infer<typeof audience>

/** The same names as `segmentsOf` a person uses. */
const SEGMENT_NAME = 'must be department, site, country, or shift for a roster column segment:shift'

/** What HR may set, without defaults: a patch must not bring a default with it. */
export const settings = {
  name: name('the name').max(80, { error: 'the name must be at most 80 characters' }),
  instruments: z
    .array(
      z
        .string({ error: 'must be an instrument id, such as phq-4' })
        .regex(/^[a-z0-9-]{1,40}$/, { error: 'not an instrument id: lower case, such as phq-4' }),
      { error: 'must be a list of instrument ids, such as ["phq-4"]' },
    )
    .min(1, { error: 'at least one instrument is needed, such as phq-4' })
    .max(4, { error: 'at most 4 instruments: a check-in is a few questions' })
    .refine(distinct, { error: 'each instrument may be named once' }),
  audience,
  waves: wavesOf(wavePlan),
  sendAt: z
    .string({ error: 'must be a local time, such as 09:30' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not a local time: write it as 09:30' }),
  /** At most two: they share what a report may cost, so that more would be told too vaguely. */
  breakdowns: z
    .array(z.string({ error: SEGMENT_NAME }).regex(/^[a-z][a-z0-9_-]{0,30}$/, { error: SEGMENT_NAME }), {
      error: 'must be a list of at most 2 segments, such as ["department"]',
    })
    .max(2, { error: 'at most 2 breakdowns: with more, each would be told too vaguely' })
    .refine(distinct, { error: 'each breakdown may be named once' }),
  /** How many reports share a person's yearly budget: each may cost this part of it. */
  reportsAYear: wholeNumber(`from 1 to ${MOST_REPORTS_A_YEAR}, such as 4`)
    .min(1, { error: 'must be at least 1' })
    .max(MOST_REPORTS_A_YEAR, { error: `must be at most ${MOST_REPORTS_A_YEAR}` })
    .optional(),
  /** The first scale of the first instrument alone, or all scales: they share what a report may cost. */
  reportScales: z.enum(['headline', 'all'], { error: 'must be headline or all' }),
  /** Kinds of support of which the report tells how many wish for them. Each is paid for from the budget. */
  reportWishes: z
    .array(resourceKind, { error: 'must be a list of kinds of support, such as ["movement", "talking"]' })
    .refine(distinct, { error: 'each kind may be named once' }),
  followUps: z.boolean({ error: 'must be true or false' }),
  dpiaReference: name('the reference of the data protection impact assessment').max(200).optional(),
  quietDays: z
    .array(
      strict(
        {
          country: knownCountryOrAll,
          date,
        },
        'must be a quiet day, such as { "country": "DE", "date": "2026-05-01" }',
      ),
      { error: 'must be a list of quiet days' },
    )
    .max(400, { error: 'at most 400 quiet days' }),
}

/** What HR posts. All of it can change until launch. */
export const campaignDraft = strict(
  {
    ...settings,
    audience: settings.audience.default({}),
    sendAt: settings.sendAt.default('09:30'),
    breakdowns: settings.breakdowns.default([]),
    reportScales: settings.reportScales.default('headline'),
    reportWishes: settings.reportWishes.default([]),
    followUps: settings.followUps.default(true),
    quietDays: settings.quietDays.default([]),
  },
  'must be a campaign: at least name, instruments and waves',
).superRefine(({ reportsAYear, reportWishes, followUps, waves }, context) => {
  if (reportWishes.length > 0 && !followUps)
    context.addIssue({
      code: 'custom',
      path: ['reportWishes'],
      message:
        'must be empty where followUps is false: people tick what they wish for as they choose follow-ups',
    })
  const most = mostWavesInAWindow(waves)
  if (reportsAYear !== undefined && reportsAYear < most)
    context.addIssue({
      code: 'custom',
      path: ['reportsAYear'],
      message: `must be at least ${most}, not ${reportsAYear}: ${most} of the waves open within a year, and each has a report`,
    })
})
export type CampaignDraft = z.infer<typeof campaignDraft>

/** Some of a draft's fields. Each one replaces the old value whole, lists included. */
export const campaignPatch = strict(settings, 'must hold the fields to change').partial()
export type CampaignPatch = z.infer<typeof campaignPatch>
