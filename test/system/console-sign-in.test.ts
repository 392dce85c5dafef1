import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../functions/domain/time.ts'
import { consoleBrowser, tokenIn } from './console-browser.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { hrOf } from './running.ts'

const running = oneSystem()
const SESSION = '__Secure-hearten-hr'

async function signedIn(user = 'hr-editor@example.com') {
  const browser = consoleBrowser(running())
  const opened = await browser.signIn(user)
  expect([opened.status, opened.path]).toEqual([200, '/hr'])
  return browser
}
const later = (span: number) => running().clock.advanceTo(running().clock.now() + span)

describe('signing in', () => {
  test('is asked for at every page, and leads back to the page that was asked for', async () => {
    const browser = consoleBrowser(running())
    for (const path of ['/hr', '/hr/campaigns', '/hr/roster', '/hr/support', '/hr/audit', '/hr/people']) {
      const asked = await browser.open(path)
      expect([asked.status, asked.path]).toEqual([200, `/hr/sign-in?to=${encodeURIComponent(path)}`])
    }
    const start = /href="(\/hr\/sign-in\/start[^"]*)"/.exec(browser.html())?.[1] ?? ''
    const back = await browser.open(`${start}&login_hint=hr-viewer@example.com`)
    expect([back.status, back.path]).toEqual([200, '/hr/people'])
    expect(back.html).toContain('hr-viewer@example.com')
  })

  test('gives a cookie that scripts, other sites and employees’ pages never see', async () => {
    const { set } = await consoleBrowser(running()).signIn('hr-editor@example.com')
    const session = set.find(line => line.startsWith(`${SESSION}=`)) ?? ''
    expect(session).toMatch(/^__Secure-hearten-hr=[\w-]{43}; Path=\/hr; HttpOnly; Secure; SameSite=Lax$/)
  })

  test('puts no token of the provider into a page or a cookie, and only a hash of the cookie into the table', async () => {
    const browser = await signedIn()
    const stored = JSON.stringify(await itemsOf(running(), 'Directory'))
    for (const value of browser.jar.values()) expect(stored).not.toContain(value)
    expect(browser.html()).not.toMatch(/eyJ[\w-]+\./)
    expect(stored).not.toMatch(/eyJ[\w-]+\./)
  })

  test.each([
    'https://evil.example/hr',
    '//evil.example',
    '/hr/../c/x',
    '/\\evil.example',
    '/hr//evil.example',
    '/api/audit',
  ])('never leads to %s', async to => {
    const browser = consoleBrowser(running())
    const asked = await browser.open(`/hr/sign-in?to=${encodeURIComponent(to)}`)
    expect(asked.html).toContain('/hr/sign-in/start?to=%2Fhr"')
    const back = await browser.open(
      `/hr/sign-in/start?login_hint=hr-viewer@example.com&to=${encodeURIComponent(to)}`,
    )
    expect([back.status, back.path]).toEqual([200, '/hr'])
  })

  test('is refused to somebody who has no role, and the audit log says so', async () => {
    const browser = consoleBrowser(running())
    const refused = await browser.signIn('colleague@example.com')
    expect(refused.status).toBe(403)
    expect(browser.jar.has(SESSION)).toBe(false)
    const hr = await hrOf(running())
    const { body } = await hr.call('GET', '/api/audit')
    expect((body as { entries: object[] }).entries).toContainEqual(
      expect.objectContaining({ action: 'try to sign in' }),
    )
  })

  test('takes no code without the cookie that it began with, none twice, and none with another state', async () => {
    const begun = await fetch(`${running().url}/hr/sign-in/start?login_hint=hr-editor@example.com`, {
      redirect: 'manual',
    })
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const back =
      (await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' })).headers.get('location') ?? ''
    const at = async (address: string, headers = {}) =>
      (await fetch(address, { redirect: 'manual', headers })).status
    expect(await at(back)).toBe(400)
    const other = new URL(back)
    other.searchParams.set('state', 'x'.repeat(43))
    expect(await at(back, { cookie })).toBe(303)
    expect(await at(back, { cookie })).toBe(400)
    const again = await fetch(`${running().url}/hr/sign-in/start?login_hint=hr-editor@example.com`, {
      redirect: 'manual',
    })
    expect(await at(other.href, { cookie: again.headers.getSetCookie()[0]?.split(';')[0] ?? '' })).toBe(400)
  })

  test('makes a session id of its own, whatever the browser showed before, and ends that one', async () => {
    const browser = await signedIn()
    const before = browser.jar.get(SESSION) ?? ''
    await browser.signIn('hr-editor@example.com')
    expect(browser.jar.get(SESSION)).not.toBe(before)
    const old = consoleBrowser(running())
    old.jar.set(SESSION, before)
    expect((await old.open('/hr')).path).toContain('/hr/sign-in')
    const planted = consoleBrowser(running())
    planted.jar.set(SESSION, 'a'.repeat(43))
    await planted.signIn('hr-editor@example.com')
    expect(planted.jar.get(SESSION)).not.toBe('a'.repeat(43))
  })

  test('is in the audit log, as is signing out', async () => {
    const browser = await signedIn()
    await browser.send('/hr/sign-out', [])
    const hr = await hrOf(running())
    const { body } = await hr.call('GET', '/api/audit')
    const actions = (body as { entries: { action: string }[] }).entries.map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['sign in', 'sign out']))
  })
})

