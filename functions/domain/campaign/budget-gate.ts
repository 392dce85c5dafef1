import type { MicroRho } from '../privacy/budget.ts'
import { type Payment, pay, WINDOW_DAYS } from '../privacy/ledger.ts'
import type { Reason } from '../reason.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { DAY, dayAfter } from '../time.ts'
import { type DraftCampaign, isInvited } from './campaign.ts'
import { MOST_REPORTS_A_YEAR, reportsAYearFor } from './reports-a-year.ts'

/** What reports of a launched campaign cost those whom it invites. */
export type Paying = Pick<DraftCampaign, 'id' | 'name' | 'audience'> & {
  /** The waves that have a report, or will. */
  waves: readonly { id: string; opensOn: string }[]
  reportCost: MicroRho
  privacyBudget: MicroRho
}

type Input = {
  campaign: DraftCampaign
  audience: AudienceSummary
  paying: readonly Paying[]
  privacyBudget: MicroRho
}

/** People whom the same other campaigns invite, with what they pay for those. */
type Payers = { people: number; others: readonly Paying[]; payments: Payment[] }

const dayOf = (date: string): number => Date.parse(date) / DAY

/**
 * Refuses a campaign whose reports, with those of the others, would cost somebody more than the yearly budget. Judged by
 * what HR knows: the audiences of all campaigns on the roster of today. Somebody who changes department or site between
 * two launches can be counted in both.
 */
export function budgetReasons(input: Input): Reason[] {
  const { campaign, audience } = input
  const payers = payersOf(input)
  const people = audience.cells
    .filter(cell => isInvited(campaign.audience, cell))
    .reduce((sum, cell) => sum + cell.people, 0)
  const reportsAYear = reportsAYearFor(campaign, people)
  const fits = (of: Payers, reports: number, later = 0) => canPay(of, input, reports, later)
  const short = payers.filter(of => !fits(of, reportsAYear))
  if (short.length === 0) return []

  const names = [...new Set(short.flatMap(({ others }) => others.map(({ name }) => `“${name}”`)))]
  const cheaper = upTo(MOST_REPORTS_A_YEAR).find(
    reports => reports > reportsAYear && payers.every(of => fits(of, reports)),
  )
  const later = upTo(WINDOW_DAYS).find(days => payers.every(of => fits(of, reportsAYear, days)))
  const first = campaign.waves[0]?.opensOn
  return [
    {
      field: 'reportsAYear',
      problem: `its reports and those of ${names.join(', ')} would tell more of ${short.reduce((sum, of) => sum + of.people, 0)} people than was promised for a year`,
      remedy: [
        ...(cheaper === undefined ? [] : [`set reportsAYear to ${cheaper}, for less exact reports`]),
        ...(later === undefined || first === undefined
          ? []
          : [`open the first wave on ${dayAfter(first, later)} or later, and the others as much later`]),
        'invite other people',
      ].join('; or '),
    },
  ]
}

function payersOf({ campaign, audience, paying }: Input): Payers[] {
  const byOthers = new Map<string, Payers>()
  for (const cell of audience.cells) {
    if (!isInvited(campaign.audience, cell)) continue
    const others = paying.filter(other => isInvited(other.audience, cell))
    const key = others.map(({ id }) => id).join(' ')
    const known = byOthers.get(key)
    if (known) known.people += cell.people
    else byOthers.set(key, { people: cell.people, others, payments: others.flatMap(paymentsOf) })
  }
  return [...byOthers.values()]
}

const paymentsOf = ({ id, waves, reportCost, privacyBudget }: Paying): Payment[] =>
  waves.map(wave => ({
    wave: `${id}#${wave.id}`,
    day: dayOf(wave.opensOn),
    paid: reportCost,
    promised: privacyBudget,
  }))

/** Whether people have enough left for all waves of a draft, so many days later than it says. */
function canPay(
  { payments }: Payers,
  { campaign, privacyBudget }: Input,
  reportsAYear: number,
  daysLater: number,
): boolean {
  let known = payments
  for (const wave of campaign.waves) {
    const paid = pay(known, {
      wave: `${campaign.id}#${wave.id}`,
      day: dayOf(wave.opensOn) + daysLater,
      paid: Math.floor(privacyBudget / reportsAYear),
      promised: privacyBudget,
    })
    if (paid.outcome === 'too-little-left') return false
    if (paid.outcome === 'paid') known = paid.payments
  }
  return true
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, n) => n + 1)
