/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { problemShape } from '../../infra/openapi/document.ts'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { oneSystem } from './one-system.ts'
import { aCampaign, aRoster, hrOf, mailsTo, someSupportRoutes } from './running.ts'

const running = oneSystem()

/** Route key and status of every answer that was held against the document. */
const seen = new Set<string>()
let held = 0

/** Calls the route and holds its answer against what the document tells of it, undeclared fields included. */
async function call(
  routeKey: string,
  { id = '', waveId = '', body }: { id?: string; waveId?: string; body?: unknown } = {},
  as = 'hr-editor',
) {
  const hr = await hrOf(running(), `${as}@example.com`)
  const [method = '', unversioned = ''] = routeKey.split(' ')
  const path = unversioned.replace('/api/', '/api/v1/')
  const answered = await hr.call(method, path.replace('{id}', id).replace('{waveId}', waveId), body)
  const { status } = answered
  seen.add(`${routeKey} ${status}`)
  held += 1
  const schema = status < 400 ? apiRoutes[routeKey]?.answers[status] : problemShape
  if (schema === undefined) throw new Error(`${routeKey} answers ${status}, and nothing tells so`)
  if (schema === null) expect(answered.text, routeKey).toBe('')
  else expect(schema.safeParse(answered.body).error?.issues ?? [], `${routeKey} ${status}`).toEqual([])
  return { status, body: answered.body as Record<string, unknown> }
}

const aResource = {
  id: 'garden-group-berlin',
  kind: 'nature',
  topics: ['calm'],
  minutes: 60,
  cost: 'free',
  countries: ['DE'],
  sites: ['Berlin'],
  languages: {
    en: { title: 'Garden group', summary: 'Together in the green.', url: 'https://example.com/garden' },
  },
  source: 'The works council',
  verifiedOn: '2026-02-20',
}

