import fc from 'fast-check'
import type {
  DisclosureQuestion,
  InvitedBySegment,
  Respondent,
} from '../../../functions/domain/report/disclosure.ts'

/** Respondents of departments and sites given as pairs: `[['Sales', 'Berlin', 47], …]`. */
export const people = (cells: readonly (readonly [string, string, number])[]): Respondent[] =>
  cells.flatMap(([department, site, count], cell) =>
    Array.from({ length: count }, (_, n) => ({
      participant: `${cell}-${n}`,
      segments: { department, site },
    })),
  )

/** Twice as many people invited as answered, per segment. */
function invitedTwice(respondents: readonly Respondent[], dimension: string): InvitedBySegment {
  const counts: Record<string, number> = {}
  for (const { segments } of respondents) {
    const segment = segments[dimension] ?? ''
    counts[segment] = (counts[segment] ?? 0) + 2
  }
  return counts
}

export const aQuestion = (
  respondents: readonly Respondent[],
  overrides: Partial<DisclosureQuestion> = {},
): DisclosureQuestion => ({
  respondents,
  invited: 2 * respondents.length,
  dimensions: ['department', 'site'].map(dimension => ({
    dimension,
    invited: invitedTwice(respondents, dimension),
  })),
  k: 8,
  earlier: [],
  ...overrides,
})

/** Small populations with lopsided overlaps between up to four departments and up to five sites. */
export const aPopulation = fc
  .array(
    fc.tuple(
      fc.constantFrom('Care', 'Legal', 'Sales', 'Works'),
      fc.constantFrom('Bonn', 'Cork', 'Lyon', 'Oslo', 'Rome'),
      fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 })),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map(people)
