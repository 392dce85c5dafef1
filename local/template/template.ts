import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { alarmsOf } from './alarm-readers.ts'
import { httpApiOf, localAddresses } from './api-readers.ts'
import type { Deployment, LambdaFunction, Role, Statement } from './deployment.ts'
import { resolveAll, type Template, withLogicalId } from './resolve-template.ts'
import {
  eventSourceOf,
  listOf,
  only,
  optional,
  type Properties,
  type Resource,
  ruleOf,
  scheduleOf,
  statementsOf,
  tableOf,
} from './resource-readers.ts'

export type { Template } from './resolve-template.ts'

/** Facts about the place of deployment that a template may ask for. */
interface LocalFacts {
  region: string
  /** The local system's address, such as `http://127.0.0.1:4000`. Queue URLs and the API's endpoint are below it. */
  publicUrl: string
  /** The issuer in the place of every Cognito user pool. */
  issuerUrl: string
}

/** The account of all local resources, as fauxqs uses it. */
const ACCOUNT = '000000000000'

interface ReadOptions {
  assemblyDirectory: string
  stackName: string
  facts: LocalFacts
  /** Changes the parsed template first, for tests that remove a grant. */
  adjust?: (template: Template) => void
}

/**
 * Reads `<stackName>.template.json` of a cloud assembly folder. Throws, with the logical id, on any resource type,
 * intrinsic or property that the local system does not know, so that nothing in a template is silently ignored.
 */
export function readDeployment({ assemblyDirectory, stackName, facts, adjust }: ReadOptions): Deployment {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(assemblyDirectory, file), 'utf8'))
  const template = read(`${stackName}.template.json`) as Template
  adjust?.(template)
  const assets = (read(`${stackName}.assets.json`) as Assets).files
  return deploymentOf(template, { stackName, facts, assemblyDirectory, assets })
}

type Assets = { files: Record<string, { source: { path: string } }> }

interface Place {
  stackName: string
  facts: LocalFacts
  assemblyDirectory: string
  assets: Assets['files']
}

