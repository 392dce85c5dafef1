import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { permissionOf } from '../../functions/domain/staff/caller.ts'
import { allScopes } from '../../functions/domain/staff/scope.ts'
import { answering, api } from '../../functions/edges/api.ts'
import { type ApiReply, refuse } from '../../functions/edges/refusal.ts'
import { type ApiEvent, type ApiRequest, done, ok, route } from '../../functions/edges/route.ts'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { aContext, aRequest, callers, DEADLINES, never } from './invoking.ts'

const authenticate = callers({
  'editor-1': { kind: 'person', subject: 'editor-1', role: 'editor' },
  'viewer-1': { kind: 'person', subject: 'viewer-1', role: 'viewer' },
  'colleague-1': { kind: 'person', subject: 'colleague-1', role: undefined },
  writer: { kind: 'service', subject: 'service:writer', scopes: ['campaigns:write'] },
  reader: { kind: 'service', subject: 'service:reader', scopes: ['campaigns:read', 'campaigns:launch'] },
})
const by = (who: string) => ({ authorization: `Bearer ${who}` })

/** What `POST /api/things/{id}` is answered, where its handler does this. */
async function answered(
  handle: (request: ApiRequest<unknown>) => Promise<ApiReply>,
  request: Parameters<typeof aRequest>[0] = {},
  milliseconds?: number,
): Promise<APIGatewayProxyStructuredResultV2 & { json: Record<string, unknown> }> {
  const routes = {
    'POST /api/things/{id}': route({
      summary: 'Change a thing',
      role: 'editor',
      scope: 'campaigns:write',
      body: z.strictObject({ name: z.string() }),
      answers: { 200: z.strictObject({ name: z.string() }), 204: null },
      alsoAs: ['text/csv'],
      handle,
    }),
  }
  const handler = api('manage-campaigns', DEADLINES, routes, authenticate)
  const event = aRequest({
    routeKey: 'POST /api/things/{id}',
    body: '{"name":"x"}',
    headers: by('editor-1'),
    ...request,
  })
  const result = await handler(event, aContext(milliseconds))
  const isJson = /json/.test(String(result.headers?.['content-type']))
  return { ...result, json: isJson && result.body ? JSON.parse(result.body) : {} }
}

const echo = async ({ body }: ApiRequest<unknown>) => ok(body)

describe('who is asking', () => {
  test('an editor may change, and the handler learns who it is', async () => {
    let seen: ApiRequest<unknown> | undefined
    await answered(async request => {
      seen = request
      return ok(request.body)
    })
    expect(seen).toMatchObject({ staff: 'editor-1', body: { name: 'x' }, params: { id: 'an-id' } })
  })

  test.each([
    ['a viewer', 'viewer-1', 403, 'urn:hearten:problem:not-allowed'],
    ['somebody in no group', 'colleague-1', 403, 'urn:hearten:problem:not-staff'],
    ['a program with other scopes', 'reader', 403, 'urn:hearten:problem:no-scope'],
    ['somebody without a token', 'nobody', 401, 'urn:hearten:problem:no-token'],
  ])('%s may not, and nothing happens', async (_, who, status, type) => {
    let called = false
    const { statusCode, json } = await answered(
      async () => {
        called = true
        return done()
      },
      { headers: by(who) },
    )
    expect({ statusCode, type: json.type, called }).toEqual({ statusCode: status, type, called: false })
  })
})

test('a program with the scope may, and the handler learns which it is', async () => {
  let seen: ApiRequest<unknown> | undefined
  const { statusCode } = await answered(
    async request => {
      seen = request
      return ok(request.body)
    },
    { headers: by('writer') },
  )
  expect([statusCode, seen?.staff]).toEqual([200, 'service:writer'])
})

test('a refusal for want of a scope names the scope, also where programs look for it', async () => {
  const { headers, json } = await answered(echo, { headers: by('reader') })
  expect(headers?.['www-authenticate']).toBe(
    'Bearer realm="hearten", error="insufficient_scope", scope="campaigns:write"',
  )
  expect(json.detail).toContain('campaigns:write')
})

const event = (routeKey: string) => aRequest({ routeKey, headers: { 'content-type': 'application/json' } })

test('no route of the API answers without a token, and each says so as a problem document', async () => {
  const handler = api('manage-campaigns', DEADLINES, apiRoutes, authenticate)
  expect(Object.keys(apiRoutes).length).toBeGreaterThan(20)
  for (const routeKey of Object.keys(apiRoutes)) {
    const { statusCode, headers, body } = await handler(event(routeKey), aContext())
    expect([routeKey, statusCode, headers?.['www-authenticate'], headers?.['content-type']]).toEqual([
      routeKey,
      401,
      'Bearer realm="hearten"',
      'application/problem+json',
    ])
    expect(JSON.parse(body ?? '')).toMatchObject({ type: 'urn:hearten:problem:no-token', status: 401 })
  }
})

