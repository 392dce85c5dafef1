import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LambdaFunction } from '../template/deployment.ts'
import type { EnvironmentData, FromEnvironment, LambdaError, ToEnvironment } from './lambda-worker.ts'

/** The result of one event: what the function returned (JSON text), how it failed, or that it was throttled. */
export type Outcome =
  | { status: 'returned'; payload: string }
  | { status: 'failed'; error: LambdaError }
  | { status: 'throttled' }

/** One invocation as it would be billed, and its thread's actual processor time. */
export interface Invocation {
  functionName: string
  billedMilliseconds: number
  memoryMegabytes: number
  cpuMilliseconds: number
  coldStart: boolean
  failed: boolean
}

export interface LambdaOptions {
  functions: LambdaFunction[]
  region: string
  /** The endpoint of the functions' AWS clients: the gateway. */
  endpoint: string
  /** Virtual epoch milliseconds, shared with every thread. */
  time: SharedArrayBuffer
  /** The credentials of a function, by its name under functions/, so that the gateway recognises it. */
  credentialsOf: (name: string) => { accessKeyId: string; secretAccessKey: string }
  onInvocation?: (invocation: Invocation) => void
  /**
   * The maximum number of environments per function; further events wait. Default: the number of processors, at least
   * two. Each environment warms up its own copy of the code, and more of them make check-ins take a third more
   * processor time.
   */
  environmentsPerFunction?: number
  /** Beyond so many environments in total, the one idle for longest is ended. */
  environmentsInAll?: number
  /** A folder for Node's compile cache, so that a function's second environment starts faster. */
  compileCache?: string
}

export interface ResetOptions {
  /** The functions, by name under functions/, whose idle environments are kept, with all their state. */
  staysWarm?: (name: string) => boolean
  /** As in `LambdaOptions`. Default: as at the start. */
  environmentsPerFunction?: number
}

export interface Lambda {
  /** Runs one event, given as JSON text, in the chain of a trace header. Never rejects: a failure is an outcome. */
  invoke(functionArn: string, payload: string, trace?: string): Promise<Outcome>
  /** Adds a line of AWS's own to a function's log. */
  note(functionArn: string, line: string): void
  /** How many events of a function can run at once. */
  concurrencyOf(functionArn: string): number
  /** The last lines that a function wrote, by its name under functions/; without a name, of all functions. */
  logs(name?: string): string[]
  /** Ends every environment except idle ones that stay warm, clears the logs, and applies new limits. */
  reset(to: ResetOptions): Promise<void>
  stop(): Promise<void>
}

/** Lambda ends an environment that is not ready after ten seconds (AWS: "Init phase is limited to 10 seconds"). */
const INIT_SECONDS = 10
/** Long enough that on a busy machine a test finds the environments of the one before it. */
const IDLE_SECONDS = 120
const KEPT_LOG_LINES = 2000

/** Starts no thread yet: environments start with events and end when idle. */
export function startLambda(options: LambdaOptions): Lambda {
  const perFunction = options.environmentsPerFunction ?? Math.max(2, availableParallelism())
  const inAll = options.environmentsInAll ?? 32
  const fleet: Fleet = { total: 0, makeRoom: () => {} }
  const pools = options.functions.map(of => new Pool(of, perFunction, options, fleet))
  const byArn = new Map(pools.map(pool => [pool.function.arn, pool]))
  fleet.makeRoom = () => {
    if (fleet.total < inAll) return
    const idle = pools.flatMap(pool => pool.idle).sort((a, b) => a.idleSince - b.idleSince)
    idle[0]?.end()
  }
  const reaper = setInterval(() => {
    const before = performance.now() - IDLE_SECONDS * 1000
    for (const pool of pools)
      for (const environment of [...pool.idle]) if (environment.idleSince < before) environment.end()
  }, 5000)
  reaper.unref()

  const poolOf = (arn: string) => {
    const pool = byArn.get(arn)
    if (!pool) throw new Error(`the template has no function ${arn}`)
    return pool
  }
  return {
    invoke: (arn, payload, trace) => poolOf(arn).invoke(payload, trace),
    note: (arn, line) => poolOf(arn).log(line),
    concurrencyOf: arn => poolOf(arn).cap,
    logs: name => pools.filter(pool => !name || pool.function.name === name).flatMap(pool => pool.logs),
    reset: async ({ staysWarm = () => false, environmentsPerFunction = perFunction }) => {
      await Promise.all(pools.map(pool => pool.reset(environmentsPerFunction, staysWarm(pool.function.name))))
    },
    stop: async () => {
      clearInterval(reaper)
      await Promise.all(pools.map(pool => pool.stop()))
    },
  }
}

