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

/** Counts the different values of each column that people are grouped by. */
export class GroupColumns {
  readonly #values = new Map<string, Set<string>>()
  readonly #tooMany = new Set<string>()

  add(of: Person): void {
    for (const [column, value] of groupsOf(of)) {
      if (value === '' || this.#tooMany.has(column)) continue
      const values = this.#values.get(column) ?? new Set()
      this.#values.set(column, values.add(value))
      if (values.size <= MAX_VALUES) continue
      this.#tooMany.add(column)
      this.#values.delete(column)
    }
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
