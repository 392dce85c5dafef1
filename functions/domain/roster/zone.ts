/** IANA names without a slash that are no abbreviation. `BST` is Bangladesh to one runtime, and Britain to HR. */
const WITHOUT_SLASH =
  /^(UTC|GMT|Cuba|Egypt|Eire|GB|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Libya|NZ|Poland|Portugal|Singapore|Turkey)$/i
/** With a slash, but the tz database has dropped them. */
const DROPPED = /^SystemV\//i

/** One look-up takes some 30 µs, and a large roster repeats the same few names. There are about 600. */
const lookedUp = new Map<string, string | undefined>()
const MAX_LOOKED_UP = 2000

/** The name that this runtime gives a zone, from its IANA name in any case; undefined for anything else. */
export function canonicalZone(name: string): string | undefined {
  if (lookedUp.has(name)) return lookedUp.get(name)
  const zone = lookUp(name)
  if (lookedUp.size < MAX_LOOKED_UP) lookedUp.set(name, zone)
  return zone
}

function lookUp(name: string): string | undefined {
  if (!WITHOUT_SLASH.test(name) && (!/^[A-Za-z]+\//.test(name) || DROPPED.test(name))) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

export const isTimeZone = (name: string): boolean => canonicalZone(name) !== undefined

const byCountry = new Map<string, ReadonlySet<string>>()

/** The zones of a country, from this runtime's CLDR tables; none where it knows none. */
export function zonesOf(country: string): ReadonlySet<string> {
  const known = byCountry.get(country)
  if (known) return known
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? []
  const canonical = new Set(zones.map(zone => canonicalZone(zone) ?? zone))
  byCountry.set(country, canonical)
  return canonical
}
