import type { AudienceSummary } from '../roster/roster.ts'
import type { Audience } from './campaign-draft.ts'

/** For HR, where an audience names a department or site, and the roster has it in other small and capital letters too. */
export const spellingNotes = (audience: Audience, cells: AudienceSummary['cells']): string[] =>
  (
    [
      ['departments', 'department'],
      ['sites', 'site'],
    ] as const
  ).flatMap(([list, one]) => {
    const named = audience[list]
    if (!named) return []
    const plain = new Set(named.map(value => value.toLowerCase()))
    const leftOut = new Set(
      cells.map(cell => cell[one]).filter(value => plain.has(value.toLowerCase()) && !named.includes(value)),
    )
    return [...leftOut].map(
      value =>
        `The roster also has the ${one} “${value}”, which differs from one in the audience by small and capital letters only. Its people are not invited.`,
    )
  })
