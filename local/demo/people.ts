import type { Instrument } from '../../functions/domain/check-in/instrument.ts'
import { COLUMNS } from '../../functions/domain/roster/columns.ts'

/**
 * A made-up workforce and its answers: no name, address or answer here is a real person's. The same seed gives the same
 * data.
 */

/** A person on the made-up roster, with its column names. */
export interface DemoPerson {
  person_id: string
  email: string
  given_name: string
  locale: string
  time_zone: string
  country: string
  department: string
  site: string
  status: 'active' | 'left'
}

const SITES: { site: string; time_zone: string; country: string; locale: string; share: number }[] = [
  { site: 'Leeds', time_zone: 'Europe/London', country: 'GB', locale: 'en-GB', share: 16 },
  { site: 'Hamburg', time_zone: 'Europe/Berlin', country: 'DE', locale: 'de', share: 16 },
  { site: 'Lyon', time_zone: 'Europe/Paris', country: 'FR', locale: 'fr', share: 10 },
  { site: 'Madrid', time_zone: 'Europe/Madrid', country: 'ES', locale: 'es', share: 9 },
  { site: 'Cairo', time_zone: 'Africa/Cairo', country: 'EG', locale: 'ar', share: 6 },
  { site: 'Nairobi', time_zone: 'Africa/Nairobi', country: 'KE', locale: 'en', share: 7 },
  { site: 'Pune', time_zone: 'Asia/Kolkata', country: 'IN', locale: 'en', share: 9 },
  { site: 'Osaka', time_zone: 'Asia/Tokyo', country: 'JP', locale: 'en', share: 4 },
  { site: 'Auckland', time_zone: 'Pacific/Auckland', country: 'NZ', locale: 'en', share: 6 },
  { site: 'Toronto', time_zone: 'America/Toronto', country: 'CA', locale: 'en', share: 8 },
  { site: 'Denver', time_zone: 'America/Denver', country: 'US', locale: 'en', share: 6 },
  { site: 'São Paulo', time_zone: 'America/Sao_Paulo', country: 'BR', locale: 'en', share: 3 },
]

/** Departments, their size, and the strain on their people: without differences a report shows nothing. */
const DEPARTMENTS = [
  { department: 'Care', share: 34, strain: 0.55 },
  { department: 'Logistics', share: 24, strain: 0.1 },
  { department: 'Customer service', share: 20, strain: 0.35 },
  { department: 'Engineering', share: 14, strain: -0.25 },
  { department: 'Finance', share: 6, strain: -0.1 },
  { department: 'Legal', share: 2, strain: 0 },
]

const GIVEN_NAMES =
  'Amira Ben Chloé Davide Elif Farid Grace Hana Ines Jonas Kaya Lars Mina Noor Oscar Paula Quinn Rosa Sami Tariq Una Vera Wanja Yuki Zoe'.split(
    ' ',
  )

export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): evenly spread numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function makePeople(count: number, random: Random): DemoPerson[] {
  return Array.from({ length: count }, (_, n) => {
    const { share: _s, ...site } = byShare(SITES, random)
    const { department } = byShare(DEPARTMENTS, random)
    const number = String(n + 1).padStart(5, '0')
    return {
      person_id: `E${number}`,
      email: `e${number}@staff.example`,
      given_name: GIVEN_NAMES[Math.floor(random() * GIVEN_NAMES.length)] ?? '',
      ...site,
      department,
      status: 'active',
    }
  })
}

/**
 * How many people a launch needs with this seed: by department and by site, ten in the largest group and ten outside
 * it.
 */
export function fewestPeople(seed: number): number {
  const suffice = (people: DemoPerson[]) =>
    (['department', 'site'] as const).every(by => {
      const sizes = [...Map.groupBy(people, person => person[by]).values()].map(({ length }) => length)
      const largest = Math.max(...sizes)
      return largest >= 10 && people.length - largest >= 10
    })
  let fewest = 20
  while (!suffice(makePeople(fewest, randomFrom(seed)))) fewest++
  return fewest
}

export const rosterCsv = (people: readonly DemoPerson[]): string =>
  [COLUMNS.join(','), ...people.map(person => COLUMNS.map(column => person[column]).join(','))].join('\r\n')

/** One person's choices: item id → form value. Skipped items are left out. */
export type Choices = Record<string, string>

/**
 * Made-up answers: a person's strain, around their department's, moves all their answers up or down together. `shift`:
 * how much heavier everybody has it than usual.
 */
export function makeAnswers(of: DemoPerson, instrument: Instrument, random: Random, shift = 0): Choices {
  const { strain } = DEPARTMENTS.find(({ department }) => department === of.department) ?? { strain: 0 }
  const level = strain + shift + normal(random) - 0.35
  const choices: Choices = {}
  for (const item of instrument.items) {
    if (random() < 0.02) continue
    const values = (item.options ?? instrument.options).map(({ value }) => value).sort((a, b) => a - b)
    // Thoughts of self-harm are rare, whatever the strain.
    const pushed = level + 0.7 * normal(random) - (item.risk ? 2.2 : 0)
    const place = 1 / (1 + Math.exp(-1.6 * (pushed - 0.4)))
    choices[item.id] =
      random() < 0.01
        ? 'declined'
        : String(values[Math.min(values.length - 1, Math.floor(place * values.length))])
  }
  return choices
}

/** Picks one, with the probability of its share. */
function byShare<Of extends { share: number }>(of: readonly Of[], random: Random): Of {
  let rest = random() * of.reduce((sum, { share }) => sum + share, 0)
  const found = of.find(({ share }) => {
    rest -= share
    return rest < 0
  })
  return found ?? (of[0] as Of)
}

/** Box–Muller: normally distributed, mean 0 and deviation 1. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
