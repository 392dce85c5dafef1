import type { Instrument } from '../check-in/instrument.ts'
import type { MicroRho } from '../privacy/budget.ts'
import { FEWEST_INVITED } from '../privacy/pools.ts'
import type { Reason } from '../reason.ts'
import { UNKNOWN_COUNTRY } from '../roster/country.ts'
import { type Place, placeKey } from '../roster/place.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { effectiveRate, lastOnesAt } from '../sending/pacing.ts'
import type { CrisisLine, LineConfirmation } from '../support/crisis-lines.ts'
import { isHelpedIn, type LineNeeds, lineNotes, lineReasons } from '../support/line-gate.ts'
import { supportReasons } from '../support/support-gate.ts'
import type { SupportRoute } from '../support/support-routes.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../time.ts'
import { languageNotes } from './asked-language.ts'
import { spellingNotes } from './audience-spelling.ts'
import { type BudgetOutlook, budgetOutlook, budgetReasons, type Paying } from './budget-gate.ts'
import { type DraftCampaign, isInvited } from './campaign.ts'
import { type Mailing, sameDayNotes, timeReasons } from './launch-times.ts'
import { freezesAt, morningsOf, SENDING_WINDOW, type Timetable } from './plan.ts'

/**
 * Decides whether a draft may be launched. Screening people without somebody to turn to does harm (WHO 2022, USPSTF),
 * so the gate also checks the support around the campaign. It lists everything that is missing at once.
 */

/** What SES reports about the account (GetAccount). A quota of −1 means no limit. */
type SendingFacts = {
  max24Hour: number
  maxPerSecond: number
  sandbox: boolean
}

export type Expectations = {
  invited: number
  answers: { least: number; most: number }
  /** So that the employer can plan staff for it. */
  askForSupport: { least: number; most: number }
  /** From the first mail to the last on the busiest local morning. */
  busiestMorningMinutes: number
  basis: string
  budget: BudgetOutlook
  /** Notes for HR that do not block the launch. */
  notes: string[]
}

/** What draft and launched campaigns have in common, as far as it is judged here. */
type Planned = Pick<
  DraftCampaign,
  'id' | 'name' | 'instruments' | 'audience' | 'waves' | 'sendAt' | 'quietDays' | 'reportsAYear'
>

export type GateInput = {
  campaign: DraftCampaign
  audience: AudienceSummary
  routes: readonly SupportRoute[]
  /** The crisis lines that come with Hearten. */
  lines: readonly CrisisLine[]
  /** The lines that HR had somebody call. */
  confirmations: readonly LineConfirmation[]
  /** The language of the pages that a person with this language sees. */
  pageLanguage: (language: string) => string
  /** Every instrument that is installed. */
  instruments: readonly Pick<Instrument, 'id' | 'items' | 'licence' | 'permissionEvidence'>[]
  sending: SendingFacts
  /** Every other launched campaign, except those that will never have a report. */
  others: readonly Mailing[]
  /** Every other launched campaign whose reports cost people something. */
  paying: readonly Paying[]
  /** What a person pays for reports in a year at most. */
  privacyBudget: MicroRho
  now: Instant
}

/**
 * Opens with what to expect and the countries of the audience, or refuses with every reason. A reason's field is one of the campaign's own where HR can
 * mend it there, else `audience`, `supportRoutes`, `crisisLines` or `sending`.
 */
export function launchGate(
  input: GateInput,
):
  | { outcome: 'open'; expectations: Expectations; countries: string[] }
  | { outcome: 'refused'; reasons: Reason[] } {
  const invited = invitedOf(input.campaign, input.audience)
  const mornings = sendingOf(input, invited)
  const support = supportNeedsOf(input, invited)
  const reasons = [
    ...dpiaReasons(input),
    ...instrumentReasons(input),
    ...audienceReasons(invited),
    ...(invited.people > 0 ? unknownValueReasons(input) : []),
    ...breakdownReasons(input, invited),
    ...budgetReasons(input),
    ...supportReasons(support),
    ...lineReasons(support),
    ...timeReasons(input, invited),
    ...sendingReasons(input, mornings),
  ]
  if (reasons.length > 0) return { outcome: 'refused', reasons }
  const budget = budgetOutlook(input)
  return {
    outcome: 'open',
    countries: invited.countries,
    expectations: {
      ...expectationsOf(invited.people, mornings.longest),
      budget,
      notes: gateNotes(input, budget),
    },
  }
}

