import { describe, expect, it } from 'vitest'
import { BACKUP_DAYS } from '../../functions/edges/backup-days.ts'
import { allPermissions } from './permissions.ts'
import { aStage, build, ofType, synthesize, type Template, target } from './synthesis.ts'

const template = synthesize(aStage('prod', { alarmEmail: 'ops@example.com' }))

/** Kept with all that is in it, but by a creation that fails: what that takes back is empty. */
const OUTLIVES = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' }

describe('tables', () => {
  const tables = ofType(template, 'AWS::DynamoDB::Table')

  it('are the four of the design', () => {
    expect(tables.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'Campaigns',
      'Directory',
      'Outreach',
      'Vault',
    ])
  })

  it.each(tables)(
    '%s can be restored to any second, outlives the stack, and forgets what has expired',
    (_, table) => {
      expect(table).toMatchObject({
        ...OUTLIVES,
        Properties: {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
          BillingMode: 'PAY_PER_REQUEST',
        },
      })
    },
  )

  it.each(tables)(
    '%s is remembered by its backups for as long as the page about the programme says',
    (_, table) => {
      // DynamoDB keeps 35 days where a table says nothing else.
      const { RecoveryPeriodInDays = 35 } = table.Properties.PointInTimeRecoverySpecification
      expect(RecoveryPeriodInDays).toBe(BACKUP_DAYS)
    },
  )

  it('of Outreach and Vault are encrypted, each by a key of its own that outlives the stack', () => {
    const keyOf = (name: string) =>
      target(tables.find(([id]) => id.startsWith(name))?.[1].Properties.SSESpecification?.KMSMasterKeyId)
    const keys = [keyOf('Outreach'), keyOf('Vault')]
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(template.Resources[key ?? '']).toMatchObject(OUTLIVES)
  })

  it('of a stage for development go with its stack', () => {
    for (const [, table] of ofType(synthesize(aStage('dev')), 'AWS::DynamoDB::Table')) {
      expect(table.DeletionPolicy).toBe('Delete')
      expect(table.Properties.DeletionProtectionEnabled).toBe(false)
    }
  })
})

