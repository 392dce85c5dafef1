/** One route of an HTTP API, its path cut into segments. */
export interface Route<Of> {
  routeKey: string
  method: string
  segments: string[]
  of: Of
}

/** Reads `GET /c/{token}`, `ANY /x/{proxy+}` and `$default`. */
export function readRoute<Of>(routeKey: string, of: Of): Route<Of> {
  if (routeKey === '$default') return { routeKey, method: 'ANY', segments: ['{proxy+}'], of }
  const [method, path] = routeKey.split(' ')
  if (!method || !path?.startsWith('/')) throw new Error(`no route key of an HTTP API: ${routeKey}`)
  return { routeKey, method, segments: path.slice(1).split('/'), of }
}

/**
 * The route that API Gateway would choose, and its path parameters: text before `{name}` before `{name+}` before
 * `$default`, segment by segment, and a method before ANY. Undefined where none fits.
 */
export function matchRoute<Of>(
  routes: Route<Of>[],
  method: string,
  path: string,
): { route: Route<Of>; parameters: Record<string, string> } | undefined {
  const segments = path.slice(1).split('/')
  let best: { route: Route<Of>; parameters: Record<string, string>; rank: string } | undefined
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== method) continue
    const fit = fitOf(route, segments)
    if (!fit) continue
    const rank = `${fit.rank}${route.routeKey === '$default' ? 4 : 0}${route.method === 'ANY' ? 1 : 0}`
    if (!best || rank < best.rank) best = { route, parameters: fit.parameters, rank }
  }
  return best
}

function fitOf<Of>(route: Route<Of>, segments: string[]) {
  const parameters: Record<string, string> = {}
  let rank = ''
  for (const [index, wanted] of route.segments.entries()) {
    const given = segments[index]
    const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(wanted) ?? []
    if (name && greedy) {
      parameters[name] = segments.slice(index).map(decode).join('/')
      return { parameters, rank: `${rank}3` }
    }
    if (given === undefined) return undefined
    if (name) {
      if (given === '') return undefined
      parameters[name] = decode(given)
      rank += '2'
    } else if (wanted === decode(given)) rank += '1'
    else return undefined
  }
  return route.segments.length === segments.length ? { parameters, rank } : undefined
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
