import type { Instant } from './time.ts'
import { instantAt } from './wall-clock.ts'

/** Mornings that were asked for lately: people of many countries share a zone, and a plan asks for each of them. */
const known = new Map<string, Instant>()
const MOST_KNOWN = 50_000

/** As `instantAt`, for what asks again and again. */
export function knownInstantAt(date: string, time: string, timeZone: string): Instant {
  const key = `${date} ${time} ${timeZone}`
  const at = known.get(key)
  if (at !== undefined) return at
  if (known.size >= MOST_KNOWN) known.clear()
  const found = instantAt(date, time, timeZone)
  known.set(key, found)
  return found
}
