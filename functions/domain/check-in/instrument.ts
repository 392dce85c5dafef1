import * as z from 'zod'
import type { instrument } from './instrument-file.ts'

/**
 * Types of an instrument and its parts. The schema of its data file is in instrument-file.ts, which the tests use: no
 * function builds it, which saves some 5 ms of a cold start.
 */
export type Instrument = z.infer<typeof instrument>
export type Item = Instrument['items'][number]
export type Option = Instrument['options'][number]
export type Scale = Instrument['scales'][number]
export type Band = Scale['bands'][number]

/** The value of an option, or declined ("prefer not to say"). A skipped item is absent. */
const answer = z.union([z.int().min(0), z.literal('declined')])
export type Answer = z.infer<typeof answer>

/** Item id → answer, for one instrument. */
export const answers = z.record(z.string(), answer)
export type Answers = z.infer<typeof answers>

/** The score of one scale. `score: null` where too much was missing; a missing band is never guessed. */
export const scaleScore = z.object({
  scale: z.string(),
  score: z.int().nullable(),
  band: z.string().nullable(),
  prorated: z.boolean(),
})
export type ScaleScore = z.infer<typeof scaleScore>
