import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { HOUR, MINUTE } from '../../functions/domain/time.ts'
import { api } from '../../functions/edges/api.ts'
import { type ApiRequest, ok, route } from '../../functions/edges/route.ts'
import { IdempotencyKeyStore } from '../../functions/store/idempotency-keys.ts'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { aPostedCampaign } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { anApi } from './an-api.ts'
import { aContext, aRequest, callers, DEADLINES } from './invoking.ts'

const NOW = Date.parse('2026-03-02T09:00:00Z')
const key = (of: string) => ({ 'idempotency-key': of })

describe('a request that is sent again with its key', () => {
  test('is done once, and answered as the first time, the ETag and the address included', async () => {
    const { call } = anApi()
    const asked = { headers: key('k-1'), body: aPostedCampaign() }
    const first = await call('POST /api/campaigns', asked)
    const again = await call('POST /api/campaigns', { ...asked, now: NOW + HOUR })
    expect(first.status).toBe(201)
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers).toMatchObject({
      etag: first.headers.etag,
      location: first.headers.location,
      'idempotency-replayed': 'true',
    })
    expect(first.headers).not.toHaveProperty('idempotency-replayed')
    const { campaigns } = (await call('GET /api/campaigns')).body as { campaigns: object[] }
    expect(campaigns).toHaveLength(1)
  })

  test('and another body is refused, and nothing is done', async () => {
    const { call } = anApi()
    await call('POST /api/campaigns', { headers: key('k-1'), body: aPostedCampaign() })
    const other = await call('POST /api/campaigns', {
      headers: key('k-1'),
      body: aPostedCampaign({ name: 'Another' }),
    })
    expect(other).toMatchObject({ status: 422, body: { type: 'urn:hearten:problem:key-used' } })
    expect(((await call('GET /api/campaigns')).body as { campaigns: object[] }).campaigns).toHaveLength(1)
  })

  test('by somebody else, at another route or a day later is another request', async () => {
    const { call } = anApi()
    const ids = new Set<unknown>()
    for (const more of [{}, { as: 'editor' }, { now: NOW + 25 * HOUR }])
      ids.add(
        (await call('POST /api/campaigns', { headers: key('k-1'), body: aPostedCampaign(), ...more })).body
          .id,
      )
    expect(ids.size).toBe(3)
    const imported = await call('POST /api/roster/imports', { headers: key('k-1'), body: {} })
    expect(imported.status).toBe(201)
  })

  test('of two campaigns is two requests', async () => {
    const { call } = anApi()
    const ids = []
    for (const name of ['One', 'Two'])
      ids.push(String((await call('POST /api/campaigns', { body: aPostedCampaign({ name }) })).body.id))
    for (const id of ids)
      expect((await call('POST /api/campaigns/{id}/pause', { id, headers: key('k-1') })).status).toBe(409)
  })

  test('after a refusal is judged afresh, since nothing was done', async () => {
    const { call } = anApi()
    const { body } = await call('POST /api/campaigns', { body: aPostedCampaign() })
    const id = String(body.id)
    const stale = { ...key('k-2'), 'if-match': '"v9"' }
    expect((await call('POST /api/campaigns/{id}/cancel', { id, headers: stale })).status).toBe(412)
    const put = await call('POST /api/resources', { headers: key('k-3'), body: { id: 'x' } })
    expect(put.status).toBe(422)
    const now = await call('POST /api/campaigns/{id}/cancel', { id, headers: key('k-2') })
    expect(now).toMatchObject({ status: 409, body: { type: 'urn:hearten:problem:wrong-state' } })
  })

  test.each(['', 'two words', 'x'.repeat(256), 'schlüssel'])(
    'and with the key “%s” is refused',
    async wrong => {
      const { call } = anApi()
      const refused = await call('POST /api/campaigns', { headers: key(wrong), body: aPostedCampaign() })
      expect(refused).toMatchObject({ status: 400, body: { type: 'urn:hearten:problem:wrong-key' } })
    },
  )
})

describe('what is kept nowhere', () => {
  test.each([
    ['POST /api/connections', { name: 'Directory' }, 'token'],
    ['POST /api/service-accounts', { name: 'Nightly', scopes: ['roster:write'] }, 'secret'],
  ])('is not kept for a replay either: %s', async (routeKey, body, secret) => {
    const { call, directory } = anApi()
    const first = await call(routeKey, { headers: key('k-1'), body })
    expect(first.status).toBe(201)
    const again = await call(routeKey, { headers: key('k-1'), body })
    const id = String(first.body.id ?? first.body.connectionId)
    expect(again).toMatchObject({ status: 409, body: { type: 'urn:hearten:problem:shown-once' } })
    expect(String(again.body.detail)).toContain(id)
    expect(JSON.stringify(directory.dump())).not.toContain(String(first.body[secret]))
  })

  test('an upload link is made anew, for as long as the first one is good', async () => {
    const { call, directory } = anApi()
    const asked = { headers: key('k-1'), body: {} }
    const first = await call('POST /api/roster/imports', asked)
    const again = await call('POST /api/roster/imports', { ...asked, now: NOW + 10 * MINUTE })
    expect(again).toMatchObject({
      status: 201,
      body: { importId: first.body.importId, expiresAt: first.body.expiresAt },
    })
    expect(again.body.uploadUrl).not.toBe(first.body.uploadUrl)
    const secondsOf = (url: unknown) => Number(new URL(String(url)).searchParams.get('seconds'))
    expect(secondsOf(again.body.uploadUrl)).toBe(secondsOf(first.body.uploadUrl) - 600)
    expect(JSON.stringify(directory.dump())).not.toContain('https://example.com/')
    const late = await call('POST /api/roster/imports', { ...asked, now: NOW + 5 * HOUR })
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:hearten:problem:shown-once' } })
  })
})

