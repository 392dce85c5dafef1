import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { findSignIn, type KeptSignIn, keepSignIn } from './kept-sign-in.ts'
import { renewed } from './sign-in.ts'
import { Stop } from './stop.ts'

/** One answer of the API, which did not refuse. */
interface Answer {
  status: number
  body: unknown
  bytes: Uint8Array
}

export interface Api {
  call(method: string, path: string, more?: { body?: unknown; accept?: string }): Promise<Answer>
  /** A token for other programs. */
  token(): Promise<string>
}

const problem = z.object({
  type: z.string().optional(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ field: z.string(), problem: z.string(), remedy: z.string().optional() }))
    .optional(),
})
const tokenAnswer = z.object({ access_token: z.string() })

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The API, as the service account that the environment names, or else as the person who signed in last. A person's token
 * is renewed where it is over.
 */
export async function openApi(env: Environment, urlGiven: string | undefined): Promise<Api> {
  const { HEARTEN_CLIENT_ID: id, HEARTEN_CLIENT_SECRET: secret } = env
  let signIn = id && secret ? undefined : await findSignIn(env)
  const url = (urlGiven ?? env.HEARTEN_URL ?? signIn?.url)?.replace(/\/$/, '')
  if (url === undefined)
    throw new Stop('notAllowed', 'Nobody is signed in. Begin with: npm run hearten -- sign-in --help')
  if (signIn && signIn.url !== url)
    throw new Stop('notAllowed', `You are signed in at ${signIn.url} and not at ${url}. Sign in there first.`)

  let known: Promise<string> | undefined
  const token = (): Promise<string> => {
    known ??= id && secret ? programToken(url, id, secret) : Promise.resolve(personToken(signIn, env))
    return known
  }
  /** Whether there is another token to try with. */
  const renew = async (): Promise<boolean> => {
    const next = signIn && (await renewed(signIn))
    if (!next) return false
    signIn = next
    await keepSignIn(env, next)
    known = Promise.resolve(next.idToken)
    return true
  }

  async function send(
    method: string,
    path: string,
    { body, accept, key }: { body?: unknown; accept?: string; key: string },
  ) {
    return reached(url ?? '', `${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        accept: accept ?? 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  return {
    token,
    async call(method, path, more = {}) {
      const asked = { ...more, key: randomUUID() }
      let response = await send(method, path, asked)
      if (response.status === 401 && (await renew())) response = await send(method, path, asked)
      const bytes = new Uint8Array(await response.arrayBuffer())
      const text = new TextDecoder().decode(bytes)
      const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
      const answered: unknown = isJson ? JSON.parse(text) : undefined
      if (!response.ok) throw refusalOf(response.status, answered)
      return { status: response.status, body: answered, bytes }
    },
  }
}

function personToken(signIn: KeptSignIn | undefined, env: Environment): string {
  if (signIn) return signIn.idToken
  const half = env.HEARTEN_CLIENT_ID || env.HEARTEN_CLIENT_SECRET
  throw new Stop(
    'notAllowed',
    half
      ? 'A service account needs both HEARTEN_CLIENT_ID and HEARTEN_CLIENT_SECRET.'
      : 'Nobody is signed in. Begin with: npm run hearten -- sign-in --help',
  )
}

async function programToken(url: string, id: string, secret: string): Promise<string> {
  const response = await reached(url, `${url}/api/v1/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const answer: unknown = await response.json().catch(() => undefined)
  const read = tokenAnswer.safeParse(answer)
  if (read.success) return read.data.access_token
  const said = z.object({ error_description: z.string() }).safeParse(answer)
  throw new Stop(
    response.status < 500 ? 'notAllowed' : 'unreachable',
    said.success ? said.data.error_description : `${url} gave no token (${response.status}).`,
  )
}

async function reached(url: string, address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (thrown) {
    const cause = (thrown as Error).cause
    throw new Stop(
      'unreachable',
      `${url} does not answer${cause instanceof Error ? ` (${cause.message})` : ''}.`,
    )
  }
}

/** A problem document as lines: what, why, and each field with what would be right. */
function refusalOf(status: number, body: unknown): Stop {
  const read = problem.safeParse(body)
  const kind = status === 401 || status === 403 ? 'notAllowed' : status >= 500 ? 'unreachable' : 'refused'
  if (!read.success) return new Stop(kind, `Hearten answered ${status}.`)
  const { type, title, detail, errors = [] } = read.data
  const lines = errors.map(
    ({ field, problem, remedy }) => `  ${field || '(all)'}: ${problem}${remedy ? `; ${remedy}` : ''}`,
  )
  const asks = type === 'urn:hearten:problem:not-ready' ? 'asks' : kind
  return new Stop(asks, [`${title}.${detail ? ` ${detail}` : ''}`, ...lines].join('\n'))
}
