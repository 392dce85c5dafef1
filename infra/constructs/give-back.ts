import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import { sendTo, type WorkQueue } from './queue.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withKeys } from './tables.ts'

interface GiveBackProps extends Pick<Shared, 'functionDefaults' | 'http' | 'employer'> {
  directory: Table
  campaigns: Table
  outreach: Table
  /** Gets a message when HR shares something. */
  toPlanner: WorkQueue
}

/**
 * "You said, we do": HR writes what will be done, and everybody who was invited may read it beside the published result.
 * Neither function has a way to an answer.
 */
export class GiveBack {
  constructor(
    scope: Construct,
    { functionDefaults, http, employer, directory, campaigns, outreach, toPlanner }: GiveBackProps,
  ) {
    const { ORGANISATION, DEFAULT_LOCALE } = employer
    const giveBack = new HeartenFunction(scope, 'give-back', functionDefaults, {
      environment: {
        ...employer,
        ...http.signIn.tokens,
        CAMPAIGNS_TABLE: may(campaigns, {
          GetItem: [ITEMS.campaigns, ITEMS.givenBack],
          Query: [ITEMS.reports],
          PutItem: [ITEMS.givenBack],
        }),
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            // Which languages the audience reads, and whom the page names.
            Query: [ITEMS.counts],
            GetItem: [ITEMS.counts, ITEMS.supportRoutes],
            PutItem: [ITEMS.auditLog],
          }),
        ),
        PLANNING_QUEUE_URL: sendTo(toPlanner),
      },
    })
    http.forConsole(giveBack, '/hr/give-back/{page+}')
    http.forStaff(
      giveBack,
      'GET /api/campaigns/{id}/waves/{waveId}/give-back',
      'PUT /api/campaigns/{id}/waves/{waveId}/give-back',
      'POST /api/campaigns/{id}/waves/{waveId}/give-back/share',
    )
    http.forAnyone(
      new HeartenFunction(scope, 'show-give-back', functionDefaults, {
        environment: {
          ORGANISATION,
          DEFAULT_LOCALE,
          CAMPAIGNS_TABLE: may(campaigns, { GetItem: [ITEMS.givenBack], Query: [ITEMS.reports] }),
          OUTREACH_TABLE: may(outreach, {
            Query: [ITEMS.enrolments],
            GetItem: [ITEMS.briefs, ITEMS.supportRoutes, ITEMS.contacts],
          }),
        },
      }),
      'GET /c/{token}/give-back',
    )
  }
}
