import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { PutEventsCommand } from '@aws-sdk/client-eventbridge'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3'
import {
  CreateScheduleCommand,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  ListEmailIdentitiesCommand,
  SendBulkEmailCommand,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2'
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type HttpRequest,
  isSigned,
  readAwsRequest,
  surroundingsOf,
  UnknownCall,
} from '../../../../local/aws/gateway/aws-request.ts'
import { sdkClients } from '../../sdk-clients.ts'
import { deployed } from '../../template-fixture.ts'

const deployment = deployed()
const around = surroundingsOf(deployment)
const [VAULT = '', DIRECTORY = ''] = deployment.tables.map(({ name }) => name)
const vaultArn = `arn:aws:dynamodb:eu-central-1:000000000000:table/${VAULT}`
const keyArn = deployment.keys[0]?.arn
const QUEUE_URL = 'http://127.0.0.1:4000/000000000000/Hearten-test-Mail'
const queueArn = 'arn:aws:sqs:eu-central-1:000000000000:Hearten-test-Mail'

const recorded: HttpRequest[] = []
let server: Server
let clients: ReturnType<typeof clientsAt>

/** What the SDK really sends, when it is told this endpoint. */
const clientsAt = (endpoint: string) =>
  sdkClients({
    endpoint,
    region: 'eu-central-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'LOCALME', secretAccessKey: 'local' },
  })

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method = '', url = '', headers } = request
    recorded.push({ method, url, headers, body: Buffer.concat(parts) })
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  clients = clientsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})

afterAll(() => {
  for (const client of Object.values(clients)) client.destroy()
  server.close()
})

/** Lets the SDK send a command, and reads what arrived. The empty answer may well displease the SDK. */
async function read(send: (to: typeof clients) => Promise<unknown>) {
  recorded.length = 0
  await send(clients).catch(() => undefined)
  const [request] = recorded
  if (!request) throw new Error('The SDK sent nothing')
  return readAwsRequest(request, around)
}

const allowOn = (action: string, resource: string) => expect.objectContaining({ action, resource })
const key = { pk: { S: 'P#1' }, sk: { S: 'JOURNEY' } }
const decrypt = {
  action: 'kms:Decrypt',
  resource: keyArn,
  context: {
    'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com',
    'kms:EncryptionContext:aws:dynamodb:tableName': VAULT,
  },
}
const values = { ':p': { S: 'P#1' } }

describe('on a table with a key of its own, an item operation needs the action and the key', () => {
  const commands: [string, (to: typeof clients) => Promise<unknown>][] = [
    ['GetItem', ({ dynamodb }) => dynamodb.send(new GetItemCommand({ TableName: VAULT, Key: key }))],
    ['PutItem', ({ dynamodb }) => dynamodb.send(new PutItemCommand({ TableName: VAULT, Item: key }))],
    ['DeleteItem', ({ dynamodb }) => dynamodb.send(new DeleteItemCommand({ TableName: VAULT, Key: key }))],
    [
      'UpdateItem',
      ({ dynamodb }) =>
        dynamodb.send(new UpdateItemCommand({ TableName: VAULT, Key: key, UpdateExpression: 'REMOVE a' })),
    ],
    [
      'Query',
      ({ dynamodb }) =>
        dynamodb.send(
          new QueryCommand({
            TableName: VAULT,
            KeyConditionExpression: '#p = :p',
            ExpressionAttributeNames: { '#p': 'pk' },
            ExpressionAttributeValues: values,
          }),
        ),
    ],
  ]
  test.each(commands)('%s', async (operation, send) => {
    expect(await read(send)).toMatchObject({
      accessKeyId: 'LOCALME',
      service: 'dynamodb',
      operation,
      needs: [
        {
          action: `dynamodb:${operation}`,
          resource: vaultArn,
          context: { 'dynamodb:LeadingKeys': ['P#1'] },
        },
        decrypt,
      ],
    })
  })
})

