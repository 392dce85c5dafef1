import type { Instant } from '../../functions/domain/time.ts'
import { DAY, HOUR, MINUTE } from '../../functions/domain/time.ts'
import type { Chance } from './chance.ts'
import type { QueueWeather } from './queues.ts'
import type { Fate } from './world.ts'

/** What goes wrong in one seed: how often calls fail and functions die, and what is down for how long. */

export interface Outage {
  from: Instant
  to: Instant
  /** What the names of its calls begin with. */
  of: string
  /** SES: refuses for a while, breaks, or goes silent. Others refuse. */
  how: 'throttle' | 'broken' | 'silent'
}

export interface Weather {
  kind: 'calm' | 'rain' | 'storm'
  fates: Readonly<Record<Fate, number>>
  ses: { throttle: number; broken: number; lostReply: number; entryFails: number; bounces: number }
  queues: QueueWeather
  schedules: { late: number; twice: number }
  outages: Outage[]
}

export const CALM: Weather = {
  kind: 'calm',
  fates: { works: 1, throttle: 0, 'lost-reply': 0, repeated: 0, 'dies-before': 0, 'dies-after': 0 },
  ses: { throttle: 0, broken: 0, lostReply: 0, entryFails: 0, bounces: 0.01 },
  queues: { twins: 0, undeleted: 0, late: 0.02, redriven: 0 },
  schedules: { late: 0, twice: 0 },
  outages: [],
}

/** `mornings`: when much is sent, and an outage matters. */
export function weatherOf(chance: Chance, mornings: readonly Instant[]): Weather {
  const kind = chance.weighed({ calm: 1, rain: 5, storm: 4 })
  if (kind === 'calm') return CALM
  const hard = kind === 'storm' ? 4 : 1
  // Not everything goes wrong in each seed, or nothing would get far enough for the rest to matter.
  const often = (most: number) => (chance.happens(0.6) ? (most * hard * chance.next()) / 4 : 0)
  const fates = {
    throttle: often(0.02),
    'lost-reply': often(0.015),
    repeated: often(0.03),
    'dies-before': often(0.01),
    'dies-after': often(0.01),
  }
  return {
    kind,
    fates: { works: 1 - Object.values(fates).reduce((sum, rate) => sum + rate, 0), ...fates },
    ses: {
      throttle: often(0.3),
      broken: often(0.15),
      lostReply: often(0.3),
      entryFails: often(0.1),
      bounces: 0.02,
    },
    queues: { twins: often(0.05), undeleted: often(0.05), late: often(0.1), redriven: chance.pick([0, 1]) },
    schedules: { late: often(0.3), twice: often(0.3) },
    outages: Array.from({ length: chance.weighed({ 0: 4, 1: 4, 2: 2 }) as unknown as number }, () =>
      outageOf(chance, mornings),
    ),
  }
}

function outageOf(chance: Chance, mornings: readonly Instant[]): Outage {
  const from = chance.pick(mornings) + chance.between(-30, 20) * MINUTE
  const of = chance.weighed({ ses: 5, lambda: 4, Outreach: 1, Campaigns: 1, Vault: 1, scheduler: 1, sqs: 1 })
  // Nobody takes messages from a queue, for hours or, where nobody notices, for days.
  if (of === 'lambda') {
    const days = chance.pick([0, 0, 1, 7, 9]) * DAY
    const hours = chance.between(1, 9) * HOUR
    const queue = chance.pick(['Mail', 'Mail', 'Waves', 'FollowUps'])
    // Without openings for days nobody is looked at, and the alarm on old messages is all that tells.
    return { from, to: from + hours + (queue === 'Waves' ? 0 : days), of: `lambda ${queue}`, how: 'silent' }
  }
  const lasts = of === 'ses' ? chance.between(1, 20 * 4) * 15 * MINUTE : chance.between(1, 30) * MINUTE
  return {
    from,
    to: Math.min(from + lasts, from + 20 * HOUR),
    of,
    how: of === 'ses' ? chance.pick(['throttle', 'broken', 'silent'] as const) : 'throttle',
  }
}

export const outageAt = (weather: Weather, call: string, now: Instant): Outage | undefined =>
  weather.outages.find(({ from, to, of }) => from <= now && now < to && call.startsWith(of))

/** How one call ends. SES has fates of its own (mailer.ts), since the SDK repeats none of its calls. */
export function fateOf(weather: Weather, chance: Chance, call: string, now: Instant): Fate {
  if (call.startsWith('ses')) {
    const { 'dies-before': before, 'dies-after': after } = weather.fates
    const drawn = chance.next()
    return drawn < before ? 'dies-before' : drawn < before + after ? 'dies-after' : 'works'
  }
  if (outageAt(weather, call, now)) return 'throttle'
  return weather.kind === 'calm' ? 'works' : chance.weighed(weather.fates)
}
