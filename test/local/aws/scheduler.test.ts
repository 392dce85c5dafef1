import { expect, test } from 'vitest'
import { createAuthority } from '../../../local/aws/gateway/authority.ts'
import type { ServiceHandler } from '../../../local/aws/gateway/gateway.ts'
import { readExpression } from '../../../local/aws/schedule-expression.ts'
import { type SchedulerOptions, startScheduler } from '../../../local/aws/scheduler.ts'
import type { Role, StaticSchedule } from '../../../local/template/deployment.ts'
import { makeClock } from '../../../local/time/clock.ts'
import { aDeployment, queueArn } from '../deployments.ts'

const start = Date.parse('2026-03-02T08:30:00Z')
const role = 'arn:aws:iam::000000000000:role/scheduler'
const GROUPS = 'arn:aws:scheduler:eu-central-1:000000000000:schedule-group'

/** A role as the stack makes them, for Scheduler and the schedules of one group of this account. */
const aRole = ({
  service = 'scheduler.amazonaws.com',
  account = '000000000000',
  group = `${GROUPS}/Hearten`,
} = {}): Role => ({
  logicalId: 'R',
  name: 'scheduler',
  arn: role,
  trust: [
    {
      Effect: 'Allow',
      Action: ['sts:AssumeRole'],
      Principal: { Service: service },
      Condition: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': group } },
    },
  ],
  statements: [],
})

const principal: Parameters<ServiceHandler>[0]['principal'] = {
  name: 'planner',
  arn: 'arn:p',
  roleArn: 'arn:r',
  statements: [],
}

function scheduling(
  with_: Partial<SchedulerOptions> = {},
  schedules: StaticSchedule[] = [],
  trusting: Parameters<typeof aRole>[0] = {},
) {
  let now = start
  const clock = makeClock({
    read: () => now,
    write: to => {
      now = to
    },
  })
  const delivered: string[] = []
  const deployment = aDeployment({
    scheduleGroups: [{ logicalId: 'G', name: 'Hearten', arn: 'arn:g' }],
    roles: [aRole(trusting)],
    schedules,
  })
  const { serviceMay } = createAuthority(deployment)
  const scheduler = startScheduler({
    deployment,
    clock,
    targets: {
      deliver: async (arn, body) => {
        delivered.push(`${new Date(now).toISOString()} ${arn.split(':').at(-1)} ${body}`)
        return undefined
      },
    },
    refusal: () => undefined,
    mayAssume: (...asked) => serviceMay('scheduler.amazonaws.com', 'sts:AssumeRole', ...asked),
    ...with_,
  })
  clock.add(scheduler)
  const call = async (operation: string, name: string, input: Record<string, unknown> = {}, query = '') => {
    const path = name ? `/schedules/${encodeURIComponent(name)}` : '/schedules'
    const answer = await scheduler.handle({
      operation,
      input,
      principal,
      path,
      query: new URLSearchParams(query),
    })
    return answer as { status: number; errorType?: string; body: Record<string, unknown> }
  }
  const create = (name: string, with_: Record<string, unknown> = {}) =>
    call('CreateSchedule', name, aSchedule(with_))
  return { clock, scheduler, call, create, delivered }
}

const target = { Arn: queueArn('waves'), RoleArn: role, Input: '{"at":"<aws.scheduler.scheduled-time>"}' }

const aSchedule = (with_: Record<string, unknown> = {}) => ({
  GroupName: 'Hearten',
  ScheduleExpression: 'at(2026-03-02T09:30:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: target,
  ActionAfterCompletion: 'DELETE',
  ...with_,
})

test('a one-time schedule fires at its moment, says which, and is deleted', async () => {
  const { clock, create, call, delivered } = scheduling()
  const created = await create('open-1')
  expect(created).toEqual({
    status: 200,
    body: { ScheduleArn: 'arn:aws:scheduler:eu-central-1:000000000000:schedule/Hearten/open-1' },
  })
  await clock.advanceTo(start + 7_200_000)
  expect(delivered).toEqual(['2026-03-02T09:30:00.000Z waves {"at":"2026-03-02T09:30:00Z"}'])
  expect(await call('GetSchedule', 'open-1', {}, 'groupName=Hearten')).toMatchObject({
    status: 404,
    errorType: 'ResourceNotFoundException',
  })
})

