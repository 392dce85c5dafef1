import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface SenderProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'mail' | 'employer'> {
  directory: Table
  outreach: Table
  /** Gets a message when an email to a responder bounces. */
  toCallRequests: WorkQueue
}

/** The only part that writes to employees. It also receives bounces and unsubscriptions. */
export class Sender {
  readonly queue: WorkQueue

  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, mail, employer, directory, outreach, toCallRequests }: SenderProps,
  ) {
    this.queue = new WorkQueue(scope, 'Mail', alarms)

    // No access to the Vault.
    new HeartenFunction(scope, 'send-mail', functionDefaults, {
      environment: {
        ...employer,
        ...mail.sending(),
        DIRECTORY_TABLE: may(directory, { BatchGetItem: [ITEMS.people] }),
        OUTREACH_TABLE: may(outreach, {
          BatchGetItem: [ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses],
          GetItem: [ITEMS.enrolments, ITEMS.holds, ITEMS.ownResources, ITEMS.enrolmentKey],
          PutItem: [ITEMS.enrolments, ITEMS.enrolmentKey],
          BatchWriteItem: [ITEMS.enrolments],
        }),
        MAIL_QUEUE_URL: sendTo(this.queue),
      },
      consumes: { queue: this.queue, batchSize: 1, maxConcurrency: 5 },
    })
    new HeartenFunction(scope, 'record-delivery', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, {
          GetItem: [ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses],
          PutItem: [ITEMS.contacts, ITEMS.addresses],
        }),
        CALL_REQUESTS_QUEUE_URL: sendTo(toCallRequests),
      },
      consumes: { queue: mail.deliveries, batchSize: 10 },
    })
    http.forAnyone(
      new HeartenFunction(scope, 'unsubscribe', functionDefaults, {
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, {
            Query: [ITEMS.enrolments],
            GetItem: [ITEMS.contacts, ITEMS.addresses],
            PutItem: [ITEMS.contacts, ITEMS.addresses],
          }),
        },
      }),
      'GET /u/{token}',
      'POST /u/{token}',
    )
  }
}
