import type { Place } from '../roster/place.ts'
import { nextMorning } from '../sending/sending-hours.ts'
import { DAY, type Instant } from '../time.ts'
import { dayIn } from '../wall-clock.ts'
import { type Campaign, frozenWaveOf, type Wave } from './campaign.ts'
import {
  isJustPassed,
  linkExpiresAt,
  morningsOf,
  type Opening,
  openingAt,
  pauseAround,
  timetableOf,
} from './plan.ts'

/**
 * When the email goes out that gives a wave's results back: part of the plan, as a function of the campaign, of what HR
 * has shared, and of the time. It outlives the campaign's last close.
 */

type SharedWave = { waveId: string; sharedAt: Instant }

/** Where the people are who were asked in a wave. */
const placesOf = (of: Campaign, { id }: Wave): readonly Place[] => frozenWaveOf(of, id)?.places ?? []

/** Whether a report of it is published, so that something can have been given back. */
export const hasReport = (campaign: Campaign): boolean =>
  'closedWaves' in campaign && campaign.closedWaves.length > 0

/** So long a link goes on leading to the page after the email at least. */
const READABLE_FOR = 7 * DAY

/**
 * The next working morning of the place after HR has shared it that is in no pause, and on which nobody there gets another
 * email of the campaign's waves. The same for everybody of the place.
 */
export function giveBackMorning(campaign: Campaign, place: Place, sharedAt: Instant): Instant {
  const pauses = 'pauses' in campaign ? campaign.pauses : []
  const { sendAt, quietDays } = campaign
  // A wave that is frozen late opens later than planned. Its first days stay taken: an email that had to wait for them
  // would move back to one, which has passed by then, and never go out.
  const taken = new Set(
    campaign.waves
      .flatMap(wave =>
        [{ sendAt, quietDays, pauses }, timetableOf(campaign, wave.id)].flatMap(timetable =>
          morningsOf(timetable, wave, place),
        ),
      )
      .map(({ at }) => dayIn(at, place.timeZone)),
  )
  let at = nextMorning(sharedAt, place, campaign)
  for (;;) {
    const pause = pauseAround(pauses, at)
    if (!pause && !taken.has(dayIn(at, place.timeZone))) return at
    at = nextMorning(pause?.to ?? at, place, campaign)
  }
}

/** The first and the last morning, as planned now; undefined where one comes too late for its link to be of use. */
export function giveBackMornings(
  campaign: Campaign,
  wave: Wave,
  sharedAt: Instant,
): { first: Instant; last: Instant } | undefined {
  const mornings = placesOf(campaign, wave).map(place => ({
    place,
    at: giveBackMorning(campaign, place, sharedAt),
  }))
  if (mornings.some(({ place, at }) => at + READABLE_FOR > linkExpiresAt(wave, place))) return undefined
  const times = mornings.map(({ at }) => at)
  return { first: Math.min(...times), last: Math.max(...times) }
}

/** Every opening of what is shared, past and future, unless its link would be dead by then. */
function openings(campaign: Campaign, shared: readonly SharedWave[]): Opening[] {
  if (campaign.status !== 'running' && campaign.status !== 'closed') return []
  return shared.flatMap(({ waveId, sharedAt }) => {
    const wave = campaign.waves.find(({ id }) => id === waveId)
    if (!wave) return []
    return placesOf(campaign, wave).flatMap(place => {
      const at = giveBackMorning(campaign, place, sharedAt)
      return at < linkExpiresAt(wave, place) ? [openingAt(campaign, wave, place, 'give-back', at)] : []
    })
  })
}

/** What should be scheduled of it at this moment. */
export const giveBackPlan = (campaign: Campaign, shared: readonly SharedWave[], now: Instant): Opening[] =>
  openings(campaign, shared).filter(({ at }) => at > now)

/** Mornings that came while the planner was on its way: they open at once. */
export const giveBackJustPassed = (
  campaign: Campaign,
  shared: readonly SharedWave[],
  now: Instant,
): Opening[] => openings(campaign, shared).filter(({ at }) => isJustPassed(at, now))

/** Whether the morning has come; a message that is dated before it does nothing. */
export const isGiveBackDue = (
  campaign: Campaign,
  { sharedAt }: SharedWave,
  place: Place,
  now: Instant,
): boolean =>
  (campaign.status === 'running' || campaign.status === 'closed') &&
  giveBackMorning(campaign, place, sharedAt) <= now
