import type { MicroRho } from '../privacy/budget.ts'
import { leftOn, type Payment, pay, WINDOW_DAYS } from '../privacy/ledger.ts'
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
  campaign: Pick<DraftCampaign, 'id' | 'audience' | 'waves' | 'reportsAYear'>
  audience: AudienceSummary
  paying: readonly Paying[]
  privacyBudget: MicroRho
}

/** People whom the same other campaigns invite, with what they pay for those. */
type Payers = { people: number; others: readonly Paying[]; payments: Payment[] }

const dayOf = (date: string): number => Date.parse(date) / DAY

/** More people may not be left out of the reports than this part of the audience. */
const MOST_UNCOUNTED = 0.1

/**
 * Refuses a campaign whose reports, with those of the others, would cost more than a tenth of its people more than the
 * yearly budget. Judged by what HR knows: the audiences of all campaigns on the roster of today. The ledger decides as
 * each wave opens, by person, and then knows who has changed department or site since.
 */
export function budgetReasons(input: Input): Reason[] {
  const { campaign } = input
  const payers = payersOf(input)
  const people = peopleIn(payers)
  const reportsAYear = reportsAYearFor(campaign, people)
  const isAllowed = (short: readonly Payers[]) => peopleIn(short) <= MOST_UNCOUNTED * people
  const shortWith = (reports: number, later = 0) =>
    payers.filter(of => paidWith(of, input, reports, later) === undefined)
  const short = shortWith(reportsAYear)
  if (isAllowed(short)) return []

  const names = [...new Set(short.flatMap(({ others }) => others.map(({ name }) => `“${name}”`)))]
  const cheaper = upTo(MOST_REPORTS_A_YEAR).find(
    reports => reports > reportsAYear && isAllowed(shortWith(reports)),
  )
  const later = upTo(WINDOW_DAYS).find(days => isAllowed(shortWith(reportsAYear, days)))
  const first = campaign.waves[0]?.opensOn
  return [
    {
      field: 'reportsAYear',
      problem: `its reports and those of ${names.join(', ')} would tell more of ${peopleIn(short)} people than was promised for a year`,
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

/** What the reports of a campaign that may be launched cost, beside those of the others. */
export type BudgetOutlook = {
  /** People who would have too little left for each wave: they are asked, and the report leaves them out. */
  uncounted: number
  /** How many more reports at the same cost everybody else could pay for, in the year around the last wave. */
  moreReports: number
}

export function budgetOutlook(input: Input): BudgetOutlook {
  const payers = payersOf(input)
  const reportsAYear = reportsAYearFor(input.campaign, peopleIn(payers))
  const cost = Math.floor(input.privacyBudget / reportsAYear)
  const last = dayOf(input.campaign.waves.at(-1)?.opensOn ?? '')
  const paid = payers.map(of => paidWith(of, input, reportsAYear, 0))
  const left = paid.flatMap(payments =>
    payments ? [Math.floor(leftOn(last, input.privacyBudget, payments) / cost)] : [],
  )
  return {
    uncounted: peopleIn(payers.filter((_, n) => paid[n] === undefined)),
    moreReports: left.length > 0 ? Math.min(...left) : 0,
  }
}

const peopleIn = (payers: readonly Payers[]): number => payers.reduce((sum, { people }) => sum + people, 0)

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

/**
 * What people have paid with all waves of a draft, so many days later than it says; undefined where they have too little
 * left.
 */
function paidWith(
  { payments }: Payers,
  { campaign, privacyBudget }: Input,
  reportsAYear: number,
  daysLater: number,
): Payment[] | undefined {
  let known = payments
  for (const wave of campaign.waves) {
    const paid = pay(known, {
      wave: `${campaign.id}#${wave.id}`,
      day: dayOf(wave.opensOn) + daysLater,
      paid: Math.floor(privacyBudget / reportsAYear),
      promised: privacyBudget,
    })
    if (paid.outcome === 'too-little-left') return undefined
    if (paid.outcome === 'paid') known = paid.payments
  }
  return known
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, n) => n + 1)
