import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { Server as HttpServer } from 'node:http'
import { createRequire } from 'node:module'
import { type AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Email } from 'aws-ses-v2-local/dist/store.js'
import type { FauxqsServer } from 'fauxqs'
import type { Queue, Table } from '../template/deployment.ts'
import { installVirtualTime } from '../time/virtual-time.ts'
import type { EmulatorData, EmulatorQuestion, Emulators, QueueState, StoredMail } from './emulators.ts'

// The emulators' thread, which runs in virtual time: delays, time-outs and tokens follow the clock.
const { deployment, time, issuerUrl, sendQuota, dataDir } = workerData as EmulatorData
installVirtualTime(time)
listenOnLoopbackOnly()
drawDistinctNumbers()
process.env.AWS_ACCOUNT_ID = deployment.accountId
process.env.AWS_REGION = deployment.region
if (dataDir) mkdirSync(dataDir, { recursive: true })

const [dynamo, fauxqs, ses, issuer] = await Promise.all([
  startDynamo(deployment.tables),
  startQueuesAndBuckets(),
  startMail(),
  startIssuer(),
])
const answers = { dynamodb: dynamo.url, sqs: fauxqs.url, s3: fauxqs.url, ses: ses.url, oidc: issuer.url }
parentPort?.postMessage({ started: answers satisfies Emulators['endpoints'] })

parentPort?.on('message', async ({ id, question }: { id: number; question: EmulatorQuestion }) => {
  try {
    parentPort?.postMessage({ id, answer: await answer(question) })
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) })
  }
})

async function answer(question: EmulatorQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'queues':
      return deployment.queues.map(queue => stateOf(fauxqs.server, queue))
    case 'mails':
      return ses.mails(question)
    case 'mail-count':
      return ses.count()
    case 'eml':
      return ses.eml(question.messageId)
    case 'empty':
      ses.empty()
      fauxqs.server.reset()
      await dynamo.empty()
      return undefined
    case 'stop':
      await Promise.all([dynamo.stop(), fauxqs.server.stop(), ses.stop(), issuer.stop()])
      return undefined
  }
}

/** fauxqs listens on every interface. This limits it to the loopback, with keep-alive connections. */
function listenOnLoopbackOnly(): void {
  const listen = Server.prototype.listen
  Server.prototype.listen = function (this: Server, ...parts: unknown[]) {
    const [first] = parts
    if (typeof first === 'object' && first !== null && 'host' in first && first.host === '0.0.0.0')
      parts[0] = { ...first, host: '127.0.0.1' }
    // If an emulator closed a connection just as the gateway reuses it, that would look like a fault of AWS.
    if (this instanceof HttpServer) this.keepAliveTimeout = 300_000
    return Reflect.apply(listen, this, parts) as Server
  } as typeof listen
}

/**
 * The mail emulator draws each mail's id from 9e8 random numbers and adds the position in the bulk send, so of 100,000
 * mails a few would collide. Numbers drawn in steps of 64 never do, for 14 million mails. Nothing else in this thread
 * uses Math.random: other code uses node:crypto.
 */
function drawDistinctNumbers(): void {
  const SIZE = 900_000_000
  let drawn = dataDir ? storedLines(dataDir).length : 0
  Math.random = () => (((drawn++ * 64) % SIZE) + 0.5) / SIZE
}

function urlOf(server: HttpServer): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function closed(server: HttpServer): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function startDynamo(tables: Table[]) {
  const { default: dynalite } = await import('dynalite')
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    ...(dataDir ? { path: join(dataDir, 'tables') } : {}),
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = urlOf(server)
  const create = () => Promise.all(tables.map(table => createTable(url, table)))
  await create()
  return {
    url,
    empty: async () => {
      await Promise.all(tables.map(table => deleteTable(url, table)))
      await create()
    },
    stop: () => closed(server),
  }
}

async function createTable(url: string, table: Table): Promise<void> {
  const made = await dynamoCall(url, 'CreateTable', {
    TableName: table.name,
    KeySchema: table.keySchema,
    AttributeDefinitions: table.attributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
    ...(table.indexes.length > 0 ? { GlobalSecondaryIndexes: table.indexes } : {}),
  })
  if (made.status !== 200 && !made.text.includes('ResourceInUseException'))
    throw new Error(`Table ${table.logicalId} could not be made: ${made.text}`)
  // Even a creation time of zero takes a turn of the event loop.
  for (;;) {
    const { text } = await dynamoCall(url, 'DescribeTable', { TableName: table.name })
    if ((JSON.parse(text) as { Table?: { TableStatus?: string } }).Table?.TableStatus === 'ACTIVE') return
    await new Promise(resolve => setTimeout(resolve, 1))
  }
}

async function deleteTable(url: string, { name }: Table): Promise<void> {
  await dynamoCall(url, 'DeleteTable', { TableName: name })
  for (;;) {
    if ((await dynamoCall(url, 'DescribeTable', { TableName: name })).status === 400) return
    await new Promise(resolve => setTimeout(resolve, 1))
  }
}

async function dynamoCall(url: string, operation: string, input: unknown) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
    },
    body: JSON.stringify(input),
  })
  return { status: response.status, text: await response.text() }
}

