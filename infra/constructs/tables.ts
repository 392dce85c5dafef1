import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { Binding } from './binding.ts'

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'BatchWriteItem'
  | 'UpdateItem'
  | 'DeleteItem'

/** Partition keys of items; `*` stands for ids. docs/design.md lists them as access patterns. */
export const ITEMS = {
  // Directory
  people: 'PEOPLE#*',
  counts: 'AUDIENCE',
  imports: 'IMPORTS',
  auditLog: 'AUDIT#*',
  // Directory, and copied to Outreach
  supportRoutes: 'SUPPORT',
  ownResources: 'RESOURCES',
  // Campaigns
  campaigns: 'CAMPAIGNS',
  chunks: 'AUDIENCE#*',
  pace: 'PACE',
  sendRate: 'RATE',
  reports: 'REPORTS#*',
  // Outreach
  holds: 'HOLD#*',
  briefs: 'BRIEF#*',
  // Vault
  responses: 'W#*',
  draws: 'DRAW#*',
  journeys: 'P#*',
  plannedMails: 'F#*',
  callRequests: 'CALL#*',
  linkKey: 'KEY',
} as const

/**
 * The four tables, each a trust boundary. Outreach and Vault are encrypted with keys of their own: without permission
 * for the key a function reads nothing, even with a grant added by mistake.
 */
export class Tables {
  readonly directory: Table
  readonly campaigns: Table
  readonly outreach: Table
  readonly vault: Table

  constructor(scope: Construct, { production }: { production: boolean }) {
    const removalPolicy = production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY

    const table = (name: string, encryptionKey?: Key) =>
      new Table(scope, name, {
        partitionKey: { name: 'pk', type: AttributeType.STRING },
        sortKey: { name: 'sk', type: AttributeType.STRING },
        timeToLiveAttribute: 'expiresAt',
        billingMode: BillingMode.PAY_PER_REQUEST,
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: production,
        removalPolicy,
        ...(encryptionKey
          ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey }
          : { encryption: TableEncryption.DEFAULT }),
      })
    const key = (name: string, description: string) =>
      new Key(scope, name, { description, enableKeyRotation: true, removalPolicy })

    this.directory = table('Directory')
    this.campaigns = table('Campaigns')
    this.outreach = table('Outreach', key('OutreachKey', 'Hearten: who was written to, and their links'))
    this.vault = table('Vault', key('VaultKey', 'Hearten: consents, answers and what follows from them'))
  }
}

/**
 * Like `may`, but only for items under these partition keys. Scan is not among the actions: it names no key, so the
 * condition would not restrict it.
 */
export function mayUnder(
  partitions: [string, ...string[]],
  table: Table,
  ...actions: [TableAction, ...TableAction[]]
): Binding {
  const { value, grants } = may(table, ...actions)
  const [items, ...key] = grants
  const conditions = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } }
  return { value, grants: [{ ...items, conditions }, ...key] }
}

/**
 * The table's name, with permission for these actions and, where the table has a key of its own, to let DynamoDB
 * decrypt with it. `kms:Decrypt` is all that the caller needs for reading and writing items: DynamoDB stores the
 * table's data key encrypted under the customer's key and decrypts it in the caller's name (Amazon DynamoDB Developer
 * Guide, "DynamoDB encryption at rest: usage notes").
 */
export function may(table: Table, ...actions: [TableAction, ...TableAction[]]): Binding {
  const { region } = Stack.of(table)
  return {
    value: table.tableName,
    grants: [
      { actions: actions.map(action => `dynamodb:${action}`), resources: [table.tableArn] },
      ...(table.encryptionKey
        ? [
            {
              actions: ['kms:Decrypt'],
              resources: [table.encryptionKey.keyArn],
              conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
            },
          ]
        : []),
    ],
  }
}
