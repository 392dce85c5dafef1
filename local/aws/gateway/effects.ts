import type { Table } from '../../template/deployment.ts'
import type { Answer } from './aws-errors.ts'
import type { AwsRequest } from './aws-request.ts'
import type { MeterEntry } from './meters.ts'

/** Callbacks about the effects of a call. */
export interface GatewayHooks {
  messageSent(queueArn: string): void
  objectCreated(object: { bucket: string; key: string; size: number; etag: string }): void
  /** An item was given a time to live, in epoch seconds. `key` is in DynamoDB's JSON. */
  expirySet(item: { tableName: string; key: Record<string, unknown>; expiresAt: number }): void
  mailAccepted(mail: AcceptedMail): void
}

interface AcceptedMail {
  messageId: string
  from: string
  to: string[]
  configurationSet?: string
  tags: Record<string, string[]>
}

/** AWS bills a message or event per 64 KB. */
const CHUNK_BYTES = 64 * 1024

const chunksOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / CHUNK_BYTES))

type Json = Record<string, unknown>

const parsed = (answer: Answer): Json =>
  answer.body.length === 0 ? {} : (JSON.parse(answer.body.toString('utf8')) as Json)

/** What a successful call costs in addition to the call itself. `answer` may be a failure of the service. */
export function billOf(
  call: AwsRequest,
  answer: Answer,
): Omit<MeterEntry, 'principal' | 'service' | 'operation'> {
  switch (call.service) {
    case 'dynamodb':
      return dynamoBill(call, answer)
    case 'sqs': {
      const received = call.operation === 'ReceiveMessage' ? answer.body.length : 0
      const sent = call.operation.startsWith('SendMessage') ? call.bodyBytes : 0
      return { billedUnits: chunksOf(Math.max(received, sent)) }
    }
    case 'ses':
      return { billedUnits: answer.status === 200 ? acceptedMails(call, answer).length : 0 }
    case 'events':
      return {
        billedUnits: ((call.input.Entries ?? []) as unknown[])
          .map(entry => chunksOf(JSON.stringify(entry).length))
          .reduce((sum, chunks) => sum + chunks, 0),
      }
    default:
      return {}
  }
}

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])

/** The units that the emulator reports. A write refused by its condition is billed too: at least one unit. */
function dynamoBill({ operation }: AwsRequest, answer: Answer): { readUnits?: number; writeUnits?: number } {
  if (answer.status !== 200)
    return answer.body.includes('ConditionalCheckFailedException') ? { writeUnits: 1 } : {}
  const { ConsumedCapacity: consumed } = parsed(answer)
  const units = [consumed]
    .flat()
    .reduce<number>(
      (sum, one) => sum + ((one as { CapacityUnits?: number } | undefined)?.CapacityUnits ?? 0),
      0,
    )
  return WRITES.has(operation) ? { writeUnits: units } : { readUnits: units }
}

/** Calls the hooks for the effects of a successful call. */
export function reportEffects(call: AwsRequest, answer: Answer, hooks: GatewayHooks, tables: Tables): void {
  if (answer.status !== 200) return
  const { operation, needs, path, input } = call
  if (call.service === 'sqs' && operation.startsWith('SendMessage'))
    hooks.messageSent(needs[0]?.resource ?? '')
  if (call.service === 's3' && operation === 'PutObject') {
    const [, bucket = '', ...key] = path.split('/')
    hooks.objectCreated({
      bucket,
      key: decodeURIComponent(key.join('/')),
      size: call.bodyBytes,
      etag: String(answer.headers.etag ?? '').replaceAll('"', ''),
    })
  }
  if (call.service === 'ses') for (const mail of acceptedMails(call, answer)) hooks.mailAccepted(mail)
  if (call.service === 'dynamodb')
    for (const { tableName, item } of writtenItems(operation, input)) {
      const table = tables.get(tableName)
      const expiry = table?.ttlAttribute ? secondsOf(item[table.ttlAttribute]) : undefined
      if (table && expiry !== undefined)
        hooks.expirySet({ tableName, key: keyOf(table, item), expiresAt: expiry })
    }
}

