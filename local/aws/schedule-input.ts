import * as z from 'zod'
import { timeZone } from '../../functions/domain/roster/place.ts'
import { isTimeZone } from '../../functions/domain/roster/zone.ts'
import { readExpression } from './schedule-expression.ts'

/**
 * The input of CreateSchedule and UpdateSchedule, with the limits of AWS's API reference. What AWS supports and this
 * system does not (ECS, Kinesis, SageMaker targets, cron) is refused, never ignored.
 */

export const scheduleName = z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/)
const arn = z.string().regex(/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/)

const target = z.strictObject({
  Arn: arn,
  RoleArn: arn,
  Input: z.string().min(1).optional(),
  DeadLetterConfig: z.strictObject({ Arn: arn.optional() }).optional(),
  RetryPolicy: z
    .strictObject({
      MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
      MaximumRetryAttempts: z.int().min(0).max(185).optional(),
    })
    .optional(),
})

const flexibleTimeWindow = z.discriminatedUnion('Mode', [
  z.strictObject({ Mode: z.literal('OFF') }),
  z.strictObject({ Mode: z.literal('FLEXIBLE'), MaximumWindowInMinutes: z.int().min(1).max(1440) }),
])

export const scheduleInput = z
  .strictObject({
    GroupName: scheduleName.default('default'),
    ScheduleExpression: z.string().min(1).max(256),
    ScheduleExpressionTimezone: timeZone.default('UTC'),
    FlexibleTimeWindow: flexibleTimeWindow,
    Target: target,
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
    Description: z.string().max(512).optional(),
    ClientToken: z
      .string()
      .regex(/^[a-zA-Z0-9-_]{1,64}$/)
      .optional(),
  })
  .superRefine(({ ScheduleExpression, ScheduleExpressionTimezone }, { addIssue }) => {
    // The zone's own check reports this already.
    if (!isTimeZone(ScheduleExpressionTimezone)) return
    if (!readExpression(ScheduleExpression, ScheduleExpressionTimezone))
      addIssue({
        code: 'custom',
        message: `Invalid Schedule Expression ${ScheduleExpression}.`,
        path: ['ScheduleExpression'],
      })
  })
export type ScheduleInput = z.infer<typeof scheduleInput>

/** A schedule as stored, also by `--data`. */
export const storedSchedule = z.object({
  name: z.string(),
  input: scheduleInput,
  createdAt: z.number(),
  changedAt: z.number(),
  /** When it fires next, in epoch milliseconds; absent if never. */
  next: z.number().optional(),
})
export type StoredSchedule = z.infer<typeof storedSchedule>

export const listInput = z.object({
  ScheduleGroup: scheduleName.optional(),
  NamePrefix: scheduleName.optional(),
  State: z.enum(['ENABLED', 'DISABLED']).optional(),
  MaxResults: z.coerce.number().int().min(1).max(100).default(100),
  NextToken: z.string().min(1).max(2048).optional(),
})
