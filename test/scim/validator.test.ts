import { beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, aUser, type Directory, patch } from './directory.ts'

/**
 * The cases of Microsoft's SCIM Validator, as far as people who ran it have published them (its tutorial, its questions
 * and answers, issues of libraries). It looks at what a later GET or filter says, not only at the answer to a change.
 */

const MANAGER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager'
let directory: Directory
let id: string
let group: string
beforeEach(async () => {
  directory = await aDirectory()
  id = (await directory.ask('POST', '/Users', aUser(1))).body.id
  group = (await directory.ask('POST', '/Groups', { displayName: 'Group', externalId: 'g1' })).body.id
})
const ask = (...of: Parameters<Directory['ask']>) => directory.ask(...of)
const byName = (name: string) => ask('GET', `/Users?filter=userName eq "${name}"`)

describe('Users', () => {
  test('POST: a new user is read as it was sent', async () => {
    const made = await ask('POST', '/Users', aUser(2))
    const read = await ask('GET', `/Users/${made.body.id}`)
    expect([made.status, read.status, read.body]).toEqual([201, 200, made.body])
  })
  test('POST: a duplicate is refused with 409', async () => {
    expect((await ask('POST', '/Users', aUser(1))).status).toBe(409)
  })
  test('GET: filters for one who is there, who is not, and in another case', async () => {
    expect((await byName('u1@example.com')).body.totalResults).toBe(1)
    expect((await byName('nobody')).body.totalResults).toBe(0)
    expect((await byName('U1@EXAMPLE.COM')).body.totalResults).toBe(1)
  })
  test('PATCH: several operations on different attributes', async () => {
    const body = patch(
      { op: 'replace', path: 'name.givenName', value: 'New' },
      { op: 'add', path: 'timezone', value: 'Europe/Paris' },
      { op: 'replace', path: 'emails[type eq "work"].value', value: 'new@example.com' },
    )
    expect((await ask('PATCH', `/Users/${id}`, body)).status).toBe(200)
    expect((await byName('u1@example.com')).body.Resources[0]).toMatchObject({
      name: { givenName: 'New' },
      timezone: 'Europe/Paris',
      emails: [{ value: 'new@example.com' }],
    })
  })
  test('PATCH: several operations on one attribute end with the last', async () => {
    const body = patch(
      { op: 'add', path: 'timezone', value: 'Europe/Paris' },
      { op: 'remove', path: 'timezone' },
      { op: 'add', path: 'timezone', value: 'Europe/Rome' },
    )
    expect((await ask('PATCH', `/Users/${id}`, body)).body.timezone).toBe('Europe/Rome')
  })
  test('PATCH: userName', async () => {
    await ask('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'userName', value: 'new@example.com' }))
    expect((await byName('new@example.com')).body.Resources[0].id).toBe(id)
  })
  test('PATCH: a disabled user is found by GET and by filter, with active', async () => {
    await ask('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false }))
    expect((await ask('GET', `/Users/${id}`)).body.active).toBe(false)
    expect((await byName('u1@example.com')).body.Resources[0].active).toBe(false)
  })
  test.each(['add', 'replace', 'remove'])(
    'PATCH: to %s a manager is taken, and nothing of it kept',
    async op => {
      const value = op === 'remove' ? {} : { value: { value: 'x2' } }
      expect((await ask('PATCH', `/Users/${id}`, patch({ op, path: MANAGER, ...value }))).status).toBe(200)
      expect(JSON.stringify((await ask('GET', `/Users/${id}`)).body)).not.toContain('manager')
    },
  )
  test('PATCH: no operations change nothing', async () => {
    expect((await ask('PATCH', `/Users/${id}`, patch())).status).toBe(200)
  })
  test('DELETE: one, the same twice, and one who never was', async () => {
    expect((await ask('DELETE', `/Users/${id}`)).status).toBe(204)
    expect((await ask('DELETE', `/Users/${id}`)).status).toBe(404)
    expect((await ask('DELETE', '/Users/nobody')).status).toBe(404)
  })
})

describe('Groups', () => {
  test('POST: a duplicate displayName is refused with 409', async () => {
    expect((await ask('POST', '/Groups', { displayName: 'group' })).body.scimType).toBe('uniqueness')
  })
  test('GET: by id without members, by filter, and in another case', async () => {
    expect((await ask('GET', `/Groups/${group}?excludedAttributes=members`)).body.id).toBe(group)
    for (const name of ['Group', 'GROUP'])
      expect((await ask('GET', `/Groups?filter=displayName eq "${name}"`)).body.totalResults).toBe(1)
    expect((await ask('GET', '/Groups?filter=displayName eq "None"')).body.totalResults).toBe(0)
  })
  test('PATCH: displayName and externalId', async () => {
    const body = patch(
      { op: 'replace', path: 'displayName', value: 'New' },
      { op: 'replace', path: 'externalId', value: 'g2' },
    )
    expect((await ask('PATCH', `/Groups/${group}`, body)).status).toBe(204)
    expect((await ask('GET', `/Groups/${group}`)).body).toMatchObject({
      displayName: 'New',
      externalId: 'g2',
    })
  })
  test('PATCH: a member is added, twice, and removed', async () => {
    const add = patch({ op: 'add', path: 'members', value: [{ value: id }] })
    for (const _ of [1, 2]) expect((await ask('PATCH', `/Groups/${group}`, add)).status).toBe(204)
    expect((await ask('GET', `/Groups/${group}`)).body.members).toEqual([{ value: id }])
    await ask('PATCH', `/Groups/${group}`, patch({ op: 'remove', path: `members[value eq "${id}"]` }))
    expect((await ask('GET', `/Groups/${group}`)).body.members).toEqual([])
  })
  test('DELETE: one, and the same twice', async () => {
    expect((await ask('DELETE', `/Groups/${group}`)).status).toBe(204)
    expect((await ask('DELETE', `/Groups/${group}`)).status).toBe(404)
  })
})

describe('Discovery', () => {
  test('Schemas, ResourceTypes and ServiceProviderConfig name only what is kept, and each by its address', async () => {
    const schemas = (await ask('GET', '/Schemas')).body
    expect(schemas.totalResults).toBe(4)
    for (const { id: urn } of schemas.Resources)
      expect((await ask('GET', `/Schemas/${urn}`)).body.id).toBe(urn)
    const [user] = schemas.Resources
    expect(user.attributes.map(({ name }: { name: string }) => name)).toEqual([
      'userName',
      'externalId',
      'active',
      'name',
      'emails',
      'preferredLanguage',
      'locale',
      'timezone',
      'addresses',
    ])
    expect(JSON.stringify(schemas)).not.toMatch(/familyName|:null/)
    const types = (await ask('GET', '/ResourceTypes')).body
    expect(types.Resources.map(({ endpoint }: { endpoint: string }) => endpoint)).toEqual([
      '/Users',
      '/Groups',
    ])
    expect((await ask('GET', '/ResourceTypes/User')).body.schema).toBe(
      'urn:ietf:params:scim:schemas:core:2.0:User',
    )
    expect((await ask('GET', '/ServiceProviderConfig')).body).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      etag: { supported: true },
    })
  })
})
