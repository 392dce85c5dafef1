import type { InputTransformer } from '../aws/input-transformer.ts'
import type { Deployment, Statement, Table } from './deployment.ts'

/** A resource with its names and with intrinsics resolved. */
export interface Resource {
  logicalId: string
  type: string
  properties: Properties
  ref: string
  arn: string
}

export type Properties = Record<string, unknown>

/** The properties that a type may have: those that are read, and those without local effect. */
interface Known {
  read: readonly string[]
  /** Encryption at rest, retention, tags, descriptions and the like. */
  inert: readonly string[]
}

/** Types without local effect: nothing local writes logs to AWS, subscribes to alarms, or reads what they guard. */
const INERT_TYPES = new Set([
  'AWS::Logs::LogGroup',
  'AWS::KMS::Alias',
  'AWS::SNS::Topic', // alarms are shown by the local system itself
  'AWS::SNS::TopicPolicy',
  'AWS::SNS::Subscription',
  'AWS::ApiGatewayV2::Stage', // access log and throttling
  'AWS::Cognito::UserPoolDomain', // the local issuer has its own address
  'AWS::CDK::Metadata',
])

/** The types that are read. A property in neither list stops the start: it might change what the system does. */
const TYPES: Record<string, Known> = {
  'AWS::DynamoDB::Table': {
    read: [
      'TableName',
      'KeySchema',
      'AttributeDefinitions',
      'GlobalSecondaryIndexes',
      'TimeToLiveSpecification',
      'SSESpecification',
      'BillingMode',
    ],
    inert: ['PointInTimeRecoverySpecification', 'DeletionProtectionEnabled', 'Tags'],
  },
  'AWS::DynamoDB::GlobalTable': {
    read: [
      'TableName',
      'KeySchema',
      'AttributeDefinitions',
      'GlobalSecondaryIndexes',
      'TimeToLiveSpecification',
      'SSESpecification',
      'Replicas',
      'BillingMode',
    ],
    inert: [],
  },
  'AWS::KMS::Key': {
    read: ['KeyPolicy'],
    inert: ['Description', 'EnableKeyRotation', 'RotationPeriodInDays', 'PendingWindowInDays', 'Tags'],
  },
  'AWS::SQS::Queue': {
    read: ['QueueName', 'FifoQueue', 'VisibilityTimeout', 'DelaySeconds', 'RedrivePolicy'],
    // Message retention: the local queues keep messages until they are received.
    inert: [
      'MessageRetentionPeriod',
      'SqsManagedSseEnabled',
      'ReceiveMessageWaitTimeSeconds',
      'RedriveAllowPolicy',
      'Tags',
    ],
  },
  'AWS::SQS::QueuePolicy': { read: ['Queues', 'PolicyDocument'], inert: [] },
  'AWS::S3::Bucket': {
    read: ['BucketName', 'NotificationConfiguration'],
    inert: [
      'BucketEncryption',
      'LifecycleConfiguration',
      'OwnershipControls',
      'PublicAccessBlockConfiguration',
      'Tags',
    ],
  },
  'AWS::S3::BucketPolicy': { read: ['Bucket', 'PolicyDocument'], inert: [] },
  'AWS::Events::EventBus': { read: ['Name'], inert: ['Description', 'Tags'] },
  'AWS::Events::Rule': {
    read: ['Name', 'EventBusName', 'EventPattern', 'State', 'Targets'],
    inert: ['Description', 'Tags'],
  },
  'AWS::IAM::Role': {
    read: ['RoleName', 'AssumeRolePolicyDocument', 'Policies', 'ManagedPolicyArns'],
    inert: ['Description', 'MaxSessionDuration', 'Path', 'Tags'],
  },
  'AWS::IAM::Policy': { read: ['PolicyDocument', 'Roles'], inert: ['PolicyName'] },
  'AWS::Lambda::Function': {
    read: [
      'FunctionName',
      'Handler',
      'Code',
      'Environment',
      'Timeout',
      'MemorySize',
      'RecursiveLoop',
      'ReservedConcurrentExecutions',
      'Role',
      'Runtime',
    ],
    inert: ['Architectures', 'Description', 'LoggingConfig', 'TracingConfig', 'Tags'],
  },
  'AWS::Lambda::Permission': {
    read: ['Action', 'FunctionName', 'Principal', 'SourceAccount', 'SourceArn'],
    inert: [],
  },
  'AWS::Lambda::EventSourceMapping': {
    read: [
      'BatchSize',
      'Enabled',
      'EventSourceArn',
      'FunctionName',
      'FunctionResponseTypes',
      'MaximumBatchingWindowInSeconds',
      'ScalingConfig',
    ],
    inert: ['Tags'],
  },
  'AWS::Scheduler::ScheduleGroup': { read: ['Name'], inert: ['Tags'] },
  'AWS::Scheduler::Schedule': {
    read: ['Name', 'GroupName', 'ScheduleExpression', 'ScheduleExpressionTimezone', 'State', 'Target'],
    // A flexible window may fire at any time in it; here at its start.
    inert: ['Description', 'FlexibleTimeWindow'],
  },
  'AWS::ApiGatewayV2::Api': {
    read: ['ProtocolType', 'DisableExecuteApiEndpoint'],
    inert: ['Name', 'Description', 'Tags'],
  },
  'AWS::ApiGatewayV2::DomainName': {
    read: ['DomainName'],
    // The certificate: the local system uses plain HTTP.
    inert: ['DomainNameConfigurations', 'Tags'],
  },
  'AWS::ApiGatewayV2::ApiMapping': { read: ['ApiId', 'DomainName', 'Stage'], inert: [] },
  'AWS::ApiGatewayV2::Route': {
    read: ['ApiId', 'RouteKey', 'Target', 'AuthorizationType'],
    inert: [],
  },
  'AWS::ApiGatewayV2::Integration': {
    read: ['ApiId', 'IntegrationType', 'IntegrationUri', 'PayloadFormatVersion'],
    inert: ['Description'],
  },
  'AWS::Cognito::UserPool': {
    read: [],
    // How accounts are created and verified: the local issuer signs in everybody it knows.
    inert: [
      'UserPoolName',
      'AccountRecoverySetting',
      'AdminCreateUserConfig',
      'AutoVerifiedAttributes',
      'DeletionProtection',
      'EmailVerificationMessage',
      'EmailVerificationSubject',
      'EnabledMfas',
      'MfaConfiguration',
      'Policies',
      'Schema',
      'SmsVerificationMessage',
      'UserPoolAddOns',
      'UserPoolTags',
      'UserPoolTier',
      'UsernameAttributes',
      'UsernameConfiguration',
      'VerificationMessageTemplate',
    ],
  },
  'AWS::Cognito::UserPoolClient': {
    read: ['UserPoolId', 'GenerateSecret'],
    inert: [
      'AccessTokenValidity',
      'AllowedOAuthFlows',
      'AllowedOAuthFlowsUserPoolClient',
      'AllowedOAuthScopes',
      'CallbackURLs',
      'ClientName',
      'EnableTokenRevocation',
      'ExplicitAuthFlows',
      'IdTokenValidity',
      'LogoutURLs',
      'PreventUserExistenceErrors',
      'RefreshTokenValidity',
      'SupportedIdentityProviders',
      'TokenValidityUnits',
    ],
  },
  'AWS::Cognito::UserPoolGroup': { read: ['UserPoolId', 'GroupName'], inert: ['Description', 'Precedence'] },
  'AWS::SES::Template': { read: ['Template'], inert: ['Tags'] },
  'AWS::SES::ConfigurationSet': {
    read: ['Name'],
    inert: ['DeliveryOptions', 'ReputationOptions', 'SendingOptions', 'SuppressionOptions', 'Tags'],
  },
  'AWS::SES::ConfigurationSetEventDestination': {
    read: ['ConfigurationSetName', 'EventDestination'],
    inert: [],
  },
  'AWS::Logs::MetricFilter': { read: ['LogGroupName', 'FilterPattern', 'MetricTransformations'], inert: [] },
  'AWS::CloudWatch::Alarm': {
    read: [
      'AlarmName',
      'Namespace',
      'MetricName',
      'Metrics',
      'Dimensions',
      'Threshold',
      'ComparisonOperator',
      'EvaluationPeriods',
      'Period',
    ],
    inert: [
      'ActionsEnabled',
      'AlarmActions',
      'AlarmDescription',
      'DatapointsToAlarm',
      'OKActions',
      'Statistic',
      'Tags',
      'TreatMissingData',
      'Unit',
    ],
  },
}

