import { describe, expect, test } from 'vitest'
import { aDirectory, aUser } from './directory.ts'
import { okta } from './recordings.ts'

describe('Okta', () => {
  test('tests the connection by a page of users and one of groups', async () => {
    const { ask } = await aDirectory()
    for (const address of [okta.testUsers, okta.testGroups])
      expect((await ask('GET', address)).body).toMatchObject({
        totalResults: 0,
        startIndex: 1,
        Resources: [],
      })
  })

  test('looks for a user, creates them, and is refused the same again with uniqueness', async () => {
    const { ask, person } = await aDirectory()
    expect((await ask('GET', okta.byUserName)).body.totalResults).toBe(0)
    const made = await ask('POST', '/Users', okta.createUser)
    expect([made.status, made.body.id]).toEqual([201, '00ujl29u0le5T6Aj10h7'])
    expect(made.body).not.toHaveProperty('password')
    expect(await person(made.body.id)).toMatchObject({ locale: 'en-US', givenName: 'Test' })
    expect((await ask('GET', okta.byUserName)).body.Resources[0].id).toBe(made.body.id)
    const again = await ask('POST', '/Users', { ...okta.createUser, externalId: 'another' })
    expect([again.status, again.body.scimType]).toEqual([409, 'uniqueness'])
  })

  test('deactivates and reactivates by a patch without a path', async () => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', okta.createUser)).body
    expect((await ask('PATCH', `/Users/${id}`, okta.deactivate)).body.active).toBe(false)
    expect(await person(id)).toMatchObject({ status: 'left' })
    expect((await ask('PATCH', `/Users/${id}`, okta.reactivate)).body.active).toBe(true)
    expect(await person(id)).toMatchObject({ status: 'active', email: 'test.user@okta.local' })
  })

  test('replaces a user by PUT, and deactivates by it', async () => {
    const { ask, person } = await aDirectory()
    const { id } = (await ask('POST', '/Users', okta.createUser)).body
    const put = await ask('PUT', `/Users/${id}`, okta.replaceUser(id))
    expect([put.status, put.body.name]).toEqual([200, { givenName: 'Another' }])
    // What a PUT leaves out is gone.
    expect(put.body).not.toHaveProperty('locale')
    expect(await person(id)).toMatchObject({ locale: 'en', givenName: 'Another' })
    expect((await ask('PUT', `/Users/${id}`, okta.replaceUser(id, { active: false }))).body.active).toBe(
      false,
    )
    expect(await person(id)).toMatchObject({ status: 'left' })
  })

  test('pushes a group with its members, changes them in one patch, and replaces them all', async () => {
    const { ask, groups } = await aDirectory()
    const ids = await Promise.all(
      [1, 2, 3, 4].map(async n => (await ask('POST', '/Users', aUser(n))).body.id),
    )
    const [a = '', b = '', c = '', d = ''] = ids
    const made = await ask('POST', '/Groups', okta.createGroup(a, b))
    expect([made.status, made.body.members]).toEqual([201, [{ value: a }, { value: b }]])
    const at = `/Groups/${made.body.id}`
    const members = () => groups.members(made.body.id)
    expect((await ask('PATCH', at, okta.renameGroup(made.body.id))).status).toBe(204)
    expect((await ask('GET', at)).body.displayName).toBe('New Group Name')
    expect((await ask('PATCH', at, okta.changeMembers([a, b], [c, d]))).status).toBe(204)
    expect(await members()).toEqual([c, d])
    expect((await ask('PATCH', at, okta.pushMembers([a, d]))).status).toBe(204)
    expect(await members()).toEqual([a, d])
    const read = (await ask('GET', at)).body
    expect((await ask('PUT', at, { ...read, members: [{ value: b }] })).status).toBe(200)
    expect(await members()).toEqual([b])
  })

  test('imports everybody page by page, each once', async () => {
    const { ask } = await aDirectory()
    for (let n = 0; n < 45; n++) await ask('POST', '/Users', aUser(n))
    const seen: string[] = []
    for (let startIndex = 1; startIndex <= 45; startIndex += 20) {
      const { body } = await ask('GET', `/Users?startIndex=${startIndex}&count=20`)
      expect([body.totalResults, body.startIndex]).toEqual([45, startIndex])
      seen.push(...body.Resources.map(({ id }: { id: string }) => id))
    }
    expect(new Set(seen).size).toBe(45)
    expect((await ask('GET', '/Users?count=0')).body).toMatchObject({ totalResults: 45, Resources: [] })
    expect((await ask('GET', '/Users?startIndex=-3&count=900')).body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 45,
    })
  })
})
