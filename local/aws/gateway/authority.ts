import type { Deployment, Statement } from '../../template/deployment.ts'
import {
  type Ask,
  delegatesToAccount,
  type Effect,
  evaluate,
  evaluateResourcePolicy,
  grantsIn,
  grantsUsed,
  refusalText,
} from './policy.ts'

/** The caller: a function in its role. */
export interface Principal {
  /** The function's short name, such as `send-mail`. */
  name: string
  /** `arn:aws:sts::…:assumed-role/<role>/<function>`, as in AWS's refusals. */
  arn: string
  roleArn: string
  statements: readonly Statement[]
}

/** One permission that a call needs. If several resources would do, any of them. */
export interface Need extends Ask {
  orResources?: string[]
}

/** Identifies callers and decides what they may do, only by the policies of a deployment. */
export interface Authority {
  principal(accessKeyId: string): Principal | undefined
  /** AWS's message for the first need that is not granted; undefined if all are. */
  refusal(principal: Principal, needs: readonly Need[]): string | undefined
  /** The same for a role, for AWS's own services that act in it. */
  roleRefusal(roleArn: string, action: string, resource: string): string | undefined
  /**
   * Whether a service may act on a resource on behalf of a source, by the resource's own policy; for a role, by its
   * trust policy.
   */
  serviceMay(service: string, action: string, resource: string, sourceArn: string): boolean
  /**
   * What roles are granted and have not used since the start or the last reset: `<function or role>: <action> on
   * <resource> where <condition key> is <value>`.
   */
  unusedGrants(): string[]
  reset(): void
}

/**
 * The credentials with which a function signs its calls. `owner` may do everything: for tests and the console. Nothing
 * checks the signature, so the secret is not one.
 */
export function credentialsOf(name: string): { accessKeyId: string; secretAccessKey: string } {
  return { accessKeyId: `LOCAL${name.toUpperCase().replaceAll('-', '0')}`, secretAccessKey: 'local' }
}

const EVERYTHING: Statement[] = [{ Effect: 'Allow', Action: ['*'], Resource: ['*'] }]

/**
 * Throws, with the logical id, where AWS would not create a function, or where API Gateway could not invoke a route's
 * function.
 */
