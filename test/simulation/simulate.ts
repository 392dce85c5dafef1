import { DAY } from '../../functions/domain/time.ts'
import { Chance } from './chance.ts'
import { Employees } from './employees.ts'
import { Hr } from './hr.ts'
import { broken, type Violation } from './invariants.ts'
import { type Outcome, whatHappened } from './outcome.ts'
import { type Habits, scenarioOf } from './scenario.ts'
import { Stage } from './stage.ts'
import { fateOf, type Weather, weatherOf } from './weather.ts'
import { World } from './world.ts'

export interface Simulated {
  seed: number
  violations: Violation[]
  counts: Record<string, number>
  trace: readonly string[]
}

interface Changed {
  traced?: boolean
  /** Other weather than the seed's. */
  weather?: Weather
  /** Other habits than the seed's, for everybody. */
  habits?: Partial<Habits>
}

/** An employer of a seed, with everything that will happen there; nothing of it has happened yet. */
export async function anEmployer(seed: number, changed: Changed = {}) {
  const scenario = scenarioOf(new Chance(seed, 'employer'))
  const weather = changed.weather ?? weatherOf(new Chance(seed, 'weather'), scenario.mornings)
  for (const habits of scenario.habits.values()) Object.assign(habits, changed.habits)
  const fates = new Chance(seed, 'fates')
  const world = new World({
    now: scenario.startsAt - DAY,
    chance: new Chance(seed, 'world'),
    fateOf: (call, now) => fateOf(weather, fates, call, now),
    traced: changed.traced ?? false,
  })
  let hr: Hr | undefined
  let employees: Employees | undefined
  const stage = new Stage({
    world,
    weather,
    quota: { max24Hour: 50_000, maxPerSecond: scenario.perSecond, sandbox: false },
    personAt: address => hr?.personAt(address) ?? 'nobody',
    arrived: mail => employees?.read(mail),
  })
  // Keys that the seed gives, so that ids and shards are the same each time.
  const keys = new Chance(seed, 'keys')
  await stage.tables.outreach.put({
    pk: 'KEY',
    sk: 'ENROLMENT',
    secret: keys.bytes(32).toString('base64url'),
  })
  await stage.tables.vault.put({ pk: 'KEY', sk: 'LINK', secret: keys.bytes(32).toString('base64url') })
  hr = new Hr(stage, new Chance(seed, 'hr'), scenario, new Chance(seed, 'give-back'))
  employees = new Employees(stage, new Chance(seed, 'employees'), scenario.habits)
  await hr.begin()
  return { world, stage, scenario }
}

/** Whole campaigns of one employer, from the first draft until nothing is left to do. The seed decides everything. */
export async function simulate(seed: number, { traced = false } = {}): Promise<Simulated> {
  const { world, stage, scenario } = await anEmployer(seed, { traced })
  await world.run()
  const happened = await whatHappened(stage.seen(scenario.people))
  return {
    seed,
    violations: broken(happened),
    counts: countsOf(stage, happened),
    trace: world.trace ?? [],
  }
}

function countsOf({ world, ledger, queues, scheduler }: Stage, { people, waves }: Outcome) {
  const counts: Record<string, number> = {
    people: people.length,
    events: world.events,
    emails: ledger.mails.length,
    answers: ledger.attempts.filter(({ told }) => told !== undefined).length,
    'schedules fired': scheduler.fired,
    'schedules refused': scheduler.refused,
    'messages handled': Object.values(queues).reduce((sum, { handled }) => sum + handled, 0),
    'dead letters': Object.values(queues).reduce((sum, { buried }) => sum + buried, 0),
    reports: waves.filter(({ shown }) => shown).length,
    'given back': ledger.givenBack.length,
  }
  for (const [fate, count] of world.fates) if (fate !== 'works') counts[`calls: ${fate}`] = count
  for (const { steps } of waves)
    for (const { state } of steps) {
      const name = `steps: ${state}`
      counts[name] = (counts[name] ?? 0) + 1
    }
  return counts
}
