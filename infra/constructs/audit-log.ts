import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { HeartenFunction } from './hearten-function.ts'
import type { Shared } from './shared.ts'
import { ITEMS, may } from './tables.ts'

/** HR reads which staff member did what. Each of HR's functions writes its own entries. */
export class AuditLog {
  constructor(
    scope: Construct,
    { functionDefaults, http, directory }: Pick<Shared, 'functionDefaults' | 'http'> & { directory: Table },
  ) {
    http.forStaff(
      new HeartenFunction(scope, 'read-audit', functionDefaults, {
        environment: { DIRECTORY_TABLE: may(directory, { Query: [ITEMS.auditLog] }) },
      }),
      'GET /api/audit',
    )
  }
}
