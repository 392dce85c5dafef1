import type { Answers, Instrument, Scale, Topic } from './instrument.ts'
import { bandAt, extent } from './scoring.ts'

/**
 * What a check-in comes to in human terms, for the reply: how much it weighs and what weighs most. No clinical
 * name is in it, and no instrument; the words for each weight and topic are the pages' copy, keyed by this.
 */
export type Reading =
  | { weight: 'unsaid' }
  | {
      /** 0 light, 1 some, 2 quite a bit, 3 heavy, 4 very heavy. */
      weight: 0 | 1 | 2 | 3 | 4
      /** What the heaviest scale is about. At weight 0 nothing stands out, and no page says it. */
      topic: Topic
      /** False where answers were missing and what was said weighs at least this much. */
      sure: boolean
    }

/**
 * From each instrument's answers to one reading. The scale of the heaviest band leads; among equals the one
 * further along its range; then the one that was asked first. So two people with the same answers always
 * read the same.
 *
 * Where answers are missing, a scale counts with the lightest it can still come to: what was said weighs at
 * least that. A scale too incomplete for a score counts only if it surely weighs something, since silence is
 * not lightness. Nothing left that counts is `unsaid`.
 */
export function readingOf(asked: readonly { instrument: Instrument; answers: Answers }[]): Reading {
  const weighed = asked.flatMap(({ instrument, answers }) =>
    instrument.scales.flatMap(scale => weigh(instrument, scale, answers)),
  )
  const [lead] = weighed.toSorted((a, b) => b.weight - a.weight || b.along - a.along)
  return lead
    ? { weight: lead.weight as 0 | 1 | 2 | 3 | 4, topic: lead.topic, sure: lead.sure }
    : { weight: 'unsaid' }
}

function weigh(instrument: Instrument, scale: Scale, answers: Answers) {
  const { answered, lowest, highest } = extent(instrument, scale, answers)
  if (answered === 0) return []
  const ends = [bandAt(scale, lowest), bandAt(scale, highest)]
  const weight = Math.min(...ends.map(band => band.weight))
  const scorable = scale.items.length - answered <= scale.mayMiss
  if (!scorable && weight === 0) return []
  // Wellbeing scales weigh more the lower they are; the order of their bands says so.
  const lowWeighs = (scale.bands[0]?.weight ?? 0) > (scale.bands.at(-1)?.weight ?? 0)
  const { min, max } = scale.range
  return [
    {
      weight,
      along: lowWeighs ? (max - highest) / (max - min) : (lowest - min) / (max - min),
      topic: scale.topic,
      sure: ends[0] === ends[1],
    },
  ]
}
