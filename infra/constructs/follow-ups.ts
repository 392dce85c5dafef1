import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, type WorkQueue } from './queue.ts'
import { aimAt } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, mayUnder } from './tables.ts'

interface FollowUpsProps extends Pick<Shared, 'functionDefaults' | 'http' | 'schedules' | 'employer'> {
  outreach: Table
  vault: Table
  followUps: WorkQueue
  toSender: WorkQueue
}

/** An employee plans emails: follow-ups, or the same check-in on a later morning. No answer is read. */
export class FollowUps {
  constructor(
    scope: Construct,
    { functionDefaults, http, schedules, employer, outreach, vault, followUps, toSender }: FollowUpsProps,
  ) {
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
