import { describe, expect, test } from 'vitest'
import { type RehearsalInput, rehearse } from '../../../functions/domain/campaign/rehearsal.ts'
import { dayAfter } from '../../../functions/domain/time.ts'
import { aDraftCampaign, aLaunchedCampaign, anAudience } from '../../builders.ts'
import { aRehearsal } from './launches.ts'

const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'ES', 'GB', 'IE', 'US', 'CA', 'EG', 'AE', 'IN', 'NZ', 'AU']

/** 100,000 people in 12,000 groups, 12 monthly rounds of three emails, and as many of other campaigns. */
function aLargeRehearsal(zones: readonly string[]): RehearsalInput {
  const cells = Array.from({ length: 12_000 }, (_, n) => ({
    timeZone: zones[n % zones.length] ?? 'UTC',
    country: COUNTRIES[n % COUNTRIES.length] ?? 'DE',
    department: `D${n % 30}`,
    site: `S${n % 400}`,
    people: n % 3 === 0 ? 9 : 8,
    languages: { en: 4, de: n % 3 === 0 ? 5 : 4 },
  }))
  const waves = Array.from({ length: 12 }, (_, n) => ({
    opensOn: dayAfter('2026-03-02', n * 28),
    remindAfterDays: [4, 8],
    closesAfterDays: 14,
  }))
  return aRehearsal({
    campaign: aDraftCampaign({ waves }),
    audience: anAudience({ people: 100_000, cells, segments: {} }),
    others: [0, 4, 8].map(from =>
      aLaunchedCampaign({ name: `Other ${from}`, waves: waves.slice(from, from + 4) }),
    ),
  })
}

function rehearseLarge(where: string, zones: readonly string[], leastSends: number): void {
  const input = aLargeRehearsal(zones)
  const before = process.memoryUsage().heapUsed
  const startedAt = performance.now()
  const rehearsal = rehearse(input)
  const seconds = (performance.now() - startedAt) / 1000
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20
  const bytes = JSON.stringify(rehearsal).length
  const rehearsed = rehearsal.days.flatMap(day => day.sends)
  console.log(
    `100,000 people ${where}: ${rehearsed.length} sends of ${rehearsal.cost.emails} emails in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB more heap, ${(bytes / 1e6).toFixed(1)} MB of JSON`,
  )
  expect(rehearsed.length).toBeGreaterThan(leastSends)
  expect(rehearsal.cost.emails).toBe(3 * 12 * 100_000)
  // Lambda answers with 6 MB at most.
  expect(bytes).toBeLessThan(5.5e6)
  expect(megabytes).toBeLessThan(300)
}

describe('a rehearsal of 100,000 people and a year of monthly rounds takes flat memory, and Lambda carries it', () => {
  const everyZone = Intl.supportedValuesOf('timeZone')

  test('in 30 zones and 14 countries', () => {
    rehearseLarge(
      'in 30 zones and 14 countries',
      everyZone.filter((_, n) => n % 14 === 0),
      1000,
    )
  })

  test('in every zone there is, each in 14 countries', { tags: 'exhaustive', timeout: 900_000 }, () => {
    rehearseLarge('in every zone, each in 14 countries', everyZone, 15_000)
  })
})
