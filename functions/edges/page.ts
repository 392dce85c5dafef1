import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { copyFor } from '../copy/copies.ts'
import type { Copy, NoticeKind } from '../copy/copy.ts'
import type { Instant } from '../domain/time.ts'
import { pageHeaders } from '../pages/frame.ts'
import { type Notice, noticePage, noticeStatus } from '../pages/notice-page.ts'
import { bodyOf, type HttpHandler } from './api.ts'
import { describe } from './consumer.ts'
import type { FunctionName } from './environment.ts'
import { logFor } from './log.ts'
import { gzippedToOneSize, paddedToOneSize } from './one-size.ts'

/** What a page's handler gets: everything parsed, nothing of the platform. */
export interface PageRequest {
  now: Instant
  method: string
  token: string
  /** The language of the form that was sent, else the one asked for in the address, if any. */
  language: string | undefined
  /** What was sent, or which kind of refusal it is met with; undefined where nothing was. */
  form: Form | 'too-large' | 'wrong-content' | undefined
  /** Whether the form speaks of danger: known before anything is looked up, and answered first whatever comes of it. */
  risk: boolean
}

/** Field → every value sent for it. */
export type Form = Readonly<Record<string, readonly string[]>>

/** HTML and the status it goes out with. */
export interface Page {
  status: number
  html: string
}

// Our longest form is some 3 KB; this leaves room for any browser's habits and for nothing else.
const LARGEST_FORM = 32 * 1024

/**
 * The handler of an employee's page. Whatever goes wrong, the answer is a kind page with help on it, and never a
 * stack trace; the log tells the route, never the path, which holds the token.
 */
export function pages(
  name: FunctionName,
  defaultLocale: string,
  handle: (request: PageRequest) => Promise<Page>,
  speaksOfDanger: (form: Form) => boolean = () => false,
): HttpHandler {
  const log = logFor(name)
  return async event => {
    const request = requestOf(event, speaksOfDanger)
    try {
      return toResult(await handle(request), event)
    } catch (error) {
      log.error('a page failed', { routeKey: event.routeKey, ...describe(error) })
      const copy = await copyFor(request.language ?? defaultLocale, defaultLocale)
      return toResult(notice(copy, 'trouble', { risk: request.risk }), event)
    }
  }
}

export const notice = (copy: Copy, kind: NoticeKind, more: Omit<Notice, 'copy' | 'kind'> = {}): Page => ({
  status: noticeStatus[kind],
  html: noticePage({ copy, kind, ...more }),
})

export const page = (html: string, status = 200): Page => ({ status, html })

/** The last value of a field that is sent once; undefined where it was not. */
export const one = (form: Form, field: string): string | undefined => form[field]?.at(-1)

function requestOf(event: APIGatewayProxyEventV2, speaksOfDanger: (form: Form) => boolean): PageRequest {
  const { method } = event.requestContext.http
  const form = method === 'POST' ? formIn(event) : undefined
  const fields = typeof form === 'object' ? form : {}
  return {
    now: event.requestContext.timeEpoch,
    method,
    token: event.pathParameters?.token ?? '',
    language: one(fields, 'language') ?? event.queryStringParameters?.language,
    form,
    risk: speaksOfDanger(fields),
  }
}

function formIn(event: APIGatewayProxyEventV2): Form | 'too-large' | 'wrong-content' {
  if (!event.headers['content-type']?.toLowerCase().startsWith('application/x-www-form-urlencoded'))
    return 'wrong-content'
  const body = bodyOf(event)
  if (body.length > LARGEST_FORM) return 'too-large'
  const fields = Map.groupBy(new URLSearchParams(body), ([field]) => field)
  return Object.fromEntries([...fields].map(([field, sent]) => [field, sent.map(([, value]) => value)]))
}

/**
 * Compressed where the browser takes that: an old phone on a bad line waits for less. Either way every page is as long as
 * the next, or its length would tell a proxy on the way which reply somebody got.
 */
function toResult({ status, html }: Page, event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 {
  const headers = { ...pageHeaders, vary: 'accept-encoding' }
  if (!/\bgzip\b/.test(event.headers['accept-encoding'] ?? ''))
    return { statusCode: status, headers, body: paddedToOneSize(html) }
  return {
    statusCode: status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzippedToOneSize(html).toString('base64'),
    isBase64Encoded: true,
  }
}
