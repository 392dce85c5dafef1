import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { publishOn } from './event-bus.ts'
import { HeartenFunction } from './hearten-function.ts'
import { readSendingQuota } from './mail.ts'
import { sendTo, WorkQueue } from './queue.ts'
import { aimAt, listSchedules } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, mayUnder } from './tables.ts'

interface CampaignsProps
  extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'schedules' | 'bus' | 'stage'> {
  directory: Table
  campaigns: Table
  outreach: Table
  toSender: WorkQueue
  /** Gets a message when a wave ends. */
  toReports: WorkQueue
}

/**
 * HR prepares, launches and steers campaigns. Their audience is frozen, their schedules are planned and their waves
 * opened.
 */
export class Campaigns {
  constructor(
    scope: Construct,
    {
      functionDefaults,
      alarms,
      http,
      schedules,
      bus,
      stage,
      directory,
      campaigns,
      outreach,
      toSender,
      toReports,
    }: CampaignsProps,
  ) {
    const audience = new WorkQueue(scope, 'Audience', alarms, { consumerTimeout: Duration.minutes(2) })
    const planning = new WorkQueue(scope, 'Planning', alarms)
    // A retry waits for six times as long, and people's morning does not.
    const waves = new WorkQueue(scope, 'Waves', alarms)
    schedules.daily('DailyReconcile', planning, { kind: 'all', at: '<aws.scheduler.scheduled-time>' })

    http.forStaff(
      new HeartenFunction(scope, 'manage-campaigns', functionDefaults, {
        environment: {
          // No access to published reports or to whom a campaign invited.
          CAMPAIGNS_TABLE: mayUnder(
            [ITEMS.campaigns, ITEMS.sendRate],
            campaigns,
            'GetItem',
            'Query',
            'PutItem',
            'DeleteItem',
          ),
          DIRECTORY_TABLE: mayUnder(
            [ITEMS.counts, ITEMS.supportRoutes, ITEMS.ownResources, ITEMS.auditLog],
            directory,
            'GetItem',
            'Query',
            'PutItem',
          ),
          AUDIENCE_QUEUE_URL: sendTo(audience),
          PLANNING_QUEUE_URL: sendTo(planning),
          PRIVACY_BUDGET: setting(String(stage.privacyBudget)),
        },
        alsoMay: [readSendingQuota],
      }),
      'POST /api/campaigns',
      'GET /api/campaigns',
      'GET /api/campaigns/{id}',
      'PATCH /api/campaigns/{id}',
      'DELETE /api/campaigns/{id}',
      'POST /api/campaigns/{id}/launch',
      'POST /api/campaigns/{id}/pause',
      'POST /api/campaigns/{id}/resume',
      'POST /api/campaigns/{id}/cancel',
    )
    new HeartenFunction(scope, 'freeze-audience', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: mayUnder(
          [ITEMS.campaigns, ITEMS.chunks],
          campaigns,
          'GetItem',
          'PutItem',
          'BatchWriteItem',
        ),
        DIRECTORY_TABLE: mayUnder([ITEMS.people], directory, 'Query'),
        AUDIENCE_QUEUE_URL: sendTo(audience),
        PLANNING_QUEUE_URL: sendTo(planning),
        BUS_NAME: publishOn(bus),
      },
      consumes: { queue: audience, batchSize: 1, memoryMegabytes: 1024 },
    })
    new HeartenFunction(scope, 'reconcile-schedules', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: mayUnder([ITEMS.campaigns], campaigns, 'GetItem', 'Query'),
        OUTREACH_TABLE: mayUnder([ITEMS.holds], outreach, 'GetItem', 'PutItem'),
        ...schedules.madeBy('Planner', [waves, toReports], ['CreateSchedule', 'DeleteSchedule']),
        WAVES_QUEUE_ARN: aimAt(waves),
        CLOSINGS_QUEUE_ARN: aimAt(toReports),
        // Resumes an audience that was left half frozen.
        AUDIENCE_QUEUE_URL: sendTo(audience),
      },
      alsoMay: [listSchedules],
      // Two at a time: Scheduler takes 50 creations a second from an account in most regions.
      consumes: { queue: planning, batchSize: 1, maxConcurrency: 2 },
    })
    new HeartenFunction(scope, 'open-wave', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: mayUnder(
          [ITEMS.campaigns, ITEMS.chunks, ITEMS.pace, ITEMS.sendRate],
          campaigns,
          'GetItem',
          'Query',
          'PutItem',
        ),
        OUTREACH_TABLE: mayUnder([ITEMS.briefs], outreach, 'GetItem', 'PutItem'),
        MAIL_QUEUE_URL: sendTo(toSender),
        WAVES_QUEUE_URL: sendTo(waves),
        BUS_NAME: publishOn(bus),
      },
      alsoMay: [readSendingQuota],
      consumes: { queue: waves, batchSize: 1 },
    })
  }
}
