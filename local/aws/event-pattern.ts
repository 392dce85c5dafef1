/**
 * EventBridge event patterns: whether an event matches. Supports exact values, `prefix`, `suffix`, `wildcard`,
 * `equals-ignore-case`, `anything-but` (of values, prefixes or suffixes), `exists`, and nesting. Throws on any other
 * matcher, so that a rule is never silently wrong.
 */
export function matchesPattern(pattern: Record<string, unknown>, event: unknown): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    const value = isObject(event) ? event[field] : undefined
    if (Array.isArray(wanted)) return wanted.some(one => matchesValue(one, value))
    if (isObject(wanted) && !field.startsWith('$')) return matchesPattern(wanted, value)
    throw new Error(`the local event bus does not know the pattern ${JSON.stringify({ [field]: wanted })}`)
  })
}

/** Throws if a pattern holds a matcher that is not known here. */
export function checkPattern(pattern: Record<string, unknown>): void {
  for (const [field, wanted] of Object.entries(pattern)) {
    if (Array.isArray(wanted)) for (const one of wanted) matchesValue(one, '')
    else if (isObject(wanted) && !field.startsWith('$')) checkPattern(wanted)
    else matchesPattern({ [field]: wanted }, {})
  }
}

function matchesValue(wanted: unknown, value: unknown): boolean {
  // An array in the event matches if any of its members does.
  if (Array.isArray(value)) return value.some(member => matchesValue(wanted, member))
  if (!isObject(wanted)) return value !== undefined && wanted === value
  const [[matcher, operand] = ['', undefined], ...others] = Object.entries(wanted)
  if (others.length > 0) return unknown(wanted)
  const text = typeof value === 'string' ? value : undefined
  if (matcher === 'exists' && typeof operand === 'boolean') return operand === (value !== undefined)
  if (matcher === 'anything-but') {
    if (value === undefined) return false
    const unwanted = Array.isArray(operand) ? operand : [operand]
    return !unwanted.some(one => matchesValue(one, value))
  }
  if (typeof operand !== 'string') return unknown(wanted)
  if (matcher === 'prefix') return text?.startsWith(operand) ?? false
  if (matcher === 'suffix') return text?.endsWith(operand) ?? false
  if (matcher === 'equals-ignore-case') return text?.toLowerCase() === operand.toLowerCase()
  if (matcher === 'wildcard') {
    const parts = operand.split('*').map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return text !== undefined && new RegExp(`^${parts.join('.*')}$`, 's').test(text)
  }
  return unknown(wanted)
}

function unknown(wanted: unknown): never {
  throw new Error(`the local event bus does not know the matcher ${JSON.stringify(wanted)}`)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
