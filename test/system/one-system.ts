import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, inject } from 'vitest'
import { credentialsOf } from '../../local/aws/gateway/gateway.ts'
import { employee, hiddenFields, questionFields } from '../../local/demo/actors.ts'
import { type System, type SystemOptions, startSystem } from '../../local/system.ts'
import { START } from './running.ts'

type Options = Pick<SystemOptions, 'adjust' | 'environmentsPerFunction'>

const start = (options: Options): Promise<System> =>
  startSystem({ assemblyDirectory: inject('assemblyDirectory'), start: START, ...options })

/** The system that the test files of this process use one after the other; it ends with the process. */
let shared: System | undefined

/** What a function remembers for a minute would come from another test file. */
const forgets = (name: string) => !readFileSync(`functions/${name}.ts`, 'utf8').includes('cachedForAMinute(')

/**
 * As if it had just started, but for code that is loaded, and for the keys that pseudonyms and tokens are made with: functions
 * remember them as long as they are warm.
 */
export async function emptied(system: System, environmentsPerFunction: number): Promise<void> {
  const keys = await keysIn(system)
  await system.reset({ environmentsPerFunction, staysWarm: forgets })
  for (const key of keys) await system.owner.send(new PutCommand(key))
}

/** The system of the file before, emptied. One that a failed test left at work is replaced. */
async function sharedSystem(environmentsPerFunction: number): Promise<System> {
  try {
    if (shared) {
      await Promise.race([shared.clock.quiet(), setTimeout(5000, undefined, { ref: false })])
      await emptied(shared, environmentsPerFunction)
    }
  } catch (thrown) {
    console.warn('the system of the last file is replaced:', thrown)
    await shared?.stop()
    shared = undefined
  }
  shared ??= await start({ environmentsPerFunction })
  return shared
}

/**
 * One running system for all the tests of a file, which go on where the one before them stopped. One environment a
 * function: another one only takes time to start, unless a test is about what happens at once. A file that does not
 * change the template takes over the system of the file before it, emptied: to start one and warm up its code takes
 * longer than most tests.
 */
export function oneSystem({ adjust, environmentsPerFunction = 1 }: Options = {}): () => System {
  let system: System | undefined
  beforeAll(async () => {
    system = await (adjust
      ? start({ adjust, environmentsPerFunction })
      : sharedSystem(environmentsPerFunction))
  })
  afterAll(() => (adjust ? system?.stop() : undefined))
  return () => {
    if (!system) throw new Error('the system has not started')
    return system
  }
}

/** What an SDK client needs to act as a function of the system, or as the account's `owner`. */
export const actingAs = ({ url, deployment }: System, name: string) => ({
  endpoint: url,
  region: deployment.region,
  credentials: credentialsOf(name),
})

/** A queue by its construct's id, such as `Mail` or `MailDlq`. */
export function queueOf({ deployment }: System, id: string) {
  const found = deployment.queues.find(({ logicalId }) => logicalId.replace(/[0-9A-F]{8}$/, '') === id)
  if (!found) throw new Error(`the template has no queue ${id}`)
  return found
}

/** Puts bodies on a queue as the account's owner: text as it is, anything else as JSON. Up to ten, in one request. */
export async function putOnQueue(system: System, id: string, bodies: unknown[]): Promise<void> {
  const client = new SQSClient(actingAs(system, 'owner'))
  await client.send(
    new SendMessageBatchCommand({
      QueueUrl: queueOf(system, id).url,
      Entries: bodies.map((body, n) => ({
        Id: String(n),
        MessageBody: typeof body === 'string' ? body : JSON.stringify(body),
      })),
    }),
  )
  client.destroy()
}

export async function stateOf(system: System, id: string) {
  const { name } = queueOf(system, id)
  const state = (await system.queues.state()).find(one => one.name === name)
  if (!state) throw new Error(`the queue ${id} has no state`)
  return state
}

/** The function's next put waits, as behind a throttle, for a second: until `meanwhile` is done. */
export function whilePutting(
  { faults }: System,
  name: string,
  meanwhile: () => Promise<unknown>,
  putsBefore = 0,
): Promise<void> {
  const { next } = faults
  let puts = 0
  return new Promise<void>((done, failed) => {
    faults.next = (principal, service, operation) => {
      if (principal !== name || operation !== 'PutItem' || puts++ < putsBefore)
        return next(principal, service, operation)
      faults.next = next
      meanwhile().then(() => done(), failed)
      return 'throttle'
    }
  })
}

const alarmsOf = async ({ url }: System) =>
  (await (await fetch(`${url}/local/alarms`)).json()) as { queue?: string; log?: string; state: string }[]

/** `OK` or `ALARM`: how the alarm on a dead-letter queue stands. */
export async function alarmOn(system: System, id: string): Promise<string | undefined> {
  return (await alarmsOf(system)).find(({ queue }) => queue === queueOf(system, id).name)?.state
}

/** `OK` or `ALARM`: how the alarm on what a function logs stands. */
export async function alarmOnLog(system: System, name: string): Promise<string | undefined> {
  return (await alarmsOf(system)).find(({ log }) => log === name)?.state
}

type Item = { pk: string; sk: string } & Record<string, unknown>

async function keysIn(system: System): Promise<{ TableName: string; Item: Item }[]> {
  const found: { TableName: string; Item: Item }[] = []
  for (const table of ['Directory', 'Outreach', 'Vault'])
    for (const Item of await itemsOf(system, table))
      if (/^(KEY|TOKENKEYS?)$/.test(Item.pk)) found.push({ TableName: system.tableName(table), Item })
  return found
}

/** All that a table holds, as the account's owner reads it, in the order of its keys. */
export async function itemsOf(system: System, table: string): Promise<Item[]> {
  const items: Item[] = []
  let from: Record<string, unknown> | undefined
  do {
    const page = await system.owner.send(
      new ScanCommand({ TableName: system.tableName(table), ConsistentRead: true, ExclusiveStartKey: from }),
    )
    items.push(...((page.Items ?? []) as Item[]))
    from = page.LastEvaluatedKey
  } while (from)
  const order = ({ pk, sk }: Item) => `${pk}\n${sk}`
  return items.sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** The answers in the Vault to one campaign. */
export const responsesIn = async (system: System, campaignId: string): Promise<Item[]> =>
  (await itemsOf(system, 'Vault')).filter(({ pk }) => pk.startsWith(`W#${campaignId}#`))

/** Whether Outreach knows of an answer to the link. */
export async function isNoted(system: System, link: string): Promise<boolean> {
  const bytes = Buffer.from(link.split('/c/')[1]?.slice(0, 43) ?? '', 'base64url')
  const pk = `E#${bytes.subarray(0, 16).toString('base64url')}`
  return (await itemsOf(system, 'Outreach')).some(item => item.pk === pk && item.sk === 'ANSWERED')
}

/** Reads a page's form, and gives what fills it in: the value of each question by its place on the page. */
export async function formAt(
  link: string,
): Promise<(value: (question: number) => number | 'declined') => [string, string][]> {
  const { html } = await employee.open(link)
  const hidden = hiddenFields(html)
  const fields = questionFields(html)
  if (fields.length === 0) throw new Error('the page asks nothing')
  return value => [
    ...hidden,
    ['choice', 'send'],
    ...fields.map((field, n): [string, string] => [field, String(value(n))]),
  ]
}
