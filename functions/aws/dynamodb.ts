import { isDeepStrictEqual } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb'
import { inParallel } from '../domain/in-parallel.ts'
import type { Condition, Item, Key, Match, QueryOptions, Table } from '../ports/table.ts'
import { clientSettings } from './clients.ts'

// One client per cold start, shared by a function's tables. Its connections stay open between events.
let client: DynamoDBDocumentClient | undefined

/** A table of this deployment, by the name in the function's environment. */
export function openTable(name: string): Table {
  client ??= DynamoDBDocumentClient.from(new DynamoDBClient(clientSettings()), {
    marshallOptions: MARSHALLING,
  })
  return tableOver(client, name)
}

/** An object with a key `constructor`, a department's name, looks like a class instance, and is a map all the same. */
export const MARSHALLING = { removeUndefinedValues: true, convertClassInstanceToMap: true }

const MAX_READ = 100
const MAX_WRITTEN = 25
const PUTS_AT_ONCE = 12

export function tableOver(client: DynamoDBDocumentClient, name: string): Table {
  return {
    async get(key) {
      const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }))
      return Item as Item | undefined
    },

    async getMany(keys) {
      const found: Item[] = []
      for (let from = 0; from < keys.length; from += MAX_READ) {
        let wanted = keys.slice(from, from + MAX_READ)
        for (let attempt = 0; wanted.length > 0; attempt++) {
          await backOffBefore(attempt)
          const { Responses, UnprocessedKeys } = await client.send(
            new BatchGetCommand({ RequestItems: { [name]: { Keys: wanted, ConsistentRead: true } } }),
          )
          found.push(...((Responses?.[name] ?? []) as Item[]))
          wanted = (UnprocessedKeys?.[name]?.Keys ?? []) as (Item & Key)[]
        }
      }
      return found
    },

    async *query(pk, options = {}) {
      let from: Record<string, unknown> | undefined
      const input = queryInput(name, pk, options)
      while (input) {
        const page = await client.send(new QueryCommand({ ...input, ExclusiveStartKey: from }))
        if (page.Items && page.Items.length > 0) yield page.Items as Item[]
        from = page.LastEvaluatedKey
        if (!from) break
      }
    },

    async put(item, condition) {
      try {
        await client.send(new PutCommand({ TableName: name, Item: item, ...conditionInput(condition) }))
        return 'put'
      } catch (error) {
        if (!isRefusedCondition(error)) throw error
        if (typeof condition === 'object' && 'absentOr' in condition) return 'conflict'
        // See `Condition`: an item that equals ours was put.
        const { pk, sk } = item
        return isDeepStrictEqual(await this.get({ pk, sk }), withoutUndefined(item)) ? 'put' : 'conflict'
      }
    },

    async putMany(items) {
      for (let from = 0; from < items.length; from += MAX_WRITTEN) {
        let wanted = items.slice(from, from + MAX_WRITTEN).map(item => ({ PutRequest: { Item: item } }))
        for (let attempt = 0; wanted.length > 0; attempt++) {
          await backOffBefore(attempt)
          const { UnprocessedItems } = await client.send(
            new BatchWriteCommand({ RequestItems: { [name]: wanted } }),
          )
          wanted = (UnprocessedItems?.[name] ?? []) as typeof wanted
        }
      }
    },

    async putEach(puts) {
      const failed: Key[] = []
      await inParallel(puts, PUTS_AT_ONCE, async ({ item, condition }) => {
        for (let attempt = 1; ; attempt++)
          try {
            const outcome = await this.put(item, condition)
            if (outcome === 'conflict') failed.push({ pk: item.pk, sk: item.sk })
            return
          } catch (error) {
            if (!isThrottled(error) || attempt > MAX_RETRIES) throw error
            await backOff(attempt)
          }
      })
      return failed
    },

    backOff,

    async remove(key, condition) {
      try {
        await client.send(new DeleteCommand({ TableName: name, Key: key, ...conditionInput(condition) }))
        return 'removed'
      } catch (error) {
        if (!isRefusedCondition(error)) throw error
        // If the reply to a removal is lost, the repeat finds nothing, which is the wanted result.
        return (await this.get(key)) === undefined ? 'removed' : 'conflict'
      }
    },
  }
}