test('a scan reads every key, so it names none', async () => {
  const { needs } = await read(({ dynamodb }) => dynamodb.send(new ScanCommand({ TableName: VAULT })))
  expect(needs).toEqual([{ action: 'dynamodb:Scan', resource: vaultArn }, decrypt])
})

test('a query of an index is judged on the index', async () => {
  const { needs } = await read(({ dynamodb }) =>
    dynamodb.send(
      new QueryCommand({
        TableName: DIRECTORY,
        IndexName: 'by-address',
        KeyConditionExpression: 'email = :p',
        ExpressionAttributeValues: values,
      }),
    ),
  )
  expect(needs.map(({ resource }) => resource)).toEqual([
    `arn:aws:dynamodb:eu-central-1:000000000000:table/${DIRECTORY}/index/by-address`,
  ])
})

test('a batch is judged on each of its tables', async () => {
  const written = await read(({ dynamodb }) =>
    dynamodb.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [VAULT]: [{ PutRequest: { Item: key } }, { DeleteRequest: { Key: { ...key, pk: { S: 'P#2' } } } }],
          [DIRECTORY]: [{ PutRequest: { Item: key } }],
        },
      }),
    ),
  )
  expect(written.needs).toMatchObject([
    {
      action: 'dynamodb:BatchWriteItem',
      resource: vaultArn,
      context: { 'dynamodb:LeadingKeys': ['P#1', 'P#2'] },
    },
    { action: 'kms:Decrypt', resource: keyArn },
    { action: 'dynamodb:BatchWriteItem', resource: vaultArn.replace(VAULT, DIRECTORY) },
  ])
  const got = await read(({ dynamodb }) =>
    dynamodb.send(new BatchGetItemCommand({ RequestItems: { [VAULT]: { Keys: [key] } } })),
  )
  expect(got.needs).toMatchObject([{ action: 'dynamodb:BatchGetItem', resource: vaultArn }, decrypt])
})

describe('a queue is judged by its name, whatever host the URL has', () => {
  const entries = [{ Id: '0', MessageBody: 'm' }]
  const handles = [{ Id: '0', ReceiptHandle: 'r' }]
  const QueueUrl = QUEUE_URL
  const commands: [string, string, (to: typeof clients) => Promise<unknown>][] = [
    [
      'SendMessage',
      'SendMessage',
      ({ sqs }) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'm' })),
    ],
    [
      'SendMessageBatch',
      'SendMessage',
      ({ sqs }) => sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries })),
    ],
    ['ReceiveMessage', 'ReceiveMessage', ({ sqs }) => sqs.send(new ReceiveMessageCommand({ QueueUrl }))],
    [
      'DeleteMessage',
      'DeleteMessage',
      ({ sqs }) => sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: 'r' })),
    ],
    [
      'DeleteMessageBatch',
      'DeleteMessage',
      ({ sqs }) => sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: handles })),
    ],
    [
      'ChangeMessageVisibility',
      'ChangeMessageVisibility',
      ({ sqs }) =>
        sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: 'r', VisibilityTimeout: 0 })),
    ],
    [
      'GetQueueAttributes',
      'GetQueueAttributes',
      ({ sqs }) => sqs.send(new GetQueueAttributesCommand({ QueueUrl })),
    ],
  ]
  test.each(commands)('%s needs sqs:%s', async (operation, action, send) => {
    expect(await read(send)).toMatchObject({
      service: 'sqs',
      operation,
      needs: [{ action: `sqs:${action}`, resource: queueArn }],
    })
  })
})