/** Refuses unknown resource types and properties, with a message that names them. */
export function assertKnown(type: string, properties: Properties): void {
  if (INERT_TYPES.has(type)) return
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (!known) throw new Error(`the resource type ${type} is not known to the local system`)
  only(properties, [...known.read, ...known.inert])
}

/** Refuses unknown parts of a property, which might change what the system does. */
export function only(value: unknown, known: readonly string[], where = 'the property'): Properties {
  const properties = (value ?? {}) as Properties
  const odd = Object.keys(properties).find(name => !known.includes(name))
  if (odd) throw new Error(`${where} ${odd} is not known to the local system`)
  return properties
}

/** A policy document's statements, with each part as a list. */
export function statementsOf(document: unknown): Statement[] {
  const { Statement: statements } = only(document, ['Statement', 'Version', 'Id'], 'the policy document’s')
  return listOf<Properties>(statements).map(statement => {
    only(
      statement,
      ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'Condition'],
      'the policy statement’s',
    )
    const read: Statement = { Effect: statement.Effect === 'Allow' ? 'Allow' : 'Deny' }
    if (typeof statement.Sid === 'string') read.Sid = statement.Sid
    for (const part of ['Action', 'NotAction', 'Resource', 'NotResource'] as const)
      if (statement[part] !== undefined) read[part] = listOf<string>(statement[part])
    if (statement.Principal !== undefined) read.Principal = statement.Principal
    if (statement.Condition !== undefined)
      read.Condition = statement.Condition as NonNullable<Statement['Condition']>
    return read
  })
}

