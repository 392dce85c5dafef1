import type { MicroRho } from '../privacy/budget.ts'
import { NO_VALUE, planReport, type ReportPlan } from '../privacy/report-plan.ts'

/** What the plan of a wave's report follows from: HR knows all of it, and no answer has a part in it. */
export type WavePlanning = {
  reportCost: MicroRho
  /** At most two, in order of importance. */
  breakdowns: readonly string[]
  scales: ReportPlan['scales']
  /** Kinds of support that HR wants the wish for told. */
  wishes: readonly string[]
  /** How many people the report counts: all, and by breakdown and value those who have one. */
  invited: { people: number; bySegment: ReadonlyMap<string, ReadonlyMap<string, number>> }
  /** How many of those invited probably answer, from 0 to 1. */
  expected: number
}

/** How many probably answer, as long as no report says. */
export const HALF = 0.5

/** Plans the report of one wave. */
export const planWave = ({
  reportCost,
  breakdowns,
  scales,
  wishes,
  invited,
  expected,
}: WavePlanning): ReportPlan =>
  planReport({
    budget: reportCost,
    scales,
    invited: invited.people,
    dimensions: new Map(breakdowns.map(breakdown => [breakdown, byValue(invited, breakdown)])),
    expected,
    wishes,
  })

/** How many of the invited people have each value. The roster leaves out who has none, and a table may not. */
function byValue({ people, bySegment }: WavePlanning['invited'], breakdown: string): Map<string, number> {
  const known = new Map(bySegment.get(breakdown))
  const others = people - [...known.values()].reduce((sum, count) => sum + count, 0)
  return others > 0 ? known.set(NO_VALUE, others) : known
}
