import type { Deployment } from '../../local/template/deployment.ts'
import { deploymentOf, type Template } from '../../local/template/template.ts'
import { HEARTEN_TABLE } from '../hearten-table.ts'

const get = (logicalId: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [logicalId, attribute] })

const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement })

const tlsOnly = (logicalId: string, service: string) => ({
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: `${service}:*`,
  Resource: get(logicalId),
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
})

const table = (encryption: object) => ({
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    ...HEARTEN_TABLE,
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    SSESpecification: encryption,
  },
})

/** A function in a role of its own, with these grants. */
const lambda = (id: string, name: string, ...grants: object[]): Template['Resources'] => ({
  [`${id}Role`]: {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: document({
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Service: 'lambda.amazonaws.com' },
      }),
      ManagedPolicyArns: [
        {
          'Fn::Join': [
            '',
            ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
          ],
        },
      ],
    },
  },
  [`${id}Policy`]: {
    Type: 'AWS::IAM::Policy',
    Properties: {
      PolicyName: `${id}Policy`,
      PolicyDocument: document(...grants),
      Roles: [{ Ref: `${id}Role` }],
    },
  },
  [`${id}Function`]: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName: `hearten-test-${name}`,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { S3Bucket: { 'Fn::Sub': `assets-\${AWS::AccountId}` }, S3Key: `${id}.zip` },
      Role: get(`${id}Role`),
      Timeout: 10,
      MemorySize: 512,
      Environment: { Variables: { VAULT_TABLE: { Ref: 'Vault' }, QUEUE_URL: { Ref: 'Mail' } } },
    },
    Metadata: { 'aws:asset:path': `asset.${id}` },
  },
})

const allow = (Action: string | string[], Resource: unknown, Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition ? { Condition } : {}),
})

const ses = (what: string) => ({
  'Fn::Sub': `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:${what}`,
})

/** A small template of the same kinds of resources as the real one, as CDK writes them. */
export const aTemplate = (): Template => ({
  Resources: {
    VaultKey: {
      Type: 'AWS::KMS::Key',
      Properties: {
        KeyPolicy: document({
          Effect: 'Allow',
          Action: 'kms:*',
          Resource: '*',
          Principal: { AWS: { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root` } },
        }),
      },
    },
    Vault: table({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: get('VaultKey') }),
    Directory: table({ SSEEnabled: false }),
    MailDlq: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1_209_600 } },
    Mail: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 60,
        RedrivePolicy: { deadLetterTargetArn: get('MailDlq'), maxReceiveCount: 2 },
      },
    },
    MailPolicy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: {
        Queues: [{ Ref: 'Mail' }],
        PolicyDocument: document(tlsOnly('Mail', 'sqs'), {
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: get('Mail'),
          Condition: { ArnEquals: { 'aws:SourceArn': get('Arrived') } },
        }),
      },
    },
    Rosters: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: 'rosters',
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      },
    },
    Arrived: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.s3'], detail: { bucket: { name: [{ Ref: 'Rosters' }] } } },
        State: 'ENABLED',
        Targets: [{ Id: 'Target0', Arn: get('Mail') }],
      },
    },
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'hearten' } },
    Group: { Type: 'AWS::Scheduler::ScheduleGroup', Properties: { Name: 'hearten' } },
    Invitation: {
      Type: 'AWS::SES::Template',
      Properties: {
        Template: {
          TemplateName: 'hearten-invitation-en',
          SubjectPart: 'A quiet word',
          HtmlPart: '<p>Hello {{name}}</p>',
          TextPart: 'Hello {{name}}',
        },
      },
    },
    Set: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'hearten' } },
    Staff: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    Editors: {
      Type: 'AWS::Cognito::UserPoolGroup',
      Properties: { UserPoolId: { Ref: 'Staff' }, GroupName: 'hr-editors' },
    },
    Viewers: {
      Type: 'AWS::Cognito::UserPoolGroup',
      Properties: { UserPoolId: { Ref: 'Staff' }, GroupName: 'hr-viewers' },
    },
    Console: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Staff' } } },
    ...lambda(
      'Submit',
      'answer-check-in',
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'], get('Vault')),
      allow('kms:Decrypt', get('VaultKey'), {
        StringEquals: { 'kms:ViaService': { 'Fn::Sub': `dynamodb.\${AWS::Region}.amazonaws.com` } },
      }),
      allow('sqs:SendMessage', get('Mail')),
    ),
    // Reads the Vault, but was not given the Vault's key.
    ...lambda('Publish', 'publish-report', allow('dynamodb:GetItem', get('Vault'))),
    ...lambda('Report', 'read-report', allow('dynamodb:GetItem', get('Directory'))),
    ...lambda(
      'Upload',
      'manage-roster',
      allow('s3:PutObject', { 'Fn::Join': ['', [get('Rosters'), '/incoming/*']] }),
    ),
    ...lambda(
      'Send',
      'send-mail',
      ...['ses:SendBulkEmail', 'ses:SendBulkTemplatedEmail'].map(action =>
        allow(action, [
          ses('identity/hearten.example'),
          ses('configuration-set/hearten'),
          ses('template/hearten-*'),
        ]),
      ),
      allow('ses:GetAccount', '*'),
    ),
    ...lambda(
      'Plan',
      'reconcile-schedules',
      allow('scheduler:CreateSchedule', {
        'Fn::Sub': `arn:aws:scheduler:\${AWS::Region}:\${AWS::AccountId}:schedule/hearten/*`,
      }),
      allow('iam:PassRole', get('ScheduleRole'), {
        StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      }),
      allow('events:PutEvents', get('Bus')),
    ),
    ScheduleRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: document({
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: 'scheduler.amazonaws.com' },
        }),
        Policies: [{ PolicyName: 'send', PolicyDocument: document(allow('sqs:SendMessage', get('Mail'))) }],
      },
    },
  },
})

/** An API with one route, to the function that reads reports. */
export const anApi = (): Template['Resources'] => ({
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
  ToReport: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: get('ReportFunction'),
      PayloadFormatVersion: '2.0',
    },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: { Ref: 'Api' },
      RouteKey: 'GET /api/report',
      Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'ToReport' }]] },
      AuthorizationType: 'NONE',
    },
  },
  MayCall: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: get('ReportFunction'),
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Sub': `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/*/api/report`,
      },
    },
  },
})

/** What a template describes, at this address. */
export const deployed = (template: Template = aTemplate(), publicUrl = 'http://127.0.0.1:4000'): Deployment =>
  deploymentOf(template, {
    stackName: 'Hearten-test',
    assemblyDirectory: '/assembly',
    assets: {},
    facts: { region: 'eu-central-1', publicUrl, issuerUrl: `${publicUrl}/oidc` },
  })
