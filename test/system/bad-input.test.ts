import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Hr } from '../../local/demo/actors.ts'
import { actingAs, itemsOf, oneSystem } from './one-system.ts'
import { expectProblem, fieldsOf } from './refusals.ts'
import { aCampaign, aRoster, hrOf, launched, START, someSupportRoutes } from './running.ts'

const running = oneSystem()
let hr: Hr
beforeAll(async () => {
  hr = await hrOf(running())
})

const aDraft = async (over = {}) =>
  ((await hr.call('POST', '/api/campaigns', aCampaign(over))).body as { id: string }).id

describe('a campaign', () => {
  test('that is wrong in every field is told of each, where it stands and what would be right', async () => {
    const answer = await hr.call('POST', '/api/campaigns', {
      name: '',
      instruments: ['PHQ 9'],
      audience: { countries: ['Germany'], departments: [], teams: ['a'] },
      waves: [{ opensOn: 'soon', remindAfterDays: [9, 4], closesAfterDays: 1, colour: 'red' }],
      sendAt: '9.30am',
      breakdowns: ['Department'],
      reportsAYear: 0,
      reportScales: 'some',
      followUps: 'yes',
      dpiaReference: '',
      quietDays: [{ country: 'Germany', date: '1 May' }],
      'owner/of it': 'me',
    })
    expect([...new Set(fieldsOf(answer))].sort()).toEqual(
      [
        '/name',
        '/instruments/0',
        '/audience/countries/0',
        '/audience/departments',
        '/audience/teams',
        '/waves/0/opensOn',
        '/waves/0/remindAfterDays',
        '/waves/0/closesAfterDays',
        '/waves/0/colour',
        '/sendAt',
        '/breakdowns/0',
        '/reportsAYear',
        '/reportScales',
        '/followUps',
        '/dpiaReference',
        '/quietDays/0/country',
        '/quietDays/0/date',
        '/owner~1of it',
      ].sort(),
    )
    for (const { problem, remedy } of expectProblem(answer, 422).errors ?? [])
      expect(`${problem} ${remedy}`).toMatch(/must|such as|write it|leave it out/)
  })

  test('with another type in every field is told of each once', async () => {
    const wrong = {
      name: 1,
      instruments: 'phq-4',
      audience: 'all',
      waves: {},
      sendAt: 930,
      breakdowns: 'site',
      reportsAYear: '4',
      reportScales: 1,
      followUps: 1,
      dpiaReference: 7,
      quietDays: 'none',
    }
    expect(fieldsOf(await hr.call('POST', '/api/campaigns', wrong))).toEqual(
      Object.keys(wrong).map(name => `/${name}`),
    )
  })

  test('that is empty is told what it needs, and one that is no object that it should be', async () => {
    expect(fieldsOf(await hr.call('POST', '/api/campaigns', {}))).toEqual(['/name', '/instruments', '/waves'])
    for (const body of ['[]', 'null', '7', '"x"', 'true'])
      expect(fieldsOf(await hr.call('POST', '/api/campaigns', body))).toEqual([''])
  })

  test.each(['', '{', 'name=x', '{"name": "x",}', '\ufeff{}', 'NaN'])('as %j is no JSON', async body => {
    expectProblem(await hr.call('POST', '/api/campaigns', body), 400)
  })

  test('of more than 256 KB is too large', async () => {
    expectProblem(await hr.call('POST', '/api/campaigns', { name: 'x'.repeat(300_000) }), 413)
  })

  test('that does not exist is not found, whatever is asked of it', async () => {
    for (const id of [
      'nobody',
      '00000000-0000-4000-8000-000000000000',
      '%00',
      'CAMPAIGNS',
      '..%2F..',
      'x'.repeat(500),
      'x'.repeat(1025),
      'x'.repeat(2049),
      encodeURIComponent('ü'.repeat(1000)),
    ])
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', ''],
        ['DELETE', ''],
        ['POST', '/launch'],
        ['POST', '/pause'],
        ['POST', '/resume'],
        ['POST', '/cancel'],
        ['GET', '/report'],
      ] as const)
        expectProblem(
          await hr.call(method, `/api/campaigns/${id}${path}`, method === 'PATCH' ? {} : undefined),
          404,
        )
  })

  test('that is changed wrongly stays as it was', async () => {
    const id = await aDraft()
    const before = (await hr.call('GET', `/api/campaigns/${id}`)).body
    expect(
      fieldsOf(await hr.call('PATCH', `/api/campaigns/${id}`, { reportsAYear: 20, status: 'running' })),
    ).toEqual(['/reportsAYear', '/status'])
    expect((await hr.call('GET', `/api/campaigns/${id}`)).body).toEqual(before)
  })

  test('with everything missing around it is told all of that at once, and stays a draft', async () => {
    const id = await aDraft({
      instruments: ['phq-9', 'no-such-thing'],
      breakdowns: ['shift'],
      dpiaReference: undefined,
      waves: [{ opensOn: '2026-02-01', closesAfterDays: 10 }],
    })
    const refused = expectProblem(await hr.call('POST', `/api/campaigns/${id}/launch`), 422)
    expect(refused.errors?.map(({ field }) => field).sort()).toEqual(
      expect.arrayContaining(['/audience', '/breakdowns/0', '/dpiaReference', '/instruments/1']),
    )
    for (const { problem, remedy } of refused.errors ?? []) expect([problem, remedy ?? '']).not.toContain('')
    const { entries } = (await hr.call('GET', '/api/audit')).body as { entries: object[] }
    expect(entries[0]).toMatchObject({ action: 'try to launch campaign', subject: id })
    expect((await hr.call('GET', `/api/campaigns/${id}`)).body).toMatchObject({ status: 'draft' })
  })

  test.each(['pause', 'resume', 'cancel'])('that is a draft cannot be told to %s', async act => {
    expectProblem(await hr.call('POST', `/api/campaigns/${await aDraft()}/${act}`), 409)
  })
})

