/** @module-tag exhaustive */
import { describe, expect, test } from 'vitest'
import { createFaults, type FaultPlan, type Faults } from '../../local/aws/gateway/faults.ts'
import { employee, linkIn } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'
import { formAt, isNoted, itemsOf, oneSystem, putOnQueue, responsesIn } from './one-system.ts'
import { statementsOf } from './role-statements.ts'
import { aCampaign, hrOf, launched, mailsTo } from './running.ts'

const PEOPLE = Array.from({ length: 30 }, (_, n) => `p${n}@example.com`)
const BERLIN = { timeZone: 'Europe/Berlin', country: 'DE' }

type Fault = ReturnType<Faults['next']>

/** A seed by which a function's first calls of an operation meet these fates, in this order. */
function seedFor(
  principal: string,
  call: `${string}.${string}`,
  rates: NonNullable<FaultPlan['rates'][string]>,
  fates: Fault[],
): FaultPlan {
  const [service = '', operation = ''] = call.split('.')
  for (let seed = 1; seed < 100_000; seed++) {
    const plan = { seed, rates: { [call]: rates } }
    const faults = createFaults(plan)
    if (fates.every(fate => faults.next(principal, service, operation) === fate)) return plan
  }
  throw new Error('no seed deals these fates')
}

const noFaults = { seed: 0, rates: {} }

