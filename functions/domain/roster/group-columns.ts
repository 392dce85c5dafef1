import type { Person } from './person.ts'

/** A column with more different values holds no groups, but numbers, dates or names of single people. */
export const MAX_VALUES = 5000

/** Libraries drop a property of this name, so a group of this name would get lost on its way. */
const NO_NAME = '__proto__'

const groupsOf = (of: Person): [column: string, value: string][] => [
  ['department', of.department],
  ['site', of.site],
  ...Object.entries(of.segments).map(([name, value]): [string, string] => [`segment:${name}`, value]),
]

interface Values {
  different: number
  /** A value without regard to case → its spellings, and the line of the first. */
  alike: Map<string, { line: number; spellings: string[] }>
}

/** A value that another line has in other small and capital letters. */
export interface OtherSpelling {
  column: string
  /** Where it was spelt first. */
  line: number
}

/** The different values of each column that people are grouped by. */
export class GroupColumns {
  readonly #columns = new Map<string, Values>()
  readonly #tooMany = new Set<string>()

  /** Each new spelling of a value is returned once. */
  add(line: number, of: Person): OtherSpelling[] {
    return groupsOf(of).flatMap(([column, value]) => {
      if (value === '' || this.#tooMany.has(column)) return []
      const values = this.#columns.get(column) ?? { different: 0, alike: new Map() }
      this.#columns.set(column, values)
      const plain = value.toLowerCase()
      const known = values.alike.get(plain)
      if (known?.spellings.includes(value)) return []
      if (known) known.spellings.push(value)
      else values.alike.set(plain, { line, spellings: [value] })
      values.different++
      if (values.different > MAX_VALUES) {
        this.#tooMany.add(column)
        this.#columns.delete(column)
      }
      return known ? [{ column, line: known.line }] : []
    })
  }

  /** Those with too many values to be groups. */
  get tooMany(): ReadonlySet<string> {
    return this.#tooMany
  }
}

/** The person without what is in these columns, and without values that cannot be a group's name. */
export function groupedBy(of: Person, leftOut: ReadonlySet<string>): Person {
  const kept = new Map(groupsOf(of).filter(([column, value]) => !leftOut.has(column) && value !== NO_NAME))
  return {
    ...of,
    department: kept.get('department') ?? '',
    site: kept.get('site') ?? '',
    segments: Object.fromEntries(Object.entries(of.segments).filter(([name]) => kept.has(`segment:${name}`))),
  }
}
