/**
 * What a report told before noise took their place: the rules of minimum group size, pooling, rounding, withheld shares
 * and too similar rounds, for the whole and one breakdown. Here for the comparison in docs/reports.md alone.
 */

/** Somebody who answered: who they are in every round, their unit, and their band from the lightest. */
export type Answer = { person: number; unit: number; band: number }

/** What a later round is held against. `groups`: null where the breakdown was withheld. */
export type OldReport = {
  answers: readonly Answer[]
  groups: number[][] | null
  alone: number
  whole: boolean
}

/** No group had fewer who answered, or had fewer than two more invited. */
const K = 10

/** `alone`: how many units had shares by themselves. `whole`: whether all people together had. */
export function oldReport(
  answers: readonly Answer[],
  sizes: readonly number[],
  bands: number,
  before?: OldReport,
): OldReport {
  const nothing: OldReport = { answers, groups: null, alone: 0, whole: false }
  if (answers.length < K || (before && isTooAlike(answers, before.answers))) return nothing

  const groups = before && !before.groups ? null : pooled(answers, sizes, before?.groups ?? [])
  const parted = groups && groups.length > 1 && !isGroupTooAlike(answers, groups, before) ? groups : null
  const counts = [
    countsOf(answers, bands),
    ...(parted ?? []).map(units => countsOf(within(answers, units), bands)),
  ]
  const shown = openShares(counts)
  const alone = (parted ?? []).filter((units, group) => units.length === 1 && shown[group + 1]).length
  return { answers, groups: parted, alone, whole: shown[0] ?? false }
}

const within = (answers: readonly Answer[], units: readonly number[]): Answer[] => {
  const inside = new Set(units)
  return answers.filter(({ unit }) => inside.has(unit))
}

function countsOf(answers: readonly Answer[], bands: number): number[] {
  const counts = Array<number>(bands).fill(0)
  for (const { band } of answers) counts[band] = (counts[band] ?? 0) + 1
  return counts
}

/** Two rounds of which one has a few people more or fewer would tell their answers. */
function isTooAlike(now: readonly Answer[], then: readonly Answer[]): boolean {
  const [these, those] = [now, then].map(of => new Set(of.map(({ person }) => person)))
  const different = these?.symmetricDifference(those ?? new Set()).size ?? 0
  return different > 0 && different < K
}

const isGroupTooAlike = (
  answers: readonly Answer[],
  groups: readonly number[][],
  before?: OldReport,
): boolean =>
  before !== undefined &&
  groups.some(units => isTooAlike(within(answers, units), within(before.answers, units)))

/** Small groups were pooled into one, and took in the next smallest until it was large; what was pooled before stayed so. */
function pooled(
  answers: readonly Answer[],
  sizes: readonly number[],
  before: readonly number[][],
): number[][] {
  const answered = sizes.map(() => 0)
  for (const { unit } of answers) answered[unit] = (answered[unit] ?? 0) + 1
  const of = (units: readonly number[], counts: readonly number[]) =>
    units.reduce((sum, unit) => sum + (counts[unit] ?? 0), 0)
  const isLarge = (units: readonly number[]) => of(units, answered) >= K && of(units, sizes) >= K + 2
  const known = new Set(before.flat())
  const units = [...before, ...[...sizes.keys()].filter(unit => !known.has(unit)).map(unit => [unit])]
  units.sort(
    (one, other) =>
      of(one, answered) - of(other, answered) || of(one, sizes) - of(other, sizes) || byName(one, other),
  )
  const large = units.filter(isLarge)
  let pool = units.filter(each => !isLarge(each)).flat()
  while (pool.length > 0 && !isLarge(pool) && large.length > 0) pool = [...pool, ...(large.shift() ?? [])]
  const groups = pool.length > 0 ? [...large, pool] : large
  return groups.sort(byName)
}

