import type { Answers, Band, Instrument, Item, Scale, ScaleScore } from './instrument.ts'
import { optionsOf } from './questions.ts'

/**
 * Scores answers, for every instrument alike: the rules are the instrument's data.
 *
 * **Missing.** Skipped and declined count the same in a score. A scale with `mayMiss: 0` is complete or has no score.
 * Otherwise up to `mayMiss` items may be missing. Then the total is the mean of the answered items × the number of
 * items, rounded half up once, and marked `prorated` (PHQ-9 and GAD-7: two; PHQ-8: one).
 *
 * **No guessed band.** A prorated score has a band only if every way to fill in the missing answers, from all lowest to
 * all highest, gives the same band.
 *
 * **A risk item is never imputed.** If it is left out, it neither endorses nor denies risk (`endorsesRisk` reads only
 * actual answers). The scale's total may still be estimated from the other items. Measured on NHANES 2017–2018: 5,068
 * people answered all of PHQ-9 and 18 more left out one or two items, which makes the known 5,086; three of those 18
 * left out item 9. Refusing a total wherever item 9 is missing would have given 5,083.
 */
export function score(instrument: Instrument, answers: Answers): ScaleScore[] {
  return instrument.scales.map(scale => {
    const { answered, sum, lowest, highest } = extent(instrument, scale, answers)
    const count = scale.items.length
    if (answered === 0 || count - answered > scale.mayMiss)
      return { scale: scale.id, score: null, band: null, prorated: false }
    const band = bandAt(scale, lowest)
    return {
      scale: scale.id,
      // In whole numbers, so that a half is exactly a half: round(x) = ⌊(2x + 1) / 2⌋ with x = sum × count / answered.
      score: answered === count ? sum : Math.floor((2 * sum * count + answered) / (2 * answered)),
      band: band === bandAt(scale, highest) ? band.id : null,
      prorated: answered < count,
    }
  })
}

/**
 * Whether any risk item has an answer of 1 or more, whatever else was answered or left out. (CARE: in NHANES 2017–2018,
 * 64 of 191 such people scored below 10 and 15 below 5.)
 */
export const endorsesRisk = (instrument: Instrument, answers: Answers): boolean =>
  instrument.items.some(item => {
    const said = answers[item.id]
    return item.risk === true && typeof said === 'number' && said >= 1
  })

/**
 * Whether two scores of a scale differ by more than its measurement error. False where either is missing, or where no
 * reliable change is published: then nothing may be said about change.
 */
export const reliablyChanged = (scale: Scale, before: number | null, after: number | null): boolean =>
  scale.reliableChange !== undefined &&
  before !== null &&
  after !== null &&
  Math.abs(after - before) >= scale.reliableChange

/** The possible totals of a scale, given the answers so far. */
export type Extent = {
  /** How many of its items were answered with a value. */
  answered: number
  /** Sum of the answered items. */
  sum: number
  /** The total if every missing item were answered with its lowest, and with its highest, points. */
  lowest: number
  highest: number
}

/** Throws on an answer that is not one of the item's options: answers are parsed before they are scored. */
export function extent(instrument: Instrument, scale: Scale, answers: Answers): Extent {
  const of: Extent = { answered: 0, sum: 0, lowest: 0, highest: 0 }
  for (const id of scale.items) {
    const item = instrument.items.find(each => each.id === id)
    if (!item) throw new Error(`${instrument.id}/${scale.id} has no item ${id}`)
    const values = optionsOf(instrument, item).map(option => option.value)
    const lowest = Math.min(...values)
    const highest = Math.max(...values)
    const said = answers[id]
    if (typeof said !== 'number') {
      of.lowest += lowest
      of.highest += highest
      continue
    }
    if (!values.includes(said)) throw new RangeError(`${instrument.id}/${id}: not one of its options`)
    const points = pointsOf(item, said, lowest + highest)
    of.answered += 1
    of.sum += points
    of.lowest += points
    of.highest += points
  }
  return of
}

const pointsOf = (item: Item, value: number, ends: number): number =>
  item.reversed === true ? ends - value : value

/** The band of a total. Throws where the bands leave a gap, which the checks of instrument files rule out. */
export function bandAt(scale: Scale, total: number): Band {
  const band = scale.bands.find(each => total >= each.from && total <= each.to)
  if (!band) throw new Error(`scale ${scale.id} has no band for ${total}`)
  return band
}
