import { createHash } from 'node:crypto'
import type { OAuth2Server as Server } from 'oauth2-mock-server'
import type { Deployment } from '../template/deployment.ts'

/** A sign-in issuer in the place of the template's Cognito user pools, with the claims that Cognito gives. */
export interface Issuer {
  url: string
  stop(): Promise<void>
}

/**
 * Starts the issuer on a loopback port. Any password works for these users: one per group of the pools, named by it in
 * the singular (`hr-editors` → `hr-editor@…`, at any domain), and `colleague@…`, who is in no group. Supports the
 * password grant, and authorization codes with the user in `login_hint`; unknown users get `invalid_grant`.
 */
export async function startIssuer(issuerUrl: string, pools: Deployment['userPools']): Promise<Issuer> {
  // Imported here, so that a thread can set its clock first.
  const { OAuth2Server, Events } = await import('oauth2-mock-server')
  const server: Server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  server.issuer.url = issuerUrl
  const groups = new Map<string, string[]>([['colleague', []]])
  for (const group of pools.flatMap(pool => pool.groups)) groups.set(group.replace(/s$/, ''), [group])
  const groupsOf = (email: string | undefined) => groups.get(email?.split('@')[0] ?? '')
  /** Authorization code or refresh token → the person who was signed in. */
  const people = new Map<string, string>()

  const personOf = (body: Record<string, unknown>): string | undefined => {
    const given = body.username ?? people.get(String(body.code ?? body.refresh_token))
    return typeof given === 'string' ? given : undefined
  }

  server.service.on(Events.BeforeAuthorizeRedirect, (redirect, request) => {
    const asked = new URL(request.url ?? '', issuerUrl).searchParams.get('login_hint')
    const code = redirect.url.searchParams.get('code')
    if (code && asked) people.set(code, asked)
  })

  server.service.on(Events.BeforeTokenSigning, ({ payload }, request) => {
    const body = request.body as unknown as Record<string, unknown>
    const person = personOf(body)
    const memberOf = groupsOf(person)
    if (!person || !memberOf) return
    const isAccessToken = 'amr' in payload
    delete payload.amr
    delete payload.nbf
    const membership = memberOf.length > 0 ? { 'cognito:groups': memberOf } : {}
    const sub = subjectOf(person)
    if (isAccessToken)
      Object.assign(payload, {
        sub,
        username: sub,
        client_id: body.client_id,
        token_use: 'access',
        ...membership,
      })
    else
      Object.assign(payload, {
        sub,
        aud: body.client_id,
        token_use: 'id',
        email: person,
        email_verified: true,
        'cognito:username': sub,
        ...membership,
      })
  })

  server.service.on(Events.BeforeResponse, (response, request) => {
    const person = personOf(request.body as unknown as Record<string, unknown>)
    if (!person || !groupsOf(person)) {
      response.statusCode = 400
      response.body = { error: 'invalid_grant' }
      return
    }
    const refreshToken = (response.body as { refresh_token?: string }).refresh_token
    if (refreshToken) people.set(refreshToken, person)
  })

  await server.start(0, '127.0.0.1')
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.stop() }
}

/** A stable id for a person, in the form of Cognito's: a UUID. */
function subjectOf(email: string): string {
  const hex = createHash('sha256').update(email).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
