import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../functions/domain/time.ts'
import { RosterTurns } from '../../functions/store/roster-turns.ts'
import { aFile, anImporter, lines } from '../flows/importer.ts'
import { aDirectory, aUser, type Directory, patch } from './directory.ts'

const provision = async ({ ask }: Directory, count: number, from = 0): Promise<string[]> => {
  const ids: string[] = []
  for (let n = from; n < from + count; n++) ids.push((await ask('POST', '/Users', aUser(n))).body.id)
  return ids
}
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

describe('counts and segments', () => {
  test('follow once for all changes of five minutes', async () => {
    const directory = await aDirectory()
    const ids = await provision(directory, 10)
    expect(directory.recount.sent).toEqual([
      { body: { at: directory.now() + 5 * MINUTE }, delaySeconds: 300 },
    ])
    directory.later(5 * MINUTE)
    expect(await directory.settle()).toBe('counted')
    expect(await directory.audience.get()).toMatchObject({
      people: 10,
      cells: [{ people: 10, country: 'DE' }],
    })
    await directory.ask('PATCH', `/Users/${ids[0]}`, off)
    expect(directory.recount.sent).toHaveLength(2)
    await directory.settle()
    expect((await directory.audience.get())?.people).toBe(9)
  })

  test('only picked groups become segments; of two in one segment the first picked counts', async () => {
    const directory = await aDirectory()
    const { ask, connections, connectionId } = directory
    const [a = '', b = '', c = ''] = await provision(directory, 3)
    const group = async (displayName: string, ...ids: string[]) =>
      (await ask('POST', '/Groups', { displayName, members: ids.map(value => ({ value })) })).body
        .id as string
    const [night, day, all] = [
      await group('Night', a, b),
      await group('Day', b, c),
      await group('Everybody', a, b, c),
    ]
    await connections.change(connectionId, () => ({
      picked: [
        { groupId: night, segment: 'shift' },
        { groupId: day, segment: 'shift' },
      ],
    }))
    await directory.settle()
    const segments = async () =>
      Promise.all([a, b, c].map(async id => (await directory.person(id))?.segments))
    expect(await segments()).toEqual([{ shift: 'Night' }, { shift: 'Night' }, { shift: 'Day' }])
    expect((await directory.audience.get())?.segments).toMatchObject({ shift: { Night: 2, Day: 1 } })
    const before = directory.recount.sent.length
    await ask('DELETE', `/Groups/${all}`)
    expect(directory.recount.sent).toHaveLength(before)
    await ask(
      'PATCH',
      `/Groups/${night}`,
      patch({ op: 'remove', path: 'members' }, { op: 'replace', path: 'displayName', value: 'Late' }),
    )
    directory.later(DAY)
    await ask('PATCH', `/Groups/${night}`, patch({ op: 'add', path: 'members', value: [{ value: a }] }))
    expect(directory.recount.sent.length).toBeGreaterThan(before)
    await directory.settle()
    expect(await segments()).toEqual([{ shift: 'Late' }, { shift: 'Day' }, { shift: 'Day' }])
    // A change of the person by the directory keeps them.
    await ask('PATCH', `/Users/${a}`, patch({ op: 'add', path: 'timezone', value: 'Europe/Berlin' }))
    expect(await directory.person(a)).toMatchObject({
      timeZone: 'Europe/Berlin',
      segments: { shift: 'Late' },
    })
  })

  test('wait for an import that is at work, and go on after it', async () => {
    const importer = anImporter()
    const directory = await aDirectory({}, importer.table)
    await provision(directory, 1)
    await importer.imports.ask({ importId: 'i', requestedAt: 1, requestedBy: 'hr', confirmed: false })
    const turn = await importer.deps.turns.take({ importId: 'i', number: 1 }, 'attempt')
    if (typeof turn === 'string') throw new Error(turn)
    await expect(directory.settle()).rejects.toThrow('an import is at work')
    await importer.deps.turns.giveBack(turn)
    expect(await directory.settle()).toBe('counted')
    expect((await importer.import(aFile(...lines(2)))).status).toBe('done')
    expect((await importer.audience.get())?.people).toBe(3)
  })

  test('a count takes over from one that died, and of two at once the later stands', async () => {
    const directory = await aDirectory()
    await provision(directory, 3)
    const turns = new RosterTurns(directory.table)
    const died = await turns.takeToCount('died')
    if (died === 'wait') throw new Error('nothing was at work')
    expect(await directory.settle()).toBe('counted')
    // What the first one would still put comes too late.
    const late = { at: 1, people: 99, cells: [], segments: {} }
    expect(await directory.audience.put(late, died.turn)).toBe('overtaken')
    expect(await turns.end(died)).toBe('lost')
    expect((await directory.audience.get())?.people).toBe(3)
  })

  test('a group takes ten thousand members in one request, and no item grows with them', async () => {
    const { ask, groups, table } = await aDirectory()
    const ids = Array.from({ length: 10_000 }, (_, n) => `m${n}`)
    const { id } = (await ask('POST', '/Groups', { displayName: 'Everybody' })).body
    const value = ids.map(each => ({ value: each }))
    expect((await ask('PATCH', `/Groups/${id}`, patch({ op: 'Add', path: 'members', value }))).status).toBe(
      204,
    )
    expect(await groups.members(id)).toHaveLength(10_000)
    expect(Math.max(...table.dump().map(item => JSON.stringify(item).length))).toBeLessThan(2000)
  })
})

