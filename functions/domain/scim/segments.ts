import * as z from 'zod'

const MAX_PICKED = 50
/** As many as a roster file may have. */
const MAX_SEGMENTS = 10

/** A group that an admin has picked: its members have the group's name as their value in this segment. */
export const pickedGroup = z.strictObject({
  groupId: z.string().min(1).max(64),
  segment: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,30}$/, { error: 'small letters, digits, - and _, beginning with a letter' })
    .refine(name => !['department', 'site', 'country'].includes(name), {
      error: 'department, site and country are there already',
    }),
})
export type PickedGroup = z.infer<typeof pickedGroup>

export const pickedGroups = z
  .array(pickedGroup)
  .max(MAX_PICKED, { error: `at most ${MAX_PICKED} groups` })
  .refine(all => new Set(all.map(({ groupId }) => groupId)).size === all.length, {
    error: 'a group can be picked once',
  })
  .refine(all => new Set(all.map(({ segment }) => segment)).size <= MAX_SEGMENTS, {
    error: `at most ${MAX_SEGMENTS} segments`,
  })

/** The value of each segment for a person, by the groups that they are in: of two in one segment, the first picked. */
export function segmentsOfMember(
  picked: readonly PickedGroup[],
  nameOf: ReadonlyMap<string, string>,
  isIn: (groupId: string) => boolean,
): Record<string, string> {
  const segments = new Map<string, string>()
  for (const { groupId, segment } of picked) {
    const name = nameOf.get(groupId)
    if (name && !segments.has(segment) && isIn(groupId)) segments.set(segment, name)
  }
  return Object.fromEntries(segments)
}
