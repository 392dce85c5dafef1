import type { APIGatewayProxyEventV2, Context, SQSEvent } from 'aws-lambda'
import type { Caller } from '../../functions/domain/staff/caller.ts'
import { type Authenticate, noToken } from '../../functions/edges/authenticate-staff.ts'

/** Lambda's context with so many milliseconds left, counted from now. */
export function aContext(milliseconds = 10_000): Context {
  const end = performance.now() + milliseconds
  return {
    awsRequestId: 'lambda-request-1',
    functionName: 'hearten-test',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:hearten-test',
    memoryLimitInMB: '512',
    logGroupName: 'log-group',
    logStreamName: 'log-stream',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => end - performance.now(),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  }
}

/** A request as API Gateway hands it over; a form where there are fields. */
export function aRequest({
  routeKey = 'GET /c/{token}',
  fields,
  body = fields && new URLSearchParams(fields).toString(),
  headers = fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
  language,
  id = 'an-id',
}: {
  routeKey?: string
  fields?: [string, string][]
  body?: string | undefined
  headers?: Record<string, string>
  language?: string
  id?: string
} = {}): APIGatewayProxyEventV2 {
  const [method = 'GET', path = '/'] = routeKey.split(' ')
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers,
    ...(language ? { queryStringParameters: { language } } : {}),
    pathParameters: { token: 'a-token', id },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'example.com',
      domainPrefix: 'example',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'api-request-1',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: Date.parse('2026-03-02T09:00:00Z'),
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  } as APIGatewayProxyEventV2
}

/** Messages as Lambda's poller hands them over, the first of them received for the first time. */
export const aBatch = (...bodies: unknown[]): SQSEvent => ({
  Records: bodies.map((body, n) => ({
    messageId: `m${n}`,
    receiptHandle: 'r',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(n + 1),
      SentTimestamp: '1772442000000',
      SenderId: 's',
      ApproximateFirstReceiveTimestamp: '1772442000000',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:queue',
    awsRegion: 'eu-central-1',
  })),
})

/** Ends an event 50 ms before Lambda would. */
export const DEADLINES = { REQUEST_TIMEOUT_MS: 1000, EARLY_END_MS: 50 }

/** What waits for an answer that never comes. */
export const never = () => new Promise<never>(() => {})

/** Takes `Bearer editor-1` and the like for a token of that caller, and everything else for none. */
export const callers =
  (known: Record<string, Caller>): Authenticate =>
  async header => {
    const caller = known[header?.replace('Bearer ', '') ?? '']
    return caller ? { caller } : { refusal: noToken() }
  }
