import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'

/** One public page on who sees what, for how long, and whom to ask. It reaches no table. */
export class About {
  constructor(
    scope: Construct,
    {
      functionDefaults,
      http,
      employer,
      stage,
    }: Pick<Shared, 'functionDefaults' | 'http' | 'employer' | 'stage'>,
  ) {
    http.forAnyone(
      new HeartenFunction(scope, 'show-about', functionDefaults, {
        environment: {
          ORGANISATION: employer.ORGANISATION,
          DEFAULT_LOCALE: employer.DEFAULT_LOCALE,
          HOW_TO_CHECK: setting(JSON.stringify(stage.howToCheck ?? {})),
          CONTACT: setting(JSON.stringify(stage.contact ?? {})),
          PRIVACY_BUDGET: setting(String(stage.privacyBudget)),
        },
      }),
      'GET /about',
    )
  }
}
