import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { describe, expect, inject, test } from 'vitest'
import { employee } from '../../local/demo/actors.ts'
import { startSystem } from '../../local/system.ts'
import type { Template } from '../../local/template/template.ts'
import { actingAs, alarmOn, oneSystem, queueOf, stateOf } from './one-system.ts'
import { type Statement, statementsOf } from './role-statements.ts'
import { hrOf, launched, START } from './running.ts'

const listOf = <One>(of: One | One[]): One[] => (Array.isArray(of) ? of : [of])

/** The statements of a role that allow an action on what the text names; as they stand, to be changed. */
function granting(template: Template, role: string, action: string, resource: string): Statement[] {
  const found = statementsOf(template, role).filter(
    statement =>
      listOf(statement.Action).includes(action) &&
      JSON.stringify(statement.Resource).includes(`"${resource}`),
  )
  if (found.length !== 1)
    throw new Error(`${role} has ${found.length} grants of ${action} on ${resource}, not one`)
  return found
}

function takeAwayAction(template: Template, role: string, action: string, resource: string): void {
  for (const statement of granting(template, role, action, resource)) {
    const left = listOf(statement.Action).filter(one => one !== action)
    // A statement needs an action; this one is a permission that nothing asks for.
    statement.Action = left.length > 0 ? left : ['sts:GetSessionToken']
  }
}

function takeAwayResource(template: Template, role: string, action: string, resource: string): void {
  for (const statement of granting(template, role, action, resource))
    statement.Resource = listOf(statement.Resource).filter(
      one => !JSON.stringify(one).includes(`"${resource}`),
    )
}

function grant(template: Template, role: string, action: string, resource: string): void {
  const type = resource.endsWith('Key') ? 'AWS::KMS::Key' : 'AWS::DynamoDB::Table'
  const found = Object.keys(template.Resources).find(
    id => template.Resources[id]?.Type === type && id.startsWith(resource),
  )
  if (!found) throw new Error(`the template has no ${type} ${resource}`)
  statementsOf(template, role).push({
    Effect: 'Allow',
    Action: action,
    Resource: { 'Fn::GetAtt': [found, 'Arn'] },
  })
}

describe('without one grant', () => {
  const running = oneSystem({
    adjust(template) {
      takeAwayAction(template, 'sendmailRole', 'dynamodb:PutItem', 'Outreach')
      takeAwayAction(template, 'answercheckinRole', 'kms:Decrypt', 'OutreachKey')
      takeAwayResource(template, 'DailyReconcileRole', 'sqs:SendMessage', 'Planning')
      grant(template, 'readauditRole', 'dynamodb:GetItem', 'Vault')
      grant(template, 'readauditRole', 'kms:Decrypt', 'VaultKey')
      grant(template, 'managerosterRole', 'dynamodb:GetItem', 'Vault')
    },
  })

  test('the sender is refused by name, sends nothing, and ends in its dead-letter queue with the alarm', async () => {
    const system = running()
    await launched(system, await hrOf(system))
    await system.clock.advanceTo(Date.parse('2026-03-03T09:30:00Z'))

    const table = system.deployment.tables.find(({ name }) => name === system.tableName('Outreach'))
    const refusal = `hearten-dev-send-mail is not authorized to perform: dynamodb:PutItem on resource: ${table?.arn}`
    expect(system.logs('send-mail').filter(line => line.includes(refusal))).not.toHaveLength(0)
    expect(await system.mailCount()).toBe(0)
    // Thirty people, fourteen mails a second.
    expect(await stateOf(system, 'MailDlq')).toMatchObject({ ready: 3 })
    expect(await alarmOn(system, 'MailDlq')).toBe('ALARM')

    expect(await (await hrOf(system)).call('GET', '/api/audience')).toMatchObject({ status: 200 })
  })

  test('a function that may not use a table’s key is refused the table, and its page is a kind one', async () => {
    const system = running()
    const page = await employee.open(`${system.url}/c/${'A'.repeat(43)}`)
    expect(page).toMatchObject({ status: 503, html: expect.stringContaining('findahelpline.com') })
    const key = system.deployment.keys.find(({ logicalId }) => logicalId.startsWith('OutreachKey'))
    const refusal = `hearten-dev-answer-check-in is not authorized to perform: kms:Decrypt on resource: ${key?.arn}`
    expect(system.logs('answer-check-in').filter(line => line.includes(refusal))).toHaveLength(1)
  })

  test('a schedule whose role may not send keeps its delivery in the dead-letter queue, with the reason', async () => {
    const system = running()
    const { failures } = (await (await fetch(`${system.url}/local/schedules`)).json()) as {
      failures: { reason: string; keptIn?: string }[]
    }
    // Once a day, from the start on.
    expect(failures).toHaveLength(2)
    const role = system.deployment.roles.find(({ logicalId }) => logicalId.startsWith('DailyReconcileRole'))
    expect(failures[0]?.reason).toContain(
      `${role?.name}/service is not authorized to perform: sqs:SendMessage on resource: ${queueOf(system, 'Planning').arn}`,
    )
    expect(failures[0]?.keptIn).toBe(queueOf(system, 'SchedulesDlq').arn)
    expect(await alarmOn(system, 'SchedulesDlq')).toBe('ALARM')
  })

  test('an HR function that reaches for the Vault is refused, by table and by key, unless both are granted', async () => {
    const system = running()
    const readAs = async (name: string) => {
      const client = new DynamoDBClient(actingAs(system, name))
      const key = { pk: { S: 'KEY' }, sk: { S: 'LINK' } }
      try {
        return await client.send(new GetItemCommand({ TableName: system.tableName('Vault'), Key: key }))
      } finally {
        client.destroy()
      }
    }
    const vault = system.deployment.tables.find(({ name }) => name === system.tableName('Vault'))
    const key = system.deployment.keys.find(({ logicalId }) => logicalId.startsWith('VaultKey'))
    await expect(readAs('read-report')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        `hearten-dev-read-report is not authorized to perform: dynamodb:GetItem on resource: ${vault?.arn}`,
      ),
    })
    await expect(readAs('manage-roster')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        `hearten-dev-manage-roster is not authorized to perform: kms:Decrypt on resource: ${key?.arn}`,
      ),
    })
    await expect(readAs('read-audit')).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } })
  })
})