/** All environments of all functions, since the machine's memory is limited. */
interface Fleet {
  total: number
  makeRoom: () => void
}

interface Job {
  requestId: string
  payload: string
  trace: string | undefined
  settle: (outcome: Outcome) => void
}

/** The execution environments of one function, and the events that wait for one. */
class Pool {
  readonly function: LambdaFunction
  cap: number
  readonly logs: string[] = []
  readonly idle: Environment[] = []
  readonly #options: LambdaOptions
  readonly #fleet: Fleet
  readonly #all = new Set<Environment>()
  readonly #waiting: Job[] = []
  #running = 0
  #stopped = false

  constructor(of: LambdaFunction, perFunction: number, options: LambdaOptions, fleet: Fleet) {
    this.function = of
    this.cap = this.#boundedBy(perFunction)
    this.#options = options
    this.#fleet = fleet
  }

  invoke(payload: string, trace?: string): Promise<Outcome> {
    // Reserved concurrency throttles, as on AWS; the local limit only makes events wait.
    const reserved = this.function.reservedConcurrency ?? Number.POSITIVE_INFINITY
    if (this.#running >= reserved) return Promise.resolve({ status: 'throttled' })
    this.#running++
    return new Promise(resolve => {
      const settle = (outcome: Outcome) => {
        this.#running--
        resolve(outcome)
      }
      this.#waiting.push({ requestId: randomUUID(), payload, trace, settle })
      this.#dispatch()
    })
  }

  log(text: string): void {
    for (const line of text.split('\n')) if (line) this.logs.push(line)
    if (this.logs.length > KEPT_LOG_LINES) this.logs.splice(0, this.logs.length - KEPT_LOG_LINES)
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const free = this.idle.pop()
      const job = free && this.#waiting.shift()
      if (!free || !job) break
      free.run(job)
    }
    const starting = [...this.#all].filter(environment => environment.starting).length
    const wanted = Math.min(this.#waiting.length - starting, this.cap - this.#all.size)
    for (let n = 0; n < wanted; n++) this.#start()
  }

  #start(): void {
    this.#fleet.makeRoom()
    this.#fleet.total++
    const environment = new Environment(this.function, this.#options, {
      ready: () => {
        this.idle.push(environment)
        this.#dispatch()
      },
      log: text => this.log(text),
      // An event that waits for an environment that failed to start gets the error; otherwise it would be retried for
      // ever.
      failedToStart: error => this.#waiting.shift()?.settle({ status: 'failed', error }),
      ended: () => {
        this.#fleet.total--
        this.#all.delete(environment)
        const at = this.idle.indexOf(environment)
        if (at >= 0) this.idle.splice(at, 1)
        if (!this.#stopped) this.#dispatch()
      },
    })
    this.#all.add(environment)
  }

  async reset(perFunction: number, staysWarm: boolean): Promise<void> {
    this.cap = this.#boundedBy(perFunction)
    const staying = staysWarm ? this.idle.slice(0, this.cap) : []
    const ending = [...this.#all].filter(environment => !staying.includes(environment))
    await Promise.all(ending.map(environment => environment.end()))
    this.logs.length = 0
  }

  #boundedBy(perFunction: number): number {
    return Math.min(this.function.reservedConcurrency ?? perFunction, perFunction)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all([...this.#all].map(environment => environment.end()))
    for (const job of this.#waiting.splice(0))
      job.settle({
        status: 'failed',
        error: { errorType: 'Stopped', errorMessage: 'the system has stopped' },
      })
  }
}

interface Owner {
  ready: () => void
  log: (text: string) => void
  failedToStart: (error: LambdaError) => void
  ended: () => void
}

/** One worker thread with the bundle loaded in it. */
class Environment {
  starting = true
  idleSince = Number.POSITIVE_INFINITY
  readonly #function: LambdaFunction
  readonly #options: LambdaOptions
  readonly #owner: Owner
  readonly #worker: Worker
  #job: Job | undefined
  #startedAt = performance.now()
  #timer: NodeJS.Timeout | undefined
  #cold = true
  #over = false

  constructor(of: LambdaFunction, options: LambdaOptions, owner: Owner) {
    this.#function = of
    this.#options = options
    this.#owner = owner
    const workerData: EnvironmentData = {
      time: options.time,
      codeDirectory: of.codeDirectory,
      handler: of.handler,
      functionName: of.functionName,
      functionArn: of.arn,
      memoryMegabytes: of.memoryMegabytes,
      timeoutSeconds: of.timeoutSeconds,
    }
    this.#worker = new Worker(new URL('./lambda-worker.ts', import.meta.url), {
      workerData,
      env: environmentVariables(of, options),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: of.memoryMegabytes },
    })
    this.#worker.on('message', (message: FromEnvironment) => this.#receive(message))
    this.#worker.on('error', (thrown: Error & { code?: string }) => this.#fail(exitError(this.#job, thrown)))
    this.#worker.on('exit', code => {
      this.#fail(exitError(this.#job, undefined, code))
      this.#finish()
    })
    this.#deadline(INIT_SECONDS)
  }

  run(job: Job): void {
    this.#job = job
    this.idleSince = Number.POSITIVE_INFINITY
    this.#startedAt = performance.now()
    this.#deadline(this.#function.timeoutSeconds)
    const { requestId, payload, trace } = job
    const event: ToEnvironment = { requestId, payload, trace }
    this.#worker.postMessage(event)
  }

  async end(): Promise<void> {
    this.#finish()
    await this.#worker.terminate()
  }

  #deadline(seconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const errorMessage = `RequestId: ${this.#job?.requestId ?? ''} Error: Task timed out after ${seconds.toFixed(2)} seconds`
      this.#owner.log(errorMessage)
      this.#fail({ errorType: 'Sandbox.Timedout', errorMessage })
      void this.end()
    }, seconds * 1000)
  }

  #receive(message: FromEnvironment): void {
    if (message.kind === 'log') this.#owner.log(message.text)
    else if (message.kind === 'ready') {
      clearTimeout(this.#timer)
      this.starting = false
      this.#rest()
    } else if (message.kind === 'returned') {
      this.#settle({ status: 'returned', payload: message.payload }, message.cpuMilliseconds)
      this.#rest()
    } else {
      this.#fail(message.error, message.cpuMilliseconds)
      if (!message.fatal) this.#rest()
    }
  }

  #rest(): void {
    if (this.#over) return
    this.idleSince = performance.now()
    this.#owner.ready()
  }

  #fail(error: LambdaError, cpuMilliseconds = 0): void {
    if (this.starting) {
      if (this.#over) return
      this.starting = false
      this.#owner.failedToStart(error)
    } else this.#settle({ status: 'failed', error }, cpuMilliseconds)
  }

  #settle(outcome: Outcome, cpuMilliseconds: number): void {
    const job = this.#job
    if (!job) return
    this.#job = undefined
    clearTimeout(this.#timer)
    this.#options.onInvocation?.({
      functionName: this.#function.name,
      billedMilliseconds: Math.ceil(performance.now() - this.#startedAt),
      memoryMegabytes: this.#function.memoryMegabytes,
      cpuMilliseconds,
      coldStart: this.#cold,
      failed: outcome.status !== 'returned',
    })
    this.#cold = false
    job.settle(outcome)
  }

  /** The environment takes no more events, and its current one has failed. */
  #finish(): void {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#timer)
    this.#settle({ status: 'failed', error: exitError(this.#job) }, 0)
    this.#owner.ended()
  }
}

/** Lambda's report of an environment that ended during an event. */
function exitError(job: Job | undefined, thrown?: Error & { code?: string }, code?: number): LambdaError {
  const reason =
    thrown?.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? 'Runtime exited with error: signal: killed'
      : thrown
        ? `${thrown.name}: ${thrown.message}`
        : code
          ? `Runtime exited with error: exit status ${code}`
          : 'Runtime exited without providing a reason'
  return {
    errorType: 'Runtime.ExitError',
    errorMessage: `RequestId: ${job?.requestId ?? ''} Error: ${reason}`,
  }
}

function environmentVariables(of: LambdaFunction, options: LambdaOptions): Record<string, string> {
  const credentials = options.credentialsOf(of.name)
  return {
    ...of.environment,
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    AWS_ENDPOINT_URL: options.endpoint,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: of.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(of.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${of.functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: of.codeDirectory,
    _HANDLER: of.handler,
    TZ: ':UTC',
    ...(options.compileCache ? { NODE_COMPILE_CACHE: options.compileCache } : {}),
  }
}
