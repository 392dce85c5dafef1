import { describe, expect, test } from 'vitest'
import type { Scope } from '../../functions/domain/staff/scope.ts'
import { tokenEndpoint } from '../../functions/edges/token-endpoint.ts'
import { makeServiceAccount, revokeServiceAccount } from '../../functions/flows/service-accounts.ts'
import type { AuditEntry } from '../../functions/store/audit-log.ts'
import { ServiceAccountStore } from '../../functions/store/service-accounts.ts'
import { TokenKeyStore } from '../../functions/store/token-keys.ts'
import { memoryTable } from '../memory-table.ts'
import { aContext, aRequest, DEADLINES, never } from './invoking.ts'

const SECRET = 'x'.repeat(42)
const AT = Date.parse('2026-03-02T09:00:00Z')

async function anAccount(scopes: Scope[] = ['roster:write', 'audit:read']) {
  const table = memoryTable()
  const accounts = new ServiceAccountStore(table)
  const entries: AuditEntry[] = []
  const audit = { add: async (entry: AuditEntry) => void entries.push(entry) }
  const deps = { accounts, audit, newSecret: () => SECRET, newEnding: () => '0a1b2c3d' }
  const { account } = await makeServiceAccount(
    { name: 'Nightly roster', scopes },
    { by: 'admin-1', now: AT },
    deps,
  )
  const issuing = {
    accounts,
    keys: new TokenKeyStore(table),
    publicUrl: 'https://h.example',
    newId: () => 'j',
  }
  const handler = tokenEndpoint('issue-token', DEADLINES, issuing)
  const ask = async (fields: [string, string][], headers: Record<string, string> = {}) => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    const result = await handler(aRequest({ routeKey: 'POST /api/token', fields, headers: form }), aContext())
    return { ...result, json: JSON.parse(result.body ?? '') as Record<string, unknown> }
  }
  return { table, accounts, entries, id: account.id, ask, handler, issuing, deps }
}

const grant: [string, string] = ['grant_type', 'client_credentials']
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})
const claimsOf = (token: unknown) =>
  JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString())

