import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { refuse } from './refusal.ts'
import type { ApiEvent } from './route.ts'

/** Refuses people who are in neither HR group, and viewers who try to change something. */
export const authorizeStaff = (): MiddlewareObj<ApiEvent> => ({
  before: ({ event }) => {
    const { role, subject } = staffOf(event)
    if (!role)
      return refuse('not-staff', 'Ask the people who run Hearten to add you to hr-viewers or hr-editors.')
    if (event.route.role === 'editor' && role !== 'editor')
      return refuse('not-allowed', 'Ask the people who run Hearten to add you to hr-editors.')
    event.staff = subject
    return undefined
  },
})

function staffOf(event: APIGatewayProxyEventV2): { role: 'viewer' | 'editor' | undefined; subject: string } {
  const { authorizer } = event.requestContext as {
    authorizer?: { jwt?: { claims?: Record<string, unknown> } }
  }
  const claims = authorizer?.jwt?.claims ?? {}
  // API Gateway writes a list claim as `[a b]`.
  const groups = String(claims['cognito:groups'] ?? '').split(/[[\],\s]+/)
  return {
    role: groups.includes('hr-editors') ? 'editor' : groups.includes('hr-viewers') ? 'viewer' : undefined,
    subject: String(claims.sub ?? 'unknown'),
  }
}
