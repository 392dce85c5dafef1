import * as z from 'zod'

/**
 * A series: steps that come one after another, each a short page and one practice. Those that ship and those that an
 * employer adds have the same schema. All text is plain: no markup, and no address but in a source.
 */

/** The languages of a series: those that pages are written in. */
export const seriesLanguages = ['en', 'de', 'es', 'fr', 'ar'] as const

/** One line or one paragraph, with at most so many characters. */
const text = (most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(most, { error: `at most ${most} characters` })

const id = z
  .string({ error: 'must be a word, such as first-breath' })
  .regex(/^[a-z0-9-]{1,48}$/, { error: 'not an id: lower case letters, digits and hyphens, 48 at most' })

const wholeNumber = (least: number, most: number) =>
  z
    .int({ error: 'must be a whole number' })
    .min(least, { error: `at least ${least}` })
    .max(most, { error: `at most ${most}` })

const ids = (most: number) =>
  z.array(id, { error: 'must be a list of ids' }).max(most, { error: `at most ${most}` })

const SOURCE_ADDRESS = 'must be an https address without a query'

const sourceFields = z.strictObject({
  publisher: text(120),
  title: text(200),
  url: z
    .url({ protocol: /^https$/, error: SOURCE_ADDRESS, abort: true })
    .regex(/^https:\/\/[\w./~%+-]+$/, { error: SOURCE_ADDRESS })
    .optional(),
  /** Of the source. The words of a series are its author's own, whatever the licence would allow. */
  licence: text(120),
  /** What was read. */
  seen: text(300),
})

/**
 * How sure a source is. `source`: somebody read it at its own address on the day of `readOn`. `secondhand`: only copies
 * elsewhere, or what others say about it, so there is no such day.
 */
const source = z.discriminatedUnion('checked', [
  sourceFields.extend({
    checked: z.literal('source'),
    readOn: z.iso.date({ error: 'not a date: write it as 2026-03-02' }),
  }),
  sourceFields.extend({ checked: z.literal('secondhand') }),
])
export type SeriesSource = z.infer<typeof source>

const stepPlan = z.strictObject({
  id,
  /** To read the page and do the practice once. */
  minutes: wholeNumber(1, 60),
  /** Whether the practice suggests closing the eyes; if so, it says in each language how it goes with open ones. */
  eyes: z.enum(['open', 'may-close'], { error: 'must be open or may-close' }),
  /** Shown to everybody; the title says that it was written for people who lead others. */
  forManagers: z.literal(true, { error: 'must be true, or be left out' }).optional(),
  /** Notes of care to show again beside this step. */
  care: ids(6).optional(),
  sources: ids(8).min(1, { error: 'at least one source' }),
  /** The options of a question that one tap answers. None is better than another, and none is required. */
  reflection: ids(5).min(3, { error: 'three to five options' }).optional(),
})

/** What is the same in every language. */
const seriesPlan = z.strictObject({
  id,
  /** Counts up when steps are added, removed or put in another order. */
  version: wholeNumber(1, 10_000),
  kind: z.enum(['programme', 'education'], { error: 'must be programme or education' }),
  audience: z.enum(['everybody', 'managers'], { error: 'must be everybody or managers' }),
  /** From one step to the next, where a person has not chosen another pace. */
  paceDays: wholeNumber(1, 31),
  steps: z
    .array(stepPlan, { error: 'must be a list of steps' })
    .min(1, { error: 'at least one step' })
    .max(24, { error: 'at most 24 steps' }),
  sources: z.record(id, source, { error: 'must be sources by id' }),
})
export type SeriesPlan = z.infer<typeof seriesPlan>
export type StepPlan = SeriesPlan['steps'][number]

const stepWords = z.strictObject({
  title: text(90),
  page: z
    .array(text(700), { error: 'must be a list of paragraphs' })
    .min(1, { error: 'at least one paragraph' })
    .max(6, { error: 'at most six paragraphs' }),
  practice: z.strictObject({
    title: text(90),
    steps: z
      .array(text(320), { error: 'must be a list of sentences' })
      .min(2, { error: 'at least two steps' })
      .max(8, { error: 'at most eight steps' }),
    /** Each a way to do the same differently. */
    seated: text(320).optional(),
    eyesOpen: text(320).optional(),
    shorter: text(320).optional(),
    /** That and how one can stop. Never left out. */
    stop: text(320),
  }),
  reflection: z.strictObject({ question: text(200), options: z.record(id, text(90)) }).optional(),
  /** Kind words about what was done. No counts, and nothing to keep up. */
  closing: text(400),
})
export type StepWords = z.infer<typeof stepWords>

/** What a series says in one language. */
export const seriesWords = z.strictObject({
  name: text(90),
  description: text(700),
  /** What it does not claim to be. */
  isNot: text(500),
  /** For whom a part may not suit, and what to do instead. */
  care: z.record(id, z.strictObject({ who: text(90), note: text(500) })),
  steps: z.record(id, stepWords),
  closing: text(700),
})
export type SeriesWords = z.infer<typeof seriesWords>

const NO_LANGUAGE = `must be words by language: ${seriesLanguages.join(', ')}`

export const series = seriesPlan.extend({
  languages: z
    .partialRecord(z.enum(seriesLanguages), seriesWords, { error: NO_LANGUAGE })
    .refine(languages => Object.keys(languages).length > 0, { error: 'at least one language, such as en' }),
})
export type Series = z.infer<typeof series>
