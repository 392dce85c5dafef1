import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Instant } from '../functions/domain/time.ts'
import { alarmStates } from './aws/alarms.ts'
import { startBus } from './aws/bus.ts'
import { type Emulators, type SendQuota, startEmulators } from './aws/emulators.ts'
import { startEventSources } from './aws/event-sources.ts'
import { type Authority, createAuthority } from './aws/gateway/authority.ts'
import { createFaults, type Faults } from './aws/gateway/faults.ts'
import { createGateway, credentialsOf } from './aws/gateway/gateway.ts'
import { createMeters, type Meters } from './aws/gateway/meters.ts'
import { httpApi } from './aws/http-api.ts'
import { readKeptState, writeKeptState } from './aws/kept-state.ts'
import { type Invocation, type Outcome, type ResetOptions, startLambda } from './aws/lambda.ts'
import { startScheduler } from './aws/scheduler.ts'
import { suppressionList } from './aws/suppression.ts'
import { queueTargets } from './aws/targets.ts'
import { withConsoleBar } from './doors/console-bar.ts'
import { localDoors } from './doors/local-doors.ts'
import type { Deployment } from './template/deployment.ts'
import { stackIn } from './template/synthesize.ts'
import { readDeployment, type Template } from './template/template.ts'
import { type Clock, makeClock } from './time/clock.ts'
import { startExpiry } from './time/expiry.ts'
import { createVirtualTime, moveVirtualTime, virtualNow } from './time/virtual-time.ts'

/** The totals of a function's invocations. `cpuMilliseconds` is its threads' actual processor time. */
export interface Work {
  invocations: number
  coldStarts: number
  failures: number
  billedMilliseconds: number
  cpuMilliseconds: number
}

/** A running system: everything in the template, on the loopback. */
export interface System {
  /** `http://127.0.0.1:…`: the public pages, the API, AWS for the functions, `/oidc`, and `/local`. */
  url: string
  deployment: Deployment
  clock: Clock
  meters: Meters
  faults: Faults
  mails: Emulators['mails']
  mailCount: Emulators['mailCount']
  eml: Emulators['eml']
  queues: Emulators['queues']
  schedules: ReturnType<typeof startScheduler>['schedules']
  events: ReturnType<typeof startBus>['events']
  /** Invokes a function by its name, as the operator does. */
  invoke(name: string, payload: object): Promise<Outcome>
  /** The last lines that a function wrote, by its name; without a name, of all functions. */
  logs(name?: string): string[]
  work(): Record<string, Work>
  /** The tables as the account's owner sees them, without policies: for tests that look into the Vault. */
  owner: DynamoDBDocumentClient
  /** What roles are granted and have not used since the start or the last reset. */
  unusedGrants: Authority['unusedGrants']
  /** A table's physical name by its construct's id, such as `Vault`. */
  tableName(id: string): string
  /** Signs in at the local issuer. The identity token is valid for the issuer's lifetime, in virtual time. */
  signIn(username: string): Promise<string>
  /**
   * Resets to a fresh start: nothing stored, no mail, no schedule but the template's, no fault, all counters at zero,
   * the clock at `start`. Rejects while work is in progress, and where a data folder stores the state.
   */
  reset(to?: ResetOptions): Promise<void>
  stop(): Promise<void>
}

export interface SystemOptions {
  /** A cloud assembly folder with one stack, made by `synthesize`. */
  assemblyDirectory: string
  /** The clock's initial time. A later time in the data folder takes precedence. */
  start: Instant
  /** Default: any free port. */
  port?: number
  /** Stores tables, queues, mails, schedules and the time here; in memory without it. */
  dataDir?: string
  /** Changes the template before it is read; for tests. */
  adjust?: (template: Template) => void
  /** Adds the bar with the clock and the inbox to the pages of HR's console. */
  consoleBar?: boolean
  /** Called with the real milliseconds that each part took to start. */
  onPart?: (part: string, milliseconds: number) => void
  environmentsPerFunction?: number
  /** The account's sending limits at SES. Default: what SES commonly grants first. */
  sendQuota?: SendQuota
}

/** SQS bills a request per 64 KB. */
const SQS_CHUNK_BYTES = 64 * 1024

