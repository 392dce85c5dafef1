import type { Role } from '../../domain/staff/role.ts'
import type { Instant } from '../../domain/time.ts'
import type { Desk } from '../../pages/hr/frame.ts'
import type { Form } from '../read-form.ts'
import type { ApiReply } from '../refusal.ts'
import type { Upload } from './console-form.ts'

/** What a page of HR's console gets: everything parsed, nothing about the platform. */
export interface ConsoleRequest {
  now: Instant
  params: Record<string, string>
  query: Record<string, string>
  /** The query as it came, for the identity provider's answer. */
  rawQuery: string
  /** What was typed; empty where nothing was sent. */
  form: Form
  upload: Upload | undefined
  cookies: Readonly<Record<string, string>>
  /** The signed-in person, as the identity provider's opaque subject; empty on pages for anyone. */
  staff: string
  desk: Desk
  /** Asks a route of HR's API in this process, in the person's name: its rules, its audit log, its refusals. */
  ask: Ask
}

export type Ask = (
  routeKey: string,
  of?: {
    params?: Record<string, string>
    query?: Record<string, string>
    headers?: Record<string, string>
    body?: unknown
  },
) => Promise<ApiReply>

export type ConsoleReply = (
  | { html: string; status?: number; headers?: Record<string, string> }
  /** To another page, which is then asked for by GET. */
  | { to: string }
  | { file: { name: string; type: string; content: string | Uint8Array } }
) & { cookies?: string[] }

/** One page of the console, or what one of its forms does. */
export interface ConsolePage {
  /** Who may open it. The API's routes check again. */
  role: Role | 'anyone'
  handle: (request: ConsoleRequest) => Promise<ConsoleReply>
}

/** By method and path, such as `GET /hr/campaigns/{id}`. */
export type ConsolePages = Readonly<Record<string, ConsolePage>>

/** The page for a method and path, and the parameters of its path. A path with a fixed word comes before one with an id. */
export function pageFor(
  pages: ConsolePages,
  method: string,
  path: string,
): { page: ConsolePage; params: Record<string, string> } | undefined {
  const given = path.replace(/\/$/, '').split('/')
  const fits = Object.entries(pages).flatMap(([key, page]) => {
    const [ofMethod, pattern = ''] = key.split(' ')
    const params = ofMethod === method ? paramsOf(pattern.split('/'), given) : undefined
    return params ? [{ page, params }] : []
  })
  return fits.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0]
}

/** As in the API, every id is a UUID or a word of the employer's. */
const ID = /^[\w-]{1,64}$/

function paramsOf(pattern: string[], given: string[]): Record<string, string> | undefined {
  if (pattern.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [n, wanted] of pattern.entries()) {
    const part = given[n] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(wanted) ?? []
    if (name === undefined ? part !== wanted : !ID.test(part)) return undefined
    if (name !== undefined) params[name] = part
  }
  return params
}
