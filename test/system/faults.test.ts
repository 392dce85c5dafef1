/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { readAnswerSheet } from '../../functions/domain/check-in/answer-sheet.ts'
import { DAY, HOUR, MINUTE } from '../../functions/domain/time.ts'
import { combine } from '../../functions/instruments/library.ts'
import { employee, linkIn } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'
import { aPerson } from '../builders.ts'
import { Chance } from '../simulation/chance.ts'
import { broken } from '../simulation/invariants.ts'
import { Ledger, type Steering } from '../simulation/ledger.ts'
import { whatHappened } from '../simulation/outcome.ts'
import { emptied, formAt, oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, START } from './running.ts'
import { enrolmentIn, seenOf } from './seen.ts'

/**
 * Small campaigns on the real local system, with faults that a seed injects; the invariants are those of the simulation
 * (test/simulation/invariants.ts), as far as they can be read from outside.
 */

const running = oneSystem()
const QUESTIONS = combine(['phq-4'])
const TIME = { most: 15, withinMs: 120_000 }
const at = (text: string) => Date.parse(`2026-03-${text}:00Z`)

test('small campaigns keep every promise while calls fail, for fifteen seeds, or as many as two minutes allow', {
  timeout: 300_000,
}, async () => {
  const end = performance.now() + TIME.withinMs
  const told: string[] = []
  let seeds = 0
  const injected = { throttle: 0, 'lost-reply': 0, 'time-out': 0 }
  let mails = 0
  while (seeds < TIME.most && performance.now() < end) {
    const lived = await live(running(), ++seeds)
    for (const { invariant, what } of lived.violations) told.push(`seed ${seeds}: ${invariant}: ${what}`)
    for (const [fault, count] of Object.entries(lived.injected))
      injected[fault as keyof typeof injected] += count
    mails += lived.mails
  }
  console.log(`${seeds} seeds on the local system: ${mails} emails, faults ${JSON.stringify(injected)}`)
  expect(told).toEqual([])
  expect(seeds).toBeGreaterThan(2)
  expect(injected.throttle).toBeGreaterThan(0)
  expect(injected['lost-reply']).toBeGreaterThan(0)
})

/** One seed: a campaign from its launch until a day after its close. */
async function live(system: System, seed: number) {
  await system.clock.quiet()
  await emptied(system, 1)
  const chance = new Chance(seed, 'system')
  const ledger = new Ledger()
  const size = chance.between(12, 18)
  const people = Array.from({ length: size }, (_, n) =>
    aPerson(`p${n}`, { timeZone: 'Europe/Berlin', country: 'DE', status: n === 0 ? 'leave' : 'active' }),
  )
  for (const { personId, email } of people)
    ledger.addresses.push({ personId, address: email, begun: START, confirmed: START })
  ledger.fact('left', 'p0', START).confirmed = START
  const waves = [{ opensOn: '2026-03-03', remindAfterDays: [chance.pick([1, 2])], closesAfterDays: 3 }]
  const campaignId = await launched(system, await hrOf(system), {
    roster: aRoster(size, n => (n === 0 ? { status: 'leave' } : {})),
    campaign: aCampaign({ waves, breakdowns: [] }),
  })
  steered(system, ledger, campaignId, 'launch')

  const rates = {
    '*': { throttle: 0.002, 'lost-reply': chance.pick([0, 0.02, 0.05]) },
    'ses.SendBulkEmail': {
      throttle: chance.pick([0, 0.2, 0.4]),
      'lost-reply': chance.pick([0, 0.2, 0.4]),
      'time-out': chance.pick([0, 0, 0, 0.1]),
    },
  }
  const plan = await fetch(`${system.url}/local/faults`, {
    method: 'POST',
    body: JSON.stringify({ seed, rates }),
  })
  expect(plan.status).toBe(200)
  await system.clock.advanceTo(at('03T08:40'))
  if (chance.happens(0.4)) {
    await steer(system, ledger, campaignId, chance.pick(['pause', 'pause', 'cancel']))
    await system.clock.advanceTo(at('03T10:10'))
    await steer(system, ledger, campaignId, 'resume')
  }
  await system.clock.advanceTo(at('03T13:00'))
  await read(system, chance, ledger, { campaignId, from: 0 })
  const before = await system.mailCount()
  await system.clock.advanceTo(at('05T13:00'))
  await read(system, chance, ledger, { campaignId, from: before })
  await system.clock.advanceTo(at('08T12:00'))
  const injected = system.faults.injected()
  system.faults.set()
  await system.clock.quiet()
  const seen = await seenOf(system, people, ledger)
  return { violations: broken(await whatHappened(seen)), injected, mails: ledger.mails.length }
}

