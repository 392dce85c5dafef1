import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withKeys } from './tables.ts'

/**
 * Accounts of programs. Who makes them cannot sign a token; who issues tokens makes no account, and neither reaches what
 * tokens open.
 */
export class ServiceAccounts {
  constructor(
    scope: Construct,
    {
      functionDefaults,
      http,
      employer,
      directory,
    }: Pick<Shared, 'functionDefaults' | 'http' | 'employer'> & { directory: Table },
  ) {
    const manage = new HeartenFunction(scope, 'manage-service-accounts', functionDefaults, {
      environment: {
        DIRECTORY_TABLE: may(
          directory,
          withKeys({
            GetItem: [ITEMS.serviceAccounts],
            Query: [ITEMS.serviceAccounts],
            PutItem: [ITEMS.serviceAccounts, ITEMS.auditLog],
          }),
        ),
        ...employer,
        ...http.signIn.tokens,
      },
    })
    http.forConsole(manage, '/hr/service-accounts')
    http.forStaff(
      manage,
      'GET /api/service-accounts',
      'POST /api/service-accounts',
      'GET /api/service-accounts/{id}',
      'DELETE /api/service-accounts/{id}',
    )
    http.forSecrets(
      new HeartenFunction(scope, 'issue-token', functionDefaults, {
        environment: {
          DIRECTORY_TABLE: may(directory, {
            GetItem: [ITEMS.serviceAccounts, ITEMS.tokenKey],
            PutItem: [ITEMS.serviceAccounts, ITEMS.tokenKey, ITEMS.publicTokenKeys],
          }),
          PUBLIC_URL: employer.PUBLIC_URL,
        },
      }),
      'POST /api/v1/token',
      'POST /api/token',
    )
  }
}
