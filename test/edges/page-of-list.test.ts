import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY } from '../../functions/domain/time.ts'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { aPostedCampaign } from '../builders.ts'
import { anApi } from './an-api.ts'

const NOW = Date.parse('2026-03-02T09:00:00Z')

/** Lists, what is in them, and how to add one thing more. */
const LISTS: [key: string, field: string, idOf: string, add?: [key: string, body: (n: number) => unknown]][] =
  [
    [
      'GET /api/campaigns',
      'campaigns',
      'id',
      ['POST /api/campaigns', n => aPostedCampaign({ name: `C ${n}` })],
    ],
    [
      'GET /api/connections',
      'connections',
      'connectionId',
      ['POST /api/connections', n => ({ name: `D ${n}` })],
    ],
    [
      'GET /api/service-accounts',
      'serviceAccounts',
      'id',
      ['POST /api/service-accounts', n => ({ name: `S ${n}`, scopes: ['audit:read'] })],
    ],
    ['GET /api/roster/imports', 'imports', 'importId', ['POST /api/roster/imports', () => ({})]],
    ['GET /api/resources', 'resources', 'id'],
    ['GET /api/audit', 'entries', 'at', ['POST /api/campaigns', () => aPostedCampaign()]],
  ]

test('every list of the API is among them', () => {
  const paged = Object.entries(apiRoutes).filter(([, { query }]) => query?.cursor)
  expect(paged.map(([key]) => key).sort()).toEqual(LISTS.map(([key]) => key).sort())
})

describe.each(LISTS)('%s', (key, field, idOf, add) => {
  /** Seven things, some of them of the same moment, some of another month. */
  const filled = async () => {
    const { call } = anApi()
    for (let n = 0; n < 7 && add; n++)
      await call(add[0], { body: add[1](n), now: NOW - Math.floor(n / 2) * 20 * DAY })
    const list = async (query: Record<string, string>) => {
      const { status, body } = await call(key, { query, now: NOW + 1000 })
      return { status, body, ids: ((body[field] ?? []) as Record<string, unknown>[]).map(each => each[idOf]) }
    }
    return { call, list }
  }

  test.each([1, 2, 3])(
    'comes in pages of %i, each thing once and in the order of the whole list',
    async limit => {
      const { list } = await filled()
      const whole = await list({ limit: '50' })
      const ids: unknown[] = []
      let cursor: string | null = ''
      let pages = 0
      while (cursor !== null) {
        const page: Awaited<ReturnType<typeof list>> = await list({
          limit: String(limit),
          ...(cursor === '' ? {} : { cursor }),
        })
        expect(page.status).toBe(200)
        expect(page.ids.length).toBeLessThanOrEqual(limit)
        ids.push(...page.ids)
        cursor = page.body.next as string | null
        pages += 1
        if (pages > 500) throw new Error('no end')
      }
      expect(ids.slice(0, 50)).toEqual(whole.ids)
      expect(ids.length).toBeGreaterThanOrEqual(7)
    },
  )

  test.each(['0', '501', '-1', '1.5', 'many', ''])('takes no limit of “%s”', async limit => {
    const { list } = await filled()
    expect(await list({ limit })).toMatchObject({ status: 422, body: { errors: [{ field: '/limit' }] } })
  })

  test('takes no cursor that it has not given, whatever is in it', async () => {
    const { list } = await filled()
    const made = fc.oneof(
      fc.string(),
      fc.jsonValue().map(value => Buffer.from(JSON.stringify(value)).toString('base64url')),
    )
    await fc.assert(
      fc.asyncProperty(made, async cursor => {
        const { status } = await list({ cursor, limit: '3' })
        expect([200, 422]).toContain(status)
      }),
      { numRuns: 60, seed: 16 },
    )
    expect(await list({ cursor: 'e30' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: '/cursor' }] },
    })
  })
})

test('what is made or deleted between two pages moves nothing else', async () => {
  const { call } = anApi()
  const ids: string[] = []
  for (let n = 0; n < 5; n++)
    ids.unshift(
      String((await call('POST /api/campaigns', { body: aPostedCampaign(), now: NOW + n * 1000 })).body.id),
    )
  const first = await call('GET /api/campaigns', { query: { limit: '2' } })
  await call('DELETE /api/campaigns/{id}', { id: ids[1] ?? '' })
  await call('POST /api/campaigns', { body: aPostedCampaign(), now: NOW + DAY })
  const second = await call('GET /api/campaigns', { query: { cursor: String(first.body.next) } })
  expect((second.body.campaigns as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(2))
})

test('the list of imports tells of each what it became, and not what is wrong with its rows', async () => {
  const { call } = anApi()
  await call('POST /api/roster/imports', { body: { preview: true }, now: NOW })
  const { body } = await call('GET /api/roster/imports', { now: NOW + 1000 })
  expect(body).toEqual({
    imports: [
      {
        importId: 'id-1',
        requestedAt: '2026-03-02T09:00:00Z',
        confirmed: false,
        preview: true,
        status: 'waiting-for-file',
        inWords: 'No file has come yet. Upload it with the link.',
      },
    ],
    next: null,
  })
})
