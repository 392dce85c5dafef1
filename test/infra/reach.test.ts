import { describe, expect, it } from 'vitest'
import { locales } from '../../functions/copy/languages.ts'
import type { FunctionName } from '../../functions/edges/environment.ts'
import {
  allPermissions,
  functionIn,
  permissionsOf,
  staffFunctions,
  tableNamed,
  waysTo,
} from './permissions.ts'
import { aStage, functionNames, ofType, synthesize, type Template, target } from './synthesis.ts'

const template = synthesize(aStage('prod'))

/** Everything that works for HR: what they call, and what their calls set off before anybody is written to. */
const forHr: FunctionName[] = [...staffFunctions(template), 'import-roster', 'freeze-audience']

/** What a function may do with the items under these partition keys, and with no other. */
type Items = { under: string[]; may: string[] }
type Reach = Partial<Record<FunctionName, Items | Items[]>>

/** Everybody who reaches the Vault. Answers are under `W#…`: none who plans or sends emails is among those who read them. */
const inVault: Reach = {
  'answer-check-in': { under: ['W#*', 'KEY'], may: ['GetItem', 'PutItem'] },
  'settle-check-in': { under: ['W#*', 'KEY'], may: ['GetItem', 'PutItem'] },
  'publish-report': [
    { under: ['W#*'], may: ['Query'] },
    { under: ['DRAW#*'], may: ['GetItem', 'PutItem'] },
  ],
  'choose-follow-ups': { under: ['P#*', 'F#*', 'KEY'], may: ['GetItem', 'PutItem'] },
  'prepare-follow-up': { under: ['P#*', 'F#*'], may: ['GetItem', 'PutItem'] },
  'make-call-request': { under: ['CALL#*', 'KEY'], may: ['GetItem', 'PutItem'] },
  'hand-over-call-request': { under: ['CALL#*'], may: ['GetItem', 'PutItem'] },
  'acknowledge-call-request': { under: ['CALL#*'], may: ['GetItem', 'PutItem'] },
}
/** What HR calls sees which campaigns there are, and published reports, and never whom a campaign invited. */
const ofHrInCampaigns: Reach = {
  'manage-campaigns': { under: ['CAMPAIGNS', 'RATE'], may: ['DeleteItem', 'GetItem', 'PutItem', 'Query'] },
  'manage-support': { under: ['CAMPAIGNS'], may: ['Query'] },
  'read-report': { under: ['CAMPAIGNS', 'REPORTS#*'], may: ['GetItem', 'Query'] },
}
/** What HR calls counts people, and reads none. */
const ofHrInDirectory: Reach = {
  'manage-roster': { under: ['IMPORTS', 'AUDIENCE', 'AUDIT#*'], may: ['GetItem', 'PutItem', 'Query'] },
  'manage-campaigns': {
    under: ['AUDIENCE', 'SUPPORT', 'RESOURCES', 'AUDIT#*'],
    may: ['GetItem', 'PutItem', 'Query'],
  },
  'manage-support': { under: ['SUPPORT', 'RESOURCES', 'AUDIT#*'], may: ['GetItem', 'PutItem'] },
  'read-audit': { under: ['AUDIT#*'], may: ['Query'] },
}

/** What these functions may do with the items of a table, in the form of the lists above. */
const reachOf = (names: readonly FunctionName[], table: string): Reach =>
  Object.fromEntries(
    names.flatMap(name => {
      const items = waysTo(template, name, table).filter(({ action }) => action.startsWith('dynamodb:'))
      if (items.length === 0) return []
      const byCondition = [...Map.groupBy(items, each => each.conditions)].map(([conditions, of]) => {
        const { 'ForAllValues:StringLike': keys, ...more } = JSON.parse(conditions)
        expect(more).toEqual({})
        return {
          under: keys?.['dynamodb:LeadingKeys'] ?? ['*'],
          may: of.map(({ action }) => action.replace('dynamodb:', '')).sort(),
        }
      })
      return [[name, byCondition.length === 1 ? (byCondition[0] as Items) : byCondition]]
    }),
  )

/** The template with one more statement in a function's policy. */
function withStatement(name: FunctionName, statement: object): Template {
  const changed = structuredClone(template)
  const { roleId } = functionIn(changed, name)
  const policy = ofType(changed, 'AWS::IAM::Policy').find(([, { Properties }]) =>
    Properties.Roles.some((role: unknown) => target(role) === roleId),
  )
  policy?.[1].Properties.PolicyDocument.Statement.push({ Effect: 'Allow', ...statement })
  return changed
}

