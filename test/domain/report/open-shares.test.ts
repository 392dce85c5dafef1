import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BandedPeople, openShares } from '../../../functions/domain/report/open-shares.ts'
import { roundedShares } from '../../../functions/domain/report/shares.ts'

/**
 * The rule of `openShares` as written, by brute force: every change is made and every table counted again. For every
 * count in every group one person, or two people in opposite directions, could have answered differently without a
 * change in anything that is shown.
 */
function byBruteForce({ bands, bandOf, rowsOf, sizes }: BandedPeople) {
  const rows = sizes.flatMap((size, table) => Array.from({ length: size }, (_, group) => ({ table, group })))
  const people = bandOf.map((_, person) => person)
  const isIn = (person: number, row: number) => rowsOf[rows[row]?.table ?? 0]?.[person] === rows[row]?.group
  const sharesOf = (truth: readonly number[], row: number) => {
    const counts = Array.from({ length: bands }, () => 0)
    for (const person of people)
      if (isIn(person, row)) counts[truth[person] ?? 0] = (counts[truth[person] ?? 0] ?? 0) + 1
    return roundedShares(counts)?.shares ?? null
  }
  const shown = rows.map((_, row) => sharesOf(bandOf, row))
  const looksAlike = (truth: readonly number[]) =>
    rows.every(
      (_, row) => shown[row] === null || JSON.stringify(sharesOf(truth, row)) === JSON.stringify(shown[row]),
    )
  const kinds = [
    ...new Map(
      people.map(person => [JSON.stringify([bandOf[person], rowsOf.map(of => of[person])]), person]),
    ).values(),
  ]
  const isOpen = (row: number, band: number): boolean =>
    kinds.some(one => {
      const from = bandOf[one] ?? 0
      return (
        isIn(one, row) &&
        Array.from({ length: bands }, (_, to) => to).some(to => {
          if (to === from || (to !== band && from !== band)) return false
          const moved = bandOf.with(one, to)
          return (
            looksAlike(moved) ||
            kinds.some(
              other => !isIn(other, row) && bandOf[other] === to && looksAlike(moved.with(other, from)),
            )
          )
        })
      )
    })
  const told = () =>
    rows.findIndex((_, row) => row > 0 && [...Array(bands).keys()].some(band => !isOpen(row, band)))
  const sizeOf = (row: number) => people.filter(person => isIn(person, row)).length
  for (let row = told(); row !== -1; row = told()) {
    const left = [...rows.keys()].filter(each => each > 0 && shown[each] !== null)
    const next = left.includes(row) ? row : left.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b)[0]
    if (next === undefined) break
    shown[next] = null
  }
  return sizes.map((_, table) => shown.filter((_, row) => rows[row]?.table === table))
}

/** Counts of a band by department and site. */
const aCompany = fc
  .array(
    fc.record({
      department: fc.nat({ max: 2 }),
      site: fc.nat({ max: 1 }),
      counts: fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 14 })), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((cells): BandedPeople => {
    const people = cells.flatMap(({ counts, ...cell }) =>
      counts.flatMap((count, band) => Array.from({ length: count }, () => ({ ...cell, band }))),
    )
    return {
      bands: 3,
      bandOf: people.map(({ band }) => band),
      rowsOf: [
        people.map(() => 0),
        people.map(({ department }) => department),
        people.map(({ site }) => site),
      ],
      sizes: [1, 3, 2],
    }
  })

test('shares are shown and withheld just as the rule says', () => {
  const seen = { shown: 0, withheld: 0 }
  fc.assert(
    fc.property(aCompany, company => {
      const found = openShares(company)
      expect(found).toEqual(byBruteForce(company))
      for (const shares of found.slice(1).flat()) seen[shares ? 'shown' : 'withheld']++
    }),
    { numRuns: 200 },
  )
  expect(seen.shown).toBeGreaterThan(20)
  expect(seen.withheld).toBeGreaterThan(20)
})
