import { cutBelow, type Edge } from './min-cut.ts'

/**
 * Decides which groups of respondents a report may show. The rules are in docs/decisions/0005-disclosure.md, with the
 * argument why no combination of the released tables narrows down to fewer than k people.
 */

/** The least that k may be, whatever a campaign asks for. */
export const MIN_K = 8
/** The k of a campaign that sets none. */
export const DEFAULT_K = 10

/**
 * A group is shown only where at least this many more than k were invited. If exactly k were invited and k are shown,
 * everybody in the group is known to have answered, and whether a person took part is private.
 */
const ROOM_TO_DECLINE = 2

/** How many people must be invited into a group for it to be shown at all. */
export const minInvited = (k: number): number => k + ROOM_TO_DECLINE

/** A person whose answers a report counts, with their segments as frozen at launch. */
export type Respondent = { participant: string; segments: Readonly<Record<string, string>> }

/** Segment name → how many were invited, including segments in which nobody answered. */
export type InvitedBySegment = Readonly<Record<string, number>>

/** Segments shown as one group. More than one means that they were pooled. */
export type Group = { segments: string[]; respondents: number; invited: number }

/**
 * Why a dimension is not shown. `one-group`: pooling left nothing to compare. `overlap`: its groups and those of the
 * other dimension together would narrow down to fewer than k people. `too-alike`: its groups consist of nearly the same
 * people as in an earlier report. `withheld-before`: an earlier report left it out.
 */
type WithheldReason = 'one-group' | 'overlap' | 'too-alike' | 'withheld-before'

type DisclosedDimension =
  | { outcome: 'released'; dimension: string; groups: Group[] }
  | { outcome: 'withheld'; dimension: string; reason: WithheldReason }

export type Disclosure =
  | { outcome: 'withheld'; reason: 'too-few' | 'too-alike' }
  | { outcome: 'released'; dimensions: DisclosedDimension[] }

/** An earlier report of the same campaign: what it showed, and whom it counted. */
export type EarlierDisclosure = {
  respondents: readonly Respondent[]
  /** Dimension → its groups as lists of segments; null where it was not shown. */
  dimensions: ReadonlyMap<string, readonly (readonly string[])[] | null>
}

export type DisclosureQuestion = {
  respondents: readonly Respondent[]
  invited: number
  /** At most two, in order of importance: where both cannot be shown, the second is withheld. */
  dimensions: readonly { dimension: string; invited: InvitedBySegment }[]
  k: number
  earlier: readonly EarlierDisclosure[]
}

/** The segment of a person for whom the roster has none. */
export const NO_SEGMENT = ''

/** Own properties only: a dimension may be called "constructor", which every object has. */
export const segmentIn = (segments: Readonly<Record<string, string>>, dimension: string): string =>
  Object.hasOwn(segments, dimension) ? (segments[dimension] ?? NO_SEGMENT) : NO_SEGMENT

/** The groups to show, or the reason for none. Throws on a k below `MIN_K` or on more than two dimensions. */
export function disclose({ respondents, invited, dimensions, k, earlier }: DisclosureQuestion): Disclosure {
  if (!(k >= MIN_K)) throw new RangeError(`k is ${k}, and must be ${MIN_K} or more`)
  if (dimensions.length > 2) throw new RangeError('a report breaks down by at most two dimensions')
  if (respondents.length < k || invited < minInvited(k)) return { outcome: 'withheld', reason: 'too-few' }
  if (earlier.some(before => isTooAlike(respondents, before.respondents, k)))
    return { outcome: 'withheld', reason: 'too-alike' }

  const disclosed = dimensions.map(asked => discloseOne(asked, respondents, k, earlier))
  const [first, second] = disclosed
  if (first?.outcome !== 'released' || second?.outcome !== 'released')
    return { outcome: 'released', dimensions: disclosed }
  return { outcome: 'released', dimensions: [first, poolOverlaps(first, second, respondents, k)] }
}

function discloseOne(
  { dimension, invited }: DisclosureQuestion['dimensions'][number],
  respondents: readonly Respondent[],
  k: number,
  earlier: readonly EarlierDisclosure[],
): DisclosedDimension {
  const before = earlier.map(report => report.dimensions.get(dimension) ?? null)
  if (before.includes(null)) return { outcome: 'withheld', dimension, reason: 'withheld-before' }

  // Groups that an earlier report showed together are never split again, only pooled further.
  const groups = poolSmall(unitsOf(dimension, respondents, invited, before.at(-1) ?? []), k)
  if (groups.length < 2) return { outcome: 'withheld', dimension, reason: 'one-group' }

  const now = earlier.length > 0 ? byGroup(respondents, dimension, groups) : []
  for (const report of earlier) {
    const then = byGroup(report.respondents, dimension, groups)
    if (now.some((members, group) => isTooAlike(members, then[group] ?? [], k)))
      return { outcome: 'withheld', dimension, reason: 'too-alike' }
  }
  return { outcome: 'released', dimension, groups }
}

/** Smallest first; ties by name in code unit order, which is the same on every machine. */
const bySize = (a: Group, b: Group): number =>
  a.respondents - b.respondents || a.invited - b.invited || (nameOf(a) < nameOf(b) ? -1 : 1)
const byName = (a: Group, b: Group): number => (nameOf(a) < nameOf(b) ? -1 : 1)
const nameOf = (group: Group): string => group.segments.join('\n')

const isLarge = (group: Group, k: number): boolean => group.respondents >= k && group.invited >= minInvited(k)

