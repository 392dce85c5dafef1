import * as z from 'zod'
import { answers, scaleScore } from '../check-in/instrument.ts'

/** What a journey keeps: only what somebody sent together with its key, as it was sent. */

/** The answers to one wave's check-in, with what one needs to read them years later. */
const checkedIn = z.object({
  kind: z.literal('check-in'),
  /** The day, where the person is. */
  on: z.iso.date(),
  /** Where the person was: whose lines the page names. */
  country: z.string(),
  campaignId: z.string(),
  waveId: z.string(),
  /** The language of the page. */
  locale: z.string(),
  /** In the order in which they were asked. Skipped items are absent. */
  instruments: z.array(
    z.object({ id: z.string(), version: z.string(), answers, scores: z.array(scaleScore) }),
  ),
})

export const entry = z.discriminatedUnion('kind', [checkedIn])
export type Entry = z.infer<typeof entry>
export type CheckedIn = z.infer<typeof checkedIn>

/** Two entries with the same name are one, of which the later stays: a form that was sent twice is kept once. */
export const nameOf = ({ kind, campaignId, waveId }: Entry): string => `${kind} ${campaignId} ${waveId}`

/** In the order in which they came. */
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.on.localeCompare(b.on) || nameOf(a).localeCompare(nameOf(b)))
