import type { MiddlewareObj } from '@middy/core'
import { mayActAs, OWN_GROUPS, type Role, roleOf } from '../domain/staff/role.ts'
import { refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/** Refuses people who are in none of the HR groups, and viewers who try to change something. */
export const authorizeStaff = (): MiddlewareObj<ApiEvent> => ({
  before: ({ event }) => {
    const { role, subject } = event.signedIn ?? staffOf(event)
    if (!role)
      return refuse('not-staff', 'Ask the people who run Hearten to add you to hr-viewers or hr-editors.')
    if (!mayActAs(role, event.route.role))
      return refuse('not-allowed', `Ask the people who run Hearten to add you to hr-${event.route.role}s.`)
    event.staff = subject
    return undefined
  },
})

function staffOf(event: ApiEvent): { role: Role | undefined; subject: string } {
  const { authorizer } = event.requestContext as {
    authorizer?: { jwt?: { claims?: Record<string, unknown> } }
  }
  const claims = authorizer?.jwt?.claims ?? {}
  // API Gateway writes a list claim as `[a b]`.
  const groups = String(claims[OWN_GROUPS.claim] ?? '').split(/[[\],\s]+/)
  return {
    role: roleOf({ [OWN_GROUPS.claim]: groups }, OWN_GROUPS),
    subject: String(claims.sub ?? 'unknown'),
  }
}
