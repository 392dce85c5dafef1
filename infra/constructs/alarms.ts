import { Duration, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
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

/** How an alarm compares; by default it sounds at 1 of anything, and missing data is none. */
interface Sounds {
  at?: number
  below?: boolean
  evaluationPeriods?: number
  missing?: TreatMissingData
}

const FIVE_MINUTES = Duration.minutes(5)
/** CloudWatch lets an alarm watch no more. */
const METRICS_AN_ALARM = 10

/**
 * Ten refusals a second for five minutes: more than people make with old links and forms that come back, and what a
 * flood makes of made-up links, or of anything beyond a route's limit.
 */
const MANY_REFUSALS = 3000

/** A message is retried some times within this, and the longest import takes a quarter of it. */
const OLD_MESSAGE = Duration.hours(1)

/** AWS reviews an account from 5 % bounces or 0.1 % complaints. */
const BOUNCE_RATE = 0.04
const COMPLAINT_RATE = 0.0008

/** A day, and time for the run itself and its retries. */
const HOURS_WITHOUT_A_DAILY_RUN = 26

/** The alarms, and the topic that they notify. No alarm says anything about a person. */
export class Alarms {
  readonly #scope: Construct
  readonly #topic: Topic
  readonly #workQueues: Queue[] = []

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
      queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' }),
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
      { at: MANY_BOUNCES },
    )
  }

  /** Pages have no dead-letter queue: a 5xx is what an employee or HR saw. */
  onServerErrors(api: HttpApi): void {
    this.#alarm(
      'ServerErrorsAlarm',
      'Pages or the HR API answered with a server error. docs/runbook.md says what to do.',
      api.metricServerError({ period: FIVE_MINUTES, statistic: 'Sum' }),
    )
  }

  /** HTTP APIs count what their limits refuse (429) as client errors, together with what we refuse. */
  onManyRefusals(api: HttpApi): void {
    this.#alarm(
      'ManyRefusalsAlarm',
      'Thousands of requests were refused within minutes: made-up links, or more than a route takes. docs/runbook.md says what to do.',
      api.metricClientError({ period: FIVE_MINUTES, statistic: 'Sum' }),
      { at: MANY_REFUSALS },
    )
  }

  /** Without a dimension Lambda counts all functions of the account: one metric instead of one a function. */
  onThrottledFunctions(): void {
    this.#alarm(
      'ThrottledFunctionsAlarm',
      'Lambda refused to run a function: the account, or the function’s own reserve, has no room. docs/runbook.md says what to do.',
      new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        period: FIVE_MINUTES,
        statistic: 'Sum',
      }),
    )
  }

  onThrottledTables(...tables: Table[]): void {
    const metrics = tables.flatMap(table =>
      ['ReadThrottleEvents', 'WriteThrottleEvents'].map(name =>
        table.metric(name, { period: FIVE_MINUTES, statistic: 'Sum' }),
      ),
    )
    this.#alarm(
      'ThrottledTablesAlarm',
      'DynamoDB throttled a table. docs/runbook.md says what to do.',
      together(metrics, present => present.join(' + ')),
    )
  }

  /** Remembers a queue that `onOldMessages` is to watch. */
  willWatch(queue: Queue): void {
    this.#workQueues.push(queue)
  }

  /** Alarms where work waits: a consumer that is switched off, throttled or too slow fails nothing, and tells nothing. */
  onOldMessages(): void {
    const alarms = Math.ceil(this.#workQueues.length / METRICS_AN_ALARM)
    const each = Math.ceil(this.#workQueues.length / alarms)
    for (let n = 0; n < alarms; n++) {
      const queues = this.#workQueues.slice(n * each, (n + 1) * each)
      const ages = queues.map(queue =>
        queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: 'Maximum' }),
      )
      this.#alarm(
        `OldMessages${n === 0 ? '' : n + 1}Alarm`,
        `A message has waited for an hour, in one of ${queues.map(({ node }) => node.id).join(', ')}. docs/runbook.md says what to do.`,
        together(ages, present => `MAX([${present.join(', ')}])`),
        { at: OLD_MESSAGE.toSeconds() },
      )
    }
  }

  /** The rates of the whole account, which are those that AWS judges. They come seldom, so none changes nothing. */
  onReputation(): void {
    const rate = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, period: Duration.hours(1), statistic: 'Maximum' })
    const missing = TreatMissingData.IGNORE
    this.#alarm(
      'BounceRateAlarm',
      'Nearly so many emails bounce that AWS reviews the account. docs/runbook.md says what to do.',
      rate('Reputation.BounceRate'),
      { at: BOUNCE_RATE, missing },
    )
    this.#alarm(
      'ComplaintRateAlarm',
      'Nearly so many people report emails as spam that AWS reviews the account. docs/runbook.md says what to do.',
      rate('Reputation.ComplaintRate'),
      { at: COMPLAINT_RATE, missing },
    )
  }

  /** The planner logs `allPlanned` when a daily run is done. Nothing else tells of one that did not begin. */
  onNoDailyRun(plannerLog: ILogGroup): void {
    const id = 'NoDailyRun'
    const runs = new MetricFilter(this.#scope, id, {
      logGroup: plannerLog,
      filterPattern: FilterPattern.numberValue('$.allPlanned', '=', 1),
      metricNamespace: Stack.of(this.#scope).stackName,
      metricName: id,
    })
    this.#alarm(
      `${id}Alarm`,
      'The daily run, which repairs what was missed, has not been done for a day. docs/runbook.md says what to do.',
      runs.metric({ period: Duration.hours(1), statistic: 'Sum' }),
      { below: true, evaluationPeriods: HOURS_WITHOUT_A_DAILY_RUN, missing: TreatMissingData.BREACHING },
    )
  }

  #alarm(
    id: string,
    alarmDescription: string,
    metric: IMetric,
    { at = 1, below = false, evaluationPeriods = 1, missing = TreatMissingData.NOT_BREACHING }: Sounds = {},
  ): void {
    new Alarm(this.#scope, id, {
      alarmDescription,
      metric,
      threshold: at,
      evaluationPeriods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missing,
    }).addAlarmAction(new SnsAction(this.#topic))
  }
}

/** Several metrics as one. One that has no data counts as zero, since most have none most of the time. */
function together(metrics: Metric[], expression: (present: string[]) => string): MathExpression {
  const named = Object.fromEntries(metrics.map((metric, n) => [`m${n}`, metric]))
  return new MathExpression({
    expression: expression(Object.keys(named).map(name => `FILL(${name}, 0)`)),
    usingMetrics: named,
    period: FIVE_MINUTES,
  })
}
