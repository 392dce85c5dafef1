/** @module-tag exhaustive */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../../functions/copy/consent.ts'
import type { Silence } from '../../local/aws/gateway/faults.ts'
import { linkIn } from '../../local/demo/actors.ts'
import type { System, SystemOptions } from '../../local/system.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, launched, mailsTo } from './running.ts'

/** Nobody waits for what does not answer: every page and every answer of the API comes in the function's own time. */

const TIMEOUT_SECONDS = 4
const ALL: Silence[] = ['dynamodb', 'sqs', 's3', 'ses', 'scheduler', 'events'].map(service => ({ service }))
const silent = (of: Silence[]) => ({ seed: 1, rates: {}, silence: of })

/** Shorter limits for every function that somebody waits for. */
const hurried =
  (limits: { REQUEST_TIMEOUT_MS: string; EARLY_END_MS: string }): NonNullable<SystemOptions['adjust']> =>
  ({ Resources }) => {
    for (const { Type, Properties = {} } of Object.values(Resources)) {
      if (Type !== 'AWS::Lambda::Function' || Properties.Timeout !== 10) continue
      Properties.Timeout = TIMEOUT_SECONDS
      Object.assign((Properties.Environment as { Variables: object }).Variables, limits)
    }
  }

interface Answer {
  status: number
  type: string
  text: string
  seconds: number
}

async function timed(url: string, init: RequestInit = {}): Promise<Answer> {
  const begun = performance.now()
  const response = await fetch(url, init)
  const text = await response.text()
  const seconds = (performance.now() - begun) / 1000
  return { status: response.status, type: response.headers.get('content-type') ?? '', text, seconds }
}

const DANGER = { 'q.phq-9.self-harm': '2', country: 'GB', language: 'en' }
const WORDS = { reach: '+44 20 7946 0000', to: 'callback@assistance.example', choice: 'send' }

/** Every page, and what it waits for. */
const PAGES: [
  name: string,
  path: (tokens: Tokens) => string,
  form: Record<string, string> | undefined,
  waits: Silence[],
][] = [
  ['the check-in', ({ token }) => `/c/${token}`, undefined, [{ service: 'dynamodb', resource: 'Outreach' }]],
  [
    'the answers',
    ({ token }) => `/c/${token}`,
    { choice: 'send', version: CONSENT_VERSION, ...DANGER },
    [
      { service: 'dynamodb', resource: 'Outreach' },
      { service: 'dynamodb', resource: 'Vault' },
      { service: 'sqs' },
    ],
  ],
  [
    'follow-ups',
    ({ token }) => `/c/${token}/follow-ups`,
    undefined,
    [{ service: 'dynamodb', resource: 'Outreach' }],
  ],
  [
    'a choice of follow-ups',
    ({ token }) => `/c/${token}/follow-ups`,
    { pace: 'weekly', kind: 'sleep' },
    [
      { service: 'dynamodb', resource: 'Outreach' },
      { service: 'dynamodb', resource: 'Vault' },
      { service: 'scheduler' },
    ],
  ],
  [
    '“not now”',
    ({ token }) => `/c/${token}/later`,
    { days: '2' },
    [
      { service: 'dynamodb', resource: 'Outreach' },
      { service: 'dynamodb', resource: 'Vault' },
      { service: 'scheduler' },
    ],
  ],
  ['“stop”', ({ token }) => `/u/${token}`, undefined, [{ service: 'dynamodb', resource: 'Outreach' }]],
  ['a stop', ({ token }) => `/u/${token}`, {}, [{ service: 'dynamodb', resource: 'Outreach' }]],
  [
    'a request for a call',
    ({ token }) => `/c/${token}/call`,
    undefined,
    [{ service: 'dynamodb', resource: 'Outreach' }],
  ],
  [
    'a request for a call that is sent',
    ({ token }) => `/c/${token}/call`,
    WORDS,
    [
      { service: 'dynamodb', resource: 'Outreach' },
      { service: 'dynamodb', resource: 'Vault' },
      { service: 'sqs' },
    ],
  ],
  ['an acknowledgement', ({ token }) => `/r/${token}`, {}, [{ service: 'dynamodb', resource: 'Vault' }]],
]

interface Tokens {
  token: string
}

/** Each function of HR fetches the issuer's keys once, which on a busy machine takes longer than these limits. */
async function warmedUp(system: System): Promise<void> {
  const hr = await hrOf(system)
  for (const path of ['audience', 'campaigns', 'support-routes', 'audit', 'campaigns/c1/report'])
    for (let tries = 1; (await hr.call('GET', `/api/${path}`)).status === 503; tries++)
      if (tries === 20) throw new Error(`/api/${path} answers 503 twenty times`)
}

