/** @module-tag exhaustive */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import { employee, hiddenFields, type InboxMail, linkIn, questionFields } from '../../local/demo/actors.ts'
import type { Template } from '../../local/template/template.ts'
import { aResource } from '../domain/follow-up/resources.ts'
import { itemsOf, oneSystem, putOnQueue } from './one-system.ts'
import { aCampaign, aRoster, hrOf, mailsTo, someCrisisLines, someSupportRoutes } from './running.ts'

/**
 * Every grant of every role is used by somebody. One system lives through all that Hearten does; then each action on
 * each resource under each prefix must have been needed once.
 */

interface Statement {
  Action: string | string[]
  Resource: { 'Fn::GetAtt'?: string[] }
  Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys': string | string[] } }
}

/** Grants that nothing needs, which the last test must tell: one prefix too many, and one action. */
function grantTooMuch(template: Template): void {
  const statementsOf = (role: string) => {
    const found = Object.entries(template.Resources).find(
      ([logicalId, { Type }]) => Type === 'AWS::IAM::Policy' && logicalId.startsWith(role),
    )
    const document = found?.[1].Properties?.PolicyDocument as { Statement: Statement[] } | undefined
    return document?.Statement ?? []
  }
  const put = statementsOf('sharesupportRole').find(({ Action }) => Action === 'dynamodb:PutItem')
  const keys = put?.Condition?.['ForAllValues:StringLike']
  if (!put || !keys) throw new Error('share-support puts nothing')
  keys['dynamodb:LeadingKeys'] = [keys['dynamodb:LeadingKeys'], 'P#*'].flat()
  statementsOf('readauditRole').push({
    ...structuredClone(put),
    Action: 'dynamodb:DeleteItem',
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 'HOLD#*' } },
  })
}
const TOO_MUCH = [
  expect.stringMatching(
    /^share-support: dynamodb:PutItem on .*Outreach.* where dynamodb:LeadingKeys is P#\*$/,
  ),
  expect.stringMatching(/^read-audit: dynamodb:DeleteItem on .*Outreach.* where .* is HOLD#\*$/),
]

/** What no flow can use here, and why. */
const NOT_HERE = [
  // Lambda's own runtime writes logs; the local system keeps them in memory.
  /: logs:(CreateLogStream|PutLogEvents) on /,
  // Scheduler's dead-letter queue takes only what could not be delivered for three hours.
  /^\w+Role\w*: sqs:SendMessage on .*SchedulesDlq/,
]

const running = oneSystem({ adjust: grantTooMuch })
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

describe('a system in which everything happens', () => {
  test('HR brings in two rosters, keeps both lists, and drafts, edits and deletes', async () => {
    const hr = await hrOf(running())
    await hr.uploadRoster(before)
    await running().clock.quiet()
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
    expect(await hr.call('GET', '/api/support-routes')).toMatchObject({ status: 200 })
    expect(await hr.call('GET', '/api/resources')).toMatchObject({ status: 200 })

    const { body } = await hr.call('POST', '/api/campaigns', aCampaign())
    const path = `/api/campaigns/${(body as { id: string }).id}`
    expect(await hr.call('PATCH', path, { name: 'Another' })).toMatchObject({ status: 200 })
    expect(await hr.call('GET', '/api/campaigns')).toMatchObject({ status: 200 })
    expect(await hr.call('DELETE', path)).toMatchObject({ status: 204 })
    expect(await hr.call('GET', '/api/audit')).toMatchObject({ status: 200 })
  })

  test('a campaign is launched; the planner finds it freezing; it is paused and resumed', async () => {
    const system = running()
    const restore = faulty('freeze-audience', 'GetItem', 'throttle', 5)
    const hr = await hrOf(system)
    await hr.call('PUT', '/api/support-routes', { routes, crisisLines: someCrisisLines })
    const draft = aCampaign({ breakdowns: ['country'] })
    campaign = ((await hr.call('POST', '/api/campaigns', draft)).body as { id: string }).id
    expect(await hr.call('POST', `/api/campaigns/${campaign}/launch`)).toMatchObject({ status: 202 })
    await system.clock.quiet()
    const planning = { kind: 'campaign', campaignId: campaign, at: system.clock.now() }
    await putOnQueue(system, 'Planning', [planning])
    await system.clock.quiet()
    restore()
    await at('2026-03-01T20:00:00Z')
    const later = await hrOf(system)
    expect(await later.call('POST', `/api/campaigns/${campaign}/pause`)).toMatchObject({ status: 200 })
    await system.clock.quiet()
    expect(await later.call('POST', `/api/campaigns/${campaign}/resume`)).toMatchObject({ status: 200 })
    await system.clock.quiet()
    // Which links are shown depends on whom it invited, by now.
    expect(await later.call('GET', '/api/resources')).toMatchObject({ status: 200 })
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
      const sheet: [string, string][] = [...hiddenFields(html), ['choice', 'send'], ...answers]
      expect(await employee.send(link, sheet)).toMatchObject({ status: 200 })
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
    expect(await employee.open(stop)).toMatchObject({ status: 200 })
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
    await at('2026-03-20T12:00:00Z')
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
