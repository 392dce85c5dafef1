import * as z from 'zod'

/** What a person of HR may do. Each may do what those before it may. */
const roles = ['viewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]
export const role = z.enum(roles)

export const mayActAs = (has: Role, needed: Role): boolean => roles.indexOf(has) >= roles.indexOf(needed)

/** Which claim of the identity token tells the role, and by which of its values. */
export const roleClaim = z.strictObject({
  /** A claim's name, or a path to one: `groups`, `cognito:groups`, `realm_access.roles`, `email`. */
  claim: z.string().min(1),
  admin: z.array(z.string().min(1)),
  editor: z.array(z.string().min(1)),
  viewer: z.array(z.string().min(1)),
})
export type RoleClaim = z.infer<typeof roleClaim>

/** Groups of Cognito, which come with Hearten. */
export const OWN_GROUPS: RoleClaim = {
  claim: 'cognito:groups',
  admin: ['hr-admins'],
  editor: ['hr-editors'],
  viewer: ['hr-viewers'],
}

/** The highest role that the claims give; undefined for a person who is not of HR. */
export function roleOf(claims: Readonly<Record<string, unknown>>, by: RoleClaim): Role | undefined {
  // An address that nobody has verified may be anybody's.
  if (by.claim === 'email' && claims.email_verified !== true && claims.email_verified !== 'true')
    return undefined
  const held = valuesAt(claims, by.claim)
  return roles.toReversed().find(each => by[each].some(value => held.includes(value)))
}

/** The values of a claim, by its whole name first, since names may hold dots (`https://example.com/roles`). */
function valuesAt(claims: Readonly<Record<string, unknown>>, claim: string): string[] {
  const found = Object.hasOwn(claims, claim)
    ? claims[claim]
    : claim
        .split('.')
        .reduce<unknown>(
          (value, key) =>
            typeof value === 'object' && value !== null && Object.hasOwn(value, key)
              ? (value as Record<string, unknown>)[key]
              : undefined,
          claims,
        )
  return [found].flat().filter(value => typeof value === 'string')
}
