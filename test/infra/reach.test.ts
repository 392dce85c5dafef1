import { describe, expect, it } from 'vitest'
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
import { inCampaigns, inDirectory, inOutreach, inVault, type Reach } from './who-reaches-what.ts'

const template = synthesize(aStage('prod'))

/** Everything that works for HR: what they call, and what their calls set off before anybody is written to. */
const forHr: FunctionName[] = [
  ...staffFunctions(template),
  'import-roster',
  'freeze-audience',
  'scim',
  'settle-roster',
]

/** What functions may do with the items of a table, in the form of the lists above. */
const reachOf = (table: string, of = template): Reach =>
  Object.fromEntries(
    functionNames.flatMap(name => {
      const items = waysTo(of, name, table).filter(({ action }) => action.startsWith('dynamodb:'))
      const reach: Record<string, string[]> = {}
      for (const { action, conditions } of items) {
        const { 'ForAllValues:StringLike': keys, ...more } = JSON.parse(conditions)
        expect(more).toEqual({})
        const under = keys?.['dynamodb:LeadingKeys'] ?? ['*']
        reach[action.replace('dynamodb:', '')] = [
          ...(reach[action.replace('dynamodb:', '')] ?? []),
          ...(Array.isArray(under) ? under : [under]),
        ]
      }
      return items.length > 0 ? [[name, reach]] : []
    }),
  )
const reaching = (reach: Reach) => Object.keys(reach).sort()

