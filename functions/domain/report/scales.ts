import type { Instrument, Scale } from '../check-in/instrument.ts'
import type { Theme } from '../check-in/theme.ts'
import type { ReportPlan } from '../privacy/report-plan.ts'

/** What an employer can do something about, by what a scale asks. */
export const CONCERNS = ['work', 'rest', 'mind'] as const
export type Concern = (typeof CONCERNS)[number]

/** A scale as a report tells it. */
export type ShownScale = {
  planned: ReportPlan['scales'][number]
  /** In plain words, such as "Worry"; the scale's published name may be a clinical one. */
  title: string
  concern: Concern
  /** How heavy each band is, from 0 light to 4 very heavy, in this order. Bands of one weight are one. */
  weights: number[]
  /** A band of the instrument → its place in `weights`. */
  placeOf: ReadonlyMap<string, number>
}

/** The headline share counts everybody but those in the lightest band: it shows a change best. */
const CUT = 1

/**
 * The scales that a report tells: the first one of the instruments, or all. Scales made of items that an instrument marks
 * `risk`, or with one weight alone, are never told.
 */
export function shownScales(instruments: readonly Instrument[], which: 'headline' | 'all'): ShownScale[] {
  const shown = instruments.flatMap(instrument => {
    const risky = new Set(instrument.items.filter(item => item.risk).map(item => item.id))
    return instrument.scales
      .filter(scale => scale.items.some(item => !risky.has(item)))
      .map(scale => shownScale(instrument, scale))
      .filter(({ weights }) => weights.length > 1)
  })
  return which === 'all' ? shown : shown.slice(0, 1)
}

function shownScale(instrument: Instrument, scale: Scale): ShownScale {
  const weights = [...new Set(scale.bands.map(band => band.weight))].sort((a, b) => a - b)
  const themes = instrument.items.filter(({ id }) => scale.items.includes(id)).map(({ theme }) => theme)
  return {
    planned: { instrument: instrument.id, scale: scale.id, bands: weights.length, cut: CUT },
    title: scale.plainName ?? scale.name,
    concern: concernOf(themes),
    weights,
    placeOf: new Map(scale.bands.map(band => [band.id, weights.indexOf(band.weight)])),
  }
}

const OF_WORK: readonly (Theme | undefined)[] = ['demands', 'control', 'support']
const OF_REST: readonly (Theme | undefined)[] = ['sleep', 'tiredness', 'switching-off', 'recovery', 'energy']

function concernOf(themes: readonly (Theme | undefined)[]): Concern {
  const most = (among: typeof themes) =>
    2 * themes.filter(theme => among.includes(theme)).length > themes.length
  if (most(OF_WORK)) return 'work'
  return most(OF_REST) ? 'rest' : 'mind'
}
