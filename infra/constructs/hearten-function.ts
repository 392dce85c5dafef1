import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { EnvironmentOf, FunctionName } from '../../functions/edges/environment.ts'
import type { Bundles } from '../bundle.ts'
import type { Binding, Grant } from './binding.ts'
import { receiving, type WorkQueue } from './queue.ts'

/** What all functions of a stage share. */
export interface FunctionDefaults {
  stageName: string
  folders: Bundles['folders']
  logsKeptDays: RetentionDays
  /** Whether `reserved` counts: a new account may be too small for it. */
  reserves: boolean
}

interface HeartenFunctionProps<Name extends FunctionName> {
  /** Exactly the variables of the function's schema: a missing or extra one does not compile. */
  environment: Record<keyof EnvironmentOf<Name>, Binding>
  /** Further permissions, on things that no variable names. */
  alsoMay?: Grant[]
  /**
   * How many may run at once: so many are kept free for this function, and it gets no more (stages for production).
   */
  reserved?: number
  consumes?: {
    queue: WorkQueue
    /** The largest number of messages per batch. */
    batchSize: number
    /** The largest number of batches in parallel; Lambda requires at least 2. */
    maxConcurrency?: number
    memoryMegabytes?: number
    /**
     * It sends messages to its own queue, as often as its code allows. Without this AWS may stop such a chain after some
     * sixteen messages.
     */
    goesOn?: boolean
  }
}

/** Memory and time-out of every page and API function. API Gateway hangs up after 30 s. */
const PER_REQUEST = { memoryMegabytes: 512, timeout: Duration.seconds(10) }
/** The default memory of a consumer; its queue sets its time-out. */
const CONSUMER_MEMORY_MEGABYTES = 512

/**
 * For a waiting person. An AWS call that exceeds this twice will not succeed, and well before API Gateway's limit there
 * is a page that says whom to call.
 */
const DEADLINES_OF_A_REQUEST = { REQUEST_TIMEOUT_MS: '1500', EARLY_END_MS: '1500' }

/** For a queue. Work that is not done so long before the end is handed back instead of being cut off. */
const DEADLINES_OF_A_CONSUMER = { REQUEST_TIMEOUT_MS: '5000', EARLY_END_MS: '3000' }

/**
 * One Lambda function, named like its file under `functions/`, with a role and a log group of its own. Its environment
 * and its permissions come from the same bindings, so that each variable has its permissions.
 */
export class HeartenFunction<Name extends FunctionName> extends Construct {
  readonly name: Name
  readonly lambda: LambdaFunction

  constructor(
    scope: Construct,
    name: Name,
    defaults: FunctionDefaults,
    { environment, alsoMay = [], reserved, consumes }: HeartenFunctionProps<Name>,
  ) {
    super(scope, name)
    this.name = name
    const functionName = `hearten-${defaults.stageName}-${name}`
    const bindings: [string, Binding][] = Object.entries(environment)

    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: defaults.logsKeptDays,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const grants: Grant[] = [
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] },
      ...bindings.flatMap(([, binding]) => binding.grants),
      ...alsoMay,
      ...(consumes ? [receiving(consumes.queue)] : []),
    ]
    // In the role itself: a policy of its own would be one more resource for each function.
    const statements = grants.map(({ wildcard, ...statement }) => new PolicyStatement(statement))
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Grants: new PolicyDocument({ statements }) },
    })
    for (const { wildcard } of grants)
      if (wildcard)
        Validations.of(role).acknowledge({
          id: `AwsSolutions-IAM5[Resource::${wildcard.resource}]`,
          reason: wildcard.reason,
        })

    const { memoryMegabytes, timeout } = consumes
      ? {
          memoryMegabytes: consumes.memoryMegabytes ?? CONSUMER_MEMORY_MEGABYTES,
          timeout: consumes.queue.consumerTimeout,
        }
      : PER_REQUEST
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(defaults.folders[name]),
      handler: 'index.handler',
      memorySize: memoryMegabytes,
      timeout,
      ...(reserved && defaults.reserves ? { reservedConcurrentExecutions: reserved } : {}),
      ...(consumes?.goesOn ? { recursiveLoop: RecursiveLoop.ALLOW } : {}),
      environment: {
        ...(consumes ? DEADLINES_OF_A_CONSUMER : DEADLINES_OF_A_REQUEST),
        ...Object.fromEntries(bindings.map(([variable, { value }]) => [variable, value])),
      },
    })

    if (consumes)
      new EventSourceMapping(this, 'Source', {
        target: this.lambda,
        eventSourceArn: consumes.queue.queue.queueArn,
        batchSize: consumes.batchSize,
        maxBatchingWindow: consumes.queue.batchingWindow,
        reportBatchItemFailures: true,
        ...(consumes.maxConcurrency ? { maxConcurrency: consumes.maxConcurrency } : {}),
      })
  }
}
