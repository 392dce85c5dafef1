import { knownInstantAt } from '../known-mornings.ts'
import { type AudienceMessage, type ClosingMessage, SCHEDULED_TIME, type WaveMessage } from '../messages.ts'
import { keptFor } from '../retention.ts'
import { type Place, placeKey } from '../roster/place.ts'
import { LONGEST_DELAY_SECONDS } from '../sending/pacing.ts'
import { dayAfter, HOUR, type Instant, MINUTE, SECOND } from '../time.ts'
import { dayIn, instantAt } from '../wall-clock.ts'
import { type Campaign, type FrozenWave, frozenWaveOf, type RunningCampaign, type Wave } from './campaign.ts'
import { closingDay } from './campaign-draft.ts'
import { nextWorkingDay } from './quiet-days.ts'

/**
 * What should be scheduled, as a function of the campaign and the time. A reconciler makes the schedules match after
 * every change, and once a day. docs/decisions/0003-schedules-as-a-function.md says why.
 */

/** The scheduler fills in `at` when it fires. */
type AsScheduled<Message> = Omit<Message, 'at'> & { at: typeof SCHEDULED_TIME }

/** A one-time schedule. Its name holds everything it does, including the time: another time is another name. */
export type Schedule = { name: string; at: Instant } & (
  | { queue: 'waves'; message: AsScheduled<WaveMessage> }
  | { queue: 'closings'; message: AsScheduled<ClosingMessage> }
  | { queue: 'audience'; message: AsScheduled<AudienceMessage> }
)
export type Opening = Extract<Schedule, { queue: 'waves' }>

/**
 * When a wave's audience is frozen: six hours before its first day begins anywhere (at UTC+14, on Kiritimati). So who
 * joins or leaves until the day before is in it or not.
 */
export const freezesAt = ({ opensOn }: Pick<Wave, 'opensOn'>): Instant => Date.parse(opensOn) - 20 * HOUR

/** Whether a wave's last day is over everywhere (at UTC−12, the last place). */
export const isMissed = (wave: Pick<Wave, 'opensOn' | 'closesAfterDays'>, now: Instant): boolean =>
  Date.parse(closingDay(wave)) + 36 * HOUR <= now

/** When a wave stops accepting answers in a place: at 23:59 of its last day there. */
export const closesAt = (wave: Pick<Wave, 'opensOn' | 'closesAfterDays'>, place: Place): Instant =>
  instantAt(closingDay(wave), '23:59', place.timeZone)

/** How long a link goes on leading to help and follow-ups once its wave has closed. */
export const LINK_LIVES_ON = keptFor('links')

/** When a wave's links die in a place: 30 days after they take no more answers, for a look back or an erasure. */
export const linkExpiresAt = (wave: Pick<Wave, 'opensOn' | 'closesAfterDays'>, place: Place): Instant =>
  closesAt(wave, place) + LINK_LIVES_ON

/**
 * How long the mails of one morning may take: those of 09:30 should arrive by 12:30, while it still is morning. The
 * launch gate enforces it.
 */
export const SENDING_WINDOW = 3 * HOUR

/** The parts of a campaign that its timetable needs. A draft has no pauses yet. */
export type Timetable = Pick<RunningCampaign, 'sendAt' | 'quietDays'> & {
  pauses?: RunningCampaign['pauses']
}

/**
 * The mornings of one wave in one place, past and future, in order.
 * - A quiet day moves a step to the next working morning. Reminders count from the morning of the invitation.
 * - An invitation that fell into a pause, or whose sending the pause may have interrupted, is sent on the first working
 *   morning after it; the sender's claims skip people who have it already. Reminders of those days are in the past by
 *   then.
 * - A step after the last day is dropped. If the invitation is, every step is.
 */
export const morningsOf = (
  of: Timetable,
  wave: Pick<Wave, 'opensOn' | 'remindAfterDays' | 'closesAfterDays'>,
  place: Place,
): { step: WaveMessage['step']; at: Instant }[] =>
  movedMornings(of, wave, place).flatMap(({ step, at, isDropped }) => (isDropped ? [] : { step, at }))

/** One step of a wave in one place: when it goes out, and what moved it there. */
export type MovedMorning = {
  step: WaveMessage['step']
  at: Instant
  /** The local day of `at`, and the one that it was first meant for, before pauses and quiet days. */
  day: string
  wantedOn: string
  /** The pauses that the step would have fallen into. */
  pausedBy: RunningCampaign['pauses']
  /** Where the search for a working day began: the wanted day, or the one after the last of those pauses. */
  from: string
  /** It would come after the last day, so that it is left out. */
  isDropped: boolean
}

