import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { startEmulators } from '../../../local/aws/emulators.ts'
import { startEventSources } from '../../../local/aws/event-sources.ts'
import { startLambda } from '../../../local/aws/lambda.ts'
import { continued, withTrace } from '../../../local/aws/lineage.ts'
import { queueTargets } from '../../../local/aws/targets.ts'
import type { EventSource } from '../../../local/template/deployment.ts'
import { makeClock } from '../../../local/time/clock.ts'
import { createVirtualTime, moveVirtualTime, virtualNow } from '../../../local/time/virtual-time.ts'
import { aDeployment, aFunction, anEventSource, aQueue, bundles, queueArn } from '../deployments.ts'

const folder = bundles()
afterAll(() => rm(folder, { recursive: true }))

const MINUTE = 60_000

/** Tells every batch on its standard output, and fails as the bodies ask for. */
const telling = `export const handler = async ({ Records }) => {
  console.log(JSON.stringify({ at: Date.now(), trace: process.env._X_AMZN_TRACE_ID, records: Records }))
  const bodies = Records.map(({ body }) => body)
  if (bodies.includes('wait')) await new Promise(r => setTimeout(r, 60))
  if (bodies.includes('throw')) throw new Error('told to')
  if (bodies.includes('nonsense')) return { batchItemFailures: [{ itemIdentifier: '' }] }
  return { batchItemFailures: Records.filter(({ body }) => body.startsWith('bad')).map(r => ({ itemIdentifier: r.messageId })) }
}`

const consumerArn = aFunction(folder, 'telling', telling).arn

// One set of emulators for all tests: each takes a queue of its own, and time only moves on.
const queues = Array.from({ length: 13 }, (_, n) => [
  aQueue(`Mail${n}Dlq`),
  aQueue(`Mail${n}`, { redrive: { deadLetterArn: queueArn(`Mail${n}Dlq`), maxReceiveCount: 3 } }),
])
const time = createVirtualTime(Date.parse('2026-03-02T08:30:00Z'))
const emulators = await startEmulators({
  deployment: aDeployment({ queues: queues.flat() }),
  time,
  issuerUrl: 'http://127.0.0.1:1/oidc',
})
afterAll(() => emulators.stop())

function polling({
  source = {},
  refusal = () => undefined,
  allowsLoops = false,
}: {
  source?: Partial<EventSource>
  refusal?: (roleArn: string, action: string) => string | undefined
  allowsLoops?: boolean
} = {}) {
  const [dead, mail] = queues.pop() ?? []
  if (!dead || !mail) throw new Error('more tests than queues')
  const start = virtualNow(time)
  const consumer = aFunction(folder, 'telling', telling, { allowsLoops })
  const clock = makeClock({ read: () => virtualNow(time), write: to => moveVirtualTime(time, to) })
  const lambda = startLambda({
    functions: [consumer],
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:1',
    time,
    credentialsOf: name => ({ accessKeyId: name, secretAccessKey: name }),
  })
  onTestFinished(() => lambda.stop())
  const sources = startEventSources({
    deployment: aDeployment({
      functions: [consumer],
      queues: [dead, mail],
      eventSources: [anEventSource(mail, consumer, source)],
    }),
    clock,
    queues: emulators.queues,
    lambda,
    refusal,
  })
  onTestFinished(() => sources.close())
  clock.add(sources)
  const targets = queueTargets(emulators.queues, sources.messageSent)
  const state = async (arn: string) => (await emulators.queues.state()).find(one => one.arn === arn)
  const told = () =>
    lambda
      .logs()
      .filter(line => line.startsWith('{"at"'))
      .map(line => JSON.parse(line))
  return {
    clock,
    start,
    mail,
    sources,
    told,
    logs: () => lambda.logs(),
    send: (...bodies: string[]) => Promise.all(bodies.map(body => targets.deliver(mail.arn, body))),
    later: async (body: string, delaySeconds: number) => {
      await emulators.queues.send(mail.arn, body, { delaySeconds })
      sources.messageSent(mail.arn)
    },
    records: () => told().flatMap(({ records }) => records),
    /** Each batch as `minutes after the start: bodies`. */
    batches: () =>
      told().map(
        ({ at, records }) =>
          `${(at - start) / MINUTE}: ${records.map((record: { body: string }) => record.body).toSorted()}`,
      ),
    onQueue: () => state(mail.arn),
    dead: () => state(dead.arn),
  }
}

