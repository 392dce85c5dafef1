import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { type Instant, isoOf } from '../../functions/domain/time.ts'
import type { Deployment } from '../template/deployment.ts'
import { Agenda } from '../time/agenda.ts'
import type { Clock, TimeSource } from '../time/clock.ts'
import type { ServiceHandler } from './gateway/gateway.ts'
import { readExpression } from './schedule-expression.ts'
import {
  listInput,
  type ScheduleInput,
  type StoredSchedule,
  scheduleInput,
  scheduleName,
} from './schedule-input.ts'
import { actionOf, type Targets } from './targets.ts'

/** EventBridge Scheduler: stores schedules and fires them in virtual time, with the role of each. */
export interface Scheduler extends TimeSource {
  handle: ServiceHandler
  /** All schedules, by group and name. */
  schedules(): StoredSchedule[]
  /** Loads an earlier run's schedules. The template's own continue from where they were. */
  restore(schedules: StoredSchedule[]): void
  /** Failed deliveries: the target, the time, the reason, and whether a dead-letter queue took them. */
  failures(): ScheduleFailure[]
  /** Keeps only the template's own schedules, created now. */
  reset(): void
}

interface ScheduleFailure {
  scheduleArn: string
  at: Instant
  targetArn: string
  reason: string
  keptIn?: string
}

export interface SchedulerOptions {
  deployment: Deployment
  clock: Clock
  targets: Targets
  /** Why a role may not do an action on a resource; undefined if it may. */
  refusal: (roleArn: string, action: string, resource: string) => string | undefined
  /** Whether Scheduler may assume a role for schedules of a group, by the role's trust policy. */
  mayAssume: (roleArn: string, groupArn: string) => boolean
  /** Called with each body that a schedule delivers, for the bills of Scheduler and SQS. */
  onDelivery?: (bytes: number) => void
}

type Answer = Awaited<ReturnType<ServiceHandler>>

