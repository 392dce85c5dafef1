import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { api } from '../../functions/edges/api.ts'
import { type ApiReply, refuse } from '../../functions/edges/refusal.ts'
import { type ApiRequest, done, ok, route } from '../../functions/edges/route.ts'
import { aContext, aRequest, DEADLINES, never } from './invoking.ts'

const EDITOR = { sub: 'editor-1', 'cognito:groups': '[hr-editors]' }
const VIEWER = { sub: 'viewer-1', 'cognito:groups': '[hr-viewers other]' }

/** What `POST /api/things/{id}` is answered, where its handler does this. */
async function answered(
  handle: (request: ApiRequest<unknown>) => Promise<ApiReply>,
  request: Parameters<typeof aRequest>[0] = {},
  milliseconds?: number,
): Promise<APIGatewayProxyStructuredResultV2 & { json: Record<string, unknown> }> {
  const handler = api('manage-campaigns', DEADLINES, {
    'POST /api/things/{id}': route({
      summary: 'Change a thing',
      role: 'editor',
      body: z.strictObject({ name: z.string() }),
      answers: { 200: z.strictObject({ name: z.string() }), 204: null },
      alsoAs: ['text/csv'],
      handle,
    }),
  })
  const event = aRequest({
    routeKey: 'POST /api/things/{id}',
    body: '{"name":"x"}',
    claims: EDITOR,
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
    ['a viewer', VIEWER, 'urn:hearten:problem:not-allowed'],
    ['somebody in no group', { sub: 's' }, 'urn:hearten:problem:not-staff'],
  ])('%s may not, and nothing happens', async (_, claims, type) => {
    let called = false
    const { statusCode, json } = await answered(
      async () => {
        called = true
        return done()
      },
      { claims },
    )
    expect({ statusCode, type: json.type, called }).toEqual({ statusCode: 403, type, called: false })
  })
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
    const handler = api('read-audit', DEADLINES, {
      'GET /api/things': route({
        summary: 'All things',
        role: 'viewer',
        answers: { 200: z.strictObject({ name: z.string() }) },
        handle: async () => ok({ name: 'x' }),
      }),
    })
    const by = (method: string) =>
      handler(aRequest({ routeKey: `${method} /api/things`, claims: VIEWER }), aContext())
    expect(await by('HEAD')).toEqual(await by('GET'))
    expect((await by('HEAD')).statusCode).toBe(200)
    const nobody = await handler(aRequest({ routeKey: 'HEAD /api/things' }), aContext())
    expect(nobody.statusCode).toBe(403)
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
