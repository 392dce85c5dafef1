import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { type Invocation, type LambdaOptions, startLambda } from '../../../local/aws/lambda.ts'
import type { LambdaFunction } from '../../../local/template/deployment.ts'
import { createVirtualTime, moveVirtualTime } from '../../../local/time/virtual-time.ts'
import { aFunction, bundles } from '../deployments.ts'

const folder = bundles()
const start = Date.parse('2026-03-02T08:30:00Z')

function running(functions: LambdaFunction[], options: Partial<LambdaOptions> = {}) {
  const time = createVirtualTime(start)
  const invocations: Invocation[] = []
  const lambda = startLambda({
    functions,
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:1',
    time,
    credentialsOf: name => ({ accessKeyId: `KEY-${name}`, secretAccessKey: 'secret' }),
    onInvocation: invocation => invocations.push(invocation),
    ...options,
  })
  onTestFinished(() => lambda.stop())
  const invoke = async (name: string, event: unknown = {}) => {
    const of = functions.find(one => one.name === name)
    const outcome = await lambda.invoke(of?.arn ?? '', JSON.stringify(event))
    return outcome.status === 'returned' ? JSON.parse(outcome.payload) : outcome
  }
  return { lambda, invoke, invocations, time }
}

afterAll(async () => {
  const { rm } = await import('node:fs/promises')
  await rm(folder, { recursive: true })
})

const counting = `import { existsSync, writeFileSync } from 'node:fs'
const pause = ms => new Promise(r => setTimeout(r, ms))
let events = 0
export const handler = async event => {
  events++
  if (event.wait) await pause(event.wait)
  if (event.at) { writeFileSync(event.at, ''); while (!existsSync(event.until)) await pause(5) }
  return events
}`

test('an idle environment is used again, and each works on one event at a time', async () => {
  const { invoke, invocations } = running([aFunction(folder, 'counting', counting)])
  expect(await invoke('counting')).toBe(1)
  expect(await invoke('counting')).toBe(2)
  expect(invocations.map(({ coldStart }) => coldStart)).toEqual([true, false])

  // Neither is let go before both are at work, however long the second environment takes to start.
  const here = ['the first', 'the second'].map(which => join(folder, `${which} is at work`))
  const until = join(folder, 'both are at work')
  const both = Promise.all(here.map(at => invoke('counting', { at, until })))
  await vi.waitFor(() => expect(here.filter(existsSync)).toEqual(here), { timeout: 20_000 })
  writeFileSync(until, '')
  expect((await both).map(Number).toSorted()).toEqual([1, 3])
})

test('events beyond the bound on environments wait for a free one', async () => {
  const { invoke } = running([aFunction(folder, 'bounded', counting)], { environmentsPerFunction: 1 })
  expect(await Promise.all([invoke('bounded'), invoke('bounded'), invoke('bounded')])).toEqual([1, 2, 3])
})

test('a reset ends environments but those that stay warm, sets their limit again and forgets what they wrote', async () => {
  const talking = counting.replace('events++', "events++; console.log('here')")
  const names = ['warm', 'forgetful']
  const { invoke, lambda } = running(names.map(name => aFunction(folder, name, talking)))
  for (const name of names) expect(await invoke(name)).toBe(1)
  await lambda.reset({ staysWarm: name => name === 'warm', environmentsPerFunction: 1 })
  expect(lambda.logs()).toEqual([])
  expect(await Promise.all([invoke('warm'), invoke('warm')])).toEqual([2, 3])
  expect(await Promise.all([invoke('forgetful'), invoke('forgetful')])).toEqual([1, 2])
})

test('events beyond the reserved concurrency are throttled', async () => {
  const { invoke } = running([aFunction(folder, 'reserved', counting, { reservedConcurrency: 1 })])
  const first = invoke('reserved', { wait: 50 })
  expect(await invoke('reserved')).toEqual({ status: 'throttled' })
  expect(await first).toBe(1)
})

test('a function sees its own environment, credentials and context, and nothing of this process', async () => {
  const source = `export const handler = async (event, context) => ({ env: process.env, name: context.functionName,
    left: context.getRemainingTimeInMillis(), memory: context.memoryLimitInMB, event })`
  const { invoke } = running([
    aFunction(folder, 'seeing', source, { environment: { TABLE: 'one' } }),
    aFunction(folder, 'other', source, { environment: { TABLE: 'two' } }),
  ])
  const seen = await invoke('seeing', { a: 1 })
  expect(seen.env).toMatchObject({
    TABLE: 'one',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_ACCESS_KEY_ID: 'KEY-seeing',
    AWS_LAMBDA_FUNCTION_NAME: 'stack-seeing',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
  })
  expect(seen.env.PATH).toBeUndefined()
  expect(seen).toMatchObject({ name: 'stack-seeing', memory: '128', event: { a: 1 } })
  expect(seen.left).toBeGreaterThan(9000)
  expect((await invoke('other')).env.TABLE).toBe('two')
})

