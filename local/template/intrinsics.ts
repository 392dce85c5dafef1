/** What a template's values may refer to. Each function throws where it does not exist. */
export interface Scope {
  ref(name: string): unknown
  getAtt(logicalId: string, attribute: string): unknown
  condition(name: string): boolean
  mapping(map: string, first: string, second: string): unknown
}

/** `AWS::NoValue`: the property counts as absent. */
export const NO_VALUE = Symbol('AWS::NoValue')

/** Evaluates the intrinsic functions of a value, as CloudFormation would. Throws on unknown ones. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map(part => resolve(part, scope)).filter(part => part !== NO_VALUE)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (only && entries.length === 1) {
    const [name, argument] = only
    const work = Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined
    if (work) return work(argument, scope)
    if (name.startsWith('Fn::')) throw new Error(`the intrinsic ${name} is not known to the local system`)
  }
  return Object.fromEntries(
    entries.map(([name, part]) => [name, resolve(part, scope)]).filter(([, part]) => part !== NO_VALUE),
  )
}

const INTRINSICS: Record<string, (argument: unknown, scope: Scope) => unknown> = {
  Ref: (name, scope) => scope.ref(String(name)),
  'Fn::GetAtt': (target, scope) => {
    const [logicalId = '', ...attribute] =
      typeof target === 'string' ? target.split('.') : (target as string[])
    return scope.getAtt(logicalId, attribute.join('.'))
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = argument as [string, unknown]
    return list(parts, scope).map(text).join(separator)
  },
  'Fn::Sub': (argument, scope) => {
    const [pattern, given] = Array.isArray(argument) ? (argument as [string, object]) : [String(argument), {}]
    const values = resolve(given, scope) as Record<string, unknown>
    return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`
      if (Object.hasOwn(values, name)) return text(values[name])
      const dot = name.indexOf('.')
      return text(dot < 0 ? scope.ref(name) : scope.getAtt(name.slice(0, dot), name.slice(dot + 1)))
    })
  },
  'Fn::Select': (argument, scope) => {
    const [index, from] = argument as [unknown, unknown]
    const chosen = list(from, scope)[Number(resolve(index, scope))]
    if (chosen === undefined) throw new Error('Fn::Select chooses what is not there')
    return chosen
  },
  'Fn::Split': (argument, scope) => {
    const [separator, from] = argument as [string, unknown]
    return text(resolve(from, scope)).split(separator)
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = list(argument, scope).map(text)
    return scope.mapping(map ?? '', first ?? '', second ?? '')
  },
  'Fn::If': (argument, scope) => {
    const [condition, then, otherwise] = argument as [string, unknown, unknown]
    return resolve(scope.condition(condition) ? then : otherwise, scope)
  },
}

/** Whether a condition of the template's `Conditions` holds. */
export function conditionHolds(condition: unknown, scope: Scope): boolean {
  const [[name, argument] = ['', undefined]] = Object.entries(condition as Record<string, unknown>)
  switch (name) {
    case 'Fn::Equals': {
      const [one, other] = list(argument, scope)
      return text(one) === text(other)
    }
    case 'Fn::Not':
      return !conditionHolds((argument as unknown[])[0], scope)
    case 'Fn::And':
      return (argument as unknown[]).every(part => conditionHolds(part, scope))
    case 'Fn::Or':
      return (argument as unknown[]).some(part => conditionHolds(part, scope))
    case 'Condition':
      return scope.condition(String(argument))
    default:
      throw new Error(`the condition ${name} is not known to the local system`)
  }
}

function list(value: unknown, scope: Scope): unknown[] {
  const resolved = resolve(value, scope)
  if (!Array.isArray(resolved)) throw new Error('a list was expected')
  return resolved
}

function text(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw new Error('a text was expected')
}
