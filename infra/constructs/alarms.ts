import { Duration, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** Fewer are people who have left; SES reviews an account whose bounces reach 5 %. */
const MANY_BOUNCES = 20

interface LastReceive {
  /** The alarm's text about a dead letter. */
  meaning: string
  /** The number of the last receive. */
  maxReceiveCount: number
  consumerLog: ILogGroup
}

/** The alarms, and the topic that they notify. No alarm says anything about a person. */
export class Alarms {
  readonly #scope: Construct
  readonly #topic: Topic

  constructor(scope: Construct, { email }: { email?: string | undefined }) {
    this.#scope = scope
    // CloudWatch could not publish with the key that AWS manages for SNS. The messages hold queue names and counts.
    this.#topic = new Topic(scope, 'OpsAlarms', { displayName: 'Hearten alarms', enforceSSL: true })
    const { account, region, partition } = Stack.of(scope)
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
        },
      }),
    )
    if (email) this.#topic.addSubscription(new EmailSubscription(email))
  }

  /** Alarms on the first dead letter: somebody's mail or answer is stuck. `meaning` says what. */
  onDeadLetters(queue: Queue, meaning: string): void {
    this.#alarm(
      `${queue.node.id}Alarm`,
      `${queue.node.id}: ${meaning} docs/runbook.md says what to do.`,
      queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    )
  }

  /**
   * Alarms on further dead letters too. CloudWatch notifies only on a change to ALARM, and an alarm on a queue's size
   * stays in ALARM until the queue is empty. This one counts failed last receives, which the consumer logs, and returns
   * to OK some minutes later; failures in those minutes send no notification. A consumer that is cut off logs nothing,
   * so this alarm complements the other one and does not replace it.
   */
  onEachDeadLetter(queue: Queue, { meaning, maxReceiveCount, consumerLog }: LastReceive): void {
    const id = `${queue.node.id}OneMore`
    const failures = new MetricFilter(this.#scope, id, {
      logGroup: consumerLog,
      filterPattern: FilterPattern.numberValue('$.receiveCount', '=', maxReceiveCount),
      metricNamespace: Stack.of(this.#scope).stackName,
      metricName: id,
    })
    this.#alarm(
      `${id}Alarm`,
      `${queue.node.id}, one more: ${meaning} docs/runbook.md says what to do.`,
      failures.metric({ period: Duration.minutes(1), statistic: 'Sum' }),
    )
  }

  /**
   * Alarms on many emails that come back for good within an hour: a domain that takes no mail, or a wrong roster. The
   * consumer logs one line each, which names nobody. The first wave to a large roster may do it too.
   */
  onManyBounces(consumerLog: ILogGroup): void {
    const bounces = new MetricFilter(this.#scope, 'ManyBounces', {
      logGroup: consumerLog,
      filterPattern: FilterPattern.numberValue('$.bounced', '=', 1),
      metricNamespace: Stack.of(this.#scope).stackName,
      metricName: 'ManyBounces',
    })
    this.#alarm(
      'ManyBouncesAlarm',
      `${MANY_BOUNCES} emails or more came back for good within an hour. docs/runbook.md says what to do.`,
      bounces.metric({ period: Duration.hours(1), statistic: 'Sum' }),
      MANY_BOUNCES,
    )
  }

  /** Pages have no dead-letter queue: a 5xx is what an employee or HR saw. */
  onServerErrors(api: HttpApi): void {
    this.#alarm(
      'ServerErrorsAlarm',
      'Pages or the HR API answered with a server error.',
      api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
    )
  }

  #alarm(id: string, alarmDescription: string, metric: Metric, threshold = 1): void {
    new Alarm(this.#scope, id, {
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.#topic))
  }
}
