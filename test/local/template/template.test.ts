import { describe, expect, test } from 'vitest'
import type { Template } from '../../../local/template/template.ts'
import { anApi, aTemplate, deployed } from '../template-fixture.ts'

/** The deployment of the fixture with these resources added or put in place of its own. */
const withResources = (resources: Template['Resources'], rest: Partial<Template> = {}) => {
  const template = aTemplate()
  return deployed({ ...template, ...rest, Resources: { ...template.Resources, ...resources } })
}

const aQueue = (Properties: Record<string, unknown>): Template['Resources'] => ({
  Odd: { Type: 'AWS::SQS::Queue', Properties },
})

describe('a template becomes what is deployed', () => {
  const deployment = deployed()

  test('names, addresses and grants are worked out with local facts', () => {
    const submit = deployment.functions.find(({ name }) => name === 'answer-check-in')
    const [, mail] = deployment.queues
    expect(mail?.url).toBe('http://127.0.0.1:4000/000000000000/Hearten-test-Mail')
    expect(submit?.environment).toEqual({ VAULT_TABLE: 'Hearten-test-Vault', QUEUE_URL: mail?.url })
    expect(submit?.codeDirectory).toBe('/assembly/asset.Submit')
    const role = deployment.roles.find(({ arn }) => arn === submit?.roleArn)
    expect(role?.statements).toContainEqual({
      Effect: 'Allow',
      Action: ['kms:Decrypt'],
      Resource: [deployment.keys[0]?.arn],
      Condition: { StringEquals: { 'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com' } },
    })
    expect(role?.statements.flatMap(({ Action }) => Action)).toContain('logs:PutLogEvents')
  })

  test('tables, queues and buckets carry what guards them and what they lead to', () => {
    const [vault, directory] = deployment.tables
    expect(vault).toMatchObject({ ttlAttribute: 'expiresAt', kmsKeyArn: deployment.keys[0]?.arn })
    expect(directory?.kmsKeyArn).toBeUndefined()
    const [dead, mail] = deployment.queues
    expect(mail).toMatchObject({
      visibilityTimeoutSeconds: 60,
      redrive: { deadLetterArn: dead?.arn, maxReceiveCount: 2 },
    })
    expect(mail?.policy).toHaveLength(2)
    expect(deployment.buckets).toMatchObject([{ name: 'rosters', eventBridge: true }])
    expect(deployment.userPools[0]?.groups).toEqual(['hr-editors', 'hr-viewers'])
  })

  test('a route leads to its function', () => {
    const { httpApis } = withResources(anApi())
    expect(httpApis[0]?.routes).toEqual([
      {
        logicalId: 'Route',
        routeKey: 'GET /api/report',
        functionArn: 'arn:aws:lambda:eu-central-1:000000000000:function:hearten-test-read-report',
      },
    ])
  })

  test('conditions, parameters, mappings, choices and splits are worked out', () => {
    const { queues } = withResources(
      {
        Chosen: {
          Type: 'AWS::SQS::Queue',
          Properties: {
            QueueName: {
              'Fn::Select': [
                1,
                { 'Fn::Split': ['-', { 'Fn::Sub': [`a-\${What}-\${!x}`, { What: { Ref: 'Given' } }] }] },
              ],
            },
            DelaySeconds: { 'Fn::If': ['Production', 900, { Ref: 'AWS::NoValue' }] },
            VisibilityTimeout: { 'Fn::FindInMap': ['Timeouts', { Ref: 'AWS::Region' }, 'long'] },
          },
        },
        Never: { Type: 'AWS::SQS::Queue', Condition: 'Production', Properties: {} },
      },
      {
        Parameters: { Given: { Type: 'String', Default: 'given' } },
        Conditions: { Production: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Given' }, 'given'] }] } },
        Mappings: { Timeouts: { 'eu-central-1': { long: 120 } } },
      },
    )
    expect(queues.at(-1)).toMatchObject({ name: 'given', delaySeconds: 0, visibilityTimeoutSeconds: 120 })
    expect(queues.map(({ logicalId }) => logicalId)).not.toContain('Never')
  })
})

describe('what does not belong together stops the start, with the logical id', () => {
  const changed = (logicalId: string, properties: object): Template['Resources'] => {
    const resources = { ...aTemplate().Resources, ...anApi() }
    const resource = resources[logicalId]
    if (!resource) throw new Error(`there is no ${logicalId} to change`)
    return {
      ...resources,
      [logicalId]: { ...resource, Properties: { ...resource.Properties, ...properties } },
    }
  }
  const report = (EventBusArn: string): Template['Resources'] => ({
    Told: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: { Ref: 'Set' },
        EventDestination: { EventBridgeDestination: { EventBusArn }, MatchingEventTypes: ['bounce'] },
      },
    },
  })
  const bus = 'arn:aws:events:eu-central-1:000000000000:event-bus'

  test.each<[string, Template['Resources'], RegExp]>([
    [
      'an authorizer, which would be a door of its own',
      changed('Route', { AuthorizationType: 'JWT' }),
      /Route: authorizers are not known to the local system/,
    ],
    [
      'an integration of another API',
      changed('ToReport', { ApiId: 'Other' }),
      /Route: the API Api has no .*Integration ToReport/,
    ],
    [
      'a rule of a bus that is not there',
      changed('Arrived', { EventBusName: 'other' }),
      /Arrived: the bus other is not/,
    ],
    [
      'a rule of another region’s bus',
      changed('Arrived', {
        EventBusName: `${bus.replace('eu-central-1', 'us-east-1')}/hearten`,
      }),
      /Arrived: the bus .*us-east-1.* is not/,
    ],
    [
      'mail reported to a bus of one’s own',
      report(`${bus}/hearten`),
      /Told: SES reports to .*default, not to/,
    ],
    [
      'mail reported to another account',
      report(`${bus.replace('000000000000', '111122223333')}/default`),
      /Told: SES reports to .*, not to .*111122223333/,
    ],
  ])('%s', (_name, resources, reason) => {
    expect(() => withResources(resources)).toThrow(reason)
  })

  test('and what does belong is found by name or by ARN', () => {
    const rulesOf = (EventBusName: unknown) =>
      withResources(changed('Arrived', { EventBusName })).rules.map(({ busName }) => busName)
    expect(rulesOf({ Ref: 'Bus' })).toEqual(['hearten'])
    expect(rulesOf(`${bus}/hearten`)).toEqual(['hearten'])
    expect(rulesOf(`${bus}/default`)).toEqual(['default'])
    const { configurationSets } = withResources(report(`${bus}/default`))
    expect(configurationSets).toEqual([{ name: 'hearten', eventTypes: ['bounce'] }])
  })
})