describe('a session', () => {
  test('ends half an hour after its last use, and not while it is used', async () => {
    const browser = await signedIn()
    for (let n = 0; n < 3; n++) {
      await later(25 * MINUTE)
      expect((await browser.open('/hr')).path).toBe('/hr')
    }
    await later(31 * MINUTE)
    expect((await browser.open('/hr')).path).toContain('/hr/sign-in')
  })

  test('ends after eight hours, however busy', async () => {
    const browser = await signedIn()
    for (let n = 0; n < 19; n++) {
      await later(25 * MINUTE)
      expect((await browser.open('/hr')).path).toBe('/hr')
    }
    await later(25 * MINUTE)
    expect((await browser.open('/hr')).path).toContain('/hr/sign-in')
  })

  test('is gone after signing out, also for whoever kept its cookie', async () => {
    const browser = await signedIn()
    const kept = browser.jar.get(SESSION) ?? ''
    const out = await browser.send('/hr/sign-out', [])
    expect([out.status, out.path]).toEqual([200, '/hr/signed-out'])
    expect(browser.jar.has(SESSION)).toBe(false)
    browser.jar.set(SESSION, kept)
    expect((await browser.open('/hr')).path).toContain('/hr/sign-in')
  })

  test('can be ended everywhere by an admin, and by nobody else', async () => {
    const [one, other] = [await signedIn('hr-viewer@example.com'), await signedIn('hr-viewer@example.com')]
    const subject = (html: string) =>
      /name="subject" value="([^"]+)"[^>]*>[^<]*<span[^>]*> \(hr-viewer/.exec(html)?.[1] ?? ''
    const admin = await signedIn('hr-admin@example.com')
    await admin.open('/hr/people')
    const whose = subject(admin.html())
    expect(whose).not.toBe('')
    const editor = await signedIn()
    expect((await editor.send('/hr/people', [['subject', whose]])).status).toBe(403)
    expect((await one.open('/hr')).path).toBe('/hr')
    expect((await admin.send('/hr/people', [['subject', whose]])).html).toContain('signed out everywhere')
    for (const ended of [one, other]) expect((await ended.open('/hr')).path).toContain('/hr/sign-in')
    expect((await (await signedIn('hr-viewer@example.com')).open('/hr')).path).toBe('/hr')
  })

  test('is deleted from the table when it is over', async () => {
    await signedIn()
    await later(DAY)
    await later(HOUR)
    const left = (await itemsOf(running(), 'Directory')).filter(({ pk }) => /^(SESSION|SIGNIN)#/.test(pk))
    expect(left).toEqual([])
  })
})

describe('a form', () => {
  test.each([
    ['without the session’s token', { token: '' }],
    ['with another session’s token', { token: 'x'.repeat(43) }],
    ['from another site', { origin: 'https://evil.example' }],
    ['from a page that hides its origin', { origin: 'null' }],
    ['without an origin', { origin: null }],
  ])('%s does nothing', async (_, how) => {
    const browser = await signedIn()
    const refused = await browser.send('/hr/sign-out', [], how)
    expect(refused.status).toBe(403)
    expect((await browser.open('/hr')).path).toBe('/hr')
  })

  test('of a person who is signed out is told so, and does nothing', async () => {
    const browser = await signedIn('hr-admin@example.com')
    const token = tokenIn(browser.html())
    browser.jar.clear()
    expect((await browser.send('/hr/people', [['subject', 'x']], { token })).status).toBe(401)
  })
})

test('pages may run no script, load nothing, be framed by nobody, and stay in no cache', async () => {
  const { headers, html } = await (await signedIn()).open('/hr')
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  )
  expect(headers.get('cache-control')).toBe('no-store')
  expect(html).not.toMatch(/<script|style="|\son\w+=/)
})

test('the API takes no session, and the console no token', async () => {
  const browser = await signedIn()
  const cookie = `${SESSION}=${browser.jar.get(SESSION)}`
  expect((await fetch(`${running().url}/api/audit`, { headers: { cookie } })).status).toBe(401)
  const authorization = `Bearer ${await running().signIn('hr-editor@example.com')}`
  const page = await fetch(`${running().url}/hr`, { headers: { authorization }, redirect: 'manual' })
  expect(page.status).toBe(303)
})

test('another address of the same system leads to the one where the cookies are', async () => {
  const by = running().url.replace('127.0.0.1', 'localhost')
  const led = await fetch(`${by}/hr/campaigns`, { redirect: 'manual' })
  expect(led.headers.get('location')).toBe(`${running().url}/hr/campaigns`)
})

test('who looks with a browser in German reads German, and can choose', async () => {
  const browser = await signedIn()
  expect(browser.html()).toContain('lang="en"')
  expect((await browser.send('/hr/language', [['language', 'de']])).html).toContain('<html lang="de">')
})
