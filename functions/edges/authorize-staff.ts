import type { MiddlewareObj } from '@middy/core'
import { permissionOf } from '../domain/staff/caller.ts'
import { lacksScope, noToken } from './authenticate-staff.ts'
import { refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/** Refuses people who are in none of HR's groups or whose role is not enough, and service accounts without the scope. */
export const authorizeStaff = (): MiddlewareObj<ApiEvent> => ({
  before: ({ event }) => {
    const { caller, route } = event
    if (!caller) return noToken()
    switch (permissionOf(caller, route)) {
      case 'not-staff':
        return refuse('not-staff', 'Ask the people who run Hearten to add you to hr-viewers or hr-editors.')
      case 'not-allowed':
        return refuse('not-allowed', `Ask the people who run Hearten to add you to hr-${route.role}s.`)
      case 'people-only':
        return refuse('people-only', 'Sign in as a person: npm run hearten -- sign-in.')
      case 'no-scope':
        return lacksScope(
          route.scope,
          `An admin can make a service account with ${route.scope} at /hr/service-accounts.`,
        )
      case 'allowed':
        event.staff = caller.subject
        return undefined
    }
  },
})
