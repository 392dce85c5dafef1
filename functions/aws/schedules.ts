import {
  ActionAfterCompletion,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  FlexibleTimeWindowMode,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { isoOf } from '../domain/time.ts'
import type { Schedules } from '../ports/schedules.ts'
import { clientSettings } from './clients.ts'

export interface SchedulesConfig {
  SCHEDULE_GROUP: string
  SCHEDULE_ROLE_ARN: string
  SCHEDULE_DLQ_ARN: string
}

// Scheduler retries for the length of a morning. After that come the dead-letter queue and its alarm.
const RETRY_FOR_SECONDS = 3 * 3600

let client: SchedulerClient | undefined

/** For who removes schedules and makes none. */
export function openMadeSchedules({
  SCHEDULE_GROUP: GroupName,
}: Pick<SchedulesConfig, 'SCHEDULE_GROUP'>): Pick<Schedules, 'remove'> {
  client ??= new SchedulerClient(clientSettings())
  const scheduler = client
  return {
    async remove(name) {
      try {
        await scheduler.send(new DeleteScheduleCommand({ Name: name, GroupName }))
      } catch (error) {
        if (!isNamed(error, 'ResourceNotFoundException')) throw error
      }
    },
  }
}

export function openSchedules(config: SchedulesConfig): Schedules {
  client ??= new SchedulerClient(clientSettings())
  const scheduler = client
  const GroupName = config.SCHEDULE_GROUP
  return {
    ...openMadeSchedules(config),

    async create({ name, at, queueArn, message, withinMinutes }) {
      try {
        await scheduler.send(
          new CreateScheduleCommand({
            Name: name,
            GroupName,
            ScheduleExpression: `at(${isoOf(at).slice(0, 19)})`,
            ScheduleExpressionTimezone: 'UTC',
            FlexibleTimeWindow: withinMinutes
              ? { Mode: FlexibleTimeWindowMode.FLEXIBLE, MaximumWindowInMinutes: withinMinutes }
              : { Mode: FlexibleTimeWindowMode.OFF },
            ActionAfterCompletion: ActionAfterCompletion.DELETE,
            Target: {
              Arn: queueArn,
              RoleArn: config.SCHEDULE_ROLE_ARN,
              Input: JSON.stringify(message),
              DeadLetterConfig: { Arn: config.SCHEDULE_DLQ_ARN },
              RetryPolicy: { MaximumEventAgeInSeconds: RETRY_FOR_SECONDS, MaximumRetryAttempts: 20 },
            },
          }),
        )
      } catch (error) {
        if (!isNamed(error, 'ConflictException')) throw error
      }
    },

    async list(prefix) {
      const names: string[] = []
      let NextToken: string | undefined
      do {
        const page = await scheduler.send(
          new ListSchedulesCommand({ GroupName, NamePrefix: prefix, NextToken }),
        )
        names.push(...(page.Schedules ?? []).flatMap(({ Name }) => Name ?? []))
        NextToken = page.NextToken
      } while (NextToken)
      return names
    },
  }
}

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name
