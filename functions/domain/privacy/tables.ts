import * as z from 'zod'
import { varianceOf } from './budget.ts'
import { discreteGaussian, type RandomBytes } from './discrete-gaussian.ts'
import { YES_NO_CELLS } from './pools.ts'
import { NO_VALUE, type ReportPlan, wholeCells } from './report-plan.ts'

/**
 * Counts of people in cells. The last cell of each group is "no score": silent, unscorable, erased, unsubscribed, paused
 * or bounced, all alike. So a group's cells add up to the people invited, and silence is protected as an answer is.
 */
export const tables = z.object({
  /** One for each scale. */
  whole: z.array(z.array(z.int())),
  /** By dimension, scale and group. */
  dimensions: z.array(z.array(z.array(z.array(z.int())))),
  /** One for each kind of support: ticked, not ticked, did not answer. */
  wishes: z.array(z.array(z.int())),
})
export type Tables = z.infer<typeof tables>

/** What one person's answers say to the report. */
export type CountedAnswers = {
  /** Dimension → the value that the frozen audience has for them. */
  values: Readonly<Record<string, string>>
  /** For each scale of the plan the band, from light (0) to heavy; null where there is no score. */
  bands: readonly (number | null)[]
  /** The kinds of support that they ticked, as sent in this wave. */
  wishes: readonly string[]
}

/** Counts a wave. Hand in each person's answers once. Throws where the answers do not belong to the plan. */
export class Count {
  readonly #plan: ReportPlan
  readonly #tables: Tables
  readonly #groupOf: ReadonlyMap<string, number>[]

  constructor(plan: ReportPlan) {
    this.#plan = plan
    const yesNo = () => Array<number>(YES_NO_CELLS).fill(0)
    this.#tables = {
      whole: plan.scales.map(scale => Array<number>(wholeCells(plan, scale)).fill(0)),
      dimensions: plan.dimensions.map(({ groups }) => plan.scales.map(() => groups.map(yesNo))),
      wishes: (plan.wishes?.kinds ?? []).map(yesNo),
    }
    this.#groupOf = plan.dimensions.map(
      ({ groups }) =>
        new Map(groups.flatMap(({ values }, group) => values.map(value => [value, group] as const))),
    )
  }

  add({ values, bands, wishes }: CountedAnswers): void {
    const groups = this.#plan.dimensions.map(({ dimension }, n) => {
      const value = Object.hasOwn(values, dimension) ? values[dimension] : undefined
      const group = this.#groupOf[n]?.get(value ?? NO_VALUE)
      if (group === undefined)
        throw new RangeError(`an answer from a group of ${dimension} that nobody was invited in`)
      return group
    })
    this.#plan.scales.forEach((scale, n) => {
      const band = bands[n]
      if (band === null || band === undefined) return
      if (!Number.isInteger(band) || band < 0 || band >= scale.bands)
        throw new RangeError(`${scale.instrument} has no band ${band}`)
      const yesNo = band >= scale.cut ? 0 : 1
      increment(this.#tables.whole[n], this.#plan.whole.tells === 'bands' ? band : yesNo)
      groups.forEach((group, d) => {
        increment(this.#tables.dimensions[d]?.[n]?.[group], yesNo)
      })
    })
    this.#plan.wishes?.kinds.forEach((kind, n) => {
      increment(this.#tables.wishes[n], wishes.includes(kind) ? 0 : 1)
    })
  }

  /** The true counts, which nobody may read. Throws where more people answered than were invited. */
  tables(): Tables {
    const { invited, dimensions } = this.#plan
    return {
      whole: this.#tables.whole.map(cells => filled(cells, invited)),
      dimensions: this.#tables.dimensions.map((scales, d) =>
        scales.map(groups => groups.map((cells, g) => filled(cells, dimensions[d]?.groups[g]?.invited ?? 0))),
      ),
      wishes: this.#tables.wishes.map(cells => filled(cells, invited)),
    }
  }
}

function increment(cells: number[] | undefined, cell: number): void {
  if (cells) cells[cell] = (cells[cell] ?? 0) + 1
}

/** Puts all others who were invited into the last cell. */
function filled(cells: readonly number[], invited: number): number[] {
  const others = invited - cells.reduce((sum, count) => sum + count, 0)
  if (others < 0) throw new RangeError('more people answered than were invited')
  return [...cells.slice(0, -1), others]
}

/** Adds noise of its own to every cell, "no score" too, as the plan paid for. Unclipped: counts may be negative. */
export function withNoise(plan: ReportPlan, exact: Tables, random: RandomBytes): Tables {
  const noisy = (cells: readonly number[], cost: number) => {
    const variance = varianceOf(cost)
    return cells.map(count => count + discreteGaussian(variance, random))
  }
  return {
    whole: exact.whole.map(cells => noisy(cells, plan.whole.cost)),
    dimensions: exact.dimensions.map((scales, d) =>
      scales.map(groups => groups.map(cells => noisy(cells, plan.dimensions[d]?.cost ?? 0))),
    ),
    wishes: exact.wishes.map(cells => noisy(cells, plan.wishes?.cost ?? 0)),
  }
}
