import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { MAX_TRIES, TRY_AGAIN_AFTER, TRY_TAKES_AT_MOST } from '../../functions/domain/roster/import-life.ts'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import { RosterBucket } from './roster-bucket.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withKeys } from './tables.ts'

interface RosterProps extends Pick<Shared, 'stage' | 'functionDefaults' | 'alarms' | 'http' | 'employer'> {
  directory: Table
  toSupport: WorkQueue
  /** Tells HR where somebody is to look. */
  toNews: WorkQueue
}

/**
 * HR uploads the roster by a presigned link, and it is imported in the background. HR also sees how many people there
 * are.
 */
export class Roster {
  constructor(
    scope: Construct,
    { stage, functionDefaults, alarms, http, employer, directory, toSupport, toNews }: RosterProps,
  ) {
    // HR waits for the result, so a try that failed is repeated soon. Should the first still run, it has lost its turn
    // (functions/store/roster-turns.ts).
    const files = new WorkQueue(scope, 'RosterFiles', alarms, {
      consumerTimeout: Duration.millis(TRY_TAKES_AT_MOST),
      visibilityTimeout: Duration.millis(TRY_AGAIN_AFTER),
      maxReceiveCount: MAX_TRIES,
      meaning: `an import of the roster failed ${MAX_TRIES} times, and HR is told.`,
    })
    const bucket = new RosterBucket(scope, { stage, tells: files })

    const manage = new HeartenFunction(scope, 'manage-roster', functionDefaults, {
      environment: {
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            GetItem: [ITEMS.imports, ITEMS.counts],
            BatchGetItem: [ITEMS.imports],
            Query: [ITEMS.counts, ITEMS.importList],
            PutItem: [ITEMS.imports, ITEMS.importList, ITEMS.auditLog],
          }),
        ),
        ...employer,
        ...http.signIn.tokens,
        ROSTER_BUCKET: bucket.incoming('PutObject', 'GetObject'),
        ROSTER_FILES_QUEUE_URL: sendTo(files),
      },
    })
    http.forConsole(manage, '/hr/roster', '/hr/roster/{page+}')
    http.forStaff(
      manage,
      'POST /api/roster/imports',
      'GET /api/roster/imports',
      'GET /api/roster/imports/{id}',
      'GET /api/roster/imports/{id}/preview',
      'POST /api/roster/imports/{id}/again',
      'GET /api/audience',
    )
    new HeartenFunction(scope, 'import-roster', functionDefaults, {
      environment: {
        DIRECTORY_TABLE: may(directory, {
          GetItem: [ITEMS.imports, ITEMS.turns, ITEMS.people, ITEMS.counts],
          BatchGetItem: [ITEMS.turns, ITEMS.people],
          // Whom a directory owns, no file changes.
          Query: [ITEMS.people, ITEMS.counts, ITEMS.connections],
          PutItem: [ITEMS.imports, ITEMS.turns, ITEMS.people, ITEMS.counts],
          BatchWriteItem: [ITEMS.turns, ITEMS.counts],
          // Counts of an earlier import.
          DeleteItem: [ITEMS.counts],
        }),
        ROSTER_BUCKET: bucket.incoming('GetObject'),
        DEFAULT_TIME_ZONE: setting(stage.defaultTimeZone),
        DEFAULT_LOCALE: employer.DEFAULT_LOCALE,
        LEAVERS_KEPT_DAYS: setting(String(stage.leaversKeptDays)),
        SUPPORT_QUEUE_URL: sendTo(toSupport),
        NEWS_QUEUE_URL: sendTo(toNews),
      },
      // 1,769 MB come with one whole CPU.
      consumes: { queue: files, batchSize: 1, memoryMegabytes: 1769 },
    })
  }
}