/** The template with one more statement in a function's policy. */
function withStatement(name: FunctionName, statement: object): Template {
  const changed = structuredClone(template)
  const { roleId } = functionIn(changed, name)
  changed.Resources[roleId]?.Properties.Policies[0].PolicyDocument.Statement.push({
    Effect: 'Allow',
    ...statement,
  })
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
    expect(new Set(fed)).toEqual(
      new Set(['Audience', 'News', 'Planning', 'Recounts', 'RosterFiles', 'Support']),
    )
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
  it.each([
    ['Vault', inVault],
    ['Outreach', inOutreach],
    ['Campaigns', inCampaigns],
    ['Directory', inDirectory],
  ])('lets nobody but those who need it touch %s, each no other items than its own', (table, reach) => {
    expect(reachOf(table)).toEqual(reach)
    const touching = functionNames.filter(name => waysTo(template, name, table).length > 0)
    if (/Vault|Outreach/.test(table)) expect(touching.sort()).toEqual(reaching(reach))
  })

  it.each(['Vault', 'Outreach', 'Campaigns', 'Directory'])(
    'names partitions in every grant on %s, and would notice one without',
    table => {
      const [id] = tableNamed(template, table)
      const wide = (of: Template) =>
        Object.values(reachOf(table, of)).flatMap(reach =>
          Object.values(reach).filter(under => under.includes('*')),
        )
      expect(wide(template)).toEqual([])
      const statement = { Action: 'dynamodb:PutItem', Resource: { 'Fn::GetAtt': [id, 'Arn'] } }
      expect(wide(withStatement('share-support', statement))).toHaveLength(1)
    },
  )

  it('lets HR’s calls see campaigns and reports, and not whom a campaign invited', () => {
    for (const name of staffFunctions(template))
      expect(Object.values(reachOf('Campaigns')[name] ?? {}).flat()).not.toContain('AUDIENCE#*')
  })

  it('lets only the publisher write reports, and nobody delete one', () => {
    const writing = Object.entries(reachOf('Campaigns')).flatMap(([name, reach]) =>
      Object.entries(reach).flatMap(([action, under]) =>
        /Put|Write|Update|Delete/.test(action) && /REPORTS/.test(under.join()) ? [`${name} ${action}`] : [],
      ),
    )
    expect(writing).toEqual(['publish-report PutItem'])
  })

  it('lets only those who count answers, or look whether one is there, read any', () => {
    const reading = Object.entries(reachOf('Vault')).flatMap(([name, reach]) =>
      Object.entries(reach).flatMap(([action, under]) =>
        /Get|Query/.test(action) && under.includes('W#*') ? [name] : [],
      ),
    )
    expect(reading.sort()).toEqual(['publish-report', 'settle-check-in'])
  })

  it('lets HR’s calls read no person: only counts, lists, imports and the audit log', () => {
    for (const name of staffFunctions(template))
      expect(Object.values(reachOf('Directory')[name] ?? {}).flat()).not.toContain('PEOPLE#*')
  })

  it('lets mail be sent from one address only', () => {
    const { address } = aStage('prod').mailFrom
    const sending = allPermissions(template).filter(({ action }) => /^ses:Send/.test(action))
    expect(sending.length).toBeGreaterThan(0)
    for (const { conditions } of sending)
      expect(JSON.parse(conditions)).toEqual({ StringEquals: { 'ses:FromAddress': address } })
  })

  it('lets each kind of event be published by one function', () => {
    const publishing = allPermissions(template).filter(({ action }) => action === 'events:PutEvents')
    expect(
      Object.fromEntries(publishing.map(({ name, conditions }) => [name, JSON.parse(conditions)])),
    ).toEqual({
      'freeze-audience': { StringEquals: { 'events:detail-type': ['AudienceFrozen'] } },
      'open-wave': { StringEquals: { 'events:detail-type': ['WaveOpened'] } },
      'publish-report': { StringEquals: { 'events:detail-type': ['WaveClosed', 'ReportPublished'] } },
      'reconcile-schedules': { StringEquals: { 'events:detail-type': ['CampaignLaunched'] } },
    })
  })

  it('lets nobody who reads answers send mail, nor anybody for HR: only the sender, and who hands requests over or tells HR', () => {
    const sending = allPermissions(template).filter(
      ({ action }) =>
        /^ses:/.test(action) && action !== 'ses:GetAccount' && action !== 'ses:DeleteSuppressedDestination',
    )
    const identity = ['configuration-set/hearten-prod', 'identity/hearten.example']
    const by = (who: FunctionName) => sending.filter(({ name }) => name === who)
    expect(new Set(sending.map(({ name }) => name))).toEqual(
      new Set(['send-mail', 'hand-over-call-request', 'tell-hr']),
    )
    // To addresses of the stage's own settings: it reads no person's, and no door leads to it.
    expect(reachOf('Directory')['tell-hr']?.Query).not.toContain('PEOPLE#*')
    for (const table of ['Outreach', 'Vault'] as const) expect(waysTo(template, 'tell-hr', table)).toEqual([])
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
    expect(
      by('send-mail')
        .filter(({ action }) => action !== 'ses:SendEmail')
        .map(({ action, resource }) => `${action} ${resource.split(':').at(-1)}`)
        .sort(),
    ).toEqual(
      actions.flatMap(action => [...identity, 'template/hearten-prod-*'].map(on => `${action} ${on}`)).sort(),
    )
    // And the one that tells of an erasure.
    expect(
      by('send-mail')
        .flatMap(({ action, resource }) => (action === 'ses:SendEmail' ? [resource.split(':').at(-1)] : []))
        .sort(),
    ).toEqual(identity)
    expect(waysTo(template, 'send-mail', 'Vault')).toEqual([])
  })

  it('lets who deletes everything of a person read no answer, choice or request, and write nothing in the Vault', () => {
    const reach = reachOf('Vault').erase ?? {}
    expect(Object.keys(reach).sort()).toEqual(['DeleteItem', 'GetItem', 'Query'])
    expect([reach.GetItem, reach.Query]).toEqual([['KEY'], ['F#*']])
    expect(waysTo(template, 'erase', 'Directory')).toEqual([])
  })

  it('lets the operator’s command end bounces without a way to see whether there were any', () => {
    expect(reachOf('Outreach')['end-bounces']).toEqual({ GetItem: ['KEY'], PutItem: ['B#*'] })
    for (const table of ['Directory', 'Campaigns', 'Vault'] as const)
      expect(waysTo(template, 'end-bounces', table)).toEqual([])
    const callers = ofType(template, 'AWS::Lambda::Permission').filter(([, { Properties }]) =>
      JSON.stringify(Properties.FunctionName).includes(functionIn(template, 'end-bounces').id),
    )
    expect(callers).toEqual([])
  })

  it('names exact actions', () => {
    expect(
      allPermissions(template).filter(({ action }) => action.includes('*') || !action.includes(':')),
    ).toEqual([])
  })

  it('names exact resources, but for these; schedules by the form of their names', () => {
    const wide = allPermissions(template)
      .filter(({ resource }) => /[*?]/.test(resource))
      .map(({ name, action, resource }) => `${name} ${action} ${resource.replace(/[0-9A-F]{8}/, '')}`)
    const schedules = 'arn:<AWS::Partition>:scheduler:eu-central-1:<AWS::AccountId>:schedule/hearten-prod'
    const templates = 'arn:<AWS::Partition>:ses:eu-central-1:<AWS::AccountId>:template/hearten-prod-*'
    const id = '?'.repeat(22)
    const ofCampaign = '????????-????-????-????-????????????.*'
    expect(wide.sort()).toEqual([
      `choose-follow-ups scheduler:CreateSchedule ${schedules}/${id}`,
      `erase scheduler:DeleteSchedule ${schedules}/${id}`,
      `erase scheduler:DeleteSchedule ${schedules}/${id}.?`,
      `hand-over-call-request scheduler:CreateSchedule ${schedules}/${id}.?`,
      'import-roster s3:GetObject <Rosters.Arn>/incoming/*',
      // The account's sending quota and the list of schedules are no resources that a policy could name.
      'manage-campaigns ses:GetAccount *',
      // The first rows of what HR has uploaded, to say which column is which.
      'manage-roster s3:GetObject <Rosters.Arn>/incoming/*',
      'manage-roster s3:PutObject <Rosters.Arn>/incoming/*',
      `open-wave scheduler:CreateSchedule ${schedules}/again.*`,
      'open-wave ses:GetAccount *',
      `reconcile-schedules scheduler:CreateSchedule ${schedules}/${ofCampaign}`,
      `reconcile-schedules scheduler:DeleteSchedule ${schedules}/${ofCampaign}`,
      'reconcile-schedules scheduler:ListSchedules *',
      'rehearse-campaign ses:GetAccount *',
      `send-mail scheduler:CreateSchedule ${schedules}/${id}.????????`,
      `send-mail scheduler:CreateSchedule ${schedules}/again.*`,
      // Nor is SES's suppression list. It can only be shortened, by who writes to an address again.
      'send-mail ses:DeleteSuppressedDestination *',
      // Every template of the stage: named one by one they are longer than a role's policy may be.
      `send-mail ses:SendBulkEmail ${templates}`,
      `send-mail ses:SendBulkTemplatedEmail ${templates}`,
      `unsubscribe scheduler:CreateSchedule ${schedules}/erase.${id}.????????`,
    ])
  })

  it('lets keys be used by way of DynamoDB only', () => {
    const uses = allPermissions(template).filter(({ action }) => action.startsWith('kms:'))
    expect(uses.length).toBeGreaterThan(0)
    for (const { action, conditions } of uses) {
      expect(action).toBe('kms:Decrypt')
      expect(JSON.parse(conditions)).toEqual({
        StringEquals: {
          'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com',
          'kms:EncryptionContext:aws:dynamodb:tableName': { Ref: expect.stringMatching(/^(Outreach|Vault)/) },
        },
      })
    }
  })

  it('lets only those who change what is shown to whom say that links be decided again', () => {
    const telling = allPermissions(template).filter(
      ({ action, resource }) => action === 'sqs:SendMessage' && /^<Support[0-9A-F]{8}\.Arn>$/.test(resource),
    )
    const names = ['freeze-audience', 'import-roster', 'manage-support', 'settle-roster']
    expect(telling.map(({ name }) => name).sort()).toEqual(names)
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
      ['open-wave', 'sqs:SendMessage SchedulesDlq', 'sqs:SendMessage Waves'],
      [
        'reconcile-schedules',
        'sqs:SendMessage Audience',
        'sqs:SendMessage Closings',
        'sqs:SendMessage SchedulesDlq',
        'sqs:SendMessage Waves',
      ],
      ['send-mail', 'sqs:SendMessage FollowUps', 'sqs:SendMessage SchedulesDlq', 'sqs:SendMessage Waves'],
      ['unsubscribe', 'sqs:SendMessage Erasures', 'sqs:SendMessage Mail', 'sqs:SendMessage SchedulesDlq'],
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
