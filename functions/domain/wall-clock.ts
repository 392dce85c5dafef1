import type { Instant } from './time.ts'
import { HOUR, MINUTE } from './time.ts'

/** Making a formatter is expensive: one per zone, cached for the life of the process. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formatters.set(timeZone, made)
  return made
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: Instant, timeZone: string): number {
  // `3/2/2026, GMT+05:45`, or `GMT` alone at zero; seconds only before standard time.
  const [, sign, hours, minutes, seconds] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(formatterOf(timeZone).format(at)) ?? []
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * 1000
  return sign === '-' ? -size : size
}

/** No zone has been further from UTC since standard time began (−12 to +14 today). */
const MAX_OFFSET = 16 * HOUR

/** Whether clocks show a local time once on a day, not at all (a gap), or twice (an overlap). */
type Shown = 'once' | 'skipped' | 'twice'

/**
 * The instant at which clocks in a time zone show a date (`2026-03-29`) and time (`02:30`). If the clocks skip that
 * time (a gap), it is the first minute after the gap; if they show it twice (an overlap), the first time.
 */
export const instantAt = (date: string, time: string, timeZone: string): Instant =>
  readClock(date, time, timeZone).at

/** The same, and how often clocks show that time. */
export function readClock(date: string, time: string, timeZone: string): { at: Instant; shown: Shown } {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wanted)) throw new RangeError(`not a date and a time: ${date} ${time}`)

  const offsetBefore = offsetAt(wanted - MAX_OFFSET, timeZone)
  const offsetAfter = offsetAt(wanted + MAX_OFFSET, timeZone)
  // Without a clock change nearby both are equal; otherwise the larger offset is the earlier instant.
  const candidates = [
    wanted - Math.max(offsetBefore, offsetAfter),
    wanted - Math.min(offsetBefore, offsetAfter),
  ] as const
  const [first, second] = candidates.filter(at => at + offsetAt(at, timeZone) === wanted)
  if (first !== undefined)
    return { at: first, shown: second === undefined || second === first ? 'once' : 'twice' }

  // In a gap, the jump is between the two candidates: bisect to its first minute.
  let [before, after]: [Instant, Instant] = [candidates[0] - MINUTE, candidates[1]]
  while (after - before > MINUTE) {
    const between = before + Math.ceil((after - before) / 2 / MINUTE) * MINUTE
    if (offsetAt(between, timeZone) === offsetBefore) before = between
    else after = between
  }
  return { at: after, shown: 'skipped' }
}

/** The time that clocks in a zone show at an instant: `09:30`. */
export const timeIn = (at: Instant, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(11, 16)

/** The calendar day on which an instant falls in a time zone: `2026-03-02`. */
export const dayIn = (at: Instant, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10)
