import type { Instrument } from '../check-in/instrument.ts'
import type { MicroRho } from '../privacy/budget.ts'
import { type Forecast, forecastOf } from '../report/forecast.ts'
import { shownScales } from '../report/scales.ts'
import { HALF, planWave } from '../report/wave-plan.ts'
import { UNKNOWN_COUNTRY } from '../roster/country.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { type DraftCampaign, isInvited } from './campaign.ts'
import { reportsAYearFor } from './reports-a-year.ts'

/** What each report of a campaign will tell, if its audience stays as it is and half of it answers. */
export type ReportPreview = Forecast & { reportsAYear: number }

export function reportPreview({
  campaign,
  audience,
  instruments,
  budget,
}: {
  campaign: Pick<
    DraftCampaign,
    'audience' | 'waves' | 'reportsAYear' | 'breakdowns' | 'reportScales' | 'reportWishes'
  >
  audience: AudienceSummary
  instruments: readonly Instrument[]
  budget: MicroRho
}): ReportPreview {
  const cells = audience.cells.filter(cell => isInvited(campaign.audience, cell))
  const people = cells.reduce((sum, cell) => sum + cell.people, 0)
  const reportsAYear = reportsAYearFor(campaign, people)
  const plan = planWave({
    reportCost: Math.floor(budget / reportsAYear),
    breakdowns: campaign.breakdowns,
    scales: shownScales(instruments, campaign.reportScales).map(({ planned }) => planned),
    wishes: campaign.reportWishes,
    invited: {
      people,
      bySegment: new Map(
        campaign.breakdowns.map(breakdown => [breakdown, countsOf(breakdown, cells, audience)]),
      ),
    },
    expected: HALF,
  })
  return { reportsAYear, ...forecastOf(plan, campaign.breakdowns, HALF) }
}

/** Counts of the employer's own segments cover the whole roster: of a narrowed audience they are upper bounds. */
function countsOf(
  breakdown: string,
  cells: AudienceSummary['cells'],
  { segments }: AudienceSummary,
): ReadonlyMap<string, number> {
  if (breakdown !== 'department' && breakdown !== 'site' && breakdown !== 'country')
    return new Map(Object.entries(segments[breakdown] ?? {}))
  const counts = new Map<string, number>()
  for (const cell of cells)
    if (cell[breakdown] !== '' && cell[breakdown] !== UNKNOWN_COUNTRY)
      counts.set(cell[breakdown], (counts.get(cell[breakdown]) ?? 0) + cell.people)
  return counts
}
