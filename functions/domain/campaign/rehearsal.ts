import type { Instrument } from '../check-in/instrument.ts'
import type { Reason } from '../reason.ts'
import type { SharedGiveBack } from '../report/give-back.ts'
import type { Place } from '../roster/place.ts'
import { placeKey } from '../roster/place.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { effectiveRate, lastOnesAt } from '../sending/pacing.ts'
import { waitsUntil } from '../sending/sending-hours.ts'
import { SES_PRICE } from '../sending/ses-price.ts'
import type { WaveStep } from '../sending/step.ts'
import { isHelpedIn } from '../support/line-gate.ts'
import { DAY, type Instant, MINUTE } from '../time.ts'
import { dayIn, timeIn } from '../wall-clock.ts'
import { languagesOf } from './asked-language.ts'
import { type BudgetOutlook, budgetOutlook } from './budget-gate.ts'
import {
  type Campaign,
  type FrozenWave,
  freezeWave,
  frozenWaveOf,
  isInvited,
  launch,
  resume,
  type Wave,
} from './campaign.ts'
import { closingDay } from './campaign-draft.ts'
import { capForecast, type OverTheCap, type OwnEmail } from './cap-forecast.ts'
import { giveBackPlan } from './give-back-plan.ts'
import { type GateInput, gateNotes, invitedOf, launchGate, placesOf } from './launch-gate.ts'
import { collisionsOf, type Mailing } from './launch-times.ts'
import {
  freezesAt,
  isMissed,
  type MovedMorning,
  morningsOf,
  movedMornings,
  plan,
  SENDING_WINDOW,
  timetableOf,
} from './plan.ts'
import { clockWords, dropWords, movedWords, offsetWords, paceWords } from './rehearsal-words.ts'
import { type ReportPreview, reportPreview } from './report-preview.ts'

/**
 * Says everything that a campaign will do from now on, before it does. It lets the campaign run ahead by its own
 * transitions (launched now, resumed now, each wave frozen with the roster of today), and reads its plan. So what is
 * rehearsed is what will happen, unless the roster or the campaign changes. Every count is of invited people: who
 * will get no email, since they answered, paused or left, is nothing that HR could know.
 */

export type RehearsalInput = Omit<GateInput, 'campaign' | 'instruments'> & {
  campaign: Campaign
  instruments: readonly Instrument[]
  /** What is given back of this campaign's waves by now. */
  shared: readonly SharedGiveBack[]
  /** How many emails of HR's a person gets in 30 days at most. */
  contactCap: number
}

/** One step that goes out in one zone at one moment. */
type RehearsedSend = {
  waveId: string
  step: WaveStep
  timeZone: string
  countries: string[]
  localTime: string
  at: Instant
  invited: number
  /** When the last email of it goes out, at the account's rate and in turn with everything else. */
  lastAt: Instant
  /** What moved it, in words. */
  why: string[]
}

type DroppedSend = Pick<RehearsedSend, 'waveId' | 'step' | 'timeZone' | 'invited'> & {
  country: string
  why: string
}

type RehearsedWave = {
  waveId: string
  opensOn: string
  closesOn: string
  freezesAt: Instant
  /** Whether its audience is frozen already; the counts by place are of today's roster all the same. */
  isFrozen: boolean
  invited: number
  /** People who would not be asked, since nobody could help them in their country as things stand today. */
  leftOut: FrozenWave['leftOut']
}

export type Rehearsal = {
  rosterAt: Instant
  waves: RehearsedWave[]
  days: { day: string; sends: RehearsedSend[] }[]
  dropped: DroppedSend[]
  pacing: {
    perSecond: number
    /** On the morning that takes the longest. */
    longestMinutes: number
    lastAt: Instant | null
    mostIn24Hours: number
    allowedIn24Hours: number | null
  }
  cost: { emails: number; dollars: number }
  budget: BudgetOutlook
  report: ReportPreview | null
  languages: ReturnType<typeof languagesOf>
  collisions: { day: string; campaign: string; invited: number }[]
  contactCap: number
  overTheCap: OverTheCap[]
  /** Of a draft: everything that keeps it from being launched now. */
  missing: Reason[]
  notes: string[]
}

