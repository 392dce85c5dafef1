import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import { aimAt, OF_A_CALL_REQUEST } from './schedules.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface CallRequestsProps
  extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'schedules' | 'mail' | 'employer'> {
  outreach: Table
  vault: Table
}

/**
 * An employee asks for a call. A responder gets the request by email and acknowledges it, or the operator gets an
 * alarm. No answer is read.
 */
export class CallRequests {
  readonly queue: WorkQueue

  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, schedules, mail, employer, outreach, vault }: CallRequestsProps,
  ) {
    // A short time-out, so that five receives take at most ten minutes: somebody waits for a call.
    this.queue = new WorkQueue(scope, 'CallRequests', alarms, {
      consumerTimeout: Duration.seconds(20),
      meaning:
        'a request for a call came back undelivered, or nobody has acknowledged it. Telephone the responder now.',
    })
    const requests = may(vault, { GetItem: [ITEMS.callRequests], PutItem: [ITEMS.callRequests] })

    http.forAnyone(
      new HeartenFunction(scope, 'make-call-request', functionDefaults, {
        reserved: 40,
        environment: {
          DEFAULT_LOCALE: employer.DEFAULT_LOCALE,
          OUTREACH_TABLE: may(outreach, {
            Query: [ITEMS.enrolments],
            GetItem: [ITEMS.briefs, ITEMS.supportRoutes, ITEMS.contacts],
          }),
          // The ids of requests are made with the link key.
          VAULT_TABLE: may(vault, {
            GetItem: [ITEMS.callRequests, ITEMS.linkKey],
            PutItem: [ITEMS.callRequests, ITEMS.linkKey],
          }),
          CALL_REQUESTS_QUEUE_URL: sendTo(this.queue),
        },
      }),
      'GET /c/{token}/call',
      'POST /c/{token}/call',
    )
    const handOver = new HeartenFunction(scope, 'hand-over-call-request', functionDefaults, {
      environment: {
        ...employer,
        ...mail.writing(),
        OUTREACH_TABLE: may(outreach, { GetItem: [ITEMS.supportRoutes] }),
        VAULT_TABLE: requests,
        ...schedules.madeBy('CallRequest', [this.queue], {
          actions: ['CreateSchedule'],
          names: [OF_A_CALL_REQUEST],
        }),
        CALL_REQUESTS_QUEUE_ARN: aimAt(this.queue),
      },
      consumes: { queue: this.queue, batchSize: 1 },
    })
    this.queue.alarmOnEachDeadLetter(handOver.lambda.logGroup)
    // For responders, by the link in their email.
    http.forAnyone(
      new HeartenFunction(scope, 'acknowledge-call-request', functionDefaults, {
        environment: { DEFAULT_LOCALE: employer.DEFAULT_LOCALE, VAULT_TABLE: requests },
      }),
      'GET /r/{token}',
      'POST /r/{token}',
    )
  }
}
