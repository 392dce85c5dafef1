import type { DraftCampaign } from './campaign.ts'
import type { Place } from './place.ts'
import { morningsOf } from './plan.ts'
import type { Reason } from './support-gate.ts'
import { DAY, type Instant, MINUTE } from './time.ts'

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
    return []
  })
}