const nameOf = (units: readonly number[]): string => units.map(String).sort().join('\n')
const byName = (one: readonly number[], other: readonly number[]): number =>
  nameOf(one) < nameOf(other) ? -1 : 1

/** From so many people on, to the nearest five: the steps of a share, and below which it was “few”. */
const ROUNDINGS = [
  { from: 85, step: 5, few: 10 },
  { from: 65, step: 5, few: 12.5 },
  { from: 40, step: 10, few: 15 },
  { from: 0, step: 25, few: 12.5 },
]

function rounded(count: number, people: number): number {
  // The rest of the group got the share that made 100 with it.
  if (2 * count > people) return 100 - rounded(people - count, people)
  const of = ROUNDINGS.find(({ from }) => Math.round(people / 5) * 5 >= from) ?? { step: 25, few: 12.5 }
  const percent = (100 * count) / people
  return count <= 1 || percent < of.few ? 0 : Math.round(percent / of.step) * of.step
}

/** For each band whether one person fewer, or one more, would have looked the same; null where a count stood out. */
type Room = { fewer: boolean; more: boolean }[]

function roomOf(counts: readonly number[]): Room | null {
  const people = counts.reduce((sum, count) => sum + count, 0)
  let [least, most] = [0, 0]
  const room: Room = []
  for (const count of counts) {
    const looksSame = (other: number) =>
      other >= 0 && other <= people && rounded(other, people) === rounded(count, people)
    let [low, high] = [count, count]
    while (looksSame(low - 1)) low--
    while (looksSame(high + 1)) high++
    if (low === high) return null
    room.push({ fewer: low < count, more: high > count })
    least += low
    most += high
  }
  return least < people && people < most ? room : null
}

/**
 * Which tables (the whole first) showed their shares: while each count could have been another, by one person in another
 * band or by two in opposite directions. Where one could not, that group's were withheld, then the smallest other's.
 */
function openShares(counts: readonly (readonly number[])[]): boolean[] {
  const room = counts.map(roomOf)
  const people = counts.map(of => of.reduce((sum, count) => sum + count, 0))
  for (let row = revealed(counts, room); row !== undefined; row = revealed(counts, room)) {
    const smallest = [...room.keys()]
      .filter(each => each > 0 && room[each])
      .sort((one, other) => (people[one] ?? 0) - (people[other] ?? 0))
    const next = smallest.includes(row) ? row : smallest[0]
    if (next === undefined) break
    room[next] = null
  }
  return room.map(each => each !== null)
}

/** A group in which all that is shown left a count a single possibility. */
function revealed(
  counts: readonly (readonly number[])[],
  room: readonly (Room | null)[],
): number | undefined {
  const bands = [...(counts[0] ?? []).keys()]
  const groups = [...counts.keys()].slice(1)
  const moves = (row: number, from: number, to: number) =>
    !room[row] || (room[row][from]?.fewer === true && room[row][to]?.more === true)
  const holds = (row: number, band: number) => (counts[row]?.[band] ?? 0) > 0
  const anyoneMoves = (from: number, to: number) => from !== to && moves(0, from, to)
  return groups.find(row =>
    bands.some(band => {
      const others = bands.filter(other => other !== band)
      const byOne = others.some(
        other =>
          (holds(row, band) && anyoneMoves(band, other) && moves(row, band, other)) ||
          (holds(row, other) && anyoneMoves(other, band) && moves(row, other, band)),
      )
      // Somebody here into another band, and somebody of that band elsewhere into theirs: the whole looks the same.
      const byTwo = () =>
        others.some(other =>
          groups.some(
            elsewhere =>
              elsewhere !== row &&
              ((holds(row, band) &&
                holds(elsewhere, other) &&
                moves(row, band, other) &&
                moves(elsewhere, other, band)) ||
                (holds(row, other) &&
                  holds(elsewhere, band) &&
                  moves(row, other, band) &&
                  moves(elsewhere, band, other))),
          ),
        )
      return !byOne && !byTwo()
    }),
  )
}
