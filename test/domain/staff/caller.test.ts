import { describe, expect, test } from 'vitest'
import { type Caller, permissionOf } from '../../../functions/domain/staff/caller.ts'
import { OWN_GROUPS } from '../../../functions/domain/staff/role.ts'
import { allScopes, gives, scopesIn } from '../../../functions/domain/staff/scope.ts'
import { accountId } from '../../../functions/domain/staff/service-account.ts'
import { judgeClaims, type TokenRules } from '../../../functions/domain/staff/token-claims.ts'

const person = (role?: 'viewer' | 'editor' | 'admin'): Caller => ({ kind: 'person', subject: 's', role })
const program = (...scopes: typeof allScopes): Caller => ({ kind: 'service', subject: 's', scopes })

describe('who may call a route', () => {
  const route = { role: 'editor', scope: 'roster:write' } as const

  test('people by their role, whatever the scope', () => {
    expect(permissionOf(person('admin'), route)).toBe('allowed')
    expect(permissionOf(person('editor'), { ...route, scope: 'people-only' })).toBe('allowed')
    expect(permissionOf(person('viewer'), route)).toBe('not-allowed')
    expect(permissionOf(person(), route)).toBe('not-staff')
  })

  test('programs by their scopes, whatever the role, and nowhere where only people get in', () => {
    expect(permissionOf(program('roster:write'), { ...route, role: 'admin' })).toBe('allowed')
    expect(permissionOf(program('roster:read'), route)).toBe('no-scope')
    expect(permissionOf(program(), route)).toBe('no-scope')
    expect(permissionOf(program(...allScopes), { ...route, scope: 'people-only' })).toBe('people-only')
  })
})

describe('a scope', () => {
  test('to write gives that to read the same, and no other', () => {
    expect(gives(['roster:write'], 'roster:read')).toBe(true)
    expect(gives(['roster:write'], 'campaigns:read')).toBe(false)
    expect(gives(['roster:read'], 'roster:write')).toBe(false)
    expect(gives(['campaigns:write', 'campaigns:read'], 'campaigns:launch')).toBe(false)
    expect(gives(['campaigns:launch'], 'campaigns:write')).toBe(false)
  })

  test('is read from a list with blanks, and one that nobody knows spoils it', () => {
    expect(scopesIn(' roster:write  audit:read roster:write ')).toEqual(['roster:write', 'audit:read'])
    expect(scopesIn('')).toEqual([])
    expect(scopesIn('roster:write everything')).toBeUndefined()
  })
})

describe('an account’s id', () => {
  test('is made of its name, in small Latin letters', () => {
    expect(accountId('Nächtliche Personalliste (Workday)', '0a1b')).toBe(
      'nachtliche-personalliste-workday-0a1b',
    )
    expect(accountId('مستودع', '0a1b')).toBe('program-0a1b')
    expect(accountId('x'.repeat(60), '01234567').length).toBeLessThanOrEqual(48)
  })
})

describe('the claims of a token', () => {
  const rules: TokenRules = {
    ownIssuer: 'https://hearten.example.com',
    ownAudience: 'https://hearten.example.com/api',
    clientIds: ['console', 'command-line'],
    roles: OWN_GROUPS,
  }
  const AT = Date.parse('2026-03-02T09:00:00Z')
  const claims = { sub: 'p', exp: AT / 1000 + 60, aud: 'console', 'cognito:groups': ['hr-editors'] }
  const judged = (over: object = {}, issuer = 'https://login.example.com', now = AT) =>
    judgeClaims({ issuer, claims: { ...claims, ...over } }, now, rules)

  test('tell who a person is, by the audience or, of an access token of Cognito, by the client', () => {
    const caller = { kind: 'person', subject: 'p', role: 'editor' }
    expect(judged()).toEqual({ outcome: 'caller', caller })
    expect(judged({ aud: ['other', 'command-line'] })).toEqual({ outcome: 'caller', caller })
    expect(judged({ aud: undefined, client_id: 'console' })).toEqual({ outcome: 'caller', caller })
    expect(judged({ 'cognito:groups': undefined })).toEqual({
      outcome: 'caller',
      caller: { ...caller, role: undefined },
    })
  })

  test.each([
    ['that ended this very second', { exp: AT / 1000 }, 'expired'],
    ['that is good later', { nbf: AT / 1000 + 61 }, 'not-yet'],
    ['for another client', { aud: 'elsewhere' }, 'other-audience'],
    [
      'for another client, whatever the client_id says',
      { aud: 'elsewhere', client_id: 'console' },
      'other-audience',
    ],
    ['for nobody', { aud: undefined }, 'other-audience'],
    ['without an end', { exp: undefined }, 'incomplete'],
    ['without a subject', { sub: undefined }, 'incomplete'],
  ])('%s are refused', (_, over, why) => {
    expect(judged(over)).toMatchObject({ outcome: 'refused', why })
  })

  test('are judged by the time of the request alone', () => {
    expect(judged({}, undefined, AT + 59_999).outcome).toBe('caller')
    expect(judged({}, undefined, AT + 60_000)).toMatchObject({
      why: 'expired',
      detail: 'The token was good until 2026-03-02T09:01:00Z. Get another one.',
    })
  })

  test('that we signed ourselves are a program’s, with its scopes and never with a role', () => {
    const own = { aud: rules.ownAudience, scope: 'roster:write' }
    expect(judged(own, rules.ownIssuer)).toEqual({
      outcome: 'caller',
      caller: { kind: 'service', subject: 'p', scopes: ['roster:write'] },
    })
    expect(judged({ ...own, scope: 'roster:write everything' }, rules.ownIssuer)).toMatchObject({
      caller: { scopes: [] },
    })
    expect(judged({ ...own, aud: 'console' }, rules.ownIssuer)).toMatchObject({ why: 'other-audience' })
    // And scopes of another issuer give nothing.
    expect(judged({ scope: 'roster:write' })).toMatchObject({ caller: { kind: 'person' } })
  })
})
