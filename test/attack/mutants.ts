import type { ReportPlan } from '../../functions/domain/privacy/report-plan.ts'
import { type Tables, withNoise } from '../../functions/domain/privacy/tables.ts'
import { counted } from '../domain/privacy/reporting.ts'
import type { Mechanism } from './audit.ts'

/** A plan whose tables cost so many times as much as people paid: the noise is that much smaller. */
const dearer = (
  plan: ReportPlan,
  times: { whole?: number; dimensions?: number; wishes?: number },
): ReportPlan => ({
  ...plan,
  whole: { ...plan.whole, cost: plan.whole.cost * (times.whole ?? 1) },
  dimensions: plan.dimensions.map(of => ({ ...of, cost: of.cost * (times.dimensions ?? 1) })),
  ...(plan.wishes ? { wishes: { ...plan.wishes, cost: plan.wishes.cost * (times.wishes ?? 1) } } : {}),
})

const noisyBy =
  (mistake: (plan: ReportPlan, exact: Tables) => ReportPlan): Mechanism =>
  (plan, answers, random) => {
    const exact = counted(plan, answers)
    return withNoise(mistake(plan, exact), exact, random)
  }

/** Mistakes that are easily made, and that the audit must notice. */
export const MUTANTS: readonly { name: string; mechanism: Mechanism }[] = [
  {
    name: 'half the standard deviation',
    mechanism: noisyBy(plan => dearer(plan, { whole: 4, dimensions: 4, wishes: 4 })),
  },
  {
    name: 'a sensitivity of one instead of two',
    mechanism: noisyBy(plan => dearer(plan, { whole: 2, dimensions: 2, wishes: 2 })),
  },
  {
    name: 'the breakdowns are not paid for',
    mechanism: noisyBy(plan => (plan.dimensions.length > 0 ? dearer(plan, { whole: 4 }) : plan)),
  },
  {
    name: 'ten ticks are paid for as one',
    mechanism: noisyBy(plan => (plan.wishes ? dearer(plan, { wishes: plan.wishes.kinds.length }) : plan)),
  },
  {
    name: 'two questionnaires are paid for as one',
    mechanism: noisyBy(plan => dearer(plan, { whole: plan.scales.length, dimensions: plan.scales.length })),
  },
  {
    name: 'an empty cell stays empty',
    mechanism: (plan, answers, random) => {
      const exact = counted(plan, answers)
      const noisy = withNoise(plan, exact, random)
      const kept = (cells: readonly number[], of: readonly number[]) =>
        of.map((count, n) => (cells[n] === 0 ? 0 : count))
      return {
        ...noisy,
        whole: noisy.whole.map((cells, scale) => kept(exact.whole[scale] ?? [], cells)),
      }
    },
  },
  {
    name: 'a small band is shown with less noise',
    mechanism: noisyBy((plan, exact) =>
      (exact.whole[0]?.at(-2) ?? 0) < 3 ? dearer(plan, { whole: 9 }) : plan,
    ),
  },
]
