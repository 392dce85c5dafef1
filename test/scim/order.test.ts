import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aDirectory, patch, provision } from './directory.ts'

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
