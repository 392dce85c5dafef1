import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { type Instant, instant, isoOf } from '../../functions/domain/time.ts'
import { alarmStates } from '../aws/alarms.ts'
import type { Bus } from '../aws/bus.ts'
import type { Emulators } from '../aws/emulators.ts'
import type { Faults } from '../aws/gateway/faults.ts'
import type { Meters } from '../aws/gateway/meters.ts'
import type { Lambda } from '../aws/lambda.ts'
import type { Scheduler } from '../aws/scheduler.ts'
import type { Deployment } from '../template/deployment.ts'
import type { Clock } from '../time/clock.ts'
import { plusDuration } from '../time/duration.ts'
import { signInAs } from './console-bar.ts'
import { inboxPage, mailPage } from './inbox-page.ts'
import { startPage, USERS } from './start-page.ts'

/** `/local/…`: endpoints that exist only locally, for the clock, the mail, the meters and injected faults. */
export interface LocalDoors {
  deployment: Deployment
  clock: Clock
  emulators: Emulators
  meters: Meters
  faults: Faults
  lambda: Lambda
  scheduler: Scheduler
  bus: Bus
  work: () => Record<string, object>
}

interface Reply {
  status?: number
  /** Where a browser goes next. */
  to?: string
  type?: string
  body: unknown
}

/** How many of the last mails the inbox page lists. */
const SHOWN_MAILS = 200

const moveClock = z.union([z.strictObject({ to: instant }), z.strictObject({ by: z.string() })])
const rate = z.number().min(0).max(1)
const faultPlan = z.strictObject({
  seed: z.int().default(1),
  rates: z
    .record(
      z.string(),
      z.strictObject({
        throttle: rate.optional(),
        'lost-reply': rate.optional(),
        'time-out': rate.optional(),
      }),
    )
    .default({}),
  silence: z
    .array(
      z.strictObject({
        service: z.enum(['dynamodb', 'sqs', 's3', 'ses', 'scheduler', 'events']),
        resource: z.string().optional(),
        function: z.string().optional(),
      }),
    )
    .default([]),
})