describe('the employer cannot look', () => {
  it.each(forHr)('%s has no way to Outreach or Vault, by table, index or key', name => {
    expect(waysTo(template, name, 'Outreach')).toEqual([])
    expect(waysTo(template, name, 'Vault')).toEqual([])
  })

  const [vaultId, vault] = tableNamed(template, 'Vault')
  const arn = { 'Fn::GetAtt': [vaultId, 'Arn'] }
  it.each([
    ['reads the table', { Action: 'dynamodb:GetItem', Resource: arn }],
    ['reads an index', { Action: 'dynamodb:Query', Resource: { 'Fn::Join': ['', [arn, '/index/*']] } }],
    ['may do anything to all tables', { Action: 'dynamodb:*', Resource: '*' }],
    [
      'reads tables by a pattern',
      { Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:eu-central-1:*:table/*' },
    ],
    [
      'may use the key',
      { Action: 'kms:Decrypt', Resource: vault.Properties.SSESpecification.KMSMasterKeyId },
    ],
    ['may use all keys', { Action: ['kms:Decrypt'], Resource: ['*'] }],
    ['may do all but one thing', { NotAction: 's3:GetObject', Resource: '*' }],
    ['may do anything', { Action: '*', Resource: '*' }],
  ])('would be noticed if a function that %s slipped in', (_, statement) => {
    expect(waysTo(withStatement('read-report', statement), 'read-report', 'Vault')).not.toEqual([])
  })

  it('and none can become, call or feed a function that has one', () => {
    const services = new Set(
      allPermissions(template)
        .filter(({ name }) => forHr.includes(name))
        .map(({ action }) => action.split(':')[0]),
    )
    expect([...services].sort()).toEqual(['dynamodb', 'events', 'logs', 's3', 'ses', 'sqs'])

    const fed = allPermissions(template)
      .filter(({ name, action }) => forHr.includes(name) && action === 'sqs:SendMessage')
      .map(({ resource }) => resource.replace(/[0-9A-F]{8}\.Arn>$|^</g, ''))
    expect(new Set(fed)).toEqual(new Set(['Audience', 'Planning', 'Support']))
  })

  it('by the keys’ own policies either: they name the account, and leave the rest to IAM', () => {
    const keys = ofType(template, 'AWS::KMS::Key')
    expect(keys).toHaveLength(2)
    for (const [, { Properties }] of keys) {
      const principals = Properties.KeyPolicy.Statement.map((each: { Principal: unknown }) => each.Principal)
      expect(JSON.stringify(principals)).toMatch(
        /^\[\{"AWS":\{"Fn::Join":\["",\["arn:",[^\]]*":root"\]\]\}\}\]$/,
      )
      expect(Properties.EnableKeyRotation).toBe(true)
    }
    for (const [, { Properties }] of ofType(template, 'AWS::DynamoDB::Table'))
      expect(Properties).not.toHaveProperty('ResourcePolicy')
  })
})

describe('what each function may do', () => {
  it('lets nobody but those who need it touch the Vault, each no other items than its own', () => {
    expect(reachOf(functionNames, 'Vault')).toEqual(inVault)
    const touching = functionNames.filter(name => waysTo(template, name, 'Vault').length > 0)
    expect(touching.sort()).toEqual(Object.keys(inVault).sort())
  })

  it('lets HR’s calls see campaigns and reports, and not whom a campaign invited; only the publisher writes reports', () => {
    expect(reachOf(staffFunctions(template), 'Campaigns')).toEqual(ofHrInCampaigns)
    const reach = Object.entries(reachOf(functionNames, 'Campaigns'))
    const mayWrite = reach.filter(([, of]) =>
      [of]
        .flat()
        .some(
          ({ under, may }) => /REPORTS|^\*/.test(under.join()) && /Put|Write|Update|Delete/.test(may.join()),
        ),
    )
    expect(mayWrite.map(([name]) => name)).toEqual(['publish-report'])
  })

  it('lets HR’s calls read no person: only counts, lists, imports and the audit log', () => {
    expect(reachOf(staffFunctions(template), 'Directory')).toEqual(ofHrInDirectory)
  })

  it('lets nobody who reads answers send mail, nor anybody for HR: only the sender and who hands requests over', () => {
    const sending = allPermissions(template).filter(
      ({ action }) => /^ses:/.test(action) && action !== 'ses:GetAccount',
    )
    const identity = ['configuration-set/hearten-prod', 'identity/hearten.example']
    const by = (who: FunctionName) => sending.filter(({ name }) => name === who)
    expect(new Set(sending.map(({ name }) => name))).toEqual(new Set(['send-mail', 'hand-over-call-request']))
    expect(new Set(by('hand-over-call-request').map(({ action }) => action))).toEqual(
      new Set(['ses:SendEmail']),
    )
    expect(
      by('hand-over-call-request')
        .map(({ resource }) => resource.split(':').at(-1))
        .sort(),
    ).toEqual(identity)
    // The second is what version 1 of the API calls the first.
    const actions = ['ses:SendBulkEmail', 'ses:SendBulkTemplatedEmail']
    const templates = ['follow-up', 'invitation', 'reminder'].flatMap(kind =>
      locales.map(locale => `template/hearten-prod-${kind}-${locale}`),
    )
    expect(
      by('send-mail')
        .map(({ action, resource }) => `${action} ${resource.split(':').at(-1)}`)
        .sort(),
    ).toEqual(actions.flatMap(action => [...identity, ...templates].map(on => `${action} ${on}`)).sort())
    expect(waysTo(template, 'send-mail', 'Vault')).toEqual([])
  })

  it('names exact actions', () => {
    expect(
      allPermissions(template).filter(({ action }) => action.includes('*') || !action.includes(':')),
    ).toEqual([])
  })

  it('names exact resources, but for these', () => {
    const wide = allPermissions(template)
      .filter(({ resource }) => resource.includes('*'))
      .map(({ name, action, resource }) => `${name} ${action} ${resource.replace(/[0-9A-F]{8}/, '')}`)
    const schedules = 'arn:<AWS::Partition>:scheduler:eu-central-1:<AWS::AccountId>:schedule/hearten-prod/*'
    expect(wide.sort()).toEqual([
      `choose-follow-ups scheduler:CreateSchedule ${schedules}`,
      `hand-over-call-request scheduler:CreateSchedule ${schedules}`,
      'import-roster s3:GetObject <Rosters.Arn>/incoming/*',
      // The account's sending quota and the list of schedules are no resources that a policy could name.
      'manage-campaigns ses:GetAccount *',
      'manage-roster s3:PutObject <Rosters.Arn>/incoming/*',
      'open-wave ses:GetAccount *',
      `reconcile-schedules scheduler:CreateSchedule ${schedules}`,
      `reconcile-schedules scheduler:DeleteSchedule ${schedules}`,
      'reconcile-schedules scheduler:ListSchedules *',
    ])
  })

  it('lets keys be used by way of DynamoDB only', () => {
    const uses = allPermissions(template).filter(({ action }) => action.startsWith('kms:'))
    expect(uses.length).toBeGreaterThan(0)
    for (const { action, conditions } of uses) {
      expect(action).toBe('kms:Decrypt')
      expect(JSON.parse(conditions)).toEqual({
        StringEquals: { 'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com' },
      })
    }
  })

  it('lets a role be handed to Scheduler only, and it can only send to the queues of whom it was made for', () => {
    const passed = allPermissions(template).filter(({ action }) => action === 'iam:PassRole')
    const reach = passed.map(({ name, resource, conditions }) => {
      expect(JSON.parse(conditions)).toEqual({
        StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      })
      const roleId = /^<(\w+)\.Arn>$/.exec(resource)?.[1] ?? ''
      const sends = permissionsOf(template, roleId).map(
        permission => `${permission.action} ${permission.resource.replace(/[0-9A-F]{8}\.Arn>$|^</g, '')}`,
      )
      return [name, ...sends.sort()]
    })
    expect(reach.sort()).toEqual([
      ['choose-follow-ups', 'sqs:SendMessage FollowUps', 'sqs:SendMessage SchedulesDlq'],
      ['hand-over-call-request', 'sqs:SendMessage CallRequests', 'sqs:SendMessage SchedulesDlq'],
      [
        'reconcile-schedules',
        'sqs:SendMessage Closings',
        'sqs:SendMessage SchedulesDlq',
        'sqs:SendMessage Waves',
      ],
    ])
  })

  it('gives each function a role and a log group that no other has', () => {
    const functions = ofType(template, 'AWS::Lambda::Function')
    expect(functions).toHaveLength(functionNames.length)
    const distinct = (of: (properties: Record<string, unknown>) => unknown) =>
      new Set(functions.map(([, { Properties }]) => of(Properties))).size
    expect(distinct(({ Role }) => target(Role))).toBe(functions.length)
    expect(distinct(({ LoggingConfig }) => target((LoggingConfig as { LogGroup: unknown }).LogGroup))).toBe(
      functions.length,
    )
    for (const [, { Properties }] of ofType(template, 'AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays).toBe(90)
  })
})