export const listOf = <Item>(value: unknown): Item[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as Item[]) : [value as Item]

export const optional = (value: unknown): string | undefined =>
  value === undefined ? undefined : String(value)

export function tableOf({ logicalId, ref, arn, properties, type }: Resource, region: string): Table {
  const replica =
    type === 'AWS::DynamoDB::GlobalTable'
      ? only(
          listOf<Properties>(properties.Replicas).find(one => one.Region === region),
          [
            'Region',
            'SSESpecification',
            'PointInTimeRecoverySpecification',
            'DeletionProtectionEnabled',
            'Tags',
            'TableClass',
          ],
          'the replica’s',
        )
      : properties
  const sse = (replica.SSESpecification ?? {}) as { KMSMasterKeyId?: string }
  const ttl = (properties.TimeToLiveSpecification ?? {}) as { AttributeName?: string; Enabled?: boolean }
  return {
    logicalId,
    name: ref,
    arn,
    keySchema: listOf(properties.KeySchema),
    attributeDefinitions: listOf(properties.AttributeDefinitions),
    indexes: listOf<Properties>(properties.GlobalSecondaryIndexes).map(index => ({
      IndexName: String(index.IndexName),
      KeySchema: listOf(index.KeySchema),
      Projection: (index.Projection ?? {}) as Record<string, unknown>,
    })),
    ...(ttl.Enabled && ttl.AttributeName ? { ttlAttribute: ttl.AttributeName } : {}),
    ...(sse.KMSMasterKeyId ? { kmsKeyArn: sse.KMSMasterKeyId } : {}),
  }
}

export function ruleOf(
  { logicalId, ref, properties }: Resource,
  busName: (nameOrArn: string) => string,
): Deployment['rules'][number] {
  return {
    logicalId,
    name: ref,
    busName: busName(optional(properties.EventBusName) ?? 'default'),
    eventPattern: properties.EventPattern as Record<string, unknown>,
    targets: listOf<Properties>(properties.Targets).map(target => {
      // EventBridge's retry policy: an existing queue accepts the event at the first try.
      only(
        target,
        ['Id', 'Arn', 'Input', 'InputTransformer', 'DeadLetterConfig', 'RetryPolicy'],
        'the target’s',
      )
      const dead = (target.DeadLetterConfig ?? {}) as { Arn?: string }
      return {
        id: String(target.Id),
        arn: String(target.Arn),
        ...(target.Input === undefined ? {} : { input: String(target.Input) }),
        ...(target.InputTransformer === undefined
          ? {}
          : { transformer: transformerOf(target.InputTransformer) }),
        ...(dead.Arn ? { deadLetterArn: dead.Arn } : {}),
      }
    }),
  }
}

function transformerOf(property: unknown): InputTransformer {
  const { InputPathsMap = {}, InputTemplate } = only(
    property,
    ['InputPathsMap', 'InputTemplate'],
    'the input transformer’s',
  )
  const paths = Object.entries(InputPathsMap as Properties).map(([name, path]) => [name, String(path)])
  return { paths: Object.fromEntries(paths), template: String(InputTemplate) }
}

export function scheduleOf({ logicalId, ref, properties }: Resource): Deployment['schedules'][number] {
  const target = only(
    properties.Target,
    ['Arn', 'RoleArn', 'Input', 'DeadLetterConfig', 'RetryPolicy'],
    'the target’s',
  )
  const dead = (target.DeadLetterConfig ?? {}) as { Arn?: string }
  return {
    logicalId,
    name: ref,
    groupName: optional(properties.GroupName) ?? 'default',
    expression: String(properties.ScheduleExpression),
    timeZone: optional(properties.ScheduleExpressionTimezone) ?? 'UTC',
    target: {
      arn: String(target.Arn),
      roleArn: String(target.RoleArn),
      ...(target.Input === undefined ? {} : { input: String(target.Input) }),
      ...(dead.Arn ? { deadLetterArn: dead.Arn } : {}),
    },
  }
}

export function eventSourceOf(
  { logicalId, properties }: Resource,
  functionArn: (name: string) => string,
): Deployment['eventSources'][number] {
  const scaling = only(properties.ScalingConfig, ['MaximumConcurrency'], 'the scaling configuration’s')
  return {
    logicalId,
    queueArn: String(properties.EventSourceArn),
    functionArn: functionArn(String(properties.FunctionName)),
    // Lambda's default batch size for a standard queue is ten.
    batchSize: Number(properties.BatchSize ?? 10),
    batchingWindowSeconds: Number(properties.MaximumBatchingWindowInSeconds ?? 0),
    reportBatchItemFailures: listOf(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
    enabled: properties.Enabled !== false,
    ...(scaling.MaximumConcurrency === undefined
      ? {}
      : { maximumConcurrency: Number(scaling.MaximumConcurrency) }),
  }
}
