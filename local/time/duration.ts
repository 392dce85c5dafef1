import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time.ts'

/**
 * `from` plus an ISO 8601 duration such as `P1D`, `PT90M` or `P1M2DT3H`, with months by the UTC calendar; undefined if
 * it is not one.
 */
export function plusDuration(from: Instant, duration: string): Instant | undefined {
  const match =
    /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      duration,
    )
  if (!match) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0))
  const moved = new Date(from)
  moved.setUTCFullYear(moved.getUTCFullYear() + years, moved.getUTCMonth() + months)
  return moved.getTime() + (7 * weeks + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND
}
