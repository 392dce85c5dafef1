import type { Statement } from '../../template/deployment.ts'

/**
 * IAM's decision, after the "Policy evaluation logic" and "Condition operators" pages of the IAM user guide, for one
 * account without boundaries, session policies or organisation policies. An explicit deny overrides an allow, and an
 * allow overrides the implicit deny. Anything unknown throws.
 */

/** The request to evaluate: one action on one resource, with the context that the service would add. */
export interface Ask {
  action: string
  resource: string
  /** Values of condition keys, such as `aws:SecureTransport` → `true`. Keys in any case. */
  context?: Record<string, string | string[]>
}

export type Effect = 'allow' | 'explicit-deny' | 'implicit-deny'

/** The caller, as resource policies name it. */
type Caller = { roleArn: string } | { service: string }

/** The decision of these statements of an identity policy. */
export function evaluate(statements: readonly Statement[], ask: Ask): Effect {
  return combine(statements.filter(statement => applies(statement, ask)))
}

/** The decision of a resource's own policy (of a queue, bucket or key) for a caller. */
export function evaluateResourcePolicy(statements: readonly Statement[], caller: Caller, ask: Ask): Effect {
  return combine(
    statements.filter(statement => names(statement.Principal, caller) && applies(statement, ask)),
  )
}

function combine(applying: readonly Statement[]): Effect {
  if (applying.some(statement => statement.Effect === 'Deny')) return 'explicit-deny'
  return applying.length > 0 ? 'allow' : 'implicit-deny'
}

/** One part of what a statement allows: an action on a resource, for each value that its conditions list. */
const parts = (
  { Action = [], Resource = [], Condition = {} }: Statement,
  matching: (kind: 'action' | 'resource' | 'value', wanted: string, key: string, operator: string) => boolean,
): string[] => {
  const values = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, listed]) =>
      listOf(listed)
        .map(String)
        .filter(value => matching('value', value, key, operator))
        .map(value => ` where ${key} is ${value}`),
    ),
  )
  return Action.filter(action => matching('action', action, '', '')).flatMap(action =>
    Resource.filter(resource => matching('resource', resource, '', '')).flatMap(resource =>
      (Object.keys(Condition).length > 0 ? values : ['']).map(value => `${action} on ${resource}${value}`),
    ),
  )
}

/** All that an identity policy allows, in its smallest parts. */
export const grantsIn = (statements: readonly Statement[]): string[] =>
  statements.filter(({ Effect }) => Effect === 'Allow').flatMap(statement => parts(statement, () => true))

/** Those parts that this request, which was allowed, made use of. */
export function grantsUsed(statements: readonly Statement[], ask: Ask): string[] {
  const context = contextOf(ask)
  return statements
    .filter(statement => statement.Effect === 'Allow' && applies(statement, ask))
    .flatMap(statement =>
      parts(statement, (kind, wanted, key, operator) => {
        if (kind === 'action') return like(wanted.toLowerCase(), ask.action.toLowerCase())
        if (kind === 'resource') return like(wanted, ask.resource)
        return (context.get(key.toLowerCase()) ?? []).some(value =>
          conditionHolds(operator.replace('ForAllValues:', ''), [value], [wanted]),
        )
      }),
    )
}

/** AWS's refusal message, which names the caller, the action, the resource and the kind of deny. */
export function refusalText(
  callerArn: string,
  ask: Ask,
  effect: Exclude<Effect, 'allow'>,
  source: 'identity' | 'resource' = 'identity',
): string {
  const reason =
    effect === 'explicit-deny'
      ? `with an explicit deny in ${source === 'identity' ? 'an identity-based policy' : 'a resource-based policy'}`
      : `because no ${source}-based policy allows the ${ask.action} action`
  return `User: ${callerArn} is not authorized to perform: ${ask.action} on resource: ${ask.resource} ${reason}`
}

function applies(statement: Statement, ask: Ask): boolean {
  return actionMatches(statement, ask) && resourceMatches(statement, ask) && conditionsHold(statement, ask)
}

function actionMatches({ Action, NotAction, Sid }: Statement, { action }: Ask): boolean {
  const listed = (patterns: readonly string[]) =>
    patterns.some(pattern => like(pattern.toLowerCase(), action.toLowerCase()))
  if (Action) return listed(Action)
  if (NotAction) return !listed(NotAction)
  throw new Error(`Policy statement ${Sid ?? ''} has neither Action nor NotAction`)
}

function resourceMatches({ Resource, NotResource }: Statement, { resource }: Ask): boolean {
  if (Resource) return Resource.some(pattern => like(pattern, resource))
  if (NotResource) return !NotResource.some(pattern => like(pattern, resource))
  // Trust policies and some resource policies name no resource: they apply to the one that they belong to.
  return true
}

function names(principal: unknown, caller: Caller): boolean {
  if (principal === '*') return true
  if (typeof principal !== 'object' || principal === null)
    throw new Error(`Policy principal ${JSON.stringify(principal)} is not understood`)
  return Object.entries(principal).some(([kind, value]) => {
    const listed = listOf(value)
    if (kind === 'Service') return 'service' in caller && listed.includes(caller.service)
    if (kind !== 'AWS') throw new Error(`Policy principal of kind ${kind} is not understood`)
    if (listed.includes('*')) return true
    return 'roleArn' in caller && listed.includes(caller.roleArn)
  })
}