type Tables = ReadonlyMap<string, Table>

const keyOf = (table: Table, item: Json): Json =>
  Object.fromEntries(table.keySchema.map(({ AttributeName }) => [AttributeName, item[AttributeName]]))

/** A number attribute, or nothing: items whose time to live is not a number never expire. */
function secondsOf(attribute: unknown): number | undefined {
  const number = (attribute as { N?: string } | undefined)?.N
  return number === undefined ? undefined : Number(number)
}

/** Items that a call writes as a whole. For updates see `updatedExpiry`. */
function writtenItems(operation: string, input: Json): { tableName: string; item: Json }[] {
  if (operation === 'PutItem')
    return [{ tableName: String(input.TableName), item: (input.Item ?? {}) as Json }]
  if (operation !== 'BatchWriteItem') return []
  return Object.entries(
    (input.RequestItems ?? {}) as Record<string, { PutRequest?: { Item: Json } }[]>,
  ).flatMap(([tableName, writes]) =>
    writes.flatMap(({ PutRequest }) => (PutRequest ? [{ tableName, item: PutRequest.Item }] : [])),
  )
}

/**
 * The item whose time to live an update may have set: its table and key, if the update names the attribute. Only the
 * item itself shows the new value.
 */
export function updatedExpiry(
  { operation, input }: AwsRequest,
  tables: Tables,
): { table: Table; key: Json } | undefined {
  const table = operation === 'UpdateItem' ? tables.get(String(input.TableName)) : undefined
  if (!table?.ttlAttribute) return undefined
  const names = Object.values((input.ExpressionAttributeNames ?? {}) as Record<string, string>)
  const named =
    names.includes(table.ttlAttribute) ||
    new RegExp(`\\b${table.ttlAttribute}\\b`).test(String(input.UpdateExpression))
  return named ? { table, key: (input.Key ?? {}) as Json } : undefined
}

/** The expiry of an item as `GetItem` answers it. */
export function expiryIn(table: Table, answer: Answer): number | undefined {
  const { Item } = parsed(answer)
  return table.ttlAttribute ? secondsOf((Item as Json | undefined)?.[table.ttlAttribute]) : undefined
}

type Tag = { Name: string; Value: string }
type Destination = { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] }
type BulkEntry = { Destination: Destination; ReplacementTags?: Tag[] }

/** The mails that a send has handed over. A bulk send's results are in the order of its entries. */
function acceptedMails({ operation, input }: AwsRequest, answer: Answer): AcceptedMail[] {
  const from = String(input.FromEmailAddress ?? '')
  const set = input.ConfigurationSetName
  const shared = { from, ...(typeof set === 'string' ? { configurationSet: set } : {}) }
  const result = parsed(answer)
  if (operation === 'SendEmail')
    return [
      {
        ...shared,
        messageId: String(result.MessageId),
        to: addressesOf(input.Destination as Destination | undefined),
        tags: tagsOf((input.EmailTags ?? []) as Tag[]),
      },
    ]
  if (operation !== 'SendBulkEmail') return []
  const entries = (input.BulkEmailEntries ?? []) as BulkEntry[]
  const results = (result.BulkEmailEntryResults ?? []) as { MessageId: string; Status: string }[]
  return results.flatMap(({ MessageId, Status }, index) => {
    const entry = entries[index]
    if (Status !== 'SUCCESS' || !entry) return []
    const tags = [...((input.DefaultEmailTags ?? []) as Tag[]), ...(entry.ReplacementTags ?? [])]
    return [{ ...shared, messageId: MessageId, to: addressesOf(entry.Destination), tags: tagsOf(tags) }]
  })
}

const addressesOf = (destination: Destination = {}): string[] => [
  ...(destination.ToAddresses ?? []),
  ...(destination.CcAddresses ?? []),
  ...(destination.BccAddresses ?? []),
]

/** A later tag of the same name replaces an earlier one, as SES's replacement tags do. */
const tagsOf = (tags: readonly Tag[]): Record<string, string[]> =>
  Object.fromEntries(tags.map(({ Name, Value }) => [Name, [Value]]))
