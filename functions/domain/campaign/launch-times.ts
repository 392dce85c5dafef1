import type { Reason } from '../reason.ts'
import type { Place } from '../roster/place.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { DAY, dayAfter, type Instant } from '../time.ts'
import { dayIn } from '../wall-clock.ts'
import { type DraftCampaign, isInvited, type Wave } from './campaign.ts'
import { closingDay, MIN_DAYS_OPEN } from './campaign-draft.ts'
import { FREEZING_TIME, morningsOf, type Timetable } from './plan.ts'

/** Checks the days of a campaign's waves in every place of its audience. */

/** Two years, leap day included: assessment, questions and words of so far ahead want a fresh look by then. */
const MAX_AHEAD = 731 * DAY

/** The reasons against launching a draft at this moment, by wave. */
export function timeReasons(
  { campaign, now }: { campaign: DraftCampaign; now: Instant },
  { places }: { places: readonly { place: Place }[] },
): Reason[] {
  return campaign.waves.flatMap((wave, n): Reason[] => {
    const field = `waves.${n}.opensOn`
    if (Date.parse(wave.opensOn) > now + MAX_AHEAD)
      return [
        {
          field,
          problem: `${wave.opensOn} is more than two years ahead`,
          remedy: 'choose an earlier day, or leave this wave to another campaign that is launched later',
        },
      ]
    const firsts = places.map(({ place }) => morningsOf(campaign, wave, place)[0]?.at)
    if (firsts.some(at => at !== undefined && at < now + FREEZING_TIME))
      return [
        {
          field,
          problem: `by then it is, or is about to be, past ${campaign.sendAt} on ${wave.opensOn} somewhere in the audience`,
          remedy: 'choose a later day: the day after tomorrow is always late enough',
        },
      ]
    if (firsts.includes(undefined))
      return [
        {
          field,
          problem: 'somewhere in the audience every day of this wave is a quiet one',
          remedy: 'open it on another day, close it later, or take out quiet days',
        },
      ]
    for (const { place } of places) {
      const problem = tooShort(campaign, wave, place)
      if (problem)
        return [
          {
            field: `waves.${n}.closesAfterDays`,
            problem: `in ${place.timeZone} (${place.country}) ${problem}`,
            remedy: 'close it later, or open it earlier or on a day that is not quiet, such as a Monday',
          },
        ]
    }
    return []
  })
}

/**
 * Quiet days move mails towards the close of the wave, which does not move. So the draft's rules (two days after the
 * invitation, a day after the last reminder) also apply to the days on which each place gets its mails.
 */
function tooShort(campaign: DraftCampaign, wave: Wave, place: Place): string | undefined {
  const lastDay = closingDay(wave)
  const days = morningsOf(campaign, wave, place).map(({ at }) => dayIn(at, place.timeZone))
  const [first = lastDay] = days
  if (dayAfter(first, MIN_DAYS_OPEN) > lastDay)
    return `quiet days move the invitation to ${first}, less than ${MIN_DAYS_OPEN} days before the wave closes on ${lastDay}`
  if (days.length < 1 + wave.remindAfterDays.length || (days.at(-1) ?? first) >= lastDay)
    return `quiet days move a reminder to the day on which the wave closes, ${lastDay}, or past it, so that it is not sent`
  return undefined
}

/** The part of another campaign that says who gets its mails, and when. */
export type Mailing = Timetable & Pick<DraftCampaign, 'name' | 'audience' | 'waves'>

/** Which other campaigns write to the same people on the same days. HR may intend it, but should know. */
export const sameDayNotes = (
  campaign: Mailing,
  audience: Pick<AudienceSummary, 'cells'>,
  others: readonly Mailing[],
): string[] =>
  [...Map.groupBy(collisionsOf(campaign, audience, others), ({ other }) => other)].map(
    ([{ name }, days]) =>
      `“${name}” writes on ${days.map(({ day }) => day).join(', ')} too: people in both audiences get the mails of both on that morning.`,
  )

/** A day on which another campaign writes too, to so many people of both audiences, as the roster of today says. */
export type Collision = { other: Mailing; day: string; invited: number }

export const collisionsOf = (
  campaign: Mailing,
  { cells }: Pick<AudienceSummary, 'cells'>,
  others: readonly Mailing[],
): Collision[] =>
  others.flatMap(other => {
    const both = cells.filter(cell => isInvited(campaign.audience, cell) && isInvited(other.audience, cell))
    // Quiet days depend on the country and not on the time zone, so one place per country is enough.
    const countries = Map.groupBy(both, ({ country }) => country)
    const invited = new Map<string, number>()
    for (const [place, ...rest] of countries.values()) {
      if (!place) continue
      const people = rest.reduce((sum, cell) => sum + cell.people, place.people)
      for (const day of new Set(sharedDays(campaign, other, place)))
        invited.set(day, (invited.get(day) ?? 0) + people)
    }
    return [...invited].sort().map(([day, people]) => ({ other, day, invited: people }))
  })

/** Compares only waves that are open at the same time: others share no day, and there may be many. */
function sharedDays(one: Mailing, other: Mailing, place: Place): string[] {
  const daysOf = (of: Mailing, comparedWith: Mailing) =>
    of.waves
      .filter(wave =>
        comparedWith.waves.some(next => wave.opensOn <= closingDay(next) && next.opensOn <= closingDay(wave)),
      )
      .flatMap(wave => morningsOf(of, wave, place).map(({ at }) => dayIn(at, place.timeZone)))
  const others = new Set(daysOf(other, one))
  return daysOf(one, other).filter(day => others.has(day))
}
