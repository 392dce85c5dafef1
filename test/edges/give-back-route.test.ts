import { expect, test } from 'vitest'
import type { Campaign, RunningCampaign } from '../../functions/domain/campaign/campaign.ts'
import type { PlanningMessage } from '../../functions/domain/messages.ts'
import type { ApiReply } from '../../functions/edges/refusal.ts'
import { giveBackRoutes } from '../../functions/edges/routes/give-back.ts'
import { showGiveBack } from '../../functions/edges/routes/show-give-back.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import {
  aBrief,
  aFrozenWave,
  anAudience,
  anEnrolment,
  aRunningCampaign,
  BERLIN,
  CLOSE_TIME,
} from '../builders.ts'
import { copyFor } from '../copies.ts'
import { aRecordedQueue } from '../flows/recorded.ts'
import { memoryTable } from '../memory-table.ts'
import { wordsIn } from '../pages/give-back-samples.ts'
import { fourWaves } from '../pages/report-samples.ts'
import { read } from '../pages/sample-pages.ts'

/** A Tuesday, the day after the fourth wave has closed. */
const NOW = Date.parse('2026-12-22T14:00:00Z')
const PATH = '/api/campaigns/{id}/waves/{waveId}/give-back'
const words = { en: wordsIn('en'), de: wordsIn('de') }

async function aDesk(over: Partial<RunningCampaign> = {}) {
  const waves = fourWaves.map(({ opensOn }) => ({ opensOn, closesAfterDays: 10 }))
  const campaign: Campaign = {
    ...aRunningCampaign({ waves }),
    closedWaves: fourWaves.map(({ waveId }) => ({ waveId, closedAt: CLOSE_TIME })),
    ...over,
  }
  const directory = memoryTable()
  const giveBacks = new GiveBackStore(memoryTable())
  const audience = new AudienceStore(directory)
  const cell = { ...BERLIN, department: 'Care', site: 'Berlin', people: 20 }
  await audience.put(anAudience({ cells: [{ ...cell, languages: { en: 12, de: 8 } }] }), 1)
  const employer = { ORGANISATION: 'Fernweh', DEFAULT_LOCALE: 'en' }
  const reports = { ofCampaign: async () => fourWaves }
  const routes = giveBackRoutes({
    campaigns: { find: async () => ({ campaign, version: 1 }) },
    reports,
    giveBacks,
    audience,
    routes: { get: async () => ({ routes: [], crisisLines: [], changedAt: 0 }) },
    audit: new AuditLog(directory),
    planning: aRecordedQueue<PlanningMessage>(),
    defaultLocale: 'en',
    employer,
  })
  const call = async (
    key: string,
    {
      body,
      query = {},
      headers = {},
      waveId = 'w4',
    }: {
      body?: unknown
      query?: Record<string, string>
      headers?: Record<string, string>
      waveId?: string
    } = {},
  ): Promise<ApiReply> => {
    const route = routes[key]
    if (!route) throw new Error('no such route')
    const parsed = route.body ? route.body.parse(body) : undefined
    const params = { id: 'c1', waveId }
    const reply = await route.handle({ now: NOW, body: parsed, params, query, headers, staff: 's' })
    if (reply.status === 200 && !reply.headers) route.answers[200]?.parse(reply.body)
    return reply
  }
  const shown = async (locale: string, waveId = 'w4') => {
    const copy = copyFor(locale)
    const page = await showGiveBack(employer, { reports, giveBacks })({
      now: NOW,
      routeKey: 'GET /c/{token}/give-back',
      method: 'GET',
      token: 'token',
      language: locale,
      form: undefined,
      risk: false,
      country: undefined,
      acceptsGzip: true,
      copy,
      near: { country: 'DE', routes: [] },
      link: { outcome: 'closed', enrolment: anEnrolment({ waveId }), brief: aBrief({ waveId }), sent: [] },
    })
    return page
  }
  return { call, shown }
}

const asPage = { headers: { accept: 'text/html' }, query: { lang: 'de', country: 'DE' } }

