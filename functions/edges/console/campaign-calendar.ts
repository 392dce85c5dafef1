import { type Campaign, frozenWaveOf, isInvited, type Wave } from '../../domain/campaign/campaign.ts'
import { closingDay } from '../../domain/campaign/campaign-draft.ts'
import { closesAt, freezesAt, morningsOf, timetableOf } from '../../domain/campaign/plan.ts'
import { type Place, placeKey } from '../../domain/roster/place.ts'
import type { AudienceSummary } from '../../domain/roster/roster.ts'
import { type Instant, isoOf } from '../../domain/time.ts'
import { dayIn } from '../../domain/wall-clock.ts'
import type { CalendarLine } from '../../pages/hr/campaign-calendar.ts'
import type { WaveAudience } from '../../pages/hr/campaign-pages.ts'

type Counts = Pick<AudienceSummary, 'cells'>

/** What is sent when, place by place. A wave whose audience is not frozen yet is shown by today's roster. */
export function calendarOf(of: Campaign, roster: Counts, now: Instant): CalendarLine[] {
  if (of.status === 'cancelled') return []
  const today = placesIn(of, roster)
  const lines = of.waves.flatMap((wave, n): (CalendarLine & { at: Instant })[] => {
    const frozen = frozenWaveOf(of, wave.id)
    if (frozen?.invited === 0) return []
    const places = frozen?.places ?? [...today.values()].map(({ place }) => place)
    const peopleIn = (place: Place) =>
      frozen?.places.length === 1 ? frozen.invited : (today.get(placeKey(place))?.people ?? 0)
    const timetable = timetableOf(of, wave.id)
    const common = { wave: n + 1, where: '', people: undefined }
    return [
      { ...common, at: freezesAt(wave), ...momentOf(freezesAt(wave), now), what: 'freeze' },
      ...places.flatMap(place =>
        morningsOf(timetable, wave, place).map(({ step, at }) => ({
          at,
          day: dayIn(at, place.timeZone),
          isOver: at <= now,
          what: step,
          wave: n + 1,
          where: `${place.timeZone}, ${place.country}`,
          people: peopleIn(place),
        })),
      ),
      ...(places.length === 0 ? [] : [closing(of, wave, places, common)]),
    ]
  })
  return lines.sort((a, b) => a.at - b.at).map(({ at: _, ...line }) => line)
}

const momentOf = (at: Instant, now: Instant) => ({ day: isoOf(at).slice(0, 10), isOver: at <= now })

const closing = (
  of: Campaign,
  wave: Wave,
  places: readonly Place[],
  common: Pick<CalendarLine, 'wave' | 'where' | 'people'>,
): CalendarLine & { at: Instant } => ({
  ...common,
  at: Math.max(...places.map(place => closesAt(wave, place))),
  day: closingDay(wave),
  what: 'close',
  isOver: 'closedWaves' in of && of.closedWaves.some(({ waveId }) => waveId === wave.id),
})

/** Whom each wave asks, once that is fixed. */
export const audiencesOf = (of: Campaign): WaveAudience[] =>
  of.waves.flatMap(({ id }, n) => {
    const frozen = frozenWaveOf(of, id)
    if (!frozen) return []
    const { invited, counted, leftOut, frozenAt } = frozen
    return [{ wave: n + 1, frozenAt, invited, uncounted: invited - counted, leftOut }]
  })

/** Where the people are whom the campaign would ask today, and how many in each place. */
function placesIn(of: Campaign, { cells }: Counts): Map<string, { place: Place; people: number }> {
  const places = new Map<string, { place: Place; people: number }>()
  for (const cell of cells) {
    if (!isInvited(of.audience, cell)) continue
    const place = { timeZone: cell.timeZone, country: cell.country }
    const key = placeKey(place)
    places.set(key, { place, people: (places.get(key)?.people ?? 0) + cell.people })
  }
  return places
}
