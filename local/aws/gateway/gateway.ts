import { Agent, type IncomingMessage, type ServerResponse } from 'node:http'
import { choosePage } from '../../doors/start-page.ts'
import type { Deployment } from '../../template/deployment.ts'
import { virtualNow } from '../../time/virtual-time.ts'
import type { Emulators } from '../emulators.ts'
import { withTrace } from '../lineage.ts'
import type { Authority, Principal } from './authority.ts'
import { type Answer, deniedAnswer, errorAnswer, successAnswer, throttledAnswer } from './aws-errors.ts'
import {
  type AwsRequest,
  isSigned,
  readAwsRequest,
  signedService,
  surroundingsOf,
  UnknownCall,
} from './aws-request.ts'
import { billOf, expiryIn, type GatewayHooks, reportEffects, updatedExpiry } from './effects.ts'
import type { Faults } from './faults.ts'
import { forward } from './forward.ts'
import type { Meters } from './meters.ts'

export { credentialsOf } from './authority.ts'
export type { GatewayHooks } from './effects.ts'

/** Answers one call of a service without an emulator. A mistake of the caller is an answer too, not a throw. */
export type ServiceHandler = (call: {
  /** `CreateSchedule`, `PutEvents`, … */
  operation: string
  /** The parsed JSON body, `{}` when there is none. */
  input: Record<string, unknown>
  principal: Principal
  /** Path of the request, such as `/schedules/open-1`. */
  path: string
  query: URLSearchParams
}) => Promise<{ status: number; body: unknown; errorType?: string }>

interface GatewayOptions {
  deployment: Deployment
  authority: Authority
  emulators: Emulators
  time: SharedArrayBuffer
  services: {
    scheduler: ServiceHandler
    events: ServiceHandler
    /** What the mail emulator lacks. */
    ses: ServiceHandler
  }
  meters: Meters
  faults: Faults
  hooks: GatewayHooks
}

export interface Gateway {
  /** Whether `handle` takes a request: one for AWS (signed with SigV4) or for the sign-in issuer (`/oidc/…`). */
  takes(request: IncomingMessage): boolean
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Resolves when all earlier requests are answered. */
  reset(): Promise<void>
  close(): void
}

/** How long, in real milliseconds, a call that "times out" stays unanswered before its connection is cut. */
const SILENCE_MILLISECONDS = 2000

/** DynamoDB asks KMS for a table's key once in five minutes for each caller ("DynamoDB encryption at rest"). */
const KEY_CACHE_MILLISECONDS = 5 * 60 * 1000

const ISSUER_PATH = '/oidc'

/** The identity provider's sign-in page: one button for each person there is. */
const choiceOf = async ({ userPools }: Deployment, authorize: string): Promise<Answer> => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(String(await choosePage(userPools, authorize))),
})

