import type { Deployment, LambdaFunction, LogAlarm } from './deployment.ts'
import { withLogicalId } from './resolve-template.ts'
import { listOf, type Resource } from './resource-readers.ts'

/** The template's alarms on queues and on function logs. Throws on an alarm that could not be evaluated here. */
export function alarmsOf(resources: Resource[], functions: LambdaFunction[]): Deployment['alarms'] {
  const each = <Made>(type: string, make: (resource: Resource) => Made): Made[] =>
    resources.filter(one => one.type === type).map(one => withLogicalId(one.logicalId, () => make(one)))
  const logMetrics = each('AWS::Logs::MetricFilter', filter => logMetricOf(filter, functions))
  return each('AWS::CloudWatch::Alarm', alarm => alarmOf(alarm, logMetrics)).filter(
    found => found !== undefined,
  )
}

/** The local system prints server errors itself, throttles nobody, and has no reputation to lose. */
const UNKNOWN_METRICS = ['AWS/ApiGateway', 'AWS/Lambda', 'AWS/SES']

function alarmOf(
  { logicalId, ref, properties }: Resource,
  logMetrics: LogMetric[],
): Deployment['alarms'][number] | undefined {
  const metric = String(properties.MetricName)
  const alarm = {
    logicalId,
    name: ref,
    threshold: Number(properties.Threshold),
    comparison: String(properties.ComparisonOperator),
  }
  if (properties.Namespace === 'AWS/SQS') {
    const dimensions = listOf<{ Name: string; Value: string }>(properties.Dimensions)
    return { ...alarm, metric, queueName: dimensions.find(({ Name }) => Name === 'QueueName')?.Value ?? '' }
  }
  // Several metrics at once: throttled tables and the age of messages, which do not come about here.
  if (properties.Metrics !== undefined) return undefined
  if (UNKNOWN_METRICS.includes(String(properties.Namespace))) return undefined
  const made = logMetrics.find(({ namespace, name }) => namespace === properties.Namespace && name === metric)
  if (!made)
    throw new Error(`nothing that is known makes the metric ${String(properties.Namespace)} ${metric}`)
  return {
    ...alarm,
    ...made.counts,
    windowSeconds: Number(properties.Period) * Number(properties.EvaluationPeriods),
  }
}

interface LogMetric {
  namespace: string
  name: string
  counts: Pick<LogAlarm, 'function' | 'field' | 'number'>
}

function logMetricOf({ properties }: Resource, functions: LambdaFunction[]): LogMetric {
  const group = String(properties.LogGroupName)
  const logging = functions.find(({ functionName }) => group === `/aws/lambda/${functionName}`)
  if (!logging) throw new Error(`no function logs to ${group}`)
  const pattern = String(properties.FilterPattern)
  const [, field, number] = /^\{ \$\.(\w+) = (\d+) \}$/.exec(pattern) ?? []
  if (!field) throw new Error(`the pattern ${pattern} is not known to the local system`)
  const [metric, ...others] = listOf<Record<string, unknown>>(properties.MetricTransformations)
  if (metric?.MetricValue !== '1' || others.length > 0)
    throw new Error('only one metric a filter, which counts lines, is known to the local system')
  return {
    namespace: String(metric.MetricNamespace),
    name: String(metric.MetricName),
    counts: { function: logging.name, field, number: Number(number) },
  }
}