describe('an object is judged by bucket and key', () => {
  const object = { Bucket: 'rosters', Key: 'incoming/a b.csv' }
  const objectArn = 'arn:aws:s3:::rosters/incoming/a b.csv'
  const commands: [string, string, string, (to: typeof clients) => Promise<unknown>][] = [
    [
      'PutObject',
      'PutObject',
      objectArn,
      ({ s3 }) => s3.send(new PutObjectCommand({ ...object, Body: 'x' })),
    ],
    ['GetObject', 'GetObject', objectArn, ({ s3 }) => s3.send(new GetObjectCommand(object))],
    ['HeadObject', 'GetObject', objectArn, ({ s3 }) => s3.send(new HeadObjectCommand(object))],
    ['DeleteObject', 'DeleteObject', objectArn, ({ s3 }) => s3.send(new DeleteObjectCommand(object))],
    [
      'ListObjectsV2',
      'ListBucket',
      'arn:aws:s3:::rosters',
      ({ s3 }) => s3.send(new ListObjectsV2Command({ Bucket: 'rosters', Prefix: 'incoming/' })),
    ],
  ]
  test.each(commands)('%s needs s3:%s', async (operation, action, resource, send) => {
    expect(await read(send)).toMatchObject({
      service: 's3',
      operation,
      needs: [{ action: `s3:${action}`, resource }],
    })
  })

  test('a presigned URL is signed by who made it', async () => {
    const url = new URL(await getSignedUrl(clients.s3, new PutObjectCommand(object), { expiresIn: 60 }))
    const request = { method: 'PUT', url: url.pathname + url.search, headers: {}, body: Buffer.from('a,b') }
    expect(isSigned(request.url, undefined)).toBe(true)
    expect(readAwsRequest(request, around)).toMatchObject({
      accessKeyId: 'LOCALME',
      operation: 'PutObject',
      needs: [{ action: 's3:PutObject', resource: objectArn }],
    })
  })
})

describe('a mail needs its identity, its configuration set and its template', () => {
  const ses = (what: string) => `arn:aws:ses:eu-central-1:000000000000:${what}`
  const template = { TemplateName: 'hearten-invitation-en', TemplateData: '{}' }
  const from = {
    FromEmailAddress: 'Wellbeing <wellbeing@mail.hearten.example>',
    ConfigurationSetName: 'hearten',
  }
  const needed = (action: string) => [
    {
      action,
      resource: ses('identity/mail.hearten.example'),
      orResources: [ses('identity/hearten.example'), ses('identity/wellbeing@mail.hearten.example')],
      context: { 'ses:FromAddress': 'wellbeing@mail.hearten.example' },
    },
    allowOn(action, ses('configuration-set/hearten')),
    allowOn(action, ses('template/hearten-invitation-en')),
  ]
  test('SendBulkEmail', async () => {
    const sent = await read(({ ses }) =>
      ses.send(
        new SendBulkEmailCommand({
          ...from,
          DefaultContent: { Template: template },
          BulkEmailEntries: [{ Destination: { ToAddresses: ['a@b.example'] } }],
        }),
      ),
    )
    expect(sent).toMatchObject({ service: 'ses', operation: 'SendBulkEmail' })
    expect(sent.needs).toEqual([...needed('ses:SendBulkEmail'), ...needed('ses:SendBulkTemplatedEmail')])
  })
  test('SendEmail', async () => {
    const sent = await read(({ ses }) =>
      ses.send(new SendEmailCommand({ ...from, Content: { Template: template } })),
    )
    expect(sent.needs).toEqual(needed('ses:SendEmail'))
  })
  test('DeleteSuppressedDestination', async () => {
    const { operation, needs } = await read(({ ses }) =>
      ses.send(new DeleteSuppressedDestinationCommand({ EmailAddress: 'ada+1@b.example' })),
    )
    expect(operation).toBe('DeleteSuppressedDestination')
    expect(needs).toEqual([{ action: 'ses:DeleteSuppressedDestination', resource: '*' }])
  })
  test('GetAccount', async () => {
    const { needs } = await read(({ ses }) => ses.send(new GetAccountCommand({})))
    expect(needs).toEqual([{ action: 'ses:GetAccount', resource: '*' }])
  })
})

