import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpApi } from '../template/deployment.ts'
import type { Clock } from '../time/clock.ts'
import { matchRoute, readRoute } from './http-routes.ts'
import type { Lambda } from './lambda.ts'

/**
 * API Gateway's HTTP API: turns public requests into events of payload format 2.0 for functions, and their results into
 * responses.
 */
export interface HttpApiOptions {
  api: HttpApi
  accountId: string
  clock: Clock
  lambda: Pick<Lambda, 'invoke'>
  /** Called once per request that matches a route. */
  onRequest?: (routeKey: string) => void
  /** Changes an answer before it is sent, by the path and query it was asked for with GET. */
  dress?: (answer: Answer, path: string) => Answer
  /** Default 30 s, API Gateway's own limit for an integration. */
  integrationTimeoutMilliseconds?: number
}

/** API Gateway accepts 10 MB, but Lambda accepts events of 6 MB, so requests in between fail there. */
const MAX_REQUEST_BYTES = 10 * 1024 * 1024
const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024

export function httpApi(
  options: HttpApiOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { api, clock, lambda } = options
  const routes = api.routes.map(route => readRoute(route.routeKey, route))
  const timeOut = options.integrationTimeoutMilliseconds ?? 30_000

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const [rawPath = '/', rawQueryString = ''] = split(request.url ?? '/', '?')
    const matched = matchRoute(routes, request.method ?? 'GET', rawPath)
    const body = await read(request)
    if (!matched) return message(404, 'Not Found')
    if (!body) return message(413, 'Request Entity Too Large')
    const { route, parameters } = matched
    options.onRequest?.(route.routeKey)

    const now = clock.now()
    const headers = headersOf(request)

    const text = isText(headers['content-type'])
    const domainName = headers.host ?? 'localhost'
    const { cookie, ...shown } = headers
    const event = {
      version: '2.0',
      routeKey: route.routeKey,
      rawPath,
      rawQueryString,
      ...(cookie ? { cookies: cookie.split('; ') } : {}),
      headers: shown,
      ...(rawQueryString ? { queryStringParameters: parametersOf(rawQueryString) } : {}),
      requestContext: {
        accountId: options.accountId,
        apiId: api.id,
        domainName,
        domainPrefix: domainName.split('.')[0],
        http: {
          method: request.method,
          path: rawPath,
          protocol: `HTTP/${request.httpVersion}`,
          sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
          userAgent: headers['user-agent'] ?? '',
        },
        requestId: randomUUID(),
        routeKey: route.routeKey,
        stage: '$default',
        time: commonLogTime(now),
        timeEpoch: now,
      },
      ...(Object.keys(parameters).length > 0 ? { pathParameters: parameters } : {}),
      ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
      isBase64Encoded: body.length > 0 && !text,
    }
    const payload = JSON.stringify(event)
    if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) return message(413, 'Request Entity Too Large')

    const outcome = await within(lambda.invoke(route.of.functionArn, payload), timeOut)
    if (!outcome || outcome.status === 'throttled') return message(503, 'Service Unavailable')
    if (outcome.status === 'failed') return message(500, 'Internal Server Error')
    return answerOf(outcome.payload) ?? message(500, 'Internal Server Error')
  }

  return (request, response) => {
    const done = clock.begin(`HTTP ${request.method}`)
    answer(request)
      .catch((thrown: unknown) => {
        if (!request.destroyed) console.error('the HTTP API failed:', thrown)
        return message(500, 'Internal Server Error')
      })
      .then(plain => {
        const isGet = request.method === 'GET'
        const { status, headers, cookies, body } = options.dress
          ? options.dress(plain, isGet ? (request.url ?? '/') : '/hr')
          : plain
        // The SDK and browsers read the present from this header, so it is virtual too.
        response.setHeader('date', new Date(clock.now()).toUTCString())
        if (cookies.length > 0) response.setHeader('set-cookie', cookies)
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
      })
      .finally(done)
  }
}

interface Answer {
  status: number
  headers: Record<string, string>
  cookies: string[]
  body: string | Buffer
}

const message = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  cookies: [],
  body: JSON.stringify({ message: text }),
})

/** A function's result as a response; undefined where API Gateway would not understand it. */
function answerOf(payload: string): Answer | undefined {
  if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES) return undefined
  const returned: unknown = JSON.parse(payload)
  // Without a status code the value itself is the body, as JSON.
  if (typeof returned !== 'object' || returned === null || !('statusCode' in returned))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: typeof returned === 'string' ? returned : payload,
    }
  const { statusCode, headers, cookies, body, isBase64Encoded } = returned as Record<string, unknown>
  const status = Number(statusCode)
  if (!Number.isInteger(status) || status < 100 || status > 599) return undefined
  const text =
    typeof body === 'string' ? body : body === undefined || body === null ? '' : JSON.stringify(body)
  const shown = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(shown) },
    cookies: Array.isArray(cookies) ? cookies.map(String) : [],
    body: isBase64Encoded ? Buffer.from(text, 'base64') : text,
  }
}

/** The body; undefined where it is longer than API Gateway accepts. */
async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    // Reads to the end without storing, so that the client gets the answer.
    if (size <= MAX_REQUEST_BYTES) chunks.push(chunk)
  }
  return size <= MAX_REQUEST_BYTES ? Buffer.concat(chunks) : undefined
}

/** Names in small letters, the values of a repeated header joined by commas. */
function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, values] of Object.entries(request.headersDistinct))
    if (values) headers[name] = values.join(name === 'cookie' ? '; ' : ',')
  return headers
}

function parametersOf(query: string): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query))
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`
  return parameters
}

/** API Gateway passes these content types as text, and everything else, forms included, as base64. */
const isText = (contentType = '') =>
  /^(text\/|application\/(json|javascript|xml|[a-z.-]+\+(json|xml))\b)/i.test(contentType)

const within = <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })

function split(text: string, by: string): [string, string] {
  const at = text.indexOf(by)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** `12/Mar/2026:19:03:58 +0000` */
function commonLogTime(at: number): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(at).toUTCString()) ?? []
  return `${day}/${month}/${year}:${time} +0000`
}
