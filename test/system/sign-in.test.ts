import { generateKeyPair, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Hr, hrAt } from '../../local/demo/actors.ts'
import { oneSystem } from './one-system.ts'
import { expectProblem } from './refusals.ts'
import { hrOf } from './running.ts'

const running = oneSystem()
let hr: Hr
beforeAll(async () => {
  hr = await hrOf(running())
})

describe('every caller', () => {
  const doors = [
    ['GET', '/api/campaigns'],
    ['POST', '/api/campaigns'],
    ['POST', '/api/campaigns/x/launch'],
    ['GET', '/api/campaigns/x/report'],
    ['PUT', '/api/support-routes'],
    ['POST', '/api/roster/imports'],
    ['GET', '/api/audience'],
    ['GET', '/api/audit'],
  ] as const

  const strangers: Record<string, () => Promise<string | undefined>> = {
    'no token': async () => undefined,
    'an empty token': async () => 'Bearer ',
    'a word for a token': async () => 'Bearer letmein',
    'another scheme': async () => 'Basic aHI6aHI=',
    "another issuer's token": () => aForeignToken({ iss: 'https://elsewhere.example' }),
    'our claims under a key of their own': () => aForeignToken({}),
    'a token that nobody signed': async () => {
      const [, claims] = (await running().signIn('hr-editor@example.com')).split('.')
      const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
      return `Bearer ${header}.${claims}.`
    },
    'a token whose claims were changed': async () => {
      const [header, claims = '', signature] = (await running().signIn('hr-viewer@example.com')).split('.')
      const text = Buffer.from(claims, 'base64url').toString().replace('hr-viewers', 'hr-editors')
      return `Bearer ${header}.${Buffer.from(text).toString('base64url')}.${signature}`
    },
  }

  test.each(Object.keys(strangers))('with %s is asked to sign in, at every door', async who => {
    const authorization = await strangers[who]?.()
    const isToken = authorization !== undefined && /^Bearer ./.test(authorization)
    for (const [method, path] of doors) {
      const headers = authorization === undefined ? {} : { authorization }
      const response = await fetch(`${running().url}${path}`, { method, headers })
      // RFC 6750 gives an error code to those who show a token, and to no other.
      expect([method, path, response.status, response.headers.get('www-authenticate')]).toEqual([
        method,
        path,
        401,
        isToken
          ? expect.stringMatching(
              /^Bearer realm="hearten", error="invalid_token", error_description="[^"]+"$/,
            )
          : 'Bearer realm="hearten"',
      ])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({
        type: `urn:hearten:problem:${isToken ? 'wrong-token' : 'no-token'}`,
        status: 401,
        detail: expect.any(String),
      })
    }
  })

  test('is a viewer may look and not change, and is told who can help', async () => {
    const viewer = await hrOf(running(), 'hr-viewer@example.com')
    expect((await viewer.call('GET', '/api/campaigns')).status).toBe(200)
    for (const [method, path] of doors.filter(([method]) => method !== 'GET')) {
      const refused = expectProblem(await viewer.call(method, path, {}), 403)
      expect(refused.detail).toContain('hr-editors')
    }
  })

  test('is signed in but not of HR may do nothing', async () => {
    const colleague = await hrOf(running(), 'colleague@example.com')
    for (const [method, path] of doors) {
      const body = method === 'GET' ? undefined : {}
      expect(expectProblem(await colleague.call(method, path, body), 403).detail).toContain('hr-viewers')
    }
  })

  test.each([
    ['GET', '/api/nothing'],
    ['DELETE', '/api/support-routes'],
    ['PUT', '/api/campaigns'],
    ['POST', '/c'],
    ['DELETE', '/c/token'],
    ['GET', '/'],
    ['GET', '/api/../c/x'],
  ])('for %s %s is told that there is nothing', async (method, path) => {
    expect((await hr.call(method, path)).status).toBe(404)
  })
})

/** A token with the claims of an editor, signed by a key that our issuer does not know. */
async function aForeignToken(over: object): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256')
  const [header = '', claims = ''] = (await running().signIn('hr-editor@example.com')).split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  const token = await new SignJWT({ ...read(claims), ...over })
    .setProtectedHeader(read(header))
    .sign(privateKey)
  return `Bearer ${token}`
}

test('the sign-in of these tests is one that works', async () => {
  const editor = hrAt(running().url, await running().signIn('hr-editor@example.com'))
  expect((await editor.call('GET', '/api/campaigns')).status).toBe(200)
})
