import { expect, test } from 'vitest'
import { OWN_GROUPS } from '../../functions/domain/staff/role.ts'
import { bearerTokens } from '../../functions/edges/authenticate-staff.ts'
import type { TokenReading } from '../../functions/ports/tokens.ts'

const AT = Date.parse('2026-03-02T09:00:00Z')
const rules = {
  ownIssuer: 'https://h',
  ownAudience: 'https://h/api',
  clientIds: ['console'],
  roles: OWN_GROUPS,
}

/** What the header is answered, where the token in it is read like this. */
async function answered(reading: TokenReading, header: string | undefined = 'Bearer t') {
  const found = await bearerTokens(async () => reading, rules)(header, AT)
  return 'caller' in found ? found : { ...found.refusal, body: found.refusal.body as Record<string, unknown> }
}
const claims = { sub: 'p', aud: 'console', exp: AT / 1000 + 1, 'cognito:groups': ['hr-viewers'] }
const signed: TokenReading = { outcome: 'signed', issuer: 'https://login', claims }

test('a token that is signed and good for us tells the caller, whatever the case of the scheme', async () => {
  const caller = { kind: 'person', subject: 'p', role: 'viewer' }
  expect(await answered(signed)).toEqual({ caller })
  expect(await answered(signed, 'bearer  t')).toEqual({ caller })
})

test.each(['', 'Bearer', 'Bearer ', 'Bearer a b', 'Basic dDp0', 't'])(
  'a header without one token is none: %j',
  async header => {
    expect(await answered(signed, header)).toMatchObject({
      status: 401,
      body: { type: 'urn:hearten:problem:no-token' },
      headers: { 'www-authenticate': 'Bearer realm="hearten"' },
    })
  },
)

test.each<[string, TokenReading, RegExp]>([
  ['no token', { outcome: 'refused', why: 'not-a-token' }, /no JSON Web Token/],
  ['another issuer', { outcome: 'refused', why: 'other-issuer' }, /Nobody whom this deployment knows/],
  ['a key that is not known', { outcome: 'refused', why: 'unknown-key' }, /try again in ten seconds/],
  ['a wrong signature', { outcome: 'refused', why: 'wrong-signature' }, /signature is not right/],
  ['another audience', { ...signed, claims: { ...claims, aud: 'x' } }, /has to be for console/],
  ['an end in the past', { ...signed, claims: { ...claims, exp: AT / 1000 } }, /until 2026-03-02T09:00:00Z/],
])('what is refused for %s says so, also where programs look', async (_, reading, detail) => {
  const refused = await answered(reading)
  expect(refused).toMatchObject({
    status: 401,
    body: { type: 'urn:hearten:problem:wrong-token', detail: expect.stringMatching(detail) },
    headers: {
      'www-authenticate': expect.stringMatching(
        /^Bearer realm="hearten", error="invalid_token", error_description="[\x20-\x21\x23-\x5b\x5d-\x7e]+"$/,
      ),
    },
  })
})

test('a token that cannot be checked since the provider is silent is neither taken nor called wrong', async () => {
  expect(await answered({ outcome: 'unreachable', issuer: 'https://login' })).toMatchObject({
    status: 503,
    body: { type: 'urn:hearten:problem:unverifiable', detail: expect.stringContaining('Nothing was done') },
    headers: { 'retry-after': '10' },
  })
})
