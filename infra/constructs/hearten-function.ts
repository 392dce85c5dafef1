import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { EnvironmentOf, FunctionName } from '../../functions/edges/environment.ts'
import type { Bundles } from '../bundle.ts'
import type { Binding, Grant } from './binding.ts'
import { receiving, type WorkQueue } from './queue.ts'

/** What all functions of a stage have in common. */
export interface FunctionDefaults {
  stageName: string
  folders: Bundles['folders']
  logsKeptDays: RetentionDays
}

interface HeartenFunctionProps<Name extends FunctionName> {
  /** Exactly the variables of the function's schema: one too few or too many does not compile. */
  environment: Record<keyof EnvironmentOf<Name>, Binding>
  /** What it may do besides, to things that no variable names. */
  alsoMay?: Grant[]
  consumes?: {
    queue: WorkQueue
    /** Messages handed over at once, at most. */
    batchSize: number
    /** Batches in work at the same time, at most; 2 is the least that Lambda takes. */
    maxConcurrency?: number
    memoryMegabytes?: number
  }
}

/** What every page and API function gets. Nobody waits longer than that, and API Gateway hangs up after 30 s. */
const PER_REQUEST = { memoryMegabytes: 512, timeout: Duration.seconds(10) }
/** What a consumer gets that asks for nothing else; its queue says how long it may take. */
const CONSUMER_MEMORY_MEGABYTES = 512

/**
 * A person waits: a call to AWS that takes longer than this, twice, will not come, and well before API Gateway's end there
 * is a page that says whom to call.
 */
const DEADLINES_OF_A_REQUEST = { REQUEST_TIMEOUT_MS: '1500', EARLY_END_MS: '1500' }

/** A queue waits: what is not done so long before the end is handed back, instead of being cut off. */
const DEADLINES_OF_A_CONSUMER = { REQUEST_TIMEOUT_MS: '5000', EARLY_END_MS: '3000' }

/**
 * One Lambda function, named as its file under `functions/`, with a role and a log group that no other has.
 * Its environment and its permissions come from the same bindings, so that neither is there without the other.
 */
export class HeartenFunction<Name extends FunctionName> extends Construct {
  readonly name: Name
  readonly lambda: LambdaFunction

  constructor(
    scope: Construct,
    name: Name,
    defaults: FunctionDefaults,
    { environment, alsoMay = [], consumes }: HeartenFunctionProps<Name>,
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
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    const grants: Grant[] = [
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] },
      ...bindings.flatMap(([, binding]) => binding.grants),
      ...alsoMay,
      ...(consumes ? [receiving(consumes.queue)] : []),
    ]
    for (const { wildcard, ...statement } of grants) {
      role.addToPolicy(new PolicyStatement(statement))
      if (wildcard)
        Validations.of(role).acknowledge({
          id: `AwsSolutions-IAM5[Resource::${wildcard.resource}]`,
          reason: wildcard.reason,
        })
    }

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
