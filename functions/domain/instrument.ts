import * as z from 'zod'

/**
 * What an instrument is: a data file, checked by this schema when the build reads it. Nothing about a
 * particular instrument is written in code; whoever has the right to another one adds a file.
 */

const word = z.string().regex(/^[a-z0-9-]+$/)
/** A text in every language the instrument has: BCP 47 tag → wording, to the letter as published. */
const wording = z.record(z.string(), z.string().min(1))

/** A choice of answer: the value that is scored, and its wording. */
const option = z.object({ value: z.int().min(0), text: wording, loinc: z.string().optional() })

const item = z.object({
  id: word,
  text: wording,
  /** Scored from the other end: highest option + lowest option − answer. */
  reversed: z.boolean().default(false),
  /** Any answer of 1 or more to this item is met with support at once, whatever the total. */
  risk: z.boolean().default(false),
  /** The same question in another instrument (`phq-2/interest`): asked once, counted in both. */
  sameAs: z.string().optional(),
  /** Where it differs from the instrument's own options. */
  options: z.array(option).min(2).optional(),
  loinc: z.string().optional(),
})

const band = z.object({
  id: word,
  from: z.int(),
  to: z.int(),
  /** How much the answers weigh, for replies without clinical names: 0 light to 4 very heavy. */
  weight: z.int().min(0).max(4),
  /** The published clinical name, such as `moderate`: for the employee's own download, never for a page by default. */
  name: z.string(),
})

const scale = z.object({
  id: word,
  name: z.string(),
  items: z.array(word).min(1),
  range: z.object({ min: z.int(), max: z.int() }),
  bands: z.array(band).min(1),
  /** How many items may be missing and the rest prorated; 0 means complete or no score. */
  mayMiss: z.int().min(0).default(0),
  /** A smaller difference between two scores is within measurement error (reliable change index). */
  reliableChange: z.int().positive().optional(),
  loinc: z.string().optional(),
})

export const instrument = z.object({
  id: word,
  version: z.string(),
  name: z.string(),
  fullName: z.string(),
  /** False only for our own plain items, which claim nothing about health. */
  validated: z.boolean(),
  /** The time the answers look back on, as introduced on the page. */
  stem: wording,
  recallDays: z.int().positive().nullable(),
  options: z.array(option).min(2),
  items: z.array(item).min(1),
  scales: z.array(scale).min(1),
  /** Language → where its validated wording comes from. A language that is not here is not offered. */
  languages: z.record(z.string(), z.object({ source: z.string().min(1) })),
  citation: z.object({ text: z.string().min(1), doi: z.string().nullable() }),
  licence: z.string().min(1),
  permissionEvidence: z.string().min(1),
  attribution: z.string().min(1),
  loinc: z.string().optional(),
})

export type Instrument = z.infer<typeof instrument>
export type Item = Instrument['items'][number]
export type Scale = Instrument['scales'][number]
export type Band = Scale['bands'][number]

/** An item was answered with an option's value, or declined ("prefer not to say"); left out means skipped. */
export const answer = z.union([z.int().min(0), z.literal('declined')])
export type Answer = z.infer<typeof answer>

/** Item id → answer, for one instrument. */
export const answers = z.record(z.string(), answer)
export type Answers = z.infer<typeof answers>

/** What one scale came to. `score: null` where too much was missing; a missing band is never guessed. */
export const scaleScore = z.object({
  scale: z.string(),
  score: z.int().nullable(),
  band: z.string().nullable(),
  prorated: z.boolean(),
})
export type ScaleScore = z.infer<typeof scaleScore>
