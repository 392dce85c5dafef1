import { describe, expect, test } from 'vitest'
import { aDirectory, aUser, patch } from './directory.ts'
import { entra } from './recordings.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

describe('Entra ID', () => {
  test('tests the connection by asking for somebody who is not there, and gets an empty list', async () => {
    const { ask } = await aDirectory()
    const answer = await ask('GET', entra.nobody)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^application\/scim\+json/)
    expect(answer.body).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: 0,
      startIndex: 1,
      itemsPerPage: 0,
      Resources: [],
    })
  })

  test('creates a user, who is on the roster with nothing but what the roster needs', async () => {
    const { ask, person } = await aDirectory()
    const made = await ask('POST', '/Users', entra.createUser)
    expect(made.status).toBe(201)
    const { id } = made.body
    expect(id).toBe(entra.createUser.externalId)
    expect(made.headers.location).toBe(`https://hearten.example/scim/v2/Users/${id}`)
    expect(made.body).toMatchObject({
      userName: entra.createUser.userName,
      externalId: entra.createUser.externalId,
      active: true,
      emails: entra.createUser.emails,
      name: { givenName: 'givenName' },
      meta: { resourceType: 'User', created: '2026-02-20T12:00:00Z', version: made.headers.etag },
    })
    expect(JSON.stringify(await person(id))).not.toContain('familyName')
    expect(await person(id)).toMatchObject({
      email: 'test_user_11bb11bb-cc22-dd33-ee44-55ff55ff55ff@testuser.com',
      givenName: 'givenName',
      status: 'active',
      timeZone: 'Europe/Vienna',
      country: 'ZZ',
    })
  })

  test('finds the user by name in any case, reads them, and is told 404 of somebody else', async () => {
    const { ask } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    for (const address of [
      entra.byUserName,
      entra.byUserName.toUpperCase().replace('/USERS?FILTER', '/Users?filter'),
      `/Users?filter=externalId eq "${entra.createUser.externalId}"`,
      '/Users?filter=emails[type eq "work"].value eq "test_user_11bb11bb-cc22-dd33-ee44-55ff55ff55ff@testuser.com"',
      `${entra.byUserName} and externalId eq "${entra.createUser.externalId}"`,
    ])
      expect([address, (await ask('GET', address)).body]).toMatchObject([
        address,
        { totalResults: 1, Resources: [{ id }] },
      ])
    expect((await ask('GET', `${entra.byUserName} and active eq false`)).body.totalResults).toBe(0)
    expect((await ask('GET', `/Users/${id}`)).body.id).toBe(id)
    const missing = await ask('GET', '/Users/5171a35d82074e068ce2')
    expect([missing.status, missing.body]).toEqual([
      404,
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        status: '404',
        detail: 'There is no such user.',
      },
    ])
  })

  test('changes the work email by a filtered path, and a family name that is not kept changes nothing', async () => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    const patched = await ask('PATCH', `/Users/${id}`, entra.updateMultiValued)
    expect(patched.status).toBe(200)
    expect(patched.body.emails).toEqual([
      { primary: true, type: 'work', value: 'updatedEmail@microsoft.com' },
    ])
    expect(patched.body.name).toEqual({ givenName: 'givenName' })
    expect((await person(id))?.email).toBe('updatedemail@microsoft.com')
  })

  test('changes userName: the new name finds the person, the old one nobody, and the id stays', async () => {
    const { ask } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    expect((await ask('PATCH', `/Users/${id}`, entra.updateUserName)).body).toMatchObject({
      id,
      userName: '5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com',
    })
    expect((await ask('GET', entra.byUserName)).body.totalResults).toBe(0)
    const found = await ask(
      'GET',
      '/Users?filter=userName eq "5b50642d-79fc-4410-9e90-4c077cdd1a59@testuser.com"',
    )
    expect(found.body.Resources[0].id).toBe(id)
  })

  test.each([
    ['as the documents say', entra.disable],
    ['as a text, as it really does', entra.disableAsText],
  ])('disables a user %s: they have left, and are still found with active false', async (_, body) => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    const disabled = await ask('PATCH', `/Users/${id}`, body)
    expect([disabled.status, disabled.body.active]).toEqual([200, false])
    expect((await ask('GET', `/Users/${id}`)).body.active).toBe(false)
    expect((await ask('GET', entra.byUserName)).body.Resources[0].active).toBe(false)
    expect(await person(id)).toMatchObject({ status: 'left', leftAt: expect.any(Number) })
    expect((await ask('PATCH', `/Users/${id}`, entra.enableAsText)).body.active).toBe(true)
    expect(await person(id)).toMatchObject({ status: 'active' })
    expect(await person(id)).not.toHaveProperty('expiresAt')
  })

  test.each([
    ['one by one', entra.replaceMany, 'testbcwqnm@test.microsoft.com', 'Gtfd', 'Eqpj'],
    [
      'in one object with paths as names',
      entra.replaceManyCompliant,
      'testmhvaes@test.microsoft.com',
      'Kkom',
      'Aklq',
    ],
  ])('replaces several attributes %s', async (_, body, email, givenName, employeeNumber) => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    const { body: patched } = await ask('PATCH', `/Users/${id}`, body)
    expect(patched[ENTERPRISE]).toEqual({ employeeNumber })
    expect(patched.schemas).toContain(ENTERPRISE)
    expect(await person(id)).toMatchObject({ email, givenName })
  })

  test('adds attributes of the extension, each by its path or as a whole', async () => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    await ask('PATCH', `/Users/${id}`, patch({ op: 'Add', path: `${ENTERPRISE}:department`, value: 'Sales' }))
    await ask(
      'PATCH',
      `/Users/${id}`,
      patch({ op: 'Add', path: 'addresses[type eq "work"].country', value: 'DE' }),
    )
    await ask(
      'PATCH',
      `/Users/${id}`,
      patch({ op: 'Add', path: 'addresses[type eq "work"].locality', value: 'Bonn' }),
    )
    expect(await person(id)).toMatchObject({ department: 'Sales', country: 'DE', site: 'Bonn' })
    await ask(
      'PATCH',
      `/Users/${id}`,
      patch({ op: 'Replace', value: { [ENTERPRISE]: { department: 'Care' } } }),
    )
    expect(await person(id)).toMatchObject({ department: 'Care' })
    await ask('PATCH', `/Users/${id}`, patch({ op: 'Remove', path: `${ENTERPRISE}:department` }))
    expect(await person(id)).toMatchObject({ department: '' })
  })

  test('deletes a user: they have left, and nothing of them is found', async () => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', entra.createUser)).body
    expect((await ask('DELETE', `/Users/${id}`)).status).toBe(204)
    expect((await ask('GET', `/Users/${id}`)).status).toBe(404)
    expect((await ask('DELETE', `/Users/${id}`)).status).toBe(404)
    expect((await ask('GET', entra.byUserName)).body.totalResults).toBe(0)
    expect(await person(id)).toMatchObject({ status: 'left' })
    const again = await ask('POST', '/Users', entra.createUser)
    expect([again.status, again.body.id]).toEqual([201, id])
    expect(await person(id)).toMatchObject({ status: 'active' })
  })

  test('keeps a group: makes it, finds it by name, renames it, adds and removes members both ways, deletes it', async () => {
    const { ask, groups } = await aDirectory()
    const ids = await Promise.all([1, 2].map(async n => (await ask('POST', '/Users', aUser(n))).body.id))
    const made = await ask('POST', '/Groups', entra.createGroup)
    expect([made.status, made.body]).toMatchObject([201, { displayName: 'displayName', members: [] }])
    const at = `/Groups/${made.body.id}`
    expect((await ask('GET', entra.groupByName)).body).toMatchObject({
      totalResults: 1,
      Resources: [{ id: made.body.id }],
    })
    for (const id of ids) expect((await ask('PATCH', at, entra.addMember(id))).status).toBe(204)
    expect((await ask('GET', `${at}?excludedAttributes=members`)).body).not.toHaveProperty('members')
    expect(new Set((await groups.members(made.body.id)).sort())).toEqual(new Set(ids.sort()))
    for (const [member, found] of [
      [ids[0], 1],
      ['nobody', 0],
    ])
      expect(
        (await ask('GET', `/Groups?filter=id eq "${made.body.id}" and members eq "${member}"`)).body
          .totalResults,
      ).toBe(found)
    expect((await ask('PATCH', at, entra.removeMember(ids[0]))).status).toBe(204)
    expect(await groups.members(made.body.id)).toEqual([ids[1]])
    expect((await ask('PATCH', at, entra.removeMemberCompliant(ids[1]))).status).toBe(204)
    expect(await groups.members(made.body.id)).toEqual([])
    expect((await ask('PATCH', at, entra.renameGroup)).status).toBe(204)
    expect((await ask('GET', at)).body.displayName).toMatch(/updatedDisplayName$/)
    expect((await ask('DELETE', at)).status).toBe(204)
    expect((await ask('GET', at)).status).toBe(404)
  })
})
