/** The names of a created resource: what `Ref` and `Fn::GetAtt` return. */
export interface ResourceNames {
  ref: string
  attributes: Record<string, string>
}

/** The parts that resource names are made of. */
export interface Naming {
  region: string
  accountId: string
  stackName: string
  publicUrl: string
  issuerUrl: string
}

type NameOf = (from: {
  logicalId: string
  /** The resolved value of this property, if the template sets it. */
  property: (name: string) => string | undefined
  naming: Naming
  arn: (service: string, resource: string) => string
}) => ResourceNames

const named = (
  property: string,
  service: string,
  resource: (name: string) => string,
  more: (name: string) => Record<string, string> = () => ({}),
): NameOf => {
  return ({ logicalId, property: givenFor, naming, arn }) => {
    const name = givenFor(property) ?? `${naming.stackName}-${logicalId}`
    return { ref: name, attributes: { Arn: arn(service, resource(name)), ...more(name) } }
  }
}

const byArn = (of: NameOf): NameOf => {
  return from => {
    const names = of(from)
    return { ...names, ref: names.attributes.Arn ?? names.ref }
  }
}

const byLogicalId: NameOf = ({ logicalId }) => ({ ref: logicalId, attributes: { Id: logicalId } })

const table = named('TableName', 'dynamodb', name => `table/${name}`)

/** By resource type. A type that is missing here cannot run locally. */
export const NAMES: Record<string, NameOf> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::KMS::Key': ({ logicalId, arn }) => ({
    ref: logicalId,
    attributes: { Arn: arn('kms', `key/${logicalId}`), KeyId: logicalId },
  }),
  'AWS::KMS::Alias': named('AliasName', 'kms', name => name),
  'AWS::SQS::Queue': ({ logicalId, property, naming, arn }) => {
    const name = property('QueueName') ?? `${naming.stackName}-${logicalId}`
    const url = `${naming.publicUrl}/${naming.accountId}/${name}`
    return { ref: url, attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: url } }
  },
  'AWS::S3::Bucket': ({ logicalId, property, naming }) => {
    const name = property('BucketName') ?? `${naming.stackName}-${logicalId}`.toLowerCase()
    return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } }
  },
  'AWS::Events::EventBus': named(
    'Name',
    'events',
    name => `event-bus/${name}`,
    name => ({ Name: name }),
  ),
  'AWS::Events::Rule': ({ logicalId, property, naming, arn }) => {
    const name = property('Name') ?? `${naming.stackName}-${logicalId}`
    const bus = property('EventBusName')?.split('event-bus/').at(-1)
    const path = bus && bus !== 'default' ? `rule/${bus}/${name}` : `rule/${name}`
    return { ref: name, attributes: { Arn: arn('events', path) } }
  },
  'AWS::IAM::Role': ({ logicalId, property, naming }) => {
    const name = property('RoleName') ?? `${naming.stackName}-${logicalId}`
    return { ref: name, attributes: { Arn: `arn:aws:iam::${naming.accountId}:role/${name}` } }
  },
  'AWS::Lambda::Function': ({ logicalId, property, naming, arn }) => {
    const name = property('FunctionName') ?? `${naming.stackName}-${logicalId}`
    return { ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } }
  },
  'AWS::Lambda::EventSourceMapping': byLogicalId,
  'AWS::Scheduler::ScheduleGroup': named('Name', 'scheduler', name => `schedule-group/${name}`),
  'AWS::Scheduler::Schedule': named('Name', 'scheduler', name => `schedule/${name}`),
  'AWS::ApiGatewayV2::Api': ({ logicalId, property, naming }) => {
    // A closed endpoint still has an address, but nothing answers there.
    const closed = property('DisableExecuteApiEndpoint') === 'true'
    const ApiEndpoint = closed
      ? `https://${logicalId}.execute-api.${naming.region}.amazonaws.com`
      : naming.publicUrl
    return { ref: logicalId, attributes: { ApiId: logicalId, ApiEndpoint } }
  },
  'AWS::ApiGatewayV2::DomainName': ({ property }) => ({ ref: property('DomainName') ?? '', attributes: {} }),
  'AWS::ApiGatewayV2::ApiMapping': byLogicalId,
  'AWS::ApiGatewayV2::Stage': ({ property }) => ({ ref: property('StageName') ?? '', attributes: {} }),
  'AWS::ApiGatewayV2::Integration': byLogicalId,
  'AWS::ApiGatewayV2::Route': byLogicalId,
  'AWS::Cognito::UserPool': ({ logicalId, naming, arn }) => {
    const id = `${naming.region}_${logicalId}`
    return {
      ref: id,
      attributes: {
        Arn: arn('cognito-idp', `userpool/${id}`),
        UserPoolId: id,
        ProviderName: `cognito-idp.${naming.region}.amazonaws.com/${id}`,
        ProviderURL: naming.issuerUrl,
      },
    }
  },
  'AWS::Cognito::UserPoolClient': ({ logicalId }) => ({
    ref: logicalId.toLowerCase(),
    attributes: { ClientId: logicalId.toLowerCase() },
  }),
  'AWS::Cognito::UserPoolDomain': ({ property }) => ({ ref: property('Domain') ?? '', attributes: {} }),
  'AWS::Cognito::UserPoolGroup': ({ property }) => ({ ref: property('GroupName') ?? '', attributes: {} }),
  'AWS::SES::Template': byLogicalId,
  'AWS::SES::ConfigurationSet': named('Name', 'ses', name => `configuration-set/${name}`),
  'AWS::SES::ConfigurationSetEventDestination': byLogicalId,
  'AWS::CloudWatch::Alarm': named('AlarmName', 'cloudwatch', name => `alarm:${name}`),
  'AWS::SNS::Topic': byArn(
    named(
      'TopicName',
      'sns',
      name => name,
      name => ({ TopicName: name }),
    ),
  ),
  'AWS::Logs::LogGroup': named('LogGroupName', 'logs', name => `log-group:${name}:*`),
  'AWS::Logs::MetricFilter': byLogicalId,
  // Nothing needs their Ref; their content is read elsewhere or has no local effect.
  'AWS::IAM::Policy': byLogicalId,
  'AWS::SQS::QueuePolicy': byLogicalId,
  'AWS::S3::BucketPolicy': byLogicalId,
  'AWS::SNS::TopicPolicy': byLogicalId,
  'AWS::SNS::Subscription': byLogicalId,
  'AWS::Lambda::Permission': byLogicalId,
  'AWS::CDK::Metadata': byLogicalId,
}
