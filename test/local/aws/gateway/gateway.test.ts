import { GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { CreateScheduleCommand } from '@aws-sdk/client-scheduler'
import { GetAccountCommand, SendBulkEmailCommand, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moveVirtualTime, virtualNow } from '../../../../local/time/virtual-time.ts'
import { startLocalAws } from '../../local-aws.ts'

let aws: Awaited<ReturnType<typeof startLocalAws>>
let submit: ReturnType<typeof aws.clientsOf>
let VAULT: string

beforeAll(async () => {
  aws = await startLocalAws()
  submit = aws.clientsOf('answer-check-in')
  VAULT = aws.named('Vault')
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.told.length = 0
  aws.meters.reset()
  aws.faults.set({ seed: 0, rates: {} })
})

const keyOf = (pk: string) => ({ pk: { S: pk }, sk: { S: 'RESPONSE' } })
const put = (pk: string, more: object = {}) =>
  submit.dynamodb.send(new PutItemCommand({ TableName: VAULT, Item: { ...keyOf(pk), ...more } }))

/** What a call fails with. */
const failure = (call: Promise<unknown>): Promise<Error & { $metadata?: { httpStatusCode?: number } }> =>
  call.then(
    () => {
      throw new Error('The call was let through')
    },
    error => error,
  )

/** How it is told to a function that asks the Vault for an item. */
const refusedTheVault = (name: string) =>
  failure(aws.clientsOf(name).dynamodb.send(new GetItemCommand({ TableName: VAULT, Key: keyOf('W#1') })))

describe('a call is let through or refused by the caller’s own policies', () => {
  test('what is granted works, by the real wire', async () => {
    await put('W#1', { answer: { N: '2' } })
    const { Item } = await submit.dynamodb.send(new GetItemCommand({ TableName: VAULT, Key: keyOf('W#1') }))
    expect(Item).toEqual({ ...keyOf('W#1'), answer: { N: '2' } })
    await submit.sqs.send(new SendMessageCommand({ QueueUrl: aws.queueUrl('Mail'), MessageBody: '{"a":1}' }))
    expect(aws.told).toEqual([
      { hook: 'messageSent', what: 'arn:aws:sqs:eu-central-1:000000000000:Hearten-test-Mail' },
    ])
  })

  test('a function of HR that reaches for the Vault is refused, by name of function, action and resource', async () => {
    const refused = await refusedTheVault('read-report')
    expect(refused.name).toBe('AccessDeniedException')
    expect(refused.message).toContain('hearten-test-read-report')
    expect(refused.message).toContain('dynamodb:GetItem')
    expect(refused.message).toContain(`:table/${VAULT}`)
  })

  test('a table’s own key has to be granted too', async () => {
    const refused = await refusedTheVault('publish-report')
    expect(refused.name).toBe('AccessDeniedException')
    expect(refused.message).toContain('kms:Decrypt')
    expect(refused.message).toContain(':key/VaultKey')
  })

  test('each service refuses in its own words', async () => {
    const stranger = aws.clientsOf('read-report')
    const refusals = await Promise.all([
      failure(
        stranger.sqs.send(new SendMessageCommand({ QueueUrl: aws.queueUrl('Mail'), MessageBody: 'm' })),
      ),
      failure(stranger.s3.send(new GetObjectCommand({ Bucket: 'rosters', Key: 'incoming/a.csv' }))),
      failure(stranger.ses.send(new GetAccountCommand({}))),
      failure(
        stranger.events.send(
          new PutEventsCommand({ Entries: [{ Source: 's', DetailType: 't', Detail: '{}' }] }),
        ),
      ),
      failure(
        aws
          .clientsOf('reconcile-schedules')
          .scheduler.send(schedule('open-1', { RoleArn: 'arn:aws:iam::000000000000:role/other' })),
      ),
    ])
    expect(refusals.map(({ name }) => name)).toEqual([
      'AccessDenied',
      'AccessDenied',
      'AccessDeniedException',
      'AccessDeniedException',
      'AccessDeniedException',
    ])
    const needed = ['sqs:SendMessage', 's3:GetObject', 'ses:GetAccount', 'events:PutEvents', 'iam:PassRole']
    for (const [index, action] of needed.entries()) expect(refusals[index]?.message).toContain(action)
    expect(aws.told).toEqual([])
  })

  test('a key that belongs to no function, and a call that is not known, are errors', async () => {
    const nobody = await failure(aws.clientsOf('nobody').ses.send(new GetAccountCommand({})))
    expect(nobody.name).toBe('UnrecognizedClientException')
    const odd = await fetch(`${aws.url}/v2/email/identities`, {
      headers: {
        authorization: 'AWS4-HMAC-SHA256 Credential=LOCALOWNER/20260302/eu-central-1/ses/aws4_request',
      },
    })
    expect([odd.status, await odd.text()]).toEqual([400, expect.stringContaining('/v2/email/identities')])
  })

  test('a grant taken out of the template is missed', async () => {
    const poorer = await startLocalAws(template => {
      delete template.Resources.SubmitPolicy
    })
    try {
      const call = poorer
        .clientsOf('answer-check-in')
        .dynamodb.send(new PutItemCommand({ TableName: VAULT, Item: keyOf('W#1') }))
      const refused = await failure(call)
      expect(refused.name).toBe('AccessDeniedException')
      expect(refused.message).toMatch(/answer-check-in.*dynamodb:PutItem.*table\/Hearten-test-Vault/)
    } finally {
      await poorer.stop()
    }
  })
})

describe('a presigned upload is judged as the function that signed it', () => {
  const body = 'person_id,email\n1,a@b.example\n'
  const sign = (name: string, Key: string) =>
    getSignedUrl(aws.clientsOf(name).s3, new PutObjectCommand({ Bucket: 'rosters', Key }), {
      expiresIn: 900,
      signingDate: new Date(virtualNow(aws.time)),
    })

  test('within its grant it is taken, and the bucket’s hook hears of it', async () => {
    const response = await fetch(await sign('manage-roster', 'incoming/1.csv'), { method: 'PUT', body })
    expect(response.status).toBe(200)
    expect(aws.told).toMatchObject([
      { hook: 'objectCreated', what: { bucket: 'rosters', key: 'incoming/1.csv', size: body.length } },
    ])
    const { s3 } = aws.clientsOf('owner')
    const stored = await s3.send(new GetObjectCommand({ Bucket: 'rosters', Key: 'incoming/1.csv' }))
    expect(await stored.Body?.transformToString()).toBe(body)
  })

  test('beyond its grant, or by another function, it is refused', async () => {
    const elsewhere = await fetch(await sign('manage-roster', 'outgoing/1.csv'), { method: 'PUT', body })
    const other = await fetch(await sign('read-report', 'incoming/1.csv'), { method: 'PUT', body })
    expect([elsewhere.status, other.status]).toEqual([403, 403])
    expect(await other.text()).toMatch(/<Code>AccessDenied<\/Code>.*read-report.*s3:PutObject/)
  })

  test('after its time it is refused, by virtual time', async () => {
    const url = await sign('manage-roster', 'incoming/2.csv')
    const before = virtualNow(aws.time)
    moveVirtualTime(aws.time, before + 901_000)
    const late = await fetch(url, { method: 'PUT', body })
    moveVirtualTime(aws.time, before)
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')])
  })
})

const schedule = (Name: string, target: object = {}) =>
  new CreateScheduleCommand({
    Name,
    GroupName: 'hearten',
    ScheduleExpression: 'at(2026-03-02T08:30:00)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: 'arn:aws:sqs:eu-central-1:000000000000:Hearten-test-Mail',
      RoleArn: 'arn:aws:iam::000000000000:role/Hearten-test-ScheduleRole',
      ...target,
    },
  })

