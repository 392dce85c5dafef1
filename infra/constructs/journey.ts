import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

/** A passkey belongs to a domain. Only one of the employer's own stays when the stack is deployed anew. */
export const passkeysOf = ({ publicDomain }: Stage) => setting(publicDomain ? 'yes' : 'no')

interface JourneyProps extends Pick<Shared, 'functionDefaults' | 'http' | 'employer' | 'stage'> {
  campaigns: Table
  vault: Table
}

/** The person's own page, behind a key that they alone have. It reaches what the key opens and nothing else of anybody. */
export class Journey {
  constructor(scope: Construct, { functionDefaults, http, employer, stage, campaigns, vault }: JourneyProps) {
    http.forAnyone(
      new HeartenFunction(scope, 'open-journey', functionDefaults, {
        environment: {
          ...employer,
          PASSKEYS: passkeysOf(stage),
          VAULT_TABLE: may(vault, {
            GetItem: [ITEMS.journeyKeys],
            Query: [ITEMS.keptJourneys],
            PutItem: [ITEMS.journeyKeys],
            DeleteItem: [ITEMS.journeyKeys, ITEMS.keptJourneys],
          }),
          // What the employer wrote to everybody.
          CAMPAIGNS_TABLE: may(campaigns, { Query: [ITEMS.givenBack] }),
        },
      }),
      'GET /j',
      'POST /j',
    )
  }
}
