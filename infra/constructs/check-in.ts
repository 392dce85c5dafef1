import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, mayUnder } from './tables.ts'

interface CheckInProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'employer'> {
  outreach: Table
  vault: Table
}

/**
 * An employee answers, by the link in their email. A minute later a consumer checks whether the answer was stored and
 * recorded.
 */
export class CheckIn {
  constructor(scope: Construct, { functionDefaults, alarms, http, employer, outreach, vault }: CheckInProps) {
    const checkIns = new WorkQueue(scope, 'CheckIns', alarms)
    // PutItem is for the link key too, which the first function that needs it creates.
    const answers = mayUnder([ITEMS.responses, ITEMS.linkKey], vault, 'GetItem', 'PutItem')

    http.forAnyone(
      new HeartenFunction(scope, 'answer-check-in', functionDefaults, {
        // A morning of the largest employer, while every look-up takes its longest.
        reserved: 500,
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, 'GetItem', 'Query', 'PutItem'),
          VAULT_TABLE: answers,
          CHECK_INS_QUEUE_URL: sendTo(checkIns),
        },
      }),
      'GET /c/{token}',
      'POST /c/{token}',
    )
    new HeartenFunction(scope, 'settle-check-in', functionDefaults, {
      environment: { OUTREACH_TABLE: may(outreach, 'GetItem', 'PutItem'), VAULT_TABLE: answers },
      consumes: { queue: checkIns, batchSize: 10 },
    })
  }
}
