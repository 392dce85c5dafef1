/** @module-tag exhaustive */
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import type { System } from '../../local/system.ts'
import { oneSystem, stateOf } from './one-system.ts'
import { aCampaign, hrOf, launched } from './running.ts'

const HOUR = 3_600_000
/** Five minutes past the half hour: no quarter of an hour after it is the moment of the daily run. */
const MORNING = Date.parse('2026-03-03T08:35:00Z')

/** Other campaigns have taken the account's rate for six hours: `open-wave` goes on every quarter of an hour. */
async function aSlowMorning(system: System): Promise<void> {
  await launched(system, await hrOf(system), { campaign: aCampaign({ sendAt: '09:35' }) })
  await system.clock.advanceTo(MORNING - 1)
  const Item = { pk: 'PACE', sk: 'PACE', freeAt: MORNING + 6 * HOUR, by: 'others', version: 1 }
  await system.owner.send(new PutCommand({ TableName: system.tableName('Campaigns'), Item }))
}

const stopped = (system: System) =>
  system.logs('open-wave').filter(line => line.includes('stopped a recursive loop')).length

describe('a place that is continued for six hours', () => {
  const running = oneSystem()

  test('comes to its end, since the function says that its chain is meant', async () => {
    const system = running()
    await aSlowMorning(system)
    await system.clock.advanceTo(MORNING + 7 * HOUR)
    expect(await system.mailCount()).toBe(30)
    expect(system.work()['open-wave']?.invocations).toBeGreaterThan(20)
    expect(stopped(system)).toBe(0)
  })
})

describe('the same without saying so', () => {
  const running = oneSystem({
    adjust: ({ Resources }) => {
      for (const { Properties } of Object.values(Resources)) delete Properties?.RecursiveLoop
    },
  })

  test('is stopped after sixteen invocations, as AWS would: nobody is asked, and an alarm tells', async () => {
    const system = running()
    await aSlowMorning(system)
    await system.clock.advanceTo(MORNING + 7 * HOUR)
    expect(system.work()['open-wave']?.invocations).toBe(16)
    expect(await system.mailCount()).toBe(0)
    expect(await stateOf(system, 'WavesDlq')).toMatchObject({ ready: 1 })
    expect(stopped(system)).toBe(1)
  })
})
