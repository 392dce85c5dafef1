import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'

/** What anybody finds at an address that no route has. It reaches no table. */
export class NotFound {
  constructor(
    scope: Construct,
    { functionDefaults, http, employer }: Pick<Shared, 'functionDefaults' | 'http' | 'employer'>,
  ) {
    http.forAnythingElse(
      new HeartenFunction(scope, 'show-not-found', functionDefaults, {
        environment: { DEFAULT_LOCALE: employer.DEFAULT_LOCALE },
        reserved: 10,
      }),
    )
  }
}