const poolGroups = (groups: readonly Group[]): Group => ({
  segments: groups.flatMap(group => group.segments).sort(),
  respondents: groups.reduce((sum, group) => sum + group.respondents, 0),
  invited: groups.reduce((sum, group) => sum + group.invited, 0),
})

/** The starting point of pooling: the groups of the last report, and each new segment by itself. */
function unitsOf(
  dimension: string,
  respondents: readonly Respondent[],
  invited: InvitedBySegment,
  before: readonly (readonly string[])[],
): Group[] {
  const answered = new Map<string, number>()
  for (const { segments } of respondents) {
    const segment = segmentIn(segments, dimension)
    answered.set(segment, (answered.get(segment) ?? 0) + 1)
  }
  const invitedIn = new Map(Object.entries(invited))
  const known = new Set([...invitedIn.keys(), ...answered.keys(), ...before.flat()])
  const single = (segment: string): Group => ({
    segments: [segment],
    respondents: answered.get(segment) ?? 0,
    invited: invitedIn.get(segment) ?? 0,
  })
  const shown = new Set(before.flat())
  return [
    ...before.map(segments => poolGroups(segments.map(single))),
    ...[...known].filter(segment => !shown.has(segment)).map(single),
  ]
}

/** Pools all small groups into one, and adds the next smallest until every group is large. */
function poolSmall(units: readonly Group[], k: number): Group[] {
  const large = units.filter(unit => isLarge(unit, k)).sort(bySize)
  const small = units.filter(unit => !isLarge(unit, k)).sort(bySize)
  if (small.length === 0) return large.sort(byName)

  let pool = poolGroups(small)
  let taken = 0
  for (; !isLarge(pool, k) && taken < large.length; taken++)
    pool = poolGroups([pool, ...large.slice(taken, taken + 1)])
  return [...large.slice(taken), pool].sort(byName)
}

/**
 * Pools groups of the second dimension until every cut between the groups of both is crossed by at least k people or by
 * nobody. Each side of a smaller cut holds groups of both dimensions, since all people of a group cross the edge of a
 * side with one dimension alone. So there is always a pair to pool, and each pooling leaves one group fewer.
 */
function poolOverlaps(
  first: DisclosedDimension & { outcome: 'released' },
  second: DisclosedDimension & { outcome: 'released' },
  respondents: readonly Respondent[],
  k: number,
): DisclosedDimension {
  const offset = first.groups.length
  const cells = cellsOf(first, second, respondents)
  let groups = second.groups
  while (groups.length > 1) {
    const cut = cutBelow(k, offset + groups.length, edgesTo(groups, cells, offset))
    if (!cut) return { ...second, groups }

    const smallestOf = (side: readonly number[]) =>
      side.flatMap(node => groups[node - offset] ?? []).sort(bySize)[0]
    const one = smallestOf(cut.one)
    const other = smallestOf(cut.other)
    if (!one || !other) throw new Error('a cut below k separated groups of one dimension only')
    groups = [...groups.filter(group => group !== one && group !== other), poolGroups([one, other])].sort(
      byName,
    )
  }
  return { outcome: 'withheld', dimension: second.dimension, reason: 'overlap' }
}

type Released = DisclosedDimension & { outcome: 'released' }

/** People who share a group of the first dimension and a segment of the second. */
type Cell = { row: number; segment: string; people: number }

function cellsOf(first: Released, second: Released, respondents: readonly Respondent[]): Cell[] {
  const rows = groupIndex(first.groups)
  const bySegment = new Map<string, Cell[]>()
  for (const { segments } of respondents) {
    const row = rows.get(segmentIn(segments, first.dimension)) ?? 0
    const segment = segmentIn(segments, second.dimension)
    let ofSegment = bySegment.get(segment)
    if (!ofSegment) {
      ofSegment = []
      bySegment.set(segment, ofSegment)
    }
    const cell = ofSegment[row]
    if (cell) cell.people++
    else ofSegment[row] = { row, segment, people: 1 }
  }
  return [...bySegment.values()].flatMap(ofSegment => ofSegment.filter(cell => cell !== undefined))
}

/** The graph of groups: nodes of the first dimension from 0, those of the second from `offset`. */
function edgesTo(groups: readonly Group[], cells: readonly Cell[], offset: number): Edge[] {
  const columns = groupIndex(groups)
  const people = new Map<number, number>()
  for (const { row, segment, people: more } of cells) {
    const key = (columns.get(segment) ?? 0) * offset + row
    people.set(key, (people.get(key) ?? 0) + more)
  }
  return [...people].map(([key, count]) => ({
    a: key % offset,
    b: offset + Math.floor(key / offset),
    people: count,
  }))
}

/** Segment → the index of the group that shows it. */
export const groupIndex = (groups: readonly Pick<Group, 'segments'>[]): Map<string, number> =>
  new Map(groups.flatMap(({ segments }, index) => segments.map(segment => [segment, index] as const)))

function byGroup(
  respondents: readonly Respondent[],
  dimension: string,
  groups: readonly Group[],
): Respondent[][] {
  const indexOf = groupIndex(groups)
  const members: Respondent[][] = groups.map(() => [])
  for (const respondent of respondents)
    members[indexOf.get(segmentIn(respondent.segments, dimension)) ?? -1]?.push(respondent)
  return members
}

/** Whether two cohorts differ by fewer than k people: side by side, they would reveal the answers of those few. */
function isTooAlike(now: readonly Respondent[], then: readonly Respondent[], k: number): boolean {
  const before = new Set(then.map(respondent => respondent.participant))
  const after = new Set(now.map(respondent => respondent.participant))
  const different = before.symmetricDifference(after).size
  return different > 0 && different < k
}
