import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface SupportProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http'> {
  directory: Table
  campaigns: Table
  outreach: Table
}

/** HR keeps the support routes and the employer's own resources. Both lists are copied to where pages read them. */
export class Support {
  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, directory, campaigns, outreach }: SupportProps,
  ) {
    const support = new WorkQueue(scope, 'Support', alarms)
    const lists: [string, string] = [ITEMS.supportRoutes, ITEMS.ownResources]

    http.forStaff(
      new HeartenFunction(scope, 'manage-support', functionDefaults, {
        environment: {
          // A launched campaign needs its routes until it is over. Whom it invited is not read.
          CAMPAIGNS_TABLE: may(campaigns, { Query: [ITEMS.campaigns] }),
          DIRECTORY_TABLE: may(directory, { GetItem: lists, PutItem: [...lists, ITEMS.auditLog] }),
          SUPPORT_QUEUE_URL: sendTo(support),
        },
      }),
      'GET /api/support-routes',
      'PUT /api/support-routes',
      'GET /api/resources',
      'POST /api/resources',
      'DELETE /api/resources/{id}',
    )
    new HeartenFunction(scope, 'share-support', functionDefaults, {
      environment: { OUTREACH_TABLE: may(outreach, { GetItem: lists, PutItem: lists }) },
      consumes: { queue: support, batchSize: 10 },
    })
  }
}
