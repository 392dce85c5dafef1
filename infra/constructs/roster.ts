import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import { WorkQueue } from './queue.ts'
import { RosterBucket } from './roster-bucket.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface RosterProps extends Pick<Shared, 'stage' | 'functionDefaults' | 'alarms' | 'http' | 'employer'> {
  directory: Table
}

/**
 * HR uploads the roster by a presigned link, and it is imported in the background. HR also sees how many people there
 * are.
 */
export class Roster {
  constructor(scope: Construct, { stage, functionDefaults, alarms, http, employer, directory }: RosterProps) {
    // Lambda's maximum: a roster is one file, and a retry starts from its beginning.
    const files = new WorkQueue(scope, 'RosterFiles', alarms, { consumerTimeout: Duration.minutes(15) })
    const bucket = new RosterBucket(scope, { stage, tells: files })

    http.forStaff(
      new HeartenFunction(scope, 'manage-roster', functionDefaults, {
        environment: {
          DIRECTORY_TABLE: may(directory, {
            GetItem: [ITEMS.imports],
            Query: [ITEMS.counts],
            PutItem: [ITEMS.imports, ITEMS.auditLog],
          }),
          ROSTER_BUCKET: bucket.incoming('PutObject'),
        },
      }),
      'POST /api/roster/imports',
      'GET /api/roster/imports/{id}',
      'GET /api/audience',
    )
    new HeartenFunction(scope, 'import-roster', functionDefaults, {
      environment: {
        DIRECTORY_TABLE: may(directory, {
          GetItem: [ITEMS.imports],
          Query: [ITEMS.people],
          PutItem: [ITEMS.imports, ITEMS.counts],
          BatchWriteItem: [ITEMS.people, ITEMS.counts],
        }),
        ROSTER_BUCKET: bucket.incoming('GetObject'),
        DEFAULT_TIME_ZONE: setting(stage.defaultTimeZone),
        DEFAULT_LOCALE: employer.DEFAULT_LOCALE,
      },
      consumes: { queue: files, batchSize: 1, memoryMegabytes: 1024 },
    })
  }
}
