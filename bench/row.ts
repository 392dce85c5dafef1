/** One line of a bench's table. */
export interface Row {
  what: string
  measured: string
  /** The budget from docs/benches.md; left out where a number only explains another. */
  budget?: string
  /** Left out where there is no budget. */
  within?: boolean
}

/** The result of a bench: its table, and notes that explain the numbers. */
export interface Measured {
  rows: Row[]
  notes?: string[]
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** `212 (198–230)`: the median, and the minimum and maximum of all rounds. */
export const spread = (values: readonly number[], digits = 0): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`

/** The table as text: what | measured | budget | verdict. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'budget', 'verdict'],
    ...rows.map(({ what, measured, budget = '', within }) => [
      what,
      measured,
      budget,
      within === undefined ? '' : within ? 'within' : 'OVER',
    ]),
  ]
  const widths = [0, 1, 2, 3].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    `  ${row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd()}`
  const [head = [], ...rest] = cells
  return [line(head), `  ${widths.map(width => '-'.repeat(width)).join('-|-')}`, ...rest.map(line)].join('\n')
}
