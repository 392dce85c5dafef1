import { conditionHolds, NO_VALUE, resolve, type Scope } from './intrinsics.ts'
import { NAMES, type Naming, type ResourceNames } from './resource-names.ts'
import { assertKnown, type Properties, type Resource } from './resource-readers.ts'

/** A CloudFormation template, as CDK writes it. */
export interface Template {
  Parameters?: Record<string, { Type: string; Default?: unknown }>
  Conditions?: Record<string, unknown>
  Mappings?: Record<string, Record<string, Record<string, unknown>>>
  Resources: Record<string, TemplateResource>
}

interface TemplateResource {
  Type: string
  Properties?: Record<string, unknown>
  Metadata?: Record<string, unknown>
  Condition?: string
  DependsOn?: unknown
  DeletionPolicy?: string
  UpdateReplacePolicy?: string
}

/** Runs `make`, and adds the resource's logical id to its errors. */
export function withLogicalId<Made>(logicalId: string, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(reason.startsWith('Resource ') ? reason : `Resource ${logicalId}: ${reason}`)
  }
}

/** Every resource whose condition holds, with its names and with intrinsics resolved. */
export function resolveAll(template: Template, naming: Naming): Resource[] {
  const present = (logicalId: string): TemplateResource => {
    const resource = Object.hasOwn(template.Resources, logicalId) ? template.Resources[logicalId] : undefined
    if (!resource) throw new Error(`there is no resource ${logicalId}`)
    return resource
  }
  const names = new Map<string, ResourceNames>()
  const beingNamed = new Set<string>()
  const namesOf = (logicalId: string): ResourceNames => {
    const known = names.get(logicalId)
    if (known) return known
    if (beingNamed.has(logicalId)) throw new Error(`the name of ${logicalId} depends on itself`)
    const { Type, Properties = {} } = present(logicalId)
    const nameOf = Object.hasOwn(NAMES, Type) ? NAMES[Type] : undefined
    if (!nameOf)
      throw new Error(`Resource ${logicalId}: the resource type ${Type} is not known to the local system`)
    beingNamed.add(logicalId)
    const made = nameOf({
      logicalId,
      naming,
      property: name => {
        const value = resolve(Properties[name], scope)
        return value === undefined || value === NO_VALUE ? undefined : String(value)
      },
      arn: (service, resource) => `arn:aws:${service}:${naming.region}:${naming.accountId}:${resource}`,
    })
    beingNamed.delete(logicalId)
    names.set(logicalId, made)
    return made
  }
  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': naming.accountId,
    'AWS::Region': naming.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': naming.stackName,
    'AWS::StackId': `arn:aws:cloudformation:${naming.region}:${naming.accountId}:stack/${naming.stackName}/local`,
    'AWS::NoValue': NO_VALUE,
  }
  const scope: Scope = {
    ref(name) {
      if (Object.hasOwn(pseudo, name)) return pseudo[name]
      const parameter = template.Parameters?.[name]
      if (!parameter) return namesOf(name).ref
      if (parameter.Default === undefined) throw new Error(`the parameter ${name} has no default`)
      return parameter.Default
    },
    getAtt(logicalId, attribute) {
      const value = namesOf(logicalId).attributes[attribute]
      if (value === undefined)
        throw new Error(`the attribute ${attribute} of ${logicalId} is not known to the local system`)
      return value
    },
    condition(name) {
      const condition = template.Conditions?.[name]
      if (condition === undefined) throw new Error(`there is no condition ${name}`)
      return conditionHolds(condition, scope)
    },
    mapping(map, first, second) {
      const value = template.Mappings?.[map]?.[first]?.[second]
      if (value === undefined) throw new Error(`there is no mapping ${map}.${first}.${second}`)
      return value
    },
  }
  return Object.entries(template.Resources)
    .filter(([logicalId, { Condition }]) =>
      withLogicalId(logicalId, () => !Condition || scope.condition(Condition)),
    )
    .map(([logicalId, { Type, Properties = {} }]) =>
      withLogicalId(logicalId, () => {
        const { ref, attributes } = namesOf(logicalId)
        const properties = resolve(Properties, scope) as Properties
        assertKnown(Type, properties)
        return { logicalId, type: Type, properties, ref, arn: attributes.Arn ?? '' }
      }),
    )
}
