import type { Deployment, Table } from '../../template/deployment.ts'
import type { Need } from './authority.ts'

/** The parts of an HTTP request that identify an SDK call. */
export interface HttpRequest {
  method: string
  /** Path and query as on the request line. */
  url: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export interface AwsRequest {
  accessKeyId: string
  /** The signing name: dynamodb, sqs, s3, ses, scheduler, events. */
  service: string
  operation: string
  needs: Need[]
  /** The parsed JSON body; `{}` where there is none, or where it is not JSON (S3). */
  input: Record<string, unknown>
  path: string
  query: URLSearchParams
  /** The size of the body as the service stores it, without the chunk headers of a streaming upload. */
  bodyBytes: number
}

/** A call that the local system does not know. It is answered with an error, never let through. */
export class UnknownCall extends Error {}

/** What resolves names of tables, queues and buckets to ARNs, and knows the keys of tables. */
interface Surroundings {
  region: string
  accountId: string
  tables: ReadonlyMap<string, Table>
}

/** The parts of a deployment that are needed to name resources. */
export function surroundingsOf({ region, accountId, tables }: Deployment): Surroundings {
  return { region, accountId, tables: new Map(tables.map(table => [table.name, table])) }
}

/** Whether a request is signed for AWS, by header or by presigned query. */
export const isSigned = (url: string, authorization: string | undefined): boolean =>
  authorization?.startsWith('AWS4-HMAC-SHA256 ') === true || url.includes('X-Amz-Credential=')

/**
 * Reads which operation of which service a request is, who signed it, and which permissions it needs according to the
 * service authorization reference. Throws `UnknownCall` for anything unknown.
 */
export function readAwsRequest(request: HttpRequest, around: Surroundings): AwsRequest {
  const cut = request.url.indexOf('?')
  const path = cut < 0 ? request.url : request.url.slice(0, cut)
  const query = new URLSearchParams(cut < 0 ? '' : request.url.slice(cut + 1))
  const { accessKeyId, service } = readCredential(text(request.headers.authorization), query)
  const reader = Object.hasOwn(READERS, service) ? READERS[service] : undefined
  if (!reader) throw new UnknownCall(`Service ${service} is not known to the local system`)
  const { operation, needs, input = {} } = reader({ ...request, path, query }, around)
  const bodyBytes = Number(text(request.headers['x-amz-decoded-content-length']) ?? request.body.length)
  return { accessKeyId, service, operation, needs, input, path, query, bodyBytes }
}

/** The service that a request is signed for, where the rest cannot be read. */
export function signedService(url: string, authorization: string | undefined): string {
  try {
    return readCredential(authorization, new URLSearchParams(url.split('?')[1] ?? '')).service
  } catch {
    return ''
  }
}

interface Parsed extends HttpRequest {
  path: string
  query: URLSearchParams
}

type Read = { operation: string; needs: Need[]; input?: Record<string, unknown> }
type Reader = (request: Parsed, around: Surroundings) => Read

/** `Credential=<key>/<date>/<region>/<service>/aws4_request`, from the header or the query. */
function readCredential(authorization: string | undefined, query: URLSearchParams) {
  const credential =
    authorization?.match(/Credential=([^,\s]+)/)?.[1] ?? query.get('X-Amz-Credential') ?? undefined
  const [accessKeyId, , , service] = credential?.split('/') ?? []
  if (!accessKeyId || !service) throw new UnknownCall('The request is not signed with Signature Version 4')
  return { accessKeyId, service }
}

const text = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

function json(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {}
  const parsed: unknown = JSON.parse(body.toString('utf8'))
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new UnknownCall('The body of the request is not a JSON object')
  return parsed as Record<string, unknown>
}

/** `X-Amz-Target: DynamoDB_20120810.GetItem` → `GetItem`. */
function target(request: Parsed): string {
  const operation = text(request.headers['x-amz-target'])?.split('.').at(-1)
  if (!operation) throw new UnknownCall('The request names no operation in X-Amz-Target')
  return operation
}

type Attributes = Record<string, unknown>

const readDynamoDb: Reader = (request, around) => {
  const operation = target(request)
  const input = json(request.body)
  const action = `dynamodb:${operation}`
  switch (operation) {
    case 'GetItem':
    case 'DeleteItem':
    case 'UpdateItem':
      return { operation, input, needs: tableNeeds(around, action, input, [input.Key as Attributes]) }
    case 'PutItem':
      return { operation, input, needs: tableNeeds(around, action, input, [input.Item as Attributes]) }
    case 'Query':
    case 'Scan':
      return { operation, input, needs: tableNeeds(around, action, input, queriedKeys(around, input)) }
    case 'DescribeTable':
      return { operation, input, needs: tableNeeds(around, action, input, []).slice(0, 1) }
    case 'BatchGetItem':
    case 'BatchWriteItem': {
      const perTable = Object.entries((input.RequestItems ?? {}) as Record<string, unknown>)
      const needs = perTable.flatMap(([TableName, asked]) =>
        tableNeeds(around, action, { TableName }, batchKeys(asked)),
      )
      return { operation, input, needs }
    }
    default:
      throw new UnknownCall(`dynamodb:${operation} is not known to the local system`)
  }
}

function batchKeys(asked: unknown): Attributes[] {
  if (!Array.isArray(asked)) return ((asked as { Keys?: Attributes[] }).Keys ?? []) as Attributes[]
  return asked.map((write: { PutRequest?: { Item: Attributes }; DeleteRequest?: { Key: Attributes } }) =>
    write.PutRequest ? write.PutRequest.Item : (write.DeleteRequest?.Key ?? {}),
  )
}

/** `<partition key> = :value` of a query, after substituting its names and values. */
function queriedKeys(around: Surroundings, input: Record<string, unknown>): Attributes[] {
  const table = tableNamed(around, input.TableName)
  const keys = input.IndexName
    ? table.indexes.find(index => index.IndexName === input.IndexName)?.KeySchema
    : table.keySchema
  const partition = keys?.find(key => key.KeyType === 'HASH')?.AttributeName
  const names = (input.ExpressionAttributeNames ?? {}) as Record<string, string>
  const values = (input.ExpressionAttributeValues ?? {}) as Record<string, unknown>
  for (const [, name = '', value = ''] of String(input.KeyConditionExpression ?? '').matchAll(
    /([#\w]+)\s*=\s*(:\w+)/g,
  ))
    if (partition && (names[name] ?? name) === partition) return [{ [partition]: values[value] }]
  return []
}

function tableNamed(around: Surroundings, given: unknown): Table {
  const name = String(given).split(':table/').at(-1) ?? ''
  const table = around.tables.get(name)
  if (!table) throw new UnknownCall(`Table ${name} is not in the template`)
  return table
}

/**
 * The action on the table or its index and, under a customer-managed key, DynamoDB's KMS request in the caller's name:
 * `kms:Decrypt` on that key ("DynamoDB encryption at rest: usage notes").
 */
function tableNeeds(
  around: Surroundings,
  action: string,
  input: Record<string, unknown>,
  items: (Attributes | undefined)[],
): Need[] {
  const table = tableNamed(around, input.TableName)
  const partition = table.keySchema.find(key => key.KeyType === 'HASH')?.AttributeName ?? ''
  const leading = new Set<string>()
  for (const item of items) {
    const value = item?.[partition]
    if (value && typeof value === 'object') leading.add(String(Object.values(value)[0]))
  }
  const resource = input.IndexName ? `${table.arn}/index/${String(input.IndexName)}` : table.arn
  const needs: Need[] = [
    leading.size > 0
      ? { action, resource, context: { 'dynamodb:LeadingKeys': [...leading] } }
      : { action, resource },
  ]
  if (table.kmsKeyArn)
    needs.push({
      action: 'kms:Decrypt',
      resource: table.kmsKeyArn,
      context: {
        'kms:ViaService': `dynamodb.${around.region}.amazonaws.com`,
        'kms:EncryptionContext:aws:dynamodb:tableName': table.name,
      },
    })
  return needs
}

/** SQS operations and their IAM actions; batch operations have no action of their own. */
const SQS_ACTIONS: Record<string, string> = {
  SendMessage: 'sqs:SendMessage',
  SendMessageBatch: 'sqs:SendMessage',
  ReceiveMessage: 'sqs:ReceiveMessage',
  DeleteMessage: 'sqs:DeleteMessage',
  DeleteMessageBatch: 'sqs:DeleteMessage',
  ChangeMessageVisibility: 'sqs:ChangeMessageVisibility',
  ChangeMessageVisibilityBatch: 'sqs:ChangeMessageVisibility',
  GetQueueAttributes: 'sqs:GetQueueAttributes',
  PurgeQueue: 'sqs:PurgeQueue',
}

const readSqs: Reader = (request, { region, accountId }) => {
  const operation = target(request)
  const action = Object.hasOwn(SQS_ACTIONS, operation) ? SQS_ACTIONS[operation] : undefined
  if (!action) throw new UnknownCall(`sqs:${operation} is not known to the local system`)
  const input = json(request.body)
  const name = String(input.QueueUrl).split('/').at(-1)
  const resource = `arn:aws:sqs:${region}:${accountId}:${name}`
  return { operation, input, needs: [{ action, resource }] }
}

/** Query parameters of S3 that do not change the operation. */
const S3_PLAIN =
  /^(x-id|list-type|prefix|delimiter|max-keys|continuation-token|start-after|encoding-type|fetch-owner|response-.+|x-amz-.+)$/i

const readS3: Reader = ({ method, path, query, headers }) => {
  const [, bucket = '', ...rest] = path.split('/')
  const key = decodeURIComponent(rest.join('/'))
  const odd = [...query.keys()].find(name => !S3_PLAIN.test(name))
  if (odd) throw new UnknownCall(`s3: ${method} with ?${odd} is not known to the local system`)
  if (headers['x-amz-copy-source']) throw new UnknownCall('s3:CopyObject is not known to the local system')
  const bucketArn = `arn:aws:s3:::${bucket}`
  const object = (operation: string, action: string): Read => ({
    operation,
    needs: [{ action: `s3:${action}`, resource: `${bucketArn}/${key}` }],
  })
  if (bucket !== '' && key !== '') {
    if (method === 'PUT') return object('PutObject', 'PutObject')
    if (method === 'GET') return object('GetObject', 'GetObject')
    if (method === 'HEAD') return object('HeadObject', 'GetObject')
    if (method === 'DELETE') return object('DeleteObject', 'DeleteObject')
  }
  if (bucket !== '' && key === '') {
    const list: Need = { action: 's3:ListBucket', resource: bucketArn }
    if (method === 'HEAD') return { operation: 'HeadBucket', needs: [list] }
    if (method === 'GET' && query.get('list-type') === '2')
      return {
        operation: 'ListObjectsV2',
        needs: [{ ...list, context: { 's3:prefix': query.get('prefix') ?? '' } }],
      }
  }
  throw new UnknownCall(`s3: ${method} ${path} is not known to the local system`)
}

/** The path of one address of SES's suppression list. */
export const SUPPRESSED = /^\/v2\/email\/suppression\/addresses\/([^/]+)$/

const readSes: Reader = (request, around) => {
  const route = `${request.method} ${request.path}`
  if (route === 'GET /v2/email/account')
    return { operation: 'GetAccount', needs: [{ action: 'ses:GetAccount', resource: '*' }] }
  // Service Authorization Reference: the suppression list belongs to the account, and is no resource.
  if (request.method === 'DELETE' && SUPPRESSED.test(request.path))
    return {
      operation: 'DeleteSuppressedDestination',
      needs: [{ action: 'ses:DeleteSuppressedDestination', resource: '*' }],
    }
  const sending = SENDING[route]
  if (!sending) throw new UnknownCall(`ses: ${route} is not known to the local system`)
  const input = json(request.body)
  const { operation, actions } = sending
  return { operation, input, needs: actions.flatMap(action => sendNeeds(around, action, input)) }
}

/**
 * A bulk send needs the action of version 1 too, since "some operations require several different actions" (Service
 * Authorization Reference); granting only the newer one fails in practice (django-anymail, Amazon SES, permissions).
 */
const SENDING: Record<string, { operation: string; actions: string[] }> = {
  'POST /v2/email/outbound-emails': { operation: 'SendEmail', actions: ['ses:SendEmail'] },
  'POST /v2/email/outbound-bulk-emails': {
    operation: 'SendBulkEmail',
    actions: ['ses:SendBulkEmail', 'ses:SendBulkTemplatedEmail'],
  },
}

/**
 * Sending needs permission for the sender's identity (the address or its domain, whichever is verified), and for the
 * configuration set and the template if they are named ("Actions, resources, and condition keys for Amazon SES v2").
 */
function sendNeeds(around: Surroundings, action: string, input: Record<string, unknown>): Need[] {
  const ses = (kind: string, name: string) =>
    `arn:aws:ses:${around.region}:${around.accountId}:${kind}/${name}`
  const from = String(input.FromEmailAddress ?? '')
  const address = (from.match(/<([^>]+)>/)?.[1] ?? from).trim()
  const domain = address.split('@').at(-1) ?? ''
  // A verified domain covers those below it.
  const labels = domain.split('.')
  const parents = labels.slice(1, -1).map((_label, index) => labels.slice(index + 1).join('.'))
  const context = { 'ses:FromAddress': address }
  const needs: Need[] = [
    {
      action,
      resource: ses('identity', domain),
      orResources: [...parents.map(parent => ses('identity', parent)), ses('identity', address)],
      context,
    },
  ]
  if (typeof input.ConfigurationSetName === 'string')
    needs.push({ action, resource: ses('configuration-set', input.ConfigurationSetName), context })
  const content = (input.DefaultContent ?? input.Content ?? {}) as { Template?: { TemplateName?: string } }
  if (content.Template?.TemplateName)
    needs.push({ action, resource: ses('template', content.Template.TemplateName), context })
  return needs
}

const readScheduler: Reader = (request, { region, accountId }) => {
  const { method, path, query } = request
  const input = json(request.body)
  const scheduler = `arn:aws:scheduler:${region}:${accountId}`
  if (path === '/schedules' && method === 'GET')
    return {
      operation: 'ListSchedules',
      input,
      needs: [{ action: 'scheduler:ListSchedules', resource: '*' }],
    }
  const name = path.match(/^\/schedules\/([^/]+)$/)?.[1]
  const operation = (
    { POST: 'CreateSchedule', PUT: 'UpdateSchedule', GET: 'GetSchedule', DELETE: 'DeleteSchedule' } as Record<
      string,
      string
    >
  )[method]
  if (!name || !operation)
    throw new UnknownCall(`scheduler: ${method} ${path} is not known to the local system`)
  const group = String(input.GroupName ?? query.get('groupName') ?? 'default')
  const needs: Need[] = [
    {
      action: `scheduler:${operation}`,
      resource: `${scheduler}:schedule/${group}/${decodeURIComponent(name)}`,
    },
  ]
  const role = (input.Target as { RoleArn?: string } | undefined)?.RoleArn
  if (role)
    needs.push({
      action: 'iam:PassRole',
      resource: role,
      context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    })
  return { operation, input, needs }
}

const readEvents: Reader = (request, { region, accountId }) => {
  const operation = target(request)
  if (operation !== 'PutEvents') throw new UnknownCall(`events:${operation} is not known to the local system`)
  const input = json(request.body)
  const entries = (input.Entries ?? []) as { EventBusName?: string; DetailType?: string }[]
  return {
    operation,
    input,
    needs: entries.map(({ EventBusName, DetailType }) => ({
      action: 'events:PutEvents',
      resource: `arn:aws:events:${region}:${accountId}:event-bus/${EventBusName?.split('event-bus/').at(-1) ?? 'default'}`,
      ...(DetailType === undefined ? {} : { context: { 'events:detail-type': DetailType } }),
    })),
  }
}

const READERS: Record<string, Reader> = {
  dynamodb: readDynamoDb,
  sqs: readSqs,
  s3: readS3,
  ses: readSes,
  scheduler: readScheduler,
  events: readEvents,
}