const startWith = (adjust: (template: Template) => void) =>
  startSystem({ assemblyDirectory: inject('assemblyDirectory'), start: START, adjust })

describe('a template that could not work on AWS', () => {
  /** The trust of the one role whose logical id starts so; its text may be changed. */
  const changeTrust = (template: Template, role: string, change: (trust: string) => string) => {
    const [found, ...others] = Object.entries(template.Resources).filter(
      ([logicalId, { Type }]) => Type === 'AWS::IAM::Role' && logicalId.startsWith(role),
    )
    const properties = found?.[1].Properties
    if (!properties || others.length > 0) throw new Error(`the template has not one role ${role}`)
    properties.AssumeRolePolicyDocument = JSON.parse(
      change(JSON.stringify(properties.AssumeRolePolicyDocument)),
    )
  }

  test('stops the start by a function whose role trusts another service', async () => {
    const start = startWith(template =>
      changeTrust(template, 'answercheckinRole', trust => trust.replace('lambda.', 'ec2.')),
    )
    await expect(start).rejects.toThrow(/answercheckinFunction.*answercheckinRole/)
  })

  test.each<[string, (trust: string) => string]>([
    ['account', trust => trust.replaceAll('{"Ref":"AWS::AccountId"}', '"111122223333"')],
    ['region', trust => trust.replace(':scheduler:eu-central-1:', ':scheduler:us-east-1:')],
    ['group', trust => trust.replace('schedule-group/hearten-dev', 'schedule-group/hearten-prod')],
  ])(
    'stops the start by a schedule whose role trusts another %s',
    { tags: 'exhaustive' },
    async (_, change) => {
      const start = startWith(template => changeTrust(template, 'DailyReconcileRole', change))
      await expect(start).rejects.toThrow(/DailyReconcile.*must allow AWS EventBridge Scheduler/)
    },
  )

  test('stops the start by a route whose function does not let it in', async () => {
    const start = startWith(template => {
      for (const [logicalId, { Type }] of Object.entries(template.Resources))
        if (Type === 'AWS::Lambda::Permission' && logicalId.startsWith('PublicApiGETctokenApiPermission'))
          delete template.Resources[logicalId]
    })
    await expect(start).rejects.toThrow(/Route PublicApi(GET|POST)ctoken.*may not invoke/)
  })
})

describe('a template that the local system does not know', () => {
  test('stops the start by a type, naming the resource', async () => {
    const start = startWith(template => {
      template.Resources.StrangeStream = { Type: 'AWS::Kinesis::Stream', Properties: {} }
    })
    await expect(start).rejects.toThrow(/StrangeStream.*AWS::Kinesis::Stream/)
  })

  test('stops the start by an intrinsic, naming the resource', async () => {
    const start = startWith(template => {
      template.Resources.StrangeTopic = {
        Type: 'AWS::SNS::Topic',
        Properties: { DisplayName: { 'Fn::Cidr': ['10.0.0.0/16', 1, 8] } },
      }
    })
    await expect(start).rejects.toThrow(/StrangeTopic.*Fn::Cidr/)
  })
})
