import { type Filter, flatten, parse, filter as testOf } from 'scim2-parse-filter'
import type { ScimProblem } from '../../domain/scim/problem.ts'
import { subAttribute, userAttribute } from '../../domain/scim/user.ts'
import { readPath } from './patch.ts'

/** Filters, parsed and tested by scim2-parse-filter. Names and values count without regard to case. */

export interface ReadFilter {
  /** What must be equal for anything to match, by attribute: `userName`, `emails.value`. */
  equal: ReadonlyMap<string, string>
  matches: (resource: object) => boolean
}

const LONGEST = 2000

export function readFilter(text: string): ReadFilter | ScimProblem {
  const refused: ScimProblem = {
    status: 400,
    scimType: 'invalidFilter',
    detail: 'The filter cannot be read.',
  }
  if (text.length > LONGEST) return refused
  try {
    const parsed = flatten(parse(text))
    const test = testOf(folded(parsed))
    const all = parsed.op === 'and' && 'filters' in parsed ? parsed.filters : [parsed]
    const equal = all.flatMap(one =>
      one.op === 'eq' && 'compValue' in one && typeof one.compValue === 'string'
        ? [[spelt(one.attrPath, undefined), one.compValue] as const]
        : [],
    )
    return { equal: new Map(equal), matches: resource => test(foldedResource(resource)) }
  } catch {
    return refused
  }
}

/** Attributes as we spell them, and texts in small letters. */
function folded(of: Filter, inside?: string): Filter {
  if ('filters' in of) return { ...of, filters: of.filters.map(one => folded(one, inside)) }
  if ('filter' in of) return { ...of, filter: folded(of.filter, inside) }
  const attrPath = 'attrPath' in of ? spelt(of.attrPath, inside) : ''
  if ('valFilter' in of) return { ...of, attrPath, valFilter: folded(of.valFilter, attrPath) }
  if ('compValue' in of && typeof of.compValue === 'string')
    return { ...of, attrPath, compValue: of.compValue.toLowerCase() }
  return { ...of, attrPath } as Filter
}

function spelt(attrPath: string, inside: string | undefined): string {
  if (inside) return subAttribute(inside, attrPath) ?? attrPath
  const read = readPath(attrPath)
  if (!read) return attrPath
  const { extension, attribute, sub } = read
  if (extension) {
    const known = userAttribute(extension) ?? extension
    return `${known}:${subAttribute(known, attribute) ?? attribute}`
  }
  const known =
    OTHERS.find(each => each.toLowerCase() === attribute.toLowerCase()) ?? userAttribute(attribute)
  // What a list of values equals is the value of one of them (RFC 7643, 2.4).
  if (!sub && known && LISTS.includes(known)) return `${known}.value`
  return sub ? `${known ?? attribute}.${subAttribute(known ?? attribute, sub) ?? sub}` : (known ?? attribute)
}
const LISTS = ['members', 'emails']
const OTHERS = ['id', 'displayName', 'members', 'meta']

const foldedResource = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.toLowerCase()
    : Array.isArray(value)
      ? value.map(foldedResource)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, foldedResource(of)]))
        : value