describe('the API', () => {
  test.each([
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/none'],
    ['GET', '/api/campaigns/'],
    ['PUT', '/api/campaigns'],
    ['DELETE', '/api/audit'],
    ['DELETE', '/api/campaigns/x/launch'],
  ])('has nothing at %s %s, and says so', async (method, path) => {
    const { detail } = expectProblem(await hr.call(method, path), 404)
    expect(detail).toContain('No route has this path and method')
  })

  test('answers HEAD as GET, without a body', async () => {
    for (const path of ['/api/campaigns', '/api/audit', '/api/campaigns/none']) {
      const [head, get] = [await hr.call('HEAD', path), await hr.call('GET', path)]
      expect(head.text).toBe('')
      expect(head.status).toBe(get.status)
      for (const name of ['content-type', 'content-length', 'cache-control'])
        expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    }
    expect((await fetch(`${running().url}/api/campaigns`, { method: 'HEAD' })).status).toBe(401)
  })
})

describe('support routes', () => {
  test('that are wrong are told of by field, and the list stays as it was', async () => {
    const before = (await hr.call('GET', '/api/support-routes')).body
    const wrong = {
      id: 'A B',
      kind: 'boss',
      human: 'yes',
      country: 'Germany',
      name: '',
      phone: 'call me',
      url: 'http://x',
      email: 'x',
      hours: '',
      languages: [],
      verifiedOn: 'today',
      colour: 1,
    }
    expect(fieldsOf(await hr.call('PUT', '/api/support-routes', { routes: [wrong] })).sort()).toEqual(
      Object.keys(wrong)
        .map(name => `/routes/0/${name}`)
        .sort(),
    )
    const early = someSupportRoutes.map((route, n) =>
      n === 1 ? { ...route, verifiedOn: '2031-02-20' } : route,
    )
    const refused = await hr.call('PUT', '/api/support-routes', { routes: early })
    expect(expectProblem(refused, 422).errors).toMatchObject([
      { field: '/routes/1/verifiedOn', problem: '2031-02-20 has not come yet' },
    ])
    for (const body of [{ routes: 'none' }, {}, []])
      expect((await hr.call('PUT', '/api/support-routes', body)).status).toBe(422)
    expect(expectProblem(await hr.call('PUT', '/api/support-routes', []), 422).errors).toEqual([
      { field: '', problem: 'must be an object with routes, crisisLines, changedAt, linksNotShown' },
    ])
    expect((await hr.call('GET', '/api/support-routes')).body).toEqual(before)
  })
})