export function startScheduler(options: SchedulerOptions): Scheduler {
  const { deployment, clock, targets } = options
  const kept = new Map<string, StoredSchedule>()
  const agenda = new Agenda()
  const failures: ScheduleFailure[] = []
  const groups = new Set(['default', ...deployment.scheduleGroups.map(({ name }) => name)])

  const keyOf = (group: string, name: string) => `${group}/${name}`
  const arnPrefix = `arn:aws:scheduler:${deployment.region}:${deployment.accountId}`
  const arnOf = ({ name, input }: StoredSchedule) => `${arnPrefix}:schedule/${input.GroupName}/${name}`

  const keep = (schedule: StoredSchedule) => {
    const key = keyOf(schedule.input.GroupName, schedule.name)
    kept.set(key, schedule)
    if (schedule.next !== undefined && schedule.input.State === 'ENABLED') agenda.put(key, schedule.next)
    else agenda.remove(key)
    // A time in the past is due now, without waiting for the clock to move.
    if (schedule.next !== undefined && schedule.next <= clock.now()) clock.nudge()
  }
  const drop = (key: string) => {
    kept.delete(key)
    agenda.remove(key)
  }

  const deliver = async (schedule: StoredSchedule, at: Instant) => {
    const { Arn, RoleArn, Input, DeadLetterConfig } = schedule.input.Target
    const scheduleArn = arnOf(schedule)
    // In a flexible window AWS fires at some moment; here always at its start.
    const body = (Input ?? '{}')
      .replaceAll('<aws.scheduler.schedule-arn>', scheduleArn)
      .replaceAll('<aws.scheduler.scheduled-time>', isoOf(at))
      .replaceAll('<aws.scheduler.execution-id>', randomUUID())
      .replaceAll('<aws.scheduler.attempt-number>', '1')
    options.onDelivery?.(Buffer.byteLength(body))
    const reason = options.refusal(RoleArn, actionOf(Arn), Arn) ?? (await targets.deliver(Arn, body))
    if (!reason) return
    const deadLetterArn = DeadLetterConfig?.Arn
    const lost =
      !deadLetterArn ||
      options.refusal(RoleArn, 'sqs:SendMessage', deadLetterArn) ||
      (await targets.deliver(deadLetterArn, body))
    failures.push({ scheduleArn, at, targetArn: Arn, reason, ...(lost ? {} : { keptIn: deadLetterArn }) })
  }

  const fire = async (now: Instant) => {
    for (let due = agenda.take(now); due; due = agenda.take(now)) {
      const schedule = kept.get(due.key)
      if (!schedule) continue
      const recurrence = recurrenceOf(schedule.input)
      if (recurrence.kind === 'rate') keep({ ...schedule, next: due.at + recurrence.every })
      else if (schedule.input.ActionAfterCompletion === 'DELETE') drop(due.key)
      else {
        const { next: _, ...completed } = schedule
        kept.set(due.key, completed)
      }
      await deliver(schedule, due.at)
    }
  }

  const put = (
    name: string,
    body: unknown,
    existing: StoredSchedule | undefined,
  ): Answer | StoredSchedule => {
    const read = scheduleInput.safeParse(body)
    if (!read.success) return refuse(400, 'ValidationException', z.prettifyError(read.error))
    const input = read.data
    if (!groups.has(input.GroupName))
      return refuse(404, 'ResourceNotFoundException', `Schedule group ${input.GroupName} does not exist.`)
    if (!options.mayAssume(input.Target.RoleArn, `${arnPrefix}:schedule-group/${input.GroupName}`))
      return refuse(
        400,
        'ValidationException',
        'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
      )
    actionOf(input.Target.Arn)
    const now = clock.now()
    const recurrence = recurrenceOf(input)
    const next = recurrence.kind === 'once' ? recurrence.at : now
    return { name, input, createdAt: existing?.createdAt ?? now, changedAt: now, next }
  }

  const handle: ServiceHandler = async ({ operation, input: body, path, query }) => {
    if (operation === 'ListSchedules') return list(query)
    const name = decodeURIComponent(path.split('/')[2] ?? '')
    if (!scheduleName.safeParse(name).success)
      return refuse(
        400,
        'ValidationException',
        `Value '${name}' at 'name' failed to satisfy constraint: ^[0-9a-zA-Z-_.]+$, at most 64 characters`,
      )
    const { Name: _, ...input } = body
    const group =
      query.get('groupName') ?? (typeof input.GroupName === 'string' ? input.GroupName : 'default')
    const key = keyOf(group, name)
    const existing = kept.get(key)
    const missing = refuse(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`)

    if (operation === 'CreateSchedule') {
      const made = put(name, input, undefined)
      if ('status' in made) return made
      if (existing) {
        // The SDK gives each call an idempotency token and repeats it on a retry.
        const same = made.input.ClientToken && isDeepStrictEqual(made.input, existing.input)
        if (!same) return refuse(409, 'ConflictException', `Schedule ${name} already exists.`)
      } else keep(made)
      return { status: 200, body: { ScheduleArn: arnOf(made) } }
    }
    if (operation === 'UpdateSchedule') {
      if (!existing) return missing
      const made = put(name, input, existing)
      if ('status' in made) return made
      keep(made)
      return { status: 200, body: { ScheduleArn: arnOf(made) } }
    }
    if (operation === 'GetSchedule') {
      if (!existing) return missing
      const { ClientToken: _, ...shown } = existing.input
      return { status: 200, body: { ...shown, Name: name, Arn: arnOf(existing), ...dates(existing) } }
    }
    if (operation === 'DeleteSchedule') {
      if (!existing) return missing
      drop(key)
      return { status: 200, body: {} }
    }
    throw new Error(`the local Scheduler does not know ${operation}`)
  }

  const list = (query: URLSearchParams): Answer => {
    const read = listInput.safeParse(Object.fromEntries(query))
    if (!read.success) return refuse(400, 'ValidationException', z.prettifyError(read.error))
    const { ScheduleGroup, NamePrefix, State, MaxResults, NextToken } = read.data
    if (ScheduleGroup && !groups.has(ScheduleGroup))
      return refuse(404, 'ResourceNotFoundException', `Schedule group ${ScheduleGroup} does not exist.`)
    const after = NextToken ? Buffer.from(NextToken, 'base64url').toString() : ''
    const found = [...kept.entries()]
      .filter(
        ([key, { name, input }]) =>
          key > after &&
          (!ScheduleGroup || input.GroupName === ScheduleGroup) &&
          (!NamePrefix || name.startsWith(NamePrefix)) &&
          (!State || input.State === State),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const shown = found.slice(0, MaxResults)
    const last = shown.at(-1)?.[0]
    return {
      status: 200,
      body: {
        Schedules: shown.map(([, schedule]) => ({
          Arn: arnOf(schedule),
          Name: schedule.name,
          GroupName: schedule.input.GroupName,
          State: schedule.input.State,
          Target: { Arn: schedule.input.Target.Arn },
          ...dates(schedule),
        })),
        ...(found.length > shown.length && last
          ? { NextToken: Buffer.from(last).toString('base64url') }
          : {}),
      },
    }
  }

  const keepTemplates = () => {
    for (const { logicalId, name, groupName, expression, timeZone, target } of deployment.schedules) {
      const made = put(
        name,
        {
          GroupName: groupName,
          ScheduleExpression: expression,
          ScheduleExpressionTimezone: timeZone,
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: {
            Arn: target.arn,
            RoleArn: target.roleArn,
            Input: target.input,
            ...(target.deadLetterArn ? { DeadLetterConfig: { Arn: target.deadLetterArn } } : {}),
          },
        },
        undefined,
      )
      if ('status' in made) throw new Error(`${logicalId}: ${JSON.stringify(made.body)}`)
      keep(made)
    }
  }
  keepTemplates()

  return {
    handle,
    next: () => agenda.next(),
    fire,
    schedules: () => [...kept.values()],
    restore: schedules => {
      for (const schedule of schedules) keep(schedule)
    },
    failures: () => failures,
    reset: () => {
      kept.clear()
      agenda.clear()
      failures.length = 0
      keepTemplates()
    },
  }
}

const refuse = (status: number, errorType: string, message: string): Answer => ({
  status,
  errorType,
  body: { Message: message },
})

/** Epoch seconds, as this service writes times. */
const dates = ({ createdAt, changedAt }: StoredSchedule) => ({
  CreationDate: createdAt / 1000,
  LastModificationDate: changedAt / 1000,
})

function recurrenceOf({ ScheduleExpression, ScheduleExpressionTimezone }: ScheduleInput) {
  const recurrence = readExpression(ScheduleExpression, ScheduleExpressionTimezone)
  if (!recurrence) throw new Error(`${ScheduleExpression} was accepted though it is not an expression`)
  return recurrence
}