test('dates are virtual from before the bundle loads, and follow the clock', async () => {
  const source = `const loaded = Date.now()
export const handler = async () => [loaded, Date.now(), new Date().toISOString()]`
  const { invoke, time } = running([aFunction(folder, 'dated', source)])
  expect(await invoke('dated')).toEqual([start, start, '2026-03-02T08:30:00.000Z'])
  moveVirtualTime(time, start + 1000)
  expect(await invoke('dated')).toEqual([start, start + 1000, '2026-03-02T08:30:01.000Z'])
})

test('an event that takes too long is ended, and the next has a new environment', async () => {
  const { invoke, lambda } = running([aFunction(folder, 'slow', counting, { timeoutSeconds: 0.2 })])
  const outcome = await invoke('slow', { wait: 5000 })
  expect(outcome).toMatchObject({ status: 'failed', error: { errorType: 'Sandbox.Timedout' } })
  expect(outcome.error.errorMessage).toMatch(/Task timed out after 0\.20 seconds$/)
  expect(lambda.logs('slow').join()).toMatch(/Task timed out/)
  expect(await invoke('slow')).toBe(1)
})

const dying = `let events = 0
export const handler = async event => {
  events++
  if (event.how === 'throw') throw new RangeError('no such thing')
  if (event.how === 'exit') process.exit(3)
  if (event.how === 'uncaught') { setTimeout(() => { throw new TypeError('out of nowhere') }); await new Promise(() => {}) }
  if (event.how === 'unhandled') { Promise.reject(new Error('nobody listens')); await new Promise(r => setTimeout(r, 1000)) }
  if (event.how === 'memory') { const all = []; for (;;) all.push(new Array(100000).fill({})) }
  if (event.how === 'spin') for (;;);
  return events
}`

test('what a handler throws fails the event and keeps the environment', async () => {
  const { invoke } = running([aFunction(folder, 'dying', dying)])
  expect(await invoke('dying', { how: 'throw' })).toMatchObject({
    error: { errorType: 'RangeError', errorMessage: 'no such thing' },
  })
  expect(await invoke('dying')).toBe(2)
})

test.each([
  ['exit', 'Runtime.ExitError', /exit status 3$/],
  ['uncaught', 'TypeError', /out of nowhere/],
  ['unhandled', 'Runtime.UnhandledPromiseRejection', /nobody listens/],
  ['memory', 'Runtime.ExitError', /signal: killed$/],
  ['spin', 'Sandbox.Timedout', /timed out after 1\.00 seconds$/],
])(
  'an environment that ends by %s fails only its own event',
  { tags: 'exhaustive', timeout: 40_000 },
  async (how, errorType, errorMessage) => {
    const neighbour = aFunction(folder, 'neighbour', counting)
    // Only what spins is to meet its time-out: the others are given time to die of what they die of.
    const timeoutSeconds = how === 'spin' ? 1 : 30
    const { invoke } = running([aFunction(folder, 'dying', dying, { timeoutSeconds }), neighbour])
    expect(await invoke('neighbour')).toBe(1)
    expect(await invoke('dying', { how })).toMatchObject({
      error: { errorType, errorMessage: expect.stringMatching(errorMessage) },
    })
    expect(await invoke('dying')).toBe(1)
    expect(await invoke('neighbour')).toBe(2)
  },
)

test('a bundle that cannot load fails its event and says why', async () => {
  const { invoke } = running([
    aFunction(folder, 'broken', `throw new Error('a variable is missing')`),
    aFunction(folder, 'nameless', 'export const other = 1'),
  ])
  expect(await invoke('broken')).toMatchObject({ error: { errorMessage: 'a variable is missing' } })
  expect(await invoke('nameless')).toMatchObject({ error: { errorType: 'Runtime.HandlerNotFound' } })
})

test('what a function writes is kept, and what it took is measured', async () => {
  const source = `export const handler = async () => { console.log('a line'); console.error({ b: 1 })
    const until = performance.now() + 60; while (performance.now() < until); }`
  const { invoke, lambda, invocations } = running([aFunction(folder, 'writing', source)])
  expect(await invoke('writing')).toBe(null)
  expect(lambda.logs('writing')).toEqual(['a line', '{ b: 1 }'])
  expect(invocations[0]).toMatchObject({ functionName: 'writing', memoryMegabytes: 128, failed: false })
  expect(invocations[0]?.billedMilliseconds).toBeGreaterThanOrEqual(60)
  // A shared machine gives it a part of those 60 ms.
  expect(invocations[0]?.cpuMilliseconds).toBeGreaterThan(0)
})
