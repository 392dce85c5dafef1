import { beforeAll, describe, expect, test } from 'vitest'
import type { Hr } from '../../local/demo/actors.ts'
import { consoleBrowser } from './console-browser.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, hrOf, launched } from './running.ts'

const running = oneSystem()
let hr: Hr
let campaign: string
beforeAll(async () => {
  hr = await hrOf(running())
  campaign = await launched(running(), hr)
})

async function signedIn(user = 'hr-editor@example.com') {
  const browser = consoleBrowser(running())
  await browser.signIn(user)
  return browser
}
const routeFields = (name: string): [string, string][] => [
  ['name', name],
  ['kind', 'outside'],
  ['human', 'yes'],
  ['country', '*'],
  ['phone', '116 123'],
  ['hours', 'always'],
  ['languages', 'en'],
  ['verifiedOn', '2026-02-20'],
]
const basis = (html: string): [string, string] => ['basedOn', basisOf(html).replaceAll('&quot;', '"')]
const basisOf = (html: string) => /name="basedOn" value="([^"]*)"/.exec(html)?.[1] ?? ''

describe('a viewer', () => {
  test('sees every page to look at, with no form to change anything', async () => {
    const viewer = await signedIn('hr-viewer@example.com')
    for (const path of [
      '/hr',
      '/hr/campaigns',
      `/hr/campaigns/${campaign}`,
      '/hr/roster',
      '/hr/connections',
      '/hr/support',
      '/hr/resources',
      '/hr/specimens',
      '/hr/specimens/check-in/fr',
      '/hr/audit',
      '/hr/people',
    ]) {
      const { status, html } = await viewer.open(path)
      expect([path, status]).toEqual([path, 200])
      const forms = [...html.matchAll(/<form[^>]* action="([^"]*)"/g)].map(([, action]) => action)
      expect(forms.filter(action => !/^\/hr\/(sign-out|language|audit)$/.test(action ?? ''))).toEqual([])
    }
  })

  test.each([
    '/hr/campaigns',
    '/hr/support/new',
    '/hr/support/lines',
    '/hr/resources/new',
    '/hr/roster',
    '/hr/people',
  ])('is refused at POST %s', async path => {
    const viewer = await signedIn('hr-viewer@example.com')
    expect((await viewer.send(path, [['name', 'x']])).status).toBe(403)
  })

  test('is refused at each act on a campaign', async () => {
    const viewer = await signedIn('hr-viewer@example.com')
    for (const act of ['pause', 'cancel', 'clone', 'launch', 'delete', 'ask']) {
      await viewer.open('/hr')
      expect([act, (await viewer.send(`/hr/campaigns/${campaign}/${act}`, [])).status]).toEqual([act, 403])
    }
    expect((await hr.call('GET', `/api/campaigns/${campaign}`)).body).toMatchObject({ status: 'running' })
  })
})

test('of two people who change the list of support routes the second sees both versions, and decides', async () => {
  const [one, other] = [await signedIn(), await signedIn('hr-admin@example.com')]
  await one.open('/hr/support/outside')
  await other.open('/hr/support/outside')
  await running().clock.advanceTo(running().clock.now() + 5000)
  expect(
    (await one.send('/hr/support/outside', [...routeFields('Ours'), ['basedOn', basisOf(one.html())]]))
      .status,
  ).toBe(200)
  const late: [string, string][] = [...routeFields('Theirs'), ['basedOn', basisOf(other.html())]]
  const told = await other.send('/hr/support/outside', late)
  expect(told.status).toBe(409)
  expect(told.html).toContain('Somebody else changed the list meanwhile')
  expect(told.html).toMatch(/Ours[\s\S]*value="Theirs"/)
  await running().clock.advanceTo(running().clock.now() + 5000)
  const again: [string, string][] = [...routeFields('Theirs'), ['basedOn', basisOf(told.html)]]
  expect((await other.send('/hr/support/outside', again)).html).toContain('“Theirs” is on the list.')
  const { body } = await hr.call('GET', '/api/support-routes')
  expect((body as { routes: { name: string }[] }).routes.map(({ name }) => name)).toContain('Theirs')
})

