import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { installVirtualTime } from '../time/virtual-time.ts'

/**
 * The inside of one execution environment. It loads the unchanged bundle that would be deployed, and runs one event at
 * a time, as Lambda's Node runtime does. Events and answers are passed as JSON text, as on AWS.
 */

export interface EnvironmentData {
  /** Virtual epoch milliseconds, shared by every thread. */
  time: SharedArrayBuffer
  codeDirectory: string
  /** `index.handler`: the module's file without its extension, and the exported name. */
  handler: string
  functionName: string
  functionArn: string
  memoryMegabytes: number
  timeoutSeconds: number
}

export interface LambdaError {
  errorType: string
  errorMessage: string
  trace?: string[]
}

export type ToEnvironment = { requestId: string; payload: string; trace: string | undefined }
export type FromEnvironment =
  | { kind: 'ready'; cpuMilliseconds: number }
  | { kind: 'log'; text: string }
  | { kind: 'returned'; payload: string; cpuMilliseconds: number }
  | { kind: 'failed'; error: LambdaError; cpuMilliseconds: number; fatal: boolean }

const data: EnvironmentData = workerData
const port = parentPort
if (!port) throw new Error('lambda-worker.ts is started as a worker thread')
const send = (message: FromEnvironment) => port.postMessage(message)

installVirtualTime(data.time)

// Written line by line to the main thread, so that output from before a kill is not lost.
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    send({ kind: 'log', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') })
    const done = rest.findLast(value => typeof value === 'function')
    if (done) queueMicrotask(() => done())
    return true
  }

/** This thread's own processor time, in milliseconds. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const describe = (thrown: unknown): LambdaError =>
  thrown instanceof Error
    ? { errorType: thrown.name, errorMessage: thrown.message, trace: thrown.stack?.split('\n') ?? [] }
    : { errorType: typeof thrown, errorMessage: String(thrown), trace: [] }

// Like Lambda's runtime: the invocation fails with the error, then the environment ends.
const die = (error: LambdaError, code: number) => {
  console.error(JSON.stringify(error))
  send({ kind: 'failed', error, cpuMilliseconds: cpu(), fatal: true })
  process.exit(code)
}
process.on('uncaughtException', thrown => die(describe(thrown), 129))
process.on('unhandledRejection', reason =>
  die({ ...describe(reason), errorType: 'Runtime.UnhandledPromiseRejection' }, 128),
)

type Handler = (event: unknown, context: object) => unknown

const handler = await load()
send({ kind: 'ready', cpuMilliseconds: cpu() })

port.on('message', async ({ requestId, payload, trace }: ToEnvironment) => {
  // The SDK passes it on with each call.
  if (trace) process.env._X_AMZN_TRACE_ID = trace
  else delete process.env._X_AMZN_TRACE_ID
  const before = cpu()
  const deadline = performance.now() + data.timeoutSeconds * 1000
  const context = {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: data.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: data.functionArn,
    memoryLimitInMB: String(data.memoryMegabytes),
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  }
  try {
    const answer = await handler(JSON.parse(payload), context)
    send({ kind: 'returned', payload: JSON.stringify(answer) ?? 'null', cpuMilliseconds: cpu() - before })
  } catch (thrown) {
    const error = describe(thrown)
    console.error(JSON.stringify(error))
    send({ kind: 'failed', error, cpuMilliseconds: cpu() - before, fatal: false })
  }
})

async function load(): Promise<Handler> {
  const [module, name] = data.handler.split('.')
  try {
    const loaded = await import(pathToFileURL(join(data.codeDirectory, `${module}.mjs`)).href)
    const found: unknown = loaded[name ?? '']
    if (typeof found === 'function') return found as Handler
    throw Object.assign(new Error(`${data.handler} is undefined or not exported`), {
      name: 'Runtime.HandlerNotFound',
    })
  } catch (thrown) {
    die(describe(thrown), 1)
    throw thrown
  }
}
