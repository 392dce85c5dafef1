import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { forgetSuppressed } from './mail.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, mayUnder } from './tables.ts'

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
        DIRECTORY_TABLE: mayUnder([ITEMS.people], directory, 'BatchGetItem'),
        OUTREACH_TABLE: may(outreach, 'GetItem', 'BatchGetItem', 'PutItem', 'BatchWriteItem'),
        MAIL_QUEUE_URL: sendTo(this.queue),
      },
      alsoMay: [forgetSuppressed],
      consumes: { queue: this.queue, batchSize: 1, maxConcurrency: 5 },
    })
    const recordDelivery = new HeartenFunction(scope, 'record-delivery', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem'),
        CALL_REQUESTS_QUEUE_URL: sendTo(toCallRequests),
      },
      consumes: { queue: mail.deliveries, batchSize: 10 },
    })
    alarms.onManyBounces(recordDelivery.lambda.logGroup)
    // Only the operator invokes it. It has no way to what stands against anybody.
    new HeartenFunction(scope, 'end-bounces', functionDefaults, {
      environment: {
        OUTREACH_TABLE: mayUnder([ITEMS.endedBounces, ITEMS.enrolmentKey], outreach, 'GetItem', 'PutItem'),
      },
    })
    http.forAnyone(
      new HeartenFunction(scope, 'unsubscribe', functionDefaults, {
        environment: { ...employer, OUTREACH_TABLE: may(outreach, 'GetItem', 'Query', 'PutItem') },
      }),
      'GET /u/{token}',
      'POST /u/{token}',
    )
  }
}