test('every route answers as docs/openapi.json tells, from the first roster to the last report', async () => {
  const { clock } = running()
  const upload = async (csv: string) => {
    const { body } = await call('POST /api/roster/imports', { body: {} })
    const { importId: id, uploadUrl } = body as { importId: string; uploadUrl: string }
    await call('GET /api/roster/imports/{id}', { id })
    await fetch(uploadUrl, { method: 'PUT', body: csv })
    await clock.quiet()
    await call('GET /api/roster/imports/{id}/preview', { id })
    const { body: told } = await call('GET /api/roster/imports/{id}', { id })
    if (told.status === 'needs-confirmation')
      await call('POST /api/roster/imports/{id}/again', { id, body: { confirm: false } })
    return told.status
  }
  await call('GET /api/audience')
  await call('GET /api/support-routes')
  expect(await upload('name\nAda')).toBe('refused')
  expect(await upload(`${aRoster(30)}\np30,not an address,,,,,,,`)).toBe('done')
  expect(await upload(aRoster(3))).toBe('needs-confirmation')
  await call('GET /api/audience', {}, 'hr-viewer')
  await call('GET /api/roster/imports', {}, 'hr-viewer')

  await call('POST /api/campaigns', { body: { name: 'Spring', colour: 'red' } })
  const { body: campaign } = await call('POST /api/campaigns', { body: aCampaign() })
  const id = String(campaign.id)
  expect((await call('POST /api/campaigns/{id}/launch', { id })).status).toBe(422)
  await call('GET /api/campaigns/{id}/launch', { id })
  const { body: rehearsal } = await call('POST /api/campaigns/{id}/rehearsal', { id }, 'hr-viewer')
  expect(rehearsal).toMatchObject({ cost: { emails: 0 }, missing: expect.any(Array) })
  await call('PUT /api/support-routes', { body: { routes: someSupportRoutes } })
  await call('GET /api/support-routes')
  await call('POST /api/resources', { body: aResource })
  await call('POST /api/resources', { body: aResource })
  await call('GET /api/resources')
  const { body: stands } = await call('GET /api/resources/{id}', { id: aResource.id })
  await call('PUT /api/resources/{id}', { id: aResource.id, body: stands })
  await call('DELETE /api/resources/{id}', { id: aResource.id })
  await call('PUT /api/resources/{id}', { id: aResource.id, body: stands })
  await call('PATCH /api/campaigns/{id}', { id, body: { name: 'Early spring' } })
  expect((await call('POST /api/campaigns/{id}/launch', { id })).status).toBe(202)
  await call('GET /api/campaigns/{id}', { id })
  await clock.quiet()
  await call('POST /api/campaigns/{id}/pause', { id })
  await call('POST /api/campaigns/{id}/resume', { id })
  await call('GET /api/campaigns/{id}/report', { id })
  await call('POST /api/campaigns/{id}/cancel', { id }, 'hr-viewer')

  const { id: second } = (await call('POST /api/campaigns', { body: aCampaign() })).body
  await call('POST /api/campaigns/{id}/launch', { id: String(second) })
  await clock.quiet()
  await call('POST /api/campaigns/{id}/cancel', { id: String(second) })
  const { id: third } = (await call('POST /api/campaigns', { body: aCampaign() })).body
  await call('DELETE /api/campaigns/{id}', { id: String(third) })

  await clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
  for (let n = 0; n < 12; n++) {
    const [mail] = await mailsTo(running(), `p${n}@example.com`)
    if (!mail) throw new Error('no invitation came')
    const link = linkIn(mail)
    const { html } = await employee.open(link)
    const chosen = questionFields(html).map((field): [string, string] => [field, '1'])
    await employee.send(link, [...hiddenFields(html), ...chosen])
  }
  await clock.advanceTo(Date.parse('2026-03-14T12:00:00Z'))
  expect((await call('GET /api/campaigns/{id}/report', { id })).body).toMatchObject({ outcome: 'published' })
  const words = { en: { short: 'From May on, every shift has one person more.' } }
  const giveBack = '/api/campaigns/{id}/waves/{waveId}/give-back'
  await call(`PUT ${giveBack}`, { id, waveId: 'w1', body: { words } })
  await call(`GET ${giveBack}`, { id, waveId: 'w1' })
  await call(`POST ${giveBack}/share`, { id, waveId: 'w1' })
  await call('GET /api/campaigns/{id}', { id })
  await call('GET /api/campaigns')
  await call('GET /api/audit')
  const account = { name: 'Nightly roster', scopes: ['roster:write'] }
  await call('POST /api/service-accounts', { body: account })
  const { body: made } = await call('POST /api/service-accounts', { body: account }, 'hr-admin')
  await call('GET /api/service-accounts')
  await call('GET /api/service-accounts/{id}', { id: String(made.id) })
  await call('DELETE /api/service-accounts/{id}', { id: String(made.id) }, 'hr-admin')

  const { body: connection } = await call(
    'POST /api/connections',
    { body: { name: 'Directory' } },
    'hr-admin',
  )
  const of = { id: String(connection.connectionId) }
  await call('GET /api/connections', {}, 'hr-viewer')
  await call('GET /api/connections/{id}', of)
  await call('GET /api/connections/{id}/groups', of)
  await call('PUT /api/connections/{id}/groups', { ...of, body: { picked: [] } }, 'hr-admin')
  await call('POST /api/connections/{id}/leavers', of, 'hr-admin')
  // So many leave at once that somebody is asked.
  const scim = (method: string, path: string, user?: object) =>
    fetch(`${running().url}/scim/v2/Users${path}`, {
      method,
      headers: { authorization: `Bearer ${connection.token}`, 'content-type': 'application/scim+json' },
      ...(user ? { body: JSON.stringify(user) } : {}),
    })
  for (let n = 0; n < 9; n++)
    await scim('POST', '', { userName: `d${n}@example.com`, externalId: `d${n}`, active: true })
  for (let n = 0; n < 9; n++) await scim('DELETE', `/d${n}`)
  await call('POST /api/connections/{id}/leavers', of, 'hr-admin')
  await call('DELETE /api/connections/{id}', of, 'hr-admin')

  // What API Gateway refuses by itself is bare JSON, as the document tells.
  const hr = await hrOf(running(), 'hr-editor@example.com')
  const large = await hr.call('POST', '/api/v1/campaigns', JSON.stringify('x'.repeat(7_000_000)))
  expect([large.status, large.body]).toEqual([413, { message: 'Request Entity Too Large' }])

  process.stdout.write(`held ${held} answers of the running API against the document, ${seen.size} kinds\n`)
  const expected = Object.entries(apiRoutes).flatMap(([routeKey, { answers }]) =>
    Object.keys(answers).map(status => `${routeKey} ${status}`),
  )
  expect(expected.filter(answer => !seen.has(answer))).toEqual([])
})
