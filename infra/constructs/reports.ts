import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { publishOn } from './event-bus.ts'
import { HeartenFunction } from './hearten-function.ts'
import { WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, mayUnder } from './tables.ts'

interface ReportsProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'bus' | 'employer'> {
  campaigns: Table
  vault: Table
}

/**
 * The answers of a wave become one report once it has closed everywhere. HR reads published reports and nothing else.
 */
export class Reports {
  readonly queue: WorkQueue

  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, bus, employer, campaigns, vault }: ReportsProps,
  ) {
    this.queue = new WorkQueue(scope, 'Closings', alarms, { consumerTimeout: Duration.minutes(5) })

    new HeartenFunction(scope, 'publish-report', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: mayUnder([ITEMS.campaigns, ITEMS.reports], campaigns, 'GetItem', 'PutItem', 'Query'),
        VAULT_TABLE: mayUnder([ITEMS.responses], vault, 'Query'),
        BUS_NAME: publishOn(bus),
      },
      alsoMay: mayUnder([ITEMS.draws], vault, 'GetItem', 'PutItem').grants,
      consumes: { queue: this.queue, batchSize: 1, memoryMegabytes: 1024 },
    })
    http.forStaff(
      new HeartenFunction(scope, 'read-report', functionDefaults, {
        environment: {
          CAMPAIGNS_TABLE: mayUnder([ITEMS.campaigns, ITEMS.reports], campaigns, 'GetItem', 'Query'),
          ...employer,
        },
      }),
      'GET /api/campaigns/{id}/report',
    )
  }
}
