import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { publishOn } from './event-bus.ts'
import { HeartenFunction } from './hearten-function.ts'
import { WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withCallers } from './tables.ts'

interface ReportsProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'bus' | 'employer'> {
  directory: Table
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
    { functionDefaults, alarms, http, bus, employer, directory, campaigns, vault }: ReportsProps,
  ) {
    this.queue = new WorkQueue(scope, 'Closings', alarms, { consumerTimeout: Duration.minutes(5) })

    new HeartenFunction(scope, 'publish-report', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns, ITEMS.frozenWaves, ITEMS.reports],
          PutItem: [ITEMS.campaigns, ITEMS.reports],
        }),
        VAULT_TABLE: may(vault, {
          Query: [ITEMS.responses, ITEMS.wishes],
          GetItem: [ITEMS.draws],
          PutItem: [ITEMS.draws],
        }),
        BUS_NAME: publishOn(bus, 'WaveClosed', 'ReportPublished'),
      },
      consumes: { queue: this.queue, batchSize: 1, memoryMegabytes: 1024 },
    })
    const read = new HeartenFunction(scope, 'read-report', functionDefaults, {
      environment: {
        CAMPAIGNS_TABLE: may(campaigns, { GetItem: [ITEMS.campaigns], Query: [ITEMS.reports] }),
        DIRECTORY_TABLE: may(directory, withCallers({})),
        ...employer,
        ...http.signIn.tokens,
      },
    })
    http.forConsole(read, '/hr/reports/{page+}')
    http.forStaff(read, 'GET /api/campaigns/{id}/report')
  }
}
