import { expect, test } from 'vitest'
import { DAY, MINUTE } from '../../functions/domain/time.ts'
import { consoleBrowser } from './console-browser.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, hrOf, mailsTo, someCrisisLines, someSupportRoutes } from './running.ts'

const running = oneSystem()

const aUser = (n: number) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: `s${n}@example.com`,
  externalId: `s${n}`,
  active: true,
  name: { givenName: `Given${n}`, familyName: 'Family' },
  emails: [{ primary: true, type: 'work', value: `s${n}@example.com` }],
  timezone: 'Europe/Berlin',
  addresses: [{ type: 'work', country: 'DE', locality: 'Berlin' }],
})
const patch = (...Operations: object[]) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations,
})

test('a directory that an admin connects keeps the roster: who leaves gets no email, groups become segments, and many leavers wait', async () => {
  const system = running()
  const { clock, url } = system
  const admin = consoleBrowser(system)
  await admin.signIn('hr-admin@example.com')
  await admin.open('/hr/connections')
  expect(admin.html()).toContain('No directory is connected')
  expect((await admin.send('/hr/connections', [['name', '']])).status).toBe(422)
  const made = await admin.send('/hr/connections', [
    ['name', 'Entra ID'],
    ['personIdFrom', 'externalId'],
  ])
  const token = /hearten-scim_[\w-]{36}_[\w-]{43}/.exec(made.html)?.[0] ?? ''
  const base = /https?:\/\/[^<]*\/scim\/v2/.exec(made.html)?.[0] ?? ''
  expect([token.length, base]).toEqual([93, `${url}/scim/v2`])
  await admin.open('/hr/connections')
  expect(admin.html()).not.toContain(token)

  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : undefined }
  }
  expect((await fetch(`${base}/Users`)).status).toBe(401)
  for (let n = 0; n < 30; n++) expect((await ask('POST', '/Users', aUser(n))).status).toBe(201)
  const group = await ask('POST', '/Groups', { displayName: 'Night shift' })
  const members = Array.from({ length: 12 }, (_, n) => ({ value: `s${n}` }))
  expect(
    (await ask('PATCH', `/Groups/${group.body.id}`, patch({ op: 'Add', path: 'members', value: members })))
      .status,
  ).toBe(204)

  const connection = /\/hr\/connections\/([\w-]{36})/.exec(admin.html())?.[1] ?? ''
  await admin.open(`/hr/connections/${connection}`)
  expect(admin.html()).toContain('Segment for Night shift')
  const wrong = await admin.send(`/hr/connections/${connection}/groups`, [
    [`segment.${group.body.id}`, 'department'],
  ])
  expect([wrong.status, wrong.html]).toEqual([422, expect.stringMatching(/are there already/)])
  const picked = await admin.send(`/hr/connections/${connection}/groups`, [
    [`segment.${group.body.id}`, 'shift'],
  ])
  expect(picked.html).toContain('The counts follow within some minutes')
  await clock.advanceTo(clock.now() + 6 * MINUTE)
  let hr = await hrOf(system)
  expect((await hr.call('GET', '/api/audience')).body).toMatchObject({
    people: 30,
    segments: { country: { DE: 30 }, site: { Berlin: 30 }, shift: { 'Night shift': 12 } },
  })

  await hr.call('PUT', '/api/support-routes', { routes: someSupportRoutes, crisisLines: someCrisisLines })
  const created = await hr.call('POST', '/api/campaigns', aCampaign({ breakdowns: ['shift'] }))
  const { id } = created.body as { id: string }
  expect((await hr.call('POST', `/api/campaigns/${id}/launch`)).status).toBe(202)
  await clock.quiet()
  // One leaves after the audience is frozen, a minute before the morning of the first wave.
  const opens = Date.parse('2026-03-03T05:00:00Z')
  await clock.advanceTo(opens)
  expect(await mailsTo(system, 's1@example.com')).toEqual([])
  const off = patch({ op: 'Replace', path: 'active', value: 'False' })
  expect((await ask('PATCH', '/Users/s1', off)).body.active).toBe(false)
  await clock.advanceTo(opens + DAY)
  expect(await mailsTo(system, 's2@example.com')).toHaveLength(1)
  expect(await mailsTo(system, 's1@example.com')).toEqual([])

  // Twenty more within a day: the rule of imports holds the rest.
  for (let n = 5; n < 25; n++) expect((await ask('PATCH', `/Users/s${n}`, off)).status).toBe(200)
  await admin.signIn('hr-admin@example.com')
  await admin.open(`/hr/connections/${connection}`)
  const held = Number(/(\d+) people stay on the roster until you say yes/.exec(admin.html())?.[1])
  expect(held).toBeGreaterThan(5)
  hr = await hrOf(system)
  await clock.advanceTo(clock.now() + 6 * MINUTE)
  expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 9 + held })
  await admin.send(`/hr/connections/${connection}/leavers`, [])
  expect(admin.html()).toContain('They will be off the roster')
  await clock.quiet()
  hr = await hrOf(system)
  expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 9 })

  // A file does not touch them; once the token is revoked nobody comes in by it.
  const viewer = consoleBrowser(system)
  await viewer.signIn('hr-viewer@example.com')
  await viewer.open(`/hr/connections/${connection}`)
  expect((await viewer.send(`/hr/connections/${connection}/revoke`, [])).status).toBe(403)
  await admin.open(`/hr/connections/${connection}`)
  expect((await admin.send(`/hr/connections/${connection}/revoke`, [])).html).toContain('is revoked')
  expect((await ask('GET', '/Users')).status).toBe(401)
  const { entries } = (await hr.call('GET', '/api/audit')).body as { entries: { action: string }[] }
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['make connection', 'pick groups', 'let people go', 'revoke connection']),
  )
})
