import * as z from 'zod'
import { type MicroRho, microRho, split } from './budget.ts'
import { answersNeeded, poolsOf, YES_NO_CELLS } from './pools.ts'

/**
 * Which tables a wave's report is made of, and what each costs. It follows from what HR knows and chose, and is fixed
 * when the wave opens, before anybody answers.
 */
export const reportPlan = z.object({
  /** How many people the tables count: those invited who could pay. */
  invited: z.int().positive(),
  /** What each of them pays: the sum of the tables below. */
  cost: microRho,
  scales: z.array(
    z.object({
      instrument: z.string(),
      scale: z.string(),
      /** How many bands are told apart, from light to heavy. */
      bands: z.int().min(2),
      /** The headline share counts this band and all heavier ones. */
      cut: z.int().positive(),
    }),
  ),
  /** For each scale one table of all people. `bands`: every band is told, or else the headline share alone. */
  whole: z.object({ cost: microRho.positive(), tells: z.enum(['bands', 'headline']) }),
  /** For each scale one table of each dimension, with the headline share of each group. */
  dimensions: z.array(
    z.object({
      dimension: z.string(),
      cost: microRho.positive(),
      groups: z.array(z.object({ values: z.array(z.string()).min(1), invited: z.int().positive() })).min(2),
    }),
  ),
  /** For each kind of support one table of all people: who ticked it. */
  wishes: z.object({ cost: microRho.positive(), kinds: z.array(z.string()).min(1) }).optional(),
})
export type ReportPlan = z.infer<typeof reportPlan>

/** With fewer people the bands would drown in the noise. */
const TELL_BANDS_FROM = 250

/**
 * A breakdown has no more groups, for each of two scales: more could not be read, and a report is stored as one item,
 * of at most 400 KB.
 */
const MOST_GROUPS = 1000

/** A person without a value, such as "no department", is in the group of that name. */
export const NO_VALUE = ''

export type ReportWish = {
  /** What the report may cost. */
  budget: MicroRho
  scales: ReportPlan['scales']
  invited: number
  /** In order of importance: dimension → value → how many invited people have it. Each person has one value. */
  dimensions: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** How many of those invited probably answer, from 0 to 1: half, or the participation published last. */
  expected: number
  /** The kinds of support that the report tells the wish for; none where HR does not pay for it. */
  wishes: readonly string[]
}

/** Plans a report. Leaves out a breakdown that has no two groups large enough; the others share what it would cost. */
export function planReport(wish: ReportWish): ReportPlan {
  let names = [...wish.dimensions.keys()]
  for (;;) {
    const costs = split(wish.budget, {
      scales: wish.scales.length,
      dimensions: names.length,
      wishes: wish.wishes.length,
    })
    const fewestAnswers = names.length > 0 ? answersNeeded(costs.breakdown) : 0
    const dimensions = names.map(dimension => ({
      dimension,
      cost: costs.breakdown,
      groups: groupsOf(wish, dimension, fewestAnswers),
    }))
    const told = dimensions.filter(({ groups }) => groups.length > 1)
    if (told.length < names.length) {
      names = told.map(({ dimension }) => dimension)
      continue
    }
    const scales = wish.scales.length
    return {
      invited: wish.invited,
      cost: scales * (costs.whole + told.length * costs.breakdown) + wish.wishes.length * costs.wish,
      scales: wish.scales,
      whole: { cost: costs.whole, tells: wish.invited >= TELL_BANDS_FROM ? 'bands' : 'headline' },
      dimensions: told,
      ...(wish.wishes.length > 0 ? { wishes: { cost: costs.wish, kinds: [...wish.wishes] } } : {}),
    }
  }
}

/** The groups of a breakdown. Where there would be too many, each has to be larger. */
function groupsOf({ dimensions, expected, scales }: ReportWish, dimension: string, fewestAnswers: number) {
  const invited = dimensions.get(dimension) ?? new Map<string, number>()
  const most = Math.min(MOST_GROUPS, Math.floor((2 * MOST_GROUPS) / scales.length))
  for (let fewest = fewestAnswers; ; fewest = Math.ceil(fewest * 1.05)) {
    const groups = poolsOf(invited, { fewestAnswers: fewest, expected })
    if (groups.length <= most) return groups
  }
}

/** How many cells a table of the whole has for a scale, "no score" included. */
export const wholeCells = ({ whole }: ReportPlan, { bands }: { bands: number }): number =>
  whole.tells === 'bands' ? bands + 1 : YES_NO_CELLS
