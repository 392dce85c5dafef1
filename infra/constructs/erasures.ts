import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { WorkQueue } from './queue.ts'
import { OF_A_CALL_REQUEST, OF_A_FOLLOW_UP } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface ErasuresProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'schedules'> {
  campaigns: Table
  outreach: Table
  vault: Table
}

/** Deletes everything of a person who asked for it. It reads no answer, no choice and no request. */
export class Erasures {
  readonly queue: WorkQueue

  constructor(
    scope: Construct,
    { functionDefaults, alarms, schedules, campaigns, outreach, vault }: ErasuresProps,
  ) {
    this.queue = new WorkQueue(scope, 'Erasures', alarms)
    new HeartenFunction(scope, 'erase', functionDefaults, {
      environment: {
        // All waves there are: the keys of what is deleted follow from them.
        CAMPAIGNS_TABLE: may(campaigns, { Query: [ITEMS.campaigns] }),
        OUTREACH_TABLE: may(outreach, {
          GetItem: [ITEMS.erasures, ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses, ITEMS.enrolmentKey],
          Query: [ITEMS.enrolments],
          PutItem: [ITEMS.erasures, ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses],
          DeleteItem: [ITEMS.erasures, ITEMS.enrolments],
        }),
        VAULT_TABLE: may(vault, {
          GetItem: [ITEMS.linkKey],
          Query: [ITEMS.plannedMails],
          DeleteItem: [ITEMS.responses, ITEMS.wishes, ITEMS.journeys, ITEMS.plannedMails, ITEMS.callRequests],
        }),
        SCHEDULE_GROUP: schedules.removedBy([OF_A_FOLLOW_UP, OF_A_CALL_REQUEST]),
      },
      consumes: { queue: this.queue, batchSize: 1 },
    })
  }
}
