import * as z from 'zod'

/**
 * The share of a group in one band, as a report may show it: per cent in steps of at least five, "few" below ten per
 * cent and "most" above ninety. So nobody learns that no one, or everyone, gave the same answer.
 */
export const share = z.union([z.int().min(10).max(90).multipleOf(5), z.enum(['few', 'most'])])
export type Share = z.infer<typeof share>

/** A count of people as a report may show it: to the nearest five. */
export const roundedCount = (people: number): number => Math.round(people / 5) * 5

/**
 * How shares are rounded in a group that is shown as `from` people or more. A step is at least three people wide (two
 * in the smallest groups), and "few" covers what is between it and the first step where that is narrower. So a share
 * leaves the count open even for a reader who knows how many answered. The steps depend on the rounded number of
 * respondents alone, which is on the page. Example: "10 %" in steps of five is 10 to 12.5, which holds two whole people
 * from 80 respondents on; below that it is "few".
 */
const ROUNDINGS = [
  { from: 85, step: 5, few: 10 },
  { from: 65, step: 5, few: 12.5 },
  { from: 40, step: 10, few: 15 },
  { from: 0, step: 25, few: 12.5 },
] as const

type Rounding = (typeof ROUNDINGS)[number]

/** A group's shares, and for each band whether one person fewer, or one more, would look the same. */
export type RoundedShares = { shares: Share[]; room: { fewer: boolean; more: boolean }[] }

/**
 * The shares of a group's people over the bands of one scale (`counts`, one per band). Null where even rounded shares
 * would reveal a count: the bands sum to all, so the others may leave one band a single possibility. That depends on
 * the shares and the number of people alone, so tables with equal shares are treated alike
 * (docs/decisions/0005-disclosure.md).
 */
export function roundedShares(counts: readonly number[]): RoundedShares | null {
  const people = counts.reduce((sum, count) => sum + count, 0)
  const respondents = roundedCount(people)
  const rounding = ROUNDINGS.find(({ from }) => respondents >= from) ?? ROUNDINGS[3]
  const shares: Share[] = []
  const room: RoundedShares['room'] = []
  let least = 0
  let most = 0
  for (const count of counts) {
    const share = roundedShare(count, people, rounding)
    const stays = (other: number) => roundedShare(other, people, rounding) === share
    let low = count
    let high = count
    while (low > 0 && stays(low - 1)) low--
    while (high < people && stays(high + 1)) high++
    if (low === high) return null
    shares.push(share)
    room.push({ fewer: low < count, more: count < high })
    least += low
    most += high
  }
  return least < people && people < most ? { shares, room } : null
}

/** One share. Symmetrical: the rest of the group gets the share that makes 100 with it. */
function roundedShare(count: number, people: number, rounding: Rounding): Share {
  if (2 * count > people) return opposite(roundedShare(people - count, people, rounding))
  const percent = (100 * count) / people
  // One person is "few" even in a group of eight, where one is an eighth.
  if (count <= 1 || percent < rounding.few) return 'few'
  return Math.round(percent / rounding.step) * rounding.step
}

const opposite = (share: Share): Share => {
  if (share === 'few') return 'most'
  return share === 'most' ? 'few' : 100 - share
}
