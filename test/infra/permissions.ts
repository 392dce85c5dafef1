import type { FunctionName } from '../../functions/edges/environment.ts'
import { functionNames, ofType, type Template, target } from './synthesis.ts'

/** One action on one resource that a role is allowed. A resource is written as text, `<LogicalId.Arn>` for references. */
export interface Permission {
  action: string
  resource: string
  conditions: string
}

interface Statement {
  Effect: string
  Action?: string | string[]
  NotAction?: unknown
  Resource?: unknown
  NotResource?: unknown
  Condition?: unknown
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** An intrinsic as text, near enough to ARNs to be searched: `<Vault23237E5B.Arn>/index/*`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  if ('Ref' in value) return `<${value.Ref}>`
  if ('Fn::GetAtt' in value) return `<${(value['Fn::GetAtt'] as string[]).join('.')}>`
  if ('Fn::Join' in value) {
    const [separator, parts] = value['Fn::Join'] as [string, unknown[]]
    return parts.map(textOf).join(separator)
  }
  return JSON.stringify(value)
}

/** Whatever the role is allowed, by its inline policies and by those attached to it. */
export function permissionsOf(template: Template, roleId: string): Permission[] {
  const role = template.Resources[roleId]
  if (role?.Type !== 'AWS::IAM::Role') throw new Error(`${roleId} is no role`)
  if (role.Properties.ManagedPolicyArns)
    throw new Error(`${roleId} has managed policies, which cannot be read here`)
  const documents = [
    ...listOf(role.Properties.Policies).map(policy => (policy as { PolicyDocument: unknown }).PolicyDocument),
    ...ofType(template, 'AWS::IAM::Policy')
      .filter(([, policy]) => policy.Properties.Roles?.some((each: unknown) => target(each) === roleId))
      .map(([, policy]) => policy.Properties.PolicyDocument),
  ] as { Statement: Statement[] }[]
  return documents.flatMap(({ Statement }) =>
    Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(statement =>
      // A statement by exclusion allows nearly everything: read as everything.
      (statement.NotAction ? ['*'] : listOf(statement.Action)).flatMap(action =>
        (statement.NotResource ? ['*'] : listOf(statement.Resource)).map(resource => ({
          action: String(action),
          resource: textOf(resource),
          conditions: JSON.stringify(statement.Condition ?? {}),
        })),
      ),
    ),
  )
}

/** The logical ids of a function and of its role, by the function's name. */
export function functionIn(template: Template, name: string): { id: string; roleId: string } {
  const found = ofType(template, 'AWS::Lambda::Function').find(([, { Properties }]) =>
    new RegExp(`^hearten-[a-z]+-${name}$`).test(Properties.FunctionName),
  )
  const roleId = target(found?.[1].Properties.Role)
  if (!found || !roleId) throw new Error(`no function ${name} in the template`)
  return { id: found[0], roleId }
}

/** Where programs get a token, and so have none yet. */
export const TOKEN_ROUTES: ReadonlySet<string> = new Set(['POST /api/token', 'POST /api/v1/token'])

/**
 * Each route of the API, by its key, with the function that serves it and whether a member of staff has to sign in: for
 * the API with a token, which the function verifies, for the console with a session, which the function looks up.
 */
export function servedRoutes(template: Template): { route: string; name: FunctionName; staff: boolean }[] {
  const integrations = new Map(ofType(template, 'AWS::ApiGatewayV2::Integration'))
  const names = new Map(functionNames.map(name => [functionIn(template, name).id, name]))
  return ofType(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => {
    const { RouteKey: route, Target } = Properties
    const integration = integrations.get(/"Ref":"(\w+)"/.exec(JSON.stringify(Target))?.[1] ?? '')
    const name = names.get(target(integration?.Properties.IntegrationUri) ?? '')
    if (!name) throw new Error(`${route} leads to no function`)
    return { route, name, staff: / \/(api|hr)(\/|$)/.test(route) && !TOKEN_ROUTES.has(route) }
  })
}

/** The functions that HR calls: those with a route that asks for a signed-in member of staff. */
export const staffFunctions = (template: Template): FunctionName[] => [
  ...new Set(servedRoutes(template).flatMap(({ staff, name }) => (staff ? [name] : []))),
]

/**
 * Which of a function's permissions open this table, by an action of DynamoDB or by the table's key. A wildcard in
 * action or resource opens everything that it might match.
 */
export function waysTo(template: Template, name: string, tableName: string): Permission[] {
  const [tableId, table] = tableNamed(template, tableName)
  const keyId = target(table.Properties.SSESpecification?.KMSMasterKeyId)
  return permissionsOf(template, functionIn(template, name).roleId).filter(({ action, resource }) => {
    const service = action.includes(':') ? action.slice(0, action.indexOf(':')) : action
    if (service.includes('*')) return true
    if (service === 'dynamodb') return mayMatch(resource, tableId)
    if (service === 'kms') return keyId ? mayMatch(resource, keyId) : resource.includes('*')
    return false
  })
}

const mayMatch = (resource: string, logicalId: string): boolean =>
  resource.includes(`<${logicalId}.`) ||
  resource.includes(`<${logicalId}>`) ||
  resource === '*' ||
  // Not a reference to another resource, but a pattern that might match this one.
  (resource.startsWith('arn:') && resource.includes('*')) ||
  resource.includes(`\${${logicalId}`)

export function tableNamed(template: Template, name: string) {
  const found = ofType(template, 'AWS::DynamoDB::Table').find(([id]) =>
    new RegExp(`^${name}[0-9A-F]{8}$`).test(id),
  )
  if (!found) throw new Error(`no table ${name} in the template`)
  return found
}

/** Every permission of every function, with whose it is. */
export const allPermissions = (template: Template) =>
  functionNames.flatMap(name =>
    permissionsOf(template, functionIn(template, name).roleId).map(permission => ({ name, ...permission })),
  )