export function rehearse(input: RehearsalInput): Rehearsal {
  const { campaign, audience, shared, now } = input
  const asked = askedToday(input)
  const ahead = asItWillRun(input, asked)
  const toCome = [...plan(ahead, now), ...giveBackPlan(ahead, shared, now)].flatMap(of =>
    of.queue === 'waves' ? of : [],
  )
  const moved = movedOf(ahead)
  const sends = paced(withOffsets(mergedByZone(toCome, moved, ahead, asked)), othersDue(input, toCome), input)
  const { lasting, mostIn24Hours } = sends
  const last = Math.max(...sends.own.map(({ lastAt }) => lastAt))
  const emails = sends.own.reduce((sum, { invited }) => sum + invited, 0)
  const budget = budgetOutlook(input)
  const chosen = input.instruments.filter(({ id }) => campaign.instruments.includes(id))
  const gate = campaign.status === 'draft' ? launchGate({ ...input, campaign }) : undefined
  return {
    rosterAt: audience.at,
    waves: wavesToCome(ahead, campaign).map(wave => rehearsedWave(wave, ahead, campaign)),
    days: byDay(sends.own),
    dropped: droppedOf(moved, ahead, asked, now),
    pacing: {
      perSecond: effectiveRate(input.sending.maxPerSecond),
      longestMinutes: Math.ceil(lasting / MINUTE),
      lastAt: sends.own.length > 0 ? last : null,
      mostIn24Hours,
      allowedIn24Hours: input.sending.max24Hour === -1 ? null : input.sending.max24Hour,
    },
    cost: { emails, dollars: Math.round(emails * SES_PRICE * 100) / 100 },
    budget,
    report:
      chosen.length === campaign.instruments.length && asked.people > 0
        ? reportPreview({
            campaign,
            audience: { ...audience, cells: asked.cells },
            instruments: chosen,
            budget: 'privacyBudget' in campaign ? campaign.privacyBudget : input.privacyBudget,
          })
        : null,
    languages: languagesOf({ cells: asked.cells, instruments: chosen, pageLanguage: input.pageLanguage }),
    collisions: collisionsOf({ ...ahead, waves: wavesToCome(ahead, campaign) }, audience, input.others)
      .map(({ other, day, invited }) => ({ day, campaign: other.name, invited }))
      .filter(({ day }) => day >= dayIn(now - DAY, 'UTC'))
      .sort((one, two) => (one.day < two.day ? -1 : 1)),
    contactCap: input.contactCap,
    overTheCap: capForecast({ ...input, cells: asked.cells, own: everyEmail(moved, toCome, now) }),
    missing: gate?.outcome === 'refused' ? gate.reasons : [],
    notes: [...statusNotes(campaign, sends.own), ...gateNotes(input, budget)],
  }
}

type Asked = {
  people: number
  cells: AudienceSummary['cells']
  places: { place: Place; people: number }[]
  leftOut: FrozenWave['leftOut']
  /** By `placeKey`. */
  peopleAt: ReadonlyMap<string, number>
}

/** Who would be asked if a wave were frozen now, with the help that there is for them now. */
function askedToday(input: RehearsalInput): Asked {
  const { campaign, audience, now } = input
  const isHelped = isHelpedIn({ ...input, launchedAt: now })
  const invited = audience.cells.filter(cell => isInvited(campaign.audience, cell))
  const cells = invited.filter(({ country }) => isHelped(country))
  const leftOut = new Map<string, number>()
  for (const { country, people } of invited)
    if (!isHelped(country)) leftOut.set(country, (leftOut.get(country) ?? 0) + people)
  const places = placesOf(campaign, { ...audience, cells })
  return {
    people: cells.reduce((sum, { people }) => sum + people, 0),
    cells,
    places,
    leftOut: [...leftOut].sort().map(([country, people]) => ({ country, people })),
    peopleAt: new Map(places.map(({ place, people }) => [placeKey(place), people])),
  }
}

/** The campaign as it runs if it is launched or resumed now, with every wave's audience frozen in its time. */
function asItWillRun(input: RehearsalInput, asked: Asked): Campaign {
  const { now } = input
  let next = asRunning(input)
  if (next.status !== 'running') return next
  for (const wave of next.waves) {
    if (next.status !== 'running') return next
    if (frozenWaveOf(next, wave.id)) continue
    const frozenAt = Math.max(freezesAt(wave), now)
    const { people, places, leftOut } = isMissed(wave, frozenAt)
      ? { people: 0, places: [], leftOut: [] }
      : asked
    const frozen = freezeWave(
      next,
      {
        waveId: wave.id,
        frozenAt,
        invited: people,
        counted: people,
        leftOut,
        places: places.map(({ place }) => place),
        frozenIn: [],
      },
      frozenAt,
    )
    if (frozen.outcome !== 'refused') next = frozen.campaign
  }
  return next
}

