import * as z from 'zod'
import type { instrument } from './instrument-file.ts'

/**
 * An instrument and its parts, as the rules know them. The schema of its data file is instrument-file.ts: apart,
 * because the tests check the files with it and no function has to build it (some 5 ms of a cold start).
 */
export type Instrument = z.infer<typeof instrument>
export type Item = Instrument['items'][number]
export type Option = Instrument['options'][number]
export type Scale = Instrument['scales'][number]
export type Band = Scale['bands'][number]

/** An item was answered with an option's value, or declined ("prefer not to say"); left out means skipped. */
const answer = z.union([z.int().min(0), z.literal('declined')])
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
