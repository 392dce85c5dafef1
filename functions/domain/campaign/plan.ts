import type { ClosingMessage, WaveMessage } from '../messages.ts'
import { type Place, placeKey } from '../roster/place.ts'
import { DAY, dayAfter, HOUR, type Instant, MINUTE } from '../time.ts'
import { dayIn, instantAt } from '../wall-clock.ts'
import type { Campaign, RunningCampaign, Wave } from './campaign.ts'
import { closingDay } from './campaign-draft.ts'
import { nextWorkingDay } from './quiet-days.ts'

/**
 * What should be scheduled, as a function of the campaign and the time. A reconciler makes the schedules match after
 * every change, and once a day. docs/decisions/0003-schedules-as-a-function.md says why.
 */

/** EventBridge Scheduler replaces this with the schedule's own time, in ISO 8601. */
export const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>'

/** The scheduler fills in `at` when it fires. */
type AsScheduled<Message> = Omit<Message, 'at'> & { at: typeof SCHEDULED_TIME }

/** A one-time schedule. Its name holds everything it does, including the time: another time is another name. */
export type Schedule = { name: string; at: Instant } & (
  | { queue: 'waves'; message: AsScheduled<WaveMessage> }
  | { queue: 'closings'; message: AsScheduled<ClosingMessage> }
)

/** When a wave stops accepting answers in a place: at 23:59 of its last day there. */
export const closesAt = (wave: Pick<Wave, 'opensOn' | 'closesAfterDays'>, place: Place): Instant =>
  instantAt(closingDay(wave), '23:59', place.timeZone)

/** How long a link goes on leading to help and follow-ups once its wave has closed. */
export const LINK_LIVES_ON = 30 * DAY

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
export function morningsOf(
  { sendAt, quietDays, pauses = [] }: Timetable,
  wave: Pick<Wave, 'opensOn' | 'remindAfterDays' | 'closesAfterDays'>,
  { timeZone, country }: Place,
): { step: WaveMessage['step']; at: Instant }[] {
  const lastDay = closingDay(wave)
  const workingDay = (from: string) => nextWorkingDay(from, country, quietDays)
  const pauseAt = (at: Instant) => pauses.find(pause => pause.from - SENDING_WINDOW < at && at < pause.to)

  let day = workingDay(wave.opensOn)
  let at = instantAt(day, sendAt, timeZone)
  for (let pause = pauseAt(at); pause; pause = pauseAt(at)) {
    const resumedOn = dayIn(pause.to, timeZone)
    day = workingDay(resumedOn)
    at = instantAt(day, sendAt, timeZone)
    if (at < pause.to) {
      day = workingDay(dayAfter(resumedOn, 1))
      at = instantAt(day, sendAt, timeZone)
    }
  }
  if (day > lastDay) return []

  const mornings: { step: WaveMessage['step']; at: Instant }[] = [{ step: 'invitation', at }]
  let before = day
  wave.remindAfterDays.forEach((after, n) => {
    const wanted = dayAfter(day, after)
    const reminderDay = workingDay(wanted > before ? wanted : dayAfter(before, 1))
    const reminderAt = instantAt(reminderDay, sendAt, timeZone)
    if (reminderDay > lastDay) return
    mornings.push({ step: n === 0 ? 'reminder-1' : 'reminder-2', at: reminderAt })
    before = reminderDay
  })
  return mornings
}

/** A `NamePrefix` that lists all schedules of one campaign, and of no other. */
export const schedulePrefix = (campaignId: string): string => `${campaignId}.`

/** Every schedule that a campaign should have at this moment. Only a running campaign has any. */
export function plan(campaign: Campaign, now: Instant): Schedule[] {
  if (campaign.status !== 'running') return []
  const { id: campaignId, places } = campaign
  const closed = new Set(campaign.closedWaves.map(wave => wave.waveId))

  return campaign.waves
    .filter(wave => !closed.has(wave.id))
    .flatMap(wave => {
      const name = (step: string, hashed: string) =>
        `${schedulePrefix(campaignId)}${wave.id}.${step}.${hashOf(hashed)}`

      const openings = places.flatMap(place =>
        morningsOf(campaign, wave, place)
          .filter(({ at }) => at > now)
          .map(({ step, at }): Schedule => {
            const message = { campaignId, waveId: wave.id, step, place, at: SCHEDULED_TIME } as const
            return { name: name(step, `${placeKey(place)}@${at}`), at, queue: 'waves', message }
          }),
      )

      const at = dueClose(Math.max(...places.map(place => closesAt(wave, place))), now)
      const message = { campaignId, waveId: wave.id, at: SCHEDULED_TIME } as const
      return [
        ...openings,
        { name: name('close', `@${at}`), at, queue: 'closings', message } satisfies Schedule,
      ]
    })
}

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