function asRunning(input: RehearsalInput): Campaign {
  const { campaign, now, privacyBudget: budget } = input
  const act = { by: 'rehearsal', now }
  const { people, countries } = invitedOf(campaign, input.audience)
  const next =
    campaign.status === 'draft'
      ? launch(campaign, { ...act, people, countries, budget })
      : campaign.status === 'paused'
        ? resume(campaign, act)
        : undefined
  return next && next.outcome !== 'refused' ? next.campaign : campaign
}

/** The waves that are not over yet, as the campaign stands now. */
function wavesToCome(ahead: Campaign, now: Campaign): Wave[] {
  if (ahead.status !== 'running' && ahead.status !== 'closed') return []
  const over = 'closedWaves' in now ? now.closedWaves.map(({ waveId }) => waveId) : []
  return ahead.waves.filter(({ id }) => !over.includes(id))
}

function rehearsedWave(wave: Wave, ahead: Campaign, now: Campaign): RehearsedWave {
  const frozen = frozenWaveOf(ahead, wave.id)
  return {
    waveId: wave.id,
    opensOn: wave.opensOn,
    closesOn: closingDay(wave),
    freezesAt: frozen?.frozenAt ?? freezesAt(wave),
    isFrozen: frozenWaveOf(now, wave.id) !== undefined,
    invited: frozen?.invited ?? 0,
    leftOut: frozen?.leftOut ?? [],
  }
}

type Moved = { wave: Wave; place: Place; morning: MovedMorning }

/** What moved each morning, those that have passed included. */
function movedOf(ahead: Campaign): Map<string, Moved> {
  const all = new Map<string, Moved>()
  for (const wave of ahead.waves) {
    const timetable = timetableOf(ahead, wave.id)
    for (const place of frozenWaveOf(ahead, wave.id)?.places ?? [])
      for (const morning of movedMornings(timetable, wave, place))
        all.set(`${wave.id} ${morning.step} ${placeKey(place)}`, { wave, place, morning })
  }
  return all
}

type ToCome = { at: Instant; message: { waveId: string; step: WaveStep; place: Place } }
type Unpaced = Omit<RehearsedSend, 'lastAt'>

/** People of several countries in one zone get a step at one moment, unless a quiet day parts them. */
function mergedByZone(
  toCome: readonly ToCome[],
  moved: ReadonlyMap<string, Moved>,
  ahead: Campaign,
  { peopleAt }: Asked,
): Unpaced[] {
  const merged = new Map<string, Unpaced>()
  for (const { at, message } of toCome) {
    const { waveId, step, place } = message
    const { timeZone, country } = place
    const key = `${at} ${timeZone} ${waveId} ${step}`
    const morning = moved.get(`${waveId} ${step} ${placeKey(place)}`)?.morning
    const why = morning ? movedWords(morning, place, ahead.quietDays) : []
    const clocks = clockWords(dayIn(at, timeZone), ahead.sendAt, timeZone)
    const invited = peopleAt.get(placeKey(place)) ?? 0
    const known = merged.get(key)
    if (known) {
      known.countries.push(country)
      known.invited += invited
      known.why = [...new Set([...known.why, ...why])]
    } else
      merged.set(key, {
        waveId,
        step,
        timeZone,
        countries: [country],
        localTime: timeIn(at, timeZone),
        at,
        invited,
        why: [...why, ...clocks],
      })
  }
  return [...merged.values()].sort((one, other) => one.at - other.at)
}

/** Says where clocks have changed since the send before in the same zone. */
function withOffsets(sends: Unpaced[]): Unpaced[] {
  const before = new Map<string, Unpaced>()
  return sends.map(send => {
    const words = offsetWords(send, before.get(send.timeZone))
    before.set(send.timeZone, send)
    return words === undefined ? send : { ...send, why: [...send.why, words] }
  })
}

type Due = { at: Instant; people: number }

