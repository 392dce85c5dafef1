/** `GET /c/{token}` */
export type Route = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'ANY'} /${string}`
/** As API Gateway knows it: `$default` is every address and method that no other route has. */
export type RouteKey = Route | `HEAD /${string}` | '$default'

/** Requests a second on average, and how many more at once. */
export interface Limit {
  rate: number
  burst: number
}

const limit = (rate: number): Limit => ({ rate, burst: 2 * rate })

/**
 * Each route has a limit of its own over all callers, so that a flood on one leaves the others open: on made-up links,
 * those who answer or ask for a call; on pages, HR. If a hundred thousand people open and answer in the same quarter of
 * an hour, they make 111 a second at each of the first two.
 */
const PUBLIC: Readonly<Record<string, Limit>> = {
  'GET /c/{token}': limit(500),
  'POST /c/{token}': limit(300),
  'GET /c/{token}/follow-ups': limit(100),
  'POST /c/{token}/follow-ups': limit(100),
  'POST /c/{token}/later': limit(100),
  // All who were invited get the email of it on one morning.
  'GET /c/{token}/give-back': limit(100),
  // Email programs unsubscribe by themselves.
  'GET /u/{token}': limit(100),
  'POST /u/{token}': limit(100),
  'GET /u/{token}/erase': limit(20),
  'POST /u/{token}/erase': limit(20),
  'GET /c/{token}/call': limit(50),
  'POST /c/{token}/call': limit(50),
  'GET /r/{token}': limit(20),
  'POST /r/{token}': limit(20),
  'GET /j': limit(20),
  // Also those who guess at keys.
  'POST /j': limit(20),
  'GET /about': limit(100),
  // A token is good for a quarter of an hour, and there are a handful of programs.
  'POST /api/v1/token': limit(5),
  'POST /api/token': limit(5),
  $default: limit(50),
}

/** HR is a handful of people and programs. Requests without a valid token run the function too. */
const STAFF = limit(10)

/** Pages of HR's console, and the sign-in, which anybody may begin. */
const CONSOLE = limit(10)

/** Directories send some tens of requests a second, and send again what they are told is too much. */
const SCIM = limit(50)

/** Email scanners ask for headers first, a few at a time. A flood of HEAD leaves GET open. */
const HEAD = limit(50)

/** The limit of a route. Throws for a public route that has none. */
export function limitOf(route: RouteKey, open: boolean): Limit {
  if (!open) return STAFF
  if (route.startsWith('HEAD ')) return HEAD
  if (/^ANY \/hr(\/|$)/.test(route)) return CONSOLE
  if (route === 'ANY /scim/v2/{path+}') return SCIM
  const found = PUBLIC[route]
  if (!found) throw new Error(`infra/constructs/route-limits.ts says no limit for ${route}`)
  return found
}
