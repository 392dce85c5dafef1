import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withKeys } from './tables.ts'

interface ScimProps extends Pick<Shared, 'stage' | 'functionDefaults' | 'alarms' | 'http' | 'employer'> {
  directory: Table
  toSupport: WorkQueue
  /** Tells HR where somebody is to look. */
  toNews: WorkQueue
}

/**
 * Directories such as Entra ID and Okta tell who works here, by SCIM. An admin makes their connections. What they changed
 * is counted together, some minutes later.
 */
export class Scim {
  constructor(
    scope: Construct,
    { stage, functionDefaults, alarms, http, employer, directory, toSupport, toNews }: ScimProps,
  ) {
    const recounts = new WorkQueue(scope, 'Recounts', alarms, {
      consumerTimeout: Duration.minutes(10),
      // It may wait for an import, which takes as long.
      visibilityTimeout: Duration.minutes(15),
      meaning: 'the roster could not be counted after directories had changed it.',
    })
    const reading = {
      DEFAULT_TIME_ZONE: setting(stage.defaultTimeZone),
      DEFAULT_LOCALE: employer.DEFAULT_LOCALE,
      LEAVERS_KEPT_DAYS: setting(String(stage.leaversKeptDays)),
    }

    const scim = new HeartenFunction(scope, 'scim', functionDefaults, {
      environment: {
        PUBLIC_URL: employer.PUBLIC_URL,
        DIRECTORY_TABLE: may(directory, {
          GetItem: [
            ITEMS.connections,
            ITEMS.leaving,
            ITEMS.scimLookups,
            ITEMS.scimGroups,
            ITEMS.scimMembers,
            ITEMS.people,
            ITEMS.turns,
          ],
          BatchGetItem: [ITEMS.people],
          Query: [ITEMS.scimLookups, ITEMS.scimGroups, ITEMS.scimMembers],
          PutItem: [
            ITEMS.connections,
            ITEMS.leaving,
            ITEMS.scimLookups,
            ITEMS.scimGroups,
            ITEMS.people,
            ITEMS.turns,
          ],
          BatchWriteItem: [ITEMS.scimMembers],
          DeleteItem: [ITEMS.scimLookups, ITEMS.scimGroups, ITEMS.scimMembers, ITEMS.turns],
        }),
        RECOUNTS_QUEUE_URL: sendTo(recounts),
        ...reading,
      },
    })
    http.forDirectories(scim)

    const manage = new HeartenFunction(scope, 'manage-connections', functionDefaults, {
      environment: {
        // Names of groups; whom they hold is not read.
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            GetItem: [ITEMS.connections, ITEMS.leaving, ITEMS.turns],
            Query: [ITEMS.connections, ITEMS.scimGroups],
            PutItem: [ITEMS.connections, ITEMS.leaving, ITEMS.turns, ITEMS.auditLog],
            DeleteItem: [ITEMS.turns],
          }),
        ),
        ...employer,
        ...http.signIn.tokens,
        RECOUNTS_QUEUE_URL: sendTo(recounts),
      },
    })
    http.forConsole(manage, '/hr/connections', '/hr/connections/{page+}')
    http.forStaff(
      manage,
      'GET /api/connections',
      'POST /api/connections',
      'GET /api/connections/{id}',
      'DELETE /api/connections/{id}',
      'GET /api/connections/{id}/groups',
      'PUT /api/connections/{id}/groups',
      'POST /api/connections/{id}/leavers',
    )

    new HeartenFunction(scope, 'settle-roster', functionDefaults, {
      environment: {
        DIRECTORY_TABLE: may(directory, {
          GetItem: [ITEMS.turns, ITEMS.people, ITEMS.counts, ITEMS.leaving],
          BatchGetItem: [ITEMS.people],
          Query: [ITEMS.people, ITEMS.counts, ITEMS.connections, ITEMS.scimGroups, ITEMS.scimMembers],
          PutItem: [ITEMS.turns, ITEMS.people, ITEMS.counts, ITEMS.leaving],
          BatchWriteItem: [ITEMS.counts],
          DeleteItem: [ITEMS.counts, ITEMS.turns],
        }),
        SUPPORT_QUEUE_URL: sendTo(toSupport),
        NEWS_QUEUE_URL: sendTo(toNews),
        ...reading,
      },
      consumes: { queue: recounts, batchSize: 1, memoryMegabytes: 1769 },
    })
  }
}