describe('a schedule needs its own action, and leave to pass on the role that it hands over', () => {
  const RoleArn = 'arn:aws:iam::000000000000:role/Hearten-test-ScheduleRole'
  const name = { Name: 'open-1', GroupName: 'hearten' }
  const schedule = {
    ...name,
    ScheduleExpression: 'at(2026-03-02T08:30:00)',
    FlexibleTimeWindow: { Mode: 'OFF' as const },
    Target: { Arn: queueArn, RoleArn },
  }
  const arn = 'arn:aws:scheduler:eu-central-1:000000000000:schedule/hearten/open-1'
  const pass = allowOn('iam:PassRole', RoleArn)
  test.each<[string, object[], (to: typeof clients) => Promise<unknown>]>([
    ['CreateSchedule', [pass], ({ scheduler }) => scheduler.send(new CreateScheduleCommand(schedule))],
    ['UpdateSchedule', [pass], ({ scheduler }) => scheduler.send(new UpdateScheduleCommand(schedule))],
    ['GetSchedule', [], ({ scheduler }) => scheduler.send(new GetScheduleCommand(name))],
    ['DeleteSchedule', [], ({ scheduler }) => scheduler.send(new DeleteScheduleCommand(name))],
  ])('%s', async (operation, more, send) => {
    const { operation: called, needs } = await read(send)
    expect([called, needs]).toEqual([operation, [allowOn(`scheduler:${operation}`, arn), ...more]])
  })
  test('ListSchedules', async () => {
    const { needs } = await read(({ scheduler }) => scheduler.send(new ListSchedulesCommand(name)))
    expect(needs).toEqual([{ action: 'scheduler:ListSchedules', resource: '*' }])
  })
})

test('each event needs the bus that it goes to, by its kind', async () => {
  const { needs } = await read(({ events }) =>
    events.send(
      new PutEventsCommand({
        Entries: [
          { EventBusName: 'hearten', Source: 'hearten', DetailType: 'WaveOpened', Detail: '{}' },
          { EventBusName: 'hearten', Source: 'hearten', DetailType: 'WaveClosed', Detail: '{}' },
        ],
      }),
    ),
  )
  const resource = 'arn:aws:events:eu-central-1:000000000000:event-bus/hearten'
  expect(needs).toEqual(
    ['WaveOpened', 'WaveClosed'].map(kind => ({
      action: 'events:PutEvents',
      resource,
      context: { 'events:detail-type': kind },
    })),
  )
})

describe('a call that is not known is an error that names it', () => {
  const put = { Put: { TableName: VAULT, Item: key } }
  const object = { Bucket: 'rosters', Key: 'a' }
  test.each<[string, (to: typeof clients) => Promise<unknown>]>([
    [
      'dynamodb:TransactWriteItems',
      ({ dynamodb }) => dynamodb.send(new TransactWriteItemsCommand({ TransactItems: [put] })),
    ],
    ['Table Nobody', ({ dynamodb }) => dynamodb.send(new GetItemCommand({ TableName: 'Nobody', Key: key }))],
    ['sqs:CreateQueue', ({ sqs }) => sqs.send(new CreateQueueCommand({ QueueName: 'q' }))],
    ['CopyObject', ({ s3 }) => s3.send(new CopyObjectCommand({ ...object, CopySource: 'rosters/b' }))],
    ['?tagging', ({ s3 }) => s3.send(new PutObjectTaggingCommand({ ...object, Tagging: { TagSet: [] } }))],
    ['/v2/email/list-identities', ({ ses }) => ses.send(new ListEmailIdentitiesCommand({}))],
    ['/schedule-groups/g', ({ scheduler }) => scheduler.send(new CreateScheduleGroupCommand({ Name: 'g' }))],
  ])('%s', async (named, send) => {
    const reading = read(send)
    await expect(reading).rejects.toThrow(named)
    await expect(reading).rejects.toBeInstanceOf(UnknownCall)
  })

  test('a request that is not signed', () => {
    expect(() =>
      readAwsRequest({ method: 'GET', url: '/', headers: {}, body: Buffer.alloc(0) }, around),
    ).toThrow('not signed')
    expect(isSigned('/c/token', 'Bearer x')).toBe(false)
  })
})
