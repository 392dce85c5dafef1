import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withKeys } from './tables.ts'

interface SupportProps
  extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'schedules' | 'employer'> {
  directory: Table
  campaigns: Table
  outreach: Table
}

/**
 * HR keeps the support routes and the employer's own resources. Both lists are copied to where pages read them, without
 * the links that too few people would be shown.
 */
export class Support {
  readonly queue: WorkQueue

  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, schedules, employer, directory, campaigns, outreach }: SupportProps,
  ) {
    this.queue = new WorkQueue(scope, 'Support', alarms)
    // The roster changes, and links of campaigns end.
    schedules.daily('DailyShare', this.queue, { at: '<aws.scheduler.scheduled-time>' })
    const lists: [string, string] = [ITEMS.supportRoutes, ITEMS.ownResources]

    const manage = new HeartenFunction(scope, 'manage-support', functionDefaults, {
      environment: {
        // A launched campaign needs its routes until it is over. Whom it invited is not read, only counts.
        CAMPAIGNS_TABLE: may(campaigns, { Query: [ITEMS.campaigns, ITEMS.readers] }),
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            Query: [ITEMS.counts],
            GetItem: [ITEMS.counts, ...lists],
            PutItem: [...lists, ITEMS.auditLog],
          }),
        ),
        ...employer,
        ...http.signIn.tokens,
        SUPPORT_QUEUE_URL: sendTo(this.queue),
      },
    })
    http.forConsole(
      manage,
      '/hr/support',
      '/hr/support/{page+}',
      '/hr/resources',
      '/hr/resources/{page+}',
      '/hr/specimens',
      '/hr/specimens/{page+}',
    )
    http.forStaff(
      manage,
      'GET /api/support-routes',
      'PUT /api/support-routes',
      'GET /api/resources',
      'POST /api/resources',
      'GET /api/resources/{id}',
      'PUT /api/resources/{id}',
      'DELETE /api/resources/{id}',
    )
    new HeartenFunction(scope, 'share-support', functionDefaults, {
      environment: {
        DIRECTORY_TABLE: may(directory, { GetItem: [ITEMS.counts, ...lists], Query: [ITEMS.counts] }),
        CAMPAIGNS_TABLE: may(campaigns, { Query: [ITEMS.campaigns, ITEMS.readers] }),
        OUTREACH_TABLE: may(outreach, { GetItem: lists, PutItem: lists }),
      },
      consumes: { queue: this.queue, batchSize: 10 },
    })
  }
}
