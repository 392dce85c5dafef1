import * as z from 'zod'
import type { Reason } from '../reason.ts'
import { isTimeZone } from '../roster/zone.ts'
import type { Instant } from '../time.ts'
import { instantAt } from '../wall-clock.ts'
import { seriesLanguages } from './series.ts'
import { textReasons, textsAt } from './series-reasons.ts'

/**
 * A live event of an employer's series: a yoga hour, a walk, a support group at a site. People come or do not; nobody
 * signs up here, so that no list of names exists.
 */

const text = (most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(most, { error: `at most ${most} characters` })

const eventWords = z.strictObject({
  title: text(90),
  /** Where it is, and how to get in. */
  place: text(200),
  /** How many there is room for, in words: “room for twelve”, “everybody finds a place”. */
  capacity: text(120).optional(),
  /** What to bring, for whom it may not suit, that one can leave at any time. */
  notes: text(600).optional(),
})

export const seriesEvent = z.strictObject({
  id: z
    .string({ error: 'must be a word, such as yoga-leeds-4-may' })
    .regex(/^[a-z0-9-]{1,48}$/, { error: 'not an id: lower case letters, digits and hyphens, 48 at most' }),
  /** Counts up with every change, so that a calendar takes the newer one. */
  sequence: z
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'at least 0' })
    .max(100_000, { error: 'at most 100000' }),
  /** By the clocks of the place. */
  date: z.iso.date({ error: 'not a date: write it as 2026-03-02' }),
  time: z
    .string({ error: 'must be a time, such as 12:30' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not a time: write it as 12:30' }),
  timeZone: z
    .string({ error: 'must be a time zone, such as Europe/London' })
    .refine(isTimeZone, { error: 'not a time zone: write it as Europe/London' }),
  minutes: z
    .int({ error: 'must be a whole number of minutes' })
    .min(5, { error: 'at least 5 minutes' })
    .max(720, { error: 'at most 720 minutes' }),
  cancelled: z.literal(true, { error: 'must be true, or be left out' }).optional(),
  languages: z
    .partialRecord(z.enum(seriesLanguages), eventWords, {
      error: `must be words by language: ${seriesLanguages.join(', ')}`,
    })
    .refine(languages => Object.keys(languages).length > 0, { error: 'at least one language, such as en' }),
})
export type SeriesEvent = z.infer<typeof seriesEvent>

/** When an event begins. A time that the clocks skip is the first minute after the gap. */
export const startOf = ({ date, time, timeZone }: Pick<SeriesEvent, 'date' | 'time' | 'timeZone'>): Instant =>
  instantAt(date, time, timeZone)

/** What is wrong with the text of an event that has the right shape. */
export const eventReasons = ({ languages }: SeriesEvent): Reason[] =>
  textReasons(textsAt('/languages', languages))