/** A route that makes a thing, and dies or waits half way as often as it is told. */
function aMaker({ dies = 0, waits = Promise.resolve() }: { dies?: number; waits?: Promise<void> } = {}) {
  const made: string[] = []
  let tries = 0
  let isBegun = false
  const routes = {
    'POST /api/things': route({
      summary: 'Make a thing',
      role: 'editor',
      scope: 'campaigns:write',
      body: z.strictObject({ name: z.string() }),
      answers: { 201: z.strictObject({ id: z.string() }) },
      handle: async ({ keyedId = '' }: ApiRequest<unknown>) => {
        isBegun = true
        await waits
        made.push(keyedId)
        tries += 1
        if (tries <= dies) throw new Error('died')
        return ok({ id: keyedId }, 201)
      },
    }),
  }
  const authenticate = callers({ editor: { kind: 'person', subject: 'editor-1', role: 'editor' } })
  const handler = api('manage-campaigns', DEADLINES, routes, authenticate, {
    keys: new IdempotencyKeyStore(memoryTable()),
  })
  const ask = async (body = '{"name":"x"}', after = 0) => {
    const headers = { authorization: 'Bearer editor', ...key('k-1') }
    const event = aRequest({ routeKey: 'POST /api/things', headers, body })
    event.requestContext.timeEpoch += after
    const { statusCode, headers: told, body: text } = await handler(event, aContext())
    return { status: statusCode, headers: told ?? {}, body: JSON.parse(text ?? '') }
  }
  return { ask, made, begun: () => isBegun }
}

describe('a request that is still being worked on', () => {
  test('is not begun a second time', async () => {
    let go = () => {}
    const { ask, made, begun } = aMaker({
      waits: new Promise(resolve => {
        go = resolve
      }),
    })
    const first = ask()
    while (!begun()) await new Promise(resolve => setImmediate(resolve))
    const other = await ask()
    expect(other).toMatchObject({ status: 409, headers: { 'retry-after': '5' } })
    expect(other.body.type).toBe('urn:hearten:problem:in-progress')
    go()
    expect((await first).status).toBe(201)
    expect(await ask()).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } })
    expect(made).toHaveLength(1)
  })
})

test('a request that failed half way is done again under the same id, so that nothing is made twice', async () => {
  const { ask, made } = aMaker({ dies: 1 })
  expect((await ask()).status).toBe(500)
  expect((await ask('{"name":"another"}')).status).toBe(422)
  const again = await ask()
  expect(again.status).toBe(201)
  expect(made).toEqual([again.body.id, again.body.id])
  expect(again.body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a campaign that an earlier try made before it died is the answer, and no second one is made', async () => {
  const { call, directory } = anApi()
  const asked = { headers: key('k-1'), body: aPostedCampaign() }
  const first = await call('POST /api/campaigns', asked)
  // As if the function had been killed before it could keep its answer.
  const [kept] = directory.dump().filter(({ pk }) => pk.startsWith('IDEMPOTENT#'))
  if (!kept) throw new Error('nothing was kept')
  const { answer: _, ...lost } = kept
  await directory.put({ ...lost, heldUntil: NOW + 30_000, version: 7 } as never)
  expect((await call('POST /api/campaigns', asked)).status).toBe(409)
  const again = await call('POST /api/campaigns', { ...asked, now: NOW + MINUTE })
  expect(again).toMatchObject({ status: 201, body: first.body })
  expect(((await call('GET /api/campaigns')).body as { campaigns: object[] }).campaigns).toHaveLength(1)
})

test('every function that is asked by POST keeps keys', () => {
  const constructs = [
    'campaigns',
    'give-back',
    'roster',
    'scim',
    'service-accounts',
    'support',
    'reports',
    'audit-log',
  ]
  const asked = constructs.flatMap(file => {
    const text = readFileSync(`infra/constructs/${file}.ts`, 'utf8')
    const calls = text.match(/http\.forStaff\([^)]*\)/g) ?? []
    return calls.some(each => each.includes("'POST ")) ? [file] : []
  })
  expect(asked.length).toBe(6)
  for (const file of asked)
    expect([file, readFileSync(`infra/constructs/${file}.ts`, 'utf8').includes('withKeys(')]).toEqual([
      file,
      true,
    ])
  expect(Object.keys(apiRoutes).filter(routeKey => routeKey.startsWith('POST ')).length).toBeGreaterThan(10)
})
