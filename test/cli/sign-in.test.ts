import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fileIn, findSignIn, forgetSignIn, keepSignIn } from '../../cli/kept-sign-in.ts'
import { renewed, signInByBrowser, signInByDevice } from '../../cli/sign-in.ts'

const { privateKey, publicKey } = await generateKeyPair('RS256')
/** The deployment's own time: this machine's clock is wrong by months. */
const THERE = Date.parse('2026-03-02T09:00:00Z')

/** A provider and a deployment in one, that gives a device code and is asked twice until the person has typed it. */
async function aProvider({ device = true } = {}) {
  const asked: Record<string, string>[] = []
  const server = createServer(async (request, response) => {
    response.setHeader('date', new Date(THERE).toUTCString())
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const form = Object.fromEntries(new URLSearchParams(await text(request)))
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return json(200, {
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/keys`,
          ...(device ? { device_authorization_endpoint: `${url}/device` } : {}),
        })
      case '/keys':
        return json(200, { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] })
      case '/device':
        return json(200, {
          device_code: 'd',
          user_code: 'ABCD-EFGH',
          verification_uri: `${url}/type-it`,
          expires_in: 60,
          interval: 1,
        })
      case '/token': {
        asked.push(form)
        const isFirst = form.grant_type?.includes('device_code') && asked.length === 1
        if (isFirst) return json(400, { error: 'authorization_pending' })
        if (form.grant_type === 'refresh_token' && form.refresh_token !== 'r')
          return json(400, { error: 'invalid_grant' })
        return json(200, {
          access_token: 'a',
          token_type: 'Bearer',
          refresh_token: 'r',
          id_token: await token(),
        })
      }
      default:
        return response.writeHead(request.url === '/about' ? 200 : 404).end()
    }
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close().closeAllConnections())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const token = () =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(url)
      .setAudience('cli')
      .setSubject('p')
      .setIssuedAt(THERE / 1000)
      .setExpirationTime(THERE / 1000 + 3600)
      .sign(privateKey)
  return { where: { url, issuer: url, clientId: 'cli', scope: 'openid email' }, asked }
}

describe('a sign-in on a machine without a browser', () => {
  test('tells a code to type elsewhere, and waits until that is done', async () => {
    const { where, asked } = await aProvider()
    const told: string[] = []
    const kept = await signInByDevice(where, line => told.push(line))
    expect(told.join()).toMatch(/Open http:\S+\/type-it .* the code ABCD-EFGH\./)
    expect(asked.map(({ grant_type }) => grant_type)).toEqual(
      Array(2).fill('urn:ietf:params:oauth:grant-type:device_code'),
    )
    expect(kept).toEqual({ ...where, idToken: expect.stringMatching(/^ey/), refreshToken: 'r' })
  })

  test('says so where the provider has no such codes', async () => {
    const { where } = await aProvider({ device: false })
    await expect(signInByDevice(where, () => {})).rejects.toThrow('has no sign-in by device code')
  })
})

describe('a sign-in that is over', () => {
  test('is renewed without the person, as long as the provider does', async () => {
    const { where, asked } = await aProvider()
    const before = { ...where, idToken: 'old', refreshToken: 'r' }
    expect(await renewed(before)).toEqual({ ...before, idToken: expect.stringMatching(/^ey/) })
    expect(asked).toMatchObject([{ grant_type: 'refresh_token', refresh_token: 'r' }])
    expect(await renewed({ ...before, refreshToken: 'revoked' })).toBeUndefined()
    expect(await renewed({ ...where, idToken: 'old' })).toBeUndefined()
  })
})

describe('a sign-in in the browser', () => {
  test('takes nothing that comes back with another state', async () => {
    const { where, asked } = await aProvider()
    const told: string[] = []
    const done = signInByBrowser(where, { port: 0, opens: false, tell: line => told.push(line) })
    const failed = expect(done).rejects.toThrow('The sign-in did not work')
    while (told.length === 0) await new Promise(resolve => setTimeout(resolve, 10))
    const address = new URL(/http:\S+\/authorize\S+/.exec(told[0] ?? '')?.[0] ?? '')
    expect(address.searchParams.get('code_challenge_method')).toBe('S256')
    const back = new URL(address.searchParams.get('redirect_uri') ?? '')
    expect(back.hostname).toBe('localhost')
    await fetch(`http://127.0.0.1:${back.port}/signed-in?code=stolen&state=another`)
    await failed
    expect(asked).toEqual([])
  })

  test('says so where the provider does not answer', async () => {
    const { where } = await aProvider()
    const done = signInByBrowser(
      { ...where, issuer: 'http://127.0.0.1:9' },
      { port: 0, opens: false, tell: () => {} },
    )
    await expect(done).rejects.toThrow('is no sign-in service that answers')
  })
})

test('what is kept of a sign-in can be read by nobody else on the machine, also where the file was there before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearten-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const env = { XDG_CONFIG_HOME: folder }
  const of = { url: 'u', issuer: 'i', clientId: 'c', scope: 's', idToken: 't' }
  expect(await findSignIn(env)).toBeUndefined()
  await keepSignIn(env, of)
  await keepSignIn(env, of)
  expect(await findSignIn(env)).toEqual(of)
  expect(((await stat(fileIn(env))).mode & 0o777).toString(8)).toBe('600')
  await forgetSignIn(env)
  expect(await findSignIn(env)).toBeUndefined()
})
