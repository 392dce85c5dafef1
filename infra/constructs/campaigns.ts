import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { publishOn } from './event-bus.ts'
import { HeartenFunction } from './hearten-function.ts'
import { readSendingQuota } from './mail.ts'
import { sendTo, WorkQueue } from './queue.ts'
import { aimAt, listSchedules, OF_A_CAMPAIGN, OF_AN_OPENING_AGAIN } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withKeys } from './tables.ts'

interface CampaignsProps
  extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'schedules' | 'bus' | 'employer' | 'stage'> {
  directory: Table
  campaigns: Table
  outreach: Table
  waves: WorkQueue
  toSender: WorkQueue
  /** Gets a message when a wave's audience is frozen. */
  toSupport: WorkQueue
  /** Gets a message when a wave ends. */
  toReports: WorkQueue
}

/**
 * HR prepares, launches and steers campaigns. Their schedules are planned, the audience of each wave is frozen, and the
 * wave opened.
 */
export class Campaigns {
  /** Makes a campaign’s schedules match its plan. */
  readonly planning: WorkQueue

  constructor(
    scope: Construct,
    {
      functionDefaults,
      alarms,
      http,
      schedules,
      bus,
      employer,
      stage,
      directory,
      campaigns,
      outreach,
      waves,
      toSender,
      toSupport,
      toReports,
    }: CampaignsProps,
  ) {
    const audience = new WorkQueue(scope, 'Audience', alarms, { consumerTimeout: Duration.minutes(2) })
    const planning = new WorkQueue(scope, 'Planning', alarms)
    this.planning = planning
    schedules.daily('DailyReconcile', planning, { kind: 'all', at: '<aws.scheduler.scheduled-time>' })

    const manage = new HeartenFunction(scope, 'manage-campaigns', functionDefaults, {
      // HR can pause a campaign, whatever else is going on.
      reserved: 10,
      environment: {
        // No access to published reports or to whom a campaign invited.
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns, ITEMS.sendRate],
          Query: [ITEMS.campaigns],
          PutItem: [ITEMS.campaigns, ITEMS.sendRate],
          DeleteItem: [ITEMS.campaigns],
        }),
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            Query: [ITEMS.counts],
            GetItem: [ITEMS.counts, ITEMS.supportRoutes, ITEMS.ownResources],
            PutItem: [ITEMS.supportRoutes, ITEMS.auditLog],
          }),
        ),
        ...employer,
        ...http.signIn.tokens,
        PLANNING_QUEUE_URL: sendTo(planning),
        PRIVACY_BUDGET: setting(String(stage.privacyBudget)),
      },
      alsoMay: [readSendingQuota],
    })
    http.forConsole(manage, '/hr', '/hr/campaigns', '/hr/campaigns/{page+}')
    http.forStaff(
      manage,
      'POST /api/campaigns',
      'GET /api/campaigns',
      'GET /api/campaigns/{id}',
      'PATCH /api/campaigns/{id}',
      'DELETE /api/campaigns/{id}',
      'GET /api/campaigns/{id}/launch',
      'POST /api/campaigns/{id}/launch',
      'POST /api/campaigns/{id}/pause',
      'POST /api/campaigns/{id}/resume',
      'POST /api/campaigns/{id}/cancel',
    )
    const rehearse = new HeartenFunction(scope, 'rehearse-campaign', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns],
          Query: [ITEMS.campaigns, ITEMS.givenBack],
        }),
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            Query: [ITEMS.counts],
            GetItem: [ITEMS.counts, ITEMS.supportRoutes, ITEMS.ownResources],
            PutItem: [ITEMS.auditLog],
          }),
        ),
        ...employer,
        ...http.signIn.tokens,
        PRIVACY_BUDGET: setting(String(stage.privacyBudget)),
        CONTACT_CAP: setting(String(stage.contactCap)),
      },
      alsoMay: [readSendingQuota],
    })
    http.forStaff(rehearse, 'POST /api/campaigns/{id}/rehearsal')
    new HeartenFunction(scope, 'freeze-audience', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns, ITEMS.frozenWaves],
          Query: [ITEMS.campaigns, ITEMS.frozenWaves, ITEMS.reports],
          PutItem: [ITEMS.campaigns, ITEMS.frozenWaves],
          BatchWriteItem: [ITEMS.chunks, ITEMS.readers],
        }),
        DIRECTORY_TABLE: may(directory, {
          Query: [ITEMS.people],
          GetItem: [ITEMS.supportRoutes, ITEMS.ledger],
          BatchGetItem: [ITEMS.ledger],
          PutItem: [ITEMS.ledger],
        }),
        AUDIENCE_QUEUE_URL: sendTo(audience),
        PLANNING_QUEUE_URL: sendTo(planning),
        SUPPORT_QUEUE_URL: sendTo(toSupport),
        BUS_NAME: publishOn(bus, 'AudienceFrozen'),
        DEFAULT_LOCALE: employer.DEFAULT_LOCALE,
      },
      consumes: { queue: audience, batchSize: 1, memoryMegabytes: 1024, goesOn: true },
    })
    const planner = new HeartenFunction(scope, 'reconcile-schedules', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns],
          Query: [ITEMS.campaigns, ITEMS.givenBack],
        }),
        OUTREACH_TABLE: may(outreach, { GetItem: [ITEMS.holds], PutItem: [ITEMS.holds] }),
        ...schedules.madeBy('Planner', [audience, waves, toReports], {
          actions: ['CreateSchedule', 'DeleteSchedule'],
          names: [OF_A_CAMPAIGN],
        }),
        WAVES_QUEUE_ARN: aimAt(waves),
        CLOSINGS_QUEUE_ARN: aimAt(toReports),
        AUDIENCE_QUEUE_ARN: aimAt(audience),
        // For what is too late for a schedule.
        WAVES_QUEUE_URL: sendTo(waves),
        CLOSINGS_QUEUE_URL: sendTo(toReports),
        AUDIENCE_QUEUE_URL: sendTo(audience),
        BUS_NAME: publishOn(bus, 'CampaignLaunched'),
      },
      alsoMay: [listSchedules],
      // Two at a time: Scheduler takes 50 creations a second from an account in most regions.
      consumes: { queue: planning, batchSize: 1, maxConcurrency: 2 },
    })
    alarms.onNoDailyRun(planner.lambda.logGroup)
    new HeartenFunction(scope, 'open-wave', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns, ITEMS.givenBack, ITEMS.pace, ITEMS.sendRate],
          Query: [ITEMS.chunks, ITEMS.givenBack],
          PutItem: [ITEMS.pace, ITEMS.sendRate],
        }),
        OUTREACH_TABLE: may(outreach, { GetItem: [ITEMS.briefs], PutItem: [ITEMS.briefs] }),
        MAIL_QUEUE_URL: sendTo(toSender),
        WAVES_QUEUE_URL: sendTo(waves),
        ...schedules.madeBy('Opening', [waves], {
          actions: ['CreateSchedule'],
          names: [OF_AN_OPENING_AGAIN],
        }),
        WAVES_QUEUE_ARN: aimAt(waves),
        BUS_NAME: publishOn(bus, 'WaveOpened'),
      },
      alsoMay: [readSendingQuota],
      consumes: { queue: waves, batchSize: 1, goesOn: true },
    })
  }
}