test('of two people who edit a draft the second sees both versions, and nothing that was typed is lost', async () => {
  const { id } = (await hr.call('POST', '/api/campaigns', aCampaign({ name: 'Twice edited' }))).body as {
    id: string
  }
  const [one, other] = [await signedIn(), await signedIn('hr-admin@example.com')]
  const path = `/hr/campaigns/${id}/when`
  const fields = (sendAt: string, waves: string[]): [string, string][] => [
    ['sendAt', sendAt],
    ['then', 'stay'],
    ...waves.flatMap((day, n): [string, string][] => [
      [`waves.${n}.opensOn`, day],
      [`waves.${n}.closesAfterDays`, '10'],
    ]),
  ]
  await one.open(path)
  await other.open(path)
  const theirs = [...fields('07:15', ['2026-06-02', '2026-09-08']), basis(one.html())]
  expect((await one.send(path, theirs)).path).toBe(`${path}?saved=yes`)
  const told = await other.send(path, [...fields('11:45', ['2026-06-02']), basis(other.html())])
  expect(told.status).toBe(412)
  expect(told.html).toContain('Somebody else saved this while you were working on it')
  expect(told.html).toMatch(/Saved meanwhile: <b>07:15<\/b>[\s\S]*value="11:45"/)
  expect(told.html).toContain('2026-09-08')
  // What is the same in both is not told twice.
  expect(told.html).not.toContain('Saved meanwhile: <b>2026-06-02')
  expect((await hr.call('GET', `/api/campaigns/${id}`)).body).toMatchObject({ sendAt: '07:15' })
  const ours = [...fields('11:45', ['2026-06-02']), basis(told.html)]
  expect((await other.send(path, ours)).path).toBe(`${path}?saved=yes`)
  expect((await hr.call('GET', `/api/campaigns/${id}`)).body).toMatchObject({
    sendAt: '11:45',
    waves: [{ opensOn: '2026-06-02' }],
  })
  // Nor is a draft deleted that is no longer as the page that asks was made from.
  await one.open(`/hr/campaigns/${id}/delete`)
  await hr.call('PATCH', `/api/campaigns/${id}`, { name: 'Edited once more' })
  const kept = await one.send(`/hr/campaigns/${id}/delete`, [basis(one.html())])
  expect([kept.status, kept.html.includes('Nothing was done')]).toEqual([412, true])
  expect((await one.send(`/hr/campaigns/${id}/delete`, [basis(kept.html)])).path).toBe('/hr/campaigns')
})

test('of two people who edit a resource the second sees both versions, also where the first deleted it', async () => {
  const [one, other] = [await signedIn(), await signedIn('hr-admin@example.com')]
  const fields = (minutes: string, title = 'Walk at noon'): [string, string][] => [
    ['languages.en.title', title],
    ['languages.en.summary', 'Half an hour outside.'],
    ['languages.en.url', 'https://example.com/walk'],
    ['kind', 'movement'],
    ['topics', 'energy'],
    ['minutes', minutes],
    ['cost', 'free'],
    ['countries', '*'],
    ['source', 'The works council'],
    ['verifiedOn', '2026-02-20'],
  ]
  await one.open('/hr/resources/new')
  expect((await one.send('/hr/resources/new', fields('30'))).html).toContain('Walk at noon')
  const path = '/hr/resources/walk-at-noon'
  await one.open(path)
  await other.open(path)
  const stale = basis(other.html())
  expect((await one.send(path, [...fields('20'), basis(one.html())])).status).toBe(200)
  const told = await other.send(path, [...fields('45'), stale])
  expect(told.status).toBe(412)
  expect(told.html).toMatch(/Saved meanwhile: <b>20<\/b>[\s\S]*value="45"/)
  await one.open(path)
  await one.send(path, [['then', 'delete'], basis(one.html())])
  const gone = await other.send(path, [...fields('45'), basis(told.html)])
  expect([gone.status, gone.html.includes('It was deleted.')]).toEqual([412, true])
  expect(gone.html).toContain('value="45"')
  expect((await other.send(path, fields('45'))).status).toBe(200)
})

test('what the API refuses the console refuses, with the same reason: the last route that a campaign needs', async () => {
  const editor = await signedIn()
  const takeOff = async (id: string) => {
    await running().clock.advanceTo(running().clock.now() + 5000)
    await editor.open(`/hr/support/${id}`)
    return editor.send(`/hr/support/${id}`, [
      ['then', 'delete'],
      ['name', id],
      ['basedOn', basisOf(editor.html())],
    ])
  }
  expect((await takeOff('eap')).html).toContain('“eap” is off the list.')
  const refused = await takeOff('outside')
  expect(refused.status).toBe(409)
  const put = await hr.call('PUT', '/api/support-routes', { routes: [] })
  const [error] = (put.body as { errors: { problem: string }[] }).errors
  expect(error?.problem).toContain('is not over')
  expect(refused.html).toContain(error?.problem.slice(1))
})

