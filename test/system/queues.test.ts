import { expect, test } from 'vitest'
import { alarmOn, itemsOf, oneSystem, putOnQueue, stateOf } from './one-system.ts'
import { aRoster, hrOf, launched, START, someSupportRoutes } from './running.ts'

const running = oneSystem()

/** Six times a consumer's limit of 60 s: so long a message that failed stays out of sight. */
const VISIBILITY = 360_000

/** Nothing that a log may repeat. */
const SECRET = 'never-to-be-told'

const AT = '2026-03-01T12:00:00Z'

/** For each queue what its schema refuses: no JSON, a message of another queue, a field out of bounds. */
const refused: Record<string, unknown[]> = {
  Support: [`{ "at": ${SECRET}`, { kind: SECRET }, { at: SECRET }],
  CheckIns: [`"${SECRET}"`, { enrolmentId: SECRET.repeat(9), at: AT }, { enrolmentId: 'e', at: 'soon' }],
  Mail: [{ campaignId: SECRET, entries: [] }],
}

const dead = async () =>
  Object.fromEntries(
    await Promise.all(
      Object.keys(refused).map(
        async id =>
          [id, (await stateOf(running(), `${id}Dlq`)).ready, await alarmOn(running(), `${id}Dlq`)] as const,
      ),
    ).then(all => all.map(([id, ready, alarm]) => [id, `${ready} ${alarm}`])),
  )

test('what no schema accepts stays behind alone; the rest of its batch is handled', async () => {
  const system = running()
  const hr = await hrOf(system)
  for (const [id, bodies] of Object.entries(refused)) {
    // HR's change sends a good message among them.
    if (id === 'Support')
      await hr.call('PUT', '/api/support-routes', { routes: someSupportRoutes, crisisLines: [] })
    await putOnQueue(system, id, bodies)
  }
  await system.clock.quiet()
  const routes = (await itemsOf(system, 'Outreach')).find(({ pk }) => pk === 'SUPPORT')
  expect(JSON.stringify(routes)).toContain('Employee assistance')
  for (const [id, bodies] of Object.entries(refused))
    expect(await stateOf(system, id)).toMatchObject({ ready: 0, inFlight: bodies.length })
})

test('it comes again each time that its visibility time-out has passed, and not before', async () => {
  const system = running()
  const { work } = system
  const before = work()['settle-check-in']?.invocations ?? 0
  await system.clock.advanceTo(START + VISIBILITY - 1)
  expect(work()['settle-check-in']?.invocations).toBe(before)
  await system.clock.advanceTo(START + VISIBILITY)
  expect(work()['settle-check-in']?.invocations).toBeGreaterThan(before)
})

test('after five tries it lies in the dead-letter queue, and the alarm sounds', async () => {
  const system = running()
  await system.clock.advanceTo(START + 5 * VISIBILITY - 1)
  expect(await dead()).toEqual({ Support: '0 OK', CheckIns: '0 OK', Mail: '0 OK' })
  await system.clock.advanceTo(START + 5 * VISIBILITY)
  expect(await dead()).toEqual({ Support: '3 ALARM', CheckIns: '3 ALARM', Mail: '1 ALARM' })
  for (const id of Object.keys(refused))
    expect(await stateOf(system, id)).toMatchObject({ ready: 0, inFlight: 0 })
  expect(await alarmOn(system, 'WavesDlq')).toBe('OK')
})

test('the logs say what is wrong with it and never what it says', () => {
  const lines = running().logs()
  expect(lines.filter(line => line.includes('no schema accepts the message'))).not.toHaveLength(0)
  expect(lines.filter(line => line.includes('the message is no JSON'))).not.toHaveLength(0)
  expect(lines.filter(line => line.includes(SECRET))).toEqual([])
})

test('messages that come later are handled as ever', async () => {
  const system = running()
  const [first] = someSupportRoutes
  const hr = await hrOf(system)
  const routes = [{ ...first, name: 'A newer route' }]
  expect(await hr.call('PUT', '/api/support-routes', { routes, crisisLines: [] })).toMatchObject({
    status: 200,
  })
  await system.clock.quiet()
  const shared = (await itemsOf(system, 'Outreach')).find(({ pk }) => pk === 'SUPPORT')
  expect(JSON.stringify(shared)).toContain('A newer route')
})

test('mails that SES takes and then gives up sound the alarm, and the log does not say whose they were', async () => {
  const system = running()
  const gaveUp = ['reject', 'unrendered']
  const roster = aRoster(30, n => (gaveUp[n] ? { email: `${gaveUp[n]}+${SECRET}@example.com` } : {}))
  await launched(system, await hrOf(system), { roster })
  await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
  expect((await stateOf(system, 'DeliveriesDlq')).ready).toBe(2)
  expect(await alarmOn(system, 'DeliveriesDlq')).toBe('ALARM')
  const told = system.logs().filter(line => line.includes('SES took a mail and did not send it'))
  expect(told).not.toHaveLength(0)
  expect(told.filter(line => line.includes(SECRET))).toEqual([])
})