test('a schedule that is to stay after completion stays and never fires again', async () => {
  const { clock, create, call, delivered } = scheduling()
  await create('open-1', { ActionAfterCompletion: 'NONE' })
  await clock.advanceTo(start + 7_200_000)
  await clock.advanceTo(start + 9_200_000)
  expect(delivered).toHaveLength(1)
  expect((await call('GetSchedule', 'open-1', {}, 'groupName=Hearten')).body).toMatchObject({
    Name: 'open-1',
    ScheduleExpression: 'at(2026-03-02T09:30:00)',
    CreationDate: start / 1000,
  })
})

test('schedules fire in the order of their moments, a moment already past at once', async () => {
  const { clock, create, delivered } = scheduling()
  const at = (time: string) => ({
    ScheduleExpression: `at(2026-03-02T${time})`,
    Target: { ...target, Input: time },
  })
  for (const time of ['11:00:00', '10:00:00', '10:00:01', '07:00:00'])
    await create(`s-${time.replaceAll(':', '')}`, at(time))
  await clock.quiet()
  expect(delivered).toEqual(['2026-03-02T08:30:00.000Z waves 07:00:00'])
  await clock.advanceTo(start + 86_400_000)
  expect(delivered.slice(1).map(line => line.split(' ')[2])).toEqual(['10:00:00', '10:00:01', '11:00:00'])
})

test('the same call again is the same schedule, another of that name a conflict', async () => {
  const { create, scheduler } = scheduling()
  const token = { ClientToken: 'a' }
  expect((await create('open-1', token)).status).toBe(200)
  expect((await create('open-1', token)).status).toBe(200)
  expect(await create('open-1', { ClientToken: 'b' })).toMatchObject({
    status: 409,
    errorType: 'ConflictException',
  })
  expect(scheduler.schedules()).toHaveLength(1)
})

test('an update moves a schedule; what does not exist can be neither updated nor deleted', async () => {
  const { create, call, clock, delivered } = scheduling()
  await create('open-1')
  await call('UpdateSchedule', 'open-1', aSchedule({ ScheduleExpression: 'at(2026-03-02T10:30:00)' }))
  await clock.advanceTo(start + 10_800_000)
  expect(delivered.map(line => line.slice(11, 16))).toEqual(['10:30'])
  for (const operation of ['UpdateSchedule', 'DeleteSchedule'])
    expect(await call(operation, 'open-2', aSchedule(), 'groupName=Hearten')).toMatchObject({ status: 404 })
})

test('a deleted schedule never fires', async () => {
  const { create, call, clock, delivered } = scheduling()
  await create('open-1')
  expect((await call('DeleteSchedule', 'open-1', {}, 'groupName=Hearten')).status).toBe(200)
  await clock.advanceTo(start + 7_200_000)
  expect(delivered).toEqual([])
})

test.each([
  ['a name of 65 characters', 'n'.repeat(65), {}],
  ['a name with a slash', 'a/b', {}],
  ['an expression without seconds', 'a', { ScheduleExpression: 'at(2026-03-02T09:30)' }],
  ['a day that does not exist', 'a', { ScheduleExpression: 'at(2026-02-30T09:30:00)' }],
  ['an unknown time zone', 'a', { ScheduleExpressionTimezone: 'Mars/Olympus' }],
  ['no flexible window', 'a', { FlexibleTimeWindow: undefined }],
  ['a flexible window without a length', 'a', { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }],
  ['a target without a role', 'a', { Target: { Arn: target.Arn } }],
  ['a role that does not exist', 'a', { Target: { ...target, RoleArn: `${role}-nobody` } }],
  ['a field that nobody knows', 'a', { Colour: 'red' }],
])('%s is a ValidationException', async (_, name, with_) => {
  const { create } = scheduling()
  expect(await create(name, with_)).toMatchObject({ status: 400, errorType: 'ValidationException' })
})

