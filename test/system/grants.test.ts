/** @module-tag exhaustive */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { MINUTE } from '../../functions/domain/time.ts'
import { employee, hiddenFields, type InboxMail, linkIn, questionFields } from '../../local/demo/actors.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { aPageIsKept } from './a-page-is-kept.ts'
import { aRosterIsPreviewed } from './a-roster-is-previewed.ts'
import { consoleBrowser } from './console-browser.ts'
import { aDirectoryIsKept } from './directory-is-kept.ts'
import { grantTooMuch, TOO_MUCH, tellSomebody } from './granted-too-much.ts'
import { itemsOf, oneSystem, putOnQueue } from './one-system.ts'
import { visitAsProgram } from './programs.ts'
import { aCampaign, aRoster, hrOf, mailsTo, someCrisisLines, someSupportRoutes } from './running.ts'
import { someAreErased } from './some-are-erased.ts'

/**
 * Every grant of every role is used by somebody. One system lives through all that Hearten does; then each action on
 * each resource under each prefix must have been needed once.
 */

/** What no flow can use here, and why. */
const NOT_HERE = [
  // Lambda's own runtime writes logs; the local system keeps them in memory.
  /: logs:(CreateLogStream|PutLogEvents) on /,
  // Scheduler's dead-letter queue takes only what could not be delivered for three hours.
  /^\w+Role\w*: sqs:SendMessage on .*SchedulesDlq/,
  // Only where a directory changes somebody in the very moment in which they are counted (test/scim).
  /^settle-roster: dynamodb:BatchGetItem on .* is PEOPLE#\*$/,
  // All of HR's functions share a pipeline that looks up sessions; this one has no page yet.
  /^rehearse-campaign: .* is (SESSION#\*|STAFF)$/,
]

const running = oneSystem({
  adjust(template) {
    grantTooMuch(template)
    tellSomebody(template)
  },
})
const at = (time: string) => running().clock.advanceTo(Date.parse(time))

const mailsOf = (n: number) => mailsTo(running(), addressOf(n))
const linkOf = async (n: number): Promise<string> => linkIn((await mailsOf(n)).at(-1) ?? { text: '' })

/** The next calls of an operation by a function fare like this, so many of them, once so many have gone well. */
function faulty(
  name: string,
  operation: string,
  fault: 'throttle' | 'lost-reply',
  times: number,
  after = 0,
): () => void {
  const { faults } = running()
  const { next } = faults
  let calls = 0
  faults.next = (principal, service, called) =>
    principal === name && called === operation && ++calls > after && calls <= after + times
      ? fault
      : next(principal, service, called)
  return () => {
    faults.next = next
  }
}

/** While this is done, AWS takes none of these calls from any function. */
async function refusing(call: string, act: () => Promise<unknown>): Promise<void> {
  running().faults.set({ seed: 1, rates: { [call]: { throttle: 1 } } })
  await act().finally(() => running().faults.set())
}

/** HR pauses or resumes the campaign, and the planner has been. */
async function hrDoes(what: 'pause' | 'resume'): Promise<void> {
  const hr = await hrOf(running())
  expect(await hr.call('POST', `/api/campaigns/${campaign}/${what}`)).toMatchObject({ status: 200 })
  await running().clock.quiet()
}

/** The first function that needs the link key makes it: as if nobody had, yet. */
const forgetLinkKey = () =>
  running().owner.send(
    new DeleteCommand({ TableName: running().tableName('Vault'), Key: { pk: 'KEY', sk: 'LINK' } }),
  )

const BOUNCES = 13
const COMPLAINS = 14
const prefixes: Record<number, string> = { [BOUNCES]: 'bounce+', [COMPLAINS]: 'complaint+' }
const addressOf = (n: number) => `${prefixes[n] ?? ''}p${n}@example.com`
const inBritain = (n: number) => n >= 15 && n < 30
const employed = (n: number) => ({
  email: addressOf(n),
  locale: locales[n % locales.length],
  status: n < 30 ? 'active' : 'leave',
  ...(inBritain(n) ? { country: 'GB', time_zone: 'Europe/London' } : {}),
})
const before = aRoster(30, n => ({ ...employed(n), site: 'Potsdam' }))
/** Thirty people in five languages and two countries, and more than one message freezes who are on leave. */
const roster = aRoster(5600, employed)
const [responder, ...others] = someSupportRoutes
const routes = [
  { ...responder, country: 'DE' },
  { ...responder, id: 'eap-gb', country: 'GB', email: 'bounce+callback@assistance.example' },
  ...others,
]
let campaign = ''

/** One person of each language has another address for the second wave. */
const MOVED = [20, 21, 22, 23, 24] as const
const movedTo = (n: number) => `new${n}@example.com`
const afterMoves = aRoster(5600, n => ({
  ...employed(n),
  ...(MOVED.some(moved => moved === n) ? { email: movedTo(n) } : {}),
}))

/** How often an event was published. */
const times = (type: string) =>
  running()
    .events()
    .filter(({ event }) => event['detail-type'] === type).length

const endBounces = (of: { address: string } | { domain: string }) =>
  running().invoke('end-bounces', { ...of, before: new Date(running().clock.now()).toISOString() })

describe('a system in which everything happens', () => {
  test('HR brings in two rosters, keeps both lists, and drafts, edits and deletes', async () => {
    const hr = await hrOf(running())
    await aRosterIsPreviewed(running(), hr, before)
    // The first try fails while it writes. The second takes over from it, and loses the reply to one of its puts.
    const restore = [
      faulty('import-roster', 'BatchGetItem', 'throttle', 5),
      faulty('import-roster', 'PutItem', 'lost-reply', 1, 20),
    ]
    const importId = await hr.uploadRoster(roster)
    await at('2026-03-01T12:10:00Z')
    for (const each of restore.toReversed()) each()
    expect(await hr.call('GET', `/api/roster/imports/${importId}`)).toMatchObject({
      body: { status: 'done' },
    })
    expect(await hr.call('GET', '/api/audience')).toMatchObject({ body: { people: 30 } })
    for (const id of ['walk', 'swim'])
      expect(await hr.call('POST', '/api/resources', aResource({ id }))).toMatchObject({ status: 201 })
    expect(await hr.call('DELETE', '/api/resources/swim')).toMatchObject({ status: 204 })
    for (const path of ['/api/support-routes', '/api/resources'])
      expect(await hr.call('GET', path)).toMatchObject({ status: 200 })

    const { body } = await hr.call('POST', '/api/campaigns', aCampaign())
    const path = `/api/campaigns/${(body as { id: string }).id}`
    expect(await hr.call('PATCH', path, { name: 'Another' })).toMatchObject({ status: 200 })
    expect(await hr.call('GET', '/api/campaigns')).toMatchObject({ status: 200 })
    expect(await hr.call('DELETE', path)).toMatchObject({ status: 204 })
    expect(await hr.call('GET', '/api/audit')).toMatchObject({ status: 200 })
  })

  test('before the first email no bounce can be ended, and no key is made for it', async () => {
    expect(await endBounces({ domain: 'example.com' })).toMatchObject({ payload: '"done"' })
    const made = (await itemsOf(running(), 'Outreach')).filter(({ pk }) => /^(KEY|B#)/.test(pk))
    expect(made).toEqual([])
  })

  test('a campaign is launched; the planner finds a wave that is due and not frozen; it is paused and resumed', async () => {
    const system = running()
    // What a put finds after its lost reply is read: first of the ledger, then of the frozen shard.
    const restoreReplies = faulty('freeze-audience', 'PutItem', 'lost-reply', 1, 1)
    const restoreOthers = faulty('freeze-audience', 'PutItem', 'lost-reply', 1, 4)
    const restore = faulty('freeze-audience', 'GetItem', 'throttle', 5)
    const hr = await hrOf(system)
    await hr.call('PUT', '/api/support-routes', { routes, crisisLines: someCrisisLines })
    const waves = [
      { opensOn: '2026-03-03', remindAfterDays: [3], closesAfterDays: 10 },
      { opensOn: '2026-03-17', remindAfterDays: [], closesAfterDays: 10 },
    ]
    const draft = aCampaign({ breakdowns: ['country'], reportWishes: ['movement'], waves })
    campaign = ((await hr.call('POST', '/api/campaigns', draft)).body as { id: string }).id
    expect(await hr.call('POST', `/api/campaigns/${campaign}/launch`)).toMatchObject({ status: 202 })
    await system.clock.quiet()
    await at('2026-03-02T04:00:30Z')
    const planning = { kind: 'campaign', campaignId: campaign, at: system.clock.now() }
    await putOnQueue(system, 'Planning', [planning])
    await system.clock.quiet()
    restore()
    await at('2026-03-02T08:00:00Z')
    restoreOthers()
    restoreReplies()
    await hrDoes('pause')
    await hrDoes('resume')
    // Which links are shown depends on whom it invited, by now.
    expect(await (await hrOf(system)).call('GET', '/api/resources')).toMatchObject({ status: 200 })
  })

  test('emails go out at the pace of SES, which throttles', async () => {
    const system = running()
    await at('2026-03-03T08:00:00Z')
    const restore = faulty('send-mail', 'SendBulkEmail', 'throttle', 10)
    // Another campaign has taken all but the last seconds of what a queue can delay.
    const freeAt = Date.parse('2026-03-03T08:30:00Z') + 899_500
    const pace = { pk: 'PACE', sk: 'PACE', freeAt, version: 1 }
    await system.owner.send(new PutCommand({ TableName: system.tableName('Campaigns'), Item: pace }))
    await at('2026-03-03T11:00:00Z')
    restore()
    for (let n = 0; n < 30; n++) expect(await mailsOf(n)).toHaveLength(1)
  })

  test('people put it off, ask for a call, answer, choose follow-ups and stop the emails', async () => {
    const system = running()
    expect(await employee.send(`${await linkOf(0)}/later`, [['days', '2']])).toMatchObject({ status: 200 })
    await forgetLinkKey()
    // The last asks twice, by a double click.
    for (const n of [1, 16, 16]) {
      const { html } = await employee.open(`${await linkOf(n)}/call`)
      const [, to = ''] = /name="?to"? value="?([^">\s]+)/.exec(html) ?? []
      const typed = { language: 'en', to, reach: '0170 5550', name: 'Nightingale', voicemail: 'no' }
      expect(await employee.send(`${await linkOf(n)}/call`, Object.entries(typed))).toMatchObject({
        status: 200,
      })
    }
    await forgetLinkKey()
    for (let n = 2; n < 13; n++) {
      const link = await linkOf(n)
      const { html } = await employee.open(link)
      const answers = questionFields(html).map((field): [string, string] => [field, '1'])
      const sheet = [...hiddenFields(html), ...answers]
      expect(await employee.send(link, sheet)).toMatchObject({ status: 200 })
      if (n === 12) await aPageIsKept(system, link, sheet)
    }
    for (let n = 2; n < 7; n++)
      expect(
        await employee.send(`${await linkOf(n)}/follow-ups`, [
          ['kind', 'mindfulness'],
          ['pace', 'weekly'],
          ['language', locales[n % locales.length] ?? ''],
        ]),
      ).toMatchObject({ status: 200 })
    const stop = (await linkOf(7)).replace('/c/', '/u/')
    await employee.open(stop)
    expect(await employee.send(stop, [['choice', 'stop']])).toMatchObject({ status: 200 })
    await system.clock.quiet()
  })

  test('the responder acknowledges a call', async () => {
    const [mail]: InboxMail[] = await mailsTo(running(), 'callback@assistance.example')
    const link = /https?:\/\/\S+\/r\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? ''
    expect(await employee.open(link)).toMatchObject({ status: 200 })
    expect(await employee.send(link, [])).toMatchObject({ status: 200 })
  })

  test('an answer whose mark was lost is found and marked', async () => {
    const system = running()
    const marks = (await itemsOf(system, 'Outreach')).filter(({ sk }) => sk === 'ANSWERED')
    const { pk = '', sk = '' } = marks[0] ?? {}
    const TableName = system.tableName('Outreach')
    await system.owner.send(new DeleteCommand({ TableName, Key: { pk, sk } }))
    const message = { enrolmentId: pk.slice('E#'.length), at: system.clock.now() }
    await putOnQueue(system, 'CheckIns', [message])
    await system.clock.quiet()
    const after = (await itemsOf(system, 'Outreach')).filter(item => item.sk === 'ANSWERED')
    expect(after.map(item => item.pk).sort()).toEqual(marks.map(item => item.pk).sort())
  })

  test('reminders and follow-ups come, the wave closes, and HR reads its report', async () => {
    const system = running()
    // A claim's reply is lost, so that it is put again and meets itself.
    const restore = faulty('send-mail', 'PutItem', 'lost-reply', 1)
    await at('2026-03-16T12:00:00Z')
    restore()
    expect(await mailsOf(8)).toHaveLength(1)
    expect(await mailsOf(20)).toHaveLength(2)
    expect((await mailsOf(2)).length).toBeGreaterThan(1)
    const hr = await hrOf(system)
    const report = await hr.call('GET', `/api/campaigns/${campaign}/report`)
    expect(report).toMatchObject({ status: 200 })
    expect(system.events().map(({ event }) => event['detail-type'])).toEqual(
      expect.arrayContaining(['CampaignLaunched', 'WaveOpened', 'WaveClosed', 'ReportPublished']),
    )
  })

  test('HR gives back what will be done', async () => {
    const hr = await hrOf(running())
    const path = `/api/campaigns/${campaign}/waves/w1/give-back`
    const words = Object.fromEntries(locales.map(locale => [locale, { short: `Words in ${locale}` }]))
    const restore = faulty('give-back', 'PutItem', 'lost-reply', 1)
    expect(await hr.call('PUT', path, { words })).toMatchObject({ status: 200 })
    restore()
    expect(await hr.call('GET', path, undefined, { accept: 'text/html' })).toMatchObject({ status: 200 })
    expect(await hr.call('POST', `${path}/share`)).toMatchObject({ status: 200, body: { missing: [] } })
    const rehearsal = await hr.call('POST', `/api/campaigns/${campaign}/rehearsal`)
    expect(rehearsal).toMatchObject({ status: 200, body: { days: expect.any(Array) } })
    await running().clock.quiet()
  })

  test('addresses change, who complained turns the emails on again, and the operator ends bounces', async () => {
    const system = running()
    const hr = await hrOf(system)
    const importId = await hr.uploadRoster(afterMoves)
    await system.clock.quiet()
    expect(await hr.call('GET', `/api/roster/imports/${importId}`)).toMatchObject({
      body: { status: 'done', counts: { readdressed: MOVED.length } },
    })
    const stop = (await linkOf(COMPLAINS)).replace('/c/', '/u/')
    expect(await employee.send(stop, [['choice', 'resume']])).toMatchObject({ status: 200 })
    // Of those one asked for a call, and two chose follow-ups.
    const restore = faulty('unsubscribe', 'PutItem', 'lost-reply', 1)
    await someAreErased([await linkOf(1), await linkOf(3), await linkOf(4)])
    restore()
    for (const of of [{ address: addressOf(BOUNCES) }, { domain: 'example.com' }])
      expect(await endBounces(of)).toMatchObject({ payload: '"done"' })
  })

  test('the second wave is resumed minutes before it opens, and the scheduler takes nothing', async () => {
    await at('2026-03-17T07:50:00Z')
    await hrDoes('pause')
    await at('2026-03-17T08:20:00Z')
    await refusing('scheduler.CreateSchedule', () => hrDoes('resume'))
    expect(times('WaveOpened')).toBe(1)
  })

  test('SES takes nothing that morning', async () => {
    const sent = await running().mailCount()
    await refusing('ses.SendBulkEmail', () => at('2026-03-17T10:50:00Z'))
    expect(await running().mailCount()).toBe(sent)
    expect(times('WaveOpened')).toBe(2)
  })

  test('what was due is put back, over a pause as well, and comes', async () => {
    const system = running()
    const before = (await mailsOf(2)).length
    await hrDoes('pause')
    // The next morning passes too, so that what was put back finds the campaign paused.
    await at('2026-03-18T14:00:00Z')
    const openings = system.schedules().filter(({ name }) => name.startsWith('again.'))
    expect(openings.map(({ next }) => new Date(next ?? 0).toISOString()).sort()).toEqual([
      '2026-03-19T08:30:00.000Z',
      '2026-03-19T09:30:00.000Z',
    ])
    // Follow-ups, which people asked for, go on in a pause.
    expect(await mailsOf(2)).toHaveLength(before + 1)
    await hrDoes('resume')
    await at('2026-03-19T12:00:00Z')
    expect(await mailsOf(2)).toHaveLength(before + 2)
    for (const n of MOVED) expect(await mailsTo(system, movedTo(n))).toHaveLength(1)
    for (const n of [BOUNCES, COMPLAINS]) expect(await mailsOf(n)).toHaveLength(2)
  })

  test('of those who are asked at a new address one says yes, one no, and one looks for a call first', async () => {
    const [yes, no, call] = await Promise.all(
      MOVED.map(async n => linkIn((await mailsTo(running(), movedTo(n)))[0] ?? { text: '' })),
    )
    const asked = /name="?here"?/
    const { html } = await employee.open(`${call}/call`)
    expect(html).toMatch(asked)
    const begun = await employee.send(yes ?? '', [['here', 'yes']])
    expect(questionFields(begun.html)).not.toEqual([])
    const stopped = await employee.send(no ?? '', [['here', 'no']])
    expect([stopped.status, questionFields(stopped.html)]).toEqual([200, []])
    // Who said yes has the check-in from then on.
    expect((await employee.open(yes ?? '')).html).not.toMatch(asked)
  })

  test('the wave is resumed minutes before it closes, the scheduler takes nothing, and it closes', async () => {
    await at('2026-03-27T23:00:00Z')
    await hrDoes('pause')
    await at('2026-03-27T23:50:00Z')
    await refusing('scheduler.CreateSchedule', () => hrDoes('resume'))
    const given = (await mailsOf(8)).filter(({ text }) => text.includes('/give-back'))
    expect(given).toHaveLength(1)
    const page = await employee.open(linkIn(given[0] ?? { text: '' }))
    expect([page.status, page.html.includes('Words in')]).toEqual([200, true])
    // At an address that was asked about first, that is looked up too.
    const asked = linkIn((await mailsTo(running(), movedTo(MOVED[0])))[0] ?? { text: '' })
    expect(await employee.open(`${asked}/give-back`)).toMatchObject({ status: 404 })
    await at('2026-03-28T00:10:00Z')
    expect(times('WaveClosed')).toBe(2)
  })
})

test('a directory is connected, and keeps people', () => aDirectoryIsKept(running(), faulty))

test('people of HR look at a page of each function of the console, and a program asks each of the API', async () => {
  const browser = consoleBrowser(running())
  await browser.signIn('hr-admin@example.com')
  for (const page of [
    ...['/hr', '/hr/roster', '/hr/connections', '/hr/support', '/hr/audit', '/hr/service-accounts'],
    ...[`/hr/reports/${campaign}`, `/hr/give-back/${campaign}/w1`],
  ]) {
    // Its use is noted once a minute.
    await running().clock.advanceTo(running().clock.now() + 2 * MINUTE)
    await browser.open(page)
  }
  await browser.open('/hr/people')
  expect(await browser.send('/hr/sign-out', [])).toMatchObject({ path: '/hr/signed-out' })
  expect(await visitAsProgram(running(), campaign)).toEqual([
    200, 200, 200, 200, 200, 200, 403, 403, 200, 204,
  ])
})

test('uses every grant and every prefix in every policy, but for those that were granted too much', () => {
  const unused = running()
    .unusedGrants()
    .filter(grant => !NOT_HERE.some(known => known.test(grant)))
  expect(unused.toSorted()).toEqual(TOO_MUCH.toReversed())
})

test('and each reason why one cannot be used here is still needed', () => {
  const unused = running().unusedGrants()
  for (const known of NOT_HERE) expect(unused.filter(grant => known.test(grant))).not.toEqual([])
})