describe('a roster', () => {
  const result = async (id: string) =>
    (await hr.call('GET', `/api/roster/imports/${id}`)).body as Record<string, unknown>
  const uploaded = async (file: string | Uint8Array<ArrayBuffer>, wish = {}) => {
    const id = await hr.uploadRoster(file, wish)
    await running().clock.quiet()
    return { ...(await result(id)), id }
  }
  const people = async () =>
    (await itemsOf(running(), 'Directory')).filter(({ pk }) => pk.startsWith('PEOPLE#'))

  test('is imported, and what is bad in it told by line and column', async () => {
    const file = `${aRoster(30)}\np90,nobody,,,Mars/Olympus,,,,\n=1+1,p91@example.com,,,,,,,`
    const saved = `\ufeff${file.replaceAll('\n', '\r\n')}`
    // More than 5 % of a first roster.
    expect(await uploaded(saved)).toMatchObject({ status: 'needs-confirmation', counts: { bad: 2 } })
    expect(await people()).toEqual([])
    expect(await uploaded(saved, { confirm: true })).toMatchObject({
      status: 'done',
      inWords: 'The roster is as in this file, but for the rows that are listed as problems.',
      counts: { rows: 32, good: 30, bad: 2 },
      problems: [
        { line: 32, column: 'email' },
        { line: 33, column: 'person_id' },
      ],
      warnings: [{ line: 32, column: 'time_zone' }],
    })
    expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 30 })
  })

  test.each<[string, () => string | Uint8Array<ArrayBuffer>, string]>([
    ['with a wrong header', () => 'name,salary\nAda,1', 'person_id and email are missing'],
    ['that is a workbook', () => new Uint8Array(Buffer.from('504b030414000600', 'hex')), 'CSV UTF-8'],
    ['with nothing in it', () => '', 'The file is empty'],
    ['with an unclosed quote', () => `${aRoster(3)}\n"p4,p4@example.com`, 'never closed'],
  ])('%s is refused, and changes nobody', async (_, file, reason) => {
    const before = await people()
    expect(await uploaded(file())).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining(reason),
    })
    expect(await people()).toEqual(before)
  })

  test('without more than 40 % of the people asks, changes nobody, and goes on once confirmed', async () => {
    const before = await people()
    expect(await uploaded(aRoster(10))).toMatchObject({
      status: 'needs-confirmation',
      counts: { leaving: 20 },
    })
    expect(await people()).toEqual(before)
    expect(await uploaded(aRoster(10), { confirm: true })).toMatchObject({ status: 'done' })
    expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 10 })
    await uploaded(aRoster(30))
    expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 30 })
  })

  test('that is put twice under one link counts once', async () => {
    const { body } = await hr.call('POST', '/api/roster/imports', {})
    const { importId, uploadUrl } = body as { importId: string; uploadUrl: string }
    await fetch(uploadUrl, { method: 'PUT', body: aRoster(30) })
    await running().clock.quiet()
    const first = await result(importId)
    await fetch(uploadUrl, { method: 'PUT', body: aRoster(25) })
    await running().clock.quiet()
    expect(await result(importId)).toEqual(first)
    expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 30 })
  })

  test('that nobody asked for changes nothing and stops nothing', async () => {
    const before = await itemsOf(running(), 'Directory')
    const s3 = new S3Client({ ...actingAs(running(), 'owner'), forcePathStyle: true })
    const Bucket = running().deployment.buckets[0]?.name
    for (const Key of ['incoming/notes.csv', `incoming/${crypto.randomUUID()}.csv`, 'elsewhere/x.csv'])
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: aRoster(5) }))
    s3.destroy()
    await running().clock.quiet()
    expect(await itemsOf(running(), 'Directory')).toEqual(before)
    expect(
      (await running().queues.state()).filter(({ name, ready }) => /dlq/i.test(name) && ready > 0),
    ).toEqual([])
  })

  test('whose department is called constructor is counted like any other', async () => {
    const file = aRoster(30, n => (n < 12 ? { department: 'constructor' } : {}))
    expect(await uploaded(file)).toMatchObject({ status: 'done' })
    expect((await hr.call('GET', '/api/audience')).body).toMatchObject({
      people: 30,
      segments: { department: { constructor: 12 } },
    })
    await uploaded(aRoster(30))
  })

  test('whose id is longer than a key is not found', async () => {
    for (const length of [1025, 2049, 6000])
      expectProblem(await hr.call('GET', `/api/roster/imports/${'x'.repeat(length)}`), 404)
  })

  test('that does not exist is not found, and a wish that is none is told so', async () => {
    expectProblem(await hr.call('GET', '/api/roster/imports/nobody'), 404)
    expectProblem(await hr.call('GET', '/api/roster/imports/%23COUNTER'), 404)
    expect(fieldsOf(await hr.call('POST', '/api/roster/imports', { confirm: 'yes', file: 1 }))).toEqual([
      '/confirm',
      '/file',
    ])
  })
})

