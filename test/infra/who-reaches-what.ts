import type { FunctionName } from '../../functions/edges/environment.ts'

/** Each action of DynamoDB that a function may do, with the partition keys of the items that it may name. */
export type Reach = Partial<Record<FunctionName, Record<string, string[]>>>

/** Everybody who reaches the Vault. Answers are under `W#…`: none who plans or sends emails is among those who read them. */
export const inVault: Reach = {
  // Answers only in; of private pages only what no table opens (docs/decisions/0015-the-key-to-a-journey.md).
  'answer-check-in': { GetItem: ['KEY', 'JKEY#*'], PutItem: ['W#*', 'KEY', 'JKEY#*', 'JOURNEY#*'] },
  'open-journey': {
    GetItem: ['JKEY#*'],
    Query: ['JOURNEY#*'],
    PutItem: ['JKEY#*'],
    DeleteItem: ['JKEY#*', 'JOURNEY#*'],
  },
  'settle-check-in': { GetItem: ['W#*', 'KEY'] },
  'publish-report': { Query: ['W#*', 'WISHES#*'], GetItem: ['DRAW#*'], PutItem: ['DRAW#*'] },
  'choose-follow-ups': { GetItem: ['P#*', 'KEY'], PutItem: ['P#*', 'F#*', 'WISHES#*', 'KEY'] },
  'prepare-follow-up': { GetItem: ['P#*', 'F#*'], PutItem: ['P#*'] },
  'make-call-request': { GetItem: ['CALL#*', 'KEY'], PutItem: ['CALL#*', 'KEY'] },
  'hand-over-call-request': { GetItem: ['CALL#*'], PutItem: ['CALL#*'] },
  'acknowledge-call-request': { GetItem: ['CALL#*'], PutItem: ['CALL#*'] },
  // Deletes by key, and reads nothing of it: only which emails were planned, by their ids.
  erase: { GetItem: ['KEY'], Query: ['F#*'], DeleteItem: ['W#*', 'WISHES#*', 'P#*', 'F#*', 'CALL#*'] },
}
/** Everybody who reaches Outreach: enrolments are under `E#…`, who wants no email under `P#…` and `A#…`. */
export const inOutreach: Reach = {
  'answer-check-in': {
    Query: ['E#*'],
    GetItem: ['BRIEF#*', 'SUPPORT', 'RESOURCES', 'P#*', 'A#*'],
    PutItem: ['E#*', 'P#*', 'A#*'],
  },
  'settle-check-in': { GetItem: ['E#*'], PutItem: ['E#*'] },
  'choose-follow-ups': { Query: ['E#*'], GetItem: ['BRIEF#*', 'SUPPORT', 'P#*'], PutItem: ['P#*'] },
  'prepare-follow-up': { GetItem: ['E#*', 'RESOURCES'] },
  'make-call-request': { Query: ['E#*'], GetItem: ['BRIEF#*', 'SUPPORT', 'P#*'] },
  // No enrolment: whom a request is from is not looked up.
  'hand-over-call-request': { GetItem: ['SUPPORT'] },
  'send-mail': {
    BatchGetItem: ['E#*', 'P#*', 'A#*', 'B#*'],
    GetItem: ['E#*', 'P#*', 'A#*', 'HOLD#*', 'BRIEF#*', 'RESOURCES', 'KEY', 'ERASE#*'],
    PutItem: ['E#*', 'P#*', 'A#*', 'KEY', 'ERASE#*'],
    BatchWriteItem: ['E#*'],
  },
  'end-bounces': { GetItem: ['KEY'], PutItem: ['B#*'] },
  // Which wave the link is of, and the person’s language and country; nothing else of them.
  'show-give-back': { Query: ['E#*'], GetItem: ['BRIEF#*', 'SUPPORT', 'P#*'] },
  'record-delivery': { GetItem: ['E#*', 'P#*', 'A#*'], PutItem: ['P#*', 'A#*'] },
  unsubscribe: {
    Query: ['E#*'],
    GetItem: ['P#*', 'A#*', 'ERASE#*', 'KEY'],
    PutItem: ['P#*', 'A#*', 'ERASE#*'],
    DeleteItem: ['ERASE#*'],
  },
  erase: {
    GetItem: ['ERASE#*', 'E#*', 'P#*', 'A#*', 'KEY'],
    Query: ['E#*'],
    PutItem: ['ERASE#*', 'E#*', 'P#*', 'A#*'],
    DeleteItem: ['ERASE#*', 'E#*'],
  },
  'reconcile-schedules': { GetItem: ['HOLD#*'], PutItem: ['HOLD#*'] },
  'open-wave': { GetItem: ['BRIEF#*'], PutItem: ['BRIEF#*'] },
  'share-support': { GetItem: ['SUPPORT', 'RESOURCES'], PutItem: ['SUPPORT', 'RESOURCES'] },
}
/** What HR calls sees which campaigns there are, and published reports, and never whom a campaign invited. */
export const inCampaigns: Reach = {
  'manage-campaigns': {
    GetItem: ['CAMPAIGNS', 'RATE'],
    Query: ['CAMPAIGNS'],
    PutItem: ['CAMPAIGNS', 'RATE'],
    DeleteItem: ['CAMPAIGNS'],
  },
  'rehearse-campaign': { GetItem: ['CAMPAIGNS'], Query: ['CAMPAIGNS', 'GIVEN#*'] },
  'manage-support': { Query: ['CAMPAIGNS', 'READERS#*'] },
  'share-support': { Query: ['CAMPAIGNS', 'READERS#*'] },
  'read-report': { GetItem: ['CAMPAIGNS'], Query: ['REPORTS#*'] },
  'tell-hr': { Query: ['CAMPAIGNS'] },
  'give-back': { GetItem: ['CAMPAIGNS', 'GIVEN#*'], Query: ['REPORTS#*'], PutItem: ['GIVEN#*'] },
  'show-give-back': { GetItem: ['GIVEN#*'], Query: ['REPORTS#*'] },
  'open-journey': { Query: ['GIVEN#*'] },
  erase: { Query: ['CAMPAIGNS'] },
  'freeze-audience': {
    GetItem: ['CAMPAIGNS', 'FROZEN#*'],
    Query: ['CAMPAIGNS', 'FROZEN#*', 'REPORTS#*'],
    PutItem: ['CAMPAIGNS', 'FROZEN#*'],
    BatchWriteItem: ['AUDIENCE#*', 'READERS#*'],
  },
  'reconcile-schedules': { GetItem: ['CAMPAIGNS'], Query: ['CAMPAIGNS', 'GIVEN#*'] },
  'open-wave': {
    GetItem: ['CAMPAIGNS', 'GIVEN#*', 'PACE', 'RATE'],
    Query: ['AUDIENCE#*', 'GIVEN#*'],
    PutItem: ['PACE', 'RATE'],
  },
  'publish-report': {
    GetItem: ['CAMPAIGNS', 'FROZEN#*', 'REPORTS#*'],
    PutItem: ['CAMPAIGNS', 'REPORTS#*'],
  },
}
/** What HR calls counts people, and reads none. */
export const inDirectory: Reach = {
  'manage-roster': {
    GetItem: ['SESSION#*', 'STAFF', 'IMPORTS', 'AUDIENCE', 'IDEMPOTENT#*'],
    BatchGetItem: ['IMPORTS'],
    Query: ['TOKENKEYS', 'AUDIENCE', 'IMPORTLIST'],
    PutItem: ['SESSION#*', 'IMPORTS', 'IMPORTLIST', 'AUDIT#*', 'IDEMPOTENT#*'],
  },
  'manage-campaigns': {
    Query: ['TOKENKEYS', 'AUDIENCE'],
    GetItem: ['SESSION#*', 'STAFF', 'AUDIENCE', 'SUPPORT', 'RESOURCES', 'IDEMPOTENT#*'],
    PutItem: ['SESSION#*', 'SUPPORT', 'AUDIT#*', 'IDEMPOTENT#*'],
  },
  'rehearse-campaign': {
    Query: ['TOKENKEYS', 'AUDIENCE'],
    GetItem: ['SESSION#*', 'STAFF', 'AUDIENCE', 'SUPPORT', 'RESOURCES', 'IDEMPOTENT#*'],
    PutItem: ['SESSION#*', 'AUDIT#*', 'IDEMPOTENT#*'],
  },
  'manage-support': {
    Query: ['TOKENKEYS', 'AUDIENCE'],
    GetItem: ['SESSION#*', 'STAFF', 'AUDIENCE', 'SUPPORT', 'RESOURCES', 'IDEMPOTENT#*'],
    PutItem: ['SESSION#*', 'SUPPORT', 'RESOURCES', 'AUDIT#*', 'IDEMPOTENT#*'],
  },
  'share-support': { Query: ['AUDIENCE'], GetItem: ['AUDIENCE', 'SUPPORT', 'RESOURCES'] },
  'give-back': {
    Query: ['TOKENKEYS', 'AUDIENCE'],
    GetItem: ['SESSION#*', 'STAFF', 'AUDIENCE', 'SUPPORT', 'IDEMPOTENT#*'],
    PutItem: ['SESSION#*', 'AUDIT#*', 'IDEMPOTENT#*'],
  },
  'read-report': { GetItem: ['SESSION#*', 'STAFF'], Query: ['TOKENKEYS'], PutItem: ['SESSION#*'] },
  // What waits for HR: how imports ended, which lists age. No person, and no session.
  'tell-hr': {
    BatchGetItem: ['IMPORTS'],
    GetItem: ['LEAVING', 'SUPPORT', 'RESOURCES', 'AUDIENCE'],
    Query: ['IMPORTLIST', 'CONNECTIONS', 'AUDIENCE', 'NEWS'],
    BatchWriteItem: ['NEWS'],
  },
  'read-audit': {
    Query: ['TOKENKEYS', 'AUDIT#*', 'STAFF', 'SERVICE'],
    GetItem: ['SESSION#*', 'STAFF'],
    PutItem: ['SESSION#*'],
  },
  // Sessions, and who of HR has signed in. It reaches nothing that HR works on.
  'sign-in-staff': {
    GetItem: ['SESSION#*', 'STAFF', 'SIGNIN#*'],
    Query: ['STAFF'],
    PutItem: ['SESSION#*', 'SIGNIN#*', 'STAFF', 'AUDIT#*'],
    DeleteItem: ['SESSION#*', 'SIGNIN#*'],
  },
  'manage-service-accounts': {
    GetItem: ['SESSION#*', 'STAFF', 'SERVICE', 'IDEMPOTENT#*'],
    Query: ['TOKENKEYS', 'SERVICE'],
    PutItem: ['SESSION#*', 'SERVICE', 'AUDIT#*', 'IDEMPOTENT#*'],
  },
  // The only one that reads what tokens are signed with.
  'issue-token': {
    GetItem: ['SERVICE', 'TOKENKEY'],
    PutItem: ['SERVICE', 'TOKENKEY', 'TOKENKEYS'],
  },
  'import-roster': {
    GetItem: ['IMPORTS', 'ROSTER', 'PEOPLE#*', 'AUDIENCE'],
    BatchGetItem: ['ROSTER', 'PEOPLE#*'],
    Query: ['PEOPLE#*', 'AUDIENCE', 'CONNECTIONS'],
    PutItem: ['IMPORTS', 'ROSTER', 'PEOPLE#*', 'AUDIENCE'],
    BatchWriteItem: ['ROSTER', 'AUDIENCE'],
    DeleteItem: ['AUDIENCE'],
  },
  'freeze-audience': {
    Query: ['PEOPLE#*'],
    GetItem: ['SUPPORT', 'LEDGER#*'],
    BatchGetItem: ['LEDGER#*'],
    PutItem: ['LEDGER#*'],
  },
  'send-mail': { BatchGetItem: ['PEOPLE#*'] },
  // What a directory may tell of: people, groups, and nothing that HR works on.
  scim: {
    GetItem: ['CONNECTIONS', 'LEAVING', 'SCIM#*', 'GROUPS#*', 'MEMBERS#*', 'PEOPLE#*', 'ROSTER'],
    BatchGetItem: ['PEOPLE#*'],
    Query: ['SCIM#*', 'GROUPS#*', 'MEMBERS#*'],
    PutItem: ['CONNECTIONS', 'LEAVING', 'SCIM#*', 'GROUPS#*', 'PEOPLE#*', 'ROSTER'],
    BatchWriteItem: ['MEMBERS#*'],
    DeleteItem: ['SCIM#*', 'GROUPS#*', 'MEMBERS#*', 'ROSTER'],
  },
  'manage-connections': {
    GetItem: ['SESSION#*', 'STAFF', 'CONNECTIONS', 'LEAVING', 'ROSTER', 'IDEMPOTENT#*'],
    Query: ['TOKENKEYS', 'CONNECTIONS', 'GROUPS#*'],
    PutItem: ['SESSION#*', 'CONNECTIONS', 'LEAVING', 'ROSTER', 'AUDIT#*', 'IDEMPOTENT#*'],
    DeleteItem: ['ROSTER'],
  },
  'settle-roster': {
    GetItem: ['ROSTER', 'PEOPLE#*', 'AUDIENCE', 'LEAVING'],
    BatchGetItem: ['PEOPLE#*'],
    Query: ['PEOPLE#*', 'AUDIENCE', 'CONNECTIONS', 'GROUPS#*', 'MEMBERS#*'],
    PutItem: ['ROSTER', 'PEOPLE#*', 'AUDIENCE', 'LEAVING'],
    BatchWriteItem: ['AUDIENCE'],
    DeleteItem: ['AUDIENCE', 'ROSTER'],
  },
}