describe('queues', () => {
  const queues = ofType(template, 'AWS::SQS::Queue')
  const work = queues.filter(([id]) => !/Dlq[0-9A-F]{8}$/.test(id))
  const dead = queues.filter(([id]) => /Dlq[0-9A-F]{8}$/.test(id))
  const sources = ofType(template, 'AWS::Lambda::EventSourceMapping')

  it('are fourteen, and a dead-letter queue for each and for the schedules', () => {
    expect(work).toHaveLength(14)
    expect(dead).toHaveLength(15)
  })

  it('are fed by their own consumer where a chain of messages is meant, and only there may one be long', () => {
    const functions = ofType(template, 'AWS::Lambda::Function')
    const mayLoop = functions
      .filter(([, { Properties }]) => Properties.RecursiveLoop === 'Allow')
      .map(([, { Properties }]) => String(Properties.FunctionName).replace('hearten-prod-', ''))
    expect(mayLoop.sort()).toEqual(['freeze-audience', 'open-wave', 'send-mail'])

    const sends = allPermissions(template).filter(({ action }) => action === 'sqs:SendMessage')
    const feedThemselves = sources.flatMap(([, { Properties }]) => {
      const consumer = String(
        template.Resources[target(Properties.FunctionName) ?? '']?.Properties.FunctionName,
      ).replace('hearten-prod-', '')
      const queue = `<${target(Properties.EventSourceArn)}.Arn>`
      return sends.some(({ name, resource }) => name === consumer && resource === queue) ? [consumer] : []
    })
    expect(feedThemselves.sort()).toEqual(mayLoop)
  })

  describe('that hold a request for a call', () => {
    const alarms = ofType(template, 'AWS::CloudWatch::Alarm')
      .map(([, { Properties }]) => Properties)
      .filter(({ AlarmDescription }) => AlarmDescription.startsWith('CallRequestsDlq'))

    it('say what to do', () => {
      expect(alarms).toHaveLength(2)
      for (const { AlarmDescription } of alarms)
        expect(AlarmDescription).toMatch(/Telephone the responder now/)
    })

    it('wake somebody for each, also while another lies there: for a last try that failed within a minute', () => {
      const [inQueue, each] = alarms
      expect(each).toMatchObject({
        AlarmActions: inQueue?.AlarmActions,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        TreatMissingData: 'notBreaching',
      })
      const filter = ofType(template, 'AWS::Logs::MetricFilter').find(([id]) => id.startsWith('CallRequests'))
      expect(filter?.[1].Properties).toMatchObject({
        FilterPattern: '{ $.receiveCount = 5 }',
        MetricTransformations: [
          { MetricNamespace: each?.Namespace, MetricName: each?.MetricName, MetricValue: '1' },
        ],
      })
      // No value of a line becomes a dimension.
      expect(each?.Dimensions).toBeUndefined()
      const group = template.Resources[target(filter?.[1].Properties.LogGroupName) ?? '']
      expect(group?.Properties.LogGroupName).toBe('/aws/lambda/hearten-prod-hand-over-call-request')
    })
  })

  it('are not needed to hear of many bounces within an hour: twenty lines in the log, without a dimension', () => {
    const [, alarm] =
      ofType(template, 'AWS::CloudWatch::Alarm').find(([id]) => id.startsWith('ManyBounces')) ??
      expect.fail('no alarm')
    expect(alarm.Properties).toMatchObject({
      Threshold: 20,
      Statistic: 'Sum',
      Period: 3600,
      EvaluationPeriods: 1,
    })
    expect(alarm.Properties.Dimensions).toBeUndefined()
    const [filter] = ofType(template, 'AWS::Logs::MetricFilter').filter(
      ([, { Properties }]) => Properties.FilterPattern === '{ $.bounced = 1 }',
    )
    expect(filter?.[1].Properties.MetricTransformations).toEqual([
      {
        MetricNamespace: alarm.Properties.Namespace,
        MetricName: alarm.Properties.MetricName,
        MetricValue: '1',
      },
    ])
    const group = template.Resources[target(filter?.[1].Properties.LogGroupName) ?? '']
    expect(group?.Properties.LogGroupName).toBe('/aws/lambda/hearten-prod-record-delivery')
  })

  it.each(work)(
    '%s tries five times, rosters three times, then puts the message into a dead-letter queue of its own',
    (id, queue) => {
      const { deadLetterTargetArn, maxReceiveCount } = queue.Properties.RedrivePolicy
      expect(maxReceiveCount).toBe(id.startsWith('RosterFiles') ? 3 : 5)
      expect(target(deadLetterTargetArn)?.slice(0, -8)).toBe(`${id.slice(0, -8)}Dlq`)
    },
  )

  it.each(dead)('%s wakes somebody with its first message', id => {
    const alarms = ofType(template, 'AWS::CloudWatch::Alarm').filter(
      ([, { Properties }]) => target(Properties.Dimensions?.[0]?.Value) === id,
    )
    expect(alarms).toHaveLength(1)
    expect(alarms[0]?.[1].Properties).toMatchObject({
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    })
    const topic = target(alarms[0]?.[1].Properties.AlarmActions[0]) ?? ''
    expect(template.Resources[topic]?.Type).toBe('AWS::SNS::Topic')
    const [, subscription] = ofType(template, 'AWS::SNS::Subscription')[0] ?? []
    expect(subscription?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'ops@example.com' })
  })

  it.each(work)(
    '%s has one consumer, which reports what failed and bears a second one, or has a sixth of the visibility time',
    (id, queue) => {
      const of = sources.filter(([, { Properties }]) => target(Properties.EventSourceArn) === id)
      expect(of).toHaveLength(1)
      const source = of[0]?.[1].Properties
      expect(source.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
      const { Timeout } = template.Resources[target(source.FunctionName) ?? '']?.Properties ?? {}
      expect(Timeout).toBeGreaterThan(0)
      // HR waits for a roster, and a second consumer of it takes the turn (test/flows/roster-at-once.test.ts). So does a
      // second count (test/scim/counts.test.ts).
      const times = /^(RosterFiles|Recounts)/.test(id) ? 1 : 6
      expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(
        times * Timeout + (source.MaximumBatchingWindowInSeconds ?? 0),
      )
    },
  )

  it('gather follow-ups, each of which comes by a schedule of its own, and nothing else', () => {
    const gathering = sources
      .filter(([, { Properties }]) => (Properties.MaximumBatchingWindowInSeconds ?? 0) > 0)
      .map(([, { Properties }]) => [
        target(Properties.EventSourceArn)?.slice(0, -8),
        Properties.MaximumBatchingWindowInSeconds,
      ])
    expect(gathering).toEqual([['FollowUps', 60]])
  })

  it('are encrypted and take nothing that did not come by TLS', () => {
    const policies = ofType(template, 'AWS::SQS::QueuePolicy')
    for (const [id, { Properties }] of queues) {
      expect(Properties.SqsManagedSseEnabled).toBe(true)
      const policy = policies.find(([, each]) =>
        each.Properties.Queues.some((queue: unknown) => target(queue) === id),
      )
      expect(JSON.stringify(policy?.[1].Properties.PolicyDocument)).toContain('"aws:SecureTransport":"false"')
    }
  })
})

