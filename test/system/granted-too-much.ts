import { expect } from 'vitest'
import type { Template } from '../../local/template/template.ts'

interface Statement {
  Action: string | string[]
  Resource: { 'Fn::GetAtt'?: string[] }
  Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys': string | string[] } }
}

/** Grants that nothing needs, which the last test must tell: one prefix too many, and one action. */
export function grantTooMuch(template: Template): void {
  const statementsOf = (role: string) => {
    const found = Object.entries(template.Resources).find(
      ([logicalId, { Type }]) => Type === 'AWS::IAM::Policy' && logicalId.startsWith(role),
    )
    const document = found?.[1].Properties?.PolicyDocument as { Statement: Statement[] } | undefined
    return document?.Statement ?? []
  }
  const put = statementsOf('sharesupportRole').find(({ Action }) => Action === 'dynamodb:PutItem')
  const keys = put?.Condition?.['ForAllValues:StringLike']
  if (!put || !keys) throw new Error('share-support puts nothing')
  keys['dynamodb:LeadingKeys'] = [keys['dynamodb:LeadingKeys'], 'P#*'].flat()
  statementsOf('readauditRole').push({
    ...structuredClone(put),
    Action: 'dynamodb:DeleteItem',
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 'HOLD#*' } },
  })
}
export const TOO_MUCH = [
  expect.stringMatching(/^share-support: dynamodb:PutItem on .*Outreach.* where .* is P#\*$/),
  expect.stringMatching(/^read-audit: dynamodb:DeleteItem on .*Outreach.* where .* is HOLD#\*$/),
]
