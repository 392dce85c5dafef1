import { timingSafeEqual } from 'node:crypto'
import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { type HrWords, hrWordsFor } from '../copy/hr.ts'
import { mayActAs } from '../domain/staff/role.ts'
import type { Desk } from '../pages/hr/frame.ts'
import type { NoticeKind } from '../pages/hr/notice-page.ts'
import { answering } from './api.ts'
import { consoleForm } from './console/console-form.ts'
import { type Ask, type ConsolePages, type ConsoleReply, pageFor } from './console/console-page.ts'
import { cookiesOf, SESSION_COOKIE } from './console/cookies.ts'
import { type Sessions, sessionOf } from './console/session-of.ts'
import { isTimeout, type Pipeline, timeoutOptions, withinDeadline } from './deadline.ts'
import { describeError } from './describe-error.ts'
import type { Deadlines, FunctionName } from './environment.ts'
import { logFor } from './log.ts'
import { logContext } from './log-context.ts'
import type { ApiEvent, Routes } from './route.ts'

export interface ConsoleOf extends Sessions {
  pages: ConsolePages
  /** The routes of HR's API that the pages ask. */
  routes: Routes
}

export type ConsoleEnvironment = Deadlines & {
  ORGANISATION: string
  DEFAULT_LOCALE: string
  PUBLIC_URL: string
}

type Handler = Pipeline<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>

/**
 * The pipeline of HR's console: who it is by their session, forms only from our own pages, and what a page says of a
 * route of the API, which it asks in this process. Every request gets a page, in time.
 */
export function consolePages(name: FunctionName, env: ConsoleEnvironment, of: ConsoleOf): Handler {
  const log = logFor(name)
  const answer = answering(of.routes)
  const wordsOf = (event: APIGatewayProxyEventV2, chosen?: string): Promise<HrWords> =>
    hrWordsFor(chosen, event.headers['accept-language'], env.DEFAULT_LOCALE)

  async function serve(event: APIGatewayProxyEventV2, context: Context): Promise<ConsoleReply> {
    const { http, timeEpoch: now } = event.requestContext
    const method = http.method === 'HEAD' ? 'GET' : http.method
    const found = pageFor(of.pages, method, event.rawPath)
    const cookies = cookiesOf(event)
    const signedIn = await sessionOf(cookies[SESSION_COOKIE], now, of)
    const { session, person } = signedIn ?? {}
    const viewer = session &&
      person && { name: person.name || person.email, role: session.role, formToken: session.formToken }
    const words = await wordsOf(event, session?.language)
    const desk: Desk = { words, organisation: env.ORGANISATION, viewer }
    const say = (kind: NoticeKind) => notice(desk, kind)

    if (!found) return say('not-found')
    const { page, params } = found
    if (page.role !== 'anyone' && !session) {
      const from = `${event.rawPath}${event.rawQueryString ? `?${event.rawQueryString}` : ''}`
      return method === 'GET'
        ? { to: `/hr/sign-in?to=${encodeURIComponent(from)}` }
        : say('signed-out-meanwhile')
    }
    if (page.role !== 'anyone' && session && !mayActAs(session.role, page.role)) return say('not-allowed')

    const read = method === 'POST' ? await consoleForm(event) : { form: {}, upload: undefined }
    if (typeof read === 'string') return say(read)
    if (method === 'POST' && !isOurOwn(event, read.form['form-token']?.[0], session?.formToken, env))
      return say('foreign-form')

    const ask: Ask = async (routeKey, { params = {}, query = {}, headers = {}, body } = {}) =>
      answer(
        {
          ...event,
          routeKey,
          pathParameters: params,
          queryStringParameters: query,
          headers,
          body: body === undefined ? '' : JSON.stringify(body),
          isBase64Encoded: false,
          caller: session && { kind: 'person', subject: session.subject, role: session.role },
        } as ApiEvent,
        context,
      )
    return page.handle({
      now,
      params,
      query: (event.queryStringParameters ?? {}) as Record<string, string>,
      rawQuery: event.rawQueryString,
      form: read.form,
      upload: read.upload,
      cookies,
      staff: session?.subject ?? '',
      desk,
      ask,
    })
  }

  return middy<APIGatewayProxyEventV2, ConsoleReply | APIGatewayProxyStructuredResultV2>(timeoutOptions(env))
    .use(logContext(log))
    .use({
      after: async request => {
        request.response = await toResult(request.response as ConsoleReply)
      },
      onError: async request => {
        const { error, event } = request
        log.error('a page of the console failed', { routeKey: event.routeKey, ...describeError(error) })
        const desk = { words: await wordsOf(event), organisation: env.ORGANISATION, viewer: undefined }
        request.response = await toResult(await notice(desk, isTimeout(error) ? 'slow' : 'trouble'))
      },
    })
    .handler(
      withinDeadline(env, async (event: APIGatewayProxyEventV2, context): Promise<ConsoleReply> => {
        const to = otherAddress(event, env)
        return to === undefined ? serve(event, context) : { to }
      }),
    ) as Handler
}

/** The console has one address, where its cookies are: whoever comes by another one is led there. */
function otherAddress(
  { requestContext: { domainName, http }, rawPath, rawQueryString }: APIGatewayProxyEventV2,
  { PUBLIC_URL }: ConsoleEnvironment,
): string | undefined {
  if (domainName === new URL(PUBLIC_URL).host || http.method === 'POST') return undefined
  return `${PUBLIC_URL}${rawPath}${rawQueryString ? `?${rawQueryString}` : ''}`
}

/** Whether a form comes from a page of ours: by the origin that the browser tells, and by the session's own token. */
function isOurOwn(
  { headers }: APIGatewayProxyEventV2,
  sent: string | undefined,
  expected: string | undefined,
  { PUBLIC_URL }: ConsoleEnvironment,
): boolean {
  if (headers.origin !== new URL(PUBLIC_URL).origin) return false
  const [ours, theirs] = [Buffer.from(expected ?? ''), Buffer.from(sent ?? '')]
  return ours.length > 0 && ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

// What pages look like is in files of its own outside the bundle, which programs that call the API never load.
const notice = async (desk: Desk, kind: NoticeKind): Promise<ConsoleReply> =>
  (await import('../pages/hr/notice-page.ts')).noticePage(desk, kind)

const bodyOf = (content: string | Uint8Array) =>
  typeof content === 'string'
    ? { body: content }
    : { body: Buffer.from(content).toString('base64'), isBase64Encoded: true }

async function toResult(reply: ConsoleReply): Promise<APIGatewayProxyStructuredResultV2> {
  const cookies = reply.cookies ? { cookies: reply.cookies } : {}
  if ('to' in reply)
    return {
      statusCode: 303,
      headers: { location: reply.to, 'cache-control': 'no-store' },
      body: '',
      ...cookies,
    }
  if ('file' in reply)
    return {
      statusCode: 200,
      headers: {
        'content-type': reply.file.type,
        'content-disposition': `attachment; filename="${reply.file.name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
      ...bodyOf(reply.file.content),
      ...cookies,
    }
  const { consoleHeaders } = await import('../pages/hr/frame.ts')
  return {
    statusCode: reply.status ?? 200,
    headers: { ...consoleHeaders, ...reply.headers },
    body: reply.html,
    ...cookies,
  }
}