export function localDoors(doors: LocalDoors): (request: IncomingMessage, response: ServerResponse) => void {
  const { clock, emulators } = doors
  const time = () => ({ now: isoOf(clock.now()), epochMilliseconds: clock.now() })

  const get: Record<string, (query: URLSearchParams) => Promise<Reply> | Reply> = {
    '/local/': async () => ({
      type: 'text/html;charset=utf-8',
      body: await startPage(doors.deployment.userPools, time().now),
    }),
    '/local/clock': () => ({ body: time() }),
    '/local/mail': async query => {
      const to = query.get('to')
      return { body: await emulators.mails(to ? { to } : {}) }
    },
    '/local/inbox': async () => {
      const total = await emulators.mailCount()
      const mails = await emulators.mails({ from: Math.max(0, total - SHOWN_MAILS) })
      return { type: 'text/html;charset=utf-8', body: await inboxPage(mails, total) }
    },
    '/local/meters': () => ({
      body: { ...doors.meters.summary(), rows: doors.meters.rows(), functions: doors.work() },
    }),
    '/local/alarms': async () => ({
      body: alarmStates(doors.deployment.alarms, {
        queues: await emulators.queues.state(),
        logs: doors.lambda.logs,
        now: clock.now(),
      }),
    }),
    '/local/queues': async () => ({ body: await emulators.queues.state() }),
    '/local/schedules': () => ({
      body: { schedules: doors.scheduler.schedules(), failures: doors.scheduler.failures() },
    }),
    '/local/events': () => ({ body: { events: doors.bus.events(), failures: doors.bus.failures() } }),
    '/local/logs': query => ({
      type: 'text/plain;charset=utf-8',
      body: doors.lambda.logs(query.get('function') ?? undefined).join('\n'),
    }),
    '/local/faults': () => ({ body: doors.faults.injected() }),
  }
  const post: Record<string, (body: unknown) => Promise<Reply> | Reply> = {
    '/local/clock': async body => {
      const read = moveClock.safeParse(body)
      if (!read.success) return problem('say {"to": "2026-03-02T08:30:00Z"} or {"by": "P1D"}')
      const to: Instant | undefined =
        'to' in read.data ? read.data.to : plusDuration(clock.now(), read.data.by)
      if (to === undefined) return problem('"by" is an ISO 8601 duration such as P1D or PT90M')
      if (to < clock.now()) return problem(`time only moves on: it is ${isoOf(clock.now())}`)
      await clock.advanceTo(to)
      return { body: time() }
    },
    '/local/faults': body => {
      const read = faultPlan.safeParse(body)
      if (!read.success) return problem(z.prettifyError(read.error))
      // Under exactOptionalPropertyTypes an absent rate differs from an undefined one.
      const rates = Object.fromEntries(
        Object.entries(read.data.rates).map(([operation, rates]) => [
          operation,
          JSON.parse(JSON.stringify(rates)),
        ]),
      )
      doors.faults.set({ seed: read.data.seed, rates, silence: read.data.silence })
      return { body: read.data }
    },
  }

  const reply = async (request: IncomingMessage): Promise<Reply> => {
    // Protects the mail from DNS rebinding: a foreign page whose name resolves to the loopback.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ''))
      return problem('only by the name of the loopback', 403)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const mail = /^\/local\/mail\/(.+)\.eml$/.exec(pathname)?.[1]
    const shown = /^\/local\/inbox\/(.+)$/.exec(pathname)?.[1]
    if (mail !== undefined) {
      const eml = await emulators.eml(decodeURIComponent(mail))
      return eml === undefined ? problem('no such mail', 404) : { type: 'message/rfc822', body: eml }
    }
    if (shown !== undefined) {
      const found = (await emulators.mails()).find(one => one.messageId === decodeURIComponent(shown))
      return found
        ? { type: 'text/html;charset=utf-8', body: await mailPage(found) }
        : problem('no such mail', 404)
    }
    if (request.method === 'POST') {
      const door = post[pathname]
      if (!door) return problem('no such door', 404)
      let text = ''
      for await (const chunk of request.setEncoding('utf8')) text += chunk
      // curl -d says that it sends a form, too, and sends JSON.
      const form = text.startsWith('{') ? undefined : new URLSearchParams(text)
      if (form?.has('by')) {
        const done = await door({ by: form.get('by') })
        return done.status === undefined ? { status: 303, to: afterMoving(form), body: '' } : done
      }
      let body: unknown
      try {
        body = JSON.parse(text)
      } catch {
        return problem('the body is not JSON')
      }
      return door(body)
    }
    return get[pathname]?.(searchParams) ?? problem('no such door', 404)
  }

  return (request, response) => {
    reply(request)
      .catch((thrown: unknown) => problem(thrown instanceof Error ? thrown.message : String(thrown), 500))
      .then(({ status = 200, type = 'application/json', to, body }) => {
        const text = type === 'application/json' ? JSON.stringify(body) : String(body)
        response
          .writeHead(status, {
            'content-type': type,
            'cache-control': 'no-store',
            ...(to ? { location: to } : {}),
          })
          .end(text)
      })
  }
}

/**
 * The page that the clock was moved from. A session does not live through a day, so on a page of the console the same
 * person is signed in once more.
 */
function afterMoving(form: URLSearchParams): string {
  const back = form.get('back') ?? ''
  if (!/^\/hr(?:[/?]|$)/.test(back)) return '/local/'
  const user = USERS.find(known => known.user === form.get('user'))
  return user ? signInAs(user.user, back) : back
}

const problem = (detail: string, status = 400): Reply => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ title: status === 404 ? 'Not Found' : 'Not possible', status, detail }),
})