describe('what is not known stops the start, with the logical id', () => {
  test.each<[string, Template['Resources'], string]>([
    ['a resource type', { Odd: { Type: 'AWS::Kinesis::Stream', Properties: {} } }, 'AWS::Kinesis::Stream'],
    [
      'a type whose name is like one of JavaScript’s own',
      { Odd: { Type: 'constructor', Properties: {} } },
      'constructor',
    ],
    ['an intrinsic', aQueue({ QueueName: { 'Fn::ImportValue': 'x' } }), 'Fn::ImportValue'],
    [
      'an intrinsic deep inside',
      aQueue({ RedrivePolicy: { maxReceiveCount: { 'Fn::Length': [1] } } }),
      'Fn::Length',
    ],
    ['a property', aQueue({ KmsMasterKeyId: 'alias/own' }), 'KmsMasterKeyId'],
    ['a part of a property', aQueue({ RedrivePolicy: { else: 1 } }), 'else'],
    ['an attribute', aQueue({ QueueName: { 'Fn::GetAtt': ['Vault', 'StreamArn'] } }), 'StreamArn'],
    ['a reference to nothing', aQueue({ QueueName: { Ref: 'Nobody' } }), 'Nobody'],
    [
      'a name that depends on itself',
      aQueue({ QueueName: { 'Fn::GetAtt': ['Odd', 'QueueName'] } }),
      'depends on itself',
    ],
    [
      'a managed policy',
      {
        Odd: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: { Statement: [] },
            ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
          },
        },
      },
      'AdministratorAccess',
    ],
    [
      'a filter of an event source',
      {
        Odd: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: { FunctionName: { Ref: 'SendFunction' }, FilterCriteria: {} },
        },
      },
      'FilterCriteria',
    ],
    [
      'a part of a policy statement',
      {
        Odd: {
          Type: 'AWS::IAM::Policy',
          Properties: { Roles: [], PolicyDocument: { Statement: [{ Effect: 'Allow', NotPrincipal: '*' }] } },
        },
      },
      'NotPrincipal',
    ],
    [
      'an alarm on a metric that nothing makes',
      { Odd: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'Own', MetricName: 'Waits' } } },
      'Own Waits',
    ],
    [
      'a pattern of a metric filter',
      {
        Odd: {
          Type: 'AWS::Logs::MetricFilter',
          Properties: {
            LogGroupName: { 'Fn::Join': ['', ['/aws/lambda/', { Ref: 'SendFunction' }]] },
            FilterPattern: '{ $.level = "ERROR" }',
            MetricTransformations: [],
          },
        },
      },
      'ERROR',
    ],
  ])('%s', (_name, resources, named) => {
    expect(() => withResources(resources)).toThrow(new RegExp(`Odd.*${named.replace(/[.:]/g, '.')}`, 's'))
  })
})
