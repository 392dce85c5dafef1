import type { RandomBytes } from '../../../functions/domain/privacy/discrete-gaussian.ts'
import {
  planReport,
  type ReportPlan,
  type ReportWish,
} from '../../../functions/domain/privacy/report-plan.ts'
import {
  Count,
  type CountedAnswers,
  type Tables,
  withNoise,
} from '../../../functions/domain/privacy/tables.ts'

/** 400 people at three sites. */
export const SITES = new Map([
  [
    'site',
    new Map([
      ['Berlin', 150],
      ['Cairo', 130],
      ['Lyon', 120],
    ]),
  ],
])

export const PHQ9 = { instrument: 'phq-9', scale: 'phq-9', bands: 5, cut: 1 }

export const aPlan = (over: Partial<ReportWish> = {}): ReportPlan =>
  planReport({
    budget: 125_000,
    scales: [PHQ9],
    invited: 400,
    dimensions: new Map(),
    expected: 0.5,
    wishes: [],
    ...over,
  })

/** Answers of one group: how many people are in each band, from light to heavy. */
export const answersOf = (
  values: Readonly<Record<string, string>>,
  bands: readonly number[],
  wishes: readonly string[] = [],
): CountedAnswers[] =>
  bands.flatMap((people, band) => Array.from({ length: people }, () => ({ values, bands: [band], wishes })))

export function counted(plan: ReportPlan, answers: readonly CountedAnswers[]): Tables {
  const count = new Count(plan)
  for (const answer of answers) count.add(answer)
  return count.tables()
}

export const published = (
  plan: ReportPlan,
  answers: readonly CountedAnswers[],
  random: RandomBytes,
): Tables => withNoise(plan, counted(plan, answers), random)
