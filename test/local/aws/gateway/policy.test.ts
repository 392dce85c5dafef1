import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Ask,
  delegatesToAccount,
  evaluate,
  evaluateResourcePolicy,
  grantsIn,
  grantsUsed,
  refusalText,
} from '../../../../local/aws/gateway/policy.ts'
import type { Statement } from '../../../../local/template/deployment.ts'

const TABLE = 'arn:aws:dynamodb:eu-central-1:000000000000:table/Vault'

const aStatement = (overrides: Partial<Statement> = {}): Statement => ({
  Effect: 'Allow',
  Action: ['dynamodb:GetItem'],
  Resource: [TABLE],
  ...overrides,
})

const anAsk = (overrides: Partial<Ask> = {}): Ask => ({
  action: 'dynamodb:GetItem',
  resource: TABLE,
  ...overrides,
})

describe('of what a policy grants', () => {
  const keys = 'dynamodb:LeadingKeys'
  const statements = [
    aStatement({
      Action: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      Condition: { 'ForAllValues:StringLike': { [keys]: ['E#*', 'KEY'] } },
    }),
    aStatement({ Action: ['dynamodb:Query'], Resource: [TABLE, `${TABLE}2`] }),
    aStatement({ Effect: 'Deny', Action: ['dynamodb:Scan'] }),
  ]
  const use = (action: string, leading: string[]) =>
    grantsUsed(statements, anAsk({ action: `dynamodb:${action}`, context: { [keys]: leading } }))

  test('each action on each resource for each value of a condition is a part of its own', () => {
    expect(grantsIn(statements)).toEqual([
      `dynamodb:GetItem on ${TABLE} where ${keys} is E#*`,
      `dynamodb:GetItem on ${TABLE} where ${keys} is KEY`,
      `dynamodb:PutItem on ${TABLE} where ${keys} is E#*`,
      `dynamodb:PutItem on ${TABLE} where ${keys} is KEY`,
      `dynamodb:Query on ${TABLE}`,
      `dynamodb:Query on ${TABLE}2`,
    ])
  })

  test('a call uses the parts that it needs, and no others', () => {
    expect(use('GetItem', ['E#1'])).toEqual([`dynamodb:GetItem on ${TABLE} where ${keys} is E#*`])
    expect(use('PutItem', ['E#1', 'KEY'])).toHaveLength(2)
    expect(use('PutItem', ['E#1', 'P#1'])).toEqual([])
    expect(use('Query', ['E#1'])).toEqual([`dynamodb:Query on ${TABLE}`])
    expect(use('DeleteItem', ['E#1'])).toEqual([])
  })
})

