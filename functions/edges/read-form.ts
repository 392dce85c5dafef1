import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { knownCountry } from '../domain/roster/place.ts'
import type { Instant } from '../domain/time.ts'

/** What a page's handler gets: everything parsed, nothing about the platform. */
export interface PageRequest {
  now: Instant
  /** `POST /c/{token}` */
  routeKey: string
  /** GET, also where only its headers were asked for, or POST. Anything comes to addresses that no route has. */
  method: string
  token: string
  /** The language of the submitted form, else the one in the address, if any. */
  language: string | undefined
  /** The submitted form, or the reason to refuse it; undefined where none was sent. */
  form: Form | 'too-large' | 'wrong-content' | undefined
  /** Whether the form speaks of danger. Known before any look-up, and answered first whatever happens. */
  risk: boolean
  /** The country in the form, for which the page was shown: all that is known while no table answers. */
  country: string | undefined
  acceptsGzip: boolean
}

/** Field → every value sent for it. */
export type Form = Readonly<Record<string, readonly string[]>>

// Our longest form has some 3 KB. This leaves room for any browser and for nothing else.
const LARGEST_FORM = 32 * 1024

/** API Gateway's event, with the parsed page request. */
export type PageEvent = APIGatewayProxyEventV2 & { page: PageRequest }

/** Reads the event as a `PageRequest`. Needs no look-up, so it cannot wait. */
export const readForm = (
  speaksOfDanger: (form: Form) => boolean = () => false,
): MiddlewareObj<PageEvent> => ({
  before: ({ event }) => {
    event.page = pageRequest(event, speaksOfDanger)
  },
})

function pageRequest(event: APIGatewayProxyEventV2, speaksOfDanger: (form: Form) => boolean): PageRequest {
  const { method } = event.requestContext.http
  const form = method === 'POST' ? formIn(event) : undefined
  const fields = typeof form === 'object' ? form : {}
  const country = knownCountry.safeParse(fieldValue(fields, 'country'))
  return {
    now: event.requestContext.timeEpoch,
    routeKey: event.routeKey,
    method: method === 'HEAD' ? 'GET' : method,
    token: event.pathParameters?.token ?? '',
    language: fieldValue(fields, 'language') ?? event.queryStringParameters?.language,
    form,
    risk: speaksOfDanger(fields),
    country: country.success ? country.data : undefined,
    acceptsGzip: /\bgzip\b/.test(event.headers['accept-encoding'] ?? ''),
  }
}

/** The last value of a field that is sent once; undefined where the field is missing. */
export const fieldValue = (form: Form, field: string): string | undefined => form[field]?.at(-1)

function formIn(event: APIGatewayProxyEventV2): Form | 'too-large' | 'wrong-content' {
  if (!event.headers['content-type']?.toLowerCase().startsWith('application/x-www-form-urlencoded'))
    return 'wrong-content'
  const body = bodyOf(event)
  if (body.length > LARGEST_FORM) return 'too-large'
  const fields = Map.groupBy(new URLSearchParams(body), ([field]) => field)
  return Object.fromEntries([...fields].map(([field, sent]) => [field, sent.map(([, value]) => value)]))
}

/** The body as text. API Gateway hands it over plain, or as base64 where it assumes binary. */
export function bodyOf(event: APIGatewayProxyEventV2): string {
  const body = event.body ?? ''
  return event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}
