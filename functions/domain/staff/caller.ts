import { mayActAs, type Role } from './role.ts'
import { gives, type RouteScope, type Scope } from './scope.ts'

/** Who calls the API: a person of HR, or a program with an account of its own. */
export type Caller =
  /** Without a role: somebody whom the identity provider knows and HR does not. */
  | { kind: 'person'; subject: string; role: Role | undefined }
  | { kind: 'service'; subject: string; scopes: readonly Scope[] }

export type Permission = 'allowed' | 'not-staff' | 'not-allowed' | 'no-scope' | 'people-only'

/** People come in by their role, service accounts by their scopes. Neither counts for the other. */
export function permissionOf(caller: Caller, route: { role: Role; scope: RouteScope }): Permission {
  if (caller.kind === 'person') {
    if (!caller.role) return 'not-staff'
    return mayActAs(caller.role, route.role) ? 'allowed' : 'not-allowed'
  }
  if (route.scope === 'people-only') return 'people-only'
  return gives(caller.scopes, route.scope) ? 'allowed' : 'no-scope'
}
