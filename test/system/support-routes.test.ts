import { describe, expect, test } from 'vitest'
import { itemsOf, oneSystem, whilePutting } from './one-system.ts'
import { expectProblem } from './refusals.ts'
import { aCampaign, aRoster, hrOf, launched, someCrisisLines, someSupportRoutes } from './running.ts'

const running = oneSystem()

const put = async (routes: object[]) => (await hrOf(running())).call('PUT', '/api/support-routes', { routes })
const kept = async () => (await (await hrOf(running())).call('GET', '/api/support-routes')).body

/** The names of the routes that pages read. */
async function shared(): Promise<string[]> {
  await running().clock.quiet()
  const copy = (await itemsOf(running(), 'Outreach')).find(({ pk }) => pk === 'SUPPORT')
  return ((copy?.routes ?? []) as { name: string }[]).map(({ name }) => name)
}

describe('while a campaign that asks about self-harm is under way', () => {
  const [responder, outside] = someSupportRoutes as [object, object]
  let id = ''

  test('a list without somebody whom it needs is refused with what is missing, and nothing is replaced', async () => {
    const system = running()
    id = await launched(system, await hrOf(system), {
      campaign: aCampaign({ name: 'Spring', instruments: ['phq-9'], breakdowns: [] }),
    })
    const before = await kept()
    const names = await shared()
    for (const [routes, missing] of [
      [[], ['no route to a person', 'no route outside the employer', 'nobody outside HR who calls back']],
      [[responder], ['no route outside the employer']],
      [[outside], ['nobody outside HR who calls back']],
    ] as const) {
      const { errors = [] } = expectProblem(await put([...routes]), 409)
      expect(errors.map(({ field }) => field)).toEqual(missing.map(() => '/routes'))
      for (const [n, words] of missing.entries())
        expect(errors[n]?.problem).toMatch(new RegExp(`^“Spring” is not over: .*${words}.* for DE$`))
    }
    expect(await kept()).toEqual(before)
    expect(await shared()).toEqual(names)
  })

  test('a list that has them all is taken, and any list once the campaign is cancelled', async () => {
    expect((await put([{ ...responder, name: 'Another name' }, outside])).status).toBe(200)
    expect(await shared()).toEqual(['Another name', 'A listening service'])
    expect((await (await hrOf(running())).call('POST', `/api/campaigns/${id}/cancel`)).status).toBe(200)
    expect((await put([])).status).toBe(200)
    expect(await shared()).toEqual([])
  })
})

describe('of a launch and of a list that lacks what it needs, in the same moment,', () => {
  async function ready(name: string) {
    const hr = await hrOf(running())
    await hr.uploadRoster(aRoster(30))
    await running().clock.quiet()
    expect((await put(someSupportRoutes)).status).toBe(200)
    const { body } = await hr.call('POST', '/api/campaigns', aCampaign({ name }))
    const { id } = body as { id: string }
    const launch = () => hr.call('POST', `/api/campaigns/${id}/launch`)
    const status = async () =>
      ((await hr.call('GET', `/api/campaigns/${id}`)).body as { status: string }).status
    return { launch, status, cancel: () => hr.call('POST', `/api/campaigns/${id}/cancel`) }
  }

  test('the launch counts that comes to its end first', { tags: 'exhaustive' }, async () => {
    const { launch, status, cancel } = await ready('First')
    const launching = whilePutting(running(), 'manage-support', async () =>
      expect((await launch()).status).toBe(202),
    )
    expectProblem(await put([]), 409)
    await launching
    await running().clock.quiet()
    expect(await status()).toBe('running')
    expect(await kept()).toMatchObject({ routes: someSupportRoutes })
    await cancel()
  })

  test('the list counts that is put first, and the campaign is a draft again', {
    tags: 'exhaustive',
  }, async () => {
    const { launch, status } = await ready('Second')
    // Its first put is that of the Idempotency-Key.
    const putting = whilePutting(
      running(),
      'manage-campaigns',
      async () => expect((await put([])).status).toBe(200),
      1,
    )
    expectProblem(await launch(), 409)
    await putting
    await running().clock.quiet()
    expect(await status()).toBe('draft')
    const { errors = [] } = expectProblem(await launch(), 422)
    expect(errors.map(({ field }) => field)).toContain('/supportRoutes')
  })
})

test('a change that SQS kept from the pages is in the audit log, and the next try brings it to them', {
  tags: 'exhaustive',
}, async () => {
  const system = running()
  const changes = async () => {
    const { entries } = (await (await hrOf(system)).call('GET', '/api/audit')).body as {
      entries: { action: string; subject: string }[]
    }
    return entries.filter(({ action }) => action === 'put support routes')
  }
  const before = (await changes()).length
  await system.clock.advanceTo(system.clock.now() + 60_000)
  system.faults.set({ seed: 1, rates: { 'sqs.SendMessageBatch': { throttle: 1 } } })
  expect((await put(someSupportRoutes)).status).toBe(500)
  system.faults.set({ seed: 0, rates: {} })
  expect(await kept()).toMatchObject({ routes: someSupportRoutes })
  const after = await changes()
  expect(after).toHaveLength(before + 1)
  expect(after[0]).toMatchObject({ subject: '2 routes' })
  expect((await put(someSupportRoutes)).status).toBe(200)
  expect(await shared()).toEqual(['Employee assistance', 'A listening service'])
})