async function startQueuesAndBuckets() {
  const { startFauxqs } = await import('fauxqs')
  const server = await startFauxqs({
    port: 0,
    logger: false,
    defaultRegion: deployment.region,
    ...(dataDir ? { dataDir: join(dataDir, 'queues') } : {}),
  })
  for (const queue of deployment.queues)
    if (!server.inspectQueue(queue.name))
      server.createQueue(queue.name, { region: deployment.region, attributes: attributesOf(queue) })
  for (const bucket of deployment.buckets) server.createBucket(bucket.name)
  return { server, url: `http://127.0.0.1:${server.port}` }
}

function attributesOf(queue: Queue): Record<string, string> {
  return {
    VisibilityTimeout: String(queue.visibilityTimeoutSeconds),
    DelaySeconds: String(queue.delaySeconds),
    ...(queue.fifo ? { FifoQueue: 'true' } : {}),
    ...(queue.redrive
      ? {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: queue.redrive.deadLetterArn,
            maxReceiveCount: queue.redrive.maxReceiveCount,
          }),
        }
      : {}),
  }
}

function stateOf(server: FauxqsServer, { name, arn }: Queue): QueueState {
  const now = Date.now()
  const messages = server.inspectQueue(name)?.messages ?? { ready: [], delayed: [], inflight: [] }
  let ready = messages.ready.length
  let nextDeadline = Number.POSITIVE_INFINITY
  const wait = (until: number): boolean => {
    if (until <= now) {
      ready += 1
      return false
    }
    nextDeadline = Math.min(nextDeadline, until)
    return true
  }
  const delayed = messages.delayed.filter(message => wait(message.delayUntil ?? 0)).length
  const inFlight = messages.inflight.filter(({ visibilityDeadline }) => wait(visibilityDeadline)).length
  return {
    name,
    arn,
    ready,
    delayed,
    inFlight,
    ...(Number.isFinite(nextDeadline) ? { nextDeadline } : {}),
  }
}

function storedLines(folder: string): string[] {
  const file = join(folder, 'mail.jsonl')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : []
}

type MailStore = typeof import('aws-ses-v2-local/dist/store.js')
type MailFile = typeof import('aws-ses-v2-local/dist/emlFile.js')

async function startMail() {
  const require = createRequire(import.meta.url)
  const store = require('aws-ses-v2-local/dist/store.js') as MailStore
  const { createEmlContent } = require('aws-ses-v2-local/dist/emlFile.js') as MailFile
  const { default: start } = require('aws-ses-v2-local') as typeof import('aws-ses-v2-local')
  const { emails } = store.getStoreReadonly()
  const byId = new Map<string, Email>()
  emails.push = (...added: Email[]) => {
    for (const email of added) byId.set(email.messageId, email)
    if (dataDir)
      appendFileSync(join(dataDir, 'mail.jsonl'), added.map(mail => `${JSON.stringify(mail)}\n`).join(''))
    return Array.prototype.push.apply(emails, added)
  }
  if (dataDir)
    for (const line of storedLines(dataDir)) {
      const email = JSON.parse(line) as Email
      byId.set(email.messageId, email)
      Array.prototype.push.call(emails, email)
    }
  for (const { name, subject, html, text } of deployment.mailTemplates)
    store.setTemplate(name, {
      TemplateName: name,
      TemplateContent: { Subject: subject, Html: html, Text: text },
      CreatedTimestamp: Date.now() / 1000,
    })

  const server = await start({ host: '127.0.0.1', port: 0 })
  server.prependListener('request', ({ url }) => {
    if (url?.startsWith('/v2/email/account')) process.env.AWS_SES_ACCOUNT = account(emails)
  })
  return {
    url: urlOf(server),
    count: () => emails.length,
    empty: () => {
      emails.length = 0
      byId.clear()
    },
    mails: ({ to, from, most }: { to?: string; from: number; most: number }): StoredMail[] =>
      (to
        ? emails.filter(email =>
            email.destination.to.some(address => address === to || address.endsWith(`<${to}>`)),
          )
        : emails
      )
        .slice(from, from + most)
        .map(asStored),
    eml: async (messageId: string): Promise<string | undefined> => {
      const email = byId.get(messageId)
      if (!email) return undefined
      const { body } = (await createEmlContent(email)) as { body: Buffer | string }
      return body.toString()
    },
    stop: () => closed(server),
  }
}

function asStored(email: Email): StoredMail {
  return {
    messageId: email.messageId,
    from: email.from,
    to: email.destination.to,
    subject: email.subject,
    ...(email.body.html ? { html: email.body.html } : {}),
    ...(email.body.text ? { text: email.body.text } : {}),
    headers: email.headers ?? [],
    at: email.at * 1000,
  }
}

/** An account outside the sandbox, as GetAccount returns it. */
function account(emails: Email[]): string {
  const since = Date.now() / 1000 - 24 * 60 * 60
  let recent = 0
  for (let index = emails.length - 1; index >= 0 && (emails[index]?.at ?? 0) > since; index--) recent++
  return JSON.stringify({
    DedicatedIpAutoWarmupEnabled: false,
    Details: {
      AdditionalContactEmailAddresses: [],
      ContactLanguage: 'EN',
      MailType: 'TRANSACTIONAL',
      ReviewDetails: { CaseId: 'local', Status: 'GRANTED' },
      UseCaseDescription: 'local',
      WebsiteURL: 'https://example.com',
    },
    EnforcementStatus: 'HEALTHY',
    ProductionAccessEnabled: true,
    SendingEnabled: true,
    SendQuota: { ...sendQuota, SentLast24Hours: recent },
    SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  })
}

async function startIssuer() {
  const { startIssuer } = await import('./issuer.ts')
  return startIssuer(issuerUrl, deployment.userPools)
}
