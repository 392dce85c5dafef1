import * as z from 'zod'

/** What a service account may do, each an access of its own. Writing includes reading of the same. */
const scopes = [
  'roster:read',
  'roster:write',
  'campaigns:read',
  'campaigns:write',
  'campaigns:launch',
  'reports:read',
  'support:read',
  'support:write',
  'audit:read',
] as const
export const scope = z.enum(scopes)
export type Scope = z.infer<typeof scope>
export const allScopes: readonly Scope[] = scopes

/** A route's scope, or that no service account gets in, whatever its scopes. */
export type RouteScope = Scope | 'people-only'

/** `campaigns:write` gives `campaigns:read` too; only `campaigns:launch` itself gives `campaigns:launch`. */
export const gives = (held: readonly Scope[], needed: Scope): boolean =>
  held.includes(needed) ||
  (needed.endsWith(':read') && held.some(each => each === needed.replace(':read', ':write')))

/** The scopes in a list as RFC 6749 writes it: words with spaces between them. Undefined where one is unknown. */
export function scopesIn(text: string): Scope[] | undefined {
  const read = z.array(scope).safeParse(text.split(' ').filter(word => word !== ''))
  return read.success ? [...new Set(read.data)] : undefined
}