const supportNeedsOf = (
  input: Omit<GateInput, 'campaign'> & { campaign: Planned },
  { countries, unknownCountry }: InvitedNow,
): LineNeeds => ({ ...input, countries, unknownCountry, launchedAt: input.now })

/** What HR should know of a campaign, launched or not, and what keeps nothing back. */
export function gateNotes(
  input: Omit<GateInput, 'campaign'> & { campaign: Planned },
  { uncounted }: BudgetOutlook,
): string[] {
  const { campaign, audience } = input
  const invited = invitedOf(campaign, audience)
  const support = supportNeedsOf(input, invited)
  return [
    ...(uncounted > 0 ? [uncountedNote(uncounted)] : []),
    ...againNotes(support, campaign),
    ...sameDayNotes(campaign, audience, input.others),
    ...lineNotes(support),
    ...spellingNotes(campaign.audience, audience.cells),
    ...languageNotes({
      cells: invited.cells,
      instruments: input.instruments.filter(({ id }) => campaign.instruments.includes(id)),
      pageLanguage: input.pageLanguage,
    }),
  ]
}

const uncountedNote = (people: number): string =>
  `${people === 1 ? '1 person has' : `${people} people have`} too little left of the yearly privacy budget: they are asked and answered as everybody else, and the reports leave them out.`

/**
 * Each wave's audience is judged again as it opens. Names the waves in which nobody would be asked in some countries, if
 * nobody verifies the routes and lines again by then.
 */
function againNotes(support: LineNeeds, { waves }: Planned): string[] {
  return waves.flatMap(wave => {
    const at = freezesAt(wave)
    const isHelped = isHelpedIn({ ...support, launchedAt: at, now: at })
    const lacking = at > support.now ? support.countries.filter(country => !isHelped(country)) : []
    return lacking.length === 0
      ? []
      : [
          `Before ${wave.opensOn}, have the support routes and crisis lines for ${lacking.join(', ')} verified again: they will be too old by then, and people there would not be asked in that wave.`,
        ]
  })
}

export type InvitedNow = {
  people: number
  places: { place: Place; people: number }[]
  countries: string[]
  unknownCountry: number
  cells: AudienceSummary['cells']
  bySegment: (segment: string) => number[]
}

/**
 * Who would be invited if the audience were frozen now. Counts of the employer's own segments cover the whole roster:
 * with a narrowed audience they are upper bounds, and the report pools by the frozen counts.
 */
export function invitedOf(campaign: Planned, audience: AudienceSummary): InvitedNow {
  const cells = audience.cells.filter(cell => isInvited(campaign.audience, cell))
  return {
    people: cells.reduce((sum, cell) => sum + cell.people, 0),
    places: placesOf(campaign, audience),
    countries: [...new Set(cells.map(cell => cell.country))].sort(),
    unknownCountry: cells
      .filter(cell => cell.country === UNKNOWN_COUNTRY)
      .reduce((sum, cell) => sum + cell.people, 0),
    cells,
    bySegment: segment => {
      if (segment !== 'department' && segment !== 'site' && segment !== 'country')
        return Object.values(audience.segments[segment] ?? {})
      const counts = new Map<string, number>()
      for (const cell of cells)
        if (cell[segment] !== '' && cell[segment] !== 'ZZ')
          counts.set(cell[segment], (counts.get(cell[segment]) ?? 0) + cell.people)
      return [...counts.values()]
    },
  }
}

/** In which places a campaign's people would be, if its audience were frozen now, and how many in each. */
export function placesOf(
  of: Pick<DraftCampaign, 'audience'>,
  audience: AudienceSummary,
): InvitedNow['places'] {
  const places = new Map<string, { place: Place; people: number }>()
  for (const cell of audience.cells) {
    if (!isInvited(of.audience, cell)) continue
    const place = { timeZone: cell.timeZone, country: cell.country }
    const known = places.get(placeKey(place))
    if (known) known.people += cell.people
    else places.set(placeKey(place), { place, people: cell.people })
  }
  return [...places.values()]
}