test('a face in the name of a route or of a department keeps neither list nor mail back', async () => {
  const system = running()
  const roster = aRoster(30, n => ({ department: n % 2 === 0 ? 'Sales 😀' : 'Care' }))
  await launched(system, await hrOf(system), { roster })
  const [first, ...others] = someSupportRoutes
  expect((await put([{ ...first, name: 'Someone who listens 💛' }, ...others])).status).toBe(200)
  expect(await shared()).toEqual(['Someone who listens 💛', 'A listening service'])
  await system.clock.advanceTo(Date.parse('2026-03-03T12:00:00Z'))
  expect(await system.mailCount()).toBe(30)
})

test('of two editors who read one list, the second to put it back is told of the first', async () => {
  const system = running()
  const hr = await hrOf(system)
  type List = { routes: object[]; changedAt: string }
  const asRead = (await put(someSupportRoutes)).body as List
  await system.clock.advanceTo(system.clock.now() + 60_000)
  const first = await hr.call('PUT', '/api/support-routes', asRead)
  expect(first.status).toBe(200)
  const second = await hr.call('PUT', '/api/support-routes', { ...asRead, routes: [] })
  expect(expectProblem(second, 409).detail).toContain('Read it again')
  expect(await kept()).toEqual(first.body)
  // A put that does not say what it is based on is taken.
  expect((await put(someSupportRoutes)).status).toBe(200)
})

describe('crisis lines that come with Hearten', () => {
  const putWith = async (crisisLines: object[]) =>
    (await hrOf(running())).call('PUT', '/api/support-routes', { routes: someSupportRoutes, crisisLines })

  test('are called before a launch that asks about self-harm, and each one is named until then', async () => {
    const hr = await hrOf(running())
    await hr.uploadRoster(aRoster(30))
    await running().clock.quiet()
    expect((await putWith([])).status).toBe(200)
    const day = new Date(running().clock.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const waves = [{ opensOn: day, remindAfterDays: [], closesAfterDays: 10 }]
    const { body } = await hr.call(
      'POST',
      '/api/campaigns',
      aCampaign({ name: 'Called', instruments: ['phq-9'], breakdowns: [], waves }),
    )
    const path = `/api/campaigns/${(body as { id: string }).id}`
    const { errors = [] } = expectProblem(await hr.call('POST', `${path}/launch`), 422)
    expect(errors.map(({ field, problem }) => `${field} ${problem}`)).toEqual(
      someCrisisLines.map(({ number }) =>
        expect.stringContaining(`/crisisLines DE: TelefonSeelsorge, ${number}:`),
      ),
    )
    // A list that says nothing of them keeps them.
    expect((await putWith(someCrisisLines)).status).toBe(200)
    expect((await put(someSupportRoutes)).status).toBe(200)
    expect(await kept()).toMatchObject({ crisisLines: someCrisisLines })
    const launch = await hr.call('POST', `${path}/launch`)
    expect(launch.status).toBe(202)
    await running().clock.quiet()
    expect(JSON.stringify(await itemsOf(running(), 'Outreach'))).not.toContain('M. Weber')
    expect((await hr.call('POST', `${path}/cancel`)).status).toBe(200)
  })

  test('that there are not, or that somebody will call one day, are told of by field', async () => {
    const [line] = someCrisisLines
    const { errors = [] } = expectProblem(
      await putWith([
        { ...line, number: '116 124' },
        { ...line, confirmedOn: '2031-02-20' },
      ]),
      422,
    )
    expect(errors.map(({ field }) => field)).toEqual(['/crisisLines/0/number', '/crisisLines/1/confirmedOn'])
    const wrong = expectProblem(await putWith([{ ...line, confirmedBy: ' ' }]), 422)
    expect(wrong.errors).toEqual([{ field: '/crisisLines/0/confirmedBy', problem: 'must say who called it' }])
  })
})

test('a list in the words of old is answered with what to write in their place', async () => {
  const [responder, outside] = someSupportRoutes
  const old = {
    ...responder,
    hours: 'every day, all day',
    responder: { responseTime: 'within one working day' },
  }
  const { errors = [] } = expectProblem(await put([old, outside as object]), 422)
  expect(errors).toEqual([
    {
      field: '/routes/0/hours',
      problem: expect.stringMatching(/^must be always, .* into hoursText, by language$/),
    },
    {
      field: '/routes/0/responder/responseTime',
      problem: expect.stringMatching(/^must be within-hours, .* into responseText, by language$/),
    },
  ])
})
