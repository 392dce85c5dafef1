import { describe, expect, test } from 'vitest'
import { roundedShares, share } from '../../../functions/domain/report/shares.ts'

const ofTwo = (count: number, people: number) => roundedShares([count, people - count])

describe('a share', () => {
  // Where a step begins, and the rounded number of people that a group needs for it.
  test.each([
    [9, 100, 'few'],
    [10, 100, 10],
    [12, 100, 10],
    [13, 100, 15],
    [50, 100, 50],
    [90, 100, 90],
    [91, 100, 'most'],
    [8, 83, 'few'],
    [9, 83, 10],
    [10, 82, 'few'],
    [11, 82, 15],
    [7, 63, 'few'],
    [8, 63, 15],
    [9, 62, 'few'],
    [10, 62, 20],
    [5, 38, 'few'],
    [6, 40, 20],
    [4, 37, 'few'],
    [5, 37, 25],
    [1, 8, 'few'],
    [0, 8, 'few'],
  ] as const)('of %i among %i is shown as %s', (count, people, told) => {
    const other = told === 'few' ? 'most' : told === 'most' ? 'few' : 100 - told
    expect(ofTwo(count, people)?.shares).toEqual([told, other])
  })

  test('says whether one more, or one fewer, would look the same', () => {
    expect(ofTwo(0, 100)?.room[0]).toEqual({ fewer: false, more: true })
    expect(ofTwo(9, 100)?.room[0]).toEqual({ fewer: true, more: false })
    expect(ofTwo(11, 100)?.room[0]).toEqual({ fewer: true, more: true })
    expect(ofTwo(100, 100)?.room[0]).toEqual({ fewer: true, more: false })
  })

  test('is a multiple of five from ten to ninety, or a word', () => {
    for (const told of ['few', 10, 55, 90, 'most']) expect(share.safeParse(told).success).toBe(true)
    for (const told of ['none', 5, 12, 95, 100]) expect(share.safeParse(told).success).toBe(false)
  })
})

/** The shares of a table as they would be shown, even if they reveal a count. */
function told(counts: readonly number[]): string {
  const people = counts.reduce((sum, count) => sum + count, 0)
  const rounded = 5 * Math.round(people / 5)
  const [step, few] =
    rounded >= 85 ? [5, 10] : rounded >= 65 ? [5, 12.5] : rounded >= 40 ? [10, 15] : [25, 12.5]
  const one = (count: number): string => {
    const percent = (100 * count) / people
    if (count < 2 || percent < few) return 'few'
    return String(step * Math.round(percent / step))
  }
  const mirrored: Record<string, string> = { few: 'most' }
  return counts
    .map(count => {
      if (2 * count <= people) return one(count)
      const rest = one(people - count)
      return mirrored[rest] ?? String(100 - Number(rest))
    })
    .join()
}

test.each([
  [2, 130],
  [3, 45],
  [4, 22],
])('the shares of %i bands are withheld just where they would leave one a single count', (bands, most) => {
  const tables = (people: number, of: number): number[][] =>
    of === 1
      ? [[people]]
      : Array.from({ length: people + 1 }, (_, first) =>
          tables(people - first, of - 1).map(rest => [first, ...rest]),
        ).flat()
  const wrong: string[] = []
  let withheld = 0
  for (let people = 8; people <= most; people++)
    for (const [shares, them] of Map.groupBy(tables(people, bands), told)) {
      const possible = Array.from({ length: bands }, (_, band) => new Set(them.map(each => each[band])).size)
      const expected = possible.includes(1) ? undefined : shares
      if (expected === undefined) withheld += them.length
      for (const counts of them)
        if (roundedShares(counts)?.shares.join() !== expected) wrong.push(counts.join())
    }
  expect(wrong).toEqual([])
  expect(withheld).toBeGreaterThan(0)
})