describe('what AWS does beside its answer happens here too', () => {
  test('schedules and events reach the handlers that were handed in, and their errors the caller', async () => {
    const plan = aws.clientsOf('reconcile-schedules')
    await plan.scheduler.send(schedule('open-1'))
    await plan.events.send(
      new PutEventsCommand({
        Entries: [{ EventBusName: 'hearten', Source: 'hearten', DetailType: 'WaveOpened', Detail: '{}' }],
      }),
    )
    expect(aws.told).toMatchObject([
      {
        hook: 'scheduler',
        what: { operation: 'CreateSchedule', path: '/schedules/open-1', by: 'reconcile-schedules' },
      },
      {
        hook: 'events',
        what: { operation: 'PutEvents', input: { Entries: [{ DetailType: 'WaveOpened' }] } },
      },
    ])
    const taken = await failure(plan.scheduler.send(schedule('taken')))
    expect([taken.name, taken.message]).toEqual(['ConflictException', 'It is there already'])
  })

  test('each accepted mail is told of with its own tags, and its answer carries the id that is stored', async () => {
    const entry = (address: string, wave: string) => ({
      Destination: { ToAddresses: [address] },
      ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: '{"name":"A"}' } },
      ReplacementTags: [{ Name: 'wave', Value: wave }],
      ReplacementHeaders: [{ Name: 'List-Unsubscribe', Value: `<https://hearten.example/u/${wave}>` }],
    })
    const { BulkEmailEntryResults: results = [] } = await aws.clientsOf('send-mail').ses.send(
      new SendBulkEmailCommand({
        FromEmailAddress: 'wellbeing@hearten.example',
        ConfigurationSetName: 'hearten',
        DefaultEmailTags: [{ Name: 'step', Value: 'invitation' }],
        DefaultContent: { Template: { TemplateName: 'hearten-invitation-en', TemplateData: '{"name":"B"}' } },
        BulkEmailEntries: [entry('a@b.example', 'w1'), entry('no address', 'w2'), entry('c@d.example', 'w3')],
      }),
    )
    expect(results.map(({ Status }) => Status)).toEqual(['SUCCESS', 'FAILED', 'SUCCESS'])
    expect(aws.told.map(({ what }) => what)).toEqual(
      [0, 2].map(index => ({
        messageId: results[index]?.MessageId,
        from: 'wellbeing@hearten.example',
        to: [index === 0 ? 'a@b.example' : 'c@d.example'],
        configurationSet: 'hearten',
        tags: { step: ['invitation'], wave: [`w${index + 1}`] },
      })),
    )
    const [stored] = await aws.emulators.mails({ to: 'c@d.example' })
    expect(stored).toMatchObject({
      messageId: results[2]?.MessageId,
      subject: 'A quiet word',
      text: 'Hello A',
      headers: [{ name: 'List-Unsubscribe', value: '<https://hearten.example/u/w3>' }],
    })
    expect(await aws.emulators.eml(results[2]?.MessageId ?? '')).toContain(
      'List-Unsubscribe: <https://hearten.example/u/w3>',
    )
  })

  test('a mail of a template that is not there is an error of SES', async () => {
    const missing = await failure(
      aws.clientsOf('send-mail').ses.send(
        new SendBulkEmailCommand({
          FromEmailAddress: 'wellbeing@hearten.example',
          DefaultContent: { Template: { TemplateName: 'hearten-nothing-xx', TemplateData: '{}' } },
          BulkEmailEntries: [{ Destination: { ToAddresses: ['a@b.example'] } }],
        }),
      ),
    )
    expect(missing).toMatchObject({ name: 'NotFoundException', $metadata: { httpStatusCode: 404 } })
  })

  test('an item’s time to live is told of, however it was set', async () => {
    await put('T#1', { expiresAt: { N: '1767225600' } })
    await submit.dynamodb.send(
      new UpdateItemCommand({
        TableName: VAULT,
        Key: keyOf('T#2'),
        UpdateExpression: 'SET #e = :e',
        ExpressionAttributeNames: { '#e': 'expiresAt' },
        ExpressionAttributeValues: { ':e': { N: '1767225601' } },
      }),
    )
    expect(aws.told).toEqual([
      { hook: 'expirySet', what: { tableName: VAULT, key: keyOf('T#1'), expiresAt: 1767225600 } },
      { hook: 'expirySet', what: { tableName: VAULT, key: keyOf('T#2'), expiresAt: 1767225601 } },
    ])
    expect(await aws.emulators.expireItem(VAULT, keyOf('T#1'), 1767225599_000)).toBe(false)
    expect(await aws.emulators.expireItem(VAULT, keyOf('T#1'), 1767225600_000)).toBe(true)
  })

  test('a failed condition gives the item that is there, when it was asked for', async () => {
    await put('C#1', { answer: { N: '3' } })
    const again = await failure(
      submit.dynamodb.send(
        new PutItemCommand({
          TableName: VAULT,
          Item: keyOf('C#1'),
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    )
    expect(again).toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { ...keyOf('C#1'), answer: { N: '3' } },
    })
  })
})