const THROTTLED = ['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded']
const isThrottled = (error: unknown) => error instanceof Error && THROTTLED.includes(error.name)

const isRefusedCondition = (error: unknown) =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException'

/** An item as DynamoDB returns it: without undefined values. */
const withoutUndefined = (item: Item): unknown => JSON.parse(JSON.stringify(item))

const ABSENT = 'attribute_not_exists(pk)'

function conditionInput(condition: Condition | undefined) {
  if (condition === undefined) return {}
  if (condition === 'absent') return { ConditionExpression: ABSENT }
  const matches: Match[] = 'absentOr' in condition ? condition.absentOr : [condition]
  const values = matches.flatMap(({ equals }, n) => (equals === undefined ? [] : [[`:expected${n}`, equals]]))
  const wanted = matches.map(({ equals }, n) =>
    equals === undefined ? `attribute_not_exists(#field${n})` : `#field${n} = :expected${n}`,
  )
  return {
    ConditionExpression: ('absentOr' in condition ? [ABSENT, ...wanted] : wanted).join(' OR '),
    ExpressionAttributeNames: Object.fromEntries(matches.map(({ field }, n) => [`#field${n}`, field])),
    // DynamoDB refuses an empty map.
    ...(values.length > 0 ? { ExpressionAttributeValues: Object.fromEntries(values) } : {}),
  }
}

/** Undefined where `after` is beyond every key with the prefix: DynamoDB refuses a range that ends before it begins. */
function queryInput(
  table: string,
  pk: string,
  { prefix, after, before, pageSize, newestFirst }: QueryOptions,
) {
  // DynamoDB takes one condition on the sort key. So `after` within a prefix becomes a range: from the next possible
  // key (or the prefix's first) to the prefix's last.
  const [next, first, last] = [`${after}\u0000`, prefix ?? '', `${prefix ?? ''}\u{10FFFF}`]
  if (after !== undefined && isBefore(last, next)) return undefined
  const sort =
    after !== undefined
      ? {
          text: ' AND sk BETWEEN :first AND :last',
          values: { ':first': isBefore(next, first) ? first : next, ':last': last },
        }
      : prefix !== undefined
        ? { text: ' AND begins_with(sk, :prefix)', values: { ':prefix': prefix } }
        : before !== undefined
          ? { text: ' AND sk < :before', values: { ':before': before } }
          : { text: '', values: {} }
  return {
    TableName: table,
    KeyConditionExpression: `pk = :pk${sort.text}`,
    ExpressionAttributeValues: { ':pk': pk, ...sort.values },
    ConsistentRead: true,
    ...(pageSize === undefined ? {} : { Limit: pageSize }),
    ...(newestFirst ? { ScanIndexForward: false } : {}),
  }
}

/** In the order of UTF-8 bytes, as DynamoDB sorts. */
const isBefore = (one: string, other: string): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0

const MAX_RETRIES = 6

/**
 * Waits longer before each retry of the unprocessed rest of a batch. After six tries it throws, and the event is
 * retried.
 */
async function backOffBefore(attempt: number): Promise<void> {
  if (attempt === 0) return
  if (attempt > MAX_RETRIES) throw new Error('DynamoDB left part of a batch unprocessed six times')
  await backOff(attempt)
}

/** Exponential backoff with full jitter: up to 50, 100, 200 ms and so on, at most 800 ms. */
const backOff = (tries: number) =>
  new Promise<void>(done => setTimeout(done, Math.random() * 25 * 2 ** Math.min(tries, 5)))
