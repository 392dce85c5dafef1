import fc from 'fast-check'

export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  items?: Schema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}
export type Named = Readonly<Record<string, Schema>>

const DATES = ['2026-03-03', '2026-06-02', '2026-02-30', '2099-12-31', '1970-01-01']

/** Values that a JSON schema takes, as far as it tells: rules between fields it does not. */
export function valueBy(schema: Schema, named: Named, depth = 0): fc.Arbitrary<unknown> {
  const inside = (of: Schema) => valueBy(of, named, depth + 1)
  if (schema.$ref) return inside(named[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map(inside))
  if (schema.allOf?.[0]) return inside(schema.allOf[0])
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map(type => inside({ ...schema, type })))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, inside)
    case 'array':
      return fc.array(inside(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, depth > 4 ? 1 : 3)),
      })
    case 'string':
      return textOf(schema)
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 400, 1e6) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

function objectOf(
  { properties = {}, required = [], additionalProperties, propertyNames }: Schema,
  inside: (of: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, inside(of)])),
    { requiredKeys: required.filter(name => Object.hasOwn(properties, name)) },
  )
  if (typeof additionalProperties !== 'object') return known
  const names = textOf(propertyNames ?? { type: 'string' })
  const more = fc.dictionary(names, inside(additionalProperties), { maxKeys: 3 })
  return fc.tuple(known, more).map(([one, other]) => ({ ...other, ...one }))
}

function textOf({
  pattern,
  format,
  enum: named,
  minLength = 0,
  maxLength = 40,
}: Schema): fc.Arbitrary<string> {
  if (named) return fc.constantFrom(...(named as string[]))
  if (format === 'date') return fc.constantFrom(...DATES)
  if (format === 'email') return fc.emailAddress()
  if (format === 'uri') return fc.webUrl()
  // A pattern may look ahead, which cannot be turned around.
  if (pattern && !/\(\?[=!<]/.test(pattern)) return fc.stringMatching(new RegExp(pattern, 'u'))
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) })
}

/** A body as programs get it wrong: a field too many, one missing, or one of another kind, anywhere in it. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return fc.jsonValue({ maxDepth: 1 })
  const keys = Object.keys(value)
  const whole = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }).map(odd => (Array.isArray(value) ? [...value, odd] : { ...value, odd })),
    fc.jsonValue({ maxDepth: 1 }),
  )
  if (keys.length === 0) return whole
  const inside = fc.constantFrom(...keys).chain(key => {
    const of = value as Record<string, unknown>
    return fc.oneof(
      fc.constant(without(of, key)),
      spoilt(of[key]).map(next =>
        Array.isArray(value) ? value.with(Number(key), next) : { ...of, [key]: next },
      ),
    )
  })
  return fc.oneof({ arbitrary: inside, weight: 4 }, { arbitrary: whole, weight: 1 })
}

const without = (of: Record<string, unknown>, key: string): unknown =>
  Array.isArray(of)
    ? of.filter((_, n) => n !== Number(key))
    : Object.fromEntries(Object.entries(of).filter(([name]) => name !== key))