export function createAuthority(deployment: Deployment): Authority {
  const { accountId, region } = deployment
  const roles = new Map(deployment.roles.map(role => [role.arn, role]))
  const keys = new Map(deployment.keys.map(key => [key.arn, key.policy]))
  const guarded = new Map<string, readonly Statement[]>([
    ...deployment.queues.map(queue => [queue.arn, queue.policy] as const),
    ...deployment.buckets.map(bucket => [bucket.arn, bucket.policy] as const),
    ...deployment.roles.map(role => [role.arn, role.trust] as const),
    ...deployment.functions.map(one => [one.arn, one.policy] as const),
  ])

  const serviceMay: Authority['serviceMay'] = (service, action, resource, sourceArn) => {
    const context = {
      'aws:SecureTransport': 'true',
      'aws:SourceArn': sourceArn,
      'aws:SourceAccount': accountId,
    }
    const policy = guarded.get(resource) ?? []
    return evaluateResourcePolicy(policy, { service }, { action, resource, context }) === 'allow'
  }

  const principals = new Map<string, Principal>()
  for (const { name, functionName, arn, roleArn, logicalId } of deployment.functions) {
    const role = roles.get(roleArn)
    if (!role)
      throw new Error(`Function ${logicalId} runs in a role that the template does not hold: ${roleArn}`)
    if (!serviceMay('lambda.amazonaws.com', 'sts:AssumeRole', roleArn, arn))
      throw new Error(`Function ${logicalId} runs in a role that Lambda may not assume: ${role.logicalId}`)
    principals.set(credentialsOf(name).accessKeyId, {
      name,
      arn: `arn:aws:sts::${accountId}:assumed-role/${role.name}/${functionName}`,
      roleArn,
      statements: role.statements,
    })
  }
  principals.set(credentialsOf('owner').accessKeyId, {
    name: 'owner',
    arn: `arn:aws:sts::${accountId}:assumed-role/owner/owner`,
    roleArn: `arn:aws:iam::${accountId}:role/owner`,
    statements: EVERYTHING,
  })

  for (const { id, routes } of deployment.httpApis)
    for (const { logicalId, routeKey, functionArn } of routes) {
      // `…/$default/GET/c/{token}`: the stage, then the route key, with the names of its parameters.
      const routeArn = `arn:aws:execute-api:${region}:${accountId}:${id}/$default/${routeKey.replace(' ', '')}`
      if (!serviceMay('apigateway.amazonaws.com', 'lambda:InvokeFunction', functionArn, routeArn))
        throw new Error(`Route ${logicalId} leads to a function that it may not invoke: ${functionArn}`)
    }

  const used = new Map(deployment.roles.map(({ arn }) => [arn, new Set<string>()]))

  function effectOf(principal: Principal, ask: Ask): { effect: Effect; source: 'identity' | 'resource' } {
    const identity = evaluate(principal.statements, ask)
    if (identity === 'explicit-deny') return { effect: identity, source: 'identity' }
    const keyPolicy = keys.get(ask.resource)
    const policy = keyPolicy ?? guarded.get(ask.resource) ?? guarded.get(ask.resource.split('/')[0] ?? '')
    if (!policy) return { effect: identity, source: 'identity' }
    const own = evaluateResourcePolicy(policy, { roleArn: principal.roleArn }, ask)
    if (own !== 'implicit-deny') return { effect: own, source: 'resource' }
    // A key's policy must delegate to the account before identity policies count (KMS: "Key policies").
    if (keyPolicy && identity === 'allow' && !delegatesToAccount(keyPolicy, accountId, ask))
      return { effect: 'implicit-deny', source: 'resource' }
    return { effect: identity, source: 'identity' }
  }

  function refusalOf(principal: Principal, need: Need): string | undefined {
    const context = {
      'aws:SecureTransport': 'true',
      'aws:PrincipalArn': principal.roleArn,
      'aws:PrincipalAccount': accountId,
      'aws:ResourceAccount': accountId,
      'aws:RequestedRegion': region,
      'kms:CallerAccount': accountId,
      's3:TlsVersion': '1.3',
      ...need.context,
    }
    let refusal: string | undefined
    for (const resource of [need.resource, ...(need.orResources ?? [])]) {
      const ask = { action: need.action, resource, context }
      const { effect, source } = effectOf(principal, ask)
      if (effect === 'allow') {
        const uses = used.get(principal.roleArn)
        for (const grant of grantsUsed(principal.statements, ask)) uses?.add(grant)
        return undefined
      }
      refusal ??= refusalText(principal.arn, ask, effect, source)
      if (effect === 'explicit-deny') return refusalText(principal.arn, ask, effect, source)
    }
    return refusal
  }

  return {
    principal: accessKeyId => principals.get(accessKeyId),
    refusal(principal, needs) {
      for (const need of needs) {
        const refusal = refusalOf(principal, need)
        if (refusal) return refusal
      }
      return undefined
    },
    roleRefusal(roleArn, action, resource) {
      const role = roles.get(roleArn)
      if (!role) return `Role ${roleArn} does not exist`
      const arn = `arn:aws:sts::${accountId}:assumed-role/${role.name}/service`
      return refusalOf({ name: role.name, arn, roleArn, statements: role.statements }, { action, resource })
    },
    serviceMay,
    unusedGrants() {
      const names = new Map(deployment.functions.map(({ roleArn, name }) => [roleArn, name]))
      return deployment.roles.flatMap(({ arn, logicalId, statements }) =>
        grantsIn(statements)
          .filter(grant => !used.get(arn)?.has(grant))
          .map(grant => `${names.get(arn) ?? logicalId}: ${grant}`),
      )
    },
    reset() {
      for (const uses of used.values()) uses.clear()
    },
  }
}
