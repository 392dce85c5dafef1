import type { Template } from '../../local/template/template.ts'

export interface Statement {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys': string | string[] } }
}

/** The statements of the first role whose logical id begins so, as they stand in the template, to be changed. */
export function statementsOf(template: Template, role: string): Statement[] {
  const found = Object.entries(template.Resources).find(
    ([logicalId, { Type }]) => Type === 'AWS::IAM::Role' && logicalId.startsWith(role),
  )
  const [policy] = (found?.[1].Properties?.Policies ?? []) as {
    PolicyDocument: { Statement: Statement[] }
  }[]
  if (!policy) throw new Error(`the template has no role ${role} with a policy`)
  return policy.PolicyDocument.Statement
}
