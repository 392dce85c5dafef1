import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import { aimAt } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, mayUnder } from './tables.ts'

interface FollowUpsProps
  extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'schedules' | 'employer'> {
  outreach: Table
  vault: Table
  toSender: WorkQueue
}

/** An employee plans emails: follow-ups, or the same check-in on a later morning. No answer is read. */
export class FollowUps {
  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, schedules, employer, outreach, vault, toSender }: FollowUpsProps,
  ) {
    // Each message comes from a schedule of its own, all within the same quarter of an hour: those of a minute are sent
    // together.
    const followUps = new WorkQueue(scope, 'FollowUps', alarms, { batchingWindow: Duration.minutes(1) })

    http.forAnyone(
      new HeartenFunction(scope, 'choose-follow-ups', functionDefaults, {
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, 'GetItem', 'Query', 'PutItem'),
          VAULT_TABLE: mayUnder(
            [ITEMS.journeys, ITEMS.plannedMails, ITEMS.linkKey],
            vault,
            'GetItem',
            'PutItem',
          ),
          ...schedules.madeBy('FollowUp', [followUps], ['CreateSchedule']),
          FOLLOW_UPS_QUEUE_ARN: aimAt(followUps),
        },
      }),
      'GET /c/{token}/follow-ups',
      'POST /c/{token}/follow-ups',
      'POST /c/{token}/later',
    )
    new HeartenFunction(scope, 'prepare-follow-up', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, 'GetItem'),
        VAULT_TABLE: mayUnder([ITEMS.journeys, ITEMS.plannedMails], vault, 'GetItem', 'PutItem'),
        MAIL_QUEUE_URL: sendTo(toSender),
      },
      consumes: { queue: followUps, batchSize: 10 },
    })
  }
}
