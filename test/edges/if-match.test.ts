import { describe, expect, test } from 'vitest'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { aPostedCampaign, aSupportRoute } from '../builders.ts'
import { anApi } from './an-api.ts'

const aResource = {
  id: 'garden-group',
  kind: 'nature',
  topics: ['calm'],
  minutes: 60,
  cost: 'free',
  countries: ['DE'],
  languages: { en: { title: 'Garden', summary: 'Together outside.', url: 'https://example.com/garden' } },
  source: 'The works council',
  verifiedOn: '2026-02-20',
}

/** What can be edited: how it is made, read and changed, and what a change shows. */
const EDITED: {
  what: string
  make?: [key: string, body: unknown, idField?: string]
  read: string
  change: [key: string, edit: (was: Record<string, unknown>) => unknown]
  shows: (body: Record<string, unknown>) => unknown
}[] = [
  {
    what: 'a draft',
    make: ['POST /api/campaigns', aPostedCampaign()],
    read: 'GET /api/campaigns/{id}',
    change: ['PATCH /api/campaigns/{id}', was => ({ ...was, name: `${was.name}!` })],
    shows: ({ name }) => name,
  },
  {
    what: 'the list of support routes',
    read: 'GET /api/support-routes',
    change: [
      'PUT /api/support-routes',
      was => ({
        ...was,
        changedAt: undefined,
        routes: [
          ...(was.routes as object[]),
          aSupportRoute({ id: `route-${(was.routes as object[]).length}` }),
        ],
      }),
    ],
    shows: ({ routes }) => (routes as object[]).length,
  },
  {
    what: 'a resource',
    make: ['POST /api/resources', aResource],
    read: 'GET /api/resources/{id}',
    change: ['PUT /api/resources/{id}', was => ({ ...was, minutes: Number(was.minutes) + 1 })],
    shows: ({ minutes }) => minutes,
  },
]

describe.each(EDITED)('of two who edit $what', ({ make, read, change: [change, edit], shows }) => {
  const made = async () => {
    const api = anApi()
    const id = make && String((await api.call(make[0], { body: make[1] })).body[make[2] ?? 'id'])
    const options = id === undefined ? {} : { id }
    // Each edit comes a second later.
    let now = Date.parse('2026-03-02T09:00:00Z')
    const call: typeof api.call = (key, more) => {
      now += 1000
      return api.call(key, { ...options, now, ...more })
    }
    return { call, first: await call(read) }
  }

  test('the second is told so by 412, and nothing of the first is lost', async () => {
    const { call, first } = await made()
    const headers = { 'if-match': first.headers.etag ?? '' }
    const one = await call(change, { headers, body: edit(first.body) })
    expect(one.status).toBe(200)
    expect(one.headers.etag).not.toBe(first.headers.etag)
    const other = await call(change, { headers, body: edit(first.body) })
    expect(other).toMatchObject({
      status: 412,
      body: { type: 'urn:hearten:problem:changed-since', detail: expect.stringContaining('GET it again') },
    })
    const now = await call(read)
    expect(now.headers.etag).toBe(one.headers.etag)
    const again = await call(change, {
      headers: { 'if-match': `W/${now.headers.etag}` },
      body: edit(now.body),
    })
    expect(again.status).toBe(200)
    expect(shows(again.body)).not.toEqual(shows(one.body))
  })

  test('who asks for no version changes what stands', async () => {
    const { call, first } = await made()
    for (const headers of [{}, { 'if-match': '*' }])
      expect((await call(change, { headers, body: edit(first.body) })).status).toBe(200)
  })

  test('what GET gives is taken, and read again it has not changed', async () => {
    const { call, first } = await made()
    const put = await call(change, { body: { ...first.body, changedAt: undefined } })
    expect(put.status).toBe(200)
    expect(shows((await call(read)).body)).toEqual(shows(first.body))
  })
})

