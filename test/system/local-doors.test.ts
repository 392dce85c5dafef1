/** @module-tag exhaustive */
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type System, startSystem } from '../../local/system.ts'

const start = Date.parse('2026-03-02T08:00:00Z')
const assemblyDirectory = inject('assemblyDirectory')
let folder: string
let system: System
const restart = async () => {
  system = await startSystem({
    assemblyDirectory,
    dataDir: join(folder, 'data'),
    start,
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearten-doors-'))
  await restart()
})
afterAll(async () => {
  await system.stop()
  await rm(folder, { recursive: true })
})

const get = async (path: string) => {
  const response = await fetch(system.url + path)
  return { status: response.status, body: await response.json() }
}
const post = async (path: string, body: string) => {
  const response = await fetch(system.url + path, { method: 'POST', body })
  return { status: response.status, body: await response.json() }
}

test('the clock moves by a duration and to a time, and never back', async () => {
  expect((await get('/local/clock')).body).toMatchObject({ now: '2026-03-02T08:00:00Z' })
  expect((await post('/local/clock', '{"by":"PT90M"}')).body).toMatchObject({ now: '2026-03-02T09:30:00Z' })
  expect((await post('/local/clock', '{"to":"2026-03-02T10:00:00Z"}')).body).toMatchObject({
    now: '2026-03-02T10:00:00Z',
  })
  for (const wrong of ['{"to":"2026-03-02T09:00:00Z"}', '{"by":"1 day"}', '{"by":"P"}', '{}', 'x'])
    expect((await post('/local/clock', wrong)).status).toBe(400)
  expect((await get('/local/clock')).body).toMatchObject({ now: '2026-03-02T10:00:00Z' })
})

test('one page signs HR in by a click in each role, and moves the clock by a form', async () => {
  const page = await (await fetch(`${system.url}/local/`)).text()
  for (const role of ['admin', 'editor', 'viewer'])
    expect(page).toContain(
      `href="/hr/sign-in/start?login_hint=${encodeURIComponent(`hr-${role}@example.com`)}"`,
    )
  expect(page).toContain('<form method="post" action="/local/clock">')
  const send = (by: string) =>
    fetch(`${system.url}/local/clock`, {
      method: 'POST',
      body: new URLSearchParams({ by }),
      redirect: 'manual',
    })
  const moved = await send('PT1H')
  expect([moved.status, moved.headers.get('location')]).toEqual([303, '/local/'])
  expect((await get('/local/clock')).body).toMatchObject({ now: '2026-03-02T11:00:00Z' })
  expect((await send('an hour')).status).toBe(400)
})

test('moved from a page of the console, the clock leads back there, signed in as the same person', async () => {
  const send = async (fields: Record<string, string>) => {
    const moved = await fetch(`${system.url}/local/clock`, {
      method: 'POST',
      body: new URLSearchParams({ by: 'PT0S', ...fields }),
      redirect: 'manual',
    })
    return moved.headers.get('location')
  }
  expect(await send({ back: '/hr/audit' })).toBe('/hr/audit')
  expect(await send({ back: '/hr/audit', user: 'hr-admin@example.com' })).toBe(
    '/hr/sign-in/start?login_hint=hr-admin%40example.com&to=%2Fhr%2Faudit',
  )
  for (const back of ['https://elsewhere.example/', '//elsewhere.example/', '/hrx'])
    expect(await send({ back })).toBe('/local/')
})

test('only the names of the loopback reach the doors', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${system.url}/local/mail`, { headers: { host: 'elsewhere.example' } }, response => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end()
  })
  expect(status).toBe(403)
})

test('what does not exist is not found', async () => {
  for (const path of ['/local/start', '/local/none', '/local/mail/none.eml', '/local/inbox/none'])
    expect((await get(path)).status).toBe(404)
})

test('every alarm of the template stands at OK until a dead-letter queue holds something', async () => {
  const all = async () => (await get('/local/alarms')).body as { queue: string; log: string; state: string }[]
  const alarms = await all()
  expect(alarms.length).toBeGreaterThanOrEqual(10)
  expect(new Set(alarms.map(({ state }) => state))).toEqual(new Set(['OK']))
  // That there was a daily run is in the planner's log.
  expect(alarms.find(({ log }) => log === 'reconcile-schedules')).toMatchObject({ value: 1, sounds: '< 1' })

  const dead = system.deployment.queues.find(({ name }) => name === alarms[0]?.queue)
  await system.queues.send(dead?.arn ?? '', 'a dead letter')
  const now = await all()
  expect(now.filter(({ state }) => state === 'ALARM')).toEqual([
    expect.objectContaining({ queue: dead?.name, value: 1 }),
  ])
})

test('a fault plan is checked before it is set', async () => {
  expect((await post('/local/faults', '{"rates":{"sqs.*":{"throttle":2}}}')).status).toBe(400)
  expect((await post('/local/faults', '{"seed":1,"rates":{}}')).status).toBe(200)
})

test('with a data folder the time, the schedules and the tables outlive a stop', async () => {
  const TableName = system.tableName('Directory')
  await system.owner.send(new PutCommand({ TableName, Item: { pk: 'KEPT', sk: 'a' } }))
  const before = { now: system.clock.now(), schedules: system.schedules() }
  await system.stop()

  await restart()
  expect({ now: system.clock.now(), schedules: system.schedules() }).toEqual(before)
  const { Items } = await system.owner.send(
    new ScanCommand({ TableName, FilterExpression: 'pk = :k', ExpressionAttributeValues: { ':k': 'KEPT' } }),
  )
  expect(Items).toEqual([{ pk: 'KEPT', sk: 'a' }])
})

test('a port that is taken fails the start with a clear error and leaves nothing running', async () => {
  const port = Number(new URL(system.url).port)
  await expect(startSystem({ assemblyDirectory, start, port })).rejects.toThrow('EADDRINUSE')
})

test('a resource that the local system does not know stops the start with its logical id', async () => {
  const adjust = (template: { Resources: Record<string, { Type: string }> }) => {
    template.Resources.Mystery = { Type: 'AWS::Braket::Job' }
  }
  await expect(startSystem({ assemblyDirectory, start, adjust })).rejects.toThrow('Mystery')
})
