import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { passkeysOf } from './journey.ts'
import { sendTo, WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

interface CheckInProps extends Pick<Shared, 'functionDefaults' | 'alarms' | 'http' | 'employer' | 'stage'> {
  outreach: Table
  vault: Table
}

/**
 * An employee answers, by the link in their email. A minute later a consumer checks whether the answer was stored and
 * recorded.
 */
export class CheckIn {
  constructor(
    scope: Construct,
    { functionDefaults, alarms, http, employer, stage, outreach, vault }: CheckInProps,
  ) {
    const checkIns = new WorkQueue(scope, 'CheckIns', alarms)

    http.forAnyone(
      new HeartenFunction(scope, 'answer-check-in', functionDefaults, {
        // A morning of the largest employer, while every look-up takes its longest.
        reserved: 500,
        environment: {
          ...employer,
          OUTREACH_TABLE: may(outreach, {
            Query: [ITEMS.enrolments],
            GetItem: [ITEMS.briefs, ITEMS.supportRoutes, ITEMS.ownResources, ITEMS.contacts, ITEMS.addresses],
            // The answer to whether emails are welcome at a changed address.
            PutItem: [ITEMS.enrolments, ITEMS.contacts, ITEMS.addresses],
          }),
          // Puts answers and reads none. The first function that needs the link key creates it.
          VAULT_TABLE: may(vault, {
            // A journey's key is sealed: whether it is there is all that this tells.
            GetItem: [ITEMS.linkKey, ITEMS.journeyKeys],
            PutItem: [ITEMS.responses, ITEMS.linkKey, ITEMS.journeyKeys, ITEMS.keptJourneys],
          }),
          PASSKEYS: passkeysOf(stage),
          CHECK_INS_QUEUE_URL: sendTo(checkIns),
        },
      }),
      'GET /c/{token}',
      'POST /c/{token}',
    )
    new HeartenFunction(scope, 'settle-check-in', functionDefaults, {
      environment: {
        OUTREACH_TABLE: may(outreach, { GetItem: [ITEMS.enrolments], PutItem: [ITEMS.enrolments] }),
        // Looks whether an answer is there.
        VAULT_TABLE: may(vault, { GetItem: [ITEMS.responses, ITEMS.linkKey] }),
      },
      consumes: { queue: checkIns, batchSize: 10 },
    })
  }
}
