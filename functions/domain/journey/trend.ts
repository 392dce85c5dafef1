import type { Instrument, Scale } from '../check-in/instrument.ts'
import { reliablyChanged } from '../check-in/scoring.ts'
import type { Entry } from './entry.ts'

/** One scale over the rounds in which it was asked in the same version: others are not comparable with it. */
export interface ScaleTrend {
  title: string
  range: { min: number; max: number }
  /** Whether a higher total weighs more, as the bands say. */
  heavier: 'higher' | 'lower'
  /** `score: null` where too little was answered. */
  points: readonly { on: string; score: number | null }[]
  /** Between the last two rounds with a total; undefined where there are no two. */
  change: { from: string; to: string; is: Change } | undefined
}

/** `not-said`: no reliable change is published for the scale, so that a difference may be chance. */
type Change = 'lighter' | 'heavier' | 'about-the-same' | 'not-said'

/** Entries in order; instruments that this build does not have any more, or has in another version, are left out. */
export function trendsOf(
  entries: readonly Entry[],
  instruments: ReadonlyMap<string, Instrument>,
): ScaleTrend[] {
  const ids = new Set(entries.flatMap(entry => entry.instruments.map(({ id }) => id)))
  return [...ids].flatMap(id => {
    const instrument = instruments.get(id)
    if (!instrument) return []
    const asked = entries.flatMap(entry =>
      entry.instruments
        .filter(each => each.id === id && each.version === instrument.version)
        .map(each => ({ on: entry.on, scores: each.scores })),
    )
    return instrument.scales.map(scale =>
      trendOf(
        scale,
        asked.map(({ on, scores }) => ({
          on,
          score: scores.find(each => each.scale === scale.id)?.score ?? null,
        })),
      ),
    )
  })
}

function trendOf(scale: Scale, points: ScaleTrend['points']): ScaleTrend {
  const [first, last] = [scale.bands[0]?.weight ?? 0, scale.bands.at(-1)?.weight ?? 0]
  const heavier = last >= first ? 'higher' : 'lower'
  const [before, after] = points.filter(({ score }) => score !== null).slice(-2)
  return {
    title: scale.plainName ?? scale.name,
    range: scale.range,
    heavier,
    points,
    change:
      before && after
        ? { from: before.on, to: after.on, is: changeIn(scale, heavier, before.score, after.score) }
        : undefined,
  }
}

function changeIn(
  scale: Scale,
  heavier: ScaleTrend['heavier'],
  before: number | null,
  after: number | null,
): Change {
  if (scale.reliableChange === undefined || before === null || after === null) return 'not-said'
  if (!reliablyChanged(scale, before, after)) return 'about-the-same'
  return after > before === (heavier === 'higher') ? 'heavier' : 'lighter'
}

/** More than this between two rounds is a longer time: campaigns that ask four times a year leave some ninety days. */
const LONGER_THAN_DAYS = 150
const DAY_MS = 86_400_000

/** Whether the last round came after a longer time without one. */
export function cameBack(entries: readonly Entry[]): boolean {
  const [before, last] = entries.slice(-2)
  if (!before || !last) return false
  return Date.parse(last.on) - Date.parse(before.on) > LONGER_THAN_DAYS * DAY_MS
}