test('a draft that somebody changed since is neither deleted nor launched', async () => {
  const { call } = anApi()
  const made = await call('POST /api/campaigns', { body: aPostedCampaign() })
  const id = String(made.body.id)
  const headers = { 'if-match': made.headers.etag ?? '' }
  await call('PATCH /api/campaigns/{id}', { id, body: { name: 'Another' } })
  for (const key of ['DELETE /api/campaigns/{id}', 'POST /api/campaigns/{id}/launch'])
    expect([key, (await call(key, { id, headers })).status]).toEqual([key, 412])
  const stands = await call('GET /api/campaigns/{id}', { id })
  expect(stands.body).toMatchObject({ name: 'Another', status: 'draft' })
  const now = { 'if-match': stands.headers.etag ?? '' }
  expect((await call('DELETE /api/campaigns/{id}', { id, headers: now })).status).toBe(204)
})

test('a patch sets nothing that only Hearten sets, and null takes a setting off', async () => {
  const { call } = anApi()
  const { body } = await call('POST /api/campaigns', {
    body: aPostedCampaign({ reportsAYear: 4, dpiaReference: 'D-1' }),
  })
  const id = String(body.id)
  const refused = await call('PATCH /api/campaigns/{id}', { id, body: { status: 'running', name: 'x' } })
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: '/status' }] } })
  const patched = await call('PATCH /api/campaigns/{id}', {
    id,
    body: { reportsAYear: null, dpiaReference: null },
  })
  expect(patched).toMatchObject({ status: 200, body: { reportsAYear: null, dpiaReference: null } })
})

test('a note of when it was last used does not count as an edit of a connection', async () => {
  const { call } = anApi()
  const { body } = await call('POST /api/connections', { body: { name: 'Directory' } })
  const id = String(body.connectionId)
  const first = await call('GET /api/connections/{id}', { id })
  const picked = await call('GET /api/connections/{id}/groups', { id })
  expect(picked.headers.etag).toBe(first.headers.etag)
  const headers = { 'if-match': first.headers.etag ?? '' }
  const put = await call('PUT /api/connections/{id}/groups', { id, headers, body: picked.body })
  expect(put.status).toBe(200)
  expect((await call('DELETE /api/connections/{id}', { id, headers })).status).toBe(204)
  expect((await call('DELETE /api/connections/{id}', { id, headers })).status).toBe(412)
})

test('a service account that was revoked since is told by 412', async () => {
  const { call } = anApi()
  const { body } = await call('POST /api/service-accounts', {
    body: { name: 'Nightly', scopes: ['roster:write'] },
  })
  const id = String(body.id)
  const { headers } = await call('GET /api/service-accounts/{id}', { id })
  const asRead = { 'if-match': headers.etag ?? '' }
  expect((await call('DELETE /api/service-accounts/{id}', { id, headers: asRead })).status).toBe(204)
  expect((await call('DELETE /api/service-accounts/{id}', { id, headers: asRead })).status).toBe(412)
  expect((await call('DELETE /api/service-accounts/{id}', { id })).status).toBe(404)
})

test('a resource that was deleted since is not put back by somebody who edits it', async () => {
  const { call } = anApi()
  await call('POST /api/resources', { body: aResource })
  const { headers, body } = await call('GET /api/resources/{id}', { id: aResource.id })
  await call('DELETE /api/resources/{id}', { id: aResource.id })
  const asRead = { 'if-match': headers.etag ?? '' }
  const put = await call('PUT /api/resources/{id}', { id: aResource.id, headers: asRead, body })
  expect(put.status).toBe(412)
  expect((await call('GET /api/resources/{id}', { id: aResource.id })).status).toBe(404)
})

test('every route that changes one thing takes If-Match, and can be read with an ETag', () => {
  const changing = Object.entries(apiRoutes).filter(([key]) => /^(PUT|PATCH|DELETE) /.test(key))
  expect(changing.length).toBeGreaterThan(7)
  for (const [key, { ifMatch }] of changing) {
    expect([key, ifMatch]).toEqual([key, true])
    const read = apiRoutes[key.replace(/^\w+/, 'GET')]
    expect([key, read?.etag]).toEqual([key, true])
  }
})
