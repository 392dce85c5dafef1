import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, describe, expect, test } from 'vitest'
import { tokenReader } from '../../functions/oidc/token-reader.ts'
import { TokenKeyStore } from '../../functions/store/token-keys.ts'
import { memoryTable } from '../memory-table.ts'

const MARCH = Date.parse('2026-03-02T09:00:00Z')
const OWN = 'https://hearten.example.com'
const pairs = await Promise.all([
  generateKeyPair('RS256'),
  generateKeyPair('ES256'),
  generateKeyPair('RS256'),
])
const [rsa, ec, foreign] = pairs

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A provider on the loopback that counts what it is asked, and how a reader asks it. */
async function aProvider({ silent = false } = {}) {
  const asked: string[] = []
  const keys = [{ ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256', use: 'sig' }]
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (silent) return
    const jwks_uri = `${issuer}/keys`
    response.end(JSON.stringify(request.url === '/tenant/keys' ? { keys } : { issuer, jwks_uri }))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tenant`
  const ownKeys = new TokenKeyStore(memoryTable())
  const read = tokenReader({
    provider: issuer,
    own: { issuer: OWN, keys: () => ownKeys.publicKeys() },
    timeoutMs: 300,
  })
  return { issuer, asked, keys, read, ownKeys }
}

/** Long over by any clock: the rules judge that, and not the reader. */
const signed = (iss: string, { kid = 'rsa', alg = 'RS256', by = rsa.privateKey } = {}) =>
  new SignJWT({ sub: 'p', exp: 1 }).setProtectedHeader({ alg, kid }).setIssuer(iss).sign(by)

describe('a token of the provider', () => {
  test('is read with keys that are fetched once, for as many as ask at once', async () => {
    const { issuer, asked, read } = await aProvider()
    const token = await signed(issuer)
    const all = await Promise.all([read(token), read(token), read(token)])
    expect(all.map(({ outcome }) => outcome)).toEqual(['signed', 'signed', 'signed'])
    expect(await read(token)).toMatchObject({ issuer, claims: { sub: 'p', exp: 1 } })
    expect(asked).toEqual(['/tenant/.well-known/openid-configuration', '/tenant/keys'])
  })

  test('under a new key is read after the keys are fetched again', async () => {
    const { issuer, asked, keys, read } = await aProvider()
    await read(await signed(issuer))
    keys.push({ ...(await exportJWK(ec.publicKey)), kid: 'new', alg: 'ES256', use: 'sig' })
    const token = await signed(issuer, { kid: 'new', alg: 'ES256', by: ec.privateKey })
    expect((await read(token)).outcome).toBe('signed')
    expect(asked).toHaveLength(4)
  })

  test('under a key that there is not is refused, and a flood of them does not reach the provider', async () => {
    const { issuer, asked, read } = await aProvider()
    for (const kid of ['a', 'b', 'c', 'd'])
      expect(await read(await signed(issuer, { kid }))).toEqual({ outcome: 'refused', why: 'unknown-key' })
    expect(asked).toHaveLength(2)
    expect((await read(await signed(issuer))).outcome).toBe('signed')
  })

  test('is neither taken nor refused where the provider says nothing in time', async () => {
    const { issuer, read } = await aProvider({ silent: true })
    expect(await read(await signed(issuer))).toEqual({ outcome: 'unreachable', issuer })
  })
})

describe('is refused', () => {
  test('what another key signed under a known name', async () => {
    const { issuer, read } = await aProvider()
    const token = await signed(issuer, { by: foreign.privateKey })
    expect(await read(token)).toEqual({ outcome: 'refused', why: 'wrong-signature' })
  })

  test('what nobody signed, and what is signed with a public key as if it were a secret', async () => {
    const { issuer, read, keys } = await aProvider()
    const [, claims] = (await signed(issuer)).split('.')
    const header = (alg: string) => Buffer.from(JSON.stringify({ alg, kid: 'rsa' })).toString('base64url')
    expect(await read(`${header('none')}.${claims}.`)).toMatchObject({ outcome: 'refused' })
    expect(await read(`${header('none')}.${claims}.AA`)).toMatchObject({ outcome: 'refused' })
    const secret = new TextEncoder().encode(JSON.stringify(keys[0]))
    const hmac = await new SignJWT({ sub: 'p', exp: 1 })
      .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
      .setIssuer(issuer)
      .sign(secret)
    expect(await read(hmac)).toEqual({ outcome: 'refused', why: 'wrong-signature' })
  })

  test.each(['letmein', 'a.b.c', '..', 'eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.AA'])(
    'what is no token: %s',
    async text => {
      const { read, asked } = await aProvider()
      expect(await read(text)).toEqual({ outcome: 'refused', why: 'not-a-token' })
      expect(asked).toEqual([])
    },
  )

  test('what another issuer signed, and nobody is asked about it', async () => {
    const { read, asked } = await aProvider()
    for (const iss of ['https://elsewhere.example', ''])
      expect(await read(await signed(iss))).toEqual({ outcome: 'refused', why: 'other-issuer' })
    expect(asked).toEqual([])
  })
})

describe('a token of our own', () => {
  test('is read by the key of its month, and by that of the next one when it comes', async () => {
    const { read, ownKeys, asked } = await aProvider()
    for (const at of [MARCH, Date.parse('2026-04-01T00:00:00Z')]) {
      const token = await ownKeys.sign({ iss: OWN, sub: 'service:x' }, 900, at)
      expect(await read(token)).toMatchObject({
        outcome: 'signed',
        issuer: OWN,
        claims: { sub: 'service:x', iat: at / 1000, exp: at / 1000 + 900 },
      })
    }
    expect(asked).toEqual([])
  })

  test('is none of the provider’s: its name on our token, and ours on its token, are refused', async () => {
    const { read, ownKeys, issuer } = await aProvider()
    const ours = await ownKeys.sign({ iss: issuer, sub: 'p' }, 900, MARCH)
    expect(await read(ours)).toEqual({ outcome: 'refused', why: 'unknown-key' })
    expect(await read(await signed(OWN))).toEqual({ outcome: 'refused', why: 'unknown-key' })
    const named = await signed(OWN, { kid: '2026-03' })
    expect((await read(named)).outcome).toBe('refused')
  })
})
