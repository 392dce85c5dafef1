import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  clockSkew,
  discovery,
  enableNonRepudiationChecks,
  initiateDeviceAuthorization,
  None,
  pollDeviceAuthorizationGrant,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
} from 'openid-client'
import type { KeptSignIn } from './kept-sign-in.ts'
import { Stop } from './stop.ts'

/** The address that the user pool knows (infra/constructs/staff-sign-in.ts). */
export const PORT = 8400
const SECONDS_TO_SIGN_IN = 300

export interface Where {
  url: string
  issuer: string
  clientId: string
  scope: string
}

type Tell = (line: string) => void

/** In the browser: an authorization code with PKCE, that comes back to a port of this machine (RFC 8252). */
export async function signInByBrowser(
  where: Where,
  { port, opens, tell }: { port: number; opens: boolean; tell: Tell },
): Promise<KeptSignIn> {
  const config = await configurationOf(where)
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  const door = await openDoor(port)
  try {
    const redirect = `http://localhost:${door.port}/signed-in`
    const address = buildAuthorizationUrl(config, {
      redirect_uri: redirect,
      scope: where.scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href
    tell(`Sign in here:\n\n  ${address}\n`)
    if (opens) openBrowser(address)
    const query = await door.query
    const tokens = await authorizationCodeGrant(config, new URL(`${redirect}?${query}`), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    }).catch(refused)
    return kept(where, tokens)
  } finally {
    door.close()
  }
}

/** With a code that is typed on another device (RFC 8628): for machines without a browser. */
export async function signInByDevice(where: Where, tell: Tell): Promise<KeptSignIn> {
  const config = await configurationOf(where)
  if (!config.serverMetadata().device_authorization_endpoint)
    throw new Stop(
      'refused',
      `${where.issuer} has no sign-in by device code. Sign in without --device, or use a service account.`,
    )
  const begun = await initiateDeviceAuthorization(config, { scope: where.scope }).catch(refused)
  tell(
    `Open ${begun.verification_uri} on any device, and type the code ${begun.user_code}${begun.verification_uri_complete ? `; or open\n\n  ${begun.verification_uri_complete}\n` : '.'}`,
  )
  return kept(where, await pollDeviceAuthorizationGrant(config, begun).catch(refused))
}

/** Another token without asking the person; undefined where the provider wants to see them again. */
export async function renewed(before: KeptSignIn): Promise<KeptSignIn | undefined> {
  if (before.refreshToken === undefined) return undefined
  try {
    const config = await configurationOf(before)
    const tokens = await refreshTokenGrant(config, before.refreshToken)
    return kept(before, { refresh_token: before.refreshToken, ...tokens })
  } catch {
    return undefined
  }
}

function kept(
  where: Where,
  { id_token, refresh_token }: { id_token?: string; refresh_token?: string },
): KeptSignIn {
  if (id_token === undefined) throw new Stop('refused', `${where.issuer} gave no identity token.`)
  const { url, issuer, clientId, scope } = where
  return {
    url,
    issuer,
    clientId,
    scope,
    idToken: id_token,
    ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
  }
}

async function configurationOf({ url, issuer, clientId }: Where): Promise<Configuration> {
  const isLoopback = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(issuer)
  try {
    return await discovery(new URL(issuer), clientId, { [clockSkew]: await skewOf(url) }, None(), {
      execute: [enableNonRepudiationChecks, ...(isLoopback ? [allowInsecureRequests] : [])],
    })
  } catch (thrown) {
    throw new Stop('unreachable', `${issuer} is no sign-in service that answers: ${why(thrown)}`)
  }
}

/** How many seconds the deployment is ahead of this machine: on laptops clocks go wrong, and a local system has its own. */
async function skewOf(url: string): Promise<number> {
  const { headers } = await fetch(`${url}/about`, { method: 'HEAD' })
  const there = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(there) ? 0 : Math.round((there - Date.now()) / 1000)
}

function refused(thrown: unknown): never {
  throw new Stop('notAllowed', `The sign-in did not work: ${why(thrown)}`)
}

function why(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const { error_description: described, cause } = thrown as Error & { error_description?: string }
  return described ?? (cause instanceof Error ? `${thrown.message} (${cause.message})` : thrown.message)
}

/** Waits on the loopback for the browser to come back, once. */
async function openDoor(port: number): Promise<{ port: number; query: Promise<string>; close: () => void }> {
  let found: (query: string) => void = () => {}
  let late: NodeJS.Timeout | undefined
  const query = new Promise<string>((resolve, reject) => {
    found = resolve
    late = setTimeout(
      () => reject(new Stop('notAllowed', 'Nobody signed in within five minutes.')),
      SECONDS_TO_SIGN_IN * 1000,
    )
  })
  // Its failure counts where somebody waits for it.
  query.catch(() => {})
  const answer = (server: Server) =>
    server.on('request', (request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname !== '/signed-in') return void response.writeHead(404).end()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
      response.end(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearten</title><p>You can close this tab and go back to the command line.',
      )
      found(search.slice(1))
    })
  const servers: Server[] = []
  const close = () => {
    clearTimeout(late)
    for (const server of servers) server.close().closeAllConnections()
  }
  let bound: number
  try {
    const first = await listening(answer(createServer()), port, '127.0.0.1')
    servers.push(first)
    bound = (first.address() as AddressInfo).port
  } catch (thrown) {
    close()
    throw new Stop('refused', `Port ${port} is not free (${why(thrown)}). Is another sign-in under way?`)
  }
  // Some browsers take localhost for this one first; there are machines without it.
  await listening(answer(createServer()), bound, '::1').then(
    server => servers.push(server),
    () => {},
  )
  return { port: bound, query, close }
}

const listening = (server: Server, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server)))

function openBrowser(address: string): void {
  const [command, ...options] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open']
  if (command === undefined) return
  // The address stands in the terminal for who has none.
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