describe('a service account gets a token', () => {
  test('by its id and secret in the form, with all its scopes, for a quarter of an hour', async () => {
    const { id, ask } = await anAccount()
    const { statusCode, json, headers } = await ask([grant, ['client_id', id], ['client_secret', SECRET]])
    expect([statusCode, json.token_type, json.expires_in, json.scope]).toEqual([
      200,
      'Bearer',
      900,
      'roster:write audit:read',
    ])
    expect(headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
    expect(claimsOf(json.access_token)).toEqual({
      iss: 'https://h.example',
      aud: 'https://h.example/api',
      sub: `service:${id}`,
      client_id: id,
      scope: 'roster:write audit:read',
      jti: 'j',
      iat: AT / 1000,
      exp: AT / 1000 + 900,
    })
  })

  test('by HTTP Basic, with as few scopes as it asks for', async () => {
    const { id, ask } = await anAccount()
    const { statusCode, json } = await ask([grant, ['scope', 'roster:read']], basic(id, SECRET))
    expect([statusCode, json.scope]).toEqual([200, 'roster:read'])
  })

  test('and its use is noted, once an hour', async () => {
    const { id, ask, accounts } = await anAccount()
    await ask([grant], basic(id, SECRET))
    await ask([grant], basic(id, SECRET))
    expect(await accounts.list()).toMatchObject([{ id, usedAt: AT }])
  })
})

describe('a request is refused as RFC 6749 says', () => {
  test.each<[string, [string, string][], number, string]>([
    ['without a grant', [], 400, 'invalid_request'],
    ['with another grant', [['grant_type', 'password']], 400, 'unsupported_grant_type'],
    ['with a field twice', [grant, grant], 400, 'invalid_request'],
    ['with two secrets', [grant, ['client_secret', 'y']], 400, 'invalid_request'],
    ['with a scope that the account has not', [grant, ['scope', 'campaigns:launch']], 400, 'invalid_scope'],
    ['with a scope that there is not', [grant, ['scope', 'everything']], 400, 'invalid_scope'],
    ['with no scope at all', [grant, ['scope', ' ']], 400, 'invalid_scope'],
    ['that is far too long', [grant, ['x', 'y'.repeat(5000)]], 400, 'invalid_request'],
  ])('%s', async (_, fields, status, error) => {
    const { id, ask } = await anAccount()
    const { statusCode, json } = await ask(fields, basic(id, SECRET))
    expect([statusCode, json.error, typeof json.error_description]).toEqual([status, error, 'string'])
  })

  test('that is no form', async () => {
    const { id, ask } = await anAccount()
    const { statusCode, json } = await ask([grant], {
      ...basic(id, SECRET),
      'content-type': 'application/json',
    })
    expect([statusCode, json.error]).toEqual([400, 'invalid_request'])
  })

  test('with the same words for an id that nobody has, a wrong secret, and none', async () => {
    const { id, ask } = await anAccount()
    const answers = await Promise.all([
      ask([grant], basic('nobody-1', SECRET)),
      ask([grant], basic(id, 'z'.repeat(42))),
      ask([grant], { authorization: 'Basic ???' }),
      ask([grant], { authorization: 'Bearer x' }),
    ])
    for (const { statusCode, headers, body } of answers) {
      expect([statusCode, headers?.['www-authenticate']]).toEqual([401, 'Basic realm="hearten"'])
      expect(body).toBe(answers[0]?.body)
    }
    const inForm = await ask([grant, ['client_id', id], ['client_secret', 'wrong']])
    expect([inForm.statusCode, inForm.json.error]).toEqual([401, 'invalid_client'])
    expect((await ask([grant])).statusCode).toBe(401)
  })
})

describe('the secret', () => {
  test('stands in no item and no entry, nor does the token', async () => {
    const { id, ask, table, entries } = await anAccount()
    const { json } = await ask([grant], basic(id, SECRET))
    const stored = JSON.stringify([table.dump(), entries])
    expect(stored).not.toContain(SECRET)
    expect(stored).not.toContain(String(json.access_token))
    expect(entries).toEqual([{ at: AT, staff: 'admin-1', action: 'make service account', subject: id }])
  })

  test('is good for nothing once the account is revoked, and a use at the same moment does not bring it back', async () => {
    const { id, ask, accounts, deps } = await anAccount()
    const opened = await accounts.open(id, SECRET)
    expect(await revokeServiceAccount(id, { by: 'admin-1', now: AT }, deps)).toMatchObject({ revokedAt: AT })
    if (!opened) throw new Error('it was good before')
    await accounts.noteUse(opened, AT)
    expect((await ask([grant], basic(id, SECRET))).statusCode).toBe(401)
    expect(await revokeServiceAccount(id, { by: 'admin-1', now: AT }, deps)).toBeUndefined()
    expect(await accounts.list()).toMatchObject([{ id, revokedAt: AT }])
  })
})

test('what fails or takes too long is said in the form that such programs read, without a word of what failed', async () => {
  const { id, issuing } = await anAccount()
  const failing = (open: () => Promise<never>, milliseconds?: number) =>
    tokenEndpoint('issue-token', DEADLINES, { ...issuing, accounts: { ...issuing.accounts, open } as never })(
      aRequest({
        routeKey: 'POST /api/token',
        fields: [grant],
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...basic(id, SECRET) },
      }),
      aContext(milliseconds),
    )
  const broken = await failing(async () => {
    throw new Error('item SERVICE is broken')
  })
  expect([broken.statusCode, JSON.parse(broken.body ?? '').error]).toEqual([500, 'server_error'])
  expect(broken.body).not.toContain('SERVICE')
  const slow = await failing(never, 150)
  expect([slow.statusCode, JSON.parse(slow.body ?? '').error]).toEqual([503, 'temporarily_unavailable'])
})

test('two who need a month’s key first sign with the same one', async () => {
  const table = memoryTable()
  const [one, other] = [new TokenKeyStore(table), new TokenKeyStore(table)]
  await Promise.all([one.sign({ sub: 'a' }, 900, AT), other.sign({ sub: 'b' }, 900, AT)])
  expect(await one.publicKeys()).toHaveLength(1)
  expect(JSON.stringify(await one.publicKeys())).not.toContain('"d"')
})