/** Starts what a synthesized template describes. Rejects, with the logical id, on anything unknown. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { dataDir } = options
  let since = performance.now()
  const part = (name: string) => {
    options.onPart?.(name, performance.now() - since)
    since = performance.now()
  }

  const server = createServer()
  // An SDK client reuses its sockets; one that closed just then would look like a fault of AWS.
  server.keepAliveTimeout = 300_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuerUrl = `${url}/oidc`
  const undo: (() => Promise<void> | void)[] = [
    () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  ]
  const stopAll = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }

  try {
    const { stackName, region } = await stackIn(options.assemblyDirectory)
    const deployment = readDeployment({
      assemblyDirectory: options.assemblyDirectory,
      stackName,
      facts: { region, publicUrl: url, issuerUrl },
      ...(options.adjust ? { adjust: options.adjust } : {}),
    })
    const authority = createAuthority(deployment)
    alarmStates(deployment.alarms, { queues: [], logs: () => [], now: options.start })
    part('template')

    const kept = dataDir ? await readKeptState(dataDir) : undefined
    const time = createVirtualTime(Math.max(options.start, kept?.now ?? 0))
    const clock = makeClock({ read: () => virtualNow(time), write: to => moveVirtualTime(time, to) })
    // Stored with the bundles, so that both are deleted together.
    const compileCache = join(options.assemblyDirectory, '.compile-cache')
    const emulators = await startEmulators({
      deployment,
      time,
      issuerUrl,
      compileCache,
      ...(dataDir ? { dataDir } : {}),
      ...(options.sendQuota ? { sendQuota: options.sendQuota } : {}),
    })
    undo.push(() => emulators.stop())
    part('emulators')

    const meters = createMeters()
    const faults = createFaults()
    let work: Record<string, Work> = {}
    const lambda = startLambda({
      functions: deployment.functions,
      region: deployment.region,
      endpoint: url,
      time,
      credentialsOf,
      compileCache,
      ...(options.environmentsPerFunction
        ? { environmentsPerFunction: options.environmentsPerFunction }
        : {}),
      onInvocation: invocation => {
        const { functionName, billedMilliseconds, memoryMegabytes } = invocation
        meters.invocation(functionName, billedMilliseconds, memoryMegabytes)
        work[functionName] = added(work[functionName], invocation)
      },
    })
    undo.push(() => lambda.stop())

    const countQueue = (principal: string, operation: string, bytes: number) =>
      meters.count({
        principal,
        service: 'sqs',
        operation,
        requests: 1,
        billedUnits: Math.max(1, Math.ceil(bytes / SQS_CHUNK_BYTES)),
      })
    const targets = queueTargets(emulators.queues, queueArn => eventSources.messageSent(queueArn))
    const scheduler = startScheduler({
      deployment,
      clock,
      targets,
      refusal: authority.roleRefusal,
      mayAssume: (roleArn, groupArn) =>
        authority.serviceMay('scheduler.amazonaws.com', 'sts:AssumeRole', roleArn, groupArn),
      onDelivery: bytes => {
        meters.count({
          principal: 'scheduler',
          service: 'scheduler',
          operation: 'Invocation',
          requests: 1,
          billedUnits: 1,
        })
        countQueue('scheduler', 'SendMessage', bytes)
      },
    })
    const suppressed = suppressionList()
    const bus = startBus({
      suppressed,
      deployment,
      clock,
      targets,
      maySend: (queueArn, ruleArn) =>
        authority.serviceMay('events.amazonaws.com', 'sqs:SendMessage', queueArn, ruleArn),
      onDelivery: bytes => countQueue('event-bus', 'SendMessage', bytes),
    })
    const expiry = startExpiry(emulators)
    const gateway = createGateway({
      deployment,
      authority,
      emulators,
      time,
      services: { scheduler: scheduler.handle, events: bus.handle, ses: suppressed.handle },
      meters,
      faults,
      hooks: {
        messageSent: queueArn => eventSources.messageSent(queueArn),
        objectCreated: bus.objectCreated,
        expirySet: expiry.expirySet,
        mailAccepted: bus.mailAccepted,
      },
    })
    undo.push(() => gateway.close())
    const eventSources = startEventSources({
      deployment,
      clock,
      queues: emulators.queues,
      lambda,
      refusal: authority.roleRefusal,
      onRequest: (operation, bytes) => countQueue('event-source', operation, bytes),
    })
    undo.push(() => eventSources.close())

    // Of things due at the same moment: first expired items, then schedules, then messages that become visible.
    for (const source of [expiry, scheduler, eventSources]) clock.add(source)
    scheduler.restore(kept?.schedules ?? [])
    expiry.restore(kept?.expiries ?? [])
    if (dataDir)
      undo.push(() =>
        writeKeptState(dataDir, {
          now: clock.now(),
          schedules: scheduler.schedules(),
          expiries: expiry.entries(),
        }),
      )

    const [api, ...others] = deployment.httpApis
    if (!api || others.length > 0)
      throw new Error(`the local system serves one HTTP API, not ${deployment.httpApis.length}`)
    const servePublic = httpApi({
      api,
      accountId: deployment.accountId,
      clock,
      lambda,
      ...(options.consoleBar ? { dress: (reply, path) => withConsoleBar(reply, path, clock.now()) } : {}),
      onRequest: operation =>
        meters.count({ principal: 'http-api', service: 'http-api', operation, requests: 1 }),
    })
    const serveLocal = localDoors({
      deployment,
      clock,
      emulators,
      meters,
      faults,
      lambda,
      scheduler,
      bus,
      work: () => work,
    })
    server.on('request', (request, response) => {
      if (gateway.takes(request)) gateway.handle(request, response)
      else if (request.url?.startsWith('/local/')) serveLocal(request, response)
      else servePublic(request, response)
    })
    eventSources.wakeAll()
    part('functions, schedules, rules and routes')

    const ownerClient = new DynamoDBClient({
      region: deployment.region,
      endpoint: emulators.endpoints.dynamodb,
      credentials: { accessKeyId: 'owner', secretAccessKey: 'owner' },
    })
    undo.push(() => ownerClient.destroy())

    return {
      url,
      deployment,
      clock,
      meters,
      faults,
      mails: emulators.mails,
      mailCount: emulators.mailCount,
      eml: emulators.eml,
      queues: emulators.queues,
      schedules: scheduler.schedules,
      events: bus.events,
      invoke: async (name, payload) => {
        const found = deployment.functions.find(one => one.name === name)
        if (!found) throw new Error(`the template has no function ${name}`)
        return lambda.invoke(found.arn, JSON.stringify(payload))
      },
      logs: lambda.logs,
      work: () => work,
      owner: DynamoDBDocumentClient.from(ownerClient),
      unusedGrants: authority.unusedGrants,
      tableName: id => {
        const table = deployment.tables.find(({ logicalId }) => logicalId.startsWith(id))
        if (!table) throw new Error(`the template has no table ${id}`)
        return table.name
      },
      signIn: username => signIn(deployment, issuerUrl, username),
      reset: async (to = {}) => {
        if (dataDir) throw new Error(`what ${dataDir} keeps is not deleted: empty that folder instead`)
        await clock.startAgain(options.start)
        await lambda.reset(to)
        await gateway.reset()
        await emulators.empty()
        faults.set()
        work = {}
        for (const part of [eventSources, expiry, bus, suppressed, meters, scheduler, authority]) part.reset()
      },
      stop: stopAll,
    }
  } catch (thrown) {
    await stopAll()
    throw thrown
  }
}

async function signIn(deployment: Deployment, issuerUrl: string, username: string): Promise<string> {
  const response = await fetch(`${issuerUrl}/token`, {
    method: 'POST',
    body: signInForm(deployment, username),
  })
  const answer: unknown = await response.json()
  if (typeof answer === 'object' && answer && 'id_token' in answer && typeof answer.id_token === 'string')
    return answer.id_token
  throw new Error(`${username} could not sign in: ${JSON.stringify(answer)}`)
}

/** The local issuer accepts any password; the user name tells the group. */
const signInForm = (deployment: Deployment, username: string): URLSearchParams =>
  new URLSearchParams({
    grant_type: 'password',
    client_id: deployment.userPools[0]?.clientIds[0] ?? '',
    username,
    password: 'any',
  })

/** A shell command that signs in: it sets TOKEN. */
export const signInLine = ({ url, deployment }: System, username: string): string =>
  `TOKEN=$(curl -s ${url}/oidc/token -d '${signInForm(deployment, username)}' | sed 's/.*"id_token":"\\([^"]*\\)".*/\\1/')`

/** What signs in on the command line, as the output SignInCommand of a deployment. */
export const signInWords = ({ url, deployment }: System): string =>
  `sign-in --url ${url} --issuer ${url}/oidc --client ${deployment.userPools[0]?.clientIds[0] ?? ''}`

function added(to: Work | undefined, invocation: Invocation): Work {
  return {
    invocations: (to?.invocations ?? 0) + 1,
    coldStarts: (to?.coldStarts ?? 0) + Number(invocation.coldStart),
    failures: (to?.failures ?? 0) + Number(invocation.failed),
    billedMilliseconds: (to?.billedMilliseconds ?? 0) + invocation.billedMilliseconds,
    cpuMilliseconds: (to?.cpuMilliseconds ?? 0) + invocation.cpuMilliseconds,
  }
}
