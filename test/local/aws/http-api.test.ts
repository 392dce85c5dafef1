import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type HttpApiOptions, httpApi } from '../../../local/aws/http-api.ts'
import { matchRoute, readRoute } from '../../../local/aws/http-routes.ts'
import type { Outcome } from '../../../local/aws/lambda.ts'
import { makeClock } from '../../../local/time/clock.ts'

/** What is read of an event that came back. */
interface Event {
  headers: Record<string, string>
  body: string
  isBase64Encoded: boolean
}

const start = Date.parse('2026-03-02T08:30:00Z')

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Routes `GET /echo/{name}` and so on, all to one function that answers with its event. */
async function serving(
  answer: (event: Record<string, unknown>) => Outcome = event =>
    returning({ statusCode: 200, body: JSON.stringify(event) }),
  with_: Partial<HttpApiOptions> = {},
) {
  let now = start
  const clock = makeClock({
    read: () => now,
    write: to => {
      now = to
    },
  })
  const handle = httpApi({
    api: {
      logicalId: 'Api',
      id: 'api1',
      routes: ['GET /echo/{name}', 'POST /echo/{name}', 'GET /files/{path+}', 'GET /api/x'].map(routeKey => ({
        logicalId: 'Route',
        routeKey,
        functionArn: 'f',
      })),
    },
    accountId: '000000000000',
    clock,
    lambda: { invoke: async (_, payload) => answer(JSON.parse(payload)) },
    ...with_,
  })
  return { url: await listening(createServer(handle)), clock }
}

const returning = (value: unknown): Outcome => ({ status: 'returned', payload: JSON.stringify(value) })

test('an event has the shape of payload format 2.0', async () => {
  const { url } = await serving()
  const response = await fetch(`${url}/echo/a%20b?x=1&x=2&y=`, {
    headers: { cookie: 'one=1; two=2', 'x-some': 'thing', 'user-agent': 'tester' },
  })
  expect(response.headers.get('date')).toBe('Mon, 02 Mar 2026 08:30:00 GMT')
  const event = (await response.json()) as Event
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'GET /echo/{name}',
    rawPath: '/echo/a%20b',
    rawQueryString: 'x=1&x=2&y=',
    cookies: ['one=1', 'two=2'],
    headers: { 'x-some': 'thing' },
    queryStringParameters: { x: '1,2', y: '' },
    pathParameters: { name: 'a b' },
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api1',
      http: {
        method: 'GET',
        path: '/echo/a%20b',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'tester',
      },
      routeKey: 'GET /echo/{name}',
      stage: '$default',
      time: '02/Mar/2026:08:30:00 +0000',
      timeEpoch: start,
    },
  })
  expect(event.headers.cookie).toBeUndefined()
  expect(event.body).toBeUndefined()
})

test.each([
  ['application/json', '{"a":"ü"}', false],
  ['text/csv', 'a,b', false],
  ['application/x-www-form-urlencoded', 'a=1', true],
  ['application/octet-stream', '\u0000', true],
])('a body of %s arrives whole', async (contentType, body, base64) => {
  const { url } = await serving()
  const response = await fetch(`${url}/echo/a`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
  })
  const event = (await response.json()) as Event
  expect(event.isBase64Encoded).toBe(base64)
  expect(Buffer.from(event.body, base64 ? 'base64' : 'utf8').toString()).toBe(body)
})

test('status, headers, cookies and binary bodies go back', async () => {
  const { url } = await serving(() =>
    returning({
      statusCode: 201,
      headers: { 'Content-Type': 'image/png', 'X-Number': 3 },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from([0, 255]).toString('base64'),
      isBase64Encoded: true,
    }),
  )
  const response = await fetch(`${url}/echo/a`)
  expect(response.status).toBe(201)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('x-number')).toBe('3')
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255]))
})

test('a value without a status code is the body, as JSON', async () => {
  const { url } = await serving(() => returning({ a: 1 }))
  const response = await fetch(`${url}/echo/a`)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual({ a: 1 })
})

test.each<[string, Outcome, number, string]>([
  ['fails', { status: 'failed', error: { errorType: 'E', errorMessage: 'm' } }, 500, 'Internal Server Error'],
  ['answers with no status', returning({ statusCode: 'many' }), 500, 'Internal Server Error'],
  ['is throttled', { status: 'throttled' }, 503, 'Service Unavailable'],
])('a function that %s', async (_, outcome, status, message) => {
  const { url } = await serving(() => outcome)
  const response = await fetch(`${url}/echo/a`)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ message })
})

test('a function that takes too long is a 503', async () => {
  const { url } = await serving(undefined, {
    integrationTimeoutMilliseconds: 20,
    lambda: { invoke: () => new Promise(() => {}) },
  })
  expect((await fetch(`${url}/echo/a`)).status).toBe(503)
})

test.each([
  ['GET', '/'],
  ['GET', '/echo'],
  ['GET', '/echo/'],
  ['GET', '/echo/a/b'],
  ['DELETE', '/echo/a'],
  ['HEAD', '/echo/a'],
])('%s %s has no route', async (method, path) => {
  const { url } = await serving()
  const response = await fetch(url + path, { method })
  expect(response.status).toBe(404)
  if (method !== 'HEAD') expect(await response.json()).toEqual({ message: 'Not Found' })
})

test.each([
  ['what API Gateway takes', 10 * 1024 * 1024 + 1],
  ['what Lambda takes', 7 * 1024 * 1024],
])('a body beyond %s is refused', async (_, size) => {
  const { url } = await serving()
  const response = await fetch(`${url}/echo/a`, { method: 'POST', body: Buffer.alloc(size, 97) })
  expect(response.status).toBe(413)
})

test('the more precise route goes first', () => {
  const routes = [
    '$default',
    'ANY /a/{x}',
    'GET /a/b',
    'GET /a/{x}',
    'GET /{all+}',
    'GET /a/{x}/{rest+}',
  ].map(key => readRoute(key, key))
  const chosen = (method: string, path: string) => matchRoute(routes, method, path)?.route.of
  expect(chosen('GET', '/a/b')).toBe('GET /a/b')
  expect(chosen('GET', '/a/c')).toBe('GET /a/{x}')
  expect(chosen('POST', '/a/c')).toBe('ANY /a/{x}')
  expect(chosen('GET', '/a/b/c/d')).toBe('GET /a/{x}/{rest+}')
  expect(chosen('GET', '/z')).toBe('GET /{all+}')
  expect(chosen('POST', '/z/y')).toBe('$default')
  expect(matchRoute(routes, 'GET', '/a/1/2/3')?.parameters).toEqual({ x: '1', rest: '2/3' })
})