/** The mornings of a wave with what moved each of them, and those that are dropped. */
export function movedMornings(
  { sendAt, quietDays, pauses = [] }: Timetable,
  wave: Pick<Wave, 'opensOn' | 'remindAfterDays' | 'closesAfterDays'>,
  { timeZone, country }: Place,
): MovedMorning[] {
  const lastDay = closingDay(wave)
  const workingDay = (from: string) => nextWorkingDay(from, country, quietDays)
  const pauseAt = (at: Instant) => pauseAround(pauses, at)

  let from = wave.opensOn
  let day = workingDay(from)
  let at = knownInstantAt(day, sendAt, timeZone)
  const pausedBy: RunningCampaign['pauses'] = []
  for (let pause = pauseAt(at); pause; pause = pauseAt(at)) {
    pausedBy.push(pause)
    from = dayIn(pause.to, timeZone)
    day = workingDay(from)
    at = knownInstantAt(day, sendAt, timeZone)
    if (at < pause.to) {
      from = dayAfter(from, 1)
      day = workingDay(from)
      at = knownInstantAt(day, sendAt, timeZone)
    }
  }
  const invitation = { step: 'invitation', at, day, wantedOn: wave.opensOn, pausedBy, from } as const
  if (day > lastDay) return [{ ...invitation, isDropped: true }]

  const mornings: MovedMorning[] = [{ ...invitation, isDropped: false }]
  let before = day
  wave.remindAfterDays.forEach((after, n) => {
    const wantedOn = dayAfter(day, after)
    const reminderFrom = wantedOn > before ? wantedOn : dayAfter(before, 1)
    const reminderDay = workingDay(reminderFrom)
    const isDropped = reminderDay > lastDay
    mornings.push({
      step: n === 0 ? 'reminder-1' : 'reminder-2',
      at: knownInstantAt(reminderDay, sendAt, timeZone),
      day: reminderDay,
      wantedOn,
      pausedBy: [],
      from: reminderFrom,
      isDropped,
    })
    if (!isDropped) before = reminderDay
  })
  return mornings
}

/** The pause that a morning fell into, or that may have interrupted its sending. */
export const pauseAround = (pauses: RunningCampaign['pauses'], at: Instant) =>
  pauses.find(pause => pause.from - SENDING_WINDOW < at && at < pause.to)

/** How long freezing an audience may take: minutes, or an hour where AWS fails at it several times. */
export const FREEZING_TIME = 75 * MINUTE

/** A wave's timetable: mornings that had passed when its audience was frozen are made up for like those of a pause. */
export function timetableOf(of: Campaign, waveId: string): Timetable {
  const { sendAt, quietDays } = of
  const pauses = 'pauses' in of ? of.pauses : []
  const frozen = frozenWaveOf(of, waveId)
  const late = frozen ? [{ from: 0, to: frozen.frozenAt + FREEZING_TIME }] : []
  return { sendAt, quietDays, pauses: [...pauses, ...late] }
}

/**
 * Whether a wave's step in a place has come by now. A message dated before that does nothing: the schedule of the step's
 * own time is still to come.
 */
export const isDue = (
  campaign: Campaign,
  wave: Wave,
  { step, place }: { step: WaveMessage['step']; place: Place },
  now: Instant,
): boolean =>
  morningsOf(timetableOf(campaign, wave.id), wave, place).some(
    morning => morning.step === step && morning.at <= now,
  )

/** When a wave has closed in its last place, and its report may come. */
const closesEverywhereAt = ({ places }: FrozenWave, wave: Wave): Instant =>
  Math.max(...places.map(place => closesAt(wave, place)))

/** Whether a wave has closed in all its places. Until then nobody's message closes it. */
export function isOver(of: Campaign, wave: Wave, now: Instant): boolean {
  const frozen = frozenWaveOf(of, wave.id)
  return frozen !== undefined && closesEverywhereAt(frozen, wave) <= now
}

/** A `NamePrefix` that lists all schedules of one campaign, and of no other. */
export const schedulePrefix = (campaignId: string): string => `${campaignId}.`

/**
 * Every schedule that a campaign should have at this moment. Only a running campaign has any: for each wave to come one
 * that freezes its audience, and afterwards those that open it, remind, and close it.
 */
