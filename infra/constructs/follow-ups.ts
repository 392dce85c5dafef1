import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, type WorkQueue } from './queue.ts'
import { aimAt, OF_A_FOLLOW_UP } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

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
          OUTREACH_TABLE: may(outreach, {
            Query: [ITEMS.enrolments],
            GetItem: [ITEMS.briefs, ITEMS.supportRoutes, ITEMS.contacts],
            PutItem: [ITEMS.contacts],
          }),
          VAULT_TABLE: may(vault, {
            GetItem: [ITEMS.journeys, ITEMS.linkKey],
            PutItem: [ITEMS.journeys, ITEMS.plannedMails, ITEMS.wishes, ITEMS.linkKey],
          }),
          ...schedules.madeBy('FollowUp', [followUps], {
            actions: ['CreateSchedule'],
            names: [OF_A_FOLLOW_UP],
          }),
          FOLLOW_UPS_QUEUE_ARN: aimAt(followUps),
        },
      }),
      'GET /c/{token}/follow-ups',
      'POST /c/{token}/follow-ups',
      'POST /c/{token}/later',
    )
    new HeartenFunction(scope, 'prepare-follow-up', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, { GetItem: [ITEMS.enrolments, ITEMS.ownResources] }),
        VAULT_TABLE: may(vault, {
          GetItem: [ITEMS.journeys, ITEMS.plannedMails],
          PutItem: [ITEMS.journeys],
        }),
        MAIL_QUEUE_URL: sendTo(toSender),
      },
      consumes: { queue: followUps, batchSize: 10 },
    })
  }
}