/**
 * The entrance to the local AWS. Every SDK call of every function passes here: it is checked against the caller's own
 * policies, counted, possibly made to fail, and forwarded to its service's emulator.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { deployment, authority, emulators, time, meters, faults, hooks } = options
  const around = surroundingsOf(deployment)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let closed = false
  const keyAsked = new Map<string, number>()
  const silent = new Set<NodeJS.Timeout>()
  const unanswered = new Set<ServerResponse>()
  const serving = new Set<Promise<void>>()

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers,
      body: await bodyOf(request),
    }
    if (!isSigned(sent.url, sent.headers.authorization)) {
      const url = sent.url.slice(ISSUER_PATH.length)
      const asked = new URL(url, 'http://127.0.0.1')
      if (asked.pathname === '/authorize' && !asked.searchParams.has('login_hint'))
        return reply(response, await choiceOf(deployment, sent.url))
      return reply(response, await forward(agent, emulators.endpoints.oidc, { ...sent, url }))
    }
    let call: AwsRequest
    try {
      call = readAwsRequest(sent, around)
    } catch (error) {
      if (!(error instanceof UnknownCall)) throw error
      const service = signedService(sent.url, sent.headers.authorization)
      return reply(response, errorAnswer(service, 400, 'UnknownOperationException', error.message))
    }
    const { service, operation, needs } = call
    const principal = authority.principal(call.accessKeyId)
    if (!principal) {
      const message = `The access key id ${call.accessKeyId} belongs to no function of the template`
      return reply(response, errorAnswer(service, 403, 'UnrecognizedClientException', message))
    }
    const refusal = expiryRefusal(call, virtualNow(time)) ?? authority.refusal(principal, needs)
    if (refusal) {
      meters.count({ principal: principal.name, service, operation })
      return reply(response, deniedAnswer(service, refusal))
    }
    const resources = needs.map(({ resource }) => resource)
    if (faults.isSilent({ principal: principal.name, service, resources })) return neverAnswer(response)
    const fault = faults.next(principal.name, service, operation)
    if (fault === 'throttle') {
      meters.count({ principal: principal.name, service, operation })
      return reply(response, throttledAnswer(service))
    }
    const answer = await carryOut(call, principal, sent)
    meters.count({ principal: principal.name, service, operation, ...billOf(call, answer) })
    countKeyUse(principal, needs)
    reportEffects(call, answer, hooks, around.tables)
    if (fault === 'lost-reply') return void response.destroy()
    if (fault === 'time-out') return leaveSilent(response)
    reply(response, answer)
  }

  async function carryOut(call: AwsRequest, principal: Principal, sent: Sent): Promise<Answer> {
    const { service, operation, input, path, query } = call
    if (service === 'scheduler' || service === 'events' || operation === 'DeleteSuppressedDestination') {
      const { status, body, errorType } = await options.services[service as keyof GatewayOptions['services']](
        {
          operation,
          input,
          principal,
          path,
          query,
        },
      )
      if (!errorType) return successAnswer(service, status, body)
      return errorAnswer(service, status, errorType, messageIn(body))
    }
    if (service === 'dynamodb') return carryOutOnTables(call, sent)
    if (service === 'ses') return sesError(await forward(agent, emulators.endpoints.ses, sent))
    const trace = sent.headers['x-amzn-trace-id']
    if (service === 'sqs' && operation.startsWith('SendMessage') && typeof trace === 'string')
      return forward(agent, emulators.endpoints.sqs, { ...sent, body: withTrace(sent.body, trace) })
    return forward(agent, emulators.endpoints[service === 'sqs' ? 'sqs' : 's3'], sent)
  }

  /** DynamoDB, with what the emulator lacks: the item of a failed condition. Also asks for the consumed capacity. */
  async function carryOutOnTables(call: AwsRequest, sent: Sent): Promise<Answer> {
    const { dynamodb } = emulators.endpoints
    const { operation, input } = call
    const read = (table: unknown, key: unknown): Promise<Answer> =>
      forward(agent, dynamodb, {
        ...sent,
        headers: { ...sent.headers, 'x-amz-target': 'DynamoDB_20120810.GetItem' },
        body: Buffer.from(JSON.stringify({ TableName: table, Key: key, ConsistentRead: true })),
      })

    const counted = operation !== 'DescribeTable' && input.ReturnConsumedCapacity === undefined
    const body = counted ? withCapacity(sent.body) : sent.body
    const answer = await forward(agent, dynamodb, { ...sent, body })

    const expiring = answer.status === 200 ? updatedExpiry(call, around.tables) : undefined
    if (expiring) {
      const { table, key } = expiring
      const expiresAt = expiryIn(table, await read(table.name, key))
      if (expiresAt !== undefined) hooks.expirySet({ tableName: table.name, key, expiresAt })
    }
    if (input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && answer.status === 400) {
      const error = JSON.parse(answer.body.toString()) as Record<string, unknown>
      if (!String(error.__type).endsWith('#ConditionalCheckFailedException')) return answer
      const { 'x-amz-crc32': _ofOldBody, 'content-length': _ofOldBodyToo, ...headers } = answer.headers
      const { Item } = JSON.parse((await read(input.TableName, input.Key ?? keyIn(call))).body.toString())
      return {
        ...answer,
        headers,
        body: Buffer.from(JSON.stringify({ ...error, ...(Item ? { Item } : {}) })),
      }
    }
    return answer
  }

  /** The key of the item in a put. */
  function keyIn({ input }: AwsRequest): Record<string, unknown> {
    const item = (input.Item ?? {}) as Record<string, unknown>
    const schema = around.tables.get(String(input.TableName))?.keySchema ?? []
    return Object.fromEntries(schema.map(({ AttributeName }) => [AttributeName, item[AttributeName]]))
  }

  function countKeyUse(principal: Principal, needs: AwsRequest['needs']): void {
    for (const { action, resource } of needs) {
      if (action !== 'kms:Decrypt') continue
      const user = `${principal.name} ${resource}`
      const now = virtualNow(time)
      const before = keyAsked.get(user)
      if (before !== undefined && now - before < KEY_CACHE_MILLISECONDS) continue
      keyAsked.set(user, now)
      meters.count({ principal: principal.name, service: 'kms', operation: 'Decrypt' })
    }
  }

  function reply(response: ServerResponse, { status, headers, body }: Answer): void {
    if (response.destroyed) return
    // SDK clients correct their clocks by this header, so it must show virtual time.
    response.sendDate = false
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // An answer to HEAD has the length of the body that it omits.
    if (body.length > 0 || !headers['content-length']) response.setHeader('content-length', body.length)
    response.setHeader('date', new Date(virtualNow(time)).toUTCString())
    response.writeHead(status)
    response.end(body)
  }

  function leaveSilent(response: ServerResponse): void {
    const timer = setTimeout(() => {
      silent.delete(timer)
      response.destroy()
    }, SILENCE_MILLISECONDS)
    silent.add(timer)
  }

  /** The caller waits until its own time-out. */
  function neverAnswer(response: ServerResponse): void {
    unanswered.add(response)
    response.once('close', () => unanswered.delete(response))
  }

  return {
    takes: ({ url = '/', headers }) =>
      isSigned(url, headers.authorization) || url.startsWith(`${ISSUER_PATH}/`),
    handle(request, response) {
      const served = serve(request, response).catch((error: unknown) => {
        // Requests still in flight when the system stopped meet closed connections.
        if (!closed) console.error('The local AWS failed:', error)
        const service = signedService(request.url ?? '', request.headers.authorization)
        if (!response.headersSent)
          reply(response, errorAnswer(service, 500, 'InternalFailure', String(error)))
      })
      serving.add(served)
      void served.finally(() => serving.delete(served))
    },
    async reset() {
      for (const response of unanswered) response.destroy()
      await Promise.all(serving)
      keyAsked.clear()
    },
    close() {
      closed = true
      for (const timer of silent) clearTimeout(timer)
      for (const response of unanswered) response.destroy()
      agent.destroy()
    },
  }
}

