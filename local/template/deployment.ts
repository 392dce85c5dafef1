import type { InputTransformer } from '../aws/input-transformer.ts'

/**
 * A synthesized template, read and resolved: the deployment as plain data. `template.ts` makes it. Everything else in
 * the local system is built from it, so that nothing exists here that the template does not name.
 */
export interface Deployment {
  region: string
  accountId: string
  stackName: string
  tables: Table[]
  queues: Queue[]
  buckets: Bucket[]
  /** Customer-managed keys. Their own policies decide whether identity policies count at all. */
  keys: { logicalId: string; arn: string; policy: Statement[] }[]
  buses: Bus[]
  rules: Rule[]
  roles: Role[]
  functions: LambdaFunction[]
  eventSources: EventSource[]
  scheduleGroups: { logicalId: string; name: string; arn: string }[]
  /** Schedules in the template itself, such as the daily one. */
  schedules: StaticSchedule[]
  httpApis: HttpApi[]
  userPools: { logicalId: string; id: string; arn: string; groups: string[]; clientIds: string[] }[]
  mailTemplates: { name: string; subject: string; html: string; text: string }[]
  configurationSets: { name: string; eventTypes: string[] }[]
  alarms: (QueueAlarm | LogAlarm)[]
}

export interface Table {
  logicalId: string
  name: string
  arn: string
  keySchema: { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[]
  attributeDefinitions: { AttributeName: string; AttributeType: 'S' | 'N' | 'B' }[]
  indexes: { IndexName: string; KeySchema: Table['keySchema']; Projection: Record<string, unknown> }[]
  /** Holds epoch seconds. The item is deleted once virtual time has passed them. */
  ttlAttribute?: string
  /** A customer-managed key: readers of the table need `kms:Decrypt` on it. */
  kmsKeyArn?: string
}

export interface Queue {
  logicalId: string
  name: string
  arn: string
  url: string
  fifo: boolean
  visibilityTimeoutSeconds: number
  delaySeconds: number
  redrive?: { deadLetterArn: string; maxReceiveCount: number }
  policy: Statement[]
}

interface Bucket {
  logicalId: string
  name: string
  arn: string
  /** Whether the bucket sends events about new objects to the default bus. */
  eventBridge: boolean
  policy: Statement[]
}

interface Bus {
  logicalId: string
  name: string
  arn: string
}

export interface Rule {
  logicalId: string
  name: string
  busName: string
  eventPattern: Record<string, unknown>
  targets: {
    id: string
    arn: string
    input?: string
    transformer?: InputTransformer
    deadLetterArn?: string
  }[]
}

export interface Role {
  logicalId: string
  name: string
  arn: string
  /** Who may assume it. */
  trust: Statement[]
  statements: Statement[]
}

/** An IAM policy statement with its intrinsics resolved. */
export interface Statement {
  Sid?: string
  Effect: 'Allow' | 'Deny'
  Action?: string[]
  NotAction?: string[]
  Resource?: string[]
  NotResource?: string[]
  Principal?: unknown
  Condition?: Record<string, Record<string, string | string[]>>
}

export interface LambdaFunction {
  logicalId: string
  /** The name of its file under functions/, such as `send-mail`. */
  name: string
  functionName: string
  arn: string
  handler: string
  /** The folder of the bundle that would be deployed. */
  codeDirectory: string
  environment: Record<string, string>
  timeoutSeconds: number
  memoryMegabytes: number
  reservedConcurrency?: number
  /** Whether it may be invoked any number of times in one chain of messages. */
  allowsLoops: boolean
  roleArn: string
  /** The function's resource policy: who may invoke it without a role. */
  policy: Statement[]
}

export interface EventSource {
  logicalId: string
  queueArn: string
  functionArn: string
  batchSize: number
  batchingWindowSeconds: number
  maximumConcurrency?: number
  reportBatchItemFailures: boolean
  enabled: boolean
}

export interface StaticSchedule {
  logicalId: string
  name: string
  groupName: string
  expression: string
  timeZone: string
  target: { arn: string; roleArn: string; input?: string; deadLetterArn?: string }
}

export interface HttpApi {
  logicalId: string
  id: string
  routes: {
    logicalId: string
    /** `GET /c/{token}` or `$default`. */
    routeKey: string
    functionArn: string
  }[]
}

interface Alarm {
  logicalId: string
  name: string
  threshold: number
  comparison: string
}

/** An alarm on the number of messages in a queue, as on dead-letter queues. */
export interface QueueAlarm extends Alarm {
  metric: string
  queueName: string
}

/** An alarm on how many recent log lines of a function have this number in a field. */
export interface LogAlarm extends Alarm {
  function: string
  field: string
  number: number
  /** How far back lines count. */
  windowSeconds: number
}