/** The deployment that a template describes, at this place. */
export function deploymentOf(template: Template, place: Place): Deployment {
  const { stackName, facts } = place
  const { region } = facts
  const resources = resolveAll(template, { ...facts, stackName, accountId: ACCOUNT })
  const of = (...types: string[]) => resources.filter(({ type }) => types.includes(type))
  const each = <Made>(types: string[], make: (resource: Resource) => Made): Made[] =>
    of(...types).map(resource => withLogicalId(resource.logicalId, () => make(resource)))

  const queuePolicies = each(['AWS::SQS::QueuePolicy'], ({ properties }) => ({
    queues: listOf<string>(properties.Queues),
    statements: statementsOf(properties.PolicyDocument),
  }))
  const bucketPolicies = each(['AWS::S3::BucketPolicy'], ({ properties }) => ({
    bucket: String(properties.Bucket),
    statements: statementsOf(properties.PolicyDocument),
  }))
  const permissions = each(['AWS::Lambda::Permission'], ({ properties }) => ({
    functionName: String(properties.FunctionName),
    statement: permissionOf(properties),
  }))
  const localAddress = localAddresses(resources, facts)
  const functions = each(['AWS::Lambda::Function'], resource => ({
    ...functionOf(resource, template, place, localAddress),
    policy: permissions
      .filter(({ functionName }) => [resource.ref, resource.arn].includes(functionName))
      .map(({ statement }) => statement),
  }))
  const functionArn = (name: string): string => {
    const found = functions.find(({ functionName, arn }) => functionName === name || arn === name)
    if (!found) throw new Error(`the function ${name} is not in the template`)
    return found.arn
  }
  const buses = each(['AWS::Events::EventBus'], ({ logicalId, ref, arn }) => ({ logicalId, name: ref, arn }))
  const defaultBus = { name: 'default', arn: `arn:aws:events:${region}:${ACCOUNT}:event-bus/default` }
  const busName = (nameOrArn: string): string => {
    const found = [defaultBus, ...buses].find(({ name, arn }) => name === nameOrArn || arn === nameOrArn)
    if (!found) throw new Error(`the bus ${nameOrArn} is not in the template`)
    return found.name
  }
  const clients = each(['AWS::Cognito::UserPoolClient'], ({ ref, properties }) => {
    if (properties.GenerateSecret === true)
      throw new Error('a client with a secret is not known to the local system')
    return { id: ref, pool: properties.UserPoolId }
  })
  const groups = each(['AWS::Cognito::UserPoolGroup'], ({ properties }) => properties)

  return {
    region,
    accountId: ACCOUNT,
    stackName,
    tables: each(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], resource =>
      tableOf(resource, region),
    ),
    keys: each(['AWS::KMS::Key'], ({ logicalId, arn, properties }) => ({
      logicalId,
      arn,
      policy: statementsOf(properties.KeyPolicy),
    })),
    queues: each(['AWS::SQS::Queue'], ({ logicalId, ref, arn, properties }) => {
      const redrive = only(properties.RedrivePolicy, ['deadLetterTargetArn', 'maxReceiveCount'])
      return {
        logicalId,
        name: arn.split(':').at(-1) ?? '',
        arn,
        url: ref,
        fifo: properties.FifoQueue === true,
        // SQS's defaults: visible again after 30 s, and no delay.
        visibilityTimeoutSeconds: Number(properties.VisibilityTimeout ?? 30),
        delaySeconds: Number(properties.DelaySeconds ?? 0),
        policy: queuePolicies.filter(({ queues }) => queues.includes(ref)).flatMap(one => one.statements),
        ...(redrive.deadLetterTargetArn
          ? {
              redrive: {
                deadLetterArn: String(redrive.deadLetterTargetArn),
                maxReceiveCount: Number(redrive.maxReceiveCount),
              },
            }
          : {}),
      }
    }),
    buckets: each(['AWS::S3::Bucket'], ({ logicalId, ref, arn, properties }) => {
      const notifications = only(
        properties.NotificationConfiguration,
        ['EventBridgeConfiguration'],
        'the notification',
      )
      const toBus = notifications.EventBridgeConfiguration as { EventBridgeEnabled?: boolean } | undefined
      return {
        logicalId,
        name: ref,
        arn,
        eventBridge: toBus !== undefined && toBus.EventBridgeEnabled !== false,
        policy: bucketPolicies.filter(({ bucket }) => bucket === ref).flatMap(one => one.statements),
      }
    }),
    buses,
    rules: of('AWS::Events::Rule')
      .filter(({ properties }) => properties.State !== 'DISABLED')
      .map(resource => withLogicalId(resource.logicalId, () => ruleOf(resource, busName))),
    roles: rolesOf(each, of('AWS::IAM::Policy')),
    functions,
    eventSources: each(['AWS::Lambda::EventSourceMapping'], resource => eventSourceOf(resource, functionArn)),
    scheduleGroups: each(['AWS::Scheduler::ScheduleGroup'], ({ logicalId, ref, arn }) => ({
      logicalId,
      name: ref,
      arn,
    })),
    schedules: of('AWS::Scheduler::Schedule')
      .filter(({ properties }) => properties.State !== 'DISABLED')
      .map(resource => withLogicalId(resource.logicalId, () => scheduleOf(resource))),
    httpApis: each(['AWS::ApiGatewayV2::Api'], api => httpApiOf(api, resources)),
    userPools: each(['AWS::Cognito::UserPool'], ({ logicalId, ref, arn }) => ({
      logicalId,
      id: ref,
      arn,
      groups: groups.filter(group => group.UserPoolId === ref).map(group => String(group.GroupName)),
      clientIds: clients.filter(client => client.pool === ref).map(client => client.id),
    })),
    mailTemplates: each(['AWS::SES::Template'], ({ properties }) => {
      const parts = only(properties.Template, ['TemplateName', 'SubjectPart', 'HtmlPart', 'TextPart'])
      return {
        name: String(parts.TemplateName),
        subject: optional(parts.SubjectPart) ?? '',
        html: optional(parts.HtmlPart) ?? '',
        text: optional(parts.TextPart) ?? '',
      }
    }),
    configurationSets: each(['AWS::SES::ConfigurationSet'], ({ ref }) => ({
      name: ref,
      eventTypes: of('AWS::SES::ConfigurationSetEventDestination')
        .filter(({ properties }) => properties.ConfigurationSetName === ref)
        .flatMap(({ logicalId, properties }) =>
          withLogicalId(logicalId, () => eventTypesOf(properties, defaultBus.arn)),
        ),
    })),
    alarms: alarmsOf(resources, functions),
  }
}

/** What `AWSLambdaBasicExecutionRole` grants; no other managed policy is supported. */
const LOGGING: Statement = {
  Effect: 'Allow',
  Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  Resource: ['*'],
}