const dpiaReasons = ({ campaign }: GateInput): Reason[] =>
  campaign.dpiaReference === undefined
    ? [
        {
          field: 'dpiaReference',
          problem: 'no data protection impact assessment is named',
          remedy: 'name the assessment that covers this campaign, such as DPIA-2026-014',
        },
      ]
    : []

function instrumentReasons({ campaign, instruments }: GateInput): Reason[] {
  const ids = instruments.map(({ id }) => id)
  return campaign.instruments.flatMap((id, n): Reason[] => {
    const field = `instruments.${n}`
    const found = instruments.find(instrument => instrument.id === id)
    if (!found)
      return [
        { field, problem: `there is no instrument ${id}`, remedy: `choose among ${ids.sort().join(', ')}` },
      ]
    if (found.licence.trim() === '' || found.permissionEvidence.trim() === '')
      return [
        {
          field,
          problem: `nothing shows that ${id} may be used`,
          remedy: `fill in licence and permissionEvidence of ${id}, or choose another instrument`,
        },
      ]
    return []
  })
}

function audienceReasons({ people }: InvitedNow): Reason[] {
  if (people === 0)
    return [
      {
        field: 'audience',
        problem: 'nobody on the roster is in the audience',
        remedy: 'import a roster, or widen the audience',
      },
    ]
  if (people < FEWEST_INVITED)
    return [
      {
        field: 'audience',
        problem: `the audience is smaller than ${FEWEST_INVITED}, so that no result could ever be told`,
        remedy: `widen the audience to at least ${FEWEST_INVITED} people`,
      },
    ]
  return []
}

/** How many values a message lists as alternatives at most. */
const MAX_NAMED = 20

/** A value in the audience that nobody on the roster has is a typo, and the people it meant would not be asked. */
const unknownValueReasons = ({ campaign, audience: { cells } }: GateInput): Reason[] =>
  (
    [
      ['countries', 'country'],
      ['departments', 'department'],
      ['sites', 'site'],
    ] as const
  ).flatMap(([list, one]) => {
    const there = [...new Set(cells.map(cell => cell[one]))].filter(value => value !== '').sort()
    const others = there.length > MAX_NAMED ? '' : `, one of ${there.join(', ')}`
    return (campaign.audience[list] ?? []).flatMap((wanted, n): Reason[] => {
      if (there.includes(wanted)) return []
      const alike = there.filter(value => value.toLowerCase() === wanted.toLowerCase())
      return [
        {
          field: `audience.${list}.${n}`,
          problem: `nobody on the roster has the ${one} “${wanted}”`,
          remedy:
            alike.length > 0
              ? `write it as on the roster, where small and capital letters differ: ${alike.join(', ')}`
              : `write it as on the roster${others}, or leave it out`,
        },
      ]
    })
  })

const breakdownReasons = ({ campaign, audience }: GateInput, { bySegment }: InvitedNow): Reason[] =>
  campaign.breakdowns.flatMap((segment, n): Reason[] => {
    const field = `breakdowns.${n}`
    const counts = bySegment(segment)
    const names = ['department', 'site', 'country', ...Object.keys(audience.segments)]
    if (counts.length === 0)
      return [
        {
          field,
          problem: `nobody in the audience has a ${segment}`,
          remedy: `choose among ${[...new Set(names)].join(', ')}, or leave it out`,
        },
      ]
    return []
  })

/** The invitations of a campaign's waves: when they fall due, and to how many. */
const invitationsOf = (
  campaign: Timetable & Pick<DraftCampaign, 'waves'>,
  places: InvitedNow['places'],
): { at: Instant; people: number }[] =>
  campaign.waves.flatMap(wave =>
    places.flatMap(({ place, people }) =>
      morningsOf(campaign, wave, place)
        .slice(0, 1)
        .map(({ at }) => ({ at, people })),
    ),
  )

/**
 * Simulates sending the invitations of all waves, with those of the other campaigns, at SES's rate and in the order in
 * which they fall due. What SES says was sent lately is not counted: on a morning of reminders it grows by those who
 * have not answered, and HR could read that number off the place where the gate opens. HR knows of every invitation.
 */