describe('what AWS would bill is counted, by function and operation', () => {
  const row = (operation: string) => aws.meters.rows().find(counted => counted.operation === operation)

  test('consumed capacity, even where the function did not ask for it', async () => {
    await put('M#1', { text: { S: 'x'.repeat(2500) } })
    await submit.dynamodb.send(new GetItemCommand({ TableName: VAULT, Key: keyOf('M#1') }))
    await submit.dynamodb.send(
      new QueryCommand({
        TableName: VAULT,
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': { S: 'M#1' } },
        ConsistentRead: true,
      }),
    )
    // 2.5 KB: three write units of 1 KB each; half a read unit of 4 KB, or a whole one when it must be consistent.
    expect(row('PutItem')).toMatchObject({ principal: 'answer-check-in', requests: 1, writeUnits: 3 })
    expect(row('GetItem')).toMatchObject({ readUnits: 0.5 })
    expect(row('Query')).toMatchObject({ readUnits: 1 })
  })

  test('messages by 64 KB, mails by the piece, a key once in five minutes', async () => {
    const QueueUrl = aws.queueUrl('Mail')
    await submit.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x'.repeat(70_000) }))
    await submit.sqs.send(
      new SendMessageBatchCommand({ QueueUrl, Entries: ['0', '1'].map(Id => ({ Id, MessageBody: 'x' })) }),
    )
    expect([row('SendMessage')?.billedUnits, row('SendMessageBatch')?.billedUnits]).toEqual([2, 1])
    moveVirtualTime(aws.time, virtualNow(aws.time) + 300_000)
    await put('M#2')
    await put('M#3')
    moveVirtualTime(aws.time, virtualNow(aws.time) + 300_000)
    await put('M#4')
    expect(row('Decrypt')).toMatchObject({ service: 'kms', requests: 2 })
    const { requests, services } = aws.meters.summary()
    expect(requests).toBe(7)
    expect(services.dynamodb).toEqual({ requests: 3, cost: expect.closeTo(3 * 0.625e-6, 12) })
  })

  test('a refused call is a request too', async () => {
    await failure(aws.clientsOf('read-report').ses.send(new SendEmailCommand({ Content: {} })))
    expect(row('SendEmail')).toMatchObject({ principal: 'read-report', requests: 1, cost: 0 })
  })
})