function rolesOf(
  each: <Made>(types: string[], make: (resource: Resource) => Made) => Made[],
  policies: Resource[],
): Role[] {
  const attached = policies.map(({ logicalId, properties }) => ({
    roles: listOf<string>(properties.Roles),
    statements: withLogicalId(logicalId, () => statementsOf(properties.PolicyDocument)),
  }))
  return each(['AWS::IAM::Role'], ({ logicalId, ref, arn, properties }) => {
    const managed = listOf<string>(properties.ManagedPolicyArns).map(policy => {
      if (policy.endsWith(':policy/service-role/AWSLambdaBasicExecutionRole')) return LOGGING
      throw new Error(`the managed policy ${policy} is not known to the local system`)
    })
    const inline = listOf<Properties>(properties.Policies).flatMap(policy =>
      statementsOf(policy.PolicyDocument),
    )
    const policiesOfRole = attached.filter(({ roles }) => roles.includes(ref)).flatMap(one => one.statements)
    return {
      logicalId,
      name: ref,
      arn,
      trust: statementsOf(properties.AssumeRolePolicyDocument),
      statements: [...managed, ...inline, ...policiesOfRole],
    }
  })
}

function functionOf(
  { logicalId, ref, arn, properties }: Resource,
  template: Template,
  place: Place,
  localAddress: (address: string) => string,
): Omit<LambdaFunction, 'policy'> {
  if (!String(properties.Runtime).startsWith('nodejs'))
    throw new Error(`the runtime ${String(properties.Runtime)} is not known to the local system`)
  const prefix = `${place.stackName.toLowerCase()}-`
  const environment = (properties.Environment ?? {}) as { Variables?: Record<string, unknown> }
  const reserved = properties.ReservedConcurrentExecutions
  return {
    logicalId,
    name: ref.toLowerCase().startsWith(prefix) ? ref.slice(prefix.length) : ref,
    functionName: ref,
    arn,
    handler: String(properties.Handler),
    codeDirectory: codeDirectory(logicalId, properties, template, place),
    environment: Object.fromEntries(
      Object.entries(environment.Variables ?? {}).map(([name, value]) => [name, localAddress(String(value))]),
    ),
    // Lambda's defaults: 3 s and 128 MB.
    timeoutSeconds: Number(properties.Timeout ?? 3),
    memoryMegabytes: Number(properties.MemorySize ?? 128),
    allowsLoops: properties.RecursiveLoop === 'Allow',
    roleArn: String(properties.Role),
    ...(reserved === undefined ? {} : { reservedConcurrency: Number(reserved) }),
  }
}

/** A permission as a statement of the function's policy. */
function permissionOf({ Action, Principal, SourceAccount, SourceArn }: Properties): Statement {
  const principal = String(Principal)
  return {
    Effect: 'Allow',
    Action: [String(Action)],
    Principal: { [principal.endsWith('.amazonaws.com') ? 'Service' : 'AWS']: principal },
    Condition: {
      ...(SourceArn === undefined ? {} : { ArnLike: { 'aws:SourceArn': String(SourceArn) } }),
      ...(SourceAccount === undefined
        ? {}
        : { StringEquals: { 'aws:SourceAccount': String(SourceAccount) } }),
    },
  }
}

/** The asset's folder: from the CDK command line's note in the template, or else from the list of assets. */
function codeDirectory(
  logicalId: string,
  properties: Properties,
  template: Template,
  { assemblyDirectory, assets }: Place,
): string {
  const noted = template.Resources[logicalId]?.Metadata?.['aws:asset:path']
  const { S3Key } = (properties.Code ?? {}) as { S3Key?: string }
  const path = optional(noted) ?? assets[S3Key?.replace(/\.zip$/, '') ?? '']?.source.path
  if (!path) throw new Error('the code of the function is no asset of this assembly')
  return isAbsolute(path) ? path : join(assemblyDirectory, path)
}

/**
 * The events that SES reports to EventBridge's default bus. AWS allows no other bus, and the local system no other
 * destination.
 */
function eventTypesOf(properties: Properties, defaultBusArn: string): string[] {
  const destination = only(
    properties.EventDestination,
    ['Enabled', 'EventBridgeDestination', 'MatchingEventTypes', 'Name'],
    'the event destination’s',
  )
  const { EventBusArn } = only(destination.EventBridgeDestination, ['EventBusArn'], 'the bus’s')
  if (EventBusArn !== defaultBusArn) throw new Error(`SES reports to ${defaultBusArn}, not to ${EventBusArn}`)
  return destination.Enabled === false ? [] : listOf<string>(destination.MatchingEventTypes)
}
