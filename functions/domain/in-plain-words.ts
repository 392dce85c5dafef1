import type * as z from 'zod'

const WANTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  record: 'an object',
}

/**
 * For `safeParse`: messages for values of the wrong type whose schema has none of its own. Zod's are for programmers.
 */
export const inPlainWords: z.core.$ZodErrorMap = issue => {
  if (issue.code === 'invalid_value') return `must be ${either(issue.values.map(String))}`
  if (issue.code !== 'invalid_type') return undefined
  const must = `must be ${WANTED[issue.expected] ?? `an object with ${fieldsOf(issue.inst).join(', ')}`}`
  return issue.input === undefined ? `is missing: it ${must}` : must
}

const either = (values: readonly string[]) => values.join(', ').replace(/, (?=[^,]*$)/, ' or ')

const fieldsOf = (schema: unknown): string[] =>
  Object.keys((schema as { shape?: Record<string, unknown> } | undefined)?.shape ?? {})
