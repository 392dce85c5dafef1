import { describe, expect, test } from 'vitest'
import { type BusOptions, startBus } from '../../../local/aws/bus.ts'
import { checkPattern, matchesPattern } from '../../../local/aws/event-pattern.ts'
import type { ServiceHandler } from '../../../local/aws/gateway/gateway.ts'
import { suppressionList } from '../../../local/aws/suppression.ts'
import type { Rule } from '../../../local/template/deployment.ts'
import { makeClock } from '../../../local/time/clock.ts'
import { aDeployment, queueArn } from '../deployments.ts'

const start = Date.parse('2026-03-02T08:30:00Z')
const principal: Parameters<ServiceHandler>[0]['principal'] = {
  name: 'planner',
  arn: 'arn:p',
  roleArn: 'arn:r',
  statements: [],
}

const aRule = (with_: Partial<Rule> = {}): Rule => ({
  logicalId: 'Rule',
  name: 'rule',
  busName: 'default',
  eventPattern: { source: ['aws.s3'] },
  targets: [{ id: 'T', arn: queueArn('rosters') }],
  ...with_,
})

function busWith(rules: Rule[], with_: Partial<BusOptions> = {}) {
  const clock = makeClock({ read: () => start, write: () => {} })
  const delivered: { queue: string; body: Record<string, unknown> }[] = []
  const bus = startBus({
    deployment: aDeployment({
      rules,
      buses: [
        {
          logicalId: 'Bus',
          name: 'Hearten',
          arn: 'arn:aws:events:eu-central-1:000000000000:event-bus/Hearten',
        },
      ],
      buckets: [
        { logicalId: 'B', name: 'rosters', arn: 'arn:aws:s3:::rosters', eventBridge: true, policy: [] },
        { logicalId: 'Q', name: 'quiet', arn: 'arn:aws:s3:::quiet', eventBridge: false, policy: [] },
      ],
      configurationSets: [
        { name: 'mails', eventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT', 'renderingFailure'] },
      ],
    }),
    clock,
    targets: {
      deliver: async (arn, body) => {
        delivered.push({ queue: arn.split(':').at(-1) ?? '', body: JSON.parse(body) })
        return undefined
      },
    },
    maySend: () => true,
    suppressed: suppressionList(),
    ...with_,
  })
  const put = (...Entries: Record<string, unknown>[]) =>
    bus.handle({
      operation: 'PutEvents',
      input: { Entries },
      principal,
      path: '/',
      query: new URLSearchParams(),
    })
  return { bus, put, delivered, clock }
}

test.each<[string, Record<string, unknown>, boolean]>([
  ['an exact value', { source: ['hearten'] }, true],
  ['another value', { source: ['other'] }, false],
  ['one of several', { source: ['other', 'hearten'] }, true],
  [
    'nested fields, all of them',
    { detail: { kind: ['a'], object: { key: [{ prefix: 'incoming/' }] } } },
    true,
  ],
  [
    'nested fields, one wrong',
    { detail: { kind: ['b'], object: { key: [{ prefix: 'incoming/' }] } } },
    false,
  ],
  ['a suffix', { detail: { object: { key: [{ suffix: '.csv' }] } } }, true],
  ['a wildcard', { detail: { object: { key: [{ wildcard: 'in*/*.csv' }] } } }, true],
  [
    'a wildcard that takes a dot for itself',
    { detail: { object: { key: [{ wildcard: 'incoming/x?csv' }] } } },
    false,
  ],
  ['letters of any case', { source: [{ 'equals-ignore-case': 'Hearten' }] }, true],
  ['anything but a value', { source: [{ 'anything-but': ['other'] }] }, true],
  ['anything but a prefix', { source: [{ 'anything-but': { prefix: 'hea' } }] }, false],
  ['a field that exists', { detail: { kind: [{ exists: true }] } }, true],
  ['a field that must not exist', { detail: { other: [{ exists: false }] } }, true],
  ['a missing field', { detail: { other: ['a'] } }, false],
  ['a member of a list', { resources: ['two'] }, true],
  ['a number', { detail: { count: [3] } }, true],
  ['a number is no text', { detail: { count: ['3'] } }, false],
  ['null', { detail: { nothing: [null] } }, true],
])('a pattern matches by %s', (_, pattern, wanted) => {
  const event = {
    source: 'hearten',
    resources: ['one', 'two'],
    detail: { kind: 'a', count: 3, nothing: null, object: { key: 'incoming/x.csv' } },
  }
  checkPattern(pattern)
  expect(matchesPattern(pattern, event)).toBe(wanted)
})

test('a matcher that is not known stops the start with its logical id', () => {
  const rule = aRule({ eventPattern: { detail: { count: [{ numeric: ['>', 1] }] } } })
  expect(() => busWith([rule])).toThrow(/^Rule: .*numeric/)
  expect(() =>
    busWith([aRule({ targets: [{ id: 'T', arn: 'arn:aws:sns:eu-central-1:000000000000:t' }] })]),
  ).toThrow(/^Rule: .*sns/)
})

test('a new object in a bucket that says so reaches the queue of its rule', async () => {
  const { bus, delivered, clock } = busWith([
    aRule({ eventPattern: { source: ['aws.s3'], 'detail-type': ['Object Created'] } }),
  ])
  bus.objectCreated({ bucket: 'rosters', key: 'incoming/1.csv', size: 10, etag: 'e' })
  bus.objectCreated({ bucket: 'quiet', key: 'incoming/2.csv', size: 10, etag: 'e' })
  await clock.quiet()
  expect(delivered).toEqual([
    {
      queue: 'rosters',
      body: expect.objectContaining({
        version: '0',
        source: 'aws.s3',
        time: '2026-03-02T08:30:00Z',
        resources: ['arn:aws:s3:::rosters'],
        detail: expect.objectContaining({
          bucket: { name: 'rosters' },
          object: expect.objectContaining({ key: 'incoming/1.csv', size: 10 }),
        }),
      }),
    },
  ])
})

describe('an input transformer', () => {
  const withTransformer = (paths: Record<string, string>, template: string) =>
    busWith([aRule({ targets: [{ id: 'T', arn: queueArn('rosters'), transformer: { paths, template } }] })])

  const delivering = async (paths: Record<string, string>, template: string) => {
    const { bus, delivered, clock } = withTransformer(paths, template)
    bus.objectCreated({ bucket: 'rosters', key: 'incoming/"1".csv', size: 10, etag: 'e' })
    await clock.quiet()
    return { bodies: delivered.map(({ body }) => body), failures: bus.failures() }
  }

  test('hands on what its paths name, of any kind, and nothing else', async () => {
    const { bodies } = await delivering(
      {
        'detail-type': '$.detail-type',
        bucket: '$.detail.bucket',
        arn: '$.resources[0]',
        key: '$.detail.object.key',
        size: '$.detail.object.size',
      },
      '{"kind":<detail-type>,"of":{"bucket":<bucket>,"arn":<arn>},"text":"<key>: <size> \\"bytes\\"","size":<size>}',
    )
    expect(bodies).toEqual([
      {
        kind: 'Object Created',
        of: { bucket: { name: 'rosters' }, arn: 'arn:aws:s3:::rosters' },
        text: 'incoming/"1".csv: 10 "bytes"',
        size: 10,
      },
    ])
  })

  test('that looks for what the event lacks delivers nothing, and that is told', async () => {
    const { bodies, failures } = await delivering({ gone: '$.detail.object.gone' }, '{"gone":<gone>}')
    expect(bodies).toEqual([])
    expect(failures).toMatchObject([{ reason: 'the event has nothing at $.detail.object.gone' }])
  })

  test.each<[string, Record<string, string>, string]>([
    ['a path with a wildcard', { all: '$.resources[*]' }, '<all>'],
    ['a variable without a path', {}, '{"id":<aws.events.rule-arn>}'],
  ])('with %s stops the start with its logical id', (_, paths, template) => {
    expect(() => withTransformer(paths, template)).toThrow(/^Rule: /)
  })
})

test('a queue whose policy does not let the rule send gets nothing, and that is told', async () => {
  const { bus, delivered, clock } = busWith([aRule()], { maySend: () => false })
  bus.objectCreated({ bucket: 'rosters', key: 'a', size: 1, etag: 'e' })
  await clock.quiet()
  expect(delivered).toEqual([])
  expect(bus.failures()).toEqual([expect.objectContaining({ targetArn: queueArn('rosters') })])
})

test('events go to the rules of their own bus only, and wrong entries fail alone', async () => {
  const { put, delivered, bus, clock } = busWith([
    aRule({ busName: 'Hearten', eventPattern: { source: ['hearten'] } }),
    aRule({
      name: 'other',
      eventPattern: { source: ['hearten'] },
      targets: [{ id: 'T', arn: queueArn('wrong') }],
    }),
  ])
  const entry = { EventBusName: 'Hearten', Source: 'hearten', DetailType: 'WaveOpened', Detail: '{"a":1}' }
  const answer = await put(
    entry,
    { ...entry, Detail: 'x' },
    { ...entry, EventBusName: 'None' },
    { ...entry, Source: '' },
  )
  expect(answer).toMatchObject({
    status: 200,
    body: {
      FailedEntryCount: 3,
      Entries: [
        { EventId: expect.any(String) },
        { ErrorCode: 'MalformedDetail' },
        { ErrorCode: 'ResourceNotFoundException' },
        { ErrorCode: 'InvalidArgument' },
      ],
    },
  })
  await clock.quiet()
  expect(delivered.map(({ queue }) => queue)).toEqual(['rosters'])
  expect(bus.events()).toEqual([
    { busName: 'Hearten', event: expect.objectContaining({ 'detail-type': 'WaveOpened', detail: { a: 1 } }) },
  ])
})

test.each([
  ['bounce@simulator.amazonses.com', 'Email Bounced'],
  ['bounce+anne@example.com', 'Email Bounced'],
  ['Anne <complaint+anne@example.com>', 'Email Complaint Received'],
  ['reject+anne@example.com', 'Email Rejected'],
  ['unrendered+anne@example.com', 'Email Rendering Failed'],
  ['anne+bounce@example.com', undefined],
  ['anne.bounce@example.com', undefined],
  ['bounce@example.com', undefined],
])('mail to %s comes back as %s', async (address, wanted) => {
  const { bus, clock } = busWith([])
  const mail = { messageId: 'm', from: 'a@b.example', to: [address], tags: { kind: ['invitation'] } }
  bus.mailAccepted({ ...mail, configurationSet: 'mails' })
  bus.mailAccepted(mail)
  await clock.quiet()
  const events = bus.events().map(({ event }) => event)
  expect(events.map(event => event['detail-type'])).toEqual(wanted ? [wanted] : [])
  if (wanted)
    expect(events[0]?.detail).toMatchObject({
      mail: { messageId: 'm', tags: { kind: ['invitation'], 'ses:configuration-set': ['mails'] } },
    })
})

test.each([
  ['bounce+anne@example.com', 'Email Bounced'],
  ['complaint+anne@example.com', 'Email Complaint Received'],
])('an address on the suppression list of SES bounces until it is taken off: %s', async (address, first) => {
  const list = suppressionList()
  const { bus, clock } = busWith([], { suppressed: list })
  const sent = { messageId: 'm', from: 'a@b.example', configurationSet: 'mails', tags: {} }
  const back = async () => {
    bus.mailAccepted({ ...sent, to: [`Anne <${address}>`] })
    await clock.quiet()
    const { event } = bus.events().at(-1) ?? expect.fail('nothing came back')
    const { bounce } = event.detail as { bounce?: { bounceSubType: string } }
    return [event['detail-type'], bounce?.bounceSubType]
  }
  const takeOff = (of: string) =>
    list.handle({
      operation: 'DeleteSuppressedDestination',
      input: {},
      path: `/v2/email/suppression/addresses/${encodeURIComponent(of)}`,
      query: new URLSearchParams(),
      principal: { name: 'send-mail' } as never,
    })
  const fresh = await back()
  expect(fresh[0]).toBe(first)
  expect(await back()).toEqual(['Email Bounced', 'OnAccountSuppressionList'])
  expect(await takeOff(address.toUpperCase())).toMatchObject({ status: 200 })
  expect(await back()).toEqual(fresh)
  expect(await takeOff('nobody@example.com')).toMatchObject({ status: 404, errorType: 'NotFoundException' })
})