/**
 * Whether a resource policy delegates its decision to the account's identity policies. KMS requires that, by a
 * statement that allows the account's root.
 */
export function delegatesToAccount(statements: readonly Statement[], accountId: string, ask: Ask): boolean {
  return statements.some(
    statement =>
      statement.Effect === 'Allow' &&
      typeof statement.Principal === 'object' &&
      statement.Principal !== null &&
      listOf((statement.Principal as { AWS?: unknown }).AWS).some(
        arn => arn === accountId || arn === `arn:aws:iam::${accountId}:root`,
      ) &&
      applies(statement, ask),
  )
}

/**
 * Condition keys that the gateway can evaluate. An unknown key would count as absent and could let a deny slip, so it
 * is an error.
 */
const KNOWN_KEYS = new Set(
  [
    'aws:SecureTransport',
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    'aws:ResourceAccount',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:RequestedRegion',
    'aws:CalledVia',
    'dynamodb:LeadingKeys',
    'events:detail-type',
    'iam:PassedToService',
    'kms:CallerAccount',
    'kms:EncryptionContext:aws:dynamodb:tableName',
    'kms:ViaService',
    's3:prefix',
    's3:TlsVersion',
    'ses:FromAddress',
    'ses:Recipients',
  ].map(key => key.toLowerCase()),
)

const contextOf = ({ context = {} }: Ask) =>
  new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), listOf(value)]))

function conditionsHold({ Condition, Sid }: Statement, ask: Ask): boolean {
  if (!Condition) return true
  const context = contextOf(ask)
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => {
      if (!KNOWN_KEYS.has(key.toLowerCase()))
        throw new Error(
          `Condition key ${key} of policy statement ${Sid ?? ''} is not known to the local system`,
        )
      return conditionHolds(operator, context.get(key.toLowerCase()), listOf(expected).map(String))
    }),
  )
}

type Test = (actual: string, expected: string) => boolean

const TESTS: Record<string, Test> = {
  StringEquals: (actual, expected) => actual === expected,
  StringEqualsIgnoreCase: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  StringLike: (actual, expected) => like(expected, actual),
  ArnEquals: (actual, expected) => arnLike(expected, actual),
  ArnLike: (actual, expected) => arnLike(expected, actual),
  Bool: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  NumericEquals: (actual, expected) => Number(actual) === Number(expected),
  NumericLessThan: (actual, expected) => Number(actual) < Number(expected),
  NumericLessThanEquals: (actual, expected) => Number(actual) <= Number(expected),
  NumericGreaterThan: (actual, expected) => Number(actual) > Number(expected),
  NumericGreaterThanEquals: (actual, expected) => Number(actual) >= Number(expected),
}

const NEGATED: Record<string, keyof typeof TESTS> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
}

function conditionHolds(operator: string, actual: string[] | undefined, expected: string[]): boolean {
  const [quantifier, rest] = operator.includes(':') ? operator.split(':', 2) : [undefined, operator]
  if (quantifier !== undefined && quantifier !== 'ForAllValues' && quantifier !== 'ForAnyValue')
    throw unknownOperator(operator)
  if (rest === 'Null') return expected.some(value => (value === 'true') === (actual === undefined))
  const ifExists = rest?.endsWith('IfExists') ?? false
  const base = (ifExists ? rest?.slice(0, -'IfExists'.length) : rest) ?? ''
  const positive = NEGATED[base]
  const test = TESTS[positive ?? base]
  if (!test) throw unknownOperator(operator)
  const passes = (value: string) => expected.some(wanted => test(value, wanted)) !== (positive !== undefined)

  if (quantifier === 'ForAllValues') return (actual ?? []).every(passes)
  if (quantifier === 'ForAnyValue') return (actual ?? []).some(passes)
  // An absent key fails a positive test, and passes a negated one or one that ends in IfExists.
  if (actual === undefined) return ifExists || positive !== undefined
  return actual.length > 0 && actual.every(passes)
}

const unknownOperator = (operator: string) =>
  new Error(`Condition operator ${operator} is not known to the local system`)

/** Six colon-separated parts, each matched by itself, so that `*` does not match across parts. */
function arnLike(pattern: string, arn: string): boolean {
  const wanted = splitArn(pattern)
  const given = splitArn(arn)
  return wanted.length === given.length && wanted.every((part, index) => like(part, given[index] ?? ''))
}

function splitArn(arn: string): string[] {
  const parts = arn.split(':')
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')]
}

const compiled = new Map<string, RegExp>()

/** IAM's wildcards: `*` any run of characters, `?` any one. */
function like(pattern: string, text: string): boolean {
  if (pattern === '*' || pattern === text) return true
  if (!pattern.includes('*') && !pattern.includes('?')) return false
  let expression = compiled.get(pattern)
  if (!expression) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    expression = new RegExp(`^${source}$`, 's')
    compiled.set(pattern, expression)
  }
  return expression.test(text)
}

const listOf = (value: unknown): string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [String(value)]