test('routes that are asked by a pipeline which knows no caller answer nobody', async () => {
  for (const routeKey of Object.keys(apiRoutes)) {
    const asked = { ...event(routeKey), caller: undefined } as unknown as ApiEvent
    expect([routeKey, (await answering(apiRoutes)(asked, aContext())).status]).toEqual([routeKey, 401])
  }
})

test('a program launches and steers nothing with any scope but the one for it', async () => {
  const launching = Object.entries(apiRoutes).filter(([routeKey]) =>
    /\/(launch|pause|resume|cancel|share)$/.test(routeKey.replace('GET', '')),
  )
  const steering = launching.filter(([routeKey]) => routeKey.startsWith('POST'))
  expect(steering).toHaveLength(5)
  const others = allScopes.filter(scope => scope !== 'campaigns:launch')
  for (const [, route] of steering)
    expect(permissionOf({ kind: 'service', subject: 's', scopes: others }, route)).toBe('no-scope')
})

describe('the path', () => {
  test.each([
    ['longer than a key of DynamoDB', 'x'.repeat(2049)],
    ['longer than any of ours', 'x'.repeat(65)],
    ['with a null byte', 'a\u0000'],
    ['of another script', 'ключ'],
    ['that leads elsewhere', '../x'],
    ['with a broken character', '\ud800'],
  ])('with an id %s finds nothing, and nothing is looked up', async (_, id) => {
    let called = false
    const { statusCode, json } = await answered(
      async () => {
        called = true
        return done()
      },
      { id },
    )
    expect({ statusCode, type: json.type, called }).toEqual({
      statusCode: 404,
      type: 'urn:hearten:problem:not-found',
      called: false,
    })
  })

  test.each([crypto.randomUUID(), 'garden-group-berlin', 'x'.repeat(64)])(
    'with an id such as ours is looked up: %s',
    async id => {
      expect((await answered(echo, { id })).statusCode).toBe(200)
    },
  )

  test('is answered to HEAD as to GET', async () => {
    const routes = {
      'GET /api/things': route({
        summary: 'All things',
        role: 'viewer',
        scope: 'audit:read',
        answers: { 200: z.strictObject({ name: z.string() }) },
        handle: async () => ok({ name: 'x' }),
      }),
    }
    const handler = api('read-audit', DEADLINES, routes, authenticate)
    const asked = (method: string) =>
      handler(aRequest({ routeKey: `${method} /api/things`, headers: by('viewer-1') }), aContext())
    expect(await asked('HEAD')).toEqual(await asked('GET'))
    expect((await asked('HEAD')).statusCode).toBe(200)
    const nobody = await handler(aRequest({ routeKey: 'HEAD /api/things' }), aContext())
    expect(nobody.statusCode).toBe(401)
  })
})

describe('the address', () => {
  const routes = {
    'GET /api/things/{id}': route({
      summary: 'One thing',
      role: 'viewer',
      scope: 'audit:read',
      answers: { 200: z.strictObject({ id: z.string() }) },
      handle: async ({ params: { id = '' } }) => ok({ id }),
    }),
  }
  const handler = api('read-audit', DEADLINES, routes, authenticate)
  const asked = (method: string, path: string, who = 'viewer-1') => {
    const event = aRequest({ routeKey: `${method} ${path}`, headers: by(who) })
    return handler({ ...event, routeKey: `ANY ${path}` }, aContext())
  }

  test('leads to the same with the version and without, and without it names the other', async () => {
    const [versioned, alias] = [
      await asked('GET', '/api/v1/things/{id}'),
      await asked('GET', '/api/things/{id}'),
    ]
    expect([versioned.statusCode, versioned.body]).toEqual([200, '{"id":"an-id"}'])
    expect([alias.statusCode, alias.body]).toEqual([200, '{"id":"an-id"}'])
    expect(alias.headers).toMatchObject({
      deprecation: '@1795824000',
      link: '</api/v1/things/%7Bid%7D>; rel="successor-version"',
    })
    expect(versioned.headers).not.toHaveProperty('deprecation')
    expect((await asked('HEAD', '/api/v1/things/{id}')).statusCode).toBe(200)
  })

  test('refuses a method that it does not take, and names those that it does', async () => {
    expect((await asked('DELETE', '/api/v1/things/{id}', 'nobody')).statusCode).toBe(401)
    const refused = await asked('DELETE', '/api/v1/things/{id}')
    expect([refused.statusCode, refused.headers?.allow]).toEqual([404, 'GET, HEAD'])
    expect(JSON.parse(refused.body ?? '')).toMatchObject({ type: 'urn:hearten:problem:not-found' })
  })
})

