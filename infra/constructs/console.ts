import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { setting } from './binding.ts'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withSessions } from './tables.ts'

/**
 * What all pages of HR's console have in common: signing in and out, and who of HR has. The pages of each capability are
 * with its API (Campaigns, Roster, Support, Reports, AuditLog), so that they reach what it reaches and no more.
 */
export class Console {
  constructor(
    scope: Construct,
    {
      functionDefaults,
      http,
      employer,
      directory,
    }: Pick<Shared, 'functionDefaults' | 'http' | 'employer'> & { directory: Table },
  ) {
    const { issuer, clientId, clientSecret, scope: asked, roles } = http.signIn.provider
    http.forConsole(
      new HeartenFunction(scope, 'sign-in-staff', functionDefaults, {
        environment: {
          DIRECTORY_TABLE: may(
            directory,
            withSessions({
              GetItem: [ITEMS.signIns],
              Query: [ITEMS.staff],
              PutItem: [ITEMS.signIns, ITEMS.staff, ITEMS.auditLog],
              DeleteItem: [ITEMS.sessions, ITEMS.signIns],
            }),
          ),
          ...employer,
          SIGN_IN_ISSUER: setting(issuer),
          SIGN_IN_CLIENT_ID: setting(clientId),
          SIGN_IN_CLIENT_SECRET: setting(clientSecret),
          SIGN_IN_SCOPE: setting(asked),
          SIGN_IN_ROLES: setting(JSON.stringify(roles)),
        },
      }),
      // Whatever no other part has.
      '/hr/{page+}',
    )
  }
}