type Sent = Parameters<typeof forward>[2]

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const [first] = parts
  return parts.length === 1 && first ? first : Buffer.concat(parts)
}

/** Adds the request for consumed capacity without parsing: the first brace opens the object. */
function withCapacity(body: Buffer): Buffer {
  const brace = body.indexOf('{') + 1
  return Buffer.concat([
    body.subarray(0, brace),
    Buffer.from('"ReturnConsumedCapacity":"TOTAL",'),
    body.subarray(brace),
  ])
}

/** S3 refuses a presigned URL after its expiry. */
function expiryRefusal({ query }: AwsRequest, now: number): string | undefined {
  const signed = query.get('X-Amz-Date')?.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')
  if (!signed) return undefined
  const until = Date.parse(signed) + Number(query.get('X-Amz-Expires')) * 1000
  return now > until ? 'Request has expired' : undefined
}

/** The mail emulator's errors in the format that the SDK understands. */
function sesError(answer: Answer): Answer {
  if (answer.status < 400) return answer
  const { type, message, detail } = JSON.parse(answer.body.toString()) as Record<string, string | undefined>
  return errorAnswer('ses', answer.status, type ?? 'BadRequestException', detail ?? message ?? '')
}

function messageIn(body: unknown): string {
  const { Message, message } = (body ?? {}) as { Message?: string; message?: string }
  return Message ?? message ?? ''
}