test('the audit log names who did what in the console and by the API alike, and comes as a table', async () => {
  const editor = await signedIn()
  await editor.open('/hr/campaigns/new')
  await editor.send('/hr/campaigns', [
    ['name', 'From the console'],
    ['instruments', 'phq-4'],
  ])
  await hr.call('POST', '/api/campaigns', aCampaign({ name: 'By the API' }))
  const { html } = await editor.open('/hr/audit?what=create+campaign')
  expect(
    html.match(/hr-editor@example\.com<\/td><td[^>]*>prepared a campaign/g)?.length,
  ).toBeGreaterThanOrEqual(3)
  const table = await editor.open('/hr/audit/table?what=create+campaign&month=2026-03')
  expect(table.headers.get('content-disposition')).toContain('audit.csv')
  expect(table.html.trim().split('\r\n').length).toBeGreaterThanOrEqual(4)
})

test('a campaign that somebody cancelled meanwhile cannot be paused from an old page, which says so', async () => {
  const editor = await signedIn()
  const made = await hr.call('POST', '/api/campaigns', aCampaign())
  const { id } = made.body as { id: string }
  await editor.open(`/hr/campaigns/${id}`)
  const refused = await editor.send(`/hr/campaigns/${id}/pause`, [])
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('draft campaign cannot be paused')
})

test('a specimen can send nothing, run nothing and lead nowhere, and shows the employer’s own routes', async () => {
  const viewer = await signedIn('hr-viewer@example.com')
  const { headers, html } = await viewer.open('/hr/specimens/closed/en/alone')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("form-action 'none'")
  expect(policy).toMatch(/; sandbox$/)
  expect(policy).not.toContain('script-src')
  expect(html).toContain('Theirs')
  for (const mail of ['invitation', 'reminder', 'follow-up', 'confirmation'])
    expect((await viewer.open(`/hr/specimens/mail-${mail}/ar/alone`)).html).toContain('dir="rtl"')
  expect((await viewer.open('/hr/specimens/nothing/en')).status).toBe(404)
  expect((await viewer.open('/hr/specimens/check-in/xx')).status).toBe(404)
})

test('a report is a page in the reader’s language and a table, and before it is there a page says so', async () => {
  const viewer = await signedIn('hr-viewer@example.com')
  expect((await viewer.open(`/hr/reports/${campaign}`)).status).toBe(404)
  await running().clock.advanceTo(Date.parse('2026-03-15T00:00:00Z'))
  await viewer.signIn('hr-viewer@example.com')
  const { status, html } = await viewer.open(`/hr/reports/${campaign}?wave=w1&lang=fr`)
  expect([status, html.includes('<html lang="fr"')]).toEqual([200, true])
  const table = await viewer.open(`/hr/reports/${campaign}/table?wave=w1`)
  expect(table.headers.get('content-type')).toContain('utf-16le')
})

describe('what is given back', () => {
  const page = () => `/hr/give-back/${campaign}/w1`
  const words = (of: Record<string, string>): [string, string][] =>
    Object.entries(of).map(([name, text]) => [`words.${name}`, text])

  test('a link in the words is refused beside its field, and nothing that was typed is lost', async () => {
    const editor = await signedIn()
    await editor.open(page())
    const refused = await editor.send(
      page(),
      words({ 'en.short': 'See www.example.com', 'de.short': 'Mehr Ruhe' }),
    )
    expect(refused.status).toBe(422)
    expect(refused.html).toMatch(/id="f-words-en-short-problem"/)
    expect(refused.html).toContain('value="Mehr Ruhe"')
  })

  test('a draft is seen in each language before it is shared, and sharing asks for every language of the audience', async () => {
    const editor = await signedIn()
    const saved = await editor.send(page(), words({ 'en.short': 'Quiet hours from May.' }))
    expect(saved.html).toContain('a draft, which nobody sees')
    const { html, headers } = await editor.open(`${page()}/en`)
    expect(html).toContain('Quiet hours from May.')
    expect(headers.get('content-security-policy')).toMatch(/; sandbox$/)
    await editor.open(page())
    const missing = await editor.send(page(), [['then', 'share'], ...words({ 'fr.short': 'Du calme.' })])
    expect(missing.status).toBe(422)
    expect(missing.html).toMatch(/id="f-words-en-short-problem"/)
    const shared = await editor.send(page(), [
      ['then', 'share'],
      ...words({ 'en.short': 'Quiet hours from May.', 'de.short': 'Ruhige Stunden ab Mai.' }),
    ])
    expect(shared.html).toContain('This is shared.')
    expect((await editor.open('/hr/audit')).html).toContain('shared what is given back')
  })

  test('a wave that is not there has no page', async () => {
    const viewer = await signedIn('hr-viewer@example.com')
    expect((await viewer.open(`/hr/give-back/${campaign}/w9`)).status).toBe(404)
    expect((await viewer.open(`${page()}/fr`)).status).toBe(200)
  })
})