const linkOf = async (system: System, address: string, which = 0): Promise<string> => {
  const mail = (await mailsTo(system, address)).filter(({ text }) => /\/c\//.test(text))[which]
  if (!mail) throw new Error(`${address} has no mail ${which}`)
  return linkIn(mail)
}

/** How many of these mails went to each person, in the order of `PEOPLE`. */
const countsOf = (mails: { to: string[] }[]): number[] =>
  PEOPLE.map(address => mails.filter(({ to }) => to.some(one => one.includes(address))).length)

const chosenOn = (html: string): string[] =>
  [...html.matchAll(/name=q\.[\w.-]+ value=(\w+) checked/g)].map(([, value]) => value ?? '')

const answersIn = ({ answers }: Record<string, unknown>): unknown[] =>
  Object.values((answers as Record<string, Record<string, unknown>>)['phq-4'] ?? {})

/** What stands of one person's answers in the Vault, told by the answers themselves. */
const storedAs = (items: Record<string, unknown>[], answers: unknown[]) =>
  items.filter(item => JSON.stringify(answersIn(item)) === JSON.stringify(answers))

describe('on one system', () => {
  const running = oneSystem({ environmentsPerFunction: 2 })
  let first = ''

  test('a morning told three times at once is one mail each', async () => {
    const system = running()
    first = await launched(system, await hrOf(system))
    await system.clock.advanceTo(Date.parse('2026-03-03T08:29:00Z'))
    const at = '2026-03-03T08:30:00Z'
    const wave = { campaignId: first, waveId: 'w1', step: 'invitation', place: BERLIN, at }
    await putOnQueue(system, 'Waves', [wave, wave, wave])
    await system.clock.advanceTo(Date.parse('2026-03-03T08:45:00Z'))
    expect(countsOf(await system.mails())).toEqual(PEOPLE.map(() => 1))
  })

  test('a double click and a second tab change nothing: the first answers stay', async () => {
    const system = running()
    const link = await linkOf(system, 'p2@example.com')
    const form = await formAt(link)
    const before = (await responsesIn(system, first)).length
    expect(
      await employee.send(
        link,
        form(() => 3),
      ),
    ).toMatchObject({ status: 200 })
    expect(
      await employee.send(
        link,
        form(() => 3),
      ),
    ).toMatchObject({ status: 200 })
    expect(
      await employee.send(
        link,
        form(() => 1),
      ),
    ).toMatchObject({ status: 200 })
    const stored = await responsesIn(system, first)
    expect(stored).toHaveLength(before + 1)
    expect(storedAs(stored, [3, 3, 3, 3])).toHaveLength(1)
  })

  test('ten tabs at once leave one answer, whole, and every one of them a kind reply', async () => {
    const system = running()
    const link = await linkOf(system, 'p3@example.com')
    const form = await formAt(link)
    const before = (await responsesIn(system, first)).length
    const sent = Array.from({ length: 10 }, (_, tab) => [tab % 4, (tab >> 1) % 4, 2, (tab >> 2) % 4])
    const replies = await Promise.all(
      sent.map(answers =>
        employee.send(
          link,
          form(n => answers[n] ?? 0),
        ),
      ),
    )
    expect(replies.map(({ status }) => status).filter(status => status !== 200)).toEqual([])
    const stored = (await responsesIn(system, first)).map(answersIn)
    expect(stored).toHaveLength(before + 1)
    expect(
      stored.filter(answers => sent.some(one => JSON.stringify(one) === JSON.stringify(answers))),
    ).toHaveLength(1)
  })

  test('a reminder that may have gone out is never sent again, and goes to nobody who has answered', async () => {
    const system = running()
    const before = await system.mailCount()
    system.faults.set({ seed: 1, rates: { 'ses.SendBulkEmail': { 'lost-reply': 1 } } })
    await system.clock.advanceTo(Date.parse('2026-03-06T08:30:00Z'))
    const at = '2026-03-06T08:30:00Z'
    await putOnQueue(system, 'Waves', [
      { campaignId: first, waveId: 'w1', step: 'reminder-1', place: BERLIN, at },
    ])
    await system.clock.advanceTo(Date.parse('2026-03-06T10:00:00Z'))
    system.faults.set(noFaults)
    expect(countsOf(await system.mails({ from: before }))).toEqual(
      PEOPLE.map((_, n) => (n === 2 || n === 3 ? 0 : 1)),
    )
  })

  test('an invitation that may have gone out is sent once more and never a third time; both its links work', async () => {
    const system = running()
    const before = await system.mailCount()
    const waves = [{ opensOn: '2026-03-17', remindAfterDays: [], closesAfterDays: 3 }]
    const id = await launched(system, await hrOf(system), { campaign: aCampaign({ waves }) })
    // Every reply is lost, so that SES takes the mails each time.
    system.faults.set({ seed: 1, rates: { 'ses.SendBulkEmail': { 'lost-reply': 1 } } })
    await system.clock.advanceTo(Date.parse('2026-03-17T12:00:00Z'))
    system.faults.set(noFaults)
    const mails = await system.mails({ from: before })
    expect(countsOf(mails)).toEqual(PEOPLE.map(() => 2))

    const [one, other] = mails.filter(({ to }) => to.some(address => address.includes('p9@')))
    const links = [one, other].map(mail => linkIn({ text: mail?.text ?? '' }))
    expect(new Set(links).size).toBe(2)
    for (const link of links) {
      const form = await formAt(link)
      expect(
        await employee.send(
          link,
          form(() => 1),
        ),
      ).toMatchObject({ status: 200 })
    }
    expect(await responsesIn(system, id)).toHaveLength(1)
  })

  test.for([
    [11, '2026-04-07'],
    [12, '2026-04-21'],
  ] as const)('everything comes right while calls fail at random (seed %i)', async ([seed, opensOn]) => {
    const system = running()
    const day = Date.parse(opensOn)
    const hour = 3_600_000
    await system.clock.advanceTo(day - 48 * hour)
    const before = await system.mailCount()
    system.faults.set({
      seed,
      rates: {
        // The SDK waits for a second behind a throttle: those of SES, which it does not repeat, cost no time.
        '*': { throttle: 0.004, 'lost-reply': 0.04 },
        'ses.SendBulkEmail': { throttle: 0.2, 'lost-reply': 0.2 },
      },
    })
    const hr = await hrOf(system)
    const until = async (wanted: number[], act: () => Promise<{ status: number; body?: unknown }>) => {
      for (let tries = 0; tries < 20; tries++) {
        const done = await act()
        if (wanted.includes(done.status)) return done
      }
      throw new Error('twenty tries, and none went through')
    }
    const waves = [{ opensOn, remindAfterDays: [1], closesAfterDays: 3 }]
    const created = await until([201], () => hr.call('POST', '/api/campaigns', aCampaign({ waves })))
    const { id } = created.body as { id: string }
    // 409: an earlier try launched it, and failed after that.
    await until([202, 409], () => hr.call('POST', `/api/campaigns/${id}/launch`))
    await system.clock.advanceTo(day + 12 * hour)

    const invitations = await system.mails({ from: before })
    for (const count of countsOf(invitations)) expect([1, 2]).toContain(count)
    const answersOf = (n: number) => [n % 4, 3, (n >> 2) % 4, 1]
    const answering = PEOPLE.slice(0, 14)
    await Promise.all(
      answering.map(async (address, n) => {
        const mail = invitations.find(({ to }) => to.some(one => one.includes(address)))
        const link = linkIn({ text: mail?.text ?? '' })
        let form: Awaited<ReturnType<typeof formAt>> | undefined
        while (!form) form = await formAt(link).catch(() => undefined)
        const filled = form(question => answersOf(n)[question] ?? 0)
        await until([200], () => employee.send(link, filled))
      }),
    )
    await system.clock.advanceTo(day + 5 * 24 * hour)

    const stored = (await responsesIn(system, id)).map(answersIn)
    const sorted = (all: unknown[]) => all.map(one => JSON.stringify(one)).sort()
    expect(sorted(stored)).toEqual(sorted(answering.map((_, n) => answersOf(n))))
    const reminders = (await system.mails({ from: before })).filter(({ at }) => at > day + 24 * hour)
    for (const [n, count] of countsOf(reminders).entries()) expect(count).toBeLessThanOrEqual(n < 14 ? 0 : 1)
    expect(reminders).not.toHaveLength(0)

    const reports = (await itemsOf(system, 'Campaigns')).filter(({ pk }) => pk === `REPORTS#${id}`)
    expect(reports).toMatchObject([{ report: { outcome: 'published' } }])
    const drawn = (await itemsOf(system, 'Vault')).filter(({ pk }) => String(pk).startsWith(`DRAW#${id}#`))
    expect(drawn).toMatchObject([{ draw: { tables: Object(reports[0]?.report).tables } }])
    const injected = system.faults.injected()
    expect(injected.throttle).toBeGreaterThan(0)
    expect(injected['lost-reply']).toBeGreaterThan(0)
    system.faults.set(noFaults)
  })
})

/** A function's variables, as the template gives them. */
const variablesOf = (properties: Record<string, unknown>) =>
  (properties.Environment as { Variables: Record<string, unknown> }).Variables

describe('where functions fail and die half way', () => {
  const running = oneSystem({
    environmentsPerFunction: 2,
    adjust(template) {
      for (const { Type, Properties = {} } of Object.values(template.Resources)) {
        // Shorter than the gateway's silence after a call that times out: Lambda ends the function while it waits.
        if (
          Type === 'AWS::Lambda::Function' &&
          /send-mail|answer-check-in/.test(String(Properties.FunctionName))
        )
          Properties.Timeout = 1.9
        // Nor does the pipeline end it before.
        if (Type === 'AWS::Lambda::Function') variablesOf(Properties).EARLY_END_MS = '1'
      }
      // An answer can be stored and not be noted in Outreach.
      for (const of of statementsOf(template, 'answercheckinRole'))
        if (of.Action === 'dynamodb:PutItem' && JSON.stringify(of.Resource).includes('"Outreach'))
          of.Action = 'dynamodb:GetItem'
    },
  })
  const died = (name: string) =>
    running()
      .logs(name)
      .some(line => line.includes('Task timed out'))
  let id = ''

  test('a sender that dies between the send and its mark sends everybody one mail more at the most', async () => {
    const system = running()
    id = await launched(system, await hrOf(system))
    system.faults.set(
      seedFor('send-mail', 'ses.SendBulkEmail', { 'time-out': 0.3 }, ['time-out', undefined, undefined]),
    )
    await system.clock.advanceTo(Date.parse('2026-03-03T10:00:00Z'))
    system.faults.set(noFaults)
    expect(died('send-mail')).toBe(true)
    for (const count of countsOf(await system.mails())) expect([1, 2]).toContain(count)
  })

  test('an answer that is stored counts, whatever failed after it, and its page comes back with every choice', async () => {
    const system = running()
    const link = await linkOf(system, 'p1@example.com')
    const reply = await employee.send(
      link,
      (await formAt(link))(n => [2, 1, 3, 'declined' as const][n] ?? 0),
    )
    expect(reply.status).toBe(503)
    expect(reply.html).toContain('role="alert"')
    expect(chosenOn(reply.html)).toEqual(['2', '1', '3', 'declined'])
    expect(storedAs(await responsesIn(system, id), [2, 1, 3, 'declined'])).toHaveLength(1)
    expect(await isNoted(system, link)).toBe(false)
    await system.clock.advanceTo(system.clock.now() + 61_000)
    expect(await isNoted(system, link)).toBe(true)
  })

  test('an answer counts where the function died the moment that it was stored', async () => {
    const system = running()
    const link = await linkOf(system, 'p0@example.com')
    const filled = (await formAt(link))(() => 2)
    system.faults.set({ seed: 1, rates: { 'dynamodb.PutItem': { 'time-out': 1 } } })
    expect(await employee.send(link, filled)).toMatchObject({ status: 500 })
    system.faults.set(noFaults)
    expect(died('answer-check-in')).toBe(true)
    expect(await isNoted(system, link)).toBe(false)
    await system.clock.advanceTo(system.clock.now() + 61_000)
    expect(await isNoted(system, link)).toBe(true)
    expect(storedAs(await responsesIn(system, id), [2, 2, 2, 2])).toHaveLength(1)
    expect(await responsesIn(system, id)).toHaveLength(2)
  })

  test('nobody who has answered is reminded', async () => {
    const system = running()
    const before = await system.mailCount()
    await system.clock.advanceTo(Date.parse('2026-03-06T10:00:00Z'))
    expect(countsOf(await system.mails({ from: before }))).toEqual(PEOPLE.map((_, n) => (n < 2 ? 0 : 1)))
  })
})
