import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deployment, EventSource, LambdaFunction, Queue } from '../../local/template/deployment.ts'

/** A folder for hand-made bundles of one test file. */
export const bundles = () => mkdtempSync(join(tmpdir(), 'hearten-bundles-'))

/** A function whose bundle is this source; `handler` must be exported. */
export function aFunction(
  folder: string,
  name: string,
  source: string,
  with_: Partial<LambdaFunction> = {},
): LambdaFunction {
  const codeDirectory = join(folder, name)
  mkdirSync(codeDirectory, { recursive: true })
  writeFileSync(join(codeDirectory, 'index.mjs'), source)
  return {
    logicalId: name,
    name,
    functionName: `stack-${name}`,
    arn: `arn:aws:lambda:eu-central-1:000000000000:function:stack-${name}`,
    handler: 'index.handler',
    codeDirectory,
    environment: {},
    timeoutSeconds: 10,
    memoryMegabytes: 128,
    allowsLoops: false,
    roleArn: `arn:aws:iam::000000000000:role/${name}`,
    policy: [],
    ...with_,
  }
}

export const queueArn = (name: string) => `arn:aws:sqs:eu-central-1:000000000000:${name}`

export const aQueue = (name: string, with_: Partial<Queue> = {}): Queue => ({
  logicalId: name,
  name,
  arn: queueArn(name),
  url: `http://127.0.0.1/000000000000/${name}`,
  fifo: false,
  visibilityTimeoutSeconds: 60,
  delaySeconds: 0,
  policy: [],
  ...with_,
})

export const anEventSource = (
  queue: Queue,
  of: LambdaFunction,
  with_: Partial<EventSource> = {},
): EventSource => ({
  logicalId: `${queue.name}To${of.name}`,
  queueArn: queue.arn,
  functionArn: of.arn,
  batchSize: 10,
  batchingWindowSeconds: 0,
  reportBatchItemFailures: true,
  enabled: true,
  ...with_,
})

export const aDeployment = (with_: Partial<Deployment> = {}): Deployment => ({
  region: 'eu-central-1',
  accountId: '000000000000',
  stackName: 'stack',
  tables: [],
  keys: [],
  queues: [],
  buckets: [],
  buses: [],
  rules: [],
  roles: [],
  functions: [],
  eventSources: [],
  scheduleGroups: [],
  schedules: [],
  httpApis: [],
  userPools: [],
  mailTemplates: [],
  configurationSets: [],
  alarms: [],
  ...with_,
})
