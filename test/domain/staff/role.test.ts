import { describe, expect, test } from 'vitest'
import { mayActAs, OWN_GROUPS, roleOf } from '../../../functions/domain/staff/role.ts'
import { isConsolePath, isGood, type Session } from '../../../functions/domain/staff/session.ts'
import { HOUR, MINUTE } from '../../../functions/domain/time.ts'

describe('a role', () => {
  test('is the highest that the groups give, and none where they give none', () => {
    const by = (...groups: string[]) => roleOf({ 'cognito:groups': groups }, OWN_GROUPS)
    expect(by('hr-viewers')).toBe('viewer')
    expect(by('hr-viewers', 'hr-admins', 'hr-editors')).toBe('admin')
    expect(by('finance')).toBeUndefined()
    expect(roleOf({}, OWN_GROUPS)).toBeUndefined()
  })

  test('comes from whatever claim the employer names: a list, a word, a path, or a name with dots', () => {
    const by = { admin: [], editor: ['HR'], viewer: ['*'] }
    expect(roleOf({ groups: ['HR'] }, { ...by, claim: 'groups' })).toBe('editor')
    expect(roleOf({ role: 'HR' }, { ...by, claim: 'role' })).toBe('editor')
    expect(roleOf({ realm_access: { roles: ['HR'] } }, { ...by, claim: 'realm_access.roles' })).toBe('editor')
    expect(roleOf({ 'https://x.example/roles': ['HR'] }, { ...by, claim: 'https://x.example/roles' })).toBe(
      'editor',
    )
    expect(roleOf({ realm_access: 'HR' }, { ...by, claim: 'realm_access.roles' })).toBeUndefined()
    expect(roleOf({}, { ...by, claim: 'constructor.name' })).toBeUndefined()
  })

  test('comes from an address only where the provider has verified it', () => {
    const by = { claim: 'email', admin: [], editor: ['a@example.com'], viewer: [] }
    expect(roleOf({ email: 'a@example.com', email_verified: true }, by)).toBe('editor')
    expect(roleOf({ email: 'a@example.com' }, by)).toBeUndefined()
    expect(roleOf({ email: 'a@example.com', email_verified: false }, by)).toBeUndefined()
  })

  test('may do what those below it may, and no more', () => {
    expect(mayActAs('admin', 'editor')).toBe(true)
    expect(mayActAs('editor', 'viewer')).toBe(true)
    expect(mayActAs('viewer', 'editor')).toBe(false)
    expect(mayActAs('editor', 'admin')).toBe(false)
  })
})

describe('a session', () => {
  const of: Session = {
    subject: 's',
    role: 'editor',
    formToken: 't',
    startedAt: 0,
    usedAt: 0,
    epoch: 2,
  }

  test('is good for half an hour after its use, for eight hours at most, and in its person’s epoch only', () => {
    expect(isGood(of, { epoch: 2 }, 30 * MINUTE - 1)).toBe(true)
    expect(isGood(of, { epoch: 2 }, 30 * MINUTE)).toBe(false)
    const late = { ...of, usedAt: 8 * HOUR - 1 }
    expect(isGood(late, { epoch: 2 }, 8 * HOUR - 1)).toBe(true)
    expect(isGood(late, { epoch: 2 }, 8 * HOUR)).toBe(false)
    expect(isGood(of, { epoch: 3 }, 1)).toBe(false)
    expect(isGood(of, undefined, 1)).toBe(false)
  })
})

test.each([
  ['/hr', true],
  ['/hr/campaigns/76c85bd0-3dc3/launch', true],
  ['/hr/audit?month=2026-03&who=a', true],
  ['/hrx', false],
  ['//evil.example/hr', false],
  ['/hr//evil.example', false],
  ['/hr/../c/x', false],
  ['/hr\\evil', false],
  ['https://evil.example/hr', false],
  ['/hr\n/x', false],
])('%j is a page of the console: %s', (path, is) => {
  expect(isConsolePath(path)).toBe(is)
})
