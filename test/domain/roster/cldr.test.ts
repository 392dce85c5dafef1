import codeMappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' }
import windowsZones from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' }
import { expect, test } from 'vitest'
import alpha3 from '../../../functions/domain/roster/alpha-3.json' with { type: 'json' }
import { everyCountry } from '../../../functions/domain/roster/country.ts'
import windows from '../../../functions/domain/roster/windows-zones.json' with { type: 'json' }
import { canonicalZone } from '../../../functions/domain/roster/zone.ts'

/** CLDR's own data: the two tables are made from it. */
test('the three letters of each country are those of CLDR', () => {
  const codes: Record<string, object> = codeMappings.supplemental.codeMappings
  expect(alpha3).toEqual(
    Object.fromEntries(
      everyCountry().map(country => [Reflect.get(codes[country] ?? {}, '_alpha3'), country]),
    ),
  )
})

test('each zone of Windows is the one that CLDR gives, for each country, and this runtime knows it', () => {
  const zones: Record<string, Record<string, string>> = windows
  const { mapTimezones } = windowsZones.supplemental.windowsZones
  for (const { mapZone } of mapTimezones) {
    if (mapZone._territory === 'ZZ') continue
    const byCountry = zones[mapZone._other] ?? {}
    const zone = byCountry[mapZone._territory] ?? byCountry['001'] ?? ''
    expect([mapZone._other, mapZone._territory, zone]).toEqual([
      mapZone._other,
      mapZone._territory,
      mapZone._type.split(' ')[0],
    ])
    expect(canonicalZone(zone)).toBeDefined()
  }
})