describe('a chain of messages', () => {
  /** A message that the same function led to, so many times. */
  const inAChain = async ({ mail, sources }: ReturnType<typeof polling>, body: string, times: number) => {
    let header: string | undefined
    for (let n = 0; n < times; n++) header = continued([header], consumerArn)
    const sent = withTrace(Buffer.from(JSON.stringify({ MessageBody: body })), header ?? '')
    await emulators.queues.send(mail.arn, body, JSON.parse(sent.toString()))
    sources.messageSent(mail.arn)
  }

  test('goes on for sixteen invocations of a function, each with its count', async () => {
    const system = polling()
    await inAChain(system, 'hello', 15)
    await system.clock.quiet()
    const [record] = system.records()
    expect(record.attributes.AWSTraceHeader).toMatch(/Lineage=[0-9a-f]{8}:15$/)
    expect(record.messageAttributes).toEqual({})
    expect(system.told()[0].trace).toMatch(/Lineage=[0-9a-f]{8}:16$/)
  })

  test('is stopped after that: the message lies in the dead-letter queue, the log says so, and others are handled', async () => {
    const system = polling({ source: { batchSize: 2 } })
    await inAChain(system, 'looping', 16)
    await system.send('hello')
    await system.clock.quiet()
    expect(system.records().map(({ body }: { body: string }) => body)).toEqual(['hello'])
    expect(await system.dead()).toMatchObject({ ready: 1 })
    expect(await system.onQueue()).toMatchObject({ ready: 0, inFlight: 0 })
    expect(system.logs().filter(line => line.includes('stopped a recursive loop'))).toHaveLength(1)
  })

  test('goes on where the function allows it', async () => {
    const system = polling({ allowsLoops: true })
    await inAChain(system, 'looping', 200)
    await system.clock.quiet()
    expect(system.records()).toHaveLength(1)
  })
})

test('a message reaches its function in the shape of AWS and is deleted', async () => {
  const { send, clock, records, onQueue, mail, start } = polling()
  await send('hello')
  await clock.quiet()
  expect(records()).toEqual([
    {
      messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      receiptHandle: expect.any(String),
      body: 'hello',
      attributes: expect.objectContaining({ ApproximateReceiveCount: '1', SentTimestamp: String(start) }),
      messageAttributes: {},
      md5OfBody: '5d41402abc4b2a76b9719d911017c592',
      eventSource: 'aws:sqs',
      eventSourceARN: mail.arn,
      awsRegion: 'eu-central-1',
    },
  ])
  expect(await onQueue()).toMatchObject({ ready: 0, inFlight: 0 })
})

test('only what a function names as failed returns, after the visibility time-out, and ends in the dead-letter queue', async () => {
  const { send, clock, batches, onQueue, dead, start } = polling()
  await send('bad', 'good')
  await clock.advanceTo(start + 10 * MINUTE)
  const seen = batches()
  expect(seen.filter(batch => batch.includes('good'))).toHaveLength(1)
  expect(seen.filter(batch => batch.includes('bad')).map(batch => batch.split(':')[0])).toEqual([
    '0',
    '1',
    '2',
  ])
  expect(await onQueue()).toMatchObject({ ready: 0, inFlight: 0 })
  expect(await dead()).toMatchObject({ ready: 1 })
})

test.each(['throw', 'nonsense'])('the whole batch returns when a function answers with %s', async how => {
  const { later, clock, batches, onQueue, start } = polling()
  await Promise.all([later('fine', 60), later(how, 60)])
  await clock.advanceTo(start + MINUTE)
  expect(batches()).toEqual([`1: ${['fine', how].toSorted()}`])
  expect(await onQueue()).toMatchObject({ ready: 0, inFlight: 2 })
})

test('without partial answers what a function returns does not matter', async () => {
  const { send, clock, onQueue } = polling({ source: { reportBatchItemFailures: false } })
  await send('bad')
  await clock.quiet()
  expect(await onQueue()).toMatchObject({ ready: 0, inFlight: 0 })
})

test('a delayed message comes at its own moment', async () => {
  const { later, clock, batches, start } = polling()
  await later('second', 120)
  await later('first', 60)
  await clock.quiet()
  expect(batches()).toEqual([])
  await clock.advanceTo(start + 5 * MINUTE)
  expect(batches()).toEqual(['1: first', '2: second'])
})

test('a batch holds at most its size, and no more run at once than the mapping allows', async () => {
  const { later, clock, batches, start } = polling({ source: { batchSize: 2, maximumConcurrency: 2 } })
  await Promise.all(Array.from({ length: 9 }, () => later('wait', 1)))
  const before = performance.now()
  await clock.advanceTo(start + 1000)
  expect(batches().map(batch => batch.split(',').length)).toEqual([2, 2, 2, 2, 1])
  // Five batches of 60 ms, two at a time.
  expect(performance.now() - before).toBeGreaterThanOrEqual(180)
})

test('a batching window waits for more until it ends', async () => {
  const { send, later, clock, batches, start } = polling({
    source: { batchSize: 20, batchingWindowSeconds: 30 },
  })
  await send('early')
  await later('late', 10)
  await clock.quiet()
  expect(batches()).toEqual([])
  await clock.advanceTo(start + 2 * MINUTE)
  expect(batches()).toEqual(['0.5: early,late'])
})

test('a mapping whose role may not poll stops the start', () => {
  const refusal = (roleArn: string, action: string) =>
    action === 'sqs:DeleteMessage' ? `${roleArn} is not authorized to perform ${action}` : undefined
  expect(() => polling({ refusal })).toThrow(/^Mail\dTotelling: .*role\/telling .*sqs:DeleteMessage/)
})
