import { UNKNOWN_COUNTRY } from './country.ts'
import WINDOWS from './windows-zones.json' with { type: 'json' }
import { canonicalZone, zonesOf } from './zone.ts'

/**
 * Zones as Windows names them → by country, and `001` for all others. Made from CLDR 48's windowsZones; a country is there
 * where its first zone is another than that of `001`.
 */
const windows = new Map<string, Readonly<Record<string, string>>>(
  Object.entries(WINDOWS as Record<string, Record<string, string>>).map(([name, zones]) => [
    name.toLowerCase(),
    zones,
  ]),
)

/** A zone from what a cell says, with what HR should know of it. */
export function readZone(
  text: string,
  country: string,
  ifNone: string,
): { timeZone: string; warning?: string } {
  const known = zonesOf(country)
  const fits = (zone: string) => country === UNKNOWN_COUNTRY || known.size === 0 || known.has(zone)
  const standard = canonicalZone(ifNone) ?? ifNone
  if (text === '')
    return fits(standard)
      ? { timeZone: standard }
      : {
          timeZone: standard,
          warning: `is empty, and ${ifNone}, which is used instead, is no zone of the row’s country`,
        }

  const byCountry = windows.get(text.toLowerCase())
  const zone = canonicalZone(byCountry?.[country] ?? byCountry?.['001'] ?? text)
  if (zone === undefined)
    return {
      timeZone: standard,
      warning: `is not an IANA time zone such as Europe/Berlin (abbreviations such as BST have several meanings); ${ifNone} is used`,
    }
  return fits(zone)
    ? { timeZone: zone }
    : { timeZone: zone, warning: 'is not a zone of the row’s country; it is used all the same' }
}
