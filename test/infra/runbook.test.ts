import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aStage, ofType, synthesize } from './synthesis.ts'

const template = synthesize(aStage('prod'))
const withoutHash = (id: string) => id.replace(/[0-9A-F]{8}$/, '')
const namesOf = (type: string) => ofType(template, type).map(([id]) => withoutHash(id))
const queues = namesOf('AWS::SQS::Queue')
const runbook = await readFile('docs/runbook.md', 'utf8')

test('the runbook says of every dead-letter queue what its alarm means', () => {
  const dead = queues.filter(name => name.endsWith('Dlq'))
  expect(dead.length).toBeGreaterThan(10)
  expect(dead.filter(name => !runbook.includes(`| \`${name}\``))).toEqual([])
})

test('the runbook has a section on every other alarm, and its list leads there', () => {
  const alarms = ofType(template, 'AWS::CloudWatch::Alarm')
    .map(([id]) => withoutHash(id).replace(/Alarm$/, ''))
    .filter(name => !name.includes('Dlq'))
  expect(alarms.length).toBeGreaterThan(8)
  const headings = runbook.split('\n').filter(line => line.startsWith('## '))
  expect(alarms.filter(name => !headings.some(heading => heading.includes(`\`${name}\``)))).toEqual([])
  expect(alarms.filter(name => !new RegExp(`^\\|.*\`${name}\`.*\\]\\(#`, 'm').test(runbook))).toEqual([])
})

test('every alarm is heard, and says where to look', () => {
  const alarms = ofType(template, 'AWS::CloudWatch::Alarm')
  const [topic] = ofType(template, 'AWS::SNS::Topic').map(([id]) => ({ Ref: id }))
  for (const [id, { Properties }] of alarms) {
    expect(Properties.AlarmActions, id).toEqual([topic])
    expect(Properties.AlarmDescription, id).toContain('docs/runbook.md')
    // CloudWatch takes no more metrics in one alarm, and evaluates no more than a week.
    const metrics = (Properties.Metrics ?? []).filter((one: object) => 'MetricStat' in one)
    expect(metrics.length, id).toBeLessThanOrEqual(10)
    if (Properties.Period >= 3600)
      expect(Properties.Period * Properties.EvaluationPeriods, id).toBeLessThanOrEqual(7 * 86_400)
  }
})

test('every work queue is watched for messages that wait, and every table for throttles', () => {
  const watched = JSON.stringify(
    ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties.Metrics ?? []),
  )
  for (const [id] of ofType(template, 'AWS::SQS::Queue'))
    if (!withoutHash(id).endsWith('Dlq')) expect(watched).toContain(`{"Fn::GetAtt":["${id}","QueueName"]}`)
  for (const [id] of ofType(template, 'AWS::DynamoDB::Table'))
    expect(watched.split(`{"Ref":"${id}"}`)).toHaveLength(3)
  expect(watched).toContain('ApproximateAgeOfOldestMessage')
})

test('the planner’s daily run is missed after a day, also if no line of its log ever came', () => {
  const [, alarm] =
    ofType(template, 'AWS::CloudWatch::Alarm').find(([id]) => id.startsWith('NoDailyRun')) ?? []
  expect(alarm?.Properties).toMatchObject({
    Namespace: 'Hearten-prod',
    MetricName: 'NoDailyRun',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    Period: 3600,
    EvaluationPeriods: 26,
    TreatMissingData: 'breaching',
  })
  const [, filter] =
    ofType(template, 'AWS::Logs::MetricFilter').find(([id]) => id.startsWith('NoDailyRun')) ?? []
  expect(filter?.Properties).toMatchObject({
    FilterPattern: '{ $.allPlanned = 1 }',
    MetricTransformations: [{ MetricNamespace: 'Hearten-prod', MetricName: 'NoDailyRun' }],
  })
})

test.each([
  ['ServerErrors', 'AWS/ApiGateway', '5xx', ['ApiId']],
  ['ManyRefusals', 'AWS/ApiGateway', '4xx', ['ApiId']],
  // Without dimensions: of all functions, and of the account.
  ['ThrottledFunctions', 'AWS/Lambda', 'Throttles', []],
  ['BounceRate', 'AWS/SES', 'Reputation.BounceRate', []],
  ['ComplaintRate', 'AWS/SES', 'Reputation.ComplaintRate', []],
])('%s watches a metric that AWS has: %s %s', (name, namespace, metric, dimensions) => {
  const [, alarm] =
    ofType(template, 'AWS::CloudWatch::Alarm').find(([id]) => id.startsWith(`${name}Alarm`)) ?? []
  expect(alarm?.Properties).toMatchObject({ Namespace: namespace, MetricName: metric })
  expect((alarm?.Properties.Dimensions ?? []).map(({ Name }: { Name: string }) => Name)).toEqual(dimensions)
})

