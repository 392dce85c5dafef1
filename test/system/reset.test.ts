import { expect, test } from 'vitest'
import type { System } from '../../local/system.ts'
import { itemsOf, oneSystem, putOnQueue } from './one-system.ts'
import { hrOf, launched } from './running.ts'

const running = oneSystem()

/** All that a system holds, and all that it counts. */
async function everythingIn(system: System) {
  await system.clock.quiet()
  const tables = ['Directory', 'Campaigns', 'Outreach', 'Vault']
  return {
    now: system.clock.now(),
    tables: await Promise.all(tables.map(table => itemsOf(system, table))),
    queues: await system.queues.state(),
    mails: await system.mails(),
    schedules: system.schedules(),
    events: [...system.events()],
    faults: system.faults.injected(),
    meters: system.meters
      .rows()
      .map(({ principal, operation, requests }) => `${principal} ${operation} ${requests}`)
      .sort(),
    invocations: Object.entries(system.work()).map(([name, { invocations }]) => [name, invocations]),
    logs: system.logs(),
  }
}

/** A campaign's first morning, with a message that nothing can read: how many mails it sends. */
async function aMorning(system: System): Promise<number> {
  await launched(system, await hrOf(system))
  await putOnQueue(system, 'Mail', ['no mail at all'])
  await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
  return system.mailCount()
}

test('a system that is reset is as it was at its start, and lives the same day again', async () => {
  const system = running()
  await system.clock.quiet()
  await system.reset()
  const start = await everythingIn(system)
  expect(await aMorning(system)).toBe(30)
  system.faults.set({ seed: 1, rates: { '*': { throttle: 1 } } })
  system.faults.next('send-mail', 'ses', 'SendBulkEmail')
  const lived = await everythingIn(system)
  for (const [part, held] of Object.entries(start))
    expect({ [part]: held }).not.toEqual({ [part]: lived[part as 'now'] })

  await system.reset()
  expect(await everythingIn(system)).toEqual(start)
  expect(await aMorning(system)).toBe(30)
})

test('a system at work is not reset', async () => {
  const system = running()
  const done = system.clock.begin('a check-in')
  await expect(system.reset()).rejects.toThrow('a check-in (1)')
  done()
})