describe('a page of another origin', () => {
  const OURS = 'https://dashboard.example.com'
  const routes = {
    'GET /api/things/{id}': route({
      summary: 'One thing',
      role: 'viewer',
      scope: 'audit:read',
      answers: { 200: z.strictObject({ id: z.string() }) },
      handle: async () => {
        throw new Error('broken')
      },
    }),
  }
  const asked = (method: string, origin: string, origins = [OURS]) => {
    const handler = api('read-audit', DEADLINES, routes, authenticate, { origins })
    const headers = { origin, ...(method === 'OPTIONS' ? {} : by('viewer-1')) }
    return handler(aRequest({ routeKey: `${method} /api/v1/things/{id}`, headers }), aContext())
  }

  test('that the stage names may ask, and reads failures too', async () => {
    expect(await asked('OPTIONS', OURS)).toMatchObject({
      statusCode: 204,
      headers: {
        'access-control-allow-origin': OURS,
        'access-control-allow-headers': expect.stringContaining('if-match'),
        vary: expect.stringContaining('origin'),
      },
    })
    expect(await asked('GET', OURS)).toMatchObject({
      statusCode: 500,
      headers: {
        'access-control-allow-origin': OURS,
        'access-control-expose-headers': expect.stringContaining('etag'),
        vary: 'origin',
      },
    })
  })

  test.each(['https://dashboard.example.com.evil.example', 'null', 'http://dashboard.example.com'])(
    'that it does not name may not: %s',
    async origin => {
      for (const method of ['OPTIONS', 'GET']) {
        const { statusCode, headers } = await asked(method, origin)
        expect(statusCode).toBe(method === 'OPTIONS' ? 401 : 500)
        expect(Object.keys(headers ?? {}).filter(name => name.startsWith('access-control'))).toEqual([])
      }
    },
  )

  test('may not by default, and cookies are never let through', async () => {
    expect((await asked('OPTIONS', OURS, [])).statusCode).toBe(401)
    expect((await asked('GET', OURS, [])).headers).not.toHaveProperty('vary')
    expect(JSON.stringify([await asked('OPTIONS', OURS), await asked('GET', OURS)])).not.toContain(
      'credentials',
    )
  })
})

describe('the body', () => {
  test.each([
    ['no JSON', 'name=x', 400, 'not-json'],
    ['far too long', `{"name":"${'x'.repeat(300_000)}"}`, 413, 'too-large'],
    ['wrong in a field', '{"name":7,"colour":"red"}', 422, 'wrong-fields'],
  ])('that is %s is refused', async (_, body, status, kind) => {
    const { statusCode, headers, json } = await answered(echo, { body })
    expect(statusCode).toBe(status)
    expect(headers?.['content-type']).toBe('application/problem+json')
    expect(json.type).toBe(`urn:hearten:problem:${kind}`)
  })

  test('says of each field what is wrong', async () => {
    const { json } = await answered(echo, { body: '{"name":7,"colour":"red"}' })
    expect(json.errors).toEqual([
      expect.objectContaining({ field: '/name' }),
      { field: '/colour', problem: 'there is no such field', remedy: 'leave it out' },
    ])
  })
})

describe('the answer', () => {
  test('is what the route declares', async () => {
    expect(await answered(echo)).toMatchObject({ statusCode: 200, json: { name: 'x' } })
    expect(await answered(async () => done())).toMatchObject({ statusCode: 204, body: '' })
    expect(await answered(async () => refuse('conflict', 'Read it again.'))).toMatchObject({
      statusCode: 409,
    })
    const csv = { status: 200, body: 'a;b', headers: { 'content-type': 'text/csv; charset=utf-8' } }
    expect(await answered(async () => csv)).toMatchObject({ statusCode: 200, body: 'a;b' })
  })

  test.each([
    ['a field that nobody declared', ok({ name: 'x', personId: 'p1' })],
    ['another status', ok({ name: 'x' }, 201)],
    ['a body where there is none', { status: 204, body: { personId: 'p1' } }],
    ['a form that nobody declared', { status: 200, body: 'p1', headers: { 'content-type': 'text/plain' } }],
  ])('never has %s: it stays inside', async (_, reply) => {
    const { statusCode, body } = await answered(async () => reply)
    expect(statusCode).toBe(500)
    expect(body).not.toContain('p1')
  })

  test('to what fails is a problem document with the id of the request, and not a word of what failed', async () => {
    const { statusCode, json, body } = await answered(async () => {
      throw new Error('item PEOPLE#p1 is broken')
    })
    expect({ statusCode, requestId: json.requestId }).toEqual({ statusCode: 500, requestId: 'api-request-1' })
    expect(body).not.toContain('p1')
  })

  test('to what takes too long is 503, before Lambda ends the function', async () => {
    const begun = performance.now()
    const { statusCode, json, headers } = await answered(never, {}, 150)
    expect(performance.now() - begun).toBeLessThan(150)
    expect({ statusCode, requestId: json.requestId }).toEqual({ statusCode: 503, requestId: 'api-request-1' })
    expect(headers?.['content-type']).toBe('application/problem+json')
  })
})