async function preparedIn(system: System): Promise<Tokens> {
  await warmedUp(system)
  await launched(system, await hrOf(system), {
    roster: aRoster(30, () => ({ country: 'GB', time_zone: 'Europe/London' })),
    campaign: aCampaign({ instruments: ['phq-9'], waves: [{ opensOn: '2026-03-03', closesAfterDays: 10 }] }),
  })
  await system.clock.advanceTo(Date.parse('2026-03-03T10:00:00Z'))
  const [mail] = await mailsTo(system, 'p0@example.com')
  if (!mail) throw new Error('no invitation came')
  return { token: linkIn(mail).split('/c/')[1] ?? '' }
}

const nameOf = (of: Silence[]) => of.map(({ service, resource }) => resource ?? service).join(', ')

describe.each([
  ['each call gives up by itself', { REQUEST_TIMEOUT_MS: '200', EARLY_END_MS: '1000' }],
  ['the pipeline ends what waits too long', { REQUEST_TIMEOUT_MS: '60000', EARLY_END_MS: '3200' }],
])('%s', (_, limits) => {
  const running = oneSystem({ adjust: hurried(limits) })
  let tokens: Tokens
  beforeAll(async () => {
    tokens = await preparedIn(running())
  })
  afterEach(() => running().faults.set())

  const cases = PAGES.flatMap(([name, path, form, waits]) =>
    [...waits.map(one => [one]), ALL].map(silence => ({
      name,
      path,
      form,
      silence,
      without: nameOf(silence),
    })),
  )

  test.each(cases)('$name comes as a page without $without', async ({ path, form, silence }) => {
    const { url, faults } = running()
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    faults.set(silent(silence))
    const answer = await timed(url + path(tokens), init)
    expect(answer.type).toMatch(/^text\/html/)
    expect([200, 404, 410, 503]).toContain(answer.status)
    expect(answer.seconds).toBeLessThan(TIMEOUT_SECONDS)
    expect(answer.text).not.toContain('Internal Server Error')
    if (form && 'q.phq-9.self-harm' in form) {
      const first = answer.text.slice(0, answer.text.indexOf('id="rest"'))
      expect(first).toContain('href="tel:116123"')
      expect(first).toContain('href="tel:999"')
    }
  })

  test.each([
    ['GET', '/api/campaigns', undefined],
    ['GET', '/api/audience', undefined],
    ['GET', '/api/support-routes', undefined],
    ['GET', '/api/resources', undefined],
    ['GET', '/api/audit', undefined],
    ['GET', '/api/campaigns/c1/report', undefined],
    ['POST', '/api/campaigns', aCampaign()],
    ['POST', '/api/roster/imports', {}],
    ['POST', '/api/campaigns/c1/launch', {}],
  ])('%s %s is answered 503 with the id of the request', async (method, path, body) => {
    const system = running()
    const token = await system.signIn('hr-editor@example.com')
    system.faults.set(silent(ALL))
    const answer = await timed(system.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    expect(answer.type).toBe('application/problem+json')
    expect(answer.status).toBe(503)
    expect(JSON.parse(answer.text).requestId).toMatch(/\S{8,}/)
    expect(answer.seconds).toBeLessThan(TIMEOUT_SECONDS)
    // By that id its line in the log is found.
    const { requestId } = JSON.parse(answer.text)
    expect(system.logs().some(line => line.includes(requestId) && line.includes('a request failed'))).toBe(
      true,
    )
  })
})

describe('what a queue waits for', () => {
  const running = oneSystem({
    adjust: ({ Resources }) => {
      for (const { Type, Properties = {} } of Object.values(Resources)) {
        if (Type !== 'AWS::Lambda::Function' || !/send-mail/.test(String(Properties.FunctionName))) continue
        Properties.Timeout = 3
        Object.assign((Properties.Environment as { Variables: object }).Variables, {
          REQUEST_TIMEOUT_MS: '60000',
          EARLY_END_MS: '2000',
        })
      }
    },
  })

  test('a sender whose SES is silent ends in time, and everybody has one email when it speaks again', async () => {
    const system = running()
    await launched(system, await hrOf(system), { roster: aRoster(30) })
    system.faults.set(silent([{ service: 'ses', function: 'send-mail' }]))
    await system.clock.advanceTo(Date.parse('2026-03-03T08:31:00Z'))
    const logs = system.logs('send-mail')
    expect(logs.some(line => line.includes('Task timed out'))).toBe(false)
    expect(logs.some(line => line.includes('a batch ended before a message of it was done'))).toBe(true)
    system.faults.set()
    await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
    for (let n = 0; n < 30; n++) expect(await mailsTo(system, `p${n}@example.com`)).toHaveLength(1)
  })
})
