import type { Person } from '../../functions/domain/roster/person.ts'
import { DAY, dayAfter, HOUR, type Instant, MINUTE } from '../../functions/domain/time.ts'
import { instantAt } from '../../functions/domain/wall-clock.ts'
import type { Chance } from './chance.ts'

/** Who works at the employer of a seed, and what its HR intends. */

/** Weekdays around which clocks change somewhere, and one without. */
const OPENINGS = [
  '2026-03-02',
  '2026-03-05',
  '2026-03-26',
  '2026-04-02',
  '2026-04-22',
  '2026-09-24',
  '2026-10-22',
  '2026-10-29',
]

const PLACES = [
  { timeZone: 'Europe/Berlin', country: 'DE' },
  { timeZone: 'America/New_York', country: 'US' },
  { timeZone: 'Africa/Cairo', country: 'EG' },
  { timeZone: 'Pacific/Auckland', country: 'NZ' },
  { timeZone: 'Europe/London', country: 'GB' },
  { timeZone: 'America/Santiago', country: 'CL' },
  { timeZone: 'Australia/Lord_Howe', country: 'AU' },
]

/** What a person does with an email of a wave. */
export interface Habits {
  personId: string
  answers: number
  /** Sends an empty sheet before, or another one after. */
  twice: number
  notNow: number
  stops: number
  resumes: number
  followUps: number
}

export interface PlannedCampaign {
  draft: object
  draftAt: Instant
  launchAt: Instant
}

export interface Scenario {
  startsAt: Instant
  people: Person[]
  habits: Map<string, Habits>
  campaigns: PlannedCampaign[]
  /** When much is sent, somewhere. */
  mornings: Instant[]
  endsAt: Instant
  perSecond: number
}

export function scenarioOf(chance: Chance): Scenario {
  const opensOn = chance.pick(OPENINGS)
  const places = shuffled(chance, PLACES).slice(0, chance.between(1, 3))
  // Most are small: more seeds find more than more people. Some fill several calls of SES.
  const size = chance.happens(0.85) ? chance.between(12, 30) : chance.between(31, 70)
  const people = Array.from({ length: size }, (_, n): Person => {
    const place = n < places.length ? places[n] : chance.pick(places)
    return {
      personId: `p${n}`,
      email: `p${n}@example.com`,
      givenName: 'Ada',
      locale: chance.pick(['en', 'en', 'de', 'fr']),
      timeZone: place?.timeZone ?? 'Europe/Berlin',
      country: place?.country ?? 'DE',
      department: n % 2 === 0 ? 'Care' : 'Kitchen',
      site: 'Main',
      status: chance.happens(0.05) ? 'leave' : 'active',
      segments: {},
    }
  })
  const habits = new Map(people.map(({ personId }) => [personId, habitsOf(chance, personId)]))
  const sendAt = chance.pick(['09:30', '09:30', '08:00', '11:15', '02:30'])
  const campaigns = [campaignOf(chance, 'c1', opensOn, sendAt)]
  const mornings = campaigns.flatMap(({ days }) =>
    days.flatMap(day => places.map(({ timeZone }) => instantAt(day, sendAt, timeZone))),
  )
  const startsAt = Date.parse(opensOn) - 6 * DAY
  return {
    startsAt,
    people,
    habits,
    campaigns,
    mornings,
    endsAt: Math.max(...mornings) + 10 * DAY,
    perSecond: chance.pick([1, 5, 14, 50]),
  }
}

function campaignOf(chance: Chance, name: string, opensOn: string, sendAt: string) {
  const count = chance.weighed({ 1: 5, 2: 4, 3: 1 }) as unknown as number
  let opens = opensOn
  const days: string[] = []
  const waves = Array.from({ length: Number(count) }, () => {
    const remindAfterDays = chance.pick([[], [1], [2], [1, 2], [2, 5]])
    const wave = {
      opensOn: opens,
      remindAfterDays,
      closesAfterDays: (remindAfterDays.at(-1) ?? 0) + chance.between(5, 8),
    }
    for (const after of [0, ...remindAfterDays]) days.push(dayAfter(opens, after))
    opens = dayAfter(opens, wave.closesAfterDays + chance.between(1, 6))
    return wave
  })
  const draftAt = Date.parse(opensOn) - chance.between(36, 90) * HOUR
  const draft = {
    name,
    instruments: ['phq-4'],
    waves,
    sendAt,
    dpiaReference: 'DPIA-2026-014',
    breakdowns: chance.pick([[], ['department']]),
    quietDays: chance.happens(0.2) ? [{ country: '*', date: dayAfter(opensOn, chance.between(0, 3)) }] : [],
  }
  return { draft, days, draftAt, launchAt: draftAt + chance.between(1, 60) * MINUTE }
}

function habitsOf(chance: Chance, personId: string): Habits {
  return {
    personId,
    answers: chance.pick([0, 0.3, 0.6, 1]),
    twice: 0.15,
    notNow: 0.15,
    stops: 0.06,
    resumes: 0.3,
    followUps: 0.35,
  }
}

export function shuffled<Value>(chance: Chance, values: readonly Value[]): Value[] {
  const mixed = [...values]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = chance.between(0, at)
    ;[mixed[at], mixed[other]] = [mixed[other] as Value, mixed[at] as Value]
  }
  return mixed
}