test.each([
  ['another service', { service: 'lambda.amazonaws.com' }],
  ['another account', { account: '111122223333' }],
  ['another region', { group: `${GROUPS.replace('eu-central-1', 'us-east-1')}/Hearten` }],
  ['another group', { group: `${GROUPS}/Other` }],
  ['the schedule in place of its group', { group: `${GROUPS.replace('-group', '')}/Hearten/a` }],
])('a role that trusts %s makes no schedule', async (_, trusting) => {
  const { create } = scheduling({}, [], trusting)
  expect(await create('a')).toMatchObject({
    status: 400,
    errorType: 'ValidationException',
    body: { Message: expect.stringContaining('must allow AWS EventBridge Scheduler to assume the role') },
  })
})

test('an unknown group is not found', async () => {
  const { create } = scheduling()
  expect(await create('a', { GroupName: 'Other' })).toMatchObject({ errorType: 'ResourceNotFoundException' })
})

test('schedules are listed by prefix and page by page', async () => {
  const { create, call } = scheduling()
  for (const name of ['b-2', 'a-1', 'b-3', 'b-1']) await create(name)
  const names: unknown[] = []
  for (let token: unknown = ''; token !== undefined; ) {
    const query = `ScheduleGroup=Hearten&NamePrefix=b-&MaxResults=2${token ? `&NextToken=${token}` : ''}`
    const { body } = await call('ListSchedules', '', {}, query)
    names.push((body.Schedules as { Name: string }[]).map(({ Name }) => Name))
    token = body.NextToken
  }
  expect(names).toEqual([['b-1', 'b-2'], ['b-3']])
})

test('a role that may not send to the target leaves the message in the dead-letter queue', async () => {
  const { create, clock, delivered, scheduler } = scheduling({
    refusal: (roleArn, action, resource) =>
      resource === target.Arn
        ? `${roleArn} is not authorized to perform ${action} on ${resource}`
        : undefined,
  })
  await create('open-1', { Target: { ...target, DeadLetterConfig: { Arn: queueArn('dead') } } })
  await clock.advanceTo(start + 7_200_000)
  expect(delivered).toEqual(['2026-03-02T09:30:00.000Z dead {"at":"2026-03-02T09:30:00Z"}'])
  expect(scheduler.failures()).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('sqs:SendMessage'), keptIn: queueArn('dead') }),
  ])
})

test("the template's daily schedule fires at once and then each day", async () => {
  const { clock, delivered } = scheduling({}, [
    {
      logicalId: 'Daily',
      name: 'Daily',
      groupName: 'Hearten',
      expression: 'rate(1 day)',
      timeZone: 'UTC',
      target: { arn: target.Arn, roleArn: role, input: target.Input },
    },
  ])
  await clock.advanceTo(start + 2 * 86_400_000)
  expect(delivered.map(line => line.slice(0, 16))).toEqual([
    '2026-03-02T08:30',
    '2026-03-03T08:30',
    '2026-03-04T08:30',
  ])
})

test('a schedule that an earlier run left goes on', async () => {
  const before = scheduling()
  await before.create('open-1')
  const after = scheduling()
  after.scheduler.restore(before.scheduler.schedules())
  await after.clock.advanceTo(start + 7_200_000)
  expect(after.delivered).toHaveLength(1)
})

test.each([
  ['at(2026-07-01T09:30:00)', 'Europe/Berlin', '2026-07-01T07:30:00.000Z'],
  ['at(2026-01-01T09:30:15)', 'America/New_York', '2026-01-01T14:30:15.000Z'],
])('%s in %s is %s', (expression, timeZone, wanted) => {
  const read = readExpression(expression, timeZone)
  expect(read?.kind === 'once' && new Date(read.at).toISOString()).toBe(wanted)
})

test('an expression that the local Scheduler does not know stops, and never passes silently', () => {
  expect(() => readExpression('cron(0 9 * * ? *)', 'UTC')).toThrow('cron(0 9 * * ? *)')
})