describe('what a policy says', () => {
  const without = (part: keyof Statement) => {
    const { [part]: _left, ...rest } = aStatement()
    return rest as Statement
  }
  test.each<[string, Statement[], Partial<Ask>, string]>([
    ['nothing is refused silently', [], {}, 'implicit-deny'],
    ['a grant allows', [aStatement()], {}, 'allow'],
    [
      'a grant of another action does not',
      [aStatement({ Action: ['dynamodb:PutItem'] })],
      {},
      'implicit-deny',
    ],
    ['a grant on another table does not', [aStatement({ Resource: [`${TABLE}2`] })], {}, 'implicit-deny'],
    ['actions match in any case', [aStatement({ Action: ['DynamoDB:getitem'] })], {}, 'allow'],
    [
      'resources match in their own case only',
      [aStatement({ Resource: [TABLE.toLowerCase()] })],
      {},
      'implicit-deny',
    ],
    [
      'a star is any run of characters',
      [aStatement({ Action: ['dynamodb:Get*'], Resource: ['*'] })],
      {},
      'allow',
    ],
    ['a question mark is one character', [aStatement({ Resource: [`${TABLE.slice(0, -1)}?`] })], {}, 'allow'],
    ['a dot in a pattern is a dot', [aStatement({ Resource: ['arn.aws.*'] })], {}, 'implicit-deny'],
    ['NotAction is all the others', [{ ...without('Action'), NotAction: ['dynamodb:PutItem'] }], {}, 'allow'],
    ['and not these', [{ ...without('Action'), NotAction: ['dynamodb:*'] }], {}, 'implicit-deny'],
    ['any of several actions', [aStatement({ Action: ['a:B', 'dynamodb:GetItem'] })], {}, 'allow'],
    ['any of several resources', [aStatement({ Resource: [`${TABLE}2`, TABLE] })], {}, 'allow'],
    [
      'NotResource is none of several',
      [{ ...without('Resource'), NotResource: [`${TABLE}2`, TABLE] }],
      {},
      'implicit-deny',
    ],
    ['without a resource it speaks of what it hangs on', [without('Resource')], {}, 'allow'],
    ['NotResource is all the others', [{ ...without('Resource'), NotResource: [`${TABLE}2`] }], {}, 'allow'],
    ['a deny wins', [aStatement(), aStatement({ Effect: 'Deny', Action: ['*'] })], {}, 'explicit-deny'],
    ['wherever it stands', [aStatement({ Effect: 'Deny' }), aStatement()], {}, 'explicit-deny'],
  ])('%s', (_name, statements, ask, effect) => {
    expect(evaluate(statements, anAsk(ask))).toBe(effect)
  })

  type Conditions = NonNullable<Statement['Condition']>
  test.each<[string, Conditions, Ask['context'], boolean]>([
    ['StringEquals', { StringEquals: { 'kms:ViaService': 'a' } }, { 'kms:ViaService': 'a' }, true],
    [
      'StringEquals of another value',
      { StringEquals: { 'kms:ViaService': 'a' } },
      { 'kms:ViaService': 'b' },
      false,
    ],
    ['StringEquals of an absent key', { StringEquals: { 'kms:ViaService': 'a' } }, {}, false],
    [
      'any of several values',
      { StringEquals: { 'kms:ViaService': ['a', 'b'] } },
      { 'kms:ViaService': 'b' },
      true,
    ],
    ['IfExists of an absent key', { StringEqualsIfExists: { 'kms:ViaService': 'a' } }, {}, true],
    ['StringNotEquals of an absent key', { StringNotEquals: { 'kms:ViaService': 'a' } }, {}, true],
    [
      'StringLike',
      { StringLike: { 'ses:FromAddress': '*@a.example' } },
      { 'ses:FromAddress': 'b@a.example' },
      true,
    ],
    [
      'ArnLike part by part',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:*:1:q' } },
      { 'aws:SourceArn': 'arn:aws:sqs:x:1:q' },
      true,
    ],
    [
      'a star of ArnLike within its part',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:*:q' } },
      { 'aws:SourceArn': 'arn:aws:sqs:x:1:q' },
      false,
    ],
    ['Bool', { Bool: { 'aws:SecureTransport': 'false' } }, { 'aws:SecureTransport': 'true' }, false],
    [
      'ForAllValues with one beyond',
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SUPPORT'] } },
      { 'dynamodb:LeadingKeys': ['SUPPORT', 'P#1'] },
      false,
    ],
    [
      'ForAllValues with all within',
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['P#*'] } },
      { 'dynamodb:LeadingKeys': ['P#1', 'P#2'] },
      true,
    ],
    [
      'ForAnyValue with none within',
      { 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': ['A'] } },
      { 'dynamodb:LeadingKeys': ['B'] },
      false,
    ],
    [
      'StringEqualsIgnoreCase',
      { StringEqualsIgnoreCase: { 'kms:ViaService': 'SQS' } },
      { 'kms:ViaService': 'sqs' },
      true,
    ],
    ['StringNotEquals', { StringNotEquals: { 'kms:ViaService': 'a' } }, { 'kms:ViaService': 'a' }, false],
    ['NumericEquals', { NumericEquals: { 's3:TlsVersion': '1.2' } }, { 's3:TlsVersion': '1.20' }, true],
    ['NumericLessThan', { NumericLessThan: { 's3:TlsVersion': '1.2' } }, { 's3:TlsVersion': '1.2' }, false],
    [
      'NumericLessThanEquals',
      { NumericLessThanEquals: { 's3:TlsVersion': '1.2' } },
      { 's3:TlsVersion': '1.2' },
      true,
    ],
    [
      'NumericGreaterThan',
      { NumericGreaterThan: { 's3:TlsVersion': '1.2' } },
      { 's3:TlsVersion': '1.2' },
      false,
    ],
    [
      'NumericGreaterThanEquals',
      { NumericGreaterThanEquals: { 's3:TlsVersion': '1.2' } },
      { 's3:TlsVersion': '1.2' },
      true,
    ],
    [
      'a key of several values, of which one is not wanted',
      { StringEquals: { 'ses:Recipients': ['a', 'b'] } },
      { 'ses:Recipients': ['a', 'c'] },
      false,
    ],
    ['a key of no value', { StringEquals: { 'ses:Recipients': ['a'] } }, { 'ses:Recipients': [] }, false],
    [
      'ForAnyValue with one within',
      { 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': ['A'] } },
      { 'dynamodb:LeadingKeys': ['B', 'A'] },
      true,
    ],
    [
      'ForAnyValue of an absent key',
      { 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': ['A'] } },
      {},
      false,
    ],
    ['Null of a key that is there', { Null: { 'kms:ViaService': 'true' } }, { 'kms:ViaService': 'a' }, false],
    ['Null either way', { Null: { 'kms:ViaService': ['true', 'false'] } }, {}, true],
    [
      'any part of an ArnLike that differs',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:*:1:q' } },
      { 'aws:SourceArn': 'arn:aws:sqs:x:2:q' },
      false,
    ],
    [
      'colons in the last part of an ARN',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:scheduler:*:1:schedule/a:b' } },
      { 'aws:SourceArn': 'arn:aws:scheduler:x:1:schedule/a:b' },
      true,
    ],
    [
      'and a star over them',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:logs:*:1:*' } },
      { 'aws:SourceArn': 'arn:aws:logs:x:1:log-group:a:*' },
      true,
    ],
    [
      'two keys of one operator',
      { StringEquals: { 'kms:ViaService': 'a', 'ses:FromAddress': 'b' } },
      { 'kms:ViaService': 'a' },
      false,
    ],
    ['Null of an absent key', { Null: { 'dynamodb:LeadingKeys': 'true' } }, {}, true],
    [
      'all conditions together',
      { StringEquals: { 'kms:ViaService': 'a' }, Bool: { 'aws:SecureTransport': 'true' } },
      { 'kms:ViaService': 'a' },
      false,
    ],
  ])('a condition holds: %s', (_name, Condition, context, holds) => {
    const effect = evaluate([aStatement({ Condition })], anAsk(context ? { context } : {}))
    expect(effect).toBe(holds ? 'allow' : 'implicit-deny')
  })

  test('an operator or a key that is not known is an error, never a pass', () => {
    const judge = (Condition: Conditions) => () => evaluate([aStatement({ Condition })], anAsk())
    expect(judge({ IpAddress: { 'aws:SecureTransport': '10.0.0.0/8' } })).toThrow('IpAddress')
    expect(judge({ 'ForSome:StringEquals': { 'kms:ViaService': 'a' } })).toThrow('ForSome')
    expect(judge({ StringEquals: { 'aws:userid': 'a' } })).toThrow('aws:userid')
  })
})

test('whatever is granted, one fitting deny refuses, in any order', () => {
  const words = fc.constantFrom('dynamodb:GetItem', 'dynamodb:*', '*', 'sqs:SendMessage', 'dynamodb:?etItem')
  const grants = fc.array(
    fc.record({
      Effect: fc.constant('Allow' as const),
      Action: fc.array(words),
      Resource: fc.constant<string[]>(['*']),
    }),
  )
  fc.assert(
    fc.property(grants, fc.nat(), (statements, place) => {
      const deny = aStatement({ Effect: 'Deny' })
      const at = place % (statements.length + 1)
      expect(evaluate([...statements.slice(0, at), deny, ...statements.slice(at)], anAsk())).toBe(
        'explicit-deny',
      )
    }),
  )
})

test('more grants never take away, and a star over all grants everything', () => {
  const arns = fc.stringMatching(/^[a-z:*?/]{1,20}$/)
  fc.assert(
    fc.property(arns, arns, fc.array(arns), (action, resource, patterns) => {
      const statements = patterns.map(pattern => aStatement({ Action: [pattern], Resource: [pattern] }))
      const ask = { action, resource }
      const all = aStatement({ Action: ['*'], Resource: ['*'] })
      expect(evaluate([...statements, all], ask)).toBe('allow')
      if (evaluate(statements.slice(1), ask) === 'allow') expect(evaluate(statements, ask)).toBe('allow')
    }),
  )
})

test('a resource’s own policy speaks to the caller that it names', () => {
  const policy = (Principal: unknown) => [
    aStatement({ Principal, Action: ['sqs:SendMessage'], Resource: ['*'] }),
  ]
  const ask = anAsk({ action: 'sqs:SendMessage' })
  const says = (principal: unknown, caller: Parameters<typeof evaluateResourcePolicy>[1]) =>
    evaluateResourcePolicy(policy(principal), caller, ask)
  expect(says({ Service: 'events.amazonaws.com' }, { service: 'events.amazonaws.com' })).toBe('allow')
  expect(says({ Service: 'sns.amazonaws.com' }, { service: 'events.amazonaws.com' })).toBe('implicit-deny')
  expect(says({ AWS: 'arn:role' }, { roleArn: 'arn:role' })).toBe('allow')
  expect(says({ AWS: '*' }, { roleArn: 'arn:role' })).toBe('allow')
  expect(says('*', { service: 'events.amazonaws.com' })).toBe('allow')
  expect(says({ AWS: 'arn:role' }, { roleArn: 'arn:other' })).toBe('implicit-deny')
  expect(says({ AWS: 'arn:role' }, { service: 'arn:role' })).toBe('implicit-deny')
  expect(says({ AWS: ['arn:other', 'arn:role'], Service: 'x' }, { roleArn: 'arn:role' })).toBe('allow')
  for (const nobody of [undefined, null, 'arn:role'])
    expect(() => says(nobody, { roleArn: 'arn:role' })).toThrow('is not understood')
  expect(() => says({ Federated: 'x' }, { roleArn: 'arn:role' })).toThrow('Federated')
})

test('a key hands its decision to the account only by naming the account’s root', () => {
  const root = [
    aStatement({ Principal: { AWS: 'arn:aws:iam::000000000000:root' }, Action: ['kms:*'], Resource: ['*'] }),
  ]
  const ask = anAsk({ action: 'kms:Decrypt' })
  expect(delegatesToAccount(root, '000000000000', ask)).toBe(true)
  expect(delegatesToAccount(root, '111111111111', ask)).toBe(false)
  expect(delegatesToAccount([aStatement(), ...root], '000000000000', ask)).toBe(true)
  const among = { ...root[0], Principal: { AWS: ['arn:other', '000000000000'] } } as Statement
  expect(delegatesToAccount([among], '000000000000', ask)).toBe(true)
})

test('a refusal names who, what and on which', () => {
  expect(refusalText('arn:me', anAsk(), 'implicit-deny')).toBe(
    `User: arn:me is not authorized to perform: dynamodb:GetItem on resource: ${TABLE} because no identity-based policy allows the dynamodb:GetItem action`,
  )
  expect(refusalText('arn:me', anAsk(), 'explicit-deny')).toContain('with an explicit deny')
})
