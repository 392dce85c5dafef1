import { type RoundedShares, roundedShares, type Share } from './shares.ts'

/**
 * The people of a report and the bands of one scale. Each table of the report partitions them: `rowsOf[table][person]`
 * is the person's group, `sizes[table]` the number of groups. Table 0 is the whole.
 */
export type BandedPeople = {
  bands: number
  bandOf: readonly number[]
  rowsOf: readonly (readonly number[])[]
  sizes: readonly number[]
}

/** People that the tables cannot tell apart: their row in each table (rows numbered across tables), and their band. */
type Kind = { rows: readonly number[]; band: number }

/**
 * The rounded shares of every group of every table; null where they are withheld. Together the tables reveal more than
 * each alone (the whole minus one group is the other). So shares are shown only while, for every count in every group,
 * different answers of one person, or of two people in opposite directions, would look the same. Where none would, the
 * group's shares are withheld. If they are withheld already, those of the smallest group that still shows some are. The
 * whole is judged by its own table alone once nothing else is left.
 */
export function openShares(people: BandedPeople): (Share[] | null)[][] {
  const offsets = people.sizes.map((_, table) =>
    people.sizes.slice(0, table).reduce((sum, size) => sum + size, 0),
  )
  const counts = countsOf(people, offsets)
  const shown = counts.map(perBand => roundedShares(perBand))
  const kinds = kindsOf(people, offsets)
  const size = (row: number) => (counts[row] ?? []).reduce((sum, count) => sum + count, 0)

  for (
    let revealed = revealedRow(shown, kinds, people.bands);
    revealed !== null;
    revealed = revealedRow(shown, kinds, people.bands)
  ) {
    const left = [...shown.keys()].filter(row => row > 0 && shown[row] !== null)
    const next = left.includes(revealed) ? revealed : left.sort((a, b) => size(a) - size(b) || a - b)[0]
    if (next === undefined) break
    shown[next] = null
  }
  return people.sizes.map((length, table) =>
    Array.from({ length }, (_, group) => shown[(offsets[table] ?? 0) + group]?.shares ?? null),
  )
}

function countsOf({ bands, bandOf, rowsOf, sizes }: BandedPeople, offsets: readonly number[]): number[][] {
  const rows = sizes.reduce((sum, size) => sum + size, 0)
  const counts = Array.from({ length: rows }, () => new Array<number>(bands).fill(0))
  for (const [table, rowOf] of rowsOf.entries()) {
    const offset = offsets[table] ?? 0
    for (let person = 0; person < rowOf.length; person++) {
      const perBand = counts[offset + (rowOf[person] ?? 0)]
      const band = bandOf[person] ?? 0
      if (perBand) perBand[band] = (perBand[band] ?? 0) + 1
    }
  }
  return counts
}

function kindsOf({ bands, bandOf, rowsOf, sizes }: BandedPeople, offsets: readonly number[]): Kind[] {
  const kinds = new Map<number, Kind>()
  for (let person = 0; person < bandOf.length; person++) {
    const band = bandOf[person] ?? 0
    let key = band
    let scale = bands
    for (let table = 0; table < rowsOf.length; table++) {
      key += scale * (rowsOf[table]?.[person] ?? 0)
      scale *= sizes[table] ?? 1
    }
    if (!kinds.has(key))
      kinds.set(key, {
        band,
        rows: rowsOf.map((rowOf, table) => (offsets[table] ?? 0) + (rowOf[person] ?? 0)),
      })
  }
  return [...kinds.values()]
}

/** A row in which all that is shown reveals the count of some band, or null. */
function revealedRow(
  shown: readonly (RoundedShares | null)[],
  kinds: readonly Kind[],
  bands: number,
): number | null {
  const open = new Set<number>()
  const mark = (rows: readonly number[], from: number, to: number) => {
    for (const row of rows) open.add(row * bands + from).add(row * bands + to)
  }
  /** Whether each of these rows would look the same with one person in band `to` instead of `from`. */
  const looksSame = (rows: readonly number[], from: number, to: number) =>
    rows.every(row => {
      const room = shown[row]?.room
      return !room || (room[from]?.fewer && room[to]?.more)
    })

  const allBands = Array.from({ length: bands }, (_, band) => band)
  for (const { rows, band } of kinds)
    for (const to of allBands) if (to !== band && looksSame(rows, band, to)) mark(rows, band, to)

  const byBand = Map.groupBy(kinds, kind => kind.band)
  const isOpen = (row: number, band: number) => open.has(row * bands + band)
  for (const [row] of shown.entries())
    for (const band of allBands) {
      if (isOpen(row, band)) continue
      search: for (const one of kinds) {
        if (!one.rows.includes(row)) continue
        for (const to of allBands) {
          if (to === one.band || (to !== band && one.band !== band)) continue
          for (const other of byBand.get(to) ?? []) {
            if (other.rows.includes(row)) continue
            const onlyOne = one.rows.filter(each => !other.rows.includes(each))
            const onlyOther = other.rows.filter(each => !one.rows.includes(each))
            if (!looksSame(onlyOne, one.band, to) || !looksSame(onlyOther, to, one.band)) continue
            mark(onlyOne, one.band, to)
            mark(onlyOther, to, one.band)
            break search
          }
        }
      }
      // Nobody is outside the whole (row 0) for a second move, so its own table decides.
      if (row > 0 && !isOpen(row, band)) return row
    }
  return null
}
