import { describe, expect, test } from 'vitest'
import { HOUR } from '../../functions/domain/time.ts'
import { aFile, anImporter, lines } from '../flows/importer.ts'
import { aDirectory, aUser, patch, provision } from './directory.ts'

const off = patch({ op: 'replace', path: 'active', value: false })
const on = patch({ op: 'replace', path: 'active', value: true })

describe('who may ask', () => {
  test.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic eDp5' }],
    ['a made-up token', { authorization: 'Bearer hearten-scim_x_y' }],
  ])('nobody with %s', async (_, { authorization = '' }: { authorization?: string }) => {
    const { ask } = await aDirectory()
    const answer = await ask('GET', '/Users', undefined, { authorization })
    expect([answer.status, answer.body.status]).toEqual([401, '401'])
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
  })

  test('nobody with the id of a connection and another secret, and nobody once it is revoked', async () => {
    const { ask, token, connections, connectionId } = await aDirectory()
    const wrong = `Bearer ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    expect((await ask('GET', '/Users', undefined, { authorization: wrong })).status).toBe(401)
    expect((await ask('GET', '/Users')).status).toBe(200)
    await connections.change(connectionId, () => ({ revokedAt: 1 }))
    expect((await ask('GET', '/Users')).status).toBe(401)
  })

  test('a token lies in no table, nor does its secret', async () => {
    const { table, token } = await aDirectory()
    expect(JSON.stringify(table.dump())).not.toContain(token.slice(-43))
  })

  test('a connection neither sees nor changes the people of another one', async () => {
    const one = await aDirectory()
    const other = await aDirectory({}, one.table)
    const [id] = await provision(one, 1)
    expect((await other.ask('GET', `/Users/${id}`)).status).toBe(404)
    expect((await other.ask('PATCH', `/Users/${id}`, off)).status).toBe(404)
    expect((await other.ask('GET', '/Users')).body.totalResults).toBe(0)
    expect((await other.ask('POST', '/Users', aUser(0))).body.scimType).toBe('uniqueness')
  })
})

describe('what cannot be taken is refused with a SCIM type', () => {
  test.each<[string, string, string, unknown, number, string | undefined]>([
    ['no JSON', 'POST', '/Users', '{', 400, 'invalidSyntax'],
    ['a list for a user', 'POST', '/Users', [], 400, 'invalidSyntax'],
    ['no userName', 'POST', '/Users', aUser(9, { userName: null }), 400, 'invalidValue'],
    ['no address at all', 'POST', '/Users', aUser(9, { userName: 'x', emails: [] }), 400, 'invalidValue'],
    ['an active that is neither', 'POST', '/Users', aUser(9, { active: 'perhaps' }), 400, 'invalidValue'],
    ['the same userName', 'POST', '/Users', aUser(9, { userName: 'U0@example.com' }), 409, 'uniqueness'],
    ['the same externalId', 'POST', '/Users', aUser(9, { externalId: 'x0' }), 409, 'uniqueness'],
    [
      'the same work email',
      'POST',
      '/Users',
      aUser(9, { emails: [{ value: 'u0@example.com', type: 'work' }] }),
      409,
      'uniqueness',
    ],
    ['a filter that is none', 'GET', '/Users?filter=userName eq', undefined, 400, 'invalidFilter'],
    [
      'an unknown operation',
      'PATCH',
      '/Users/x0',
      patch({ op: 'move', path: 'active' }),
      400,
      'invalidSyntax',
    ],
    ['no operations', 'PATCH', '/Users/x0', { schemas: [] }, 400, 'invalidSyntax'],
    ['a removal without a path', 'PATCH', '/Users/x0', patch({ op: 'remove' }), 400, 'noTarget'],
    [
      'a path that is none',
      'PATCH',
      '/Users/x0',
      patch({ op: 'add', path: 'a[b', value: 1 }),
      400,
      'invalidPath',
    ],
    ['a value without a path', 'PATCH', '/Users/x0', patch({ op: 'add', value: 'x' }), 400, 'invalidValue'],
    ['a group without a name', 'POST', '/Groups', { members: [] }, 400, 'invalidValue'],
    [
      'members that are no ids',
      'POST',
      '/Groups',
      { displayName: 'g', members: [{ value: 'a b' }] },
      400,
      'invalidValue',
    ],
    ['a path that is not offered', 'GET', '/Things', undefined, 404, undefined],
    ['a method that is not offered', 'DELETE', '/Users', undefined, 405, undefined],
    ['bulk', 'POST', '/Bulk', {}, 501, undefined],
    ['who am I', 'GET', '/Me', undefined, 501, undefined],
  ])('%s', async (_, method, address, body, status, scimType) => {
    const directory = await aDirectory()
    await provision(directory, 1)
    const answer = await directory.ask(method, address, body)
    expect([answer.status, answer.body.status, answer.body.scimType]).toEqual([
      status,
      String(status),
      scimType,
    ])
    expect(answer.body.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error'])
    // Refusals name attributes, and no value.
    expect(answer.body.detail).not.toMatch(/example\.com|perhaps|a b/)
  })

  test('a patch that names what every object has changes no object', async () => {
    const directory = await aDirectory()
    const [id] = await provision(directory, 1)
    for (const text of [
      '{"Operations":[{"op":"add","path":"__proto__.polluted","value":"yes"}]}',
      '{"Operations":[{"op":"add","value":{"__proto__.polluted":"yes"}}]}',
      '{"Operations":[{"op":"add","value":{"name":{"__proto__":{"polluted":"yes"}}}}]}',
      '{"Operations":[{"op":"add","path":"name.__proto__.polluted","value":"yes"}]}',
      '{"Operations":[{"op":"add","path":"emails[__proto__ eq \\"x\\"].value","value":"yes"}]}',
      '{"Operations":[{"op":"replace","path":"constructor.prototype.polluted","value":"yes"}]}',
    ]) {
      const { status } = await directory.ask('PATCH', `/Users/${id}`, text)
      expect([200, 400]).toContain(status)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }
  })
})

describe('versions', () => {
  test('a change of what has changed meanwhile is refused, and a read of what has not is spared', async () => {
    const { ask } = await aDirectory()
    const made = await ask('POST', '/Users', aUser(1))
    const at = `/Users/${made.body.id}`
    const etag = made.headers.etag ?? ''
    expect((await ask('GET', at, undefined, { 'if-none-match': etag })).status).toBe(304)
    const changed = await ask('PATCH', at, patch({ op: 'add', path: 'timezone', value: 'Europe/Berlin' }), {
      'if-match': etag,
    })
    expect(changed.status).toBe(200)
    expect(changed.headers.etag).not.toBe(etag)
    for (const [method, body] of [
      ['PATCH', off],
      ['PUT', aUser(1)],
      ['DELETE', undefined],
    ] as const)
      expect((await ask(method, at, body, { 'if-match': etag })).status).toBe(412)
    expect((await ask('GET', at, undefined, { 'if-none-match': etag })).status).toBe(200)
    expect((await ask('PATCH', at, off, { 'if-match': '*' })).status).toBe(200)
  })

  test('the same again changes no version', async () => {
    const { ask } = await aDirectory()
    const made = await ask('POST', '/Users', aUser(1))
    const put = await ask('PUT', `/Users/${made.body.id}`, aUser(1))
    expect(put.headers.etag).toBe(made.headers.etag)
  })
})

describe('a person belongs to a file or to a directory', () => {
  const setUp = async (of: Parameters<typeof aDirectory>[0] = {}) => {
    const importer = anImporter()
    const directory = await aDirectory(of, importer.table)
    return { importer, directory }
  }

  test('a directory is refused somebody of the file, unless it may take over', async () => {
    const { importer, directory } = await setUp()
    await importer.import(aFile(...lines(2)))
    const refused = await directory.ask('POST', '/Users', aUser('a', { externalId: 'p0' }))
    expect([refused.status, refused.body.scimType]).toEqual([409, 'uniqueness'])
    expect(refused.body.detail).toContain('by a file')
    await directory.connections.change(directory.connectionId, () => ({ takesOver: true }))
    expect((await directory.ask('POST', '/Users', aUser('a', { externalId: 'p0' }))).status).toBe(201)
    expect(await directory.person('p0')).toMatchObject({ email: 'ua@example.com', status: 'active' })
  })

  test('a file neither changes nor takes off the people of a directory, and says so', async () => {
    const { importer, directory } = await setUp()
    await provision(directory, 2)
    const file = aFile(
      ...lines(3),
      'x0,other@example.com,Other,en,Europe/Berlin,DE,Care,Berlin,active',
      'p9,u1@example.com,Twice,en,Europe/Berlin,DE,Care,Berlin,active',
    )
    const result = await importer.import(file)
    expect(result.status).toBe('done')
    expect(await directory.person('x0')).toMatchObject({ email: 'u0@example.com', status: 'active' })
    expect(await directory.person('x1')).toMatchObject({ email: 'u1@example.com', status: 'active' })
    // Nobody gets the address of somebody of the directory.
    expect(await directory.person('p9')).toBeUndefined()
    expect('warnings' in result && result.warnings.map(({ line, column }) => [line, column])).toEqual(
      expect.arrayContaining([
        [5, 'person_id'],
        [6, 'email'],
      ]),
    )
    expect((await importer.audience.get())?.people).toBe(5)
  })

  test('once the connection is revoked, the file counts again', async () => {
    const { importer, directory } = await setUp()
    await provision(directory, 1)
    await directory.connections.change(directory.connectionId, () => ({ revokedAt: 1 }))
    await importer.import(aFile(...lines(3)), { confirmed: true })
    expect(await directory.person('x0')).toMatchObject({ status: 'left' })
    expect(await directory.person('x0')).not.toHaveProperty('scim')
  })
})

describe('a person’s id', () => {
  test.each([
    ['externalId', aUser(1), 'x1'],
    [
      'employeeNumber',
      aUser(1, { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: 4711 } }),
      '4711',
    ],
    ['employeeNumber', aUser(1), 'x1'],
    ['externalId', aUser(1, { externalId: undefined, userName: 'plain.name' }), 'plain.name'],
    ['userName', aUser(1), expect.stringMatching(/^h-[\w-]{43}$/)],
  ] as const)('is made of %s, or of what there is, and stays', async (personIdFrom, user, id) => {
    const { ask } = await aDirectory({ personIdFrom })
    const made = (await ask('POST', '/Users', user)).body
    expect(made.id).toEqual(id)
    const after = await ask(
      'PATCH',
      `/Users/${made.id}`,
      patch({ op: 'replace', path: 'externalId', value: 'new' }),
    )
    expect(after.body).toMatchObject({ id: made.id, externalId: 'new' })
  })
})

describe('many leavers within a day', () => {
  test('stop at the share at which an import asks: the others stay until an admin says yes, and every answer is a success', async () => {
    const directory = await aDirectory()
    const ids = await provision(directory, 50)
    await directory.settle()
    for (const id of ids.slice(0, 30)) {
      const answer = await directory.ask('PATCH', `/Users/${id}`, off)
      expect([answer.status, answer.body.active]).toEqual([200, false])
    }
    const statuses = async () => Map.groupBy(await directory.everyone(), ({ status }) => status)
    expect((await statuses()).get('left')).toHaveLength(20)
    expect(await directory.connections.leaving(directory.connectionId)).toMatchObject({
      held: 10,
      heldSince: directory.now(),
    })
    // One of them is a mistake, and comes back; one is deleted.
    await directory.ask('PATCH', `/Users/${ids[29]}`, on)
    expect((await directory.ask('DELETE', `/Users/${ids[28]}`)).status).toBe(204)
    expect((await directory.ask('GET', `/Users/${ids[28]}`)).status).toBe(404)
    expect(await directory.person(ids[28] ?? '')).toMatchObject({ status: 'active' })
    expect(await directory.connections.leaving(directory.connectionId)).toMatchObject({ held: 9 })
    await directory.settle()
    expect((await statuses()).get('active')).toHaveLength(30)

    const { allLeave } = await import('../../functions/domain/scim/leaving.ts')
    directory.later(HOUR)
    await directory.connections.changeLeaving(directory.connectionId, of => ({
      next: allLeave(of, directory.now()),
    }))
    await directory.settle()
    expect((await statuses()).get('left')).toHaveLength(29)
    expect(await directory.person(ids[29] ?? '')).toMatchObject({ status: 'active' })
    expect((await directory.audience.get())?.people).toBe(21)
  })

  test('are no reason to ask where they are few, or spread over days', async () => {
    const small = await aDirectory()
    for (const id of await provision(small, 5)) await small.ask('PATCH', `/Users/${id}`, off)
    expect((await small.everyone()).every(({ status }) => status === 'left')).toBe(true)

    const directory = await aDirectory()
    const ids = await provision(directory, 40)
    await directory.settle()
    for (const id of ids.slice(0, 24)) {
      await directory.ask('PATCH', `/Users/${id}`, off)
      directory.later(3 * HOUR)
    }
    expect(await directory.connections.leaving(directory.connectionId)).toMatchObject({ held: 0 })
  })
})