export function plan(campaign: Campaign, now: Instant): Schedule[] {
  if (campaign.status !== 'running') return []
  return wavesToCome(campaign).flatMap((wave): Schedule[] => {
    const frozen = frozenWaveOf(campaign, wave.id)
    const message = { campaignId: campaign.id, waveId: wave.id, at: SCHEDULED_TIME } as const
    if (!frozen) {
      const at = freezesAt(wave)
      if (at <= now) return []
      return [{ name: nameOf(campaign, wave, 'freeze', `@${at}`), at, queue: 'audience', message }]
    }
    const at = dueClose(closesEverywhereAt(frozen, wave), now)
    return [
      ...openingsOf(campaign, wave, frozen).filter(opening => opening.at > now),
      { name: nameOf(campaign, wave, 'close', `@${at}`), at, queue: 'closings', message },
    ]
  })
}

const wavesToCome = ({ waves, closedWaves }: RunningCampaign): Wave[] =>
  waves.filter(({ id }) => !closedWaves.some(({ waveId }) => waveId === id))

/** The first wave whose audience should be frozen by now and is not; the next one comes after it. */
export const dueFreeze = (campaign: Campaign, now: Instant): string | undefined =>
  campaign.status === 'running'
    ? wavesToCome(campaign).find(wave => !frozenWaveOf(campaign, wave.id) && freezesAt(wave) <= now)?.id
    : undefined

/**
 * Mornings that came while the planner was on its way, too late for a schedule. They open at once, and those before them
 * not at all. What a pause held back is left to the plan.
 */
export function justPassed(campaign: Campaign, now: Instant): Opening[] {
  if (campaign.status !== 'running') return []
  return wavesToCome(campaign)
    .flatMap(wave => {
      const frozen = frozenWaveOf(campaign, wave.id)
      return frozen ? openingsOf(campaign, wave, frozen) : []
    })
    .filter(({ at }) => isJustPassed(at, now) && pauseAround(campaign.pauses, at) === undefined)
}

/**
 * A further opening of a step in a place, for emails that could not go out. It is no part of the plan, and so outside the
 * campaign's prefix: the planner would take it away.
 */
export const openAgain = (
  { campaignId, waveId, step, place }: Pick<WaveMessage, 'campaignId' | 'waveId' | 'step' | 'place'>,
  at: Instant,
): Opening => ({
  name: `again.${waveId}.${step}.${hashOf(`${campaignId} ${placeKey(place)}@${at}`)}`,
  at,
  queue: 'waves',
  message: { campaignId, waveId, step, place, at: SCHEDULED_TIME },
})

/** As long as SQS holds a message back at most, so that both ways around the scheduler end together. */
const JUST_PASSED = LONGEST_DELAY_SECONDS * SECOND

export const isJustPassed = (at: Instant, now: Instant): boolean => now - JUST_PASSED < at && at <= now

const openingsOf = (campaign: RunningCampaign, wave: Wave, { places }: FrozenWave): Opening[] =>
  places.flatMap(place =>
    morningsOf(timetableOf(campaign, wave.id), wave, place).map(({ step, at }) =>
      openingAt(campaign, wave, place, step, at),
    ),
  )

/** The schedule that opens one step of a wave in one place. */
export const openingAt = (
  campaign: Campaign,
  wave: Wave,
  place: Place,
  step: WaveMessage['step'],
  at: Instant,
): Opening => ({
  name: nameOf(campaign, wave, step, `${placeKey(place)}@${at}`),
  at,
  queue: 'waves',
  message: { campaignId: campaign.id, waveId: wave.id, step, place, at: SCHEDULED_TIME },
})

const nameOf = (campaign: Campaign, wave: Wave, step: string, hashed: string): string =>
  `${schedulePrefix(campaign.id)}${wave.id}.${step}.${hashOf(hashed)}`

/**
 * Makes up for a missed close (a long pause, a lost message), without which a report would never come. It takes the
 * next five-minute mark that is at least a minute away, so that planning again meanwhile gives the same time.
 */
function dueClose(at: Instant, now: Instant): Instant {
  if (at > now) return at
  return Math.ceil((now + MINUTE) / (5 * MINUTE)) * 5 * MINUTE
}

/**
 * The changes that turn the existing schedules into the wanted ones. Comparing names suffices, since a name holds a
 * schedule's time: no schedule is ever changed. Remove first: a surplus schedule may fire, but a missing one is made
 * next.
 */
export function difference(
  wanted: readonly Schedule[],
  existing: Iterable<string>,
): { create: Schedule[]; remove: string[] } {
  const names = new Set(existing)
  const wantedNames = new Set(wanted.map(schedule => schedule.name))
  return {
    create: wanted.filter(schedule => !names.has(schedule.name)),
    remove: [...names].filter(name => !wantedNames.has(name)),
  }
}

/** FNV-1a of 64 bits, folded to 52, in base 36: at most 11 letters and digits. For short names, not for secrets. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return ((hash >> 52n) ^ (hash & 0xfffffffffffffn)).toString(36)
}
