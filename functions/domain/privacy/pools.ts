import { type MicroRho, varianceNumber } from './budget.ts'
import { marginOf, noiseFactor } from './margins.ts'

/** A group is told by itself where its margin is expected to be at most this, at the share below. */
const WIDEST = 0.2
const AT_SHARE = 0.3

/** No group is smaller, whatever its margin. */
export const FEWEST_INVITED = 10

/** A breakdown tells one yes/no share of each group: yes, no, and "no score". */
export const YES_NO_CELLS = 3

/** From so many answers on a group of a breakdown table is told by itself. */
export function answersNeeded(cost: MicroRho): number {
  const noise = noiseFactor(1, YES_NO_CELLS, AT_SHARE) * varianceNumber(cost)
  let answers = 1
  while (marginOf((AT_SHARE * (1 - AT_SHARE)) / answers + noise / answers ** 2) > WIDEST) answers++
  return answers
}

/** Values of the roster, such as two departments, that are counted as one group. */
export type Pool = { values: string[]; invited: number }

/**
 * Parts the invited people into groups that are large enough to be told, by what HR knows before launch: smaller values
 * are pooled, smallest first, before any noise is added. A pool that is too small at the end takes in the smallest
 * group that is large enough. Returns one group where nothing can be told apart.
 */
export function poolsOf(
  invited: ReadonlyMap<string, number>,
  { fewestAnswers, expected }: { fewestAnswers: number; expected: number },
): Pool[] {
  const enough = (pool: Pool) => pool.invited >= FEWEST_INVITED && pool.invited * expected >= fewestAnswers
  const alone: Pool[] = []
  let open: Pool = { values: [], invited: 0 }
  const smallestFirst = [...invited].sort(([a, one], [b, other]) => one - other || byText(a, b))
  for (const [value, people] of smallestFirst) {
    const group = { values: [value], invited: people }
    if (enough(group)) alone.push(group)
    else {
      open = joined(open, group)
      if (enough(open)) {
        alone.push(open)
        open = { values: [], invited: 0 }
      }
    }
  }
  if (open.values.length > 0) {
    alone.sort((one, other) => one.invited - other.invited)
    const smallest = alone.shift()
    alone.push(smallest ? joined(open, smallest) : open)
  }
  return alone.sort((one, other) => byText(one.values[0] ?? '', other.values[0] ?? ''))
}

const joined = (one: Pool, other: Pool): Pool => ({
  values: [...one.values, ...other.values].sort(byText),
  invited: one.invited + other.invited,
})

/** By code unit, so that the same groups come out on every machine. */
const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
