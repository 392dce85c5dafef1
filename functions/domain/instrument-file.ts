import * as z from 'zod'
import { AMOUNTS, THEMES } from './theme.ts'

/**
 * What an instrument is: a data file, checked against this schema and against `flawsOf` by the tests, so that
 * nothing incomplete is ever built. Nothing about a particular instrument is written in code; whoever has the
 * right to another one adds a file (docs/instruments.md says how).
 */

const word = z.string().regex(/^[a-z0-9-]+$/)
/** A text in every language the instrument has: BCP 47 tag → wording, to the letter as published. */
const wording = z.record(z.string(), z.string().min(1))
/** A LOINC code: digits and a check digit, or an answer code (`LA…`). */
const loinc = z.string().regex(/^(LA)?\d+-\d$/)

/** A choice of answer: the value that is scored, and its wording. */
const option = z.strictObject({
  value: z.int().min(0),
  text: wording,
  /** What the published paper form prints beside it, where that is not the value scored (K6: 1 = all of the time). */
  printedAs: z.int().optional(),
  loinc: loinc.optional(),
})

/** What the steps from the lightest answer to the heaviest are called in a reply, one for each step. */
const amounts = z.array(z.enum(AMOUNTS)).min(1)

const anyItem = z.strictObject({
  id: word,
  text: wording,
  /** What it asks about: what a reply quotes. Every item has one but a risk item, which no reply quotes. */
  theme: z.enum(THEMES).optional(),
  /** Scored from the other end: highest option + lowest option − answer. */
  reversed: z.boolean().optional(),
  /** Any answer of 1 or more to this item is met with support at once, whatever the total. */
  risk: z.boolean().optional(),
  /**
   * The instrument and item this question comes from (`phq-9/interest`): where instruments are combined it is
   * asked once and counted in each. Always names the item's home, never a further borrower.
   */
  sameAs: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional(),
  /** Where it differs from the instrument's own options. */
  options: z.array(option).min(2).optional(),
  amounts: amounts.optional(),
  /** What the ends of a scale of numbers mean for this item. */
  ends: z.strictObject({ lowest: wording, highest: wording }).optional(),
  loinc: loinc.optional(),
})

const item = anyItem.refine(({ theme, risk }) => (theme === undefined) === (risk === true), {
  path: ['theme'],
  error: 'every item names its theme, except a risk item, which has none',
})

const band = z.strictObject({
  id: word,
  from: z.int(),
  to: z.int(),
  /** How much the answers weigh, for replies without clinical names: 0 light to 4 very heavy. */
  weight: z.int().min(0).max(4),
  /** The published clinical name, such as `moderate`: for the employee's own download, never for a page by default. */
  name: z.string().min(1),
})

const scale = z.strictObject({
  id: word,
  name: z.string().min(1),
  /** What a report calls it, where its name is a clinical one. */
  plainName: z.string().min(1).optional(),
  items: z.array(word).min(1),
  range: z.strictObject({ min: z.int(), max: z.int() }),
  /** In ascending order, covering the range without a gap. */
  bands: z.array(band).min(1),
  /** How many items may be missing and the total still be estimated from the rest; 0 means complete or no score. */
  mayMiss: z.int().min(0),
  /** A smaller difference between two scores is within measurement error (reliable change index). */
  reliableChange: z.int().positive().optional(),
  loinc: loinc.optional(),
})

export const instrument = z.strictObject({
  id: word,
  version: z.string().min(1),
  name: z.string().min(1),
  fullName: z.string().min(1),
  /** False only for our own plain items, which claim nothing about health. */
  validated: z.boolean(),
  /** The time the answers look back on, as introduced on the page. */
  stem: wording,
  /** In days; null where the items name their own time, or none. */
  recallDays: z.int().positive().nullable(),
  options: z.array(option).min(2),
  amounts,
  items: z.array(item).min(1),
  scales: z.array(scale).min(1),
  /** Language → where its validated wording comes from. A language that is not here is not offered. */
  languages: z.record(z.string(), z.strictObject({ source: z.string().min(1) })),
  citation: z.strictObject({ text: z.string().min(1), doi: z.string().min(1).nullable() }),
  licence: z.string().min(1),
  permissionEvidence: z.string().min(1),
  attribution: z.string().min(1),
  loinc: loinc.optional(),
})
