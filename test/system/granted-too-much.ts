import { expect } from 'vitest'
import type { Template } from '../../local/template/template.ts'
import { statementsOf } from './role-statements.ts'

/** Grants that nothing needs, which the last test must tell: one prefix too many, and one action. */
export function grantTooMuch(template: Template): void {
  const put = statementsOf(template, 'sharesupportRole').find(({ Action }) => Action === 'dynamodb:PutItem')
  const keys = put?.Condition?.['ForAllValues:StringLike']
  if (!put || !keys) throw new Error('share-support puts nothing')
  keys['dynamodb:LeadingKeys'] = [keys['dynamodb:LeadingKeys'], 'P#*'].flat()
  statementsOf(template, 'readauditRole').push({
    ...structuredClone(put),
    Action: 'dynamodb:DeleteItem',
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 'HOLD#*' } },
  })
}

/** Somebody at HR is told by email, whom the stage for trying things out does not name. */
export function tellSomebody(template: Template): void {
  for (const [id, { Properties = {} }] of Object.entries(template.Resources))
    if (/^tellhrFunction/.test(id)) {
      const { Variables } = Properties.Environment as { Variables: Record<string, string> }
      Variables.NEWS_TO = JSON.stringify(['people@example.com'])
    }
}

export const TOO_MUCH = [
  expect.stringMatching(/^share-support: dynamodb:PutItem on .*Outreach.* where .* is P#\*$/),
  expect.stringMatching(/^read-audit: dynamodb:DeleteItem on .*Outreach.* where .* is HOLD#\*$/),
]