test('HR reads, writes, looks at the page, and shares: each step says how it stands', async () => {
  const { call } = await aDesk()
  expect((await call(`GET ${PATH}`)).body).toMatchObject({
    status: 'nothing-written',
    languages: ['de', 'en'],
    missing: ['de', 'en'],
    emails: { first: '2026-12-23T08:30:00Z' },
  })
  expect((await call(`GET ${PATH}`, asPage)).status).toBe(404)
  expect((await call(`POST ${PATH}/share`)).status).toBe(409)
  expect((await call(`PUT ${PATH}`, { body: { words: { en: words.en } } })).body).toMatchObject({
    status: 'draft',
    missing: ['de'],
  })
  expect(await call(`POST ${PATH}/share`)).toMatchObject({
    status: 422,
    body: { errors: [{ field: '/words/de' }] },
  })
  await call(`PUT ${PATH}`, { body: { words } })
  const preview = await call(`GET ${PATH}`, asPage)
  expect(preview.headers?.['content-type']).toMatch(/text\/html/)
  expect(read(String(preview.body))).toContain(words.de.short)
  expect((await call(`POST ${PATH}/share`)).body).toMatchObject({
    status: 'shared',
    sharedAt: '2026-12-22T14:00:00Z',
    correctedAt: null,
  })
  expect((await call(`PUT ${PATH}`, { body: { words } })).body).toMatchObject({
    status: 'shared',
    correctedAt: '2026-12-22T14:00:00Z',
  })
  expect((await call(`GET ${PATH}`, { waveId: 'w7' })).status).toBe(404)
})

test('people see the page that HR looked at, in their language, once it is shared and not before', async () => {
  const { call, shown } = await aDesk()
  await call(`PUT ${PATH}`, { body: { words } })
  const before = await shown('de')
  expect([before.status, before.html.includes(words.de.short)]).toEqual([404, false])
  const preview = read(String((await call(`GET ${PATH}`, asPage)).body))
  await call(`POST ${PATH}/share`)
  const { status, html } = await shown('de')
  expect(status).toBe(200)
  // The page has the ways to its other languages besides.
  expect(read(html).replace(/ Sprache: English /, ' ')).toBe(preview)
  expect((await shown('de', 'w3')).status).toBe(404)
})

test('the page tells the whole with its range and its trend, no breakdown, no count of persons', async () => {
  const { call, shown } = await aDesk()
  await call(`PUT ${PATH}`, { body: { words } })
  await call(`POST ${PATH}/share`)
  const text = read((await shown('en')).html)
  expect(text).toMatch(
    /Mood: about \d+% of those who answered spoke of some strain or more \(between \d+% and \d+%\)/,
  )
  expect(text).toContain('Round by round')
  expect(text).toContain('figures lost')
  for (const group of ['Care', 'Sales', 'Leeds', 'Rome', '995', 'invited']) expect(text).not.toContain(group)
})

test('words that are not in the page’s language are shown in one that they are in, and the page says so', async () => {
  const { call, shown } = await aDesk()
  await call(`PUT ${PATH}`, { body: { words } })
  await call(`POST ${PATH}/share`)
  const { html } = await shown('ar')
  expect(html).toContain('<blockquote lang="en" dir=ltr>')
  expect(html).toContain(copyFor('ar').giveBack.otherLanguage)
})

test('what HR writes is text wherever it is shown, whatever it looks like', async () => {
  const { call, shown } = await aDesk()
  const tricky = { short: '<b onclick=x>Two</b> & more', more: '</blockquote><script>alert(1)</script>' }
  await call(`PUT ${PATH}`, { body: { words: { en: tricky, de: tricky } } })
  await call(`POST ${PATH}/share`)
  const { html } = await shown('en')
  expect(html).toContain('&lt;b onclick=x&gt;Two&lt;/b&gt; &amp; more')
  expect(html.match(/<script>/g)).toHaveLength(1)
})

test('nothing is given back of a wave that asked nobody, and HR is told why', async () => {
  const desk = await aDesk({ frozenWaves: [{ ...aFrozenWave('w4', []), invited: 0, counted: 0 }] })
  expect(await desk.call(`GET ${PATH}`)).toMatchObject({ status: 200, body: { emails: null } })
  for (const refused of [
    await desk.call(`PUT ${PATH}`, { body: { words } }),
    await desk.call(`POST ${PATH}/share`),
  ])
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('asked nobody') } })
})