/** What the other campaigns send in the same time, reminders as if nobody had answered. */
function othersDue({ others, audience }: RehearsalInput, toCome: readonly ToCome[]): Due[] {
  const times = toCome.map(({ at }) => at)
  const [from, to] = [
    times.reduce((a, b) => Math.min(a, b), Infinity) - DAY,
    times.reduce((a, b) => Math.max(a, b), 0),
  ]
  const meets = (wave: Wave) =>
    Date.parse(wave.opensOn) - DAY <= to && from <= Date.parse(closingDay(wave)) + DAY
  return others.flatMap((other: Mailing) => {
    const waves = other.waves.filter(meets)
    if (waves.length === 0) return []
    return placesOf(other, audience).flatMap(({ place, people }) =>
      waves.flatMap(wave => morningsOf(other, wave, place).map(({ at }) => ({ at, people }))),
    )
  })
}

/** Adds when the last email of each send goes out. */
function paced(
  sends: readonly Unpaced[],
  others: readonly Due[],
  { sending, campaign }: RehearsalInput,
): { own: RehearsedSend[]; lasting: number; mostIn24Hours: number } {
  const due: (Due & { own?: Unpaced })[] = [
    ...others,
    ...sends.map(own => ({ at: own.at, people: own.invited, own })),
  ].sort((one, other) => one.at - other.at)
  const last = lastOnesAt(due, sending.maxPerSecond)
  let [mostIn24Hours, in24Hours, ownIn24Hours, oldest] = [0, 0, 0, 0]
  for (const { at, people, own } of due) {
    in24Hours += people
    if (own) ownIn24Hours++
    for (let old = due[oldest]; old && old.at <= at - DAY; old = due[oldest]) {
      in24Hours -= old.people
      if (old.own) ownIn24Hours--
      oldest++
    }
    if (ownIn24Hours > 0) mostIn24Hours = Math.max(mostIn24Hours, in24Hours)
  }
  let lasting = 0
  const own = due.flatMap(({ own: send, at }, index): RehearsedSend[] => {
    if (!send) return []
    const lastAt = Math.round(last[index] ?? at)
    lasting = Math.max(lasting, lastAt - at)
    const place = { timeZone: send.timeZone, country: send.countries[0] ?? '' }
    const isLate = lastAt - at > SENDING_WINDOW
    const waits = isLate && waitsUntil(lastAt, place, campaign) !== undefined
    return [{ ...send, lastAt, why: isLate ? [...send.why, paceWords(send, lastAt, waits)] : send.why }]
  })
  return { own, lasting, mostIn24Hours }
}

/** Every email of this campaign, those that have gone out included: they count under the cap. */
const everyEmail = (
  moved: ReadonlyMap<string, Moved>,
  toCome: readonly ToCome[],
  now: Instant,
): OwnEmail[] => [
  ...[...moved.values()].flatMap(({ wave, place, morning: { step, at, isDropped } }) =>
    isDropped || at > now ? [] : { waveId: wave.id, step, at, place: placeKey(place) },
  ),
  ...toCome.map(({ at, message: { waveId, step, place } }) => ({ waveId, step, at, place: placeKey(place) })),
]

const byDay = (sends: readonly RehearsedSend[]): Rehearsal['days'] =>
  [...Map.groupBy(sends, ({ at, timeZone }) => dayIn(at, timeZone))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, of]) => ({ day, sends: of }))

const droppedOf = (
  moved: ReadonlyMap<string, Moved>,
  ahead: Campaign,
  { peopleAt }: Asked,
  now: Instant,
): DroppedSend[] =>
  ahead.status !== 'running'
    ? []
    : [...moved.values()]
        .filter(({ wave, morning }) => morning.isDropped && morning.at > now && !isMissed(wave, now))
        .map(({ wave, place, morning }) => ({
          waveId: wave.id,
          step: morning.step,
          timeZone: place.timeZone,
          country: place.country,
          invited: peopleAt.get(placeKey(place)) ?? 0,
          why: dropWords(morning, closingDay(wave)),
        }))

function statusNotes(campaign: Campaign, sends: readonly RehearsedSend[]): string[] {
  const notes: string[] = []
  if (campaign.status === 'draft') notes.push('It is a draft: this is what happens if it is launched now.')
  if (campaign.status === 'paused') notes.push('It is paused: this is what happens if it is resumed now.')
  if (campaign.status === 'cancelled') notes.push('It is cancelled: nothing more is sent.')
  else if (sends.length === 0) notes.push('Nothing more will be sent.')
  return notes
}