describe('a campaign that runs', () => {
  let id = ''
  const asked = async (accept: string, query = '') =>
    (await hrOf(running())).call('GET', `/api/campaigns/${id}/report${query}`, undefined, { accept })

  test('can be neither changed, launched again nor deleted', async () => {
    id = await launched(running(), hr)
    const before = (await hr.call('GET', `/api/campaigns/${id}`)).body
    expectProblem(await hr.call('PATCH', `/api/campaigns/${id}`, { name: 'Another' }), 409)
    expectProblem(await hr.call('POST', `/api/campaigns/${id}/launch`), 409)
    expectProblem(await hr.call('DELETE', `/api/campaigns/${id}`), 409)
    expect((await hr.call('GET', `/api/campaigns/${id}`)).body).toEqual(before)
  })

  test('has no report yet, and says when it comes', async () => {
    for (const query of ['', '?wave=w1'])
      expect(expectProblem(await asked('*/*', query), 404).detail).toContain('once the wave has closed')
  })

  test.each(['nope', 'w2', '', 'W1'])('has no wave “%s”, and says which it has', async wave => {
    expect(expectProblem(await asked('*/*', `?wave=${wave}`), 404).detail).toBe(
      'The campaign has no such wave; it has w1.',
    )
  })

  test('asks for a new sign-in after an hour', async () => {
    await running().clock.advanceTo(START + 3_600_000 + 1000)
    expect((await hr.call('GET', '/api/campaigns')).status).toBe(401)
  })

  test('has a report once it has closed, in the form that is accepted and in no other', async () => {
    await running().clock.advanceTo(Date.parse('2026-03-14T00:00:00Z'))
    for (const [accept, type] of [
      ['*/*', 'application/json'],
      ['application/json', 'application/json'],
      ['text/csv', 'text/csv; charset=utf-16le; header=present'],
      ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
      ['application/pdf, text/*;q=0.1', 'text/csv; charset=utf-16le; header=present'],
    ] as const) {
      const answer = await asked(accept)
      expect([accept, answer.status, answer.headers.get('content-type')]).toEqual([accept, 200, type])
    }
    expect(expectProblem(await asked('application/pdf'), 406).detail).toContain('text/csv')
    expectProblem(await asked('*/*', '?wave=w9'), 404)
    expect((await asked('application/json', '?wave=w1')).status).toBe(200)
  })
})
