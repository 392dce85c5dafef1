import * as z from 'zod'
import { AMOUNTS, THEMES } from './theme.ts'

/**
 * The schema of an instrument's data file. Tests check each file against it and against `flawsOf`, so that no
 * incomplete one is ever built. No code knows a particular instrument: to add another one that you may use, add a file
 * (docs/instruments.md says how).
 */

const word = z.string().regex(/^[a-z0-9-]+$/)
/** A text in every language of the instrument: BCP 47 tag → wording, exactly as published. */
const wording = z.record(z.string(), z.string().min(1))
/** A LOINC code: digits and a check digit, or an answer code (`LA…`). */
const loinc = z.string().regex(/^(LA)?\d+-\d$/)

/** A choice of answer: the value that is scored, and its wording. */
const option = z.strictObject({
  value: z.int().min(0),
  text: wording,
  /** The number that the published paper form prints, where it is not the scored value (K6: 1 = all of the time). */
  printedAs: z.int().optional(),
  loinc: loinc.optional(),
})

/** The names that a reply uses for the steps from the lightest answer to the heaviest, one for each step. */
const amounts = z.array(z.enum(AMOUNTS)).min(1)

const anyItem = z.strictObject({
  id: word,
  text: wording,
  /** The theme that a reply quotes. Every item has one except risk items, which no reply quotes. */
  theme: z.enum(THEMES).optional(),
  /** Scored in reverse: highest option + lowest option − answer. */
  reversed: z.boolean().optional(),
  /** Any answer of 1 or more to this item leads to support at once, whatever the total. */
  risk: z.boolean().optional(),
  /**
   * The instrument and item that this question comes from (`phq-9/interest`). Combined instruments ask it once and
   * count it in each. Always names the original item, never another copy.
   */
  sameAs: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional(),
  /** Options of this item's own, where they differ from the instrument's. */
  options: z.array(option).min(2).optional(),
  amounts: amounts.optional(),
  /** What the ends of a numeric scale mean for this item. */
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
  /** How heavy the answers are, for replies without clinical names: 0 light to 4 very heavy. */
  weight: z.int().min(0).max(4),
  /**
   * The published clinical name, such as `moderate`: for the employee's own download, never shown on a page by default.
   */
  name: z.string().min(1),
})

const scale = z.strictObject({
  id: word,
  name: z.string().min(1),
  /** The name in reports, where `name` is a clinical one. */
  plainName: z.string().min(1).optional(),
  items: z.array(word).min(1),
  range: z.strictObject({ min: z.int(), max: z.int() }),
  /** In ascending order, covering the range without a gap. */
  bands: z.array(band).min(1),
  /** How many items may be missing while the total is estimated from the rest; 0: complete, or no score. */
  mayMiss: z.int().min(0),
  /** A smaller difference between two scores is measurement error (reliable change index). */
  reliableChange: z.int().positive().optional(),
  loinc: loinc.optional(),
})

export const instrument = z.strictObject({
  id: word,
  version: z.string().min(1),
  name: z.string().min(1),
  fullName: z.string().min(1),
  /** False only for our own plain items, which make no claim about health. */
  validated: z.boolean(),
  /** The time that the questions look back on, as the page introduces it. */
  stem: wording,
  /** In days; null where the items name their own time, or none. */
  recallDays: z.int().positive().nullable(),
  options: z.array(option).min(2),
  amounts,
  items: z.array(item).min(1),
  scales: z.array(scale).min(1),
  /** Language → the source of its validated wording. A language that is not listed is not offered. */
  languages: z.record(z.string(), z.strictObject({ source: z.string().min(1) })),
  citation: z.strictObject({ text: z.string().min(1), doi: z.string().min(1).nullable() }),
  licence: z.string().min(1),
  permissionEvidence: z.string().min(1),
  attribution: z.string().min(1),
  loinc: loinc.optional(),
})