describe('rosters', () => {
  it('are seen by nobody, and gone after a week', () => {
    const [bucket, ...more] = ofType(template, 'AWS::S3::Bucket')
    expect(more).toEqual([])
    expect(bucket?.[1].Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 7, Status: 'Enabled' }] },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    })
  })
})

describe('the stack', () => {
  const everything = synthesize(
    aStage('prod', {
      alarmEmail: 'ops@example.com',
      publicDomain: {
        name: 'checkin.example.com',
        certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/1',
      },
    }),
  )
  const count = Object.keys(everything.Resources).length

  it(`has ${count} resources, fewer than 450 of the 500 that CloudFormation allows`, () => {
    expect(count).toBeGreaterThan(200)
    // At this count a second stack is due: docs/decisions/0011-one-stack.md.
    expect(count).toBeLessThan(450)
  })

  it('gives no role a longer policy than IAM takes in one', () => {
    // 10,240 characters without white space, with names in place of references.
    const named = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && ('Ref' in value || 'Fn::GetAtt' in value)
        ? 'arn:aws:dynamodb:eu-central-1:111122223333:table/Hearten-production-Outreach12345678'
        : value
    const tooLong = ofType(everything, 'AWS::IAM::Role')
      .map(([id, { Properties }]) => [id, JSON.stringify(Properties.Policies, named).length] as const)
      .filter(([, length]) => length > 10_240)
    expect(tooLong).toEqual([])
  })

  it('keeps what holds data, and nothing else', () => {
    const kept = Object.entries(everything.Resources).filter(
      ([, { DeletionPolicy }]) => DeletionPolicy && DeletionPolicy !== 'Delete',
    )
    expect(new Set(kept.map(([, { Type }]) => Type))).toEqual(
      new Set(['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool']),
    )
    expect(kept).toHaveLength(8)
    for (const [, resource] of kept) expect(resource).toMatchObject(OUTLIVES)
  })

  it('protects tables and user pool from deletion, but not in a first deployment, which may have to be taken back', () => {
    const first = build(aStage('prod', { firstDeployment: true }))
    expect(first.stack.terminationProtection).toBe(false)
    expect(build(aStage('prod')).stack.terminationProtection).toBe(true)
    const protectionIn = (of: Template) => [
      ...ofType(of, 'AWS::DynamoDB::Table').map(([, { Properties }]) => Properties.DeletionProtectionEnabled),
      ...ofType(of, 'AWS::Cognito::UserPool').map(([, { Properties }]) => Properties.DeletionProtection),
    ]
    expect(protectionIn(template)).toEqual([true, true, true, true, 'ACTIVE'])
    expect(protectionIn(synthesize(aStage('prod', { firstDeployment: true })))).toEqual([
      false,
      false,
      false,
      false,
      'INACTIVE',
    ])
  })

  it('makes email templates one after another, as SES takes one a second', () => {
    const templates = ofType(everything, 'AWS::SES::Template')
    expect(templates.length).toBeGreaterThan(10)
    const waitsFor = new Map(
      templates.map(([id, resource]) => [
        id,
        [(resource as { DependsOn?: string | string[] }).DependsOn].flat(),
      ]),
    )
    const first = templates.filter(([id]) => waitsFor.get(id)?.[0] === undefined)
    expect(first).toHaveLength(1)
    // A chain: nobody is waited for by two.
    const waited = [...waitsFor.values()].flat().filter(id => id !== undefined)
    expect(new Set(waited).size).toBe(templates.length - 1)
  })

  it('deploys no function of its own making: every one is a file under functions/', () => {
    expect(
      Object.values(template.Resources).filter(({ Type }) => /^Custom::|CustomResource/.test(Type)),
    ).toEqual([])
  })
})