test('the design page lists every work queue', async () => {
  const design = await readFile('docs/design.md', 'utf8')
  const work = queues.filter(name => !name.endsWith('Dlq'))
  expect(work.filter(name => !design.includes(`| ${name} `))).toEqual([])
})

test('the price at rest counts every metric that an alarm watches', async () => {
  const alarms = ofType(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties)
  const metrics = alarms.map(
    ({ Metrics = [] }) => Metrics.filter((one: object) => 'MetricStat' in one).length || 1,
  )
  const sum = metrics.reduce((all, one) => all + one)
  const dollars = (count: number) => `$${(count * 0.1).toFixed(2)}`
  const deploying = await readFile('docs/deploying.md', 'utf8')
  expect(deploying).toContain(`| ${alarms.length} CloudWatch alarms on ${sum} metrics`)
  expect(deploying).toContain(`| ${dollars(sum - 10)} to ${dollars(sum)} `)
})

describe('a command of the operator’s pages', () => {
  test.each(['docs/runbook.md', 'docs/failed-deployments.md'])('names its region: %s', async page => {
    const text = (await readFile(page, 'utf8')).replaceAll('\\\n', ' ')
    const code = [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`]+)`/g)].map(
      ([, block, span]) => block ?? span ?? '',
    )
    const commands = code
      .flatMap(each => each.split('\n'))
      .flatMap(line => line.match(/\baws [a-z][\w-]+ [a-z][\w-]+.*/)?.[0] ?? [])
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter(command => !command.includes('--region "$REGION"'))).toEqual([])
  })

  test('finds queues, tables and keys by the names that alarms use, and needs nobody of HR', () => {
    const named = [...runbook.matchAll(/\$\((queue|table|key|arn) (\w+)\)/g)]
    const known: Record<string, string[]> = {
      queue: queues,
      arn: queues,
      table: namesOf('AWS::DynamoDB::Table'),
      key: namesOf('AWS::KMS::Key'),
    }
    expect(named.length).toBeGreaterThan(5)
    expect(
      named.filter(([, kind = '', name = '']) => !known[kind]?.includes(name)).map(([all]) => all),
    ).toEqual([])
    const loop = /for NAME in ([\w ]+); do/.exec(runbook)?.[1]?.split(' ') ?? []
    expect(loop.sort()).toEqual(queues.filter(name => !name.endsWith('Dlq')).sort())
    expect(runbook).not.toMatch(/curl[^\n]*\/api\/|Authorization: Bearer/)
  })
})

describe('what the runbook has pasted first', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearten-runbook-'))
    // As the AWS command line prints them: by type, as text, with tabs.
    const resources = Object.entries(template.Resources).map(([id, { Type }]) => ({ id, type: Type }))
    writeFileSync(join(folder, 'resources.json'), JSON.stringify(resources))
    const aws = `#!${process.execPath}
const args = process.argv.slice(2)
const after = name => args[args.indexOf(name) + 1]
if (after('--region') !== 'eu-central-1') throw new Error('no region')
if (args[1] === 'list-stack-resources') {
  const type = /ResourceType=='([^']+)'/.exec(after('--query'))[1]
  for (const { id, type: of } of require('${folder}/resources.json'))
    if (of === type) console.log(id + '\\t' + 'physical/' + id)
} else console.log('arn of ' + after('--queue-url'))
`
    writeFileSync(join(folder, 'aws'), aws)
    chmodSync(join(folder, 'aws'), 0o755)
  })

  const setup = /```sh\n(export STAGE[\s\S]*?)```/.exec(runbook)?.[1] ?? ''
  const printed = (command: string) =>
    execFileSync('sh', ['-c', `${setup}\n${command}`], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    }).trim()

  test.each([
    ['queue Mail', /^physical\/Mail[0-9A-F]{8}$/],
    ['queue MailDlq', /^physical\/MailDlq[0-9A-F]{8}$/],
    ['table Vault', /^physical\/Vault[0-9A-F]{8}$/],
    ['key VaultKey', /^physical\/VaultKey[0-9A-F]{8}$/],
    ['arn CallRequestsDlq', /^arn of physical\/CallRequestsDlq[0-9A-F]{8}$/],
  ])('finds one thing by its name: %s', (command, found) => {
    expect(printed(command)).toMatch(found)
  })

  test('finds nothing by another name', () => {
    expect(printed('queue Mai; queue Vault')).toBe('')
  })
})
