import { Agent, request } from 'node:http'
import { Worker } from 'node:worker_threads'
import type { Deployment } from '../template/deployment.ts'

/** A queue's counts at the current virtual time. Messages whose delay or time-out has just ended are ready. */
export interface QueueState {
  name: string
  arn: string
  ready: number
  delayed: number
  inFlight: number
  /** Epoch milliseconds at which the next delay or visibility time-out ends; absent if there is none. */
  nextDeadline?: number
}

/** A message as the poller of an event source mapping receives it: the parts of an `SQSRecord`. */
export interface ReceivedMessage {
  messageId: string
  receiptHandle: string
  body: string
  md5OfBody: string
  /** `ApproximateReceiveCount`, `SentTimestamp`, `MessageGroupId`, … */
  attributes: Record<string, string>
  messageAttributes: Record<string, { DataType: string; StringValue?: string; BinaryValue?: string }>
}

interface SendOptions {
  delaySeconds?: number
  MessageAttributes?: ReceivedMessage['messageAttributes']
}

/** What AWS's own services (pollers, scheduler, event bus) do with queues. */
export interface QueueDoor {
  send(queueArn: string, body: string, options?: SendOptions): Promise<void>
  /**
   * Up to `most` (1–10) messages that are ready now, without waiting. Moves exhausted messages to their dead-letter
   * queue.
   */
  receive(queueArn: string, most: number): Promise<ReceivedMessage[]>
  remove(queueArn: string, receiptHandles: string[]): Promise<void>
  /** Sets the visibility time-out of these messages; 0 makes them visible at once. */
  setVisibility(queueArn: string, receiptHandles: string[], seconds: number): Promise<void>
  state(): Promise<QueueState[]>
}

/** A mail that SES accepted, as stored in the inbox. */
export interface StoredMail {
  messageId: string
  from: string
  to: string[]
  subject: string
  html?: string
  text?: string
  headers: { name: string; value: string }[]
  /** Epoch milliseconds, to the second. */
  at: number
}

export interface Emulators {
  /** Mails in the order of acceptance. `to` keeps those to one address; `from` skips so many first. */
  endpoints: { dynamodb: string; sqs: string; s3: string; ses: string; oidc: string }
  queues: QueueDoor
  /** Mails in order of acceptance; `to` keeps those to one address, `from` skips so many first. */
  mails(filter?: { to?: string; from?: number; most?: number }): Promise<StoredMail[]>
  mailCount(): Promise<number>
  /** The mail as a file for a mail program. */
  eml(messageId: string): Promise<string | undefined>
  /** Deletes an item if its time to live has still passed at `now` (epoch ms). */
  expireItem(tableName: string, key: Record<string, unknown>, now: number): Promise<boolean>
  /** Empties tables, queues, buckets and the inbox. Only for emulators without a data folder. */
  empty(): Promise<void>
  stop(): Promise<void>
}

/** The account's sending limits at SES. */
export interface SendQuota {
  Max24HourSend: number
  /** Mails a second. */
  MaxSendRate: number
}

/** What SES commonly grants an account first, out of its sandbox: 50,000 mails a day, 14 a second. */
const FIRST_QUOTA: SendQuota = { Max24HourSend: 50_000, MaxSendRate: 14 }

export interface EmulatorOptions {
  deployment: Deployment
  time: SharedArrayBuffer
  /** The issuer as in tokens. The gateway serves it at this address. */
  issuerUrl: string
  /** Stores state in this folder; in memory without it. */
  dataDir?: string
  sendQuota?: SendQuota
  /** A folder for Node's compile cache, for the next start. */
  compileCache?: string
}

/** The worker data of the emulators' thread, */
export type EmulatorData = EmulatorOptions & { sendQuota: SendQuota }

/** and the messages to it. */
export type EmulatorQuestion =
  | { ask: 'queues' }
  | { ask: 'mails'; to?: string; from: number; most: number }
  | { ask: 'mail-count' }
  | { ask: 'eml'; messageId: string }
  | { ask: 'empty' }
  | { ask: 'stop' }

/**
 * Starts every emulator in one thread that runs in virtual time, and creates the deployment's tables, queues, buckets
 * and mail templates in them.
 */