function steered(system: System, ledger: Ledger, campaignId: string, verb: Steering['verb']): void {
  const now = system.clock.now()
  ledger.steering.push({ campaignId, verb, begun: now, confirmed: now, endedAt: now })
  // As late as its message is tried.
  ledger.planned.push({ campaignId, plannedFrom: now, startedAt: now, endedAt: now + 35 * MINUTE })
}

async function steer(
  system: System,
  ledger: Ledger,
  campaignId: string,
  verb: 'pause' | 'resume' | 'cancel',
): Promise<void> {
  const hr = await hrOf(system)
  for (let tries = 0; tries < 10; tries++)
    if ((await hr.call('POST', `/api/campaigns/${campaignId}/${verb}`)).status === 200)
      return steered(system, ledger, campaignId, verb)
}

/** People read what has come since, and answer, put it off, stop the emails, or do nothing. */
async function read(
  system: System,
  chance: Chance,
  ledger: Ledger,
  { campaignId, from }: { campaignId: string; from: number },
): Promise<void> {
  const wave = `${campaignId} w1`
  for (const { to, text = '' } of await system.mails({ from })) {
    const [address = ''] = to
    const personId = address.split('@')[0] ?? ''
    const link = linkIn({ text })
    const begun = system.clock.now()
    const acts = chance.weighed({ answers: 3, nothing: 3, stops: 1, puts: 2 })
    if (acts === 'stops') {
      const fact = ledger.fact('stopped', personId, begun, { address })
      if (await worked(() => employee.send(link.replace('/c/', '/u/'), [['choice', 'stop']])))
        fact.confirmed = system.clock.now()
    }
    if (acts === 'puts') {
      const fact = ledger.fact('paused', personId, begun, { address })
      const enrolmentId = await enrolmentIn(system, campaignId, personId)
      const choice = { kind: 'not-now', personId, address, enrolmentId, begun, told: undefined } as const
      const told = await worked(() => employee.send(`${link}/later`, [['days', '1']]))
      ledger.choices.push({ ...choice, told: told ? system.clock.now() : undefined })
      if (told) fact.confirmed = begun
      // By the morning after it has ended, or with the wave.
      fact.ends = { begun: begun + 18 * HOUR, confirmed: begun + 5 * DAY }
    }
    if (acts !== 'answers') continue
    const filled = (await formAt(link).catch(() => undefined))?.(() => chance.between(0, 3))
    if (!filled) continue
    const { answers } = readAnswerSheet(
      Object.fromEntries(
        filled.filter(([name]) => name.startsWith('q.')).map(([name, value]) => [name, [value]]),
      ),
      QUESTIONS,
    )
    const attempt = { personId, wave, begun, answers: JSON.stringify(answers) }
    const fact = ledger.fact('answered', personId, begun, { wave })
    const told = await worked(() => employee.send(link, filled))
    if (told) fact.confirmed = system.clock.now()
    ledger.attempts.push({ ...attempt, told: told ? system.clock.now() : undefined })
  }
}

/** Three tries, as somebody makes them who means it. */
async function worked(act: () => Promise<{ status: number }>): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) if ((await act()).status === 200) return true
  return false
}
