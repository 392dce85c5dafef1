import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildReport,
  type PublishedReport,
  type ReportMaterial,
  type ReportResponse,
} from '../../functions/domain/report/report.ts'
import { roundedShares } from '../../functions/domain/report/shares.ts'
import { instrumentsById } from '../../functions/instruments/library.ts'
import { aResponse, type Cells, material } from '../domain/report/reporting.ts'

/**
 * An attacker with the report, its rules and the exact number of respondents of every group (which no report
 * shows), who wants to infer the exact count of a band from the rounded shares.
 */

function* tables(people: number, bands: number): Generator<number[]> {
  if (bands === 1) yield [people]
  else
    for (let first = 0; first <= people; first++)
      for (const rest of tables(people - first, bands - 1)) yield [first, ...rest]
}

const sharesOf = (counts: readonly number[]) => roundedShares(counts)?.shares ?? null

describe('an attacker who tries every possible table', () => {
  test.each([
    [2, 120],
    [3, 60],
    [4, 28],
    [5, 18],
  ])('finds none of %i bands and up to %i people whose shares reveal a count', (bands, most) => {
    const told: string[] = []
    for (let people = 8; people <= most; people++) {
      const counts = new Map<string, Set<number>[]>()
      for (const table of tables(people, bands)) {
        const shares = sharesOf(table)
        // Where nothing is shown, the possible tables are nearly even: no band in them is small.
        if (shares === null) continue
        const key = JSON.stringify(shares)
        const perBand = counts.get(key) ?? table.map(() => new Set<number>())
        counts.set(key, perBand)
        for (const [band, count] of table.entries()) perBand[band]?.add(count)
      }
      for (const [key, perBand] of counts)
        if (perBand.some(possible => possible.size < 2)) told.push(`${people}: ${key}`)
    }
    expect(told).toEqual([])
  })

  test('cannot infer a small band from withheld shares', () => {
    const told: string[] = []
    for (const [bands, most] of [
      [3, 60],
      [4, 28],
    ] as const)
      for (let people = 10; people <= most; people++) {
        const possible = Array.from({ length: bands }, () => new Set<number>())
        for (const table of tables(people, bands))
          if (sharesOf(table) === null)
            for (const [band, count] of table.entries()) possible[band]?.add(count)
        for (const counts of possible)
          if (counts.size === 1 && [...counts].every(count => count < 5)) told.push(`${people}`)
      }
    expect(told).toEqual([])
  })
})

describe('an attacker who compares all tables of a report', () => {
  const aCell = fc.tuple(
    fc.constantFrom('Care', 'Sales', 'Works'),
    fc.constantFrom('Cork', 'Oslo'),
    fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 5, maxLength: 5 }),
  )
  const companies = fc
    .array(aCell, { minLength: 3, maxLength: 6 })
    .map((cells): Cells => [...new Map(cells.map(cell => [`${cell[0]} ${cell[1]}`, cell])).values()])

  const bandIds = instrumentsById(['phq-9'])[0]?.scales[0]?.bands.map(band => band.id) ?? []
  const bandOf = (response: ReportResponse) => bandIds.indexOf(response.scores['phq-9']?.[0]?.band ?? '')

  /** The same people with different answers of one or two: would the report look the same? */
  function* otherTruths(from: ReportMaterial, department: string, band: number): Generator<ReportMaterial> {
    const moved = (response: ReportResponse, to: number) => ({
      ...aResponse(from.instruments, to),
      participant: response.participant,
      segments: response.segments,
    })
    const kinds = Map.groupBy(
      from.responses,
      one => `${one.segments.department} ${one.segments.site} ${bandOf(one)}`,
    )
    const movers = [...kinds.values()].flatMap(([one]) => (one ? [one] : []))
    const replaced = (changes: ReadonlyMap<ReportResponse, number>) => ({
      ...from,
      responses: from.responses.map(one => {
        const to = changes.get(one)
        return to === undefined ? one : moved(one, to)
      }),
    })
    for (const one of movers.filter(mover => mover.segments.department === department))
      for (let to = 0; to < 5; to++) {
        if (to === bandOf(one) || (to !== band && bandOf(one) !== band)) continue
        yield replaced(new Map([[one, to]]))
        for (const other of movers)
          if (other !== one && other.segments.department !== department && bandOf(other) === to)
            yield replaced(
              new Map([
                [one, to],
                [other, bandOf(one)],
              ]),
            )
      }
  }

  /** Whether these answers, rounded by the rules, result in every share of the report. */
  function couldBe(built: PublishedReport, truth: ReportMaterial): boolean {
    const tables = [
      { shares: built.overall.shares[0], people: truth.responses },
      ...built.dimensions.flatMap(asked =>
        asked.outcome === 'withheld'
          ? []
          : asked.groups.map(({ segments, shares }) => ({
              shares: shares[0],
              people: truth.responses.filter(one => segments.includes(one.segments[asked.dimension] ?? '')),
            })),
      ),
    ]
    return tables.every(({ shares, people }) => {
      if (!shares) return true
      const counts = [0, 0, 0, 0, 0]
      for (const one of people) counts[bandOf(one)] = (counts[bandOf(one)] ?? 0) + 1
      return JSON.stringify(sharesOf(counts)) === JSON.stringify(shares)
    })
  }

  test('cannot infer the count of any "few" from the departments, the sites and the whole together', () => {
    let looked = 0
    fc.assert(
      fc.property(companies, cells => {
        const from = material(cells)
        const built = buildReport(from)
        if (built.outcome === 'withheld') return
        for (const asked of built.dimensions) {
          if (asked.outcome === 'withheld' || asked.dimension !== 'department') continue
          for (const group of asked.groups)
            for (const [band, share] of (group.shares[0] ?? []).entries()) {
              if (share !== 'few') continue
              looked++
              const open = group.segments.some(department =>
                otherTruths(from, department, band).some(truth => couldBe(built, truth)),
              )
              expect(open, `${group.segments} band ${band} of ${JSON.stringify(cells)}`).toBe(true)
            }
        }
      }),
      { numRuns: 150 },
    )
    expect(looked).toBeGreaterThan(0)
  })
})
