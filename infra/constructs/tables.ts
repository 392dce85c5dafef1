import { Stack } from 'aws-cdk-lib'
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { isProtected, type Stage } from '../stages.ts'
import type { Binding } from './binding.ts'
import { removalOf } from './removal.ts'

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
  importList: 'IMPORTLIST',
  news: 'NEWS',
  turns: 'ROSTER',
  auditLog: 'AUDIT#*',
  sessions: 'SESSION#*',
  signIns: 'SIGNIN#*',
  staff: 'STAFF',
  serviceAccounts: 'SERVICE',
  /** Signs tokens of service accounts: only who issues them reads it. */
  tokenKey: 'TOKENKEY',
  /** What those tokens are checked with. */
  publicTokenKeys: 'TOKENKEYS',
  /** What requests with an Idempotency-Key were answered. */
  idempotencyKeys: 'IDEMPOTENT#*',
  ledger: 'LEDGER#*',
  connections: 'CONNECTIONS',
  leaving: 'LEAVING',
  scimLookups: 'SCIM#*',
  scimGroups: 'GROUPS#*',
  scimMembers: 'MEMBERS#*',
  // Directory, and copied to Outreach
  supportRoutes: 'SUPPORT',
  ownResources: 'RESOURCES',
  // Campaigns
  campaigns: 'CAMPAIGNS',
  chunks: 'AUDIENCE#*',
  readers: 'READERS#*',
  frozenWaves: 'FROZEN#*',
  pace: 'PACE',
  sendRate: 'RATE',
  reports: 'REPORTS#*',
  givenBack: 'GIVEN#*',
  // Outreach
  enrolments: 'E#*',
  contacts: 'P#*',
  addresses: 'A#*',
  holds: 'HOLD#*',
  endedBounces: 'B#*',
  briefs: 'BRIEF#*',
  enrolmentKey: 'KEY',
  erasures: 'ERASE#*',
  // Vault
  responses: 'W#*',
  wishes: 'WISHES#*',
  draws: 'DRAW#*',
  journeys: 'P#*',
  journeyKeys: 'JKEY#*',
  keptJourneys: 'JOURNEY#*',
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

  constructor(scope: Construct, stage: Stage) {
    const removalPolicy = removalOf(stage)

    const table = (name: string, encryptionKey?: Key) =>
      new Table(scope, name, {
        partitionKey: { name: 'pk', type: AttributeType.STRING },
        sortKey: { name: 'sk', type: AttributeType.STRING },
        timeToLiveAttribute: 'expiresAt',
        billingMode: BillingMode.PAY_PER_REQUEST,
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: isProtected(stage),
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

/** Which partitions each action may name, by their keys in `ITEMS`. */
type Partitions = { [Action in TableAction]?: [string, ...string[]] }

/** The same, with what a page of HR's console needs to know who asks. */
export function withSessions(partitions: Partitions): Partitions {
  return {
    ...partitions,
    GetItem: [ITEMS.sessions, ITEMS.staff, ...(partitions.GetItem ?? [])],
    PutItem: [ITEMS.sessions, ...(partitions.PutItem ?? [])],
  }
}

/** The same for a function that also serves the API, where a program asks with a token. */
export const withCallers = (partitions: Partitions): Partitions => ({
  ...withSessions(partitions),
  Query: [ITEMS.publicTokenKeys, ...(partitions.Query ?? [])],
})

/** The same for a function that programs ask by POST. */
export const withKeys = (partitions: Partitions): Partitions => ({
  ...withCallers({
    ...partitions,
    GetItem: [...(partitions.GetItem ?? []), ITEMS.idempotencyKeys] as [string, ...string[]],
    PutItem: [...(partitions.PutItem ?? []), ITEMS.idempotencyKeys] as [string, ...string[]],
  }),
})

/**
 * The table's name, with permission for these actions, each on these partitions and no others, and, where the table has
 * a key of its own, to let DynamoDB decrypt with it. Scan is not among the actions: it names no key, so the condition
 * would not restrict it. `kms:Decrypt` is all that the caller needs for reading and writing items: DynamoDB stores the
 * table's data key encrypted under the customer's key and decrypts it in the caller's name (Amazon DynamoDB Developer
 * Guide, "DynamoDB encryption at rest: usage notes").
 */
export function may(table: Table, partitions: Partitions): Binding {
  const { region } = Stack.of(table)
  return {
    value: table.tableName,
    grants: [
      ...Object.entries(partitions).map(([action, keys]) => ({
        actions: [`dynamodb:${action}`],
        resources: [table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } },
      })),
      ...(table.encryptionKey
        ? [
            {
              actions: ['kms:Decrypt'],
              resources: [table.encryptionKey.keyArn],
              conditions: {
                StringEquals: {
                  'kms:ViaService': `dynamodb.${region}.amazonaws.com`,
                  'kms:EncryptionContext:aws:dynamodb:tableName': table.tableName,
                },
              },
            },
          ]
        : []),
    ],
  }
}
