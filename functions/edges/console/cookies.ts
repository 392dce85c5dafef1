import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/**
 * Cookies of HR's console. People of HR are employees too: `Path` keeps these off the pages that their own links lead
 * to. `__Host-` would ask for the path `/`, so the prefix is the other one. `Lax` lets the way back from the identity
 * provider carry them, and no form of another site.
 */
export const SESSION_COOKIE = '__Secure-hearten-hr'
export const SIGN_IN_COOKIE = '__Secure-hearten-sign-in'

const FOR_THE_CONSOLE = 'Path=/hr; HttpOnly; Secure; SameSite=Lax'

/** Until the browser is closed; how long a session is good is decided by the server. */
export const setCookie = (name: string, value: string): string => `${name}=${value}; ${FOR_THE_CONSOLE}`

export const dropCookie = (name: string): string => `${name}=; ${FOR_THE_CONSOLE}; Max-Age=0`

/** What our random ids look like; anything else is nobody's session. */
const ID = /^[\w-]{43}$/

export function cookiesOf({ cookies = [] }: APIGatewayProxyEventV2): Record<string, string> {
  const named = cookies.flatMap(cookie => {
    const at = cookie.indexOf('=')
    const value = cookie.slice(at + 1)
    return at > 0 && ID.test(value) ? [[cookie.slice(0, at).trim(), value]] : []
  })
  return Object.fromEntries(named)
}
