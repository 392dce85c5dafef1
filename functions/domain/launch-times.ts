import { type DraftCampaign, isInvited, type Wave } from './campaign.ts'
import { closingDay, LEAST_DAYS_OPEN } from './campaign-draft.ts'
import type { Place } from './place.ts'
import { morningsOf, type Timetable } from './plan.ts'
import type { Reason } from './reason.ts'
import type { AudienceSummary } from './roster.ts'
import { DAY, dayAfter, type Instant, MINUTE } from './time.ts'
import { dayIn } from './wall-clock.ts'

/** What the days of a campaign's waves come to where the people of its audience are. */

/** Freezing the audience takes minutes; nobody's first morning should pass meanwhile. */
const LEAD = 15 * MINUTE
/** The audience is frozen now: in two years, leap day and all, few of them would still be there to be asked. */
const FURTHEST = 731 * DAY

/** What speaks against launching a draft at this moment, wave by wave. */
export function timeReasons(
  { campaign, now }: { campaign: DraftCampaign; now: Instant },
  { places }: { places: readonly { place: Place }[] },
): Reason[] {
  return campaign.waves.flatMap((wave, n): Reason[] => {
    const field = `waves.${n}.opensOn`
    if (Date.parse(wave.opensOn) > now + FURTHEST)
      return [
        {
          field,
          problem: `${wave.opensOn} is more than two years ahead, and the audience is frozen at the launch`,
          remedy: 'choose an earlier day, or leave this wave to another campaign that is launched later',
        },
      ]
    const firsts = places.map(({ place }) => morningsOf(campaign, wave, place)[0]?.at)
    if (firsts.some(at => at !== undefined && at < now + LEAD))
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
 * Quiet days move mails towards the close, which stays. So what a draft must keep to (two days after the invitation, and
 * a day after the last reminder) is asked of the days on which the mails come in a place, too.
 */
function tooShort(campaign: DraftCampaign, wave: Wave, place: Place): string | undefined {
  const lastDay = closingDay(wave)
  const days = morningsOf(campaign, wave, place).map(({ at }) => dayIn(at, place.timeZone))
  const [first = lastDay] = days
  if (dayAfter(first, LEAST_DAYS_OPEN) > lastDay)
    return `quiet days move the invitation to ${first}, less than ${LEAST_DAYS_OPEN} days before the wave closes on ${lastDay}`
  if (days.length < 1 + wave.remindAfterDays.length || (days.at(-1) ?? first) >= lastDay)
    return `quiet days move a reminder to the day on which the wave closes, ${lastDay}, or past it, so that it is not sent`
  return undefined
}

/** As much of another campaign as tells who gets its mails, and when. */
export type Writing = Timetable & Pick<DraftCampaign, 'name' | 'audience' | 'waves'>

/** Which other campaigns write to the same people on the same days: HR may mean it so, and should know it. */
export const meetingNotes = (
  campaign: DraftCampaign,
  { cells }: Pick<AudienceSummary, 'cells'>,
  others: readonly Writing[],
): string[] =>
  others.flatMap(other => {
    const both = cells.filter(cell => isInvited(campaign.audience, cell) && isInvited(other.audience, cell))
    // Quiet days are those of a country, whatever its time zones: one place of each tells the days of all.
    const places = new Map(both.map(cell => [cell.country, cell]))
    const days = [...places.values()].flatMap(place => daysOfBoth(campaign, other, place))
    if (days.length === 0) return []
    return [
      `“${other.name}” writes on ${[...new Set(days)].sort().join(', ')} too: whoever is in both audiences gets the mails of both on that morning.`,
    ]
  })

/** Only waves that are open at the same time are worked out: others have no day in common, and there may be many. */
function daysOfBoth(one: Writing, other: Writing, place: Place): string[] {
  const daysOf = (of: Writing, beside: Writing) =>
    of.waves
      .filter(wave =>
        beside.waves.some(next => wave.opensOn <= closingDay(next) && next.opensOn <= closingDay(wave)),
      )
      .flatMap(wave => morningsOf(of, wave, place).map(({ at }) => dayIn(at, place.timeZone)))
  const others = new Set(daysOf(other, one))
  return daysOf(one, other).filter(day => others.has(day))
}