function sendingOf(
  { campaign, audience, others, sending }: GateInput,
  invited: InvitedNow,
): { longest: number; mostIn24Hours: number } {
  const due = [
    // First of those of one moment: its own may all come after them.
    ...others.flatMap(other =>
      invitationsOf(other, placesOf(other, audience)).map(of => ({ ...of, own: 0 })),
    ),
    ...invitationsOf(campaign, invited.places).map(of => ({ ...of, own: of.people })),
  ].sort((one, other) => one.at - other.at)
  const last = lastOnesAt(due, sending.maxPerSecond)
  let [longest, mostIn24Hours, in24Hours, ownIn24Hours, oldest] = [0, 0, 0, 0, 0]
  for (const [index, { at, people, own }] of due.entries()) {
    if (own > 0) longest = Math.max(longest, (last[index] ?? at) - at)
    in24Hours += people
    ownIn24Hours += own
    for (let old = due[oldest]; old && old.at <= at - DAY; old = due[oldest]) {
      in24Hours -= old.people
      ownIn24Hours -= old.own
      oldest++
    }
    // A day of other campaigns alone is no reason against this one.
    if (ownIn24Hours > 0) mostIn24Hours = Math.max(mostIn24Hours, in24Hours)
  }
  return { longest, mostIn24Hours }
}

function sendingReasons(
  { sending }: GateInput,
  { longest, mostIn24Hours }: ReturnType<typeof sendingOf>,
): Reason[] {
  const reasons: Reason[] = []
  const field = 'sending'
  if (sending.sandbox)
    reasons.push({
      field,
      problem: 'SES is in its sandbox, where mail reaches only verified addresses',
      remedy: 'ask AWS for production access to SES in this region',
    })
  if (sending.max24Hour !== -1 && mostIn24Hours > sending.max24Hour)
    reasons.push({
      field,
      problem: `${mostIn24Hours} invitations, with those of other campaigns, fall within 24 hours, and SES allows fewer`,
      remedy: `ask AWS for a daily quota of at least ${2 * mostIn24Hours}, open on a later day, or split the audience`,
    })
  if (longest > SENDING_WINDOW) {
    const rate = effectiveRate(sending.maxPerSecond)
    const needed = Math.ceil((rate * longest) / SENDING_WINDOW)
    const ends = `so that it ends within ${hours(SENDING_WINDOW)} hours`
    // A higher rate of the account would not help where Hearten itself goes no faster.
    const helps = effectiveRate(needed) >= needed
    reasons.push({
      field,
      problem: `at ${rate} mails a second the busiest morning would last ${hours(longest)} hours`,
      remedy: helps
        ? `ask AWS for a rate of ${needed > 0 ? `about ${needed}` : 'more'} a second, ${ends}, or split the audience`
        : `split the audience, ${ends}`,
    })
  }
  return reasons
}

const hours = (span: number): string => (Number.isFinite(span) ? String(Math.ceil(span / HOUR)) : 'endless')

/**
 * - Of 5,068 US adults with complete answers 459 scored 10 or more on the PHQ-9 (NHANES 2017–2018, file DPQ_J): 9.1 %.
 * - Of people with a mental disorder within the year 41.1 % used any service for it (Wang and colleagues 2005, Arch Gen
 *   Psychiatry 62:629–640).
 * - That 30 to 70 % of those invited answer is an assumption, not a finding: workplace surveys differ widely.
 */
const BURDENED = 459 / 5068
const SEEK_HELP = 0.411
const ANSWER = { least: 0.3, most: 0.7 }

const expectationsOf = (invited: number, longest: number): Omit<Expectations, 'notes' | 'budget'> => ({
  invited,
  answers: { least: Math.floor(invited * ANSWER.least), most: Math.ceil(invited * ANSWER.most) },
  askForSupport: {
    least: Math.floor(invited * ANSWER.least * BURDENED * SEEK_HELP),
    most: Math.ceil(invited * ANSWER.most * BURDENED),
  },
  busiestMorningMinutes: Math.ceil(longest / MINUTE),
  basis:
    'Assumes that 30 to 70 % answer and that as many are burdened as among US adults (9.1 % with PHQ-9 of 10 or more, NHANES 2017–2018); ' +
    'at least those ask for support who seek help in any year (41.1 % of them, Wang et al. 2005), at most all of them.',
})
