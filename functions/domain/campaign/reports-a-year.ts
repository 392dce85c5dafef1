import { WINDOW_DAYS } from '../privacy/ledger.ts'
import { DAY } from '../time.ts'

/** As many as a campaign may have waves. */
export const MOST_REPORTS_A_YEAR = 12

/** From so many people on a quarterly report is still exact enough; below that, two a year are. */
const QUARTERLY_FROM = 1000

type Waves = readonly { opensOn: string }[]

/** The most waves that open within the time for which a person has one budget. */
export function mostWavesInAWindow(waves: Waves): number {
  const days = waves.map(({ opensOn }) => Date.parse(opensOn) / DAY)
  return Math.max(...days.map(start => days.filter(day => day >= start && day < start + WINDOW_DAYS).length))
}

/** How many reports share the budget: what HR chose, or what suits an audience of this size and these waves. */
export const reportsAYearFor = (
  of: { reportsAYear?: number | undefined; waves: Waves },
  people: number,
): number => of.reportsAYear ?? Math.max(people < QUARTERLY_FROM ? 2 : 4, mostWavesInAWindow(of.waves))
