import { randomUUID } from 'node:crypto'
/**
 * HR and employees as the system sees them: over HTTP and by mail only. The demonstration and the tests act through
 * these, so that they show what a user would see.
 */

/** One answer of the API: its status and its body, parsed where it is JSON. */
export interface Answered {
  status: number
  body: unknown
  text: string
  headers: Headers
}

/** A member of HR, signed in with `token`. */
export function hrAt(url: string, token: string) {
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const [, charset = 'utf-8'] = /charset=([\w-]+)/.exec(response.headers.get('content-type') ?? '') ?? []
    const text = new TextDecoder(charset).decode(await response.arrayBuffer())
    const json = response.headers.get('content-type')?.includes('json') && text !== ''
    return {
      status: response.status,
      body: json ? JSON.parse(text) : undefined,
      text,
      headers: response.headers,
    }
  }
  return {
    call,
    /** Uploads a roster to the link that the API gives. Returns the id of the import. */
    async uploadRoster(
      csv: string | Uint8Array<ArrayBuffer>,
      wish: { confirm?: boolean } = {},
    ): Promise<string> {
      const { body } = await call('POST', '/api/roster/imports', wish)
      const { importId, uploadUrl } = body as { importId: string; uploadUrl: string }
      const put = await fetch(uploadUrl, { method: 'PUT', body: csv })
      if (!put.ok) throw new Error(`the upload was refused: ${put.status} ${await put.text()}`)
      return importId
    },
  }
}

export type Hr = ReturnType<typeof hrAt>

/** A mail as in the local system's inbox. */
export interface InboxMail {
  messageId: string
  to: string[]
  subject: string
  html: string
  text: string
  headers: { name: string; value: string }[]
}

/** An employee with a browser without scripts: opens links, and sends the forms of the pages. */
export const employee = {
  open: async (link: string): Promise<{ status: number; html: string; headers: Headers }> => {
    const response = await fetch(link)
    return { status: response.status, html: await response.text(), headers: response.headers }
  },

  /** Sends a form's fields as a browser would, to the form's address. */
  send: async (
    address: string,
    fields: Iterable<[string, string]>,
  ): Promise<{ status: number; html: string }> => {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams([...fields]) })
    return { status: response.status, html: await response.text() }
  },
}

/** The link in a mail's text: to the check-in, or to the follow-ups. */
export const linkIn = (mail: Pick<InboxMail, 'text'>): string => {
  const link = /https?:\/\/\S+\/c\/[\w-]{43}(?:\/follow-ups|\/give-back)?/.exec(mail.text)?.[0]
  if (!link) throw new Error('the mail holds no link')
  return link
}

/** The names of a form's radio groups, in the order of the page. */
export const questionFields = (html: string): string[] => [
  ...new Set([...html.matchAll(/name="?(q\.[\w.-]+)"?/g)].map(([, field]) => field ?? '')),
]

/** The hidden fields of the page's first form with answers: language and version. */
export const hiddenFields = (html: string): [string, string][] =>
  [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)]
    .slice(0, 2)
    .map(([, name, value]) => [name ?? '', value ?? ''])
