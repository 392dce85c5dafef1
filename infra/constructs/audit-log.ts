import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may, withCallers } from './tables.ts'

/** HR reads which staff member did what. Each of HR's functions writes its own entries. */
export class AuditLog {
  constructor(
    scope: Construct,
    {
      functionDefaults,
      http,
      employer,
      directory,
    }: Pick<Shared, 'functionDefaults' | 'http' | 'employer'> & { directory: Table },
  ) {
    const read = new HeartenFunction(scope, 'read-audit', functionDefaults, {
      environment: {
        // Names beside the opaque ids.
        DIRECTORY_TABLE: may(
          directory,
          withCallers({ Query: [ITEMS.auditLog, ITEMS.staff, ITEMS.serviceAccounts] }),
        ),
        ...employer,
        ...http.signIn.tokens,
      },
    })
    http.forConsole(read, '/hr/audit', '/hr/audit/{page+}')
    http.forStaff(read, 'GET /api/audit')
  }
}