describe('whatever order patches come in, and however often', () => {
  const userPatches = [
    patch({ op: 'Replace', path: 'active', value: 'True' }),
    patch({ op: 'replace', value: { 'name.givenName': 'Ada' } }),
    patch({ op: 'Add', path: 'timezone', value: 'Europe/Berlin' }),
    patch({ op: 'Replace', path: 'emails[type eq "work"].value', value: 'ada@example.com' }),
    patch({
      op: 'Add',
      path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
      value: 'Care',
    }),
    patch({ op: 'add', path: 'addresses[type eq "work"].country', value: 'FR' }),
    patch({ op: 'Remove', path: 'preferredLanguage' }),
    patch({ op: 'Replace', path: 'userName', value: 'ada@example.com' }),
  ]
  const sequence = <Of>(all: readonly Of[]) =>
    fc
      .shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })
      .chain(once => fc.array(fc.constantFrom(...all), { maxLength: 6 }).map(more => [...once, ...more]))

  test('those about different attributes of a user end the same', async () => {
    const endOf = async (patches: readonly object[]) => {
      const directory = await aDirectory()
      const [id] = await provision(directory, 1)
      for (const each of patches)
        expect((await directory.ask('PATCH', `/Users/${id}`, each)).status).toBe(200)
      const { meta: _, ...user } = (await directory.ask('GET', `/Users/${id}`)).body
      const { scim: _scim, turn: _turn, ...row } = (await directory.person(id ?? '')) ?? {}
      return { user, row }
    }
    const expected = await endOf(userPatches)
    expect(expected.row).toMatchObject({
      givenName: 'Ada',
      country: 'FR',
      department: 'Care',
      email: 'ada@example.com',
    })
    await fc.assert(
      fc.asyncProperty(sequence(userPatches), async patches => {
        expect(await endOf(patches)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('those that add and remove different members of a group end the same', async () => {
    const add = (id: string) => patch({ op: 'Add', path: 'members', value: [{ $ref: null, value: id }] })
    const remove = (id: string) => patch({ op: 'remove', path: `members[value eq "${id}"]` })
    await fc.assert(
      fc.asyncProperty(sequence([add('a'), add('b'), remove('c'), remove('d'), add('e')]), async patches => {
        const { ask, groups } = await aDirectory()
        const { id } = (
          await ask('POST', '/Groups', { displayName: 'G', members: [{ value: 'c' }, { value: 'd' }] })
        ).body
        for (const each of patches) expect((await ask('PATCH', `/Groups/${id}`, each)).status).toBe(204)
        expect(await groups.members(id)).toEqual(['a', 'b', 'e'])
      }),
      { numRuns: 60 },
    )
  })
})