describe('faults come as they would from AWS', () => {
  const held = async (pk: string) => {
    const { Item } = await submit.dynamodb.send(new GetItemCommand({ TableName: VAULT, Key: keyOf(pk) }))
    return Item !== undefined
  }

  test('a throttle comes before the effect, and the SDK knows it as one', async () => {
    aws.faults.set({ seed: 1, rates: { 'dynamodb.PutItem': { throttle: 1 } } })
    expect((await failure(put('F#1'))).name).toBe('ThrottlingException')
    expect(await held('F#1')).toBe(false)
    aws.faults.set({ seed: 1, rates: { 'sqs.*': { throttle: 1 } } })
    const { sqs } = aws.clientsOf('answer-check-in', 2)
    const message = new SendMessageCommand({ QueueUrl: aws.queueUrl('Mail'), MessageBody: 'm' })
    expect((await failure(sqs.send(message))).name).toBe('RequestThrottled')
    expect(aws.faults.injected()).toEqual({ throttle: 2, 'lost-reply': 0, 'time-out': 0 })
    expect(aws.told).toEqual([])
  })

  test('a lost reply comes after the effect', async () => {
    aws.faults.set({ seed: 1, rates: { 'dynamodb.PutItem': { 'lost-reply': 1 } } })
    const lost = await failure(put('F#2'))
    expect(lost).not.toHaveProperty('$response')
    expect(await held('F#2')).toBe(true)
    expect(aws.faults.injected()).toMatchObject({ 'lost-reply': 1 })
  })

  test('a call that times out has had its effect long before', async () => {
    aws.faults.set({ seed: 1, rates: { 'dynamodb.PutItem': { 'time-out': 1 } } })
    const cut = new AbortController()
    const call = submit.dynamodb.send(new PutItemCommand({ TableName: VAULT, Item: keyOf('F#3') }), {
      abortSignal: cut.signal,
    })
    const failed = failure(call)
    while (!(await held('F#3'))) await new Promise(resolve => setTimeout(resolve, 5))
    cut.abort()
    expect((await failed).name).toBe('AbortError')
  })
})

test('the date of every answer is the virtual one, so that no client corrects its clock away from it', async () => {
  const response = await fetch(`${aws.url}/oidc/.well-known/openid-configuration`)
  expect(Date.parse(response.headers.get('date') ?? '')).toBe(Math.floor(virtualNow(aws.time) / 1000) * 1000)
  expect(await response.json()).toMatchObject({ issuer: `${aws.url}/oidc`, jwks_uri: `${aws.url}/oidc/jwks` })
})