export async function startEmulators(options: EmulatorOptions): Promise<Emulators> {
  const worker = new Worker(new URL('./emulators-worker.ts', import.meta.url), {
    workerData: { sendQuota: FIRST_QUOTA, ...options } satisfies EmulatorData,
    // fauxqs stores its data with node:sqlite, which is still experimental.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    ...(options.compileCache ? { env: { ...process.env, NODE_COMPILE_CACHE: options.compileCache } } : {}),
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const started = Promise.withResolvers<Emulators['endpoints']>()
  let asked = 0
  let stopping = false
  const fail = (error: Error) => {
    if (stopping) return
    console.error('The emulators failed:', error)
    started.reject(error)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (message: Started | Answered) => {
    if ('started' in message) return started.resolve(message.started)
    const question = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) question?.reject(new Error(message.error))
    else question?.resolve(message.answer)
  })
  worker.on('error', fail)
  const ended = new Promise<void>(resolve => {
    worker.on('exit', code => {
      fail(new Error(`The emulators ended with code ${code}`))
      resolve()
    })
  })
  const ask = <Answer>(question: EmulatorQuestion): Promise<Answer> => {
    const id = asked++
    const reply = Promise.withResolvers<unknown>()
    waiting.set(id, reply)
    worker.postMessage({ id, question })
    return reply.promise as Promise<Answer>
  }
  const endpoints = await started.promise
  const tables = new Map(options.deployment.tables.map(table => [table.name, table]))

  return {
    endpoints,
    queues: {
      ...queueDoor(endpoints.sqs, agent),
      state: () => ask<QueueState[]>({ ask: 'queues' }),
    },
    mails: ({ to, from = 0, most = Number.MAX_SAFE_INTEGER } = {}) =>
      ask<StoredMail[]>({ ask: 'mails', from, most, ...(to ? { to } : {}) }),
    mailCount: () => ask<number>({ ask: 'mail-count' }),
    eml: messageId => ask<string | undefined>({ ask: 'eml', messageId }),
    async expireItem(tableName, key, now) {
      const attribute = tables.get(tableName)?.ttlAttribute
      if (!attribute) throw new Error(`Table ${tableName} has no time to live`)
      const { status, text } = await post(agent, endpoints.dynamodb, 'DynamoDB_20120810.DeleteItem', {
        TableName: tableName,
        Key: key,
        ConditionExpression: '#expiry <= :now',
        ExpressionAttributeNames: { '#expiry': attribute },
        ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
      })
      if (status === 200) return true
      if (text.includes('ConditionalCheckFailedException')) return false
      throw new Error(`An item of ${tableName} could not expire: ${text}`)
    },
    empty: () => ask<void>({ ask: 'empty' }),
    async stop() {
      stopping = true
      await Promise.race([ask({ ask: 'stop' }), ended])
      await worker.terminate()
      agent.destroy()
    },
  }
}

type Started = { started: Emulators['endpoints'] }
type Answered = { id: number; answer?: unknown; error?: string; started?: never }

/** The queue operations of AWS's own services, through the emulator's HTTP API. */
function queueDoor(url: string, agent: Agent): Omit<QueueDoor, 'state'> {
  const call = async (operation: string, queueArn: string, input: Record<string, unknown>) => {
    const [, , , , account, name] = queueArn.split(':')
    const QueueUrl = `${url}/${account}/${name}`
    const { status, text } = await post(agent, url, `AmazonSQS.${operation}`, { QueueUrl, ...input })
    if (status !== 200) throw new Error(`${operation} on ${queueArn} failed: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }
  return {
    async send(queueArn, body, { delaySeconds, MessageAttributes } = {}) {
      await call('SendMessage', queueArn, {
        MessageBody: body,
        ...(delaySeconds === undefined ? {} : { DelaySeconds: delaySeconds }),
        ...(MessageAttributes ? { MessageAttributes } : {}),
      })
    },
    async receive(queueArn, most) {
      const { Messages = [] } = (await call('ReceiveMessage', queueArn, {
        MaxNumberOfMessages: Math.min(10, most),
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      })) as { Messages?: WireMessage[] }
      return Messages.map(message => ({
        messageId: message.MessageId,
        receiptHandle: message.ReceiptHandle,
        body: message.Body,
        md5OfBody: message.MD5OfBody,
        attributes: message.Attributes ?? {},
        messageAttributes: message.MessageAttributes ?? {},
      }))
    },
    async remove(queueArn, receiptHandles) {
      for (let start = 0; start < receiptHandles.length; start += 10)
        await call('DeleteMessageBatch', queueArn, {
          Entries: receiptHandles
            .slice(start, start + 10)
            .map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle })),
        })
    },
    async setVisibility(queueArn, receiptHandles, seconds) {
      for (let start = 0; start < receiptHandles.length; start += 10)
        await call('ChangeMessageVisibilityBatch', queueArn, {
          Entries: receiptHandles.slice(start, start + 10).map((ReceiptHandle, index) => ({
            Id: String(index),
            ReceiptHandle,
            VisibilityTimeout: seconds,
          })),
        })
    },
  }
}

interface WireMessage {
  MessageId: string
  ReceiptHandle: string
  Body: string
  MD5OfBody: string
  Attributes?: Record<string, string>
  MessageAttributes?: ReceivedMessage['messageAttributes']
}

/** One call in AWS's JSON protocol, straight to an emulator. */
function post(agent: Agent, url: string, target: string, input: unknown) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const body = Buffer.from(JSON.stringify(input))
    const outgoing = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'content-length': body.length,
          'x-amz-target': target,
          'x-amz-date': '20260101T000000Z',
          authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
        },
      },
      incoming => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        )
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
